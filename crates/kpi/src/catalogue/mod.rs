//! The catalogue: what an expert knows, read from files and checked as a whole.
//!
//! [`Catalogue::load`] takes the texts of the files, not their paths on a disk, and returns what it understood together
//! with every mistake in every file. A framework is only files: nothing here knows U4SSC.

mod compile;
mod definition;
pub mod files;
mod load;
mod located;
mod mistakes;
pub mod names;
pub mod schema;

pub use definition::{Cell, Definition, Tag};
pub use files::{Basis, Direction, Kind, Level, SdgReferences, TagBasis, ValueType};
pub use load::{TextFile, benchmarks};
pub use located::Located;
pub use mistakes::{place as place_in_text, read as read_toml};

use std::collections::BTreeMap;
use std::collections::HashMap;

use self::names::UnitName;
use crate::finding::{Place, Severity, Words};
use crate::formula::{Formula, Program, Slot};
use crate::read::Vocabulary;
use crate::unit::{Unit, Units};

/// Everything that the files say.
#[derive(Debug, Default)]
pub struct Catalogue {
    /// Frameworks by id.
    pub frameworks: BTreeMap<String, Framework>,
    /// Benchmark sets by id.
    pub benchmarks: BTreeMap<String, BenchmarkSet>,
    /// Goals, targets and indicators.
    pub sdg: files::SdgFile,
    /// Units by UCUM code and as printed.
    pub units: PrintedUnits,
    /// Words that people type instead of numbers.
    pub vocabulary: Vocabulary,
}

/// A versioned set of KPIs.
#[derive(Debug)]
pub struct Framework {
    /// Short id.
    pub id: String,
    /// Name as people say it.
    pub name: String,
    /// Version of its rules.
    pub version: String,
    /// First day on which its rules hold, YYYY-MM-DD.
    pub valid_from: String,
    /// Where it is published.
    pub source: String,
    /// Facts of the city profile, in order of their id.
    pub facts: Vec<Fact>,
    /// Dimensions in their order.
    pub dimensions: Vec<Dimension>,
    /// Names of categories by id, in their order.
    pub categories: Vec<(String, String)>,
    /// KPIs in the order of dimensions, sub-dimensions and codes.
    pub kpis: Vec<Kpi>,
    /// Rules across KPIs.
    pub rules: Vec<Rule>,
    /// Quantities that should be the same wherever they are given.
    pub same_quantities: Vec<SameQuantity>,
    /// What its cities are meant to be, and which KPI informs which part of that.
    pub definition: Option<Definition>,
}

/// A fact of the city profile that fills in inputs.
#[derive(Debug)]
pub struct Fact {
    /// Id in `city.toml`.
    pub id: String,
    /// What a person reads.
    pub label: String,
    /// UCUM code and its meaning.
    pub unit_code: String,
    /// The unit.
    pub unit: Unit,
    /// Values outside are impossible.
    pub range: Option<[f64; 2]>,
}

/// A dimension.
#[derive(Debug)]
pub struct Dimension {
    /// Id.
    pub id: String,
    /// Name as printed.
    pub name: String,
    /// `#rrggbb`.
    pub colour: String,
    /// Sub-dimensions: id and name.
    pub sub_dimensions: Vec<(String, String)>,
}

/// A KPI, ready to be computed.
#[derive(Debug)]
pub struct Kpi {
    /// Code as printed.
    pub code: String,
    /// Name as printed.
    pub name: String,
    /// Other spellings.
    pub aliases: Vec<String>,
    /// What it measures.
    pub measures: String,
    /// Id of its dimension.
    pub dimension: String,
    /// Id of its sub-dimension.
    pub sub_dimension: String,
    /// Id of its category.
    pub category: String,
    /// Core or advanced.
    pub level: Level,
    /// Smart, structural or sustainable, where known.
    pub kind: Option<Kind>,
    /// Inputs; their slots are their places here.
    pub inputs: Vec<Input>,
    /// Data points, at least one; their slots follow those of the inputs.
    pub points: Vec<DataPoint>,
    /// Order in which derived inputs and data points are computed.
    pub order: Vec<Slot>,
    /// Oddities within the KPI.
    pub checks: Vec<Rule>,
    /// Goals, targets, indicators.
    pub sdg: SdgReferences,
    /// Reporting rules, data sources, what the verifier looks at.
    pub reporting: Vec<String>,
    /// Where cities find the data.
    pub data_sources: Vec<String>,
    /// What the verifier looks at.
    pub verify: Vec<String>,
    /// Discrepancies.
    pub note: Option<String>,
    /// Where each fact comes from.
    pub source: BTreeMap<String, String>,
    /// The file.
    pub file: Place,
}

impl Kpi {
    /// True where the KPI has parts that are reported by themselves.
    pub fn has_parts(&self) -> bool {
        self.points.len() > 1 || self.points.iter().any(|point| point.key.is_some())
    }

    /// The input of that name.
    pub fn input(&self, name: &str) -> Option<(Slot, &Input)> {
        let index = self.inputs.iter().position(|input| input.name == name)?;
        Some((Slot(index as u32), &self.inputs[index]))
    }

    /// The slot of a data point's result.
    pub fn point_slot(&self, index: usize) -> Slot {
        Slot((self.inputs.len() + index) as u32)
    }

    /// The data point of that key, name or alias; without parts, the only one.
    pub fn point(&self, name: &str) -> Option<usize> {
        if !self.has_parts() {
            return name.is_empty().then_some(0);
        }
        let folded = fold(name);
        self.points.iter().position(|point| {
            point.key.as_deref().is_some_and(|key| fold(key) == folded)
                || fold(&point.name) == folded
                || point.aliases.iter().any(|alias| fold(alias) == folded)
        })
    }

    /// Name of a data point as a person reads it: the KPI's, and its own where there are parts.
    pub fn point_name(&self, point: &DataPoint) -> String {
        if self.has_parts() { format!("{} · {}", self.name, point.name) } else { self.name.clone() }
    }

    /// Subject of a finding: the code, and the data point's key where there are parts.
    pub fn subject(&self, point: &DataPoint) -> String {
        match &point.key {
            Some(key) => format!("{} / {key}", self.code),
            None => self.code.clone(),
        }
    }
}

/// An input of a KPI.
#[derive(Debug)]
pub struct Input {
    /// Name in files and formulas.
    pub name: String,
    /// What a person reads.
    pub label: String,
    /// UCUM code.
    pub unit_code: String,
    /// The unit.
    pub unit: Unit,
    /// Number or yes/no.
    pub value_type: ValueType,
    /// What to count and what not.
    pub help: Option<String>,
    /// Fact of the profile that fills it in.
    pub profile: Option<String>,
    /// Formula that fills it in where it is not given.
    pub derived: Option<(Formula, Program)>,
    /// Can't have decimals.
    pub integer: bool,
    /// May be below zero.
    pub negative: bool,
    /// Conversions beyond UCUM's.
    pub convert: BTreeMap<String, f64>,
}

/// A data point: what is reported, verified and scored by itself.
#[derive(Debug)]
pub struct DataPoint {
    /// Key in files; none for a KPI without parts.
    pub key: Option<String>,
    /// Name as printed.
    pub name: String,
    /// Other spellings.
    pub aliases: Vec<String>,
    /// Number or yes/no.
    pub value_type: ValueType,
    /// UCUM code.
    pub unit_code: String,
    /// The unit.
    pub unit: Unit,
    /// Unit as a person reads it.
    pub display_unit: String,
    /// Which way is better.
    pub direction: Direction,
    /// Values outside are impossible.
    pub range: [f64; 2],
    /// Values outside are odd, and where that is from.
    pub usual: Option<([f64; 2], String)>,
    /// Its formula.
    pub formula: Formula,
    /// Its formula, compiled.
    pub program: Program,
    /// Inputs that it alone uses and that no profile fact fills in: without any of them it is not reported at all.
    pub own_inputs: Vec<Slot>,
}

/// What a name of a rule stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Term {
    /// Result of a data point: index of the KPI and of the data point.
    Result(usize, usize),
    /// Input: index of the KPI and slot.
    Input(usize, Slot),
    /// Fact of the profile.
    Fact(usize),
    /// Number of KPIs of the framework.
    Kpis,
    /// Number of KPIs without any value.
    KpisNotReported,
}

/// A rule that should hold.
#[derive(Debug)]
pub struct Rule {
    /// Id.
    pub id: String,
    /// How much it matters.
    pub severity: Severity,
    /// Names by slot, and what they stand for.
    pub terms: Vec<(String, Term)>,
    /// Formulas that should hold.
    pub expect: Vec<(Formula, Program)>,
    /// What it says and advises.
    pub words: Words,
    /// Where it comes from.
    pub source: String,
}

/// A quantity that should be the same wherever it is given.
#[derive(Debug)]
pub struct SameQuantity {
    /// Index of the profile fact.
    pub fact: usize,
    /// Largest difference in percent.
    pub within_percent: f64,
    /// What it says and advises.
    pub words: Words,
}

impl Framework {
    /// The KPI with that code, spaces ignored.
    pub fn kpi(&self, code: &str) -> Option<usize> {
        // Most codes are written as in the catalogue.
        let exactly = self.kpis.iter().position(|kpi| kpi.code == code);
        exactly.or_else(|| self.kpis.iter().position(|kpi| same_code(&kpi.code, code)))
    }

    /// The KPI of "CODE", or the data point of "CODE / data point": index of the KPI, and of the data point if it is named.
    pub fn subject(&self, subject: &str) -> Option<(usize, Option<usize>)> {
        let (code, name) = subject.split_once('/').unwrap_or((subject, ""));
        let kpi = self.kpi(code)?;
        match name.trim() {
            "" => Some((kpi, None)),
            name => Some((kpi, Some(self.kpis[kpi].point(name)?))),
        }
    }

    /// The dimension of that id.
    pub fn dimension(&self, id: &str) -> Option<&Dimension> {
        self.dimensions.iter().find(|dimension| dimension.id == id)
    }

    /// The name of a category.
    pub fn category(&self, id: &str) -> &str {
        self.categories.iter().find(|(known, _)| known == id).map_or("", |(_, name)| name)
    }

    /// The name of a sub-dimension.
    pub fn sub_dimension(&self, id: &str) -> &str {
        let all = self.dimensions.iter().flat_map(|dimension| &dimension.sub_dimensions);
        all.into_iter().find(|(known, _)| known == id).map_or("", |(_, name)| name)
    }

    /// Index of a profile fact.
    pub fn fact(&self, id: &str) -> Option<usize> {
        self.facts.iter().position(|fact| fact.id == id)
    }

    /// Number of data points of all KPIs.
    pub fn point_count(&self) -> usize {
        self.kpis.iter().map(|kpi| kpi.points.len()).sum()
    }
}

/// Codes are the same whatever the spacing: `EC: ICT: ICT: 1C` is `ec:ict:ict:1c` and `ecictict1c`.
pub fn same_code(a: &str, b: &str) -> bool {
    folded(a).eq(folded(b))
}

/// A code without spaces and colons, in upper case.
pub fn fold_code(code: &str) -> String {
    folded(code).collect()
}

fn folded(code: &str) -> impl Iterator<Item = char> {
    code.chars().filter(|c| !c.is_whitespace() && *c != ':').flat_map(char::to_uppercase)
}

/// A set of values that count as 100 % of target.
#[derive(Debug)]
pub struct BenchmarkSet {
    /// Id.
    pub id: String,
    /// Name as people say it.
    pub name: String,
    /// Framework that it belongs to.
    pub framework: String,
    /// Version.
    pub version: String,
    /// What a reader should know.
    pub note: Option<String>,
    /// By index of the KPI and of the data point.
    pub by_point: HashMap<(usize, usize), Benchmark>,
    /// Why a data point has none.
    pub without: HashMap<(usize, usize), String>,
}

/// The value that counts as 100 % of target.
#[derive(Debug, Clone, PartialEq)]
pub struct Benchmark {
    /// In the data point's unit.
    pub value: f64,
    /// What it rests on.
    pub basis: Basis,
    /// Where it is published.
    pub source: String,
    /// Year of the source.
    pub year: u16,
    /// What a reader should know.
    pub note: Option<String>,
}

/// Units by UCUM code, and as people print them.
#[derive(Debug, Default)]
pub struct PrintedUnits {
    /// UCUM codes.
    pub codes: Units,
    printed: HashMap<String, String>,
    display: HashMap<String, String>,
}

impl PrintedUnits {
    pub(crate) fn new(file: files::UnitsFile) -> Self {
        let mut units = Self::default();
        for unit in file.units {
            for printed in unit.printed.iter().chain([&unit.display]) {
                units.printed.entry(fold_unit(printed)).or_insert_with(|| unit.code.to_string());
            }
            units.display.insert(unit.code.to_string(), unit.display);
        }
        units
    }

    /// The UCUM code and meaning of a unit as somebody wrote it: a printed form or a UCUM code.
    pub fn find(&self, written: &str) -> Option<(&str, Unit)> {
        let code = self.printed.get(&fold_unit(written))?;
        self.codes.unit(code).ok().map(|unit| (code.as_str(), unit))
    }

    /// The unit that somebody wrote, as a printed form or a UCUM code.
    pub fn unit(&self, written: &str) -> Option<Unit> {
        self.find(written).map(|(_, unit)| unit).or_else(|| self.codes.unit(written.trim()).ok())
    }

    /// Gives units their names in another language, by the English one.
    fn translate(&mut self, names: &BTreeMap<String, UnitName>) {
        // The order does not matter: each name is translated by itself.
        #[expect(clippy::iter_over_hash_type, reason = "each value is changed by itself")]
        for name in self.display.values_mut() {
            if let Some(translated) = names.get(name).map(UnitName::name) {
                // A unit that is copied from a page is read again.
                if let Some(code) = self.printed.get(&fold_unit(name)).cloned() {
                    self.printed.entry(fold_unit(translated)).or_insert(code);
                }
                translated.clone_into(name);
            }
        }
    }

    /// How a person reads a UCUM code.
    pub fn display<'a>(&'a self, code: &'a str) -> &'a str {
        self.display.get(code).map_or(code, String::as_str)
    }
}

/// Folds a name: lower case, letters and digits only.
pub fn fold(name: &str) -> String {
    name.chars().filter(|c| c.is_alphanumeric() || *c == '%').flat_map(char::to_lowercase).collect()
}

/// Folds a printed unit: lower case, superscripts to digits, no spaces.
fn fold_unit(unit: &str) -> String {
    unit.chars()
        .filter(|c| !c.is_whitespace())
        .map(|c| match c {
            '²' => '2',
            '³' => '3',
            'ℓ' => 'l',
            'μ' => 'µ',
            other => other,
        })
        .flat_map(char::to_lowercase)
        .collect()
}
