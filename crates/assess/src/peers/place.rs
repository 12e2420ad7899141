//! A place as peers see it: its facts by id, each with year and source; from the catalogue or from a dossier.

use std::collections::BTreeMap;

use kpi::catalogue::Framework;
use kpi::dossier::{City, year};
use kpi::finding::{Finding, nearest};
use kpi::result::Results;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::files::{CovariateFile, Kind, Reference, unknown_category};

/// A city with what is known of it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Place {
    /// Short id: the name in small Latin letters, with dashes.
    pub id: String,
    /// Name as people say it.
    pub name: String,
    /// ISO 3166-1 alpha-3; none where the country is not known.
    pub country: Option<String>,
    /// Latitude and longitude of its centre in degrees, where they are known.
    pub location: Option<[f64; 2]>,
    /// Facts by id: covariates, or what they are computed from.
    pub facts: BTreeMap<String, Fact>,
}

/// A fact with its year and source.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Fact {
    /// The value.
    pub value: Value,
    /// Year that it is about, where it is known.
    pub year: Option<i32>,
    /// Where it comes from.
    pub source: String,
}

/// A number or a category.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum Value {
    /// A number.
    Number(f64),
    /// A category.
    Word(String),
}

impl Place {
    /// True where both are the same city: the same id, and no other country.
    pub fn is_same(&self, other: &Self) -> bool {
        let elsewhere = matches!((&self.country, &other.country), (Some(a), Some(b)) if a != b);
        self.id == other.id && !elsewhere
    }

    /// The value of a covariate: as it is given, or computed from the two facts that the covariate names.
    pub fn covariate(&self, covariate: &CovariateFile) -> Option<Fact> {
        if let Some(given) = self.facts.get(covariate.id.as_str()) {
            return Some(given.clone()).filter(|given| {
                matches!(
                    (&given.value, covariate.kind),
                    (Value::Number(_), Kind::Number) | (Value::Word(_), Kind::Category)
                )
            });
        }
        let fact = self.facts.get(covariate.fact.as_deref()?)?;
        let Some(per) = &covariate.per else { return Some(fact.clone()) };
        let per = self.facts.get(per)?;
        match (&fact.value, &per.value) {
            (Value::Number(a), Value::Number(b)) if *b != 0.0 => {
                let source = if fact.source == per.source {
                    fact.source.clone()
                } else {
                    format!("{} / {}", fact.source, per.source)
                };
                Some(Fact { value: Value::Number(a / b), year: fact.year, source })
            }
            _ => None,
        }
    }

    /// Fills in from the same city in the catalogue what the dossier leaves open. Its facts keep their own sources.
    fn fill_in(&mut self, reference: &Reference) {
        let Some(known) = reference.places.iter().find(|known| known.is_same(self)) else { return };
        for covariate in &reference.covariates.covariates {
            if self.covariate(covariate).is_none()
                && let Some(fact) = known.covariate(covariate)
            {
                self.facts.insert(covariate.id.to_string(), fact);
            }
        }
    }
}

/// The city of a dossier as a place: facts of its profile, its climate, and what its country says. What the dossier leaves
/// open is filled in from the catalogue's place of the same city; money becomes international dollars where the
/// country's purchasing power is known for the dossier's currency, and is left out where it is not.
pub fn of_dossier(
    reference: &Reference,
    framework: &Framework,
    city: &City,
    results: &Results,
) -> (Place, Vec<Finding>) {
    let mut findings = Vec::new();
    let country = reference.country(&city.country);
    if country.is_none() && !city.country.is_empty() {
        let names = reference.countries.iter().map(|country| country.name.as_str());
        let finding = Finding::warning("peer-country-unknown", city.place.clone()).about(&city.name);
        let finding = finding.read(&city.country);
        findings.push(match nearest(&city.country, names) {
            Some(near) => finding.with("nearest", near),
            None => finding,
        });
    }
    let mut facts = country.map(|country| reference.facts_of(country)).unwrap_or_default();
    let ppp = country
        .filter(|country| country.currency.is_some() && country.currency == city.currency)
        .and_then(|country| country.ppp);
    for (known, value) in framework.facts.iter().zip(&results.facts) {
        let Some(value) = value.filter(|value| *value > 0.0) else { continue };
        let given = city.facts.get(&known.id).and_then(|given| given.source.as_deref());
        let source = given.map_or_else(|| format!("{} {}", city.name, city.period), str::to_owned);
        let year = year(&city.period);
        if !known.unit_code.contains("{currency}") {
            facts.insert(known.id.clone(), Fact { value: Value::Number(value), year, source });
        } else if let Some(ppp) = ppp {
            let source = format!("{source}; {ppp} {}", reference.ppp_source());
            facts.insert(known.id.clone(), Fact { value: Value::Number(value / ppp), year, source });
        }
    }
    if let Some(climate) = &city.climate {
        let covariate = reference.covariates.covariates.iter().find(|one| *one.id == "climate");
        let wrong = covariate.and_then(|one| unknown_category(one, climate, city.place.clone()));
        if wrong.is_none() {
            let source = format!("{} {}", city.name, city.period);
            let value = Value::Word(climate.clone());
            facts.insert("climate".to_owned(), Fact { value, year: None, source });
        }
        findings.extend(wrong);
    }
    let code = country.map(|country| country.code.to_string());
    let mut place =
        Place { id: city.id.clone(), name: city.name.clone(), country: code, location: city.location, facts };
    place.fill_in(reference);
    (place, findings)
}
