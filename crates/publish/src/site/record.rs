//! What pages about many cities need to know of one: its years, its latest values, its scores. Numbers and words of the
//! data only, no language.
//!
//! Records of all cities together are the file `data/latest.json`: people compare with it, and a later build reads from it
//! what it need not compute again.

use assess::peers::Place;
use assess::score::{PointScore, Score, Scores};
use kpi::catalogue::Framework;
use kpi::date::Date;
use kpi::dossier::City;
use kpi::finding::Severity;
use kpi::result::{Results, State};
use serde::{Deserialize, Serialize};

use super::Column;

/// Version of the layout of `latest.json`.
pub const VERSION: u32 = 3;

/// The date of what has none.
pub(super) const BEGINNING: Date = Date { year: 1970, month: Some(1), day: Some(1) };

/// The file `data/latest.json`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Latest {
    /// Version of this layout.
    pub schema_version: u32,
    /// Id and version of the framework.
    pub framework: [String; 2],
    /// Id and version of the benchmark set.
    pub benchmark_set: [String; 2],
    /// Code of the KPI and key of each data point, in the order of the cities' values.
    pub data_points: Vec<(String, Option<String>)>,
    /// Ids of the dimensions, in the order of the cities' scores.
    pub dimensions: Vec<String>,
    /// Ids of dimension and category, in the order of the cities' scores.
    pub categories: Vec<[String; 2]>,
    /// Cities in the order of their names.
    pub cities: Vec<Record>,
}

/// A city.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Record {
    /// Name of its files.
    pub id: String,
    /// Name.
    pub name: String,
    /// Country.
    pub country: String,
    /// True for a city that does not exist.
    pub invented: bool,
    /// What cities like it are found by.
    pub place: Place,
    /// Places of its peers among all records, the nearest first.
    #[serde(skip)]
    pub peers: Vec<usize>,
    /// Its dossiers in the order of their years; at least one.
    pub years: Vec<Year>,
    /// Dossiers that a correction has replaced, in the order of their years and versions.
    pub replaced: Vec<Year>,
    /// Latest values, one per data point.
    pub values: Vec<Value>,
    /// Latest scores, one per dimension.
    pub dimensions: Vec<Score>,
    /// Latest scores, one per category.
    pub categories: Vec<Score>,
}

/// A dossier of a city.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Year {
    /// Reporting period.
    pub period: String,
    /// Which version of the period's dossier, from 1 on.
    pub version: u32,
    /// True where a later version of the period replaces it.
    pub is_replaced: bool,
    /// When its figures were published: YYYY, YYYY-MM or YYYY-MM-DD.
    pub published: Option<String>,
    /// Score over all data points.
    pub score: Score,
    /// Findings: errors, warnings, notes.
    pub findings: [usize; 3],
    /// SHA-256 of the dossier's files: a corrected dossier has another one.
    pub sha256: String,
}

/// The value of a data point.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Value {
    /// What became of it.
    pub state: String,
    /// The value; yes is 1, no is 0.
    pub value: Option<f64>,
    /// Share of the target, not capped; none where it is not scored.
    pub share: Option<f64>,
}

/// A dossier, computed and scored.
#[derive(Debug, Clone, Copy)]
pub struct Computed<'a> {
    /// The city and its period.
    pub city: &'a City,
    /// What came out.
    pub results: &'a Results,
    /// Its scores.
    pub scores: &'a Scores,
    /// SHA-256 of its files.
    pub digest: &'a str,
    /// Which version of the period's dossier, from 1 on.
    pub version: u32,
    /// True where the next one is a later version of the same period.
    pub is_replaced: bool,
}

impl Record {
    /// What is kept of a city's dossiers, which are in the order of their years and versions.
    pub fn new(
        id: &str,
        place: Place,
        framework: &Framework,
        columns: &[Column],
        dossiers: &[Computed],
    ) -> Option<Self> {
        let latest = dossiers.last()?;
        Some(Self {
            id: id.to_owned(),
            name: latest.city.name.clone(),
            country: latest.city.country.clone(),
            invented: latest.city.invented,
            place,
            peers: Vec::new(),
            years: dossiers.iter().filter(|one| !one.is_replaced).map(Year::new).collect(),
            replaced: dossiers.iter().filter(|one| one.is_replaced).map(Year::new).collect(),
            values: latest.results.points.iter().zip(&latest.scores.points).map(Value::new).collect(),
            dimensions: framework
                .dimensions
                .iter()
                .map(|dimension| {
                    let found = latest.scores.dimensions.iter().find(|(id, _)| *id == dimension.id);
                    found.map(|(_, score)| *score).unwrap_or_default()
                })
                .collect(),
            categories: columns.iter().map(|column| column.score(latest.scores)).collect(),
        })
    }

    /// All dossiers, replaced ones too, in the order of their years and versions.
    pub fn versions(&self) -> Vec<&Year> {
        let mut all: Vec<&Year> = self.years.iter().chain(&self.replaced).collect();
        all.sort_by_cached_key(|one| (kpi::dossier::year(&one.period), one.period.clone(), one.version));
        all
    }

    /// True where there is more than one dossier, and so something to lay side by side.
    pub fn has_history(&self) -> bool {
        self.years.len() + self.replaced.len() > 1
    }

    /// The last day on which the latest figures may have been published; where that is not known, the end of their period.
    /// No clock is asked, and the same dossiers give the same day.
    pub fn updated(&self) -> Date {
        let latest = self.latest();
        let year = || kpi::dossier::year(&latest.period).and_then(|year| format!("{year:04}").parse().ok());
        latest.published().or_else(year).map_or(BEGINNING, |date| date.days().1)
    }

    /// The dossier that the values are of.
    pub fn latest(&self) -> &Year {
        &self.years[self.years.len() - 1]
    }
}

impl Year {
    fn new(computed: &Computed) -> Self {
        let count = |severity| {
            computed.results.findings.iter().filter(|finding| finding.severity == severity).count()
        };
        Self {
            period: computed.city.period.clone(),
            version: computed.version,
            is_replaced: computed.is_replaced,
            published: computed.city.published.map(|date| date.to_string()),
            score: computed.scores.total,
            findings: [Severity::Error, Severity::Warning, Severity::Info].map(count),
            sha256: computed.digest.to_owned(),
        }
    }

    /// When its figures were published.
    pub fn published(&self) -> Option<Date> {
        self.published.as_ref().and_then(|date| date.parse().ok())
    }
}

impl Value {
    fn new((result, score): (&kpi::result::PointResult, &PointScore)) -> Self {
        let share = match score {
            PointScore::Scored { share, .. } => Some(*share),
            _ => None,
        };
        Self { state: result.state.as_str().to_owned(), value: result.value, share }
    }

    /// What became of it; not reported where the word is not known.
    pub fn state(&self) -> State {
        State::ALL.into_iter().find(|state| state.as_str() == self.state).unwrap_or(State::NotReported)
    }
}
