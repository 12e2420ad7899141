//! A dossier: one city's data for one reporting period, as it was given.

use std::collections::BTreeMap;
use std::sync::Arc;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::catalogue::files::RuleSeverity;
use crate::date::Date;
use crate::finding::Place;
use crate::formula::Slot;
use crate::read::Answer;

/// One city's data for one reporting period.
#[derive(Debug, Clone, Default)]
pub struct Dossier {
    /// The city and its profile.
    pub city: City,
    /// What was given, in the order in which it was read.
    pub entries: Vec<Entry>,
}

/// Who the city is.
#[derive(Debug, Clone, Default)]
pub struct City {
    /// Short id for file names.
    pub id: String,
    /// Name of the city.
    pub name: String,
    /// Country.
    pub country: String,
    /// Reporting period, such as "2020".
    pub period: String,
    /// Id and version of the framework by whose rules it reports.
    pub framework: String,
    /// Version of the framework by which the city collected its figures; that of the catalogue unless it says otherwise.
    pub framework_version: String,
    /// Currency of all its money, ISO 4217.
    pub currency: Option<String>,
    /// True for a city that does not exist.
    pub invented: bool,
    /// The decimal sign that the city uses, where it is declared.
    pub decimal_sign: Option<char>,
    /// Language of the city's own words, such as notes and sources: a tag as pages name languages, such as "pt-BR".
    pub language: Option<String>,
    /// What a reader should know.
    pub note: Option<String>,
    /// When its figures were published, as far as that is known.
    pub published: Option<Date>,
    /// Where the figures were published.
    pub sources: Vec<String>,
    /// Remarks of whoever prepared the dossier, shown as findings.
    pub remarks: Vec<Remark>,
    /// Breaks that the city declares: years from which a KPI can't be compared with earlier ones.
    pub breaks: Vec<Break>,
    /// Climate class, such as "Csa"; what is accepted is said by whoever compares cities by it.
    pub climate: Option<String>,
    /// Latitude and longitude of its centre in degrees, for maps.
    pub location: Option<[f64; 2]>,
    /// Facts of the profile by id.
    pub facts: BTreeMap<String, Fact>,
    /// The file.
    pub place: Place,
}

/// A fact of the profile, as it was given.
#[derive(Debug, Clone)]
pub struct Fact {
    /// As it was written.
    pub written: Box<str>,
    /// What was understood.
    pub answer: Answer,
    /// Where.
    pub place: Place,
    /// Where the city has it from.
    pub source: Option<Box<str>>,
}

/// A remark about a KPI, from whoever prepared the dossier.
#[derive(Debug, Clone)]
pub struct Remark {
    /// Code of the KPI; empty where it is about the whole.
    pub subject: String,
    /// How much it matters.
    pub severity: RuleSeverity,
    /// The remark, in plain words.
    pub says: Arc<str>,
    /// Where it stands.
    pub place: Place,
}

/// A break in a series, from whoever prepared the dossier: the method or the boundary changed.
#[derive(Debug, Clone, PartialEq)]
pub struct Break {
    /// What it is about: index of the KPI, and of the data point where only that is meant; none for all KPIs.
    pub about: Option<(usize, Option<usize>)>,
    /// First year that can't be compared with the years before it.
    pub since: i32,
    /// What changed, in plain words.
    pub says: Arc<str>,
    /// Where it stands.
    pub place: Place,
}

/// The year that a period starts with, such as 2024 of "2024", "2024-06" or "2024/25"; none where it starts otherwise.
pub fn year(period: &str) -> Option<i32> {
    let period = period.trim();
    let digits = period.find(|c: char| !c.is_ascii_digit()).unwrap_or(period.len());
    period[..digits].parse().ok().filter(|_| digits == 4)
}

/// What an entry answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Target {
    /// An input of the KPI.
    Input(Slot),
    /// The result of a data point, where only the final value is known.
    Point(usize),
    /// The whole KPI: a state for all its data points.
    Kpi,
}

/// One answer, as it was given.
#[derive(Debug, Clone)]
pub struct Entry {
    /// Index of the KPI in the framework.
    pub kpi: usize,
    /// What it answers.
    pub target: Target,
    /// As it was written.
    pub written: Box<str>,
    /// What was understood.
    pub answer: Answer,
    /// Unit as it was written beside the value.
    pub unit: Option<Box<str>>,
    /// Where.
    pub place: Place,
    /// How good the data are.
    pub quality: Option<Quality>,
    /// Whether a verifier accepted it.
    pub verified: Option<bool>,
    /// Who or what it comes from: a department, a survey, a statistics office.
    pub origin: Option<Box<str>>,
    /// Document or address of the source.
    pub source: Option<Box<str>>,
    /// Anything else.
    pub note: Option<Box<str>>,
}

/// The six quality grades of the verification workbook, best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Quality {
    /// Accurate measurement.
    AccurateMeasurement,
    /// Extrapolated from a survey of inhabitants.
    InhabitantSurvey,
    /// Extrapolated from higher-level (regional, national) data.
    HigherLevelData,
    /// Estimate based on assumptions.
    Estimate,
    /// Personal estimate.
    PersonalEstimate,
    /// Unknown or not traceable.
    Unknown,
}

impl Quality {
    /// All grades, best first.
    pub const ALL: [Self; 6] = [
        Self::AccurateMeasurement,
        Self::InhabitantSurvey,
        Self::HigherLevelData,
        Self::Estimate,
        Self::PersonalEstimate,
        Self::Unknown,
    ];

    /// The word used in files.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::AccurateMeasurement => "accurate-measurement",
            Self::InhabitantSurvey => "inhabitant-survey",
            Self::HigherLevelData => "higher-level-data",
            Self::Estimate => "estimate",
            Self::PersonalEstimate => "personal-estimate",
            Self::Unknown => "unknown",
        }
    }

    /// The grade of that word.
    pub fn named(word: &str) -> Option<Self> {
        let word = crate::catalogue::fold(word);
        Self::ALL.into_iter().find(|grade| crate::catalogue::fold(grade.as_str()) == word)
    }
}
