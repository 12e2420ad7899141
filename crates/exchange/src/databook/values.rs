//! The sheet of values: a row per data point, with formulas for its share of target and its points.

use kpi::catalogue::{DataPoint, Direction, ValueType};
use kpi::dossier::Quality;
use rust_xlsxwriter::{Workbook, XlsxError};

use super::write::{Put, Sheet};
use super::{ABOUT, Book, Mark, SCORE_COLUMNS, VALUES};
use crate::figures::{COLUMNS, CityFigures, Figure};

/// Letters of the columns that formulas refer to.
pub(super) const VALUE: char = 'J';
/// The dimension's name.
pub(super) const DIMENSION: char = 'P';
/// The sub-dimension's name.
pub(super) const SUB_DIMENSION: char = 'Q';
/// The category's name.
pub(super) const CATEGORY: char = 'R';
/// The value that is 100 % of target.
pub(super) const BENCHMARK: char = 'T';
/// Share of target.
const SHARE: char = 'V';
/// Points.
pub(super) const POINTS: char = 'W';

const WIDTHS: [f64; 23] = [
    28.0, 20.0, 16.0, 9.0, 9.0, 26.0, 18.0, 34.0, 18.0, 14.0, 16.0, 14.0, 22.0, 9.0, 40.0, 18.0, 22.0, 26.0,
    10.0, 12.0, 22.0, 12.0, 8.0,
];

/// Writes the sheet; gives the first and the last row of each dossier, as people count.
pub(super) fn write(
    workbook: &mut Workbook,
    book: &Book,
    figures: &[CityFigures],
) -> Result<Vec<[u32; 2]>, XlsxError> {
    let names = COLUMNS.iter().map(|column| column.name).chain(SCORE_COLUMNS);
    let headings: Vec<(&str, f64)> = names.zip(WIDTHS).collect();
    let mut sheet = Sheet::new(workbook, VALUES, &headings)?;
    let mut blocks = Vec::new();
    for (scored, city) in book.dossiers.iter().zip(figures) {
        let first = sheet.next();
        for (figure, mark) in city.figures.iter().zip(&scored.marks) {
            let row = sheet.next();
            sheet.row(cells(book, city, figure).into_iter().chain(marks(
                book,
                figure,
                mark.as_ref(),
                row,
            )))?;
        }
        blocks.push([first, sheet.next() - 1]);
    }
    sheet.finish()?;
    Ok(blocks)
}

/// The cells of a table of figures, and where the data point belongs.
fn cells<'t>(book: &'t Book, city: &'t CityFigures, figure: &'t Figure) -> [Put<'t>; 19] {
    let framework = book.export.framework;
    let kpi = &framework.kpis[figure.kpi];
    let point = &kpi.points[figure.point];
    let word = |yes: bool| if yes { "true" } else { "false" };
    let id = match &point.key {
        Some(_) => Put::Owned(kpi.subject(point)),
        None => Put::Text(&kpi.code),
    };
    [
        Put::Text(&city.id),
        Put::Text(&city.city),
        Put::Text(&city.country),
        Put::Text(&city.period),
        Put::Text(word(city.invented)),
        id,
        Put::Text(&kpi.code),
        Put::Text(&kpi.name),
        Put::Text(point.key.as_deref().unwrap_or_default()),
        figure.value.map_or(Put::Nothing, Put::Number),
        Put::Text(&figure.unit),
        Put::Text(figure.state.as_str()),
        Put::Text(figure.quality.map_or("", Quality::as_str)),
        Put::Text(figure.verified.map_or("", word)),
        Put::Text(&figure.source),
        Put::Text(framework.dimension(&kpi.dimension).map_or("", |dimension| &dimension.name)),
        Put::Text(framework.sub_dimension(&kpi.sub_dimension)),
        Put::Text(framework.category(&kpi.category)),
        Put::Text(if kpi.level == kpi::catalogue::Level::Core { "core" } else { "advanced" }),
    ]
}

/// Benchmark, rule, share of target and points.
fn marks<'t>(book: &Book, figure: &Figure, mark: Option<&Mark>, row: u32) -> [Put<'t>; 4] {
    let Some(mark) = mark else { return [Put::Nothing, Put::Nothing, Put::Nothing, Put::Nothing] };
    let (benchmark, rule) = (Put::Number(mark.benchmark), Put::Text(mark.rule));
    let Some((share, points)) = mark.reached else { return [benchmark, rule, Put::Nothing, Put::Nothing] };
    let point = &book.export.framework.kpis[figure.kpi].points[figure.point];
    let reaches = |number: u32| format!("({SHARE}{row}>={ABOUT}!$B${number}-1E-9)");
    let sum = [2, 3, 4].map(reaches).join("+");
    [
        benchmark,
        rule,
        Put::Share(share_formula(point, row), share.to_string()),
        Put::Formula(format!("=1+{sum}"), points.to_string()),
    ]
}

/// The share of target by the direction of the data point: never below 0, and not capped.
fn share_formula(point: &DataPoint, row: u32) -> String {
    let (value, target) = (format!("{VALUE}{row}"), format!("{BENCHMARK}{row}"));
    let share = match (point.value_type, point.direction) {
        (ValueType::YesNo, _) => return format!("=IF({value}<>0,1,0)"),
        (_, Direction::Lower) => format!("IF({value}<=0,1,{target}/{value})"),
        (_, Direction::Nominal) => format!("MIN({value}/{target},{target}/{value})"),
        (_, Direction::Higher | Direction::None) => format!("{value}/{target}"),
    };
    format!("=IFERROR(MAX(0,{share}),0)")
}
