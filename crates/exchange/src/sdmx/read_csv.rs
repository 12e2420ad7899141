//! SDMX-CSV 1.0 and 2.0: one row per observation.

use std::borrow::Cow;
use std::collections::HashMap;

use kpi::finding::{Finding, Place};

use super::data::{Builder, Data, has_room_for_set, number};
use super::ids::is_id;
use crate::table::{Cell, Row, csv};

/// The measure.
const VALUE: &str = "OBS_VALUE";

/// What a column holds.
#[derive(Debug, PartialEq)]
enum Column {
    /// `DATAFLOW` of version 1.0, `STRUCTURE_ID` of version 2.0.
    Structure,
    Action,
    Value,
    Component(Box<str>),
    /// Keys and names, which say again what other columns say.
    Ignored,
}

/// Reads SDMX-CSV.
pub(super) fn read(file: &Place, bytes: &[u8]) -> Data {
    let mut reader =
        Reader { file, columns: None, labelled: false, sets: Vec::new(), by_name: HashMap::new() };
    let mut findings = Vec::new();
    csv::rows(file, bytes, &mut findings, |row, findings| {
        if !row.is_empty() {
            reader.row(row, findings);
        }
    });
    let sets = reader.sets.into_iter().map(|builder| builder.finish(file, &mut findings)).collect();
    Data { sets, findings, ..Data::default() }
}

struct Reader<'a> {
    file: &'a Place,
    columns: Option<Vec<Column>>,
    /// Headings and values have their label behind a colon.
    labelled: bool,
    sets: Vec<Builder>,
    by_name: HashMap<(Box<str>, Box<str>), Option<usize>>,
}

impl Reader<'_> {
    fn row(&mut self, row: &Row, findings: &mut Vec<Finding>) {
        let Some(columns) = self.columns.take() else {
            self.columns = Some(self.header(row, findings));
            return;
        };
        if let Some(set) = self.set(&columns, row, findings) {
            self.observation(set, &columns, row, findings);
        }
        self.columns = Some(columns);
    }

    fn header(&mut self, row: &Row, findings: &mut Vec<Finding>) -> Vec<Column> {
        let first = row.cell(Some(0)).text().into_owned();
        let known = first.starts_with("DATAFLOW") || first.starts_with("STRUCTURE");
        let mut columns: Vec<Column> = Vec::new();
        for (index, cell) in row.cells.iter().enumerate() {
            let heading = cell.text();
            self.labelled |= heading.contains(": ");
            let id = heading.split_once(": ").map_or(&*heading, |(id, _)| id);
            let id = id.split_once('[').map_or(id, |(id, _)| id);
            let column = match (index, id) {
                (0, "DATAFLOW") | (1, "STRUCTURE_ID") => Column::Structure,
                (0, "STRUCTURE") | (_, "STRUCTURE_NAME" | "SERIES_KEY" | "OBS_KEY") => Column::Ignored,
                (_, "ACTION") => Column::Action,
                (_, VALUE) => Column::Value,
                (_, id) if is_id(id) => Column::Component(id.into()),
                _ => {
                    let place = self.file.at(row.line, index as u32 + 1);
                    findings.push(Finding::warning("sdmx-column-ignored", place).read(&heading));
                    Column::Ignored
                }
            };
            if column != Column::Ignored && columns.contains(&column) {
                let place = self.file.at(row.line, index as u32 + 1);
                findings.push(Finding::error("column-twice", place).read(heading));
                columns.push(Column::Ignored);
            } else {
                columns.push(column);
            }
        }
        if !known || !columns.contains(&Column::Structure) {
            let headings: Vec<String> = row.cells.iter().map(|cell| cell.text().into_owned()).collect();
            let finding = Finding::error("sdmx-no-header", self.file.at(row.line, 0));
            let accepted = "STRUCTURE, STRUCTURE_ID, ACTION, ...; DATAFLOW, ...";
            findings.push(finding.read(headings.join(", ")).accepted(accepted));
            // What stands below can't be judged.
            columns.clear();
        }
        columns
    }

    /// The data set of a row; none where the header was not understood, or there are too many.
    fn set(&mut self, columns: &[Column], row: &Row, findings: &mut Vec<Finding>) -> Option<usize> {
        let of = |wanted: Column| {
            let index = columns.iter().position(|column| *column == wanted);
            row.cell(index).text()
        };
        if columns.is_empty() {
            return None;
        }
        let (structure, action) = (of(Column::Structure), of(Column::Action));
        let same = |set: &Builder| *set.set.structure == *structure && *set.set.action == *action;
        if let Some(last) = self.sets.len().checked_sub(1).filter(|last| same(&self.sets[*last])) {
            return Some(last);
        }
        let key = (Box::from(&*structure), Box::from(&*action));
        if let Some(known) = self.by_name.get(&key) {
            return *known;
        }
        // Only the first one too many is said.
        let full = self.by_name.len() > self.sets.len();
        let room = !full && has_room_for_set(self.sets.len(), &self.file.at(row.line, 1), findings);
        if !room {
            if !full {
                self.by_name.insert(key, None);
            }
            return None;
        }
        let mut builder = Builder::default();
        (builder.set.structure, builder.set.action) = key.clone();
        self.sets.push(builder);
        self.by_name.insert(key, Some(self.sets.len() - 1));
        Some(self.sets.len() - 1)
    }

    fn observation(&mut self, set: usize, columns: &[Column], row: &Row, findings: &mut Vec<Finding>) {
        let labelled = self.labelled;
        let builder = &mut self.sets[set];
        let (mut value, mut written) = (None, Cow::default());
        for (index, (column, cell)) in columns.iter().zip(row.cells).enumerate() {
            if matches!(cell, Cell::Empty) {
                continue;
            }
            match column {
                Column::Component(id) => {
                    let text = cell.text();
                    let text = if labelled { without_label(&text) } else { &text };
                    if let Some(component) = builder.component(id, None) {
                        builder.add_own(component, text);
                    }
                }
                Column::Value => {
                    let text = cell.text();
                    let place = || self.file.at(row.line, index as u32 + 1);
                    value = number(&text, place, findings);
                    written = text;
                }
                Column::Structure | Column::Action | Column::Ignored => {}
            }
        }
        if row.cells.len() > columns.len() {
            let finding =
                Finding::error("sdmx-row-too-long", self.file.at(row.line, columns.len() as u32 + 1));
            findings.push(finding.read(row.cells[columns.len()].text()));
        }
        builder.observe(None, value, &written, row.line);
    }
}

/// `A: Annual` is `A`; a text that has no code before the colon stays as it is.
fn without_label(text: &str) -> &str {
    text.split_once(": ").map(|(id, _)| id).filter(|id| is_id(id)).unwrap_or(text)
}
