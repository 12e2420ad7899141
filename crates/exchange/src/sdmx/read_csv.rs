//! SDMX-CSV 1.0 and 2.0: one row per observation. A large table without quotes is read in parts, on all cores.

use std::collections::HashMap;

use kpi::finding::{Finding, Place};
use rayon::prelude::*;

use super::data::{Builder, Data, TOO_MANY_SETS, has_room_for_set, number};
use super::ids::is_id;
use crate::table::{Cell, Row, csv};
use crate::{MAX_FINDINGS, may_go_on};

/// The measure.
const VALUE: &str = "OBS_VALUE";

/// What a column holds.
#[derive(Debug, PartialEq, Clone)]
enum Column {
    /// `DATAFLOW` of version 1.0, `STRUCTURE_ID` of version 2.0.
    Structure,
    Action,
    Value,
    Component(Box<str>),
    /// Keys and names, which say again what other columns say.
    Ignored,
}

/// The columns of a table.
#[derive(Debug)]
struct Header {
    columns: Vec<Column>,
    /// Headings and values have their label behind a colon.
    labelled: bool,
}

/// Reads SDMX-CSV.
pub(super) fn read(file: &Place, bytes: &[u8]) -> Data {
    let mut findings = Vec::new();
    let mut all = Sets::default();
    let table = csv::Table::new(file, bytes, &mut findings);
    let Some((header, parts)) = table.as_ref().and_then(csv::Table::parts) else {
        read_rows(file, table.as_ref(), &mut all, &mut findings);
        return all.finish(file, findings);
    };
    let mut known = None;
    header.rows(file, &mut findings, |row, findings| {
        known = (!row.is_empty()).then(|| Header::read(file, row, findings));
    });
    let Some(header) = known else {
        read_rows(file, table.as_ref(), &mut all, &mut findings);
        return all.finish(file, findings);
    };
    let read = |part: &csv::Table| {
        let (mut sets, mut findings) =
            (Sets { rows: part.most_rows(header.columns.len()), ..Sets::default() }, Vec::new());
        part.rows(file, &mut findings, |row, findings| sets.row(file, &header, row, findings));
        (sets, findings)
    };
    let read: Vec<(Sets, Vec<Finding>)> = parts.par_iter().map(read).collect();
    for (part, mut found) in read {
        // What all parts may say is said once.
        let said = |rule: &str, findings: &[Finding]| findings.iter().any(|known| &*known.rule == rule);
        found.retain(|new| &*new.rule != TOO_MANY_SETS || !said(TOO_MANY_SETS, &findings));
        findings.extend(found);
        all.append(file, part, &mut findings);
        if findings.len() > MAX_FINDINGS {
            findings.truncate(MAX_FINDINGS);
            may_go_on(file, 0, &mut findings);
            break;
        }
    }
    all.finish(file, findings)
}

/// Reads a table row by row.
fn read_rows(file: &Place, table: Option<&csv::Table>, sets: &mut Sets, findings: &mut Vec<Finding>) {
    let mut header = None;
    let Some(table) = table else { return };
    table.rows(file, findings, |row, findings| match &header {
        _ if row.is_empty() => {}
        None => header = Some(Header::read(file, row, findings)),
        Some(header) => sets.row(file, header, row, findings),
    });
}

impl Header {
    fn read(file: &Place, row: &Row, findings: &mut Vec<Finding>) -> Self {
        let first = row.cell(Some(0)).text().into_owned();
        let known = first.starts_with("DATAFLOW") || first.starts_with("STRUCTURE");
        let mut header = Self { columns: Vec::new(), labelled: false };
        for (index, cell) in row.cells.iter().enumerate() {
            let heading = cell.text();
            header.labelled |= heading.contains(": ");
            let mut column = column(index, &heading);
            let place = || file.at(row.line, index as u32 + 1);
            if column.is_none() {
                findings.push(Finding::warning("sdmx-column-ignored", place()).read(&heading));
            }
            if column
                .as_ref()
                .is_some_and(|known| *known != Column::Ignored && header.columns.contains(known))
            {
                findings.push(Finding::error("column-twice", place()).read(heading));
                column = None;
            }
            header.columns.push(column.unwrap_or(Column::Ignored));
        }
        if !known || !header.columns.contains(&Column::Structure) {
            let headings: Vec<String> = row.cells.iter().map(|cell| cell.text().into_owned()).collect();
            let finding = Finding::error("sdmx-no-header", file.at(row.line, 0));
            let accepted = "STRUCTURE, STRUCTURE_ID, ACTION, ...; DATAFLOW, ...";
            findings.push(finding.read(headings.join(", ")).accepted(accepted));
            // What stands below can't be judged.
            header.columns.clear();
        }
        header
    }

    /// What stands in the column of that kind.
    fn text<'r>(&self, wanted: &Column, row: &'r Row) -> std::borrow::Cow<'r, str> {
        row.cell(self.columns.iter().position(|column| column == wanted)).text()
    }
}

/// What a column with that heading holds; none where that is not understood.
fn column(index: usize, heading: &str) -> Option<Column> {
    let id = heading.split_once(": ").map_or(heading, |(id, _)| id);
    let id = id.split_once('[').map_or(id, |(id, _)| id);
    Some(match (index, id) {
        (0, "DATAFLOW") | (1, "STRUCTURE_ID") => Column::Structure,
        (0, "STRUCTURE") | (_, "STRUCTURE_NAME" | "SERIES_KEY" | "OBS_KEY") => Column::Ignored,
        (_, "ACTION") => Column::Action,
        (_, VALUE) => Column::Value,
        (_, id) if is_id(id) => Column::Component(id.into()),
        _ => return None,
    })
}

/// Structure and action of a data set.
type Name = (Box<str>, Box<str>);

/// The data sets of a table, or of a part of one.
#[derive(Default)]
struct Sets {
    all: Vec<Set>,
    by_name: HashMap<Name, Option<usize>>,
    /// How many rows are expected.
    rows: usize,
}

struct Set {
    builder: Builder,
    /// The component of each column that holds one.
    components: Vec<Option<u32>>,
}

impl Sets {
    fn row(&mut self, file: &Place, header: &Header, row: &Row, findings: &mut Vec<Finding>) {
        if header.columns.is_empty() || row.is_empty() {
            return;
        }
        let (structure, action) = (header.text(&Column::Structure, row), header.text(&Column::Action, row));
        if let Some(set) = self.set(file, header, (&structure, &action), row.line, findings) {
            self.all[set].observation(file, header, row, findings);
        }
    }

    /// The data set of that structure and action; none where there are too many.
    fn set(
        &mut self,
        file: &Place,
        header: &Header,
        (structure, action): (&str, &str),
        line: u32,
        findings: &mut Vec<Finding>,
    ) -> Option<usize> {
        let same = |set: &Set| *set.builder.set.structure == *structure && *set.builder.set.action == *action;
        if let Some(last) = self.all.len().checked_sub(1).filter(|last| same(&self.all[*last])) {
            return Some(last);
        }
        let key = (Box::from(structure), Box::from(action));
        if let Some(known) = self.by_name.get(&key) {
            return *known;
        }
        let index = self.room(key, &file.at(line, 1), findings)?;
        let mut set = Set::new(header, if self.all.is_empty() { self.rows } else { 0 });
        (set.builder.set.structure, set.builder.set.action) = (structure.into(), action.into());
        self.all.push(set);
        Some(index)
    }

    /// Where a set that is not there yet goes; none where there are too many. Only the first one too many is said.
    fn room(&mut self, key: Name, place: &Place, findings: &mut Vec<Finding>) -> Option<usize> {
        let index = self.all.len();
        let full = self.by_name.len() > index;
        if !full && has_room_for_set(index, place, findings) {
            self.by_name.insert(key, Some(index));
            return Some(index);
        }
        if !full {
            self.by_name.insert(key, None);
        }
        None
    }

    /// Adds the sets of the part of the table that comes next.
    fn append(&mut self, file: &Place, part: Self, findings: &mut Vec<Finding>) {
        for set in part.all {
            let key = (set.builder.set.structure.clone(), set.builder.set.action.clone());
            match self.by_name.get(&key) {
                Some(Some(known)) => self.all[*known].builder.append(set.builder),
                Some(None) => {}
                None => {
                    if let Some(index) = self.room(key, &file.at(0, 0), findings) {
                        self.all.insert(index, set);
                    }
                }
            }
        }
    }

    fn finish(self, file: &Place, mut findings: Vec<Finding>) -> Data {
        let sets = self.all.into_iter().map(|set| set.builder.finish(file, &mut findings)).collect();
        Data { sets, findings, ..Data::default() }
    }
}

impl Set {
    fn new(header: &Header, rows: usize) -> Self {
        let mut builder = Builder::default();
        let component = |column: &Column| match column {
            Column::Component(id) => builder.component(id, None),
            _ => None,
        };
        let components: Vec<Option<u32>> = header.columns.iter().map(component).collect();
        builder.reserve(rows, components.iter().flatten().count());
        Self { builder, components }
    }

    fn observation(&mut self, file: &Place, header: &Header, row: &Row, findings: &mut Vec<Finding>) {
        let mut value = None;
        for (index, (component, cell)) in self.components.iter().zip(row.cells).enumerate() {
            if matches!(cell, Cell::Empty) {
                continue;
            }
            let text = cell.text();
            if let Some(component) = component {
                let text = if header.labelled { without_label(&text) } else { &text };
                self.builder.add_own(*component, text);
            } else if header.columns[index] == Column::Value {
                value = number(&text, || file.at(row.line, index as u32 + 1), findings);
            }
        }
        let wide = header.columns.len();
        if row.cells.len() > wide {
            let finding = Finding::error("sdmx-row-too-long", file.at(row.line, wide as u32 + 1));
            findings.push(finding.read(row.cells[wide].text()));
        }
        self.builder.observe(None, value, row.line);
    }
}

/// `A: Annual` is `A`; a text that has no code before the colon stays as it is.
fn without_label(text: &str) -> &str {
    text.split_once(": ").map(|(id, _)| id).filter(|id| is_id(id)).unwrap_or(text)
}
