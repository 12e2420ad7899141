//! Rows of a text table: comma, semicolon or tab, in any usual encoding.

use std::borrow::Cow;

use kpi::finding::{Finding, Place};

use super::text::decode;
use super::{Cell, Row};
use crate::may_go_on;

/// Reads the rows of a text table and hands them on, one by one, while there is room for findings.
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
    if memchr::memchr(b'"', text.as_bytes()).is_none() {
        plain_rows(&text, delimiter(&text), |row| {
            each(row, findings);
            may_go_on(file, row.line, findings)
        });
        return;
    }
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter(&text))
        .from_reader(text.as_bytes());
    let mut record = csv::StringRecord::new();
    let mut lines = Lines { text: &text, at: 0, line: 1 };
    loop {
        match reader.read_record(&mut record) {
            Ok(false) => return,
            Ok(true) => {
                let line = lines.of(record.position().map_or(0, |position| position.byte() as usize));
                let cells: Vec<Cell> = record.iter().map(cell).collect();
                each(&Row { line, cells: &cells, formulas: &[] }, findings);
                if !may_go_on(file, line, findings) {
                    return;
                }
            }
            Err(error) => {
                let line = lines.of(error.position().map_or(0, |position| position.byte() as usize));
                findings.push(Finding::error("file-not-readable", file.at(line, 0)).with("reason", error));
                return;
            }
        }
    }
}

/// Hands on the rows of a text without quotes, where each delimiter parts two cells and each line is a row, while more
/// are wanted.
fn plain_rows(text: &str, delimiter: u8, mut each: impl FnMut(&Row) -> bool) {
    let bytes = text.as_bytes();
    let mut cells: Vec<Cell> = Vec::new();
    let (mut start, mut line) = (0, 1);
    for end in memchr::memchr3_iter(delimiter, b'\n', b'\r', bytes).chain([bytes.len()]) {
        let is_empty_line = cells.is_empty() && start == end;
        cells.push(cell(&text[start..end]));
        start = end + 1;
        let sign = bytes.get(end).copied();
        if sign == Some(delimiter) {
            continue;
        }
        if !is_empty_line && !each(&Row { line, cells: &cells, formulas: &[] }) {
            return;
        }
        cells.clear();
        let is_pair = sign == Some(b'\r') && bytes.get(start) == Some(&b'\n');
        line += u32::from(!is_pair);
    }
}

/// Counts lines as an editor does, whatever ends them: LF, CRLF or CR.
struct Lines<'a> {
    text: &'a str,
    at: usize,
    line: u32,
}

impl Lines<'_> {
    /// The line of a byte at or behind the last one that was asked for. A record starts behind its line's end.
    fn of(&mut self, byte: usize) -> u32 {
        let bytes = self.text.as_bytes();
        while let Some(here) =
            bytes.get(self.at).filter(|here| self.at < byte || matches!(here, b'\r' | b'\n'))
        {
            let pair = *here == b'\r' && bytes.get(self.at + 1) == Some(&b'\n');
            self.line += u32::from(matches!(here, b'\r' | b'\n') && !pair);
            self.at += 1;
        }
        self.line
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

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn a_text_without_quotes_has_the_rows_that_the_library_reads(text in "[a, \r\n]{0,40}") {
            let mut plain: Vec<Vec<String>> = Vec::new();
            plain_rows(&text, b',', |row| {
                plain.push(row.cells.iter().map(|cell| cell.text().into_owned()).collect());
                true
            });
            let reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(text.as_bytes());
            let read = reader.into_records().map(|record| record.unwrap().iter().map(|cell| cell.trim().to_owned()).collect());
            prop_assert_eq!(plain, read.collect::<Vec<Vec<String>>>());
        }
    }
}
