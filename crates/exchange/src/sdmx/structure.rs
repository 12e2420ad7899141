//! What the codes mean: the components of an observation, and the code lists of a framework.

use kpi::catalogue::Framework;
use kpi::dossier::Quality;
use kpi::result::State;

use super::ids::{self, Ids};
use super::rows::Row;

/// Where a component belongs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Level {
    /// Part of the key of a series.
    Key,
    /// The time within a series.
    Time,
    /// The value.
    Measure,
    /// Said of a city.
    Area,
    /// Said of an observation.
    Observation,
}

/// A component: its id, the message that names it, its level, and its code list.
pub(super) struct Part {
    pub(super) id: &'static str,
    pub(super) word: &'static str,
    pub(super) level: Level,
    pub(super) codes: Option<&'static str>,
}

const fn part(id: &'static str, word: &'static str, level: Level, codes: Option<&'static str>) -> Part {
    Part { id, word, level, codes }
}

/// How many components are part of a series' key.
pub(super) const KEYS: usize = 3;
/// How many components are attributes.
pub(super) const ATTRIBUTES: usize = 12;

/// All components: the key, time, value, and the attributes in the order of [`Row::attributes`].
pub(super) const PARTS: [Part; KEYS + 2 + ATTRIBUTES] = [
    part("FREQ", "sdmx-concept-freq", Level::Key, Some("CL_FREQ")),
    part("REF_AREA", "sdmx-concept-area", Level::Key, Some("CL_AREA")),
    part("INDICATOR", "sdmx-concept-indicator", Level::Key, Some("CL_INDICATOR")),
    part("TIME_PERIOD", "sdmx-concept-period", Level::Time, None),
    part("OBS_VALUE", "sdmx-concept-value", Level::Measure, None),
    part("CITY", "sdmx-concept-city", Level::Area, None),
    part("COUNTRY", "sdmx-concept-country", Level::Area, None),
    part("INVENTED", "sdmx-concept-invented", Level::Area, Some("CL_YES_NO")),
    part("UNIT_MEASURE", "sdmx-concept-unit", Level::Observation, None),
    part("OBS_STATUS", "sdmx-concept-status", Level::Observation, Some("CL_OBS_STATUS")),
    part("STATE", "sdmx-concept-state", Level::Observation, Some("CL_STATE")),
    part("QUALITY", "sdmx-concept-quality", Level::Observation, Some("CL_QUALITY")),
    part("VERIFIED", "sdmx-concept-verified", Level::Observation, Some("CL_YES_NO")),
    part("ORIGIN", "sdmx-concept-origin", Level::Observation, None),
    part("SOURCE", "sdmx-concept-source", Level::Observation, None),
    part("NOTE", "sdmx-concept-note", Level::Observation, None),
    part("CURRENCY", "sdmx-concept-currency", Level::Observation, None),
];

/// The attributes, in the order of [`Row::attributes`].
pub(super) fn attributes() -> &'static [Part] {
    &PARTS[KEYS + 2..]
}

/// Index of an attribute in [`Row::attributes`].
pub(super) fn attribute(id: &str) -> usize {
    attributes().iter().position(|part| part.id == id).unwrap_or(0)
}

/// Everything that a structure message says.
#[derive(Debug)]
pub struct Structure {
    /// Ids and version.
    pub ids: Ids,
    /// Language of all names.
    pub language: String,
    /// Name of the data structure and of the dataflow.
    pub name: String,
    /// Name of the scheme of concepts.
    pub concepts_name: String,
    /// Names of the components, in their order.
    pub concepts: Vec<String>,
    /// Code lists.
    pub codelists: Vec<Codelist>,
}

/// A code list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Codelist {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its codes in their order; parents come before their children.
    pub codes: Vec<Code>,
}

/// A code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Code {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What it means, where the name does not say it all.
    pub description: Option<String>,
    /// The code above it.
    pub parent: Option<String>,
}

impl Code {
    fn new(id: impl Into<String>, name: impl Into<String>) -> Self {
        Self { id: id.into(), name: name.into(), description: None, parent: None }
    }
}

/// The structure of a framework, with the codes of cities. `word` gives the name of a message in `language`.
pub fn structure(
    framework: &Framework,
    areas: Vec<Code>,
    language: &str,
    word: &dyn Fn(&str) -> String,
) -> Structure {
    let listed = |codes: &[(&str, &str)]| codes.iter().map(|(id, name)| Code::new(*id, word(name))).collect();
    let states = State::ALL
        .map(|state| Code::new(code_of(state.as_str()), word(&format!("state-{}", state.as_str()))));
    let grades = Quality::ALL
        .map(|grade| Code::new(code_of(grade.as_str()), word(&format!("quality-{}", grade.as_str()))));
    let list = |id: &str, name: &str, codes| Codelist { id: id.to_owned(), name: word(name), codes };
    let codelists = vec![
        list("CL_FREQ", "sdmx-concept-freq", listed(&FREQUENCIES)),
        list("CL_AREA", "sdmx-concept-area", areas),
        list("CL_INDICATOR", "sdmx-concept-indicator", indicators(framework, word)),
        list("CL_OBS_STATUS", "sdmx-concept-status", listed(&STATUSES)),
        list("CL_STATE", "sdmx-concept-state", states.into()),
        list("CL_QUALITY", "sdmx-concept-quality", grades.into()),
        list("CL_YES_NO", "sdmx-yes-no", listed(&[("Y", "sdmx-yes"), ("N", "sdmx-no")])),
    ];
    Structure {
        ids: Ids::new(framework),
        language: language.to_owned(),
        name: framework.name.clone(),
        concepts_name: word("sdmx-concepts"),
        concepts: PARTS.iter().map(|part| word(part.word)).collect(),
        codelists,
    }
}

/// Codes of frequencies, as statistics offices use them.
const FREQUENCIES: [(&str, &str); 4] =
    [("A", "sdmx-freq-a"), ("S", "sdmx-freq-s"), ("Q", "sdmx-freq-q"), ("M", "sdmx-freq-m")];

/// Codes of the status of an observation, as statistics offices use them; those that are needed.
const STATUSES: [(&str, &str); 6] = [
    ("A", "sdmx-status-a"),
    ("U", "sdmx-status-u"),
    ("V", "sdmx-status-v"),
    ("O", "sdmx-status-o"),
    ("L", "sdmx-status-l"),
    ("M", "sdmx-status-m"),
];

/// The status that comes nearest to a state. Missing values are never normal ones.
pub(super) fn status(state: State, has_value: bool) -> &'static str {
    match (state, has_value) {
        (State::Reported | State::Overridden, true) => "A",
        (State::Implausible, true) => "U",
        (State::NotVerified, true) => "V",
        (State::NotVerified, false) => "L",
        (State::NotApplicable, _) => "M",
        _ => "O",
    }
}

/// `not-reported` is `NOT_REPORTED`.
pub(super) fn code_of(word: &str) -> String {
    word.to_uppercase().replace('-', "_")
}

/// The state of a code.
pub(super) fn state(code: &str) -> Option<State> {
    State::ALL.into_iter().find(|state| code_of(state.as_str()) == code)
}

/// The code of a city.
pub fn area(id: &str, name: &str, country: Option<&str>) -> Code {
    Code { description: country.map(str::to_owned), ..Code::new(id, name) }
}

/// The cities of rows, each once.
pub fn areas(rows: &[Row]) -> Vec<Code> {
    let mut codes: Vec<Code> = Vec::new();
    for row in rows {
        // Rows of one city stand together.
        if codes.last().is_none_or(|last| last.id != row.key[1]) {
            let name = row.attributes[attribute("CITY")].clone().unwrap_or_else(|| row.key[1].clone());
            let country = row.attributes[attribute("COUNTRY")].clone();
            codes.push(area(&row.key[1], &name, country.as_deref()));
        }
    }
    codes
}

/// KPIs, their data points and inputs below them, and the facts of the profile.
fn indicators(framework: &Framework, word: &dyn Fn(&str) -> String) -> Vec<Code> {
    let mut codes = vec![Code::new("PROFILE", word("sdmx-profile"))];
    for fact in &framework.facts {
        let parent = Some("PROFILE".to_owned());
        codes.push(Code { parent, ..Code::new(ids::of_fact(&fact.id), &fact.label) });
    }
    for kpi in &framework.kpis {
        let parent = || Some(ids::of_kpi(kpi));
        let description = Some(kpi.measures.clone()).filter(|text| !text.is_empty());
        let name = format!("{} {}", kpi.code, kpi.name);
        codes.push(Code { description, ..Code::new(ids::of_kpi(kpi), name) });
        for (index, point) in kpi.points.iter().enumerate().filter(|(_, point)| point.key.is_some()) {
            codes.push(Code {
                parent: parent(),
                ..Code::new(ids::of_point(kpi, index), kpi.point_name(point))
            });
        }
        for (index, input) in kpi.inputs.iter().enumerate() {
            codes.push(Code { parent: parent(), ..Code::new(ids::of_input(kpi, index), &input.label) });
        }
    }
    codes
}
