//! The city profile: what stands out, how sure that is, where it is heading, and what is feasible, section by section.
//!
//! A section holds sentences, each with the rule and the figures that made it, pictures with their tables, and tables. Page and
//! JSON are made of the same sections; the JSON holds the bare figures as well.

mod bands;
mod coverage;
mod outlook;
mod standing;
mod summary;

use assess::definition::DefinitionCheck;
use assess::goals::GoalView;
use assess::peers::Peers;
use assess::profile::Profile;
use assess::robustness::bands::BandChances;
use assess::score::Scores;
use assess::standing::Standing;
use assess::target::PointTarget;
use assess::trend::Trend;
use assess::trend::series::PointSeries;
use kpi::catalogue::{BenchmarkSet, Framework, ValueType};
use kpi::dossier::City;
use kpi::result::Results;
use schemars::JsonSchema;
use serde::Serialize;

use crate::locale::Locale;
use crate::model::SCHEMA_VERSION;
use crate::number::DECIMALS;
use crate::sentence::Sentence;
use crate::svg::picture::{Picture, Table};

/// Everything that the assess rooms found out about a city.
#[derive(Debug, Clone, Copy)]
pub struct Assessed<'a> {
    /// The KPIs.
    pub framework: &'a Framework,
    /// What is 100 % of target.
    pub benchmarks: &'a BenchmarkSet,
    /// The city.
    pub city: &'a City,
    /// Its values.
    pub results: &'a Results,
    /// Its scores.
    pub scores: &'a Scores,
    /// What stands out.
    pub rules: &'a assess::profile::Rules,
    /// What stands out.
    pub profile: &'a Profile,
    /// How sure its bands are.
    pub chances: &'a BandChances,
    /// Where it stands among others, if there are others.
    pub standing: Option<&'a Standing>,
    /// Whom `standing` and the heat map compare it with: name and scores, without the city itself.
    pub compared: &'a [(String, &'a Scores)],
    /// True where those are peers; otherwise they are all that were named.
    pub compared_are_peers: bool,
    /// Which cities are like it.
    pub peers: &'a Peers,
    /// Names of the covariates by which peers are found, by id.
    pub covariates: &'a [(String, String)],
    /// Series and trend of each data point with a value.
    pub trends: &'a [(PointSeries, Trend)],
    /// Targets.
    pub targets: &'a [PointTarget],
    /// Year of the targets.
    pub year: i32,
    /// Goals.
    pub goals: &'a [GoalView],
    /// Which cells of the definition it measures; none where the framework has no definition.
    pub definition: Option<&'a DefinitionCheck>,
}

/// The profile of a city, without layout.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct CityProfile {
    /// Version of this layout.
    pub schema_version: u32,
    /// Language of names and sentences.
    pub language: String,
    /// Short id of the city.
    pub id: String,
    /// City.
    pub city: String,
    /// Country.
    pub country: String,
    /// Reporting period.
    pub period: String,
    /// True for a city that does not exist.
    pub invented: bool,
    /// Id of the framework.
    pub framework_id: String,
    /// Name and version of the framework.
    pub framework: [String; 2],
    /// Name and version of the benchmark set.
    pub benchmark_set: [String; 2],
    /// Year of the targets.
    pub year: i32,
    /// What is said, in the order in which it is read.
    pub sections: Vec<Section>,
    /// The bare figures.
    pub figures: Figures,
}

/// A section.
#[derive(Debug, Clone, Default, PartialEq, Serialize, JsonSchema)]
pub struct Section {
    /// Short id.
    pub id: String,
    /// Heading.
    pub title: String,
    /// What is said about the whole.
    pub says: Vec<Sentence>,
    /// What is said about single things, such as a data point.
    pub items: Vec<Item>,
    /// Tables.
    pub tables: Vec<Titled>,
    /// Pictures, each with its table; not in the JSON, which has their figures.
    #[serde(skip)]
    pub pictures: Vec<Picture>,
}

/// What is said about one thing.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct Item {
    /// What it is about.
    pub about: String,
    /// Code of the KPI, where it is about one.
    pub code: Option<String>,
    /// What is said.
    pub says: Vec<Sentence>,
}

/// A table with its caption.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct Titled {
    /// Caption.
    pub caption: String,
    /// Headings and rows, as a person reads them.
    #[serde(flatten)]
    pub table: Table,
}

/// The bare figures behind the sentences. Indices of KPIs and data points are those of the framework.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct Figures {
    /// What stands out, and how good the data are.
    pub profile: Profile,
    /// How sure the bands are.
    pub chances: BandChances,
    /// Where the city stands among others.
    pub standing: Option<Standing>,
    /// Peers, and why the others are none.
    pub peers: Peers,
    /// Trends of data points.
    pub trends: Vec<TrendFigures>,
    /// Targets.
    pub targets: Vec<TargetFigures>,
    /// Goals.
    pub goals: Vec<GoalView>,
    /// Cells of the definition.
    pub definition: Option<DefinitionCheck>,
}

/// The target of a data point.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct TargetFigures {
    /// Code of the KPI.
    pub code: String,
    /// Key of the data point; none for a KPI without parts.
    pub data_point: Option<String>,
    /// The target.
    #[serde(flatten)]
    pub target: PointTarget,
}

/// The trend of a data point.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct TrendFigures {
    /// Index of the KPI in the framework.
    pub kpi: usize,
    /// Index of the data point in the KPI.
    pub point: usize,
    /// The trend.
    pub trend: Trend,
}

impl CityProfile {
    /// Says what was found out about a city.
    pub fn new(assessed: &Assessed, locale: &Locale) -> Self {
        let teller = Teller { a: assessed, locale };
        let city = assessed.city;
        Self {
            schema_version: SCHEMA_VERSION,
            language: locale.language().to_owned(),
            id: city.id.clone(),
            city: city.name.clone(),
            country: locale.told(&city.country).to_owned(),
            period: city.period.clone(),
            invented: city.invented,
            framework_id: assessed.framework.id.clone(),
            framework: [assessed.framework.name.clone(), assessed.framework.version.clone()],
            benchmark_set: [assessed.benchmarks.name.clone(), assessed.benchmarks.version.clone()],
            year: assessed.year,
            sections: teller.sections(),
            figures: figures(assessed),
        }
    }

    /// Name of its files, without ending.
    pub fn file_stem(&self) -> String {
        crate::model::slug(&format!("{}-{}-profile", self.id, self.period))
    }
}

fn figures(assessed: &Assessed) -> Figures {
    let trends = assessed.trends.iter();
    Figures {
        profile: assessed.profile.clone(),
        chances: assessed.chances.clone(),
        standing: assessed.standing.cloned(),
        peers: assessed.peers.clone(),
        trends: trends
            .map(|(series, trend)| TrendFigures {
                kpi: series.kpi,
                point: series.point,
                trend: trend.clone(),
            })
            .collect(),
        targets: assessed
            .targets
            .iter()
            .map(|target| {
                let kpi = &assessed.framework.kpis[target.kpi];
                let data_point = kpi.points[target.point].key.clone();
                TargetFigures { code: kpi.code.clone(), data_point, target: target.clone() }
            })
            .collect(),
        goals: assessed.goals.to_vec(),
        definition: assessed.definition.cloned(),
    }
}

/// Makes sections. Each file beside this one has some of them.
#[derive(Clone, Copy)]
struct Teller<'a> {
    a: &'a Assessed<'a>,
    locale: &'a Locale,
}

impl Teller<'_> {
    fn sections(&self) -> Vec<Section> {
        let all = [
            Some(self.summary()),
            Some(self.gaps()),
            Some(self.strengths()),
            self.targets(),
            Some(self.trends()),
            Some(self.standing()),
            Some(self.surprises()),
            Some(self.peers()),
            self.bands(),
            Some(self.quality()),
            self.goals(),
            self.definition(),
        ];
        all.into_iter().flatten().collect()
    }

    fn section(&self, id: &str) -> Section {
        let title = self.locale.text(&format!("profile-section-{id}")).into_owned();
        Section { id: id.to_owned(), title, ..Section::default() }
    }

    fn say(&self, rule: &str, figures: &[(&str, String)]) -> Sentence {
        Sentence::new(self.locale, rule, figures)
    }

    fn say_counted(&self, rule: &str, counts: &[(&str, u32)], figures: &[(&str, String)]) -> Sentence {
        Sentence::counted(self.locale, rule, counts, figures)
    }

    fn headings<const N: usize>(&self, ids: [&str; N]) -> Vec<String> {
        ids.map(|id| self.locale.text(id).into_owned()).to_vec()
    }

    fn name(&self, kpi: usize, point: usize) -> String {
        let kpi = &self.a.framework.kpis[kpi];
        kpi.point_name(&kpi.points[point])
    }

    /// A value of a data point with its unit, or yes and no.
    fn value(&self, kpi: usize, point: usize, value: f64) -> String {
        match self.a.framework.kpis[kpi].points[point].value_type {
            ValueType::YesNo => self.bare(kpi, point, value),
            ValueType::Number => self.locale.with_unit(value, &self.unit(kpi, point)),
        }
    }

    /// A value without its unit.
    fn bare(&self, kpi: usize, point: usize, value: f64) -> String {
        match self.a.framework.kpis[kpi].points[point].value_type {
            ValueType::YesNo => {
                self.locale.text(if value == 0.0 { "answer-no" } else { "answer-yes" }).into_owned()
            }
            ValueType::Number => self.locale.number(value, DECIMALS),
        }
    }

    fn unit(&self, kpi: usize, point: usize) -> String {
        self.a.framework.kpis[kpi].points[point].display_unit.clone()
    }

    /// Id of a picture on the page.
    fn picture_id(&self, name: &str) -> String {
        crate::model::slug(&format!("{}-{}-{name}", self.a.city.id, self.a.city.period))
    }
}
