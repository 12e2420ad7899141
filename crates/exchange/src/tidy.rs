//! Tidy tables of answers: one row per answer, from a text file or a sheet.
//!
//! Columns: `code, data_point, input, value, unit, quality, verified, origin, source, note`, and `city`, `period` where one
//! table holds several dossiers. A row without `input` gives the final value or the state of a data point or KPI.

use kpi::catalogue::Kpi;
use kpi::dossier::{Entry, Quality, Target};
use kpi::finding::{Finding, Place, Severity, nearest};
use kpi::formula::Slot;
use kpi::read::{Answer, Number};

use crate::table::{Cell, Column, Row, csv, find_columns};
use crate::{Answers, Context, Group};

/// The columns of a tidy table, in the order of [`Columns`].
pub const COLUMNS: [Column; 12] = [
    Column { name: "code", aliases: &["kpi code", "kpi_code", "kpi number", "kpi"], required: true },
    Column { name: "data_point", aliases: &["data point", "sub_component", "part"], required: false },
    Column { name: "input", aliases: &["variable", "input name"], required: false },
    Column { name: "value", aliases: &["result", "figure", "amount"], required: true },
    Column { name: "unit", aliases: &["units", "unit of measure"], required: false },
    Column { name: "quality", aliases: &["data quality", "quality grade"], required: false },
    Column { name: "verified", aliases: &["verified yes/no"], required: false },
    Column { name: "origin", aliases: &["data origin"], required: false },
    Column { name: "source", aliases: &["sources", "data source", "reference"], required: false },
    Column { name: "note", aliases: &["notes", "comment", "comments", "remark"], required: false },
    Column { name: "city", aliases: &["city name", "municipality"], required: false },
    Column { name: "period", aliases: &["year", "reporting period"], required: false },
];

/// Where each column of [`COLUMNS`] stands.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Columns {
    pub(crate) code: Option<usize>,
    pub(crate) data_point: Option<usize>,
    pub(crate) input: Option<usize>,
    pub(crate) value: Option<usize>,
    pub(crate) unit: Option<usize>,
    pub(crate) details: Details,
    pub(crate) city: Option<usize>,
    pub(crate) period: Option<usize>,
}

/// Columns that say more about a value; workbooks have them too.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Details {
    pub(crate) quality: Option<usize>,
    pub(crate) verified: Option<usize>,
    pub(crate) origin: Option<usize>,
    pub(crate) source: Option<usize>,
    pub(crate) note: Option<usize>,
}

/// Reads a text table.
pub fn read_csv(context: &Context, file: &Place, bytes: &[u8]) -> Answers {
    let mut findings = Vec::new();
    let mut reader = TidyReader::new(context, file.clone());
    csv::rows(file, bytes, &mut findings, |row, findings| reader.row(row, findings));
    reader.finish(findings)
}

/// Writes answers of one city as a table without city and period, so that they are read back as they are.
pub fn write_csv(context: &Context, entries: &[Entry]) -> String {
    let mut writer = ::csv::Writer::from_writer(Vec::new());
    // Writing to memory can't fail.
    let _ = writer.write_record(COLUMNS.iter().take(10).map(|column| column.name));
    for entry in entries {
        let _ = writer.write_record(cells(context, entry));
    }
    String::from_utf8(writer.into_inner().unwrap_or_default()).unwrap_or_default()
}

/// The first ten cells of an answer's row.
pub(crate) fn cells(context: &Context, entry: &Entry) -> [String; 10] {
    let kpi = &context.framework.kpis[entry.kpi];
    let (point, input) = match entry.target {
        Target::Input(Slot(slot)) => ("", kpi.inputs[slot as usize].name.as_str()),
        Target::Point(point) => (kpi.points[point].key.as_deref().unwrap_or_default(), ""),
        Target::Kpi => ("", ""),
    };
    let text = |text: &Option<Box<str>>| text.as_deref().unwrap_or_default().to_owned();
    let verified = entry.verified.map_or("", |verified| if verified { "YES" } else { "NO" });
    [
        kpi.code.clone(),
        point.to_owned(),
        input.to_owned(),
        as_text(context, entry),
        text(&entry.unit),
        entry.quality.map_or("", Quality::as_str).to_owned(),
        verified.to_owned(),
        text(&entry.origin),
        text(&entry.source),
        text(&entry.note),
    ]
}

/// The answer as it was written, where that is read the same from a text; otherwise (a spreadsheet's own number, under a
/// decimal sign of the city's own) in a form that is.
fn as_text(context: &Context, entry: &Entry) -> String {
    let read = context.answer(&entry.written, &entry.place, "");
    if read.is_ok_and(|read| read.as_ref() == Some(&entry.answer)) {
        return entry.written.to_string();
    }
    let text = written(&entry.answer);
    match (context.decimal_sign, &entry.answer) {
        (Some(','), Answer::Number(_)) => text.replacen('.', ",", 1),
        _ => text,
    }
}

/// An answer as a text that is read as the same answer.
pub(crate) fn written(answer: &Answer) -> String {
    match answer {
        Answer::Number(Number { decimal, unit: Some(unit), .. }) => format!("{decimal} {unit}"),
        Answer::Number(number) => number.decimal.to_string(),
        Answer::YesNo(yes) => (if *yes { "YES" } else { "NO" }).to_owned(),
        Answer::NotReported => "NR".to_owned(),
        Answer::NotVerified => "not verified".to_owned(),
        Answer::NotApplicable => "not applicable".to_owned(),
    }
}

/// Takes rows and makes answers of them.
pub(crate) struct TidyReader<'a> {
    context: &'a Context<'a>,
    place: Place,
    columns: Option<Columns>,
    width: usize,
    answers: Answers,
    /// The KPI of the row before, since codes come in runs.
    last: Option<(Box<str>, usize)>,
}

impl<'a> TidyReader<'a> {
    pub(crate) fn new(context: &'a Context<'a>, place: Place) -> Self {
        Self { context, place, columns: None, width: 0, answers: Answers::default(), last: None }
    }

    pub(crate) fn finish(mut self, findings: Vec<Finding>) -> Answers {
        self.answers.findings.splice(0..0, findings);
        self.answers
    }

    /// The first row that holds anything is the header.
    pub(crate) fn row(&mut self, row: &Row, findings: &mut Vec<Finding>) {
        self.answers.rows += 1;
        if row.is_empty() {
            return;
        }
        match self.columns {
            None => {
                self.width = row.cells.len();
                // With a heading that is nearly that of a missing column, rows would be read as what they are not.
                let before = findings.len();
                let found = columns(row, &self.place, findings);
                let wrong = findings[before..].iter().any(|finding| finding.severity == Severity::Error);
                self.columns = Some(if wrong { Columns { code: None, ..found } } else { found });
            }
            Some(columns) if columns.code.is_some() && columns.value.is_some() => {
                if let Err(finding) = self.answer(row, &columns, findings) {
                    findings.push(*finding);
                }
            }
            Some(_) => {}
        }
    }

    /// Takes a row whose columns are known.
    pub(crate) fn answer(
        &mut self,
        row: &Row,
        columns: &Columns,
        findings: &mut Vec<Finding>,
    ) -> Result<(), Box<Finding>> {
        let place = self.place.at(row.line, columns.value.map_or(0, |value| value as u32 + 1));
        let code = row.cell(columns.code).text();
        if code.is_empty() {
            return Err(Box::new(
                Finding::error("row-without-code", place).read(row.cell(columns.value).text()),
            ));
        }
        if row.cells.len() < columns.value.unwrap_or(0) + 1 {
            return Err(Box::new(
                Finding::error("row-too-short", place).about(code).with("columns", self.width),
            ));
        }
        let kpi = match &self.last {
            Some((last, kpi)) if **last == *code => *kpi,
            _ => {
                self.context.kpi(&code, &self.place.at(row.line, columns.code.map_or(0, |c| c as u32 + 1)))?
            }
        };
        self.last = Some((code.as_ref().into(), kpi));
        let known = &self.context.framework.kpis[kpi];
        let target =
            target(known, &row.cell(columns.data_point).text(), &row.cell(columns.input).text(), &place)?;
        let subject = subject(known, target);
        let value = row.cell(columns.value);
        let Some(answer) = read_cell(self.context, value, &place, &subject)? else { return Ok(()) };
        if target == Target::Kpi && matches!(answer, Answer::Number(_) | Answer::YesNo(_)) {
            let keys = known.points.iter().filter_map(|point| point.key.as_deref());
            let finding = Finding::error("data-point-needed", place).about(&known.code).read(value.text());
            return Err(Box::new(finding.accepted(keys.collect::<Vec<_>>().join(", "))));
        }
        let unit = boxed(row.cell(columns.unit));
        let entry = entry(kpi, target, value, answer, unit, place);
        let entry = details(entry, row, &columns.details, &self.place, &subject, findings);
        let (city, period) = (row.cell(columns.city).text(), row.cell(columns.period).text());
        self.group(&city, &period).entries.push(entry);
        Ok(())
    }

    /// The group of a city and period; rows of one city usually stand together.
    fn group(&mut self, city: &str, period: &str) -> &mut Group {
        let groups = &mut self.answers.groups;
        let found = groups.iter().rposition(|group| *group.city == *city && *group.period == *period);
        let index = found.unwrap_or_else(|| {
            groups.push(Group { city: city.into(), period: period.into(), entries: Vec::new() });
            groups.len() - 1
        });
        &mut groups[index]
    }
}

fn columns(row: &Row, place: &Place, findings: &mut Vec<Finding>) -> Columns {
    let found = find_columns(&COLUMNS, row, place, findings);
    let at =
        |name: &str| COLUMNS.iter().position(|column| column.name == name).and_then(|index| found[index]);
    Columns {
        code: at("code"),
        data_point: at("data_point"),
        input: at("input"),
        value: at("value"),
        unit: at("unit"),
        details: Details {
            quality: at("quality"),
            verified: at("verified"),
            origin: at("origin"),
            source: at("source"),
            note: at("note"),
        },
        city: at("city"),
        period: at("period"),
    }
}

/// What a row answers: an input, a data point, or the whole KPI.
fn target(kpi: &Kpi, point: &str, input: &str, place: &Place) -> Result<Target, Box<Finding>> {
    if !input.is_empty() {
        let found = kpi.input(input).map(|(slot, _)| Target::Input(slot));
        return found.ok_or_else(|| {
            let names = kpi.inputs.iter().map(|input| input.name.as_str());
            Box::new(unknown("input-unknown", kpi, input, names, place))
        });
    }
    if point.is_empty() {
        return Ok(if kpi.has_parts() { Target::Kpi } else { Target::Point(0) });
    }
    kpi.point(point).map(Target::Point).ok_or_else(|| {
        let keys = kpi.points.iter().filter_map(|point| point.key.as_deref());
        Box::new(unknown("data-point-unknown", kpi, point, keys, place))
    })
}

/// A name that the KPI does not have.
pub(crate) fn unknown<'n>(
    rule: &str,
    kpi: &Kpi,
    read: &str,
    known: impl Iterator<Item = &'n str> + Clone,
    place: &Place,
) -> Finding {
    let accepted = known.clone().collect::<Vec<_>>().join(", ");
    let finding = Finding::error(rule, place.clone()).about(&kpi.code).read(read).accepted(accepted);
    match nearest(read, known) {
        Some(near) => finding.with("nearest", near),
        None => finding,
    }
}

/// What a finding about a target is about.
pub(crate) fn subject(kpi: &Kpi, target: Target) -> String {
    match target {
        Target::Input(Slot(slot)) => format!("{} # {}", kpi.code, kpi.inputs[slot as usize].name),
        Target::Point(point) => kpi.subject(&kpi.points[point]),
        Target::Kpi => kpi.code.clone(),
    }
}

/// What a cell answers: numbers as they are, text as people type it; the rest is reported.
pub(crate) fn read_cell(
    context: &Context,
    cell: &Cell,
    place: &Place,
    subject: &str,
) -> Result<Option<Answer>, Box<Finding>> {
    let wrong = |rule: &str| Box::new(Finding::error(rule, place.clone()).about(subject).read(cell.text()));
    match cell {
        Cell::Empty => Ok(None),
        Cell::Number(number) if number.is_finite() => Ok(Some(Answer::Number(Number::from_f64(*number)))),
        Cell::Number(_) => Err(wrong("number-unreadable")),
        Cell::Bool(yes) => Ok(Some(Answer::YesNo(*yes))),
        Cell::Date(_) => Err(wrong("cell-date")),
        Cell::Error(_) => Err(wrong("cell-error")),
        Cell::Text(text) => context.answer(text, place, subject),
    }
}

/// An entry with nothing but its value.
pub(crate) fn entry(
    kpi: usize,
    target: Target,
    value: &Cell,
    answer: Answer,
    unit: Option<Box<str>>,
    place: Place,
) -> Entry {
    Entry {
        kpi,
        target,
        written: value.text().into(),
        answer,
        unit,
        place,
        quality: None,
        verified: None,
        origin: None,
        source: None,
        note: None,
    }
}

/// Adds what the row says about a value.
pub(crate) fn details(
    mut entry: Entry,
    row: &Row,
    columns: &Details,
    place: &Place,
    subject: &str,
    findings: &mut Vec<Finding>,
) -> Entry {
    let at = |column: Option<usize>| place.at(row.line, column.map_or(0, |column| column as u32 + 1));
    let quality = row.cell(columns.quality);
    if !quality.is_empty() {
        entry.quality = Quality::named(&quality.text());
        if entry.quality.is_none() {
            let accepted: Vec<&str> = Quality::ALL.iter().map(|grade| grade.as_str()).collect();
            let finding = Finding::warning("quality-unknown", at(columns.quality)).about(subject);
            findings.push(finding.read(quality.text()).accepted(accepted.join(", ")));
        }
    }
    let verified = row.cell(columns.verified);
    if !verified.is_empty() {
        entry.verified = match kpi::catalogue::fold(&verified.text()).as_str() {
            "yes" | "true" | "1" => Some(true),
            "no" | "false" | "0" => Some(false),
            _ => {
                let finding = Finding::warning("verified-unreadable", at(columns.verified)).about(subject);
                findings.push(finding.read(verified.text()).accepted("YES, NO"));
                None
            }
        };
    }
    entry.origin = boxed(row.cell(columns.origin));
    entry.source = boxed(row.cell(columns.source));
    entry.note = boxed(row.cell(columns.note));
    entry
}

pub(crate) fn boxed(cell: &Cell) -> Option<Box<str>> {
    (!cell.is_empty()).then(|| cell.text().into())
}
