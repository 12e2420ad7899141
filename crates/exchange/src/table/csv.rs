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
