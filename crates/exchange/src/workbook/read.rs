//! Reads a workbook back: moved, hidden, empty and extra rows and columns do not matter, since rows are found by their
//! KPI code and columns by their headings.

use std::collections::{BTreeSet, HashSet};

use kpi::catalogue::Kpi;
use kpi::dossier::{Entry, Fact, Target};
use kpi::finding::{Finding, Place};
use kpi::formula::Slot;
use kpi::read::{Answer, Number};

use super::{CITY, COLUMNS, FACT_COLUMNS, GUIDE, HEADER_LEAST, HEADER_WITHIN, LISTS, column, is_own_formula};
use crate::table::xlsx::Workbook;
use crate::table::{Column, Row, find_columns, headings_in};
use crate::tidy::{self, Details, TidyReader, boxed, details, entry, read_cell, subject, unknown};
use crate::{Answers, Context, Group};

/// Reads every sheet of a workbook: the profile, sheets of dimensions, and tidy tables.
pub fn read(context: &Context, file: &Place, bytes: &[u8]) -> Answers {
    let mut answers = Answers::default();
    let mut workbook = match Workbook::open(file, bytes) {
        Ok(workbook) => workbook,
        Err(finding) => {
            answers.findings.push(*finding);
            return answers;
        }
    };
    let sheets = workbook.sheets();
    let mut understood = 0;
    let mut dimensions = BTreeSet::new();
    for (sheet, _) in sheets.iter().filter(|(sheet, _)| sheet != GUIDE && sheet != LISTS) {
        understood +=
            usize::from(read_sheet(context, file, &mut workbook, sheet, &mut answers, &mut dimensions));
    }
    // Once one dimension has rows, a dimension without any has lost its sheet.
    for dimension in context.framework.dimensions.iter().filter(|_| !dimensions.is_empty()) {
        if !dimensions.contains(&dimension.id) {
            let finding = Finding::warning("sheet-missing", file.clone()).read(names(&sheets));
            answers.findings.push(finding.accepted(&dimension.name));
        }
    }
    if understood == 0 {
        let accepted: Vec<&str> = context.framework.dimensions.iter().map(|d| d.name.as_str()).collect();
        let finding = Finding::error("sheet-missing", file.clone());
        answers.findings.push(finding.read(names(&sheets)).accepted(accepted.join(", ")));
    }
    answers
}

/// What a person sees: a cell that holds 0.45 and shows 45 % says 45 %.
fn as_shown(mut entry: Entry, percentages: &HashSet<(u32, u32)>) -> Entry {
    if let Answer::Number(number) = &mut entry.answer
        && number.unit.is_none()
        && percentages.contains(&(entry.place.line, entry.place.column))
    {
        // 0.07 * 100 is 7.000000000000001; fifteen digits are all that a spreadsheet keeps.
        let hundredfold = format!("{:.14e}", number.value * 100.0).parse().unwrap_or(number.value * 100.0);
        *number = Number { unit: Some("%".into()), ..Number::from_f64(hundredfold) };
        entry.written = format!("{hundredfold} %").into();
    }
    entry
}

fn names(sheets: &[(String, bool)]) -> String {
    sheets.iter().map(|(sheet, _)| sheet.as_str()).collect::<Vec<_>>().join(", ")
}

/// What a sheet turned out to be.
enum Kind<'a> {
    Unknown,
    Profile(Vec<Option<usize>>),
    Dimension(Box<DimensionReader<'a>>),
    Tidy(Box<TidyReader<'a>>),
}

/// Reads one sheet; true where it could be understood.
fn read_sheet(
    context: &Context,
    file: &Place,
    workbook: &mut Workbook,
    sheet: &str,
    answers: &mut Answers,
    dimensions: &mut BTreeSet<String>,
) -> bool {
    let place = Place { sheet: Some(sheet.into()), ..file.clone() };
    let mut findings = Vec::new();
    let mut kind = Kind::Unknown;
    let mut rows = 0;
    workbook.rows(sheet, &mut findings, |row, findings| {
        rows += 1;
        match &mut kind {
            Kind::Unknown if row.line <= HEADER_WITHIN => kind = recognise(context, &place, row, findings),
            Kind::Unknown => return false,
            Kind::Profile(columns) => read_fact(context, &place, columns, row, answers, findings),
            Kind::Dimension(reader) => reader.row(row, findings),
            Kind::Tidy(reader) => reader.row(row, findings),
        }
        true
    });
    answers.rows += rows;
    match kind {
        Kind::Unknown => {
            let is_dimension = context.framework.dimensions.iter().any(|dimension| dimension.name == sheet);
            if is_dimension || sheet == CITY {
                let accepted = COLUMNS.iter().map(|column| column.name).collect::<Vec<_>>().join(", ");
                findings.push(Finding::error("header-missing", place).accepted(accepted));
            } else if rows > 0 {
                findings.push(Finding::info("sheet-unknown", place).read(sheet));
            }
            answers.findings.extend(findings);
            return false;
        }
        Kind::Profile(_) => {}
        Kind::Dimension(reader) => {
            // Looking up merged cells reads the sheet once more, so it is done only where rows lack a code.
            let merged = if reader.orphans.is_empty() { Vec::new() } else { workbook.merged(sheet) };
            dimensions.extend(reader.dimensions.iter().cloned());
            let entries = reader.finish(&merged, &mut findings);
            let percentages = if entries.is_empty() { HashSet::new() } else { workbook.percentages(sheet) };
            let entries = entries.into_iter().map(|entry| as_shown(entry, &percentages));
            match answers.groups.iter_mut().find(|group| group.city.is_empty() && group.period.is_empty()) {
                Some(group) => group.entries.extend(entries),
                None => answers.groups.push(Group { entries: entries.collect(), ..Group::default() }),
            }
        }
        Kind::Tidy(reader) => {
            let tidy = reader.finish(Vec::new());
            answers.groups.extend(tidy.groups);
            findings.extend(tidy.findings);
        }
    }
    answers.findings.extend(findings);
    true
}

fn recognise<'a>(
    context: &'a Context<'a>,
    place: &Place,
    row: &Row,
    findings: &mut Vec<Finding>,
) -> Kind<'a> {
    let fits = |columns: &[Column], least: usize| headings_in(columns, row) >= least;
    if fits(&COLUMNS, HEADER_LEAST + 2) {
        let columns = find_columns(&COLUMNS, row, place, findings);
        return Kind::Dimension(Box::new(DimensionReader::new(context, place.clone(), columns)));
    }
    if fits(&FACT_COLUMNS, HEADER_LEAST) && headings_in(&FACT_COLUMNS[..1], row) == 1 {
        return Kind::Profile(find_columns(&FACT_COLUMNS, row, place, findings));
    }
    if fits(&tidy::COLUMNS, HEADER_LEAST) {
        let mut reader = TidyReader::new(context, place.clone());
        reader.row(row, findings);
        return Kind::Tidy(Box::new(reader));
    }
    Kind::Unknown
}

fn read_fact(
    context: &Context,
    place: &Place,
    columns: &[Option<usize>],
    row: &Row,
    answers: &mut Answers,
    findings: &mut Vec<Finding>,
) {
    let id = row.cell(columns[0]).text().into_owned();
    let value = row.cell(columns[2]);
    if id.is_empty() || value.is_empty() {
        return;
    }
    let at = place.at(row.line, columns[2].map_or(0, |column| column as u32 + 1));
    if context.framework.fact(&id).is_none() {
        let accepted: Vec<&str> = context.framework.facts.iter().map(|fact| fact.id.as_str()).collect();
        findings.push(Finding::warning("fact-unknown", at).read(&id).accepted(accepted.join(", ")));
        return;
    }
    match read_cell(context, value, &at, &format!("profile.{id}")) {
        Ok(Some(mut answer)) => {
            if let Answer::Number(number) = &mut answer
                && number.unit.is_none()
            {
                number.unit = boxed(row.cell(columns[3]));
            }
            let (written, source) = (value.text().into(), boxed(row.cell(columns[4])));
            answers.facts.push((id, Fact { written, answer, place: at, source }));
        }
        Ok(None) => {}
        Err(finding) => findings.push(*finding),
    }
}

/// Takes the rows of a dimension's sheet.
struct DimensionReader<'a> {
    context: &'a Context<'a>,
    place: Place,
    columns: Vec<Option<usize>>,
    details: Details,
    entries: Vec<Entry>,
    /// Rows with values and without a code, which may stand below a merged code cell.
    orphans: Vec<u32>,
    /// Dimensions whose KPIs have rows.
    dimensions: BTreeSet<String>,
}

impl<'a> DimensionReader<'a> {
    fn new(context: &'a Context<'a>, place: Place, columns: Vec<Option<usize>>) -> Self {
        let details = Details {
            quality: columns[column::QUALITY],
            verified: columns[column::VERIFIED],
            origin: columns[column::ORIGIN],
            source: columns[column::SOURCE],
            note: columns[column::NOTE],
        };
        Self {
            context,
            place,
            columns,
            details,
            entries: Vec::new(),
            orphans: Vec::new(),
            dimensions: BTreeSet::new(),
        }
    }

    fn at(&self, row: &Row, column: usize) -> Place {
        self.place.at(row.line, self.columns[column].map_or(0, |column| column as u32 + 1))
    }

    fn row(&mut self, row: &Row, findings: &mut Vec<Finding>) {
        if self.columns[column::CODE].is_none() {
            return;
        }
        let code = row.cell(self.columns[column::CODE]).text().into_owned();
        if code.is_empty() {
            let values = [column::NUMERATOR_VALUE, column::DENOMINATOR_VALUE, column::RESULT];
            let typed = |column: &usize| {
                let at = self.columns[*column];
                !row.cell(at).is_empty() && !row.formula(at).is_some_and(is_own_formula)
            };
            if values.iter().any(typed) {
                self.orphans.push(row.line);
            }
            return;
        }
        if let Err(finding) = self.answers(row, &code, findings) {
            findings.push(*finding);
        }
    }

    fn answers(&mut self, row: &Row, code: &str, findings: &mut Vec<Finding>) -> Result<(), Box<Finding>> {
        let index = self.context.kpi(code, &self.at(row, column::CODE))?;
        self.dimensions.insert(self.context.framework.kpis[index].dimension.clone());
        let kpi = &self.context.framework.kpis[index];
        let pairs =
            [(column::NUMERATOR, column::NUMERATOR_VALUE), (column::DENOMINATOR, column::DENOMINATOR_VALUE)];
        for (name, value) in pairs {
            if let Err(finding) = self.input(row, kpi, index, name, value, findings) {
                findings.push(*finding);
            }
        }
        self.result(row, kpi, index, findings)
    }

    /// An input is named by its label, or by its name.
    fn input(
        &mut self,
        row: &Row,
        kpi: &Kpi,
        index: usize,
        name: usize,
        value: usize,
        findings: &mut Vec<Finding>,
    ) -> Result<(), Box<Finding>> {
        let label = row.cell(self.columns[name]).text();
        let place = self.at(row, value);
        if !self.is_answer(row, value)? {
            return Ok(());
        }
        let folded = kpi::catalogue::fold(&label);
        let key = if name == column::NUMERATOR { column::NUMERATOR_KEY } else { column::DENOMINATOR_KEY };
        let key = row.cell(self.columns[key]).text();
        let labelled = kpi.inputs.iter().position(|input| {
            kpi::catalogue::fold(&input.label) == folded || kpi::catalogue::fold(&input.name) == folded
        });
        // A label in another language is known by the key beside it.
        let found = labelled.or_else(|| kpi.inputs.iter().position(|input| input.name == key.trim()));
        let Some(slot) = found else {
            let names = kpi.inputs.iter().map(|input| input.label.as_str());
            return Err(Box::new(unknown("input-unknown", kpi, &label, names, &place)));
        };
        let target = Target::Input(Slot(slot as u32));
        let unit = boxed(row.cell(self.columns[value + 1]));
        self.push(row, kpi, index, target, value, unit, findings)
    }

    fn result(
        &mut self,
        row: &Row,
        kpi: &Kpi,
        index: usize,
        findings: &mut Vec<Finding>,
    ) -> Result<(), Box<Finding>> {
        let name = row.cell(self.columns[column::POINT]).text();
        let key = row.cell(self.columns[column::POINT_KEY]).text();
        let by_key = || kpi.points.iter().position(|point| point.key.as_deref() == Some(key.trim()));
        let point = kpi.point(&name).or_else(by_key).ok_or_else(|| {
            let names = kpi.points.iter().map(|point| point.name.as_str());
            Box::new(unknown("data-point-unknown", kpi, &name, names, &self.at(row, column::POINT)))
        })?;
        let target = Target::Point(point);
        if !self.is_answer(row, column::RESULT)? {
            return Ok(());
        }
        let unit = boxed(row.cell(self.columns[column::UNIT]));
        self.push(row, kpi, index, target, column::RESULT, unit, findings)
    }

    /// True where somebody answered in that cell; an error where their formula was never computed.
    fn is_answer(&self, row: &Row, column: usize) -> Result<bool, Box<Finding>> {
        let at = self.columns[column];
        match (row.formula(at), row.cell(at).is_empty()) {
            (Some(formula), _) if is_own_formula(formula) => Ok(false),
            (Some(formula), true) => {
                Err(Box::new(Finding::error("cell-not-computed", self.at(row, column)).read(formula)))
            }
            (_, empty) => Ok(!empty),
        }
    }

    #[expect(clippy::too_many_arguments, reason = "the parts of one cell; a struct would be used once")]
    fn push(
        &mut self,
        row: &Row,
        kpi: &Kpi,
        index: usize,
        target: Target,
        value: usize,
        unit: Option<Box<str>>,
        findings: &mut Vec<Finding>,
    ) -> Result<(), Box<Finding>> {
        let place = self.at(row, value);
        let subject = subject(kpi, target);
        let cell = row.cell(self.columns[value]);
        if let Some(answer) = read_cell(self.context, cell, &place, &subject)? {
            let entry = entry(index, target, cell, answer, unit, place);
            let mut entry = details(entry, row, &self.details, &self.place, &subject, findings);
            // What the verifier says of this row must not touch other data points that share an input with it.
            if let Target::Input(slot) = target
                && !kpi.points.iter().any(|point| point.own_inputs.contains(&slot))
            {
                entry.verified = None;
            }
            self.entries.push(entry);
        }
        Ok(())
    }

    /// Rows with values and without a code are reported, with the merged region where there is one.
    fn finish(self, merged: &[[u32; 4]], findings: &mut Vec<Finding>) -> Vec<Entry> {
        let code_column = self.columns[column::CODE].map_or(0, |column| column as u32 + 1);
        for line in self.orphans {
            let region = merged.iter().find(|[top, left, bottom, right]| {
                (*top..=*bottom).contains(&line) && (*left..=*right).contains(&code_column)
            });
            let place = self.place.at(line, code_column);
            findings.push(match region {
                Some([top, ..]) => Finding::error("merged-cells", place).with("line", top),
                None => Finding::error("row-without-code", place),
            });
        }
        self.entries
    }
}
