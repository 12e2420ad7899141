//! A table with a row for each unit (a city, a country) and a column for each indicator.
//!
//! The first column names the unit. Numbers are read as people type them; a cell that says that a value is missing is missing; every
//! other text in a column of numbers is a finding.

use std::collections::HashMap;

use kpi::catalogue::{Catalogue, fold};
use kpi::finding::{Finding, Place, nearest};
use kpi::read::{Answer, Unreadable};

use crate::check_size;
use crate::table::{Cell, Row, csv};

/// A table of units.
#[derive(Debug, Default)]
pub struct Units {
    /// Names of the units, in the order of rows.
    pub units: Vec<String>,
    /// Columns by their heading, in the order of the table; the first one is left out.
    pub columns: Vec<Column>,
    /// Everything that was not understood.
    pub findings: Vec<Finding>,
}

/// A column: what stands in it, and where.
#[derive(Debug, Default)]
pub struct Column {
    /// Heading.
    pub name: String,
    /// Texts, a row each.
    pub texts: Vec<String>,
    /// Places, a row each.
    pub places: Vec<Place>,
}

impl Units {
    /// The column of that heading; a finding with the nearest heading where there is none.
    pub fn column(&self, name: &str, file: &Place) -> Result<&Column, Box<Finding>> {
        let wanted = fold(name);
        self.columns.iter().find(|column| fold(&column.name) == wanted).ok_or_else(|| {
            let known = self.columns.iter().map(|column| column.name.as_str());
            let finding = Finding::error("index-column-missing", file.clone()).about(name).read(name);
            Box::new(match nearest(name, known) {
                Some(near) => finding.with("nearest", near),
                None => finding,
            })
        })
    }
}

impl Column {
    /// The column as numbers; NaN where a value is missing or could not be read.
    pub fn numbers(
        &self,
        catalogue: &Catalogue,
        sign: Option<char>,
        findings: &mut Vec<Finding>,
    ) -> Vec<f64> {
        let cells = self.texts.iter().zip(&self.places);
        cells.map(|(text, place)| self.number(catalogue, sign, text, place, findings)).collect()
    }

    fn number(
        &self,
        catalogue: &Catalogue,
        sign: Option<char>,
        text: &str,
        place: &Place,
        findings: &mut Vec<Finding>,
    ) -> f64 {
        let unreadable = match catalogue.vocabulary.read(text, &catalogue.units, sign) {
            Ok(Some(Answer::Number(number))) => return number.value,
            Ok(Some(Answer::YesNo(yes))) => return f64::from(u8::from(yes)),
            // NR, not applicable and not verified are all no value to compare.
            Ok(_) => return f64::NAN,
            Err(unreadable) => unreadable,
        };
        let finding = match unreadable {
            Unreadable::Ambiguous([grouped, decimal]) => Finding::error("number-ambiguous", place.clone())
                .with("readings", format!("{grouped}|{decimal}"))
                .with("grouped", grouped)
                .with("decimal", decimal),
            Unreadable::NotANumber => Finding::error("number-unreadable", place.clone()),
        };
        findings.push(finding.about(&self.name).read(text));
        f64::NAN
    }
}

/// Reads a text table.
pub fn read(file: &Place, bytes: &[u8]) -> Units {
    let mut units = Units::default();
    if let Err(finding) = check_size(file, bytes.len()) {
        units.findings.push(*finding);
        return units;
    }
    let mut findings = Vec::new();
    let mut seen: HashMap<String, u32> = HashMap::new();
    csv::rows(file, bytes, &mut findings, |row, findings| {
        if row.is_empty() {
            return;
        }
        if units.columns.is_empty() {
            header(&mut units, row, file, findings);
        } else {
            add(&mut units, row, file, &mut seen, findings);
        }
    });
    if units.units.is_empty() && findings.is_empty() {
        findings.push(Finding::error("file-empty", file.clone()));
    }
    units.findings = findings;
    units
}

fn header(units: &mut Units, row: &Row, file: &Place, findings: &mut Vec<Finding>) {
    for (index, cell) in row.cells.iter().enumerate().skip(1) {
        let name = cell.text().into_owned();
        if units.columns.iter().any(|known| !name.is_empty() && fold(&known.name) == fold(&name)) {
            findings.push(Finding::error("column-twice", file.at(row.line, index as u32 + 1)).read(&name));
        }
        units.columns.push(Column { name, ..Column::default() });
    }
    if units.columns.is_empty() {
        let finding = Finding::error("column-missing", file.at(row.line, 0)).with("column", "indicator");
        findings.push(finding.read(row.cell(Some(0)).text()).accepted("unit, indicator, indicator ..."));
        units.columns.push(Column::default());
    }
}

fn add(
    units: &mut Units,
    row: &Row,
    file: &Place,
    seen: &mut HashMap<String, u32>,
    findings: &mut Vec<Finding>,
) {
    let name = row.cell(Some(0)).text().into_owned();
    if let Some(first) = seen.insert(name.clone(), row.line) {
        let finding = Finding::error("unit-twice", file.at(row.line, 1));
        findings.push(finding.about(&name).read(&name).with("line", first));
        return;
    }
    if row.cells.len() > units.columns.len() + 1 {
        let finding = Finding::error("row-too-long", file.at(row.line, 0)).about(&name);
        findings.push(finding.read(row.cells.len()).accepted(units.columns.len() + 1));
    }
    units.units.push(name);
    for (index, column) in units.columns.iter_mut().enumerate() {
        let cell = row.cell(Some(index + 1));
        column.texts.push(if matches!(cell, Cell::Empty) { String::new() } else { cell.text().into_owned() });
        column.places.push(file.at(row.line, index as u32 + 2));
    }
}

/// A table of units as text: a row each, missing values empty, numbers with all their digits.
pub fn write(units: &[String], headings: &[&str], value: impl Fn(usize, usize) -> Option<f64>) -> String {
    let mut writer = ::csv::Writer::from_writer(Vec::new());
    let first = ["unit"].into_iter().chain(headings.iter().copied());
    // Writing to memory can't fail.
    let _ = writer.write_record(first);
    for (row, unit) in units.iter().enumerate() {
        let cells =
            (0..headings.len()).map(|column| value(row, column).map_or_else(String::new, |v| v.to_string()));
        let _ = writer.write_record([unit.clone()].into_iter().chain(cells));
    }
    String::from_utf8(writer.into_inner().unwrap_or_default()).unwrap_or_default()
}
