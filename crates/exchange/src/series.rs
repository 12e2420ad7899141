//! Tidy series: values of data points by place and year, one row each.
//!
//! Columns: `kpi_code, component, place, year, value, unit`; the place may be called municipality, iso3 or city. Further columns
//! that such tables have (names, notes, sources) are known and kept where they tell where a value is from.

use std::collections::HashMap;

use kpi::finding::{Finding, Place};
use kpi::read::Answer;

use crate::table::{Column, Row, csv, find_columns};
use crate::{Context, check_size};

/// The columns of a table of series, in the order of [`Columns`].
pub const COLUMNS: [Column; 16] = [
    Column { name: "kpi_code", aliases: &["code", "kpi"], required: true },
    Column { name: "component", aliases: &["data_point", "data point", "part"], required: false },
    Column { name: "place", aliases: &["municipality", "iso3", "city"], required: true },
    Column { name: "year", aliases: &["period_year"], required: true },
    Column { name: "value", aliases: &["figure", "amount"], required: true },
    Column { name: "unit", aliases: &["units"], required: false },
    Column { name: "match_note", aliases: &["note", "comment"], required: false },
    Column { name: "source", aliases: &["source_repo", "source_indicator", "reference"], required: false },
    // Known, so that they are no surprise, and not read.
    Column { name: "country", aliases: &[], required: false },
    Column { name: "kpi_name", aliases: &["name"], required: false },
    Column { name: "match", aliases: &[], required: false },
    Column { name: "raw_value", aliases: &["raw_unit"], required: false },
    Column { name: "period", aliases: &[], required: false },
    Column { name: "source_series", aliases: &[], required: false },
    Column { name: "source_file", aliases: &[], required: false },
    Column { name: "licence", aliases: &["license"], required: false },
];

/// Years outside are mistakes of writing.
const YEARS: std::ops::RangeInclusive<i32> = 1800..=2200;

/// A value of a data point, of a place in a year.
#[derive(Debug, Clone, PartialEq)]
pub struct Observation {
    /// Index of the KPI in the framework.
    pub kpi: usize,
    /// Index of the data point in the KPI.
    pub point: usize,
    /// The place as the table names it.
    pub place: Box<str>,
    /// Year.
    pub year: i32,
    /// Value in the data point's unit.
    pub value: f64,
    /// What the table notes about it.
    pub note: Option<Box<str>>,
    /// Where the table has it from.
    pub source: Option<Box<str>>,
    /// Line of the table.
    pub line: u32,
}

/// What was understood of a table of series, and all findings.
#[derive(Debug, Default)]
pub struct Series {
    /// Values, in the order of the table.
    pub observations: Vec<Observation>,
    /// Everything that was not understood.
    pub findings: Vec<Finding>,
}

/// Where each column of [`COLUMNS`] that is read stands.
struct Columns {
    code: usize,
    component: Option<usize>,
    place: usize,
    year: usize,
    value: usize,
    unit: Option<usize>,
    note: Option<usize>,
    source: Option<usize>,
}

/// Reads a table of series.
pub fn read(context: &Context, file: &Place, bytes: &[u8]) -> Series {
    let mut findings = Vec::new();
    if let Err(finding) = check_size(file, bytes.len()) {
        return Series { findings: vec![*finding], ..Series::default() };
    }
    let mut reader = Reader {
        context,
        file,
        columns: None,
        is_header: true,
        seen: HashMap::new(),
        observations: Vec::new(),
    };
    csv::rows(file, bytes, &mut findings, |row, findings| {
        if !row.is_empty()
            && let Err(finding) = reader.row(row, findings)
        {
            findings.push(*finding);
        }
    });
    Series { observations: reader.observations, findings }
}

struct Reader<'a> {
    context: &'a Context<'a>,
    file: &'a Place,
    columns: Option<Columns>,
    is_header: bool,
    /// The line of each value so far, by KPI, data point, year and place.
    seen: HashMap<(usize, usize, i32, Box<str>), u32>,
    observations: Vec<Observation>,
}

impl Reader<'_> {
    fn row(&mut self, row: &Row, findings: &mut Vec<Finding>) -> Result<(), Box<Finding>> {
        if std::mem::take(&mut self.is_header) {
            self.columns = columns(&find_columns(&COLUMNS, row, self.file, findings));
            return Ok(());
        }
        // Without one of the required columns, which was reported, no row can be understood.
        let Some(columns) = &self.columns else { return Ok(()) };
        let at = |column: usize| self.file.at(row.line, column as u32 + 1);
        let text = |column: Option<usize>| row.cell(column).text();
        let code = text(Some(columns.code));
        if code.is_empty() {
            return Err(Box::new(
                Finding::error("row-without-code", at(columns.code)).read(text(Some(columns.value))),
            ));
        }
        let kpi = self.context.kpi(&code, &at(columns.code))?;
        let known = &self.context.framework.kpis[kpi];
        let component = text(columns.component);
        let point = known.point(&component).ok_or_else(|| {
            let keys: Vec<&str> = known.points.iter().filter_map(|point| point.key.as_deref()).collect();
            let place = at(columns.component.unwrap_or(columns.code));
            Box::new(
                Finding::error("data-point-unknown", place)
                    .about(&known.code)
                    .read(&component)
                    .accepted(keys.join(", ")),
            )
        })?;
        let subject = known.subject(&known.points[point]);
        let place: Box<str> = text(Some(columns.place)).as_ref().into();
        if place.is_empty() {
            return Err(Box::new(Finding::error("series-no-place", at(columns.place)).about(&subject)));
        }
        let year = text(Some(columns.year));
        let year = year.parse::<i32>().ok().filter(|year| YEARS.contains(year)).ok_or_else(|| {
            let finding = Finding::error("series-year", at(columns.year)).about(&subject).read(&year);
            Box::new(finding.with("first", YEARS.start()).with("last", YEARS.end()))
        })?;
        let Some(value) = self.value(row, columns, &known.points[point], &subject)? else { return Ok(()) };
        if let Some(first) = self.seen.insert((kpi, point, year, place.clone()), row.line) {
            let finding =
                Finding::error("series-twice", at(columns.value)).about(&subject).with("line", first);
            return Err(Box::new(finding.with("name", &place).with("value", year)));
        }
        let optional = |column: Option<usize>| {
            Some(text(column)).filter(|text| !text.is_empty()).map(|t| t.as_ref().into())
        };
        let (note, source) = (optional(columns.note), optional(columns.source));
        self.observations.push(Observation { kpi, point, place, year, value, note, source, line: row.line });
        Ok(())
    }

    /// The value in the data point's unit; nothing where the table says that there is none.
    fn value(
        &self,
        row: &Row,
        columns: &Columns,
        point: &kpi::catalogue::DataPoint,
        subject: &str,
    ) -> Result<Option<f64>, Box<Finding>> {
        let place = self.file.at(row.line, columns.value as u32 + 1);
        let text = row.cell(Some(columns.value)).text();
        let number = match self.context.answer(&text, &place, subject)? {
            Some(Answer::Number(number)) => number.value,
            Some(Answer::YesNo(yes)) => f64::from(u8::from(yes)),
            _ => return Ok(None),
        };
        let unit = row.cell(columns.unit).text();
        // Tables of this kind hold the unit as a person reads it, or its code; none is the data point's own.
        let same = unit.is_empty() || unit == point.unit_code || unit == point.display_unit;
        let factor = if same {
            1.0
        } else {
            let units = &self.context.catalogue.units;
            let factor = units.unit(&unit).and_then(|unit| {
                // A rate per year says the same as the yearly figure of a KPI that leaves "per year" out.
                let yearly = || unit.times(&units.codes.unit("a").ok()?).factor_to(&point.unit);
                unit.factor_to(&point.unit).or_else(yearly)
            });
            factor.ok_or_else(|| {
                let place = self.file.at(row.line, columns.unit.map_or(0, |column| column as u32 + 1));
                let finding = Finding::error("unit-does-not-convert", place).about(subject).read(&unit);
                Box::new(finding.with("unit", &unit).accepted(&point.display_unit))
            })?
        };
        let value = number * factor;
        if value < point.range[0] || value > point.range[1] || !value.is_finite() {
            let finding = Finding::error("value-impossible", place).about(subject).read(text);
            return Err(Box::new(
                finding.with("unit", &unit).with("least", point.range[0]).with("most", point.range[1]),
            ));
        }
        Ok(Some(value))
    }
}

fn columns(found: &[Option<usize>]) -> Option<Columns> {
    Some(Columns {
        code: found[0]?,
        component: found[1],
        place: found[2]?,
        year: found[3]?,
        value: found[4]?,
        unit: found[5],
        note: found[6],
        source: found[7],
    })
}
