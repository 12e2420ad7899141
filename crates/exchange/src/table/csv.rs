//! Rows of a text table: comma, semicolon or tab, in any usual encoding.

use std::borrow::Cow;

use kpi::finding::{Finding, Place};

use super::text::decode;
use super::{Cell, Row};
use crate::may_go_on;

/// Tables shorter than this are not worth parting.
const LARGE: usize = 256 << 10;

/// Reads the rows of a text table and hands them on, one by one, while there is room for findings.
pub fn rows(
    file: &Place,
    bytes: &[u8],
    findings: &mut Vec<Finding>,
    each: impl FnMut(&Row, &mut Vec<Finding>),
) {
    if let Some(table) = Table::new(file, bytes, findings) {
        table.rows(file, findings, each);
    }
}

/// The text of a table, or of a part of one.
#[derive(Debug)]
pub struct Table<'a> {
    text: Cow<'a, str>,
    delimiter: u8,
    has_quotes: bool,
    /// The line that it begins with, counted from 1.
    line: u32,
}

impl<'a> Table<'a> {
    /// The table of a file; none where nothing is in it.
    pub fn new(file: &Place, bytes: &'a [u8], findings: &mut Vec<Finding>) -> Option<Self> {
        let text = decode(file, bytes, findings);
        if text.trim().is_empty() {
            findings.push(Finding::error("file-empty", file.clone()));
            return None;
        }
        let quotes = memchr::memchr_iter(b'"', text.as_bytes()).count();
        if !quotes.is_multiple_of(2) {
            findings.push(Finding::error("quote-open", file.clone()));
        }
        let delimiter = delimiter(&text);
        Some(Self { text, delimiter, has_quotes: quotes > 0, line: 1 })
    }

    /// Hands on its rows, one by one, while there is room for findings.
    pub fn rows(
        &self,
        file: &Place,
        findings: &mut Vec<Finding>,
        mut each: impl FnMut(&Row, &mut Vec<Finding>),
    ) {
        let each = |row: &Row, findings: &mut Vec<Finding>| {
            each(row, findings);
            may_go_on(file, row.line, findings)
        };
        if self.has_quotes {
            quoted_rows(self, file, findings, each);
        } else {
            plain_rows(self, findings, each);
        }
    }

    /// The first line that holds something, and the rest in parts for all cores. None where the table is small, or where
    /// quotes may hold line breaks.
    pub fn parts(&self) -> Option<(Table<'_>, Vec<Table<'_>>)> {
        let text: &str = &self.text;
        if self.has_quotes || text.len() < LARGE || has_lone_returns(text) {
            return None;
        }
        let filled = text.len() - text.trim_start().len();
        let (first, mut rest) = text.split_at(line_end(text, filled));
        let part = |text, line| Table { text: Cow::Borrowed(text), line, ..*self };
        let (first, mut parts) = (part(first, self.line), Vec::new());
        let mut line = self.line + lines(&first.text);
        let size = rest.len() / rayon::current_num_threads() + 1;
        while !rest.is_empty() {
            let (next, behind) = rest.split_at(line_end(rest, size));
            parts.push(part(next, line));
            line += lines(next);
            rest = behind;
        }
        Some((first, parts))
    }

    /// How many rows of so many cells it has at most: a row has a line, and signs between its cells.
    pub fn most_rows(&self, cells: usize) -> usize {
        (lines(&self.text) as usize + 1).min(self.text.len() / cells.max(1) + 1)
    }
}

/// True where a line ends by CR alone, as on old computers.
fn has_lone_returns(text: &str) -> bool {
    let bytes = text.as_bytes();
    memchr::memchr_iter(b'\r', bytes).any(|at| bytes.get(at + 1) != Some(&b'\n'))
}

/// Where the line ends that the byte is in, behind its line feed.
fn line_end(text: &str, byte: usize) -> usize {
    let from = byte.min(text.len());
    memchr::memchr(b'\n', &text.as_bytes()[from..]).map_or(text.len(), |at| from + at + 1)
}

/// How many lines end in a text, whatever ends them: LF, CRLF or CR.
fn lines(text: &str) -> u32 {
    let bytes = text.as_bytes();
    let ends = memchr::memchr2_iter(b'\n', b'\r', bytes);
    let single = ends.filter(|at| bytes[*at] == b'\n' || bytes.get(at + 1) != Some(&b'\n'));
    single.count() as u32
}

fn quoted_rows(
    table: &Table,
    file: &Place,
    findings: &mut Vec<Finding>,
    mut each: impl FnMut(&Row, &mut Vec<Finding>) -> bool,
) {
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(table.delimiter)
        .from_reader(table.text.as_bytes());
    let mut record = csv::StringRecord::new();
    let mut lines = Lines { text: &table.text, at: 0, line: table.line };
    loop {
        match reader.read_record(&mut record) {
            Ok(false) => return,
            Ok(true) => {
                let line = lines.of(record.position().map_or(0, |position| position.byte() as usize));
                let cells: Vec<Cell> = record.iter().map(cell).collect();
                if !each(&Row { line, cells: &cells, formulas: &[] }, findings) {
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
fn plain_rows(
    table: &Table,
    findings: &mut Vec<Finding>,
    mut each: impl FnMut(&Row, &mut Vec<Finding>) -> bool,
) {
    let (text, delimiter): (&str, u8) = (&table.text, table.delimiter);
    let bytes = text.as_bytes();
    let mut cells: Vec<Cell> = Vec::new();
    let (mut start, mut line) = (0, table.line);
    for end in memchr::memchr3_iter(delimiter, b'\n', b'\r', bytes).chain([bytes.len()]) {
        let is_empty_line = cells.is_empty() && start == end;
        cells.push(cell(&text[start..end]));
        start = end + 1;
        let sign = bytes.get(end).copied();
        if sign == Some(delimiter) {
            continue;
        }
        if !is_empty_line && !each(&Row { line, cells: &cells, formulas: &[] }, findings) {
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

    fn table(text: &str) -> Table<'_> {
        Table { text: Cow::Borrowed(text), delimiter: b',', has_quotes: false, line: 1 }
    }

    #[test]
    fn the_parts_of_a_table_have_its_rows_at_its_lines() {
        let text = format!("\r\n\na,b\r\n{}last", "1,2\n3,4\r\n\n5,6\n".repeat(LARGE / 8));
        let rows = |table: &Table| {
            let mut rows = Vec::new();
            plain_rows(table, &mut Vec::new(), |row, _| {
                rows.push((
                    row.line,
                    row.cells.iter().map(|cell| cell.text().into_owned()).collect::<Vec<_>>(),
                ));
                true
            });
            rows
        };
        let whole = table(&text);
        let (first, parts) = whole.parts().unwrap();
        assert!(parts.len() > 1 || rayon::current_num_threads() == 1);
        assert_eq!(rows(&first), [(3, vec!["a".to_owned(), "b".to_owned()])]);
        let of_parts: Vec<_> = std::iter::once(&first).chain(&parts).flat_map(rows).collect();
        assert!(of_parts == rows(&whole));
    }

    #[test]
    fn a_table_whose_lines_end_by_returns_alone_is_read_in_one_piece() {
        let text = "a,b\r".to_owned() + &"1,2\r".repeat(LARGE / 2);
        assert!(table(&text).parts().is_none());
        let mixed = "a,b\r1,2\n".to_owned() + &"1,2\n".repeat(LARGE / 2);
        assert!(table(&mixed).parts().is_none());
    }

    proptest! {
        #[test]
        fn a_text_without_quotes_has_the_rows_that_the_library_reads(text in "[a, \r\n]{0,40}") {
            let mut plain: Vec<Vec<String>> = Vec::new();
            plain_rows(&table(&text), &mut Vec::new(), |row, _| {
                plain.push(row.cells.iter().map(|cell| cell.text().into_owned()).collect());
                true
            });
            let reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(text.as_bytes());
            let read = reader.into_records().map(|record| record.unwrap().iter().map(|cell| cell.trim().to_owned()).collect());
            prop_assert_eq!(plain, read.collect::<Vec<Vec<String>>>());
        }
    }
}
