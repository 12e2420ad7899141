//! Rows of a text table: comma, semicolon or tab, in any usual encoding.

use std::borrow::Cow;

use kpi::finding::{Finding, Place};

use super::text::decode;
use super::{Cell, Row};

/// Reads all rows of a text table and hands them on, one by one.
pub fn rows(
    file: &Place,
    bytes: &[u8],
    findings: &mut Vec<Finding>,
    mut each: impl FnMut(&Row, &mut Vec<Finding>),
) {
    let text = decode(file, bytes, findings);
    if text.trim().is_empty() {
        findings.push(Finding::error("file-empty", file.clone()));
        return;
    }
    if !text.matches('"').count().is_multiple_of(2) {
        findings.push(Finding::error("quote-open", file.clone()));
    }
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter(&text))
        .from_reader(text.as_bytes());
    let mut record = csv::StringRecord::new();
    loop {
        match reader.read_record(&mut record) {
            Ok(false) => return,
            Ok(true) => {
                let line = record.position().map_or(0, csv::Position::line) as u32;
                let cells: Vec<Cell> = record.iter().map(cell).collect();
                each(&Row { line, cells: &cells, formulas: &[] }, findings);
            }
            Err(error) => {
                let line = error.position().map_or(0, csv::Position::line) as u32;
                findings.push(Finding::error("file-not-readable", file.at(line, 0)).with("reason", error));
                return;
            }
        }
    }
}

fn cell(text: &str) -> Cell<'_> {
    if text.trim().is_empty() { Cell::Empty } else { Cell::Text(Cow::Borrowed(text)) }
}

/// The sign between cells: the one that the first line has most of.
fn delimiter(text: &str) -> u8 {
    let line = text.trim_start().lines().next().unwrap_or_default();
    let count = |sign: u8| line.bytes().filter(|byte| *byte == sign).count();
    // The comma wins a tie.
    [b'\t', b';', b','].into_iter().max_by_key(|sign| count(*sign)).unwrap_or(b',')
}
