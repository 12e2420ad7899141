//! From catalogue, dossier, results and scores to the report.

use assess::score::{Score, Scores};
use kpi::catalogue::{BenchmarkSet, Catalogue, Framework};
use kpi::dossier::{City, Dossier, Fact};
use kpi::finding::Place;
use kpi::read::Answer;
use kpi::result::{Results, State};

use super::{
    BenchmarkSetPart, CityPart, CityReport, DatePart, DimensionPart, FactPart, FrameworkPart, GoalPart,
    SCHEMA_VERSION, ScorePart, SubDimensionPart, VerificationPart, findings, gaps, rows,
};
use crate::locale::Locale;
use crate::number::DECIMALS;

/// What a report is made from.
#[derive(Clone, Copy)]
pub(super) struct Sources<'a> {
    pub(super) catalogue: &'a Catalogue,
    pub(super) framework: &'a Framework,
    pub(super) benchmarks: &'a BenchmarkSet,
    pub(super) dossier: &'a Dossier,
    pub(super) results: &'a Results,
    pub(super) scores: &'a Scores,
    pub(super) locale: &'a Locale,
}

impl CityReport {
    /// Says all that there is to say about a dossier and what came out of it.
    ///
    /// `results` and `scores` are those of the dossier by the framework and the benchmarks; findings that were made while
    /// reading the dossier belong into `results.findings` before.
    pub fn new(
        catalogue: &Catalogue,
        framework: &Framework,
        benchmarks: &BenchmarkSet,
        dossier: &Dossier,
        results: &Results,
        scores: &Scores,
        locale: &Locale,
    ) -> Self {
        Sources { catalogue, framework, benchmarks, dossier, results, scores, locale }.report()
    }
}

impl Sources<'_> {
    /// The folder of the dossier, as places begin with it.
    fn folder(&self) -> &str {
        let file = &*self.dossier.city.place.file;
        file.rfind(['/', '\\']).map_or("", |end| &file[..=end])
    }

    /// A place within the dossier: where somebody keeps the dossier is not published.
    pub(super) fn within(&self, place: &Place) -> String {
        self.shortened(place.to_string())
    }

    /// A text without the folder of the dossier.
    pub(super) fn shortened(&self, text: String) -> String {
        let folder = self.folder();
        if folder.is_empty() || !text.contains(folder) { text } else { text.replace(folder, "") }
    }

    fn report(&self) -> CityReport {
        let dimensions = self.dimensions();
        let (findings, finding_counts) = findings::tell(self);
        let (not_reported, not_verified) = gaps::find(self);
        CityReport {
            schema_version: SCHEMA_VERSION,
            language: self.locale.language().to_owned(),
            city: self.city(),
            framework: framework(self.framework),
            benchmark_set: benchmark_set(self.benchmarks),
            score: ScorePart::from(&self.scores.total),
            core: self.scores.core.into(),
            advanced: self.scores.advanced.into(),
            verification: verification(self.results),
            goals: self.goals(&dimensions),
            dimensions,
            not_reported,
            not_verified,
            findings,
            finding_counts,
        }
    }

    fn city(&self) -> CityPart {
        let city = &self.dossier.city;
        CityPart {
            id: city.id.clone(),
            name: city.name.clone(),
            country: self.locale.told(&city.country).to_owned(),
            period: city.period.clone(),
            invented: city.invented,
            currency: city.currency.clone(),
            language: city.language.clone(),
            note: city.note.clone(),
            published: city
                .published
                .map(|date| DatePart { date: date.to_string(), text: self.locale.date(date) }),
            sources: city.sources.clone(),
            facts: self.facts(city),
        }
    }

    /// Facts in the framework's order, then those that it does not know.
    fn facts(&self, city: &City) -> Vec<FactPart> {
        let known = self.framework.facts.iter().filter_map(|known| {
            let fact = city.facts.get(&known.id)?;
            Some(self.fact(&known.id, &known.label, self.unit(&known.unit_code), fact))
        });
        let others = city.facts.iter().filter(|(id, _)| self.framework.fact(id).is_none());
        known.chain(others.map(|(id, fact)| self.fact(id, id, String::new(), fact))).collect()
    }

    fn fact(&self, id: &str, label: &str, unit: String, fact: &Fact) -> FactPart {
        let number = match &fact.answer {
            Answer::Number(number) => Some(number),
            _ => None,
        };
        let state = match &fact.answer {
            Answer::NotReported => Some(State::NotReported),
            Answer::NotVerified => Some(State::NotVerified),
            Answer::NotApplicable => Some(State::NotApplicable),
            Answer::Number(_) | Answer::YesNo(_) => None,
        };
        let own_unit = number.and_then(|number| number.unit.as_deref()).map(str::to_owned);
        let text = match (number, state) {
            (Some(number), _) => self.locale.number(number.value, DECIMALS),
            (None, Some(state)) => self.locale.text(&format!("state-{}", state.as_str())).into_owned(),
            (None, None) => fact.written.to_string(),
        };
        let unit = if number.is_some() { own_unit.unwrap_or(unit) } else { String::new() };
        FactPart {
            id: id.to_owned(),
            label: label.to_owned(),
            value: number.map(|number| number.value),
            text,
            unit,
            source: fact.source.as_deref().map(str::to_owned),
        }
    }

    /// A unit as a person reads it; money is in the city's currency.
    pub(super) fn unit(&self, code: &str) -> String {
        match (&self.dossier.city.currency, code) {
            (Some(currency), "{currency}") => currency.clone(),
            (_, "1") => String::new(),
            _ => self.catalogue.units.display(code).to_owned(),
        }
    }

    fn dimensions(&self) -> Vec<DimensionPart> {
        let rows = rows::Rows::new(*self);
        let dimensions = self.framework.dimensions.iter().map(|dimension| {
            let subs = dimension.sub_dimensions.iter().map(|(id, name)| SubDimensionPart {
                id: id.clone(),
                name: name.clone(),
                score: score_of(&self.scores.sub_dimensions, id),
            });
            DimensionPart {
                id: dimension.id.clone(),
                name: dimension.name.clone(),
                colour: dimension.colour.clone(),
                score: score_of(&self.scores.dimensions, &dimension.id),
                sub_dimensions: subs.collect(),
                categories: rows.categories(&dimension.id),
            }
        });
        dimensions.collect()
    }

    /// Goals that a KPI refers to, in their order.
    fn goals(&self, dimensions: &[DimensionPart]) -> Vec<GoalPart> {
        let categories = dimensions.iter().flat_map(|dimension| &dimension.categories);
        let kpis = categories.flat_map(|category| &category.kpis);
        let used: Vec<u8> = kpis.flat_map(|kpi| kpi.sdg.goals.iter().copied()).collect();
        let goals = self.catalogue.sdg.goals.iter().filter(|goal| used.contains(&goal.number));
        let part = |goal: &kpi::catalogue::files::GoalFile| GoalPart {
            number: goal.number,
            title: goal.title.clone(),
            colour: goal.colour.clone(),
        };
        goals.map(part).collect()
    }
}

impl From<&Score> for ScorePart {
    fn from(score: &Score) -> Self {
        Self {
            share: score.share(),
            band: score.band(),
            points: score.points,
            most_points: assess::band::MOST_POINTS * score.scored,
            scored: score.scored,
            with_benchmark: score.with_benchmark,
            with_value: score.with_value,
            all: score.all,
            coverage: score.coverage(),
            interval: score.interval(),
        }
    }
}

fn score_of(scores: &[(String, Score)], id: &str) -> ScorePart {
    let score = scores.iter().find(|(known, _)| known == id).map(|(_, score)| *score);
    ScorePart::from(&score.unwrap_or_default())
}

fn framework(framework: &Framework) -> FrameworkPart {
    FrameworkPart {
        id: framework.id.clone(),
        name: framework.name.clone(),
        version: framework.version.clone(),
        valid_from: framework.valid_from.clone(),
        source: framework.source.clone(),
    }
}

fn benchmark_set(set: &BenchmarkSet) -> BenchmarkSetPart {
    let (id, name, version) = (set.id.clone(), set.name.clone(), set.version.clone());
    BenchmarkSetPart { id, name, version, note: set.note.clone() }
}

/// A data point that a verifier refused counts even where the value was taken away.
fn verification(results: &Results) -> VerificationPart {
    let mut part = VerificationPart::default();
    for result in &results.points {
        match result.verified {
            Some(false) => part.refused += 1,
            _ if result.value.is_none() => {}
            Some(true) => part.accepted += 1,
            None => part.unrecorded += 1,
        }
    }
    part
}
