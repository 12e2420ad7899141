//! Names of a framework in another language: `frameworks/<id>/names/<language>.toml`.
//!
//! Keys are ids, codes and English texts; only the right-hand sides are translated. What a file leaves out stays English, and
//! [`Names::missing`] tells it. Codes, keys and units' codes never change, so a dossier is read the same in every language.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;

use super::{Catalogue, Framework, Kpi, PrintedUnits, TextFile, read_toml};
use crate::finding::{Finding, Place, Words};

/// Names of a framework in another language.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Names {
    /// Dimensions by id.
    #[serde(default)]
    pub dimension: BTreeMap<String, String>,
    /// Sub-dimensions by id.
    #[serde(default)]
    pub sub_dimension: BTreeMap<String, String>,
    /// Categories by id.
    #[serde(default)]
    pub category: BTreeMap<String, String>,
    /// Facts of the city profile by id.
    #[serde(default)]
    pub fact: BTreeMap<String, String>,
    /// Sustainable Development Goals by number.
    #[serde(default)]
    pub goal: BTreeMap<String, String>,
    /// Aims of the definition by id.
    #[serde(default)]
    pub aim: BTreeMap<String, String>,
    /// Aspects of the definition by id.
    #[serde(default)]
    pub aspect: BTreeMap<String, String>,
    /// Units by their English name.
    #[serde(default)]
    pub unit: BTreeMap<String, UnitName>,
    /// KPIs by code.
    #[serde(default)]
    pub kpi: BTreeMap<String, KpiNames>,
    /// Other texts of the catalogue by the English text.
    #[serde(default)]
    pub text: BTreeMap<String, String>,
}

/// Names of a KPI.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct KpiNames {
    /// Its name.
    pub name: String,
    /// What it measures, in a sentence.
    pub measures: String,
    /// Data points by key.
    #[serde(default)]
    pub data_point: BTreeMap<String, String>,
    /// Inputs by name.
    #[serde(default)]
    pub input: BTreeMap<String, String>,
}

/// A unit in a language.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(
    untagged,
    expecting = "a unit is a text, or a table of its forms: name, zero, one, two, few, many, other"
)]
pub enum UnitName {
    /// The same alone and behind every number.
    Same(String),
    /// Other forms behind numbers.
    Forms(UnitForms),
}

/// A unit that changes behind a number: a form for each plural category of the language that differs from `other`. An empty
/// form is a unit that is not said, such as that of a ratio.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct UnitForms {
    /// Alone, as in the head of a column.
    pub name: String,
    /// Behind 0, in Arabic.
    pub zero: Option<String>,
    /// Behind 1 and what goes with it.
    pub one: Option<String>,
    /// Behind 2, in Arabic.
    pub two: Option<String>,
    /// Behind a few, such as 2 to 4 in Russian.
    pub few: Option<String>,
    /// Behind many, such as 5 in Russian and a million in French.
    pub many: Option<String>,
    /// Behind all other numbers.
    pub other: String,
}

impl UnitName {
    /// The unit alone.
    pub fn name(&self) -> &str {
        match self {
            Self::Same(name) => name,
            Self::Forms(forms) => &forms.name,
        }
    }
}

/// Reads names.
///
/// # Errors
/// Every mistake of the file.
pub fn read(file: &TextFile) -> Result<Names, Vec<Finding>> {
    read_toml(&Place::file(file.path), file.text)
}

/// Reads the names of countries in another language, by the English one: `countries/<language>.toml`.
///
/// # Errors
/// Every mistake of the file.
pub fn read_countries(file: &TextFile) -> Result<BTreeMap<String, String>, Vec<Finding>> {
    read_toml(&Place::file(file.path), file.text)
}

impl Catalogue {
    /// Gives a framework, the goals and the units their names in another language.
    pub fn translate(&mut self, framework: &str, names: &Names) {
        if let Some(framework) = self.frameworks.get_mut(framework) {
            names.put(framework);
        }
        for goal in &mut self.sdg.goals {
            put(&names.goal, &goal.number.to_string(), &mut goal.title);
        }
        for set in self.benchmarks.values_mut().filter(|set| set.framework == framework) {
            names.put_text(&mut set.name);
            set.note.iter_mut().for_each(|note| names.put_text(note));
            for note in set.by_point.values_mut().filter_map(|benchmark| benchmark.note.as_mut()) {
                names.put_text(note);
            }
            // The order does not matter: each reason is translated by itself.
            #[expect(clippy::iter_over_hash_type, reason = "each value is changed by itself")]
            for reason in set.without.values_mut() {
                names.put_text(reason);
            }
        }
        self.units.translate(&names.unit);
    }
}

/// Puts the name of a key, where there is one.
fn put(names: &BTreeMap<String, String>, key: &str, into: &mut String) {
    if let Some(name) = names.get(key) {
        into.clone_from(name);
    }
}

impl Names {
    fn put(&self, framework: &mut Framework) {
        self.put_text(&mut framework.name);
        for dimension in &mut framework.dimensions {
            put(&self.dimension, &dimension.id, &mut dimension.name);
            dimension.sub_dimensions.iter_mut().for_each(|(id, name)| put(&self.sub_dimension, id, name));
        }
        framework.categories.iter_mut().for_each(|(id, name)| put(&self.category, id, name));
        framework.facts.iter_mut().for_each(|fact| put(&self.fact, &fact.id, &mut fact.label));
        framework.kpis.iter_mut().for_each(|kpi| self.put_kpi(kpi));
        framework.rules.iter_mut().for_each(|rule| self.put_words(&mut rule.words));
        framework.same_quantities.iter_mut().for_each(|same| self.put_words(&mut same.words));
        if let Some(definition) = &mut framework.definition {
            self.put_text(&mut definition.says);
            definition.aims.iter_mut().for_each(|(id, name)| put(&self.aim, id, name));
            definition.aspects.iter_mut().for_each(|(id, name)| put(&self.aspect, id, name));
        }
    }

    fn put_kpi(&self, kpi: &mut Kpi) {
        kpi.checks.iter_mut().for_each(|check| self.put_words(&mut check.words));
        let prose = [&mut kpi.reporting, &mut kpi.data_sources, &mut kpi.verify];
        prose.into_iter().flatten().chain(&mut kpi.note).for_each(|text| self.put_text(text));
        kpi.inputs.iter_mut().filter_map(|input| input.help.as_mut()).for_each(|help| self.put_text(help));
        for point in &mut kpi.points {
            point.usual.iter_mut().for_each(|(_, source)| self.put_text(source));
            if let Some(unit) = self.unit.get(&point.display_unit) {
                unit.name().clone_into(&mut point.display_unit);
            }
        }
        let Some(names) = self.kpi.get(&kpi.code) else { return };
        kpi.name.clone_from(&names.name);
        kpi.measures.clone_from(&names.measures);
        for point in &mut kpi.points {
            match &point.key {
                Some(key) => put(&names.data_point, key, &mut point.name),
                None => point.name.clone_from(&names.name),
            }
        }
        kpi.inputs.iter_mut().for_each(|input| put(&names.input, &input.name, &mut input.label));
    }

    fn put_text(&self, text: &mut String) {
        put(&self.text, &text.clone(), text);
    }

    fn put_words(&self, words: &mut Words) {
        for text in [&mut words.says, &mut words.remedy] {
            if let Some(translated) = self.text.get(&**text) {
                *text = translated.as_str().into();
            }
        }
    }

    /// What of a framework has no name here: a line for each.
    pub fn missing(&self, framework: &Framework, units: &PrintedUnits) -> Vec<String> {
        let mut missing = Vec::new();
        let mut lack = |is_known: bool, kind: &str, key: &str| {
            if !is_known {
                missing.push(format!("{kind} \"{key}\""));
            }
        };
        for text in framework.kpis.iter().flat_map(prose) {
            lack(self.text.contains_key(text), "text", text);
        }
        for point in framework.kpis.iter().flat_map(|kpi| &kpi.points) {
            lack(self.unit.contains_key(&point.display_unit), "unit", &point.display_unit);
        }
        let of_inputs = framework.kpis.iter().flat_map(|kpi| kpi.inputs.iter().map(|input| &input.unit_code));
        for code in framework.facts.iter().map(|fact| &fact.unit_code).chain(of_inputs) {
            lack(self.unit.contains_key(units.display(code)), "unit", units.display(code));
        }
        let mut want = |names: &BTreeMap<String, String>, kind: &str, key: &str| {
            lack(names.contains_key(key), kind, key);
        };
        for dimension in &framework.dimensions {
            want(&self.dimension, "dimension", &dimension.id);
            dimension
                .sub_dimensions
                .iter()
                .for_each(|(id, _)| want(&self.sub_dimension, "sub_dimension", id));
        }
        framework.categories.iter().for_each(|(id, _)| want(&self.category, "category", id));
        framework.facts.iter().for_each(|fact| want(&self.fact, "fact", &fact.id));
        let rules = framework.rules.iter().chain(framework.kpis.iter().flat_map(|kpi| &kpi.checks));
        let words =
            rules.map(|rule| &rule.words).chain(framework.same_quantities.iter().map(|same| &same.words));
        for words in words {
            want(&self.text, "text", &words.says);
            want(&self.text, "text", &words.remedy);
        }
        for kpi in &framework.kpis {
            let Some(names) = self.kpi.get(&kpi.code) else {
                missing.push(format!("kpi \"{}\"", kpi.code));
                continue;
            };
            let lacks = kpi.points.iter().filter_map(|point| point.key.as_ref());
            let lacks = lacks.filter(|key| !names.data_point.contains_key(*key));
            missing.extend(lacks.map(|key| format!("kpi \"{}\" data_point \"{key}\"", kpi.code)));
            let lacks = kpi.inputs.iter().filter(|input| !names.input.contains_key(&input.name));
            missing.extend(lacks.map(|input| format!("kpi \"{}\" input \"{}\"", kpi.code, input.name)));
        }
        missing.sort();
        missing.dedup();
        missing
    }
}

/// What a KPI's file says in sentences of its own, beside name and definition.
fn prose(kpi: &Kpi) -> Vec<&str> {
    let lists = [&kpi.reporting, &kpi.data_sources, &kpi.verify].into_iter().flatten().chain(&kpi.note);
    let helps = kpi.inputs.iter().filter_map(|input| input.help.as_ref());
    let usual = kpi.points.iter().filter_map(|point| point.usual.as_ref()).map(|(_, source)| source);
    lists.chain(helps).chain(usual).map(String::as_str).collect()
}
