//! How uncertain a value is, by the quality grade of what it was made of: a table that an expert can correct, and draws by it.
//!
//! The model is described at the top of `catalogue/quality.toml`, which holds its figures. No random numbers are made
//! here: whoever simulates passes them in.

use kpi::catalogue::{DataPoint, Located, TextFile, ValueType, place_in_text, read_toml};
use kpi::dossier::Quality;
use kpi::finding::{Finding, Place};
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

/// How uncertain values are, by quality grade.
#[derive(Debug, Clone, PartialEq)]
pub struct QualityTable {
    no_grade: Quality,
    least_part: f64,
    /// In the order of `Quality::ALL`.
    grades: [Grade; 6],
    verified: f64,
}

/// How uncertain values of a grade are.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize)]
pub struct Grade {
    /// Standard deviation of an amount, as a part of it.
    pub relative: f64,
    /// Standard deviation of a share of 50 %, in percentage points.
    pub points: f64,
    /// Probability that a yes or no is the other one.
    pub wrong: f64,
}

/// From what a value is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
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
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Graded {
    /// The worst grade among what the value was made of.
    pub grade: Quality,
    /// It was taken for an input that has none.
    pub assumed: bool,
}

/// Reads the table.
///
/// # Errors
/// Every mistake of the file, with its line: keys, missing grades, grades that come twice, figures out of bounds.
pub fn read(file: &TextFile) -> Result<QualityTable, Vec<Finding>> {
    let place = Place::file(file.path);
    let read: QualityFile = read_toml(&place, file.text)?;
    let mut reader = Reader { file, place, findings: Vec::new() };
    let table = reader.table(&read);
    if reader.findings.is_empty() { Ok(table) } else { Err(reader.findings) }
}

struct Reader<'a> {
    file: &'a TextFile<'a>,
    place: Place,
    findings: Vec<Finding>,
}

impl Reader<'_> {
    fn table(&mut self, file: &QualityFile) -> QualityTable {
        let mut grades = [Grade::default(); 6];
        let mut seen = [false; 6];
        for row in &file.grades {
            let (word, index) = (row.grade.as_str(), *row.grade as usize);
            if seen[index] {
                let finding = Finding::error("quality-grade-twice", self.at(row.grade.start));
                self.findings.push(finding.read(word));
                continue;
            }
            seen[index] = true;
            grades[index] = Grade {
                relative: self.bounded(&format!("{word}.relative"), &row.relative, 2.0),
                points: self.bounded(&format!("{word}.points"), &row.points, 50.0),
                wrong: self.bounded(&format!("{word}.wrong"), &row.wrong, 0.5),
            };
        }
        for grade in Quality::ALL.into_iter().filter(|grade| !seen[*grade as usize]) {
            let finding = Finding::error("quality-grade-missing", self.place.clone());
            self.findings.push(finding.read(grade.as_str()));
        }
        QualityTable {
            no_grade: file.no_grade,
            least_part: self.bounded("least_part", &file.least_part, 1.0),
            grades,
            verified: self.bounded("verified.factor", &file.verified.factor, 1.0),
        }
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

    /// From what a value (in the data point's unit) is drawn. A zero has no spread, since nothing says how large it could be.
    pub fn spread(
        &self,
        point: &DataPoint,
        quality: Option<Quality>,
        verified: Option<bool>,
        value: f64,
    ) -> Spread {
        let grade = self.grade(quality);
        let factor = if verified == Some(true) { self.verified } else { 1.0 };
        if point.value_type == ValueType::YesNo {
            return Spread::YesNo { wrong: grade.wrong * factor };
        }
        if value == 0.0 || !value.is_finite() {
            return Spread::None;
        }
        let (limits, relative) = (point.range, grade.relative * factor);
        match whole(point) {
            Some(whole) => {
                let share = (value / whole).clamp(0.0, 1.0);
                let part = (2.0 * (share * (1.0 - share)).sqrt()).max(self.least_part);
                let sampling = grade.points * factor / 100.0 * whole * part;
                Spread::Share { sd: sampling.min(relative * value.abs()), limits }
            }
            None => Spread::Relative { sd: (relative * relative).ln_1p().sqrt(), limits },
        }
    }

    /// From what the value of a result is drawn, by the worst grade of its inputs; none where it has no value that counts.
    pub fn spread_of(&self, point: &DataPoint, result: &PointResult) -> Option<Spread> {
        let value = result.value.filter(|_| result.state.is_scored())?;
        Some(self.spread(point, Some(self.graded(result).grade), result.verified, value))
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
            finding.read(assumed).with("all", counted().count()).with("name", self.no_grade.as_str())
        })
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
