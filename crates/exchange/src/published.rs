//! Figures printed in published reports to dossiers.
//!
//! Three kinds of tables, told apart by their headings: values, profiles, and (optionally) the reports that they stand in.
//! Every row ends as a value, a state, or a remark of the dossier: what can't be an answer is still shown, never dropped.

use std::collections::BTreeMap;

use kpi::catalogue::files::RuleSeverity;
use kpi::catalogue::{Framework, Kpi, fold};
use kpi::dossier::{City, Fact, Remark};
use kpi::finding::{Finding, Place};
use kpi::read::Answer;

use crate::city::slug;
use crate::table::{Column, Row, csv, find_columns, headings_in};
use crate::{Context, tidy};

const fn column(name: &'static str, aliases: &'static [&'static str], required: bool) -> Column {
    Column { name, aliases, required }
}

/// Columns of a table of values.
const VALUES: [Column; 19] = [
    column("report", &[], false),
    column("page", &[], false),
    column("code", &["kpi_code"], true),
    column("kpi", &["kpi_name"], true),
    column("data_point", &["sub_component"], false),
    column("printed", &["value_as_printed"], true),
    column("number", &["value_number"], false),
    column("unit", &["unit_as_printed"], false),
    column("status", &["reporting_status"], true),
    column("remark_kind", &[], false),
    column("remark", &["verification_or_comment"], false),
    column("evidence", &[], false),
    column("city", &[], false),
    column("country", &[], false),
    column("title", &["report_title"], false),
    column("date", &["report_date"], false),
    column("address", &["url"], false),
    column("benchmark_cell", &["report_type"], false),
    column("kpi_code_printed_on_page", &[], false),
];

/// Columns of a table of profile facts.
const PROFILES: [Column; 11] = [
    column("report", &[], false),
    column("page", &[], false),
    column("fact", &["field"], true),
    column("printed", &["value_as_printed"], true),
    column("unit", &["unit_as_printed"], false),
    column("note", &[], false),
    column("city", &[], false),
    column("country", &[], false),
    column("title", &["report_title"], false),
    column("date", &["report_date"], false),
    column("address", &["url", "report_type"], false),
];

/// Columns of a table of reports.
const REPORTS: [Column; 7] = [
    column("report", &[], true),
    column("city", &[], true),
    column("country", &[], true),
    column("type", &[], false),
    column("title", &[], true),
    column("date", &[], true),
    column("address", &[], true),
];

/// Facts by the names that other tables give them.
const FACT_NAMES: [(&str, &str); 6] = [
    ("inhabitants", "population"),
    ("citygdp", "gdp"),
    ("householdincome", "household_income"),
    ("inflationrate", "inflation"),
    ("area", "area"),
    ("households", "households"),
];

/// A dossier made of published figures.
#[derive(Debug)]
pub struct Published {
    /// The city, with its profile and the remarks.
    pub city: City,
    /// Rows of its tidy table, in the order of [`tidy::COLUMNS`] without city and period.
    pub rows: Vec<[String; 10]>,
}

impl Published {
    /// The text of `inputs.csv`.
    pub fn inputs_csv(&self) -> String {
        let mut writer = ::csv::WriterBuilder::new().from_writer(Vec::new());
        let headings = tidy::COLUMNS.iter().take(10).map(|column| column.name);
        // Writing to a Vec can't fail.
        let _ = writer.write_record(headings);
        for row in &self.rows {
            let _ = writer.write_record(row);
        }
        String::from_utf8(writer.into_inner().unwrap_or_default()).unwrap_or_default()
    }
}

/// A table as text rows, with its place.
struct Table {
    kind: Kind,
    rows: Vec<(u32, Vec<String>)>,
    place: Place,
    columns: Vec<Option<usize>>,
}

#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Values,
    Profiles,
    Reports,
}

impl Table {
    fn columns_of(kind: Kind) -> &'static [Column] {
        match kind {
            Kind::Values => &VALUES,
            Kind::Profiles => &PROFILES,
            Kind::Reports => &REPORTS,
        }
    }

    /// The cell of a column by its name; empty where the table has none.
    fn get<'t>(&self, row: &'t [String], name: &str) -> &'t str {
        let columns = Self::columns_of(self.kind);
        let index =
            columns.iter().position(|column| column.name == name).and_then(|index| self.columns[index]);
        index.and_then(|index| row.get(index)).map_or("", |cell| cell.trim())
    }
}

/// The report that a row stands in.
#[derive(Debug, Clone, Default)]
struct Report {
    city: String,
    country: String,
    title: String,
    date: String,
    address: String,
}

/// Reads tables of published figures into one dossier per city.
pub fn read(context: &Context, files: &[(Place, &[u8])]) -> (Vec<Published>, Vec<Finding>) {
    let mut findings = Vec::new();
    let tables: Vec<Table> =
        files.iter().filter_map(|(place, bytes)| table(place, bytes, &mut findings)).collect();
    let mut import = Import { context, reports: reports(&tables), cities: BTreeMap::new(), findings };
    for table in tables.iter().filter(|table| table.kind == Kind::Values) {
        for (line, row) in &table.rows {
            import.value(table, *line, row);
        }
    }
    for table in tables.iter().filter(|table| table.kind == Kind::Profiles) {
        for (line, row) in &table.rows {
            import.fact(table, *line, row);
        }
    }
    (import.cities.into_values().collect(), import.findings)
}

/// Reads a table and finds out which kind it is.
fn table(place: &Place, bytes: &[u8], findings: &mut Vec<Finding>) -> Option<Table> {
    if let Err(finding) = crate::check_size(place, bytes.len()) {
        findings.push(*finding);
        return None;
    }
    let mut table: Option<Table> = None;
    csv::rows(place, bytes, findings, |row, findings| match &mut table {
        None => table = recognise(place, row, findings),
        Some(table) if !row.is_empty() => {
            table.rows.push((row.line, row.cells.iter().map(|cell| cell.text().into_owned()).collect()));
        }
        Some(_) => {}
    });
    table
}

fn recognise(place: &Place, row: &Row, findings: &mut Vec<Finding>) -> Option<Table> {
    let fit = |kind: Kind| {
        let columns = Table::columns_of(kind);
        let required = columns.iter().filter(|column| column.required).count();
        let only_required = |column: &&Column| column.required;
        let found = columns
            .iter()
            .filter(only_required)
            .filter(|column| headings_in(std::slice::from_ref(column), row) > 0)
            .count();
        (found == required).then(|| headings_in(columns, row))
    };
    let kind = [Kind::Values, Kind::Profiles, Kind::Reports].into_iter().max_by_key(|kind| fit(*kind));
    let Some(kind) = kind.filter(|kind| fit(*kind).is_some()) else {
        let headings: Vec<String> = row.cells.iter().map(|cell| cell.text().into_owned()).collect();
        let accepted: Vec<&str> = VALUES.iter().take(12).map(|column| column.name).collect();
        let finding = Finding::error("header-missing", place.at(row.line, 0));
        findings.push(finding.read(headings.join(", ")).accepted(accepted.join(", ")));
        return None;
    };
    // Columns that say nothing the dossier needs are no reason for a finding.
    let columns = find_columns(Table::columns_of(kind), row, place, &mut Vec::new());
    Some(Table { kind, rows: Vec::new(), place: place.clone(), columns })
}

fn reports(tables: &[Table]) -> BTreeMap<String, Report> {
    let rows = tables.iter().filter(|table| table.kind == Kind::Reports).flat_map(|table| {
        table.rows.iter().map(move |(_, row)| (table.get(row, "report").to_owned(), report(table, row)))
    });
    rows.collect()
}

fn report(table: &Table, row: &[String]) -> Report {
    let get = |name: &str| table.get(row, name).to_owned();
    Report {
        city: get("city"),
        country: get("country"),
        title: get("title"),
        date: get("date"),
        address: get("address"),
    }
}

struct Import<'a> {
    context: &'a Context<'a>,
    reports: BTreeMap<String, Report>,
    cities: BTreeMap<String, Published>,
    findings: Vec<Finding>,
}

impl Import<'_> {
    /// The report of a row: by its id, or written out in the row itself.
    fn report(&self, table: &Table, row: &[String]) -> Report {
        self.reports.get(table.get(row, "report")).cloned().unwrap_or_else(|| report(table, row))
    }

    fn value(&mut self, table: &Table, line: u32, row: &[String]) {
        let place = table.place.at(line, 0);
        let report = self.report(table, row);
        if report.city.is_empty() {
            self.findings.push(Finding::error("published-no-city", place).read(table.get(row, "report")));
            return;
        }
        let (framework, findings) = (self.context.framework, &mut self.findings);
        let city = self.cities.entry(slug(&report.city)).or_insert_with(|| new_city(framework, &report));
        let source = source(&report, table.get(row, "page"));
        if !city.city.sources.contains(&report.title) {
            city.city.sources.push(report.title.clone());
        }
        // Of several reports the last one made the figures complete.
        city.city.published = city.city.published.max(report.date.parse().ok());
        let get = |name: &str| table.get(row, name);
        let (code, name, printed) = (get("code"), get("kpi"), get("printed"));
        let mut say = |finding: Finding, city: &mut Published| {
            let says = format!("{printed} ({name}): {}", finding.rule);
            remark(city, code, RuleSeverity::Warning, &says, &place);
            findings.push(finding.read(printed));
        };
        let (index, by_name) = match find_kpi(self.context, code, name, &place) {
            Ok(found) => found,
            Err(finding) => return say(*finding, city),
        };
        let kpi = &framework.kpis[index];
        if by_name {
            let finding = Finding::warning("published-code-by-name", place.clone()).about(&kpi.code);
            findings.push(finding.read(code).with("name", name).accepted(&kpi.code));
        }
        note_remark(city, kpi, get("remark_kind"), get("remark"), &place, findings);
        let wanted = get("data_point");
        let Some(point) = kpi.point(wanted) else {
            let says =
                format!("{printed} is printed for \"{wanted}\", which is not one data point of {name}");
            remark(city, &kpi.code, RuleSeverity::Warning, &says, &place);
            let finding =
                Finding::warning("published-merged-data-points", place).about(&kpi.code).read(wanted);
            let known: Vec<&str> = kpi.points.iter().map(|point| point.name.as_str()).collect();
            findings.push(finding.with("value", printed).accepted(known.join(", ")));
            return;
        };
        let cells = answer_cells(self.context, kpi, point, &get, &place, findings);
        let key = kpi.points[point].key.clone().unwrap_or_default();
        let [value, verified] = cells;
        let note = get("remark").to_owned();
        city.rows.push([
            kpi.code.clone(),
            key,
            String::new(),
            value,
            get("unit").to_owned(),
            String::new(),
            verified,
            "published report".to_owned(),
            source,
            note,
        ]);
    }

    fn fact(&mut self, table: &Table, line: u32, row: &[String]) {
        let place = table.place.at(line, 0);
        let report = self.report(table, row);
        let (name, printed, note) =
            (table.get(row, "fact"), table.get(row, "printed"), table.get(row, "note"));
        let Some(city) = self.cities.get_mut(&slug(&report.city)) else {
            let finding = Finding::info("published-city-without-values", place).about(&report.city);
            self.findings.push(finding.read(format!("{name}: {printed}")));
            return;
        };
        let folded = fold(name);
        let known =
            FACT_NAMES.iter().find(|(other, _)| *other == folded).map_or(folded.as_str(), |(_, id)| id);
        let id = self
            .context
            .framework
            .facts
            .iter()
            .find(|fact| fold(&fact.id) == fold(known))
            .map(|fact| fact.id.clone());
        let answer = self.context.answer(printed, &place, &format!("profile.{known}"));
        match (id, answer) {
            (Some(id), Ok(Some(mut answer))) => {
                let unit = table.get(row, "unit");
                if let Answer::Number(number) = &mut answer {
                    take_currency(&mut city.city, number.unit.as_deref().unwrap_or(unit));
                    number.unit = (!unit.is_empty()).then(|| unit.into());
                }
                let source = Some(source(&report, table.get(row, "page")).into());
                city.city.facts.insert(id, Fact { written: printed.into(), answer, place, source });
            }
            _ => {
                let note = if note.is_empty() { String::new() } else { format!(" ({note})") };
                remark(city, "", RuleSeverity::Info, &format!("{name}: {printed}{note}"), &place);
                let finding = Finding::info("published-note", place).about(format!("profile.{name}"));
                self.findings.push(finding.read(printed));
            }
        }
    }
}

/// The KPI of a row by its code; by its name where nobody knows the code.
fn find_kpi(context: &Context, code: &str, name: &str, place: &Place) -> Result<(usize, bool), Box<Finding>> {
    context.kpi(code, place).map(|index| (index, false)).or_else(|finding| {
        let folded = fold(name);
        let named =
            |kpi: &Kpi| fold(&kpi.name) == folded || kpi.aliases.iter().any(|alias| fold(alias) == folded);
        let found = context.framework.kpis.iter().position(named);
        found.map(|index| (index, true)).ok_or(finding)
    })
}

/// The value and the verified cell of the tidy table; doubts are reported.
fn answer_cells<'t>(
    context: &Context,
    kpi: &Kpi,
    point: usize,
    get: &impl Fn(&str) -> &'t str,
    place: &Place,
    findings: &mut Vec<Finding>,
) -> [String; 2] {
    let (printed, number, status) = (get("printed"), get("number"), fold(get("status")));
    let subject = kpi.subject(&kpi.points[point]);
    let read = context.answer(printed, place, &subject);
    let verified = if status == "reportednotverified" { "NO" } else { "" }.to_owned();
    if status == "notreported" {
        if printed.contains(|c: char| c.is_ascii_digit()) {
            let finding = Finding::warning("published-not-reported-but-printed", place.clone());
            findings.push(finding.about(subject).read(printed));
        }
        return ["NR".to_owned(), verified];
    }
    let value = match (read, number.parse::<f64>()) {
        (Ok(Some(Answer::Number(read))), Ok(number)) if read.value != number => {
            let finding = Finding::error("published-number-differs", place.clone()).about(subject);
            findings.push(finding.read(printed).with("other", number));
            printed.to_owned()
        }
        (Ok(Some(_)), _) => printed.to_owned(),
        (_, Ok(_)) => number.to_owned(),
        (Ok(None), _) => "NR".to_owned(),
        (Err(finding), _) => {
            findings.push(*finding);
            printed.to_owned()
        }
    };
    [value, verified]
}

/// A remark of the table: a contradiction is a warning, the rest is worth knowing.
fn note_remark(
    city: &mut Published,
    kpi: &Kpi,
    kind: &str,
    says: &str,
    place: &Place,
    findings: &mut Vec<Finding>,
) {
    let known = |remark: &Remark| remark.subject == kpi.code && *remark.says == *says;
    if says.is_empty() || city.city.remarks.iter().any(known) {
        return;
    }
    let (severity, finding) = if kind == "contradiction" {
        (RuleSeverity::Warning, Finding::warning("published-contradiction", place.clone()))
    } else {
        (RuleSeverity::Info, Finding::info("published-note", place.clone()))
    };
    if kind != "print" {
        remark(city, &kpi.code, severity, says, place);
    }
    findings.push(finding.about(&kpi.code).read(says));
}

fn remark(city: &mut Published, subject: &str, severity: RuleSeverity, says: &str, place: &Place) {
    let (subject, says) = (subject.to_owned(), says.into());
    city.city.remarks.push(Remark { subject, severity, says, place: place.clone() });
}

fn new_city(framework: &Framework, report: &Report) -> Published {
    let period = report.date.split(|c: char| !c.is_ascii_digit()).find(|part| part.len() == 4);
    let city = City {
        id: slug(&report.city),
        name: report.city.clone(),
        country: report.country.clone(),
        period: period.unwrap_or_default().to_owned(),
        framework: framework.id.clone(),
        framework_version: framework.version.clone(),
        language: Some("en".to_owned()),
        note: Some("Figures as printed in the published reports named under sources. The period is the year of the report: the reports do not say which year each figure is about. Only some pages of each report could be read, so a KPI that is missing here may well be in the report.".to_owned()),
        ..City::default()
    };
    Published { city, rows: Vec::new() }
}

fn source(report: &Report, page: &str) -> String {
    let address = if report.address.ends_with('/') {
        format!("{}page{page}.html", report.address)
    } else {
        report.address.clone()
    };
    format!("{}, page {page}, {address}", report.title)
}

/// The currency of the dossier, where the unit of a sum of money names it.
fn take_currency(city: &mut City, unit: &str) {
    let named = [("€", "EUR"), ("EUR", "EUR"), ("USD", "USD"), ("$", "USD"), ("£", "GBP")];
    if let Some((_, code)) = named.iter().find(|(sign, _)| unit.contains(sign)) {
        city.currency = Some((*code).to_owned());
    }
}
