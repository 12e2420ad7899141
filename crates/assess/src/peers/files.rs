//! The files behind peers: `peers.toml` (by what cities are compared), `countries.toml` and `places.toml`.

use std::collections::{BTreeMap, BTreeSet};

use kpi::catalogue::{Located, TextFile, fold, place_in_text, read_toml};
use kpi::finding::{Finding, Place as At, nearest};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::place::{Fact, Place, Value};

/// Path of the covariates below the catalogue's folder.
pub const COVARIATES: &str = "peers.toml";
/// Path of the countries.
pub const COUNTRIES: &str = "countries.toml";
/// Ids of the facts that a country gives to its cities.
pub const OF_COUNTRY: [&str; 2] = ["income_group", "region"];
/// Path of the places.
pub const PLACES: &str = "places.toml";

/// `peers.toml`, key by key.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PeersFile {
    /// Largest distance of a peer, in spreads.
    pub cut: f64,
    /// Cities that share fewer known covariates are not compared.
    pub least_covariates: usize,
    /// Fewer peers than this are too few for a comparison.
    pub least_peers: usize,
    /// Where these numbers come from.
    pub source: String,
    /// By what cities are compared.
    #[serde(rename = "covariate")]
    pub covariates: Vec<CovariateFile>,
}

/// Something by which cities are compared.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CovariateFile {
    /// Id; a fact of a place with this id is the covariate itself.
    pub id: Located<String>,
    /// What a person reads.
    pub label: String,
    /// Number or category.
    pub kind: Kind,
    /// Fact that it is computed from, where it is not given itself.
    #[serde(default)]
    pub fact: Option<String>,
    /// Fact that the first one is divided by.
    #[serde(default)]
    pub per: Option<String>,
    /// How numbers are compared.
    #[serde(default)]
    pub scale: Scale,
    /// How much it counts, above 0.
    pub weight: Located<f64>,
    /// What counts as one spread: a difference, or on a log scale a factor above 1. Left out: the standard deviation of the
    /// places compared.
    #[serde(default)]
    pub spread: Option<Located<f64>>,
    /// What different categories add, in spreads.
    #[serde(default)]
    pub mismatch: Option<f64>,
    /// Categories that share so many first letters are nearer.
    #[serde(default)]
    pub near_letters: Option<usize>,
    /// What these add, in spreads.
    #[serde(default)]
    pub near_mismatch: Option<f64>,
    /// Categories that there are; empty where any is accepted.
    #[serde(default)]
    pub accepted: Vec<String>,
    /// Where these numbers come from.
    pub source: String,
}

/// Number or category.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// A number.
    Number,
    /// A word.
    Category,
}

/// How numbers are compared.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Scale {
    /// By their difference.
    #[default]
    Linear,
    /// By their ratio.
    Log,
}

/// `countries.toml`, key by key.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CountriesFile {
    /// Where the income groups come from.
    pub income_source: String,
    /// Year of the income groups.
    pub income_year: i32,
    /// Where the regions come from.
    pub region_source: String,
    /// Where the purchasing power comes from.
    pub ppp_source: String,
    /// Countries.
    #[serde(rename = "country")]
    pub countries: Vec<CountryFile>,
}

/// A country.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CountryFile {
    /// ISO 3166-1 alpha-3.
    pub code: Located<String>,
    /// Name.
    pub name: String,
    /// Further spellings.
    #[serde(default)]
    pub names: Vec<String>,
    /// Income group; none where it has not been classified.
    #[serde(default)]
    pub income_group: Option<Located<String>>,
    /// Region.
    pub region: String,
    /// ISO 4217 of the currency that `ppp` is about.
    #[serde(default)]
    pub currency: Option<String>,
    /// Units of that currency per international dollar.
    #[serde(default)]
    pub ppp: Option<f64>,
}

/// `places.toml`, key by key.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PlacesFile {
    /// Places.
    #[serde(default, rename = "place")]
    pub places: Vec<PlaceFile>,
}

/// A place to compare a city with.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PlaceFile {
    /// Short id: the name in small Latin letters, with dashes, as dossiers of that city have it.
    pub id: Located<String>,
    /// Name as people say it.
    pub name: String,
    /// Code of the country.
    pub country: Located<String>,
    /// Latitude and longitude of its centre in degrees, for maps.
    #[serde(default)]
    pub location: Option<[f64; 2]>,
    /// Facts by id: covariates, or what they are computed from.
    #[serde(default)]
    pub facts: BTreeMap<String, PlaceFactFile>,
}

/// A fact of a place.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PlaceFactFile {
    /// A number or a category.
    pub value: Located<Value>,
    /// Year that it is about.
    #[serde(default)]
    pub year: Option<i32>,
    /// Where it comes from; "unverified" where that is the truth.
    pub source: String,
}

/// Everything that peers are found with.
#[derive(Debug, Clone)]
pub struct Reference {
    /// By what cities are compared.
    pub covariates: PeersFile,
    /// Countries.
    pub countries: Vec<CountryFile>,
    /// Places, in the order of the file, with what their countries add.
    pub places: Vec<Place>,
    countries_file: Sources,
}

#[derive(Debug, Clone)]
struct Sources {
    income: String,
    income_year: i32,
    region: String,
    ppp: String,
}

/// The texts of the three files.
#[derive(Debug, Clone, Copy)]
pub struct Files<'a> {
    /// `peers.toml`.
    pub covariates: TextFile<'a>,
    /// `countries.toml`.
    pub countries: TextFile<'a>,
    /// `places.toml`.
    pub places: TextFile<'a>,
}

impl Reference {
    /// Reads the three files and checks them against each other.
    ///
    /// # Errors
    /// All mistakes of all files, each with its line.
    pub fn read(files: &Files) -> Result<Self, Vec<Finding>> {
        let mut findings = Vec::new();
        let covariates = take::<PeersFile>(&files.covariates, &mut findings);
        let countries = take::<CountriesFile>(&files.countries, &mut findings);
        let places = take::<PlacesFile>(&files.places, &mut findings);
        let (Some(covariates), Some(countries), Some(places)) = (covariates, countries, places) else {
            return Err(findings);
        };
        check_covariates(&covariates, &files.covariates, &mut findings);
        check_countries(&countries, &covariates, &files.countries, &mut findings);
        check_places(&places, &covariates, &countries, &files.places, &mut findings);
        if !findings.is_empty() {
            return Err(findings);
        }
        let countries_file = Sources {
            income: countries.income_source,
            income_year: countries.income_year,
            region: countries.region_source,
            ppp: countries.ppp_source,
        };
        let mut reference =
            Self { covariates, countries: countries.countries, places: Vec::new(), countries_file };
        reference.places = places.places.into_iter().map(|place| reference.known(place)).collect();
        Ok(reference)
    }

    /// The country of that code or name; accents and spaces matter, capitals do not.
    pub fn country(&self, name: &str) -> Option<&CountryFile> {
        let folded = fold(name);
        let is = |country: &&CountryFile| {
            fold(&country.code) == folded
                || fold(&country.name) == folded
                || country.names.iter().any(|name| fold(name) == folded)
        };
        self.countries.iter().find(is)
    }

    /// What a country says about each of its cities.
    pub fn facts_of(&self, country: &CountryFile) -> BTreeMap<String, Fact> {
        let word = |value: &str, year, source: &str| Fact {
            value: Value::Word(value.to_owned()),
            year,
            source: source.to_owned(),
        };
        let sources = &self.countries_file;
        let income = country.income_group.as_ref();
        let income = income.map(|group| word(group, Some(sources.income_year), &sources.income));
        let region = word(&country.region, None, &sources.region);
        let facts = OF_COUNTRY.into_iter().zip([income, Some(region)]);
        facts.filter_map(|(id, fact)| Some((id.to_owned(), fact?))).collect()
    }

    /// Where the purchasing power of currencies comes from.
    pub fn ppp_source(&self) -> &str {
        &self.countries_file.ppp
    }

    fn known(&self, place: PlaceFile) -> Place {
        let country = self.countries.iter().find(|country| *country.code == *place.country);
        let mut facts = country.map(|country| self.facts_of(country)).unwrap_or_default();
        facts.extend(place.facts.into_iter().map(|(id, fact)| {
            (id, Fact { value: (*fact.value).clone(), year: fact.year, source: fact.source })
        }));
        let (id, country) = (place.id.to_string(), Some(place.country.to_string()));
        Place { id, name: place.name, country, location: place.location, facts }
    }
}

fn take<T: serde::de::DeserializeOwned + JsonSchema>(
    file: &TextFile,
    findings: &mut Vec<Finding>,
) -> Option<T> {
    read_toml(&At::file(file.path), file.text).map_err(|mistakes| findings.extend(mistakes)).ok()
}

fn at(file: &TextFile, start: usize) -> At {
    place_in_text(&At::file(file.path), file.text, start)
}

/// A word that is none of the known ones.
fn not_known<'a>(rule: &str, place: At, read: &str, known: impl Iterator<Item = &'a str> + Clone) -> Finding {
    let accepted = known.clone().collect::<Vec<_>>().join(", ");
    let finding = Finding::error(rule, place).read(read).accepted(accepted);
    match nearest(read, known) {
        Some(near) => finding.with("nearest", near),
        None => finding,
    }
}

fn check_covariates(read: &PeersFile, file: &TextFile, findings: &mut Vec<Finding>) {
    let mut seen = BTreeSet::new();
    for covariate in &read.covariates {
        let mut wrong = |start: usize, key: &str, value: f64, accepted: &str| {
            let finding = Finding::error("value-not-accepted", at(file, start));
            findings.push(finding.about(format!("{}.{key}", *covariate.id)).read(value).accepted(accepted));
        };
        if *covariate.weight <= 0.0 || !covariate.weight.is_finite() {
            wrong(covariate.weight.start, "weight", *covariate.weight, "a number above 0");
        }
        let least = if covariate.scale == Scale::Log { 1.0 } else { 0.0 };
        if let Some(spread) =
            covariate.spread.as_ref().filter(|spread| ***spread <= least || !spread.is_finite())
        {
            wrong(spread.start, "spread", **spread, &format!("a number above {least}"));
        }
        if !seen.insert(covariate.id.as_str()) {
            findings.push(Finding::error("peer-id-twice", at(file, covariate.id.start)).read(&*covariate.id));
        }
        if covariate.kind == Kind::Category && covariate.mismatch.is_none() {
            let finding = Finding::error("key-missing", at(file, covariate.id.start));
            findings.push(finding.about(format!("{}.mismatch", *covariate.id)));
        }
    }
}

fn check_countries(
    read: &CountriesFile,
    covariates: &PeersFile,
    file: &TextFile,
    findings: &mut Vec<Finding>,
) {
    let mut seen = BTreeSet::new();
    let accepted = |id: &str| covariates.covariates.iter().find(|one| *one.id == id).map(|one| &one.accepted);
    for country in &read.countries {
        if !seen.insert(country.code.as_str()) {
            findings.push(Finding::error("peer-id-twice", at(file, country.code.start)).read(&*country.code));
        }
        if let (Some(group), Some(accepted)) = (&country.income_group, accepted("income_group"))
            && !accepted.is_empty()
            && !accepted.contains(group)
        {
            let known = accepted.iter().map(String::as_str);
            findings.push(not_known("peer-category-unknown", at(file, group.start), group, known));
        }
    }
}

fn check_places(
    read: &PlacesFile,
    covariates: &PeersFile,
    countries: &CountriesFile,
    file: &TextFile,
    findings: &mut Vec<Finding>,
) {
    let mut seen = BTreeSet::new();
    let codes = countries.countries.iter().map(|country| country.code.as_str());
    for place in &read.places {
        if !seen.insert(place.id.as_str()) {
            findings.push(Finding::error("peer-id-twice", at(file, place.id.start)).read(&*place.id));
        }
        if !codes.clone().any(|code| code == *place.country) {
            let finding = Finding::error("peer-country-unknown", at(file, place.country.start));
            findings.push(finding.about(&place.name).read(&*place.country));
        }
        for (id, fact) in &place.facts {
            findings.extend(fact_mistake(id, fact, covariates, at(file, fact.value.start)));
        }
    }
}

/// What is wrong with a fact: nothing uses it, it is a word where a number is needed, or a category that there is not.
fn fact_mistake(id: &str, fact: &PlaceFactFile, covariates: &PeersFile, place: At) -> Option<Finding> {
    let all = &covariates.covariates;
    let own = all.iter().find(|one| *one.id == id);
    let used = |one: &&CovariateFile| [&one.fact, &one.per].into_iter().flatten().any(|used| used == id);
    if own.is_none() && !all.iter().any(|one| used(&one)) {
        let parts = all.iter().flat_map(|one| {
            [Some(one.id.as_str()), one.fact.as_deref(), one.per.as_deref()].into_iter().flatten()
        });
        let known: BTreeSet<&str> = parts.collect();
        return Some(not_known("peer-fact-unknown", place, id, known.iter().copied()));
    }
    let category = own.filter(|own| own.kind == Kind::Category);
    match (&*fact.value, category) {
        (Value::Number(number), None) if number.is_finite() && *number > 0.0 => None,
        (Value::Number(number), None) => Some(
            Finding::error("value-not-accepted", place).about(id).read(number).accepted("a number above 0"),
        ),
        (Value::Word(word), None) => {
            Some(Finding::error("value-not-accepted", place).about(id).read(word).accepted("a number"))
        }
        (Value::Number(number), Some(_)) => {
            let finding = Finding::error("value-not-accepted", place).about(id);
            Some(finding.read(number).accepted("text in quotes"))
        }
        (Value::Word(word), Some(own)) => unknown_category(own, word, place),
    }
}

/// A category that the covariate does not have.
pub(super) fn unknown_category(covariate: &CovariateFile, word: &str, place: At) -> Option<Finding> {
    let known = &covariate.accepted;
    (!known.is_empty() && !known.iter().any(|one| one == word)).then(|| {
        not_known("peer-category-unknown", place, word, known.iter().map(String::as_str))
            .about(&*covariate.id)
    })
}
