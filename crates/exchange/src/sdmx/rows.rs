//! Dossiers as observations: results of data points, the inputs that they are made of, and the facts of the profile.

use std::collections::{BTreeMap, BTreeSet};

use kpi::catalogue::{Catalogue, Framework, Input, ValueType};
use kpi::dossier::{City, Dossier, Entry, Fact, Target, year};
use kpi::finding::Finding;
use kpi::read::Answer;
use kpi::result::{Given, PointResult, Results, State};
use kpi::unit::Unit;

use super::ids;
use super::structure::{ATTRIBUTES, KEYS, attribute, code_of, status};

/// An observation: what it is about, and what is said of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// Codes of frequency, city and indicator.
    pub key: [String; KEYS],
    /// The period.
    pub period: String,
    /// The value, exact; none where it is missing.
    pub value: Option<f64>,
    /// Attributes, in the order of the structure.
    pub attributes: [Option<String>; ATTRIBUTES],
}

/// A dossier and what came out of it.
#[derive(Debug, Clone, Copy)]
pub struct Source<'a> {
    /// The dossier.
    pub dossier: &'a Dossier,
    /// Its results.
    pub results: &'a Results,
}

/// Observations of dossiers, in the order of cities, indicators and periods. A dossier that has no period, or that of
/// another one, is reported and left out.
pub fn rows(
    catalogue: &Catalogue,
    framework: &Framework,
    sources: &[Source],
    findings: &mut Vec<Finding>,
) -> Vec<Row> {
    let areas = areas(sources);
    let area = |city: &City| areas[&(city.name.clone(), city.country.clone())].clone();
    sorted(catalogue, framework, sources, &area, findings)
}

/// Observations of the dossiers of one city, which has this code.
pub fn rows_of_city(
    catalogue: &Catalogue,
    framework: &Framework,
    sources: &[Source],
    area: &str,
    findings: &mut Vec<Finding>,
) -> Vec<Row> {
    sorted(catalogue, framework, sources, &|_| area.to_owned(), findings)
}

/// The code of a city whose name nobody else has.
pub fn area_id(name: &str) -> String {
    ids::upper(name)
}

fn sorted(
    catalogue: &Catalogue,
    framework: &Framework,
    sources: &[Source],
    area_of: &dyn Fn(&City) -> String,
    findings: &mut Vec<Finding>,
) -> Vec<Row> {
    let mut seen: BTreeSet<(String, String)> = BTreeSet::new();
    let mut sorted: BTreeMap<(String, [usize; 2], &str, String), Row> = BTreeMap::new();
    for source in sources {
        let city = &source.dossier.city;
        let subject = format!("{} {}", city.name, city.period);
        let Some((frequency, period)) = period(&city.period) else {
            findings
                .push(Finding::error("sdmx-no-period", city.place.clone()).about(subject).read(&city.period));
            continue;
        };
        if period != city.period.trim() {
            let finding = Finding::warning("sdmx-period-shortened", city.place.clone()).about(&subject);
            findings.push(finding.read(&city.period).accepted(&period));
        }
        let area = area_of(city);
        if !seen.insert((area.clone(), period.clone())) {
            findings.push(Finding::error("sdmx-period-twice", city.place.clone()).about(subject));
            continue;
        }
        let mut of_dossier = Rows { catalogue, framework, source, made: Vec::new() };
        of_dossier.all();
        for (order, indicator, mut row) in of_dossier.made {
            row.key = [frequency.to_owned(), area.clone(), indicator];
            row.period.clone_from(&period);
            sorted.insert((area.clone(), order, frequency, period.clone()), row);
        }
    }
    sorted.into_values().collect()
}

/// Codes of cities by name and country; different cities have different ones.
fn areas(sources: &[Source]) -> BTreeMap<(String, String), String> {
    let cities = sources.iter().map(|source| &source.dossier.city);
    let named: BTreeSet<(String, String)> =
        cities.map(|city| (city.name.clone(), city.country.clone())).collect();
    let mut taken = BTreeSet::new();
    let mut areas = BTreeMap::new();
    for (name, country) in named {
        let short = ids::upper(&name);
        let long = format!("{short}_{}", ids::upper(&country));
        let numbered = (2..).map(|number| format!("{long}_{number}"));
        let free = [short, long.clone()].into_iter().chain(numbered).find(|id| !taken.contains(id));
        let id = free.unwrap_or(long);
        taken.insert(id.clone());
        areas.insert((name, country), id);
    }
    areas
}

/// Frequency and period as SDMX writes them: years, half-years, quarters, months; of anything else its first year.
fn period(written: &str) -> Option<(&'static str, String)> {
    let written = written.trim();
    let first = year(written)?;
    let rest = written.get(4..).unwrap_or_default().to_uppercase();
    let (frequency, rest) = match rest.as_bytes() {
        [b'-', b'S', b'1'..=b'2'] => ("S", rest.as_str()),
        [b'-', b'Q', b'1'..=b'4'] => ("Q", rest.as_str()),
        [b'-', b'0', b'1'..=b'9'] | [b'-', b'1', b'0'..=b'2'] => ("M", rest.as_str()),
        _ => ("A", ""),
    };
    Some((frequency, format!("{first:04}{rest}")))
}

struct Rows<'a> {
    catalogue: &'a Catalogue,
    framework: &'a Framework,
    source: &'a Source<'a>,
    /// With the place of the indicator among all, and its code: facts, then KPI by KPI inputs and data points.
    made: Vec<([usize; 2], String, Row)>,
}

impl Rows<'_> {
    fn all(&mut self) {
        for (index, fact) in self.framework.facts.iter().enumerate() {
            if let Some(given) = self.source.dossier.city.facts.get(&fact.id) {
                self.fact(index, given);
            }
        }
        let entries = entries(self.source.dossier);
        for result in &self.source.results.points {
            if result.point == 0 {
                for (target, entry) in entries.range((result.kpi, Target::Input(kpi::formula::Slot(0)))..) {
                    match *target {
                        (kpi, Target::Input(slot)) if kpi == result.kpi => {
                            self.input(slot.0 as usize, *entry);
                        }
                        _ => break,
                    }
                }
            }
            self.point(result);
        }
    }

    fn fact(&mut self, index: usize, given: &Fact) {
        let fact = &self.framework.facts[index];
        let (value, state) = answered(&given.answer);
        let written = match &given.answer {
            Answer::Number(number) => number.unit.as_deref(),
            _ => None,
        };
        let unit = self.unit([written, None], fact.unit, &fact.unit_code, None);
        let mut row = self.row(value, state, &unit);
        row.attributes[attribute("SOURCE")] = given.source.as_deref().map(clean);
        self.made.push(([0, index], ids::of_fact(&fact.id), row));
    }

    /// An input as it was given; two different answers to one question are none, and were reported.
    fn input(&mut self, index: usize, entry: Option<&Entry>) {
        let Some(entry) = entry else { return };
        let kpi = &self.framework.kpis[entry.kpi];
        let Some(input) = kpi.inputs.get(index) else { return };
        let (value, state) = answered(&entry.answer);
        let in_cell = match &entry.answer {
            Answer::Number(number) => number.unit.as_deref(),
            _ => None,
        };
        let unit = self.unit([in_cell, entry.unit.as_deref()], input.unit, &input.unit_code, Some(input));
        let unit = if input.value_type == ValueType::YesNo { String::new() } else { unit };
        let mut row = self.row(value, state, &unit);
        row.attributes[attribute("QUALITY")] = entry.quality.map(|grade| code_of(grade.as_str()));
        row.attributes[attribute("VERIFIED")] = entry.verified.map(yes_no);
        details(&mut row, [&entry.origin, &entry.source, &entry.note]);
        self.made.push(([entry.kpi + 1, index], ids::of_input(kpi, index), row));
    }

    fn point(&mut self, result: &PointResult) {
        let kpi = &self.framework.kpis[result.kpi];
        let point = &kpi.points[result.point];
        let unit = if point.value_type == ValueType::YesNo { "" } else { &point.unit_code };
        let mut row = self.row(result.value, result.state, unit);
        row.attributes[attribute("QUALITY")] = result.quality.map(|grade| code_of(grade.as_str()));
        row.attributes[attribute("VERIFIED")] = result.verified.map(yes_no);
        if let Some(Given { origin, source, note, .. }) = &result.trace.given {
            details(&mut row, [origin, source, note]);
        }
        let order = [result.kpi + 1, kpi.inputs.len() + result.point];
        self.made.push((order, ids::of_point(kpi, result.point), row));
    }

    /// A row without key and period, which are the dossier's.
    fn row(&self, value: Option<f64>, state: State, unit: &str) -> Row {
        let city = &self.source.dossier.city;
        let value = value.filter(|value| value.is_finite());
        let mut attributes = [const { None }; ATTRIBUTES];
        let given = |text: &str| Some(clean(text)).filter(|text| !text.is_empty());
        attributes[attribute("CITY")] = given(&city.name);
        attributes[attribute("COUNTRY")] = given(&city.country);
        attributes[attribute("INVENTED")] = city.invented.then(|| yes_no(true));
        attributes[attribute("CURRENCY")] = city.currency.as_deref().and_then(given);
        attributes[attribute("UNIT_MEASURE")] = given(unit);
        attributes[attribute("STATE")] = Some(code_of(state.as_str()));
        attributes[attribute("OBS_STATUS")] = Some(status(state, value.is_some()).to_owned());
        Row { key: Default::default(), period: String::new(), value, attributes }
    }

    /// UCUM code of the unit that a value was given in: the first of the written ones that fits; where none is written,
    /// the one that is asked for.
    fn unit(&self, written: [Option<&str>; 2], wanted: Unit, code: &str, input: Option<&Input>) -> String {
        let units = &self.catalogue.units;
        let code_of =
            |text: &str| units.find(text).map_or_else(|| text.to_owned(), |(code, _)| code.to_owned());
        let fits = |text: &&str| {
            let own = input.is_some_and(|input| input.convert.contains_key(&code_of(text)));
            own || units.unit(text).is_some_and(|unit| unit.factor_to(&wanted).is_some())
        };
        let given = || written.into_iter().flatten().filter(|text| !text.trim().is_empty());
        given().find(fits).or_else(|| given().next()).map_or_else(|| code.to_owned(), code_of)
    }
}

/// Answers by KPI and target; none for one that was answered in two ways.
fn entries(dossier: &Dossier) -> BTreeMap<(usize, Target), Option<&Entry>> {
    let mut entries: BTreeMap<(usize, Target), Option<&Entry>> = BTreeMap::new();
    for entry in &dossier.entries {
        let same = |known: &Entry| known.answer == entry.answer && known.unit == entry.unit;
        let key = (entry.kpi, entry.target);
        match entries.get(&key).copied() {
            None => {
                entries.insert(key, Some(entry));
            }
            Some(Some(known)) if !same(known) => {
                entries.insert(key, None);
            }
            Some(_) => {}
        }
    }
    entries
}

fn answered(answer: &Answer) -> (Option<f64>, State) {
    match answer {
        Answer::Number(number) => (Some(number.value), State::Reported),
        Answer::YesNo(yes) => (Some(f64::from(u8::from(*yes))), State::Reported),
        Answer::NotReported => (None, State::NotReported),
        Answer::NotVerified => (None, State::NotVerified),
        Answer::NotApplicable => (None, State::NotApplicable),
    }
}

fn yes_no(yes: bool) -> String {
    if yes { "Y" } else { "N" }.to_owned()
}

fn details(row: &mut Row, texts: [&Option<Box<str>>; 3]) {
    for (id, text) in ["ORIGIN", "SOURCE", "NOTE"].into_iter().zip(texts) {
        row.attributes[attribute(id)] = text.as_deref().map(clean).filter(|text| !text.is_empty());
    }
}

/// Without the characters that XML can't hold, and without space around.
fn clean(text: &str) -> String {
    let accepted = |c: &char| {
        matches!(c, '\t' | '\n' | '\r') || (!c.is_control() && !matches!(c, '\u{fffe}' | '\u{ffff}'))
    };
    text.trim().chars().filter(accepted).collect()
}
