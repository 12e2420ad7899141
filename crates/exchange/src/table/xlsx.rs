//! Rows of an xlsx workbook, cell by cell, without holding a sheet in memory.

use std::borrow::Cow;
use std::collections::HashSet;
use std::io::{Cursor, Read};
use std::panic::{AssertUnwindSafe, catch_unwind};

use calamine::{DataRef, Reader, SheetVisible, Xlsx, XlsxError};
use kpi::finding::{Finding, Place};

use super::{Cell, Row};
use crate::may_go_on;

/// The most that a workbook may hold when unpacked, in bytes.
const MAX_UNPACKED: u64 = 1 << 30;
/// How much larger than its file a workbook may be when unpacked; sheets of repeated rows reach 60.
const MAX_RATIO: u64 = 300;
/// Columns beyond this one are not read.
const MAX_COLUMNS: u32 = 256;

/// An opened workbook.
pub struct Workbook<'a> {
    xlsx: Xlsx<Cursor<&'a [u8]>>,
    file: Place,
}

impl std::fmt::Debug for Workbook<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Workbook").field("file", &self.file).finish_non_exhaustive()
    }
}

impl<'a> Workbook<'a> {
    /// Opens a workbook after looking at what it unpacks to.
    pub fn open(file: &Place, bytes: &'a [u8]) -> Result<Self, Box<Finding>> {
        check_archive(file, bytes)?;
        let broken =
            |reason: &str| Box::new(Finding::error("workbook-broken", file.clone()).with("reason", reason));
        // The library is not ours and sees whatever people upload: a panic in it must not take the program down.
        let opened = catch_unwind(AssertUnwindSafe(|| Xlsx::new(Cursor::new(bytes))));
        match opened {
            Ok(Ok(xlsx)) => Ok(Self { xlsx, file: file.clone() }),
            Ok(Err(error)) => Err(broken(&error.to_string())),
            Err(_) => Err(broken("its parts contradict each other")),
        }
    }

    /// Names of the sheets in their order, and whether each is shown.
    pub fn sheets(&self) -> Vec<(String, bool)> {
        let sheets = self.xlsx.sheets_metadata().iter();
        sheets.map(|sheet| (sheet.name.clone(), sheet.visible == SheetVisible::Visible)).collect()
    }

    /// Reads the rows of a sheet and hands them on until `each` says no, or there is no room for more findings.
    pub fn rows(
        &mut self,
        sheet: &str,
        findings: &mut Vec<Finding>,
        mut each: impl FnMut(&Row, &mut Vec<Finding>) -> bool,
    ) {
        let place = Place { sheet: Some(sheet.into()), ..self.file.clone() };
        let read = catch_unwind(AssertUnwindSafe(|| self.read(sheet, findings, &mut each)));
        let reason = match read {
            Ok(Ok(())) => return,
            Ok(Err(error)) => error.to_string(),
            Err(_) => "its parts contradict each other".to_owned(),
        };
        findings.push(Finding::error("workbook-broken", place).with("reason", reason));
    }

    fn read(
        &mut self,
        sheet: &str,
        findings: &mut Vec<Finding>,
        each: &mut impl FnMut(&Row, &mut Vec<Finding>) -> bool,
    ) -> Result<(), XlsxError> {
        let mut reader = self.xlsx.worksheet_cells_reader(sheet)?;
        let mut cells: Vec<Cell> = Vec::new();
        let mut formulas: Vec<(u32, String)> = Vec::new();
        let mut line = 0;
        while let Some(next) = reader.next_cell_with_formula()? {
            let (row, column) = next.pos;
            if row + 1 != line {
                let done = Row { line, cells: &cells, formulas: &formulas };
                if line > 0 && (!each(&done, findings) || !may_go_on(&self.file, line, findings)) {
                    return Ok(());
                }
                cells.clear();
                formulas.clear();
                line = row + 1;
            }
            if column >= MAX_COLUMNS {
                continue;
            }
            if let Some(formula) = next.formula {
                formulas.push((column, formula));
            }
            let column = column as usize;
            if cells.len() <= column {
                cells.resize(column + 1, Cell::Empty);
            }
            cells[column] = cell(next.value);
        }
        if line > 0 {
            each(&Row { line, cells: &cells, formulas: &formulas }, findings);
        }
        Ok(())
    }

    /// The cells of a sheet that show their number as a percentage: row and column, counted from 1.
    pub fn percentages(&mut self, sheet: &str) -> HashSet<(u32, u32)> {
        let styles = catch_unwind(AssertUnwindSafe(|| self.xlsx.worksheet_style(sheet)));
        let Some(styles) = styles.ok().and_then(Result::ok) else { return HashSet::new() };
        let percent = |style: &calamine::Style| {
            style.number_format.as_ref().is_some_and(|format| format.format_code.contains('%'))
        };
        let cells = styles.cells().filter(|(_, _, style)| percent(style));
        cells.map(|(row, column, _)| (row + 1, column + 1)).collect()
    }

    /// The regions of merged cells of a sheet: first and last row and column, counted from 1.
    pub fn merged(&mut self, sheet: &str) -> Vec<[u32; 4]> {
        let merged = catch_unwind(AssertUnwindSafe(|| self.xlsx.merge_cells_by_sheet_name(sheet)));
        let regions = merged.ok().and_then(Result::ok).unwrap_or_default();
        let one = |region: &calamine::Dimensions| {
            [region.start.0, region.start.1, region.end.0, region.end.1].map(|index| index.saturating_add(1))
        };
        regions.iter().map(one).collect()
    }
}

fn cell(value: DataRef<'_>) -> Cell<'_> {
    match value {
        DataRef::Int(number) => Cell::Number(number as f64),
        DataRef::Float(number) => Cell::Number(number),
        DataRef::String(text) if text.trim().is_empty() => Cell::Empty,
        DataRef::String(text) => Cell::Text(Cow::Owned(text)),
        DataRef::SharedString(text) if text.trim().is_empty() => Cell::Empty,
        DataRef::SharedString(text) => Cell::Text(Cow::Borrowed(text)),
        DataRef::Bool(yes) => Cell::Bool(yes),
        DataRef::DateTime(date) => {
            let (year, month, day, ..) = date.to_ymd_hms_milli();
            Cell::Date(format!("{year:04}-{month:02}-{day:02}"))
        }
        DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => Cell::Date(text),
        DataRef::Error(error) => Cell::Error(error.to_string()),
        DataRef::Empty => Cell::Empty,
    }
}

/// Refuses an archive that unpacks to more than anything honest. Sizes are counted, not believed.
fn check_archive(file: &Place, bytes: &[u8]) -> Result<(), Box<Finding>> {
    let broken =
        |reason: String| Box::new(Finding::error("workbook-broken", file.clone()).with("reason", reason));
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(|error| broken(error.to_string()))?;
    let limit = MAX_UNPACKED.min((bytes.len() as u64).saturating_mul(MAX_RATIO).max(1 << 24));
    let mut total = 0;
    let mut buffer = vec![0; 1 << 16];
    for index in 0..archive.len() {
        let mut entry = archive.by_index(index).map_err(|error| broken(error.to_string()))?;
        loop {
            let read = entry.read(&mut buffer).map_err(|error| broken(error.to_string()))?;
            total += read as u64;
            if total > limit {
                let finding = Finding::error("zip-bomb", file.clone()).with("limit", limit >> 20);
                return Err(Box::new(finding.with("size", bytes.len())));
            }
            if read == 0 {
                break;
            }
        }
    }
    Ok(())
}
