//! Rows of the report: categories, KPIs and data points with all that belongs to them.

use assess::band::ShareRule;
use assess::score::PointScore;
use kpi::catalogue::{Benchmark, DataPoint, Kpi, ValueType};
use kpi::result::{Given, Origin, PointResult, State, TraceInput};

use super::build::Sources;
use super::limits::limits;
use super::{BenchmarkPart, CategoryPart, InputOrigin, InputPart, KpiPart, PointPart, ScorePart};
use crate::number::DECIMALS;

/// Makes rows; knows where each KPI's results start.
pub(super) struct Rows<'a> {
    sources: Sources<'a>,
    starts: Vec<usize>,
}

impl<'a> Rows<'a> {
    pub(super) fn new(sources: Sources<'a>) -> Self {
        let results = &sources.results.points;
        let kpis = 0..sources.framework.kpis.len();
        let starts = kpis.map(|kpi| results.partition_point(|result| result.kpi < kpi)).collect();
        Self { sources, starts }
    }

    /// The categories of a dimension, with their KPIs.
    pub(super) fn categories(&self, dimension: &str) -> Vec<CategoryPart> {
        let categories = self.sources.scores.categories.iter().filter(|known| known.dimension == dimension);
        let part = |known: &assess::score::CategoryScore| CategoryPart {
            id: known.category.clone(),
            name: self.sources.framework.category(&known.category).to_owned(),
            score: ScorePart::from(&known.score),
            kpis: self.kpis(dimension, &known.category),
        };
        categories.map(part).collect()
    }

    fn kpis(&self, dimension: &str, category: &str) -> Vec<KpiPart> {
        let kpis = self.sources.framework.kpis.iter().enumerate();
        let mine = kpis.filter(|(_, kpi)| kpi.dimension == dimension && kpi.category == category);
        mine.map(|(index, kpi)| self.kpi(index, kpi)).collect()
    }

    fn kpi(&self, index: usize, kpi: &Kpi) -> KpiPart {
        let from = self.starts[index];
        let results = self.sources.results.of_kpi(index).enumerate();
        KpiPart {
            code: kpi.code.clone(),
            name: kpi.name.clone(),
            measures: kpi.measures.clone(),
            sub_dimension: kpi.sub_dimension.clone(),
            level: kpi.level,
            kind: kpi.kind,
            sdg: kpi.sdg.clone(),
            state: self.sources.results.kpi_state(index),
            has_parts: kpi.has_parts(),
            data_points: results.map(|(place, result)| self.point(kpi, result, from + place)).collect(),
        }
    }

    fn point(&self, kpi: &Kpi, result: &PointResult, place: usize) -> PointPart {
        let point = &kpi.points[result.point];
        let score = self.sources.scores.points.get(place).copied().unwrap_or(PointScore::NoBenchmark);
        let share = match score {
            PointScore::Scored { share, .. } => Some(share),
            _ => None,
        };
        let at = (result.kpi, result.point);
        let text = result.value.map(|value| self.value(value, point.value_type));
        PointPart {
            key: point.key.clone(),
            name: point.name.clone(),
            state: result.state,
            value: result.value,
            text: text.unwrap_or_default(),
            unit: point.display_unit.clone(),
            unit_code: point.unit_code.clone(),
            value_type: point.value_type,
            direction: point.direction,
            share,
            band: score.band(),
            points: score.band().map(assess::band::Band::points),
            benchmark: self
                .sources
                .benchmarks
                .by_point
                .get(&at)
                .map(|benchmark| self.benchmark(point, benchmark)),
            without_benchmark: self.sources.benchmarks.without.get(&at).cloned(),
            quality: result.quality,
            verified: result.verified,
            formula: point.formula.source().to_owned(),
            made_of: self.made_of(kpi, point, result),
        }
    }

    /// A value as a person reads it.
    fn value(&self, value: f64, value_type: ValueType) -> String {
        match value_type {
            ValueType::Number => self.sources.locale.number(value, DECIMALS),
            ValueType::YesNo if value == 0.0 => self.sources.locale.text("answer-no").into_owned(),
            ValueType::YesNo => self.sources.locale.text("answer-yes").into_owned(),
        }
    }

    fn benchmark(&self, point: &DataPoint, benchmark: &Benchmark) -> BenchmarkPart {
        let rule = ShareRule::of(point.value_type, point.direction);
        BenchmarkPart {
            value: benchmark.value,
            text: self.value(benchmark.value, point.value_type),
            rule,
            limits: rule.and_then(|rule| limits(rule, benchmark.value)),
            basis: benchmark.basis,
            source: benchmark.source.clone(),
            year: benchmark.year,
            note: benchmark.note.clone(),
        }
    }

    /// The final value that the city gave, or the inputs of the formula; nothing where nothing was given.
    fn made_of(&self, kpi: &Kpi, point: &DataPoint, result: &PointResult) -> Vec<InputPart> {
        if let Some(given) = result.trace.given.as_ref().filter(|_| result.value.is_some()) {
            let part = self.input(&point.name, InputOrigin::FinalValue, result.value, Some(given));
            let unit = point.display_unit.clone();
            return vec![InputPart {
                unit,
                text: self.value(result.value.unwrap_or(0.0), point.value_type),
                ..part
            }];
        }
        let mut parts = Vec::new();
        if !matches!(result.state, State::NotReported | State::NotApplicable) {
            self.trace(kpi, &result.trace.inputs, &mut parts);
        }
        parts
    }

    fn trace(&self, kpi: &Kpi, inputs: &[TraceInput], parts: &mut Vec<InputPart>) {
        for traced in inputs {
            let (origin, given) = match &traced.origin {
                Origin::Given(given) => (InputOrigin::Given, Some(given)),
                Origin::Profile(given) => (InputOrigin::Profile, Some(given)),
                Origin::Derived(_) => (InputOrigin::Derived, None),
                Origin::Point(_) => (InputOrigin::DataPoint, None),
                Origin::Missing => (InputOrigin::Missing, None),
            };
            let part = self.input("", origin, traced.value, given);
            parts.push(self.named(kpi, traced, part));
            if let Origin::Derived(inner) = &traced.origin {
                self.trace(kpi, inner, parts);
            }
        }
    }

    /// Names an input, or the data point of the KPI that stands in its place.
    fn named(&self, kpi: &Kpi, traced: &TraceInput, part: InputPart) -> InputPart {
        let slot = traced.slot.0 as usize;
        let (name, label, unit, value_type) =
            match (kpi.inputs.get(slot), kpi.points.get(slot.wrapping_sub(kpi.inputs.len()))) {
                (Some(input), _) => {
                    (&input.name, &input.label, self.sources.unit(&input.unit_code), input.value_type)
                }
                (None, Some(point)) => {
                    (&point.name, &point.name, point.display_unit.clone(), point.value_type)
                }
                (None, None) => return part,
            };
        let text = traced.value.map(|value| self.value(value, value_type)).unwrap_or_default();
        InputPart { name: name.clone(), label: label.clone(), unit, text, ..part }
    }

    fn input(&self, name: &str, origin: InputOrigin, value: Option<f64>, given: Option<&Given>) -> InputPart {
        let place = given.map(|given| self.sources.within(&given.place)).filter(|place| !place.is_empty());
        InputPart {
            name: name.to_owned(),
            label: name.to_owned(),
            value,
            text: value.map(|value| self.sources.locale.number(value, DECIMALS)).unwrap_or_default(),
            unit: String::new(),
            origin,
            written: given.map(|given| given.written.to_string()),
            place,
            source: given.and_then(source),
        }
    }
}

/// Who or what a value comes from, and the document.
fn source(given: &Given) -> Option<String> {
    match (&given.origin, &given.source) {
        (Some(origin), Some(source)) => Some(format!("{origin}; {source}")),
        (Some(only), None) | (None, Some(only)) => Some(only.to_string()),
        (None, None) => None,
    }
}
