//! Texts of files to a catalogue: every file is read, every mistake is reported, what is right is kept.

use std::collections::{BTreeMap, HashMap};

use schemars::JsonSchema;
use serde::de::DeserializeOwned;

use super::files::{
    BenchmarksFile, DefinitionFile, FrameworkFile, KpiFile, RuleFile, RulesFile, SdgFile, UnitsFile,
    WordsFile,
};
use super::{
    Benchmark, BenchmarkSet, Catalogue, Definition, Dimension, Fact, Framework, Kpi, Located, PrintedUnits,
    SameQuantity, Term, ValueType, compile, definition, mistakes, same_code,
};
use crate::finding::{Finding, Place};
use crate::formula::{Slot, Symbol};
use crate::read::Vocabulary;
use crate::unit::{Unit, Units};

/// A file of the catalogue: its path below the catalogue's folder, with `/`, and its text.
#[derive(Debug, Clone, Copy)]
pub struct TextFile<'a> {
    /// Such as `frameworks/u4ssc/rules.toml`.
    pub path: &'a str,
    /// The whole text.
    pub text: &'a str,
}

/// A file being read, for the places of its findings.
pub(super) struct Source<'a> {
    pub(super) file: Place,
    text: &'a str,
}

impl<'a> Source<'a> {
    fn new(file: &TextFile<'a>) -> Self {
        Self { file: Place::file(file.path), text: file.text }
    }

    pub(super) fn place(&self, start: usize) -> Place {
        mistakes::place(&self.file, self.text, start)
    }
}

impl Catalogue {
    /// Reads a catalogue. Files that are not TOML, and folders that it does not know, are left alone.
    ///
    /// The catalogue holds what could be understood; the findings say what could not.
    pub fn load(files: &[TextFile]) -> (Self, Vec<Finding>) {
        let mut loader = Loader { files, findings: Vec::new() };
        let catalogue = loader.load();
        (catalogue, loader.findings)
    }
}

/// Reads a benchmark set for a framework, from the text of a file.
///
/// # Errors
/// All mistakes of the file.
pub fn benchmarks(file: &TextFile, catalogue: &Catalogue) -> Result<BenchmarkSet, Vec<Finding>> {
    let source = Source::new(file);
    let read: BenchmarksFile = mistakes::read(&source.file, file.text)?;
    let mut findings = Vec::new();
    let set = benchmark_set(&source, read, &catalogue.frameworks, &mut findings);
    match set {
        Some(set) if findings.is_empty() => Ok(set),
        _ => Err(findings),
    }
}

/// Names of a rule, and what they stand for.
type Terms = Vec<(String, Term)>;

struct Loader<'a> {
    files: &'a [TextFile<'a>],
    findings: Vec<Finding>,
}

impl<'a> Loader<'a> {
    fn load(&mut self) -> Catalogue {
        let units_file: UnitsFile = self.read("units.toml").unwrap_or_default();
        let words: WordsFile = self.read("words.toml").unwrap_or_default();
        let mut catalogue = Catalogue {
            sdg: self.read::<SdgFile>("sdg/sdg.toml").unwrap_or_default(),
            units: PrintedUnits::new(units_file),
            vocabulary: Vocabulary::new(&words),
            ..Catalogue::default()
        };
        self.check_units(&catalogue.units.codes);
        self.check_goals(&catalogue.sdg);
        let paths = self.files.iter().map(|file| file.path);
        let folders: Vec<&str> = paths
            .filter_map(|path| path.strip_prefix("frameworks/")?.strip_suffix("/framework.toml"))
            .collect();
        for folder in folders {
            if let Some(framework) = self.framework(folder, &catalogue.units.codes) {
                catalogue.frameworks.insert(framework.id.clone(), framework);
            }
        }
        for file in self.files.iter().filter(|file| is_toml_in(file.path, "benchmarks/")) {
            let source = Source::new(file);
            if let Some(read) = self.take(mistakes::read::<BenchmarksFile>(&source.file, file.text))
                && let Some(set) = benchmark_set(&source, read, &catalogue.frameworks, &mut self.findings)
            {
                catalogue.benchmarks.insert(set.id.clone(), set);
            }
        }
        catalogue
    }

    /// Reads one file, if it is there.
    fn read<T: DeserializeOwned + JsonSchema>(&mut self, path: &str) -> Option<T> {
        let file = self.files.iter().find(|file| file.path == path)?;
        self.take(mistakes::read(&Place::file(file.path), file.text))
    }

    fn take<T>(&mut self, read: Result<T, Vec<Finding>>) -> Option<T> {
        read.map_err(|findings| self.findings.extend(findings)).ok()
    }

    /// Every code of the unit table is a UCUM code.
    fn check_units(&mut self, units: &Units) {
        let Some(file) = self.files.iter().find(|file| file.path == "units.toml") else { return };
        let Ok(read) = toml::from_str::<UnitsFile>(file.text) else { return };
        let source = Source::new(file);
        for code in read.units.iter().map(|unit| &unit.code) {
            if let Err(reason) = units.unit(code) {
                let finding = Finding::error("unit-unknown", source.place(code.start));
                self.findings.push(finding.read(&**code).with("reason", reason));
            }
        }
    }

    /// A coverage is a share.
    fn check_goals(&mut self, sdg: &SdgFile) {
        let Some(file) = self.files.iter().find(|file| file.path == "sdg/sdg.toml") else { return };
        if !(0.0..=1.0).contains(&*sdg.least_coverage) {
            let place = Source::new(file).place(sdg.least_coverage.start);
            let finding = Finding::error("value-not-accepted", place).about("least_coverage");
            self.findings.push(finding.read(*sdg.least_coverage).accepted("0 to 1"));
        }
    }

    fn framework(&mut self, folder: &str, units: &Units) -> Option<Framework> {
        let root = format!("frameworks/{folder}/");
        let path = format!("{root}framework.toml");
        let text = self.files.iter().find(|file| file.path == path)?;
        let source = Source::new(text);
        let file: FrameworkFile = self.read(&path)?;
        let facts = self.facts(&source, &file, units);
        let kpis = self.kpis(&format!("{root}kpi/"), &file, units);
        let mut framework = Framework {
            id: file.id,
            name: file.name,
            version: file.version,
            valid_from: file.valid_from,
            source: file.source,
            facts,
            dimensions: file.dimensions.into_iter().map(dimension).collect(),
            categories: file.categories.into_iter().map(|category| (category.id, category.name)).collect(),
            kpis,
            rules: Vec::new(),
            same_quantities: Vec::new(),
            definition: None,
        };
        self.rules(&format!("{root}rules.toml"), &mut framework, units);
        framework.definition = self.definition(&format!("{root}definition.toml"), &framework);
        Some(framework)
    }

    fn facts(&mut self, source: &Source, file: &FrameworkFile, units: &Units) -> Vec<Fact> {
        let facts = file.profile.iter().map(|(id, fact)| {
            let unit = units.unit(&fact.unit).unwrap_or_else(|reason| {
                let finding = Finding::error("unit-unknown", source.place(fact.unit.start));
                self.findings.push(finding.about(id).read(&*fact.unit).with("reason", reason));
                Unit::ONE
            });
            let (label, unit_code) = (fact.label.clone(), fact.unit.to_string());
            Fact { id: id.clone(), label, unit_code, unit, range: fact.range }
        });
        facts.collect()
    }

    /// All KPIs of a folder, in the order of dimensions, sub-dimensions and codes.
    fn kpis(&mut self, folder: &str, framework: &FrameworkFile, units: &Units) -> Vec<Kpi> {
        let facts: Vec<&str> = framework.profile.keys().map(String::as_str).collect();
        let files: Vec<TextFile<'a>> =
            self.files.iter().copied().filter(|file| is_toml_in(file.path, folder)).collect();
        let mut kpis: Vec<Kpi> = Vec::with_capacity(files.len());
        for file in files {
            let source = Source::new(&file);
            let Some(read) = self.take(mistakes::read::<KpiFile>(&source.file, file.text)) else { continue };
            self.check_places(&source, &read, framework);
            if let Some(twin) = kpis.iter().find(|kpi| same_code(&kpi.code, &read.code)) {
                let finding = Finding::error("kpi-twice", source.place(read.code.start));
                self.findings.push(finding.about(&*read.code).with("other", &twin.file));
                continue;
            }
            kpis.extend(compile::kpi(&source, read, &facts, units, &mut self.findings));
        }
        let dimensions = &framework.dimensions;
        kpis.sort_by_cached_key(|kpi| {
            let dimension = dimensions.iter().position(|dimension| dimension.id == kpi.dimension);
            let subs = dimension.map_or(&[][..], |index| &dimensions[index].sub_dimensions);
            let sub = subs.iter().position(|sub| sub.id == kpi.sub_dimension);
            let category = framework.categories.iter().position(|category| category.id == kpi.category);
            (dimension, sub, category, kpi.code.clone())
        });
        kpis
    }

    /// Dimension, sub-dimension and category are those of the framework, and the file is named by the code.
    fn check_places(&mut self, source: &Source, kpi: &KpiFile, framework: &FrameworkFile) {
        let dimensions = framework.dimensions.iter();
        let subs = dimensions.clone().filter(|d| d.id == *kpi.dimension).flat_map(|d| &d.sub_dimensions);
        let known: [(&str, &Located<String>, Vec<&str>); 3] = [
            ("dimension-unknown", &kpi.dimension, dimensions.map(|d| d.id.as_str()).collect()),
            ("sub-dimension-unknown", &kpi.sub_dimension, subs.map(|sub| sub.id.as_str()).collect()),
            ("category-unknown", &kpi.category, framework.categories.iter().map(|c| c.id.as_str()).collect()),
        ];
        for (rule, read, known) in known {
            if !known.contains(&read.as_str()) {
                let finding = compile::unknown(source, rule, read, known.into_iter());
                self.findings.push(finding.about(&*kpi.code));
            }
        }
        let name = kpi.code.replace(": ", "-").replace([':', ' '], "-");
        if !source.file.file.ends_with(&format!("/{name}.toml")) {
            let finding = Finding::warning("file-name", source.place(kpi.code.start));
            self.findings.push(finding.about(&*kpi.code).accepted(format!("{name}.toml")));
        }
    }

    fn definition(&mut self, path: &str, framework: &Framework) -> Option<Definition> {
        let text = self.files.iter().find(|file| file.path == path)?;
        let file: DefinitionFile = self.read(path)?;
        Some(definition::definition(&Source::new(text), file, framework, &mut self.findings))
    }

    fn rules(&mut self, path: &str, framework: &mut Framework, units: &Units) {
        let Some(text) = self.files.iter().find(|file| file.path == path) else { return };
        let source = Source::new(text);
        let Some(file) = self.read::<RulesFile>(path) else { return };
        for rule in &file.rules {
            if let Some((terms, symbols)) = self.terms(&source, rule, framework) {
                let rule = compile::cross_rule(&source, rule, terms, &symbols, units, &mut self.findings);
                framework.rules.extend(rule);
            }
        }
        for same in &file.same_quantity {
            let known = framework.facts.iter().map(|fact| fact.id.as_str());
            match framework.fact(&same.quantity) {
                Some(fact) => framework.same_quantities.push(SameQuantity {
                    fact,
                    within_percent: same.within_percent,
                    words: compile::words(&same.says, &same.remedy),
                }),
                None => self.findings.push(compile::unknown(
                    &source,
                    "profile-fact-unknown",
                    &same.quantity,
                    known,
                )),
            }
        }
    }

    /// What the names of a rule stand for, with their units.
    fn terms(
        &mut self,
        source: &Source,
        rule: &RuleFile,
        framework: &Framework,
    ) -> Option<(Terms, Vec<Symbol>)> {
        let mut terms =
            vec![("kpis".to_owned(), Term::Kpis), ("kpis_not_reported".to_owned(), Term::KpisNotReported)];
        let mut complete = true;
        for (name, reference) in &rule.names {
            match term(reference, framework) {
                Some(term) => terms.push((name.clone(), term)),
                None => {
                    let known = framework.kpis.iter().map(|kpi| kpi.code.as_str());
                    let finding = compile::unknown(source, "rule-reference-unknown", reference, known);
                    self.findings.push(finding.about(&*rule.id));
                    complete = false;
                }
            }
        }
        let symbols = terms.iter().enumerate().map(|(index, (_, term))| {
            let (unit, value_type) = term_unit(term, framework);
            Symbol { slot: Slot(index as u32), unit, yes_no: value_type == ValueType::YesNo }
        });
        let symbols = symbols.collect();
        complete.then_some((terms, symbols))
    }
}

fn is_toml_in(path: &str, folder: &str) -> bool {
    path.starts_with(folder) && path.rsplit_once('.').is_some_and(|(_, extension)| extension == "toml")
}

fn dimension(file: super::files::DimensionFile) -> Dimension {
    let sub_dimensions = file.sub_dimensions.into_iter().map(|sub| (sub.id, sub.name)).collect();
    Dimension { id: file.id, name: file.name, colour: file.colour, sub_dimensions }
}

/// "CODE", "CODE / data point", "CODE # input" or "profile.fact".
fn term(reference: &str, framework: &Framework) -> Option<Term> {
    if let Some(fact) = reference.strip_prefix("profile.") {
        return framework.fact(fact).map(Term::Fact);
    }
    if let Some((code, input)) = reference.split_once('#') {
        let kpi = framework.kpi(code)?;
        let (slot, _) = framework.kpis[kpi].input(input.trim())?;
        return Some(Term::Input(kpi, slot));
    }
    let (code, key) = reference.split_once('/').unwrap_or((reference, ""));
    let kpi = framework.kpi(code)?;
    let key = key.trim();
    let points = &framework.kpis[kpi].points;
    let point = points.iter().position(|point| point.key.as_deref().unwrap_or_default() == key)?;
    Some(Term::Result(kpi, point))
}

fn term_unit(term: &Term, framework: &Framework) -> (Unit, ValueType) {
    match *term {
        Term::Result(kpi, point) => {
            let point = &framework.kpis[kpi].points[point];
            (point.unit, point.value_type)
        }
        Term::Input(kpi, slot) => {
            let input = &framework.kpis[kpi].inputs[slot.0 as usize];
            (input.unit, input.value_type)
        }
        Term::Fact(fact) => (framework.facts[fact].unit, ValueType::Number),
        Term::Kpis | Term::KpisNotReported => (Unit::ONE, ValueType::Number),
    }
}

fn benchmark_set(
    source: &Source,
    file: BenchmarksFile,
    frameworks: &BTreeMap<String, Framework>,
    findings: &mut Vec<Finding>,
) -> Option<BenchmarkSet> {
    let Some(framework) = frameworks.get(&file.framework) else {
        let known: Vec<&str> = frameworks.keys().map(String::as_str).collect();
        let finding = Finding::error("framework-unknown", source.file.clone());
        findings.push(finding.read(&file.framework).accepted(known.join(", ")));
        return None;
    };
    let mut finder = PointFinder { source, framework, findings, seen: HashMap::new() };
    let mut by_point = HashMap::new();
    for entry in file.benchmarks {
        let Some(place) = finder.find(&entry.code, entry.data_point.as_deref()) else { continue };
        if *entry.value <= 0.0 {
            let finding = Finding::error("benchmark-not-positive", source.place(entry.value.start));
            finder.findings.push(finding.about(&*entry.code).read(*entry.value));
        }
        let (value, basis, year) = (*entry.value, entry.basis, entry.year);
        by_point.insert(place, Benchmark { value, basis, source: entry.source, year, note: entry.note });
    }
    let mut without = HashMap::new();
    for entry in file.without_benchmark {
        if let Some(place) = finder.find(&entry.code, entry.data_point.as_deref()) {
            without.insert(place, entry.reason);
        }
    }
    let (id, name, framework, version) = (file.id, file.name, file.framework, file.version);
    Some(BenchmarkSet { id, name, framework, version, note: file.note, by_point, without })
}

/// Finds data points by code and key; reports unknown ones and those that come twice.
struct PointFinder<'a> {
    source: &'a Source<'a>,
    framework: &'a Framework,
    findings: &'a mut Vec<Finding>,
    seen: HashMap<(usize, usize), Place>,
}

impl PointFinder<'_> {
    fn find(&mut self, code: &Located<String>, key: Option<&str>) -> Option<(usize, usize)> {
        let place = self.source.place(code.start);
        let Some(kpi) = self.framework.kpi(code) else {
            let known = self.framework.kpis.iter().map(|kpi| kpi.code.as_str());
            self.findings.push(compile::unknown(self.source, "kpi-unknown", code, known));
            return None;
        };
        let points = &self.framework.kpis[kpi].points;
        let Some(point) = points.iter().position(|point| point.key.as_deref() == key) else {
            let known: Vec<&str> = points.iter().filter_map(|point| point.key.as_deref()).collect();
            let finding = Finding::error("data-point-unknown", place).about(&**code);
            self.findings.push(finding.read(key.unwrap_or_default()).accepted(known.join(", ")));
            return None;
        };
        if let Some(first) = self.seen.insert((kpi, point), place.clone()) {
            let finding = Finding::error("benchmark-twice", place).about(&**code);
            self.findings.push(finding.with("other", first));
        }
        Some((kpi, point))
    }
}
