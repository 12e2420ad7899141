//! How uncertain a value is, by the quality grade of what it was made of: a table that an expert can correct, and draws by it.
//!
//! The model is described at the top of `catalogue/quality.toml`, which holds its figures. No random numbers are made
//! here: whoever simulates passes them in.

use std::collections::BTreeMap;

use kpi::catalogue::{
    Catalogue, DataPoint, Framework, Located, TextFile, ValueType, place_in_text, read_toml,
};
use kpi::dossier::Quality;
use kpi::finding::{Finding, Place, nearest};
use kpi::result::{Origin, PointResult, Results, TraceInput};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::normal;

/// `quality.toml`: how uncertain values are, by quality grade.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct QualityFile {
    /// Grade that an input without one counts as.
    pub no_grade: Quality,
    /// Part (0 to 1) of a grade's points that remains where a share is near 100 %.
    pub least_part: Located<f64>,
    /// The six grades.
    #[serde(default, rename = "grade")]
    pub grades: Vec<GradeFile>,
    /// What a verifier's acceptance makes of it.
    pub verified: FactorFile,
    /// KPIs that are known better or worse than others.
    #[serde(default, rename = "exception")]
    pub exceptions: Vec<ExceptionFile>,
}

/// How uncertain values of a grade are.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct GradeFile {
    /// The grade.
    pub grade: Located<Quality>,
    /// Standard deviation of an amount, as a part of it.
    pub relative: Located<f64>,
    /// Standard deviation of a share of 50 %, in percentage points.
    pub points: Located<f64>,
    /// Probability that a yes or no is the other one.
    pub wrong: Located<f64>,
    /// Why, in a sentence.
    pub why: String,
    /// What the figures lean on.
    pub source: String,
}

/// A factor on all standard deviations and probabilities.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FactorFile {
    /// The factor.
    pub factor: Located<f64>,
    /// Why, in a sentence.
    pub why: String,
    /// What it leans on.
    pub source: String,
}

/// A KPI that is known better or worse than others of the same grade.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ExceptionFile {
    /// Id of the framework.
    pub framework: Located<String>,
    /// Code of the KPI.
    pub code: Located<String>,
    /// Factor on all standard deviations and probabilities.
    pub factor: Located<f64>,
    /// Why, in a sentence.
    pub why: String,
    /// What it leans on.
    pub source: String,
}

/// How uncertain values are, by quality grade.
#[derive(Debug, Clone, PartialEq)]
pub struct QualityTable {
    no_grade: Quality,
    least_part: f64,
    /// In the order of `Quality::ALL`.
    grades: [Grade; 6],
    verified: f64,
    /// By id of the framework and index of the KPI.
    exceptions: BTreeMap<(String, usize), f64>,
}

/// How uncertain values of a grade are.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize, JsonSchema)]
pub struct Grade {
    /// Standard deviation of an amount, as a part of it.
    pub relative: f64,
    /// Standard deviation of a share of 50 %, in percentage points.
    pub points: f64,
    /// Probability that a yes or no is the other one.
    pub wrong: f64,
}

/// What stands behind a value.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Backing {
    /// The worst grade among what it was made of; none counts as the grade that the table names for that.
    pub quality: Option<Quality>,
    /// Whether a verifier accepted it.
    pub verified: Option<bool>,
}

/// From what a value is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, JsonSchema)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Spread {
    /// It is taken as it is.
    None,
    /// An amount: the value times a lognormal number with median 1.
    Relative {
        /// Standard deviation of the logarithm.
        sd: f64,
        /// Lowest and highest possible value.
        limits: [f64; 2],
    },
    /// A share of a whole: the value plus a normal number.
    Share {
        /// Standard deviation in the data point's unit.
        sd: f64,
        /// Lowest and highest possible value.
        limits: [f64; 2],
    },
    /// A yes or no.
    YesNo {
        /// Probability that it is the other one.
        wrong: f64,
    },
}

/// The grade that a value's uncertainty follows from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Graded {
    /// The worst grade among what the value was made of.
    pub grade: Quality,
    /// It was taken for an input that has none.
    pub assumed: bool,
}

/// Reads the table, for the frameworks of a catalogue.
///
/// # Errors
/// Every mistake of the file, with its line: keys, missing grades, grades that come twice, figures out of bounds, KPIs and
/// frameworks that nobody knows.
pub fn read(file: &TextFile, catalogue: &Catalogue) -> Result<QualityTable, Vec<Finding>> {
    let place = Place::file(file.path);
    let read: QualityFile = read_toml(&place, file.text)?;
    let mut reader = Reader { file, place, catalogue, findings: Vec::new() };
    let table = reader.table(&read);
    if reader.findings.is_empty() { Ok(table) } else { Err(reader.findings) }
}

struct Reader<'a> {
    file: &'a TextFile<'a>,
    place: Place,
    catalogue: &'a Catalogue,
    findings: Vec<Finding>,
}

impl Reader<'_> {
    fn table(&mut self, file: &QualityFile) -> QualityTable {
        QualityTable {
            no_grade: file.no_grade,
            least_part: self.bounded("least_part", &file.least_part, 1.0),
            grades: self.grades(&file.grades),
            verified: self.bounded("verified.factor", &file.verified.factor, 1.0),
            exceptions: file.exceptions.iter().filter_map(|row| self.exception(row)).collect(),
        }
    }

    fn grades(&mut self, rows: &[GradeFile]) -> [Grade; 6] {
        let mut grades = [None; 6];
        for row in rows {
            let (word, index) = (row.grade.as_str(), *row.grade as usize);
            if grades[index].is_some() {
                let finding = Finding::error("quality-grade-twice", self.at(row.grade.start));
                self.findings.push(finding.read(word));
                continue;
            }
            grades[index] = Some(Grade {
                relative: self.bounded(&format!("{word}.relative"), &row.relative, 2.0),
                points: self.bounded(&format!("{word}.points"), &row.points, 50.0),
                wrong: self.bounded(&format!("{word}.wrong"), &row.wrong, 0.5),
            });
        }
        for grade in Quality::ALL.into_iter().filter(|grade| grades[*grade as usize].is_none()) {
            let finding = Finding::error("quality-grade-missing", self.place.clone());
            self.findings.push(finding.read(grade.as_str()));
        }
        grades.map(Option::unwrap_or_default)
    }

    fn exception(&mut self, row: &ExceptionFile) -> Option<((String, usize), f64)> {
        let Some(framework) = self.catalogue.frameworks.get(&*row.framework) else {
            let known: Vec<&str> = self.catalogue.frameworks.keys().map(String::as_str).collect();
            let finding = Finding::error("framework-unknown", self.at(row.framework.start));
            self.findings.push(finding.read(&*row.framework).accepted(known.join(", ")));
            return None;
        };
        let factor = self.bounded("exception.factor", &row.factor, 2.0);
        let Some(kpi) = framework.kpi(&row.code) else {
            let mut finding = Finding::error("kpi-unknown", self.at(row.code.start)).read(&*row.code);
            if let Some(near) = nearest(&row.code, framework.kpis.iter().map(|kpi| kpi.code.as_str())) {
                finding = finding.with("nearest", near);
            }
            self.findings.push(finding);
            return None;
        };
        Some(((framework.id.clone(), kpi), factor))
    }

    /// A number from 0 to `most`.
    fn bounded(&mut self, key: &str, number: &Located<f64>, most: f64) -> f64 {
        if !(0.0..=most).contains(&**number) {
            let finding = Finding::error("value-not-accepted", self.at(number.start)).about(key);
            self.findings.push(finding.read(**number).accepted(format!("0 to {most}")));
        }
        **number
    }

    fn at(&self, start: usize) -> Place {
        place_in_text(&self.place, self.file.text, start)
    }
}

impl QualityTable {
    /// How uncertain values of a grade are; of the grade for inputs without one where there is none.
    pub fn grade(&self, quality: Option<Quality>) -> Grade {
        self.grades[quality.unwrap_or(self.no_grade) as usize]
    }

    /// From what a value of a data point (indices of KPI and data point) is drawn. A zero has no spread, since nothing says
    /// how large it could be.
    pub fn spread(
        &self,
        framework: &Framework,
        (kpi, point): (usize, usize),
        backing: Backing,
        value: f64,
    ) -> Spread {
        let exception = self.exceptions.get(&(framework.id.clone(), kpi)).copied().unwrap_or(1.0);
        let verified = if backing.verified == Some(true) { self.verified } else { 1.0 };
        let grade = self.grade(backing.quality).times(exception * verified);
        let point = &framework.kpis[kpi].points[point];
        if point.value_type == ValueType::YesNo {
            return Spread::YesNo { wrong: grade.wrong };
        }
        if value == 0.0 || !value.is_finite() {
            return Spread::None;
        }
        let limits = point.range;
        match whole(point) {
            Some(whole) => {
                let share = (value / whole).clamp(0.0, 1.0);
                let part = (2.0 * (share * (1.0 - share)).sqrt()).max(self.least_part);
                let sampling = grade.points / 100.0 * whole * part;
                Spread::Share { sd: sampling.min(grade.relative * value.abs()), limits }
            }
            None => Spread::Relative { sd: (grade.relative * grade.relative).ln_1p().sqrt(), limits },
        }
    }

    /// From what the value of a result is drawn, by the worst grade of its inputs; none where it has no value that counts.
    pub fn spread_of(&self, framework: &Framework, result: &PointResult) -> Option<Spread> {
        let value = result.value.filter(|_| result.state.is_scored())?;
        let backing = Backing { quality: Some(self.graded(result).grade), verified: result.verified };
        Some(self.spread(framework, (result.kpi, result.point), backing, value))
    }

    /// The grade that a result's uncertainty follows from. A final value that was given has its own grade; otherwise it is the
    /// worst among the inputs that were given, those behind derived inputs too. An input without a grade counts as the
    /// grade that the table names for it. Facts of the profile and other data points are left out.
    pub fn graded(&self, result: &PointResult) -> Graded {
        let mut grades = Vec::new();
        match &result.trace.given {
            Some(given) => grades.push(given.quality),
            None => collect(&result.trace.inputs, &mut grades),
        }
        let worst = grades.iter().map(|grade| grade.unwrap_or(self.no_grade)).max();
        let grade = worst.unwrap_or(self.no_grade);
        Graded { grade, assumed: !grades.contains(&Some(grade)) }
    }

    /// Says for how many values that count the grade had to be assumed; nothing where it was for none.
    pub fn assumed(&self, results: &Results, place: Place) -> Option<Finding> {
        let counted =
            || results.points.iter().filter(|result| result.value.is_some() && result.state.is_scored());
        let assumed = counted().filter(|result| self.graded(result).assumed).count();
        let finding = Finding::info("quality-assumed", place);
        (assumed > 0).then(|| {
            finding.read(assumed).with("all", counted().count()).with("grade", self.no_grade.as_str())
        })
    }
}

impl Grade {
    fn times(self, factor: f64) -> Self {
        let Self { relative, points, wrong } = self;
        Self { relative: relative * factor, points: points * factor, wrong: (wrong * factor).min(0.5) }
    }
}

/// Grades of all inputs that were given.
fn collect(inputs: &[TraceInput], grades: &mut Vec<Option<Quality>>) {
    for input in inputs {
        match &input.origin {
            Origin::Given(given) => grades.push(given.quality),
            Origin::Derived(behind) => collect(behind, grades),
            Origin::Profile(_) | Origin::Point(_) | Origin::Missing => {}
        }
    }
}

/// The largest value of a share: 100 for percentages, 1 for pure numbers. None for what is not a share of a whole.
fn whole(point: &DataPoint) -> Option<f64> {
    let [least, most] = point.range;
    let is_whole = point.unit.is_number() && (most * point.unit.number - 1.0).abs() < 1e-9;
    (least == 0.0 && is_whole).then_some(most)
}

impl Spread {
    /// A value drawn by a uniform number from 0 to below 1. Of a positive number, a larger one never makes a smaller value,
    /// 0.5 gives the value itself, and no limit is passed.
    pub fn draw(self, value: f64, uniform: f64) -> f64 {
        match self {
            Self::Relative { sd, limits: [least, most] } => {
                (value * (sd * normal::quantile(uniform)).exp()).max(least).min(most)
            }
            Self::Share { sd, limits: [least, most] } => {
                (value + sd * normal::quantile(uniform)).max(least).min(most)
            }
            Self::YesNo { wrong } if uniform < wrong => f64::from(u8::from(value == 0.0)),
            Self::None | Self::YesNo { .. } => value,
        }
    }
}
