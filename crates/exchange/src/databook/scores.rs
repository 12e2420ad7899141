//! The sheet of scores: sums over the rows of the sheet of values, as formulas.

use rust_xlsxwriter::{Workbook, XlsxError};

use super::values::{BENCHMARK, CATEGORY, DIMENSION, POINTS, SUB_DIMENSION, VALUE};
use super::write::{Put, Sheet};
use super::{Book, GroupScore, Level, SCORES, VALUES};
use crate::figures::CityFigures;

const HEADINGS: [(&str, f64); 15] = [
    ("dossier", 28.0),
    ("city", 20.0),
    ("period", 9.0),
    ("level", 14.0),
    ("dimension", 22.0),
    ("group", 30.0),
    ("points", 9.0),
    ("scored", 9.0),
    ("with_benchmark", 15.0),
    ("with_value", 11.0),
    ("data_points", 12.0),
    ("score", 9.0),
    ("lowest", 9.0),
    ("highest", 9.0),
    ("coverage", 10.0),
];

/// Writes the sheet. A block is the first and the last row of a dossier in the sheet of values.
pub(super) fn write(
    workbook: &mut Workbook,
    book: &Book,
    figures: &[CityFigures],
    blocks: &[[u32; 2]],
) -> Result<(), XlsxError> {
    let mut sheet = Sheet::new(workbook, SCORES, &HEADINGS)?;
    for ((scored, city), block) in book.dossiers.iter().zip(figures).zip(blocks) {
        for group in &scored.groups {
            let row = sheet.next();
            let texts =
                [&city.id, &city.city, &city.period, group.level.as_str(), &group.dimension, &group.group];
            let formulas = counts(group, *block, row).into_iter().chain(shares(group, row));
            sheet.row(texts.into_iter().map(Put::Text).chain(formulas))?;
        }
    }
    sheet.finish()
}

/// Points, and how many data points are scored, have a benchmark, have a value, and are there.
fn counts<'t>(group: &GroupScore, [first, last]: [u32; 2], row: u32) -> [Put<'t>; 5] {
    let column = |letter: char| format!("{VALUES}!${letter}${first}:${letter}${last}");
    let members = match group.level {
        Level::Total => String::new(),
        Level::Dimension => format!(",{},$E{row}", column(DIMENSION)),
        Level::SubDimension => format!(",{},$E{row},{},$F{row}", column(DIMENSION), column(SUB_DIMENSION)),
        Level::Category => format!(",{},$E{row},{},$F{row}", column(DIMENSION), column(CATEGORY)),
    };
    // A number below any number stands for "is a number": a formula that says nothing would count as not empty.
    let numbers = |letter: char| format!("=COUNTIFS({},\">-1E+300\"{members})", column(letter));
    let points = match group.level {
        Level::Total => format!("=SUM({})", column(POINTS)),
        _ => format!("=SUMIFS({}{members})", column(POINTS)),
    };
    let all = match group.level {
        Level::Total => format!("=ROWS({})", column(POINTS)),
        _ => format!("=COUNTIFS({})", &members[1..]),
    };
    let formulas = [points, numbers(POINTS), numbers(BENCHMARK), numbers(VALUE), all];
    let mut formulas = formulas.into_iter();
    group.counts.map(|count| Put::Formula(formulas.next().unwrap_or_default(), count.to_string()))
}

/// Score, lowest and highest that it could be, and coverage.
fn shares<'t>(group: &GroupScore, row: u32) -> [Put<'t>; 4] {
    let text = |share: Option<f64>| share.map_or_else(String::new, |share| share.to_string());
    let missing = format!("(I{row}-H{row})");
    [
        Put::Share(format!("=IF(H{row}=0,\"\",G{row}/(4*H{row}))"), text(group.share)),
        Put::Share(
            format!("=IF(I{row}=0,\"\",(G{row}+{missing})/(4*I{row}))"),
            text(group.interval.map(|[lowest, _]| lowest)),
        ),
        Put::Share(
            format!("=IF(I{row}=0,\"\",(G{row}+4*{missing})/(4*I{row}))"),
            text(group.interval.map(|[_, highest]| highest)),
        ),
        Put::Share(format!("=IF(K{row}=0,0,J{row}/K{row})"), group.coverage.to_string()),
    ]
}
