//! Figures: the value or the state of every data point of a city and period, as one table and as final values of dossiers.
//!
//! What other programs take from us are figures, and what they give back are figures; the formats beside this file lay
//! them out. A figure that is read becomes a final value: nobody can see what it was made of.

use std::collections::{BTreeMap, HashMap};

use kpi::catalogue::{Framework, ValueType};
use kpi::dossier::{City, Dossier, Entry, Quality, Target};
use kpi::finding::{Finding, Place};
use kpi::read::{Answer, Number};
use kpi::result::{Given, Origin, PointResult, Results, State, TraceInput};

use crate::table::{Column, Row, csv, find_columns};
use crate::{Context, check_size, city::slug, tidy};

/// Figures of one city and period.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CityFigures {
    /// Name for files and keys: the city's id and its period; two of the same name are told apart by a number.
    pub id: String,
    /// Name of the city.
    pub city: String,
    /// Country.
    pub country: String,
    /// Reporting period.
    pub period: String,
    /// True for a city that does not exist.
    pub invented: bool,
    /// Figures in the order of the framework, or in that of the table that they were read from.
    pub figures: Vec<Figure>,
}

/// The figure of one data point.
#[derive(Debug, Clone, PartialEq)]
pub struct Figure {
    /// Index of the KPI in the framework.
    pub kpi: usize,
    /// Index of the data point in the KPI.
    pub point: usize,
    /// The value in its unit; yes is 1, no is 0. None is missing, never zero.
    pub value: Option<f64>,
    /// Unit: the UCUM code of the data point where we write, whatever stood there where we read.
    pub unit: String,
    /// What became of it.
    pub state: State,
    /// The weakest grade among what it was made of.
    pub quality: Option<Quality>,
    /// Whether a verifier accepted it.
    pub verified: Option<bool>,
    /// Who or what it comes from, and documents; several with "; " between them.
    pub source: String,
}

/// What was understood of a file of figures, and all findings.
#[derive(Debug, Default)]
pub struct Read {
    /// Figures by city and period, in the order of the file.
    pub cities: Vec<CityFigures>,
    /// Everything that was not understood.
    pub findings: Vec<Finding>,
}

/// The columns of a table of figures.
pub const COLUMNS: [Column; 15] = [
    Column { name: "dossier", aliases: &[], required: false },
    Column { name: "city", aliases: &[], required: true },
    Column { name: "country", aliases: &[], required: false },
    Column { name: "period", aliases: &["year"], required: true },
    Column { name: "invented", aliases: &[], required: false },
    Column { name: "data_point_id", aliases: &[], required: false },
    Column { name: "code", aliases: &["kpi_code"], required: true },
    Column { name: "kpi", aliases: &["name"], required: false },
    Column { name: "data_point", aliases: &["part"], required: false },
    Column { name: "value", aliases: &[], required: true },
    Column { name: "unit", aliases: &[], required: false },
    Column { name: "state", aliases: &[], required: false },
    Column { name: "quality", aliases: &[], required: false },
    Column { name: "verified", aliases: &[], required: false },
    Column { name: "source", aliases: &[], required: false },
];

/// Takes the figures of a dossier's results.
pub fn of(framework: &Framework, dossier: &Dossier, results: &Results) -> CityFigures {
    let city = &dossier.city;
    let figure = |result: &PointResult| Figure {
        kpi: result.kpi,
        point: result.point,
        value: result.value,
        unit: framework.kpis[result.kpi].points[result.point].unit_code.clone(),
        state: result.state,
        quality: result.quality,
        verified: result.verified,
        source: sources(result),
    };
    CityFigures {
        id: id(&city.name, &city.period),
        city: city.name.clone(),
        country: city.country.clone(),
        period: city.period.clone(),
        invented: city.invented,
        figures: results.points.iter().map(figure).collect(),
    }
}

/// A name for files and keys of a city and period.
pub fn id(city: &str, period: &str) -> String {
    let id = slug(&format!("{city} {period}"));
    if id.is_empty() { "city".to_owned() } else { id }
}

/// Gives cities and periods of the same name a number, in their order.
pub fn name_apart(cities: &mut [CityFigures]) {
    let mut used: HashMap<String, usize> = HashMap::new();
    for city in cities {
        let count = used.entry(city.id.clone()).or_default();
        *count += 1;
        if *count > 1 {
            city.id = format!("{}--{count}", city.id);
        }
    }
}

/// What a value was made of comes from where? Each origin and document once, in order of use.
fn sources(result: &PointResult) -> String {
    let mut found: Vec<&str> = Vec::new();
    if let Some(given) = &result.trace.given {
        add_sources(given, &mut found);
    } else {
        for input in &result.trace.inputs {
            add_input(input, &mut found);
        }
    }
    found.join("; ")
}

fn add_input<'a>(input: &'a TraceInput, found: &mut Vec<&'a str>) {
    match &input.origin {
        Origin::Given(given) | Origin::Profile(given) => add_sources(given, found),
        Origin::Derived(inputs) => inputs.iter().for_each(|input| add_input(input, found)),
        Origin::Point(_) | Origin::Missing => {}
    }
}

fn add_sources<'a>(given: &'a Given, found: &mut Vec<&'a str>) {
    for text in [&given.origin, &given.source].into_iter().flatten() {
        if !found.contains(&&**text) {
            found.push(text);
        }
    }
}

/// Writes the table: exact numbers, states as words, a missing value as an empty cell.
pub fn write_csv(framework: &Framework, cities: &[CityFigures]) -> String {
    let mut writer = ::csv::Writer::from_writer(Vec::new());
    // Writing to memory can't fail.
    let _ = writer.write_record(COLUMNS.iter().map(|column| column.name));
    for city in cities {
        for figure in &city.figures {
            let kpi = &framework.kpis[figure.kpi];
            let point = &kpi.points[figure.point];
            let _ = writer.write_record([
                city.id.as_str(),
                city.city.as_str(),
                city.country.as_str(),
                city.period.as_str(),
                word(city.invented),
                &kpi.subject(point),
                &kpi.code,
                &kpi.name,
                point.key.as_deref().unwrap_or_default(),
                &figure.value.map_or_else(String::new, |value| value.to_string()),
                &figure.unit,
                figure.state.as_str(),
                figure.quality.map_or("", Quality::as_str),
                figure.verified.map_or("", word),
                &figure.source,
            ]);
        }
    }
    String::from_utf8(writer.into_inner().unwrap_or_default()).unwrap_or_default()
}

fn word(yes: bool) -> &'static str {
    if yes { "true" } else { "false" }
}

/// Reads the table.
pub fn read_csv(context: &Context, file: &Place, bytes: &[u8]) -> Read {
    let mut read = Read::default();
    if let Err(finding) = check_size(file, bytes.len()) {
        read.findings.push(*finding);
        return read;
    }
    let mut findings = Vec::new();
    let mut columns: Option<Vec<Option<usize>>> = None;
    csv::rows(file, bytes, &mut findings, |row, findings| {
        if row.is_empty() {
            return;
        }
        let Some(columns) = &columns else {
            columns = Some(find_columns(&COLUMNS, row, file, findings));
            return;
        };
        let table = Table { context, file, columns };
        match table.figure(row, findings) {
            Ok((whose, figure)) => group(&mut read.cities, whose).figures.push(figure),
            Err(finding) => findings.push(*finding),
        }
    });
    read.findings = findings;
    read
}

/// The figures of the same city and period; rows of one usually stand together.
pub(crate) fn group(cities: &mut Vec<CityFigures>, whose: CityFigures) -> &mut CityFigures {
    let same = |known: &CityFigures| {
        (&known.id, &known.city, &known.country, &known.period)
            == (&whose.id, &whose.city, &whose.country, &whose.period)
    };
    let index = cities.iter().rposition(same).unwrap_or_else(|| {
        cities.push(whose);
        cities.len() - 1
    });
    &mut cities[index]
}

/// A table whose columns are known.
pub(crate) struct Table<'a> {
    pub(crate) context: &'a Context<'a>,
    pub(crate) file: &'a Place,
    pub(crate) columns: &'a [Option<usize>],
}

impl Table<'_> {
    /// The figure of a row, and whose it is.
    pub(crate) fn figure(
        &self,
        row: &Row,
        findings: &mut Vec<Finding>,
    ) -> Result<(CityFigures, Figure), Box<Finding>> {
        let column = |name: &str| {
            let index = COLUMNS.iter().position(|column| column.name == name);
            index.and_then(|index| self.columns[index])
        };
        let text = |name: &str| row.cell(column(name)).text();
        let at = |name: &str| self.file.at(row.line, column(name).map_or(0, |column| column as u32 + 1));
        let code = text("code");
        if code.is_empty() {
            return Err(Box::new(Finding::error("row-without-code", at("value")).read(text("value"))));
        }
        let (kpi, point) = point(self.context, &code, &text("data_point"), &at("code"), &at("data_point"))?;
        let known = &self.context.framework.kpis[kpi];
        let subject = known.subject(&known.points[point]);
        let answer = self.context.answer(&text("value"), &at("value"), &subject)?;
        let said = state(&text("state"), &at("state"), &subject)?;
        let (value, state) = settle(answer, said);
        let whose = CityFigures {
            id: text("dossier").into_owned(),
            city: text("city").into_owned(),
            country: text("country").into_owned(),
            period: text("period").into_owned(),
            invented: yes_no(&text("invented"), &at("invented"), &subject, findings).unwrap_or_default(),
            figures: Vec::new(),
        };
        for (name, given) in [("city", &whose.city), ("period", &whose.period)] {
            if given.is_empty() && column(name).is_some() {
                let finding = Finding::error("import-figure-of-nobody", at(name)).about(&subject);
                return Err(Box::new(finding.with("name", name)));
            }
        }
        let figure = Figure {
            kpi,
            point,
            value,
            unit: text("unit").into_owned(),
            state,
            quality: quality(&text("quality"), &at("quality"), &subject, findings),
            verified: yes_no(&text("verified"), &at("verified"), &subject, findings),
            source: text("source").into_owned(),
        };
        Ok((whose, figure))
    }
}

/// The data point of a code and a key; both may be one text, "CODE / key".
pub(crate) fn point(
    context: &Context,
    code: &str,
    key: &str,
    code_at: &Place,
    key_at: &Place,
) -> Result<(usize, usize), Box<Finding>> {
    let (code, key) = match code.split_once('/') {
        Some((code, within)) if key.is_empty() => (code.trim(), within.trim()),
        _ => (code, key),
    };
    let index = context.kpi(code, code_at)?;
    let kpi = &context.framework.kpis[index];
    let point = kpi.point(key).ok_or_else(|| {
        let keys = kpi.points.iter().filter_map(|point| point.key.as_deref());
        Box::new(tidy::unknown("data-point-unknown", kpi, key, keys, key_at))
    })?;
    Ok((index, point))
}

/// The state of that word; none where nothing is said.
pub(crate) fn state(text: &str, place: &Place, subject: &str) -> Result<Option<State>, Box<Finding>> {
    if text.is_empty() {
        return Ok(None);
    }
    let found = State::ALL.into_iter().find(|state| state.as_str() == text);
    found.map(Some).ok_or_else(|| {
        let accepted: Vec<&str> = State::ALL.iter().map(|state| state.as_str()).collect();
        let finding = Finding::error("import-state-unknown", place.clone()).about(subject).read(text);
        Box::new(finding.accepted(accepted.join(", ")))
    })
}

/// The grade of that word; what is none is reported.
pub(crate) fn quality(
    text: &str,
    place: &Place,
    subject: &str,
    findings: &mut Vec<Finding>,
) -> Option<Quality> {
    let found = Quality::named(text);
    if found.is_none() && !text.is_empty() {
        let accepted: Vec<&str> = Quality::ALL.iter().map(|grade| grade.as_str()).collect();
        let finding = Finding::warning("quality-unknown", place.clone()).about(subject).read(text);
        findings.push(finding.accepted(accepted.join(", ")));
    }
    found
}

/// Yes or no; what is neither is reported.
pub(crate) fn yes_no(text: &str, place: &Place, subject: &str, findings: &mut Vec<Finding>) -> Option<bool> {
    match kpi::catalogue::fold(text).as_str() {
        "" => None,
        "yes" | "true" | "1" => Some(true),
        "no" | "false" | "0" => Some(false),
        _ => {
            let finding = Finding::warning("verified-unreadable", place.clone()).about(subject).read(text);
            findings.push(finding.accepted("true, false"));
            None
        }
    }
}

/// Value and state of what a cell answers and what the column of states says. A state that can have no value has none.
pub(crate) fn settle(answer: Option<Answer>, said: Option<State>) -> (Option<f64>, State) {
    let (value, own) = match answer {
        None | Some(Answer::NotReported) => (None, State::NotReported),
        Some(Answer::NotVerified) => (None, State::NotVerified),
        Some(Answer::NotApplicable) => (None, State::NotApplicable),
        Some(Answer::Number(number)) => (Some(number.value), State::Overridden),
        Some(Answer::YesNo(yes)) => (Some(f64::from(u8::from(yes))), State::Overridden),
    };
    let can_have_value = |state| {
        matches!(state, State::Reported | State::Overridden | State::Implausible | State::NotVerified)
    };
    match said {
        // A value wins over a word that denies it, and the other way round a word of a value needs one.
        Some(state) if value.is_some() == can_have_value(state) => (value, state),
        Some(State::NotVerified) => (value, State::NotVerified),
        _ => (value, own),
    }
}

/// Dossiers of figures: each figure becomes a final value, or the word for why there is none.
pub fn dossiers(framework: &Framework, cities: &[CityFigures], file: &Place) -> Vec<Dossier> {
    let dossier = |figures: &CityFigures| Dossier {
        city: City {
            id: slug(&figures.city),
            name: figures.city.clone(),
            country: figures.country.clone(),
            period: figures.period.clone(),
            framework: framework.id.clone(),
            framework_version: framework.version.clone(),
            invented: figures.invented,
            facts: BTreeMap::new(),
            place: file.clone(),
            ..City::default()
        },
        entries: figures.figures.iter().map(|figure| entry(framework, figure, file)).collect(),
    };
    cities.iter().map(dossier).collect()
}

fn entry(framework: &Framework, figure: &Figure, file: &Place) -> Entry {
    let yes_no = framework.kpis[figure.kpi].points[figure.point].value_type == ValueType::YesNo;
    let answer = match (figure.value, figure.state) {
        (Some(value), _) if yes_no && (value == 0.0 || value == 1.0) => Answer::YesNo(value == 1.0),
        (Some(value), _) => Answer::Number(Number::from_f64(value)),
        (None, State::NotApplicable) => Answer::NotApplicable,
        (None, State::NotVerified) => Answer::NotVerified,
        (None, _) => Answer::NotReported,
    };
    let told = matches!(figure.state, State::Partial | State::NotComputable | State::Implausible);
    let refused = figure.state == State::NotVerified && figure.value.is_some();
    Entry {
        kpi: figure.kpi,
        target: Target::Point(figure.point),
        written: tidy::written(&answer).into(),
        answer,
        unit: Some(figure.unit.as_str()).filter(|unit| !unit.is_empty() && !yes_no).map(Into::into),
        place: file.clone(),
        quality: figure.quality,
        verified: if refused { Some(false) } else { figure.verified },
        origin: None,
        source: Some(figure.source.as_str()).filter(|source| !source.is_empty()).map(Into::into),
        note: told.then(|| figure.state.as_str().into()),
    }
}
