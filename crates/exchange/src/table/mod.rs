//! Tables as rows of cells, whatever file they come from.

pub mod csv;
pub mod text;
pub mod xlsx;

use std::borrow::Cow;

use kpi::catalogue::fold;
use kpi::finding::{Finding, Place, Severity, nearest};

/// What stands in a cell.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell<'a> {
    /// Nothing.
    Empty,
    /// Text.
    Text(Cow<'a, str>),
    /// A number that the file holds as a number.
    Number(f64),
    /// True or false.
    Bool(bool),
    /// A date, as text.
    Date(String),
    /// A formula that failed, such as `#DIV/0!`.
    Error(String),
}

impl Cell<'_> {
    /// The text of a cell as a person would see it.
    pub fn text(&self) -> Cow<'_, str> {
        match self {
            Self::Empty => Cow::Borrowed(""),
            Self::Text(text) => Cow::Borrowed(text.trim()),
            Self::Number(number) => Cow::Owned(number.to_string()),
            Self::Bool(yes) => Cow::Borrowed(if *yes { "TRUE" } else { "FALSE" }),
            Self::Date(text) | Self::Error(text) => Cow::Borrowed(text),
        }
    }

    /// True where nobody would see anything.
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Empty => true,
            Self::Text(text) => text.trim().is_empty(),
            _ => false,
        }
    }
}

/// A row: its number, counted from 1, and its cells.
#[derive(Debug)]
pub struct Row<'r, 'a> {
    /// Number of the row, or of the line of a text file.
    pub line: u32,
    /// Cells from the first column on.
    pub cells: &'r [Cell<'a>],
    /// Columns (from 0) whose cell is computed, with their formulas.
    pub formulas: &'r [(u32, String)],
}

impl<'a> Row<'_, 'a> {
    /// The cell of a column; empty where the row is shorter.
    pub fn cell(&self, column: Option<usize>) -> &Cell<'a> {
        column.and_then(|column| self.cells.get(column)).unwrap_or(&Cell::Empty)
    }

    /// The formula by which the cell of that column is computed.
    pub fn formula(&self, column: Option<usize>) -> Option<&str> {
        let column = column? as u32;
        self.formulas.iter().find(|(known, _)| *known == column).map(|(_, formula)| formula.as_str())
    }

    /// True where no cell holds anything.
    pub fn is_empty(&self) -> bool {
        self.cells.iter().all(Cell::is_empty)
    }
}

/// A column that a table can have: its name, and other headings that people give it.
#[derive(Debug)]
pub struct Column {
    /// Name as the project writes it.
    pub name: &'static str,
    /// Other headings.
    pub aliases: &'static [&'static str],
    /// A table without it can't be understood.
    pub required: bool,
}

/// Finds which column stands where.
///
/// Unknown headings are reported with the nearest known one; so are required columns that are missing, and headings that
/// come twice. The answer has one place per column, in the order of `columns`.
pub fn find_columns(
    columns: &[Column],
    row: &Row,
    place: &Place,
    findings: &mut Vec<Finding>,
) -> Vec<Option<usize>> {
    let mut found: Vec<Option<usize>> = vec![None; columns.len()];
    let mut unknown: Vec<(Finding, Option<&str>)> = Vec::new();
    let accepted = || columns.iter().map(|column| column.name).collect::<Vec<_>>().join(", ");
    for (index, cell) in row.cells.iter().enumerate().filter(|(_, cell)| !cell.is_empty()) {
        let heading = cell.text();
        let at = place.at(row.line, index as u32 + 1);
        match columns.iter().position(|column| is_heading(column, &heading)) {
            Some(column) if found[column].is_none() => found[column] = Some(index),
            Some(_) => findings.push(Finding::error("column-twice", at).read(&heading)),
            None => {
                let names = columns
                    .iter()
                    .flat_map(|column| [column.name].into_iter().chain(column.aliases.iter().copied()));
                let finding = Finding::warning("column-unknown", at).read(&heading).accepted(accepted());
                let near = nearest(&heading, names);
                let near = near.and_then(|near| columns.iter().find(|column| is_heading(column, near)));
                let near = near.map(|column| column.name);
                unknown.push((near.map_or(finding.clone(), |near| finding.with("nearest", near)), near));
            }
        }
    }
    for (mut finding, near) in unknown {
        // A slip of the finger in the heading of a column that is not there otherwise: its values would be lost.
        let missing = |(column, at): (&Column, &Option<usize>)| {
            at.is_none() && near.is_some_and(|near| is_heading(column, near))
        };
        if columns.iter().zip(&found).any(missing) {
            finding.severity = Severity::Error;
        }
        findings.push(finding);
    }
    for (column, _) in columns.iter().zip(&found).filter(|(column, at)| column.required && at.is_none()) {
        let headings: Vec<String> = row.cells.iter().map(|cell| cell.text().into_owned()).collect();
        let finding = Finding::error("column-missing", place.at(row.line, 0));
        findings.push(finding.with("column", column.name).read(headings.join(", ")).accepted(accepted()));
    }
    found
}

/// How many of the columns a row names; a header names most of them.
pub fn headings_in(columns: &[Column], row: &Row) -> usize {
    let known = |cell: &Cell| columns.iter().any(|column| is_heading(column, &cell.text()));
    row.cells.iter().filter(|cell| matches!(cell, Cell::Text(_)) && known(cell)).count()
}

pub(crate) fn is_heading(column: &Column, heading: &str) -> bool {
    let heading = fold(heading);
    fold(column.name) == heading || column.aliases.iter().any(|alias| fold(alias) == heading)
}
