//! Pages about the method, made from the catalogue: bands and scores, benchmarks, trends, recipes.

use std::borrow::Cow;

use askama::Template;
use assess::band::{Band, ShareRule};
use assess::index::recipe::{Level, Recipe};
use assess::trend::rules::TrendsFile;
use kpi::catalogue::{Benchmark, DataPoint, Kpi};

use super::frame::{Frame, Part};
use super::kpis::basis;
use super::{Place, Site};
use crate::error::PublishError;
use crate::html::parts;
use crate::number::DECIMALS;
use crate::sentence;

#[derive(Template)]
#[template(path = "site/method.html")]
struct Bands<'a> {
    frame: Frame<'a>,
    site: &'a Site<'a>,
}

const RULES: [ShareRule; 4] = [
    ShareRule::ValueOverBenchmark,
    ShareRule::BenchmarkOverValue,
    ShareRule::SmallerOverLarger,
    ShareRule::YesIsTarget,
];

/// How a score is made.
pub(super) fn bands(at: &Place) -> Result<String, PublishError> {
    let frame = at.frame(Part::Method, at.t("site-method-title"), at.t("site-method-description"));
    Ok(Bands { frame, site: at.site }.render()?)
}

#[derive(Template)]
#[template(path = "site/benchmarks.html")]
struct Benchmarks<'a> {
    frame: Frame<'a>,
    site: &'a Site<'a>,
    with: Vec<(&'a Kpi, &'a DataPoint, &'a Benchmark)>,
    without: Vec<(&'a Kpi, &'a DataPoint, Cow<'a, str>)>,
}

/// All benchmarks with their sources.
pub(super) fn benchmarks(at: &Place) -> Result<String, PublishError> {
    let set = at.site.sources.benchmarks;
    let frame = at.frame(Part::Method, at.t("site-benchmarks-title"), set.note.clone().unwrap_or_default());
    let (mut with, mut without) = (Vec::new(), Vec::new());
    for (index, kpi) in at.site.sources.framework.kpis.iter().enumerate() {
        for (place, point) in kpi.points.iter().enumerate() {
            match (set.by_point.get(&(index, place)), set.without.get(&(index, place))) {
                (Some(benchmark), _) => with.push((kpi, point, benchmark)),
                (None, Some(reason)) => without.push((kpi, point, Cow::Borrowed(reason.as_str()))),
                (None, None) => without.push((kpi, point, at.locale.text("method-reason-absent"))),
            }
        }
    }
    Ok(Benchmarks { frame, site: at.site, with, without }.render()?)
}

impl Benchmarks<'_> {
    fn limits(&self, point: &DataPoint, benchmark: &Benchmark) -> String {
        let rule = ShareRule::of(point.value_type, point.direction);
        let Some(limits) = rule.and_then(|rule| crate::model::limits_of(rule, benchmark.value)) else {
            return "–".to_owned();
        };
        limits.map(|limit| self.frame.locale.number(limit, DECIMALS)).join(" · ")
    }
}

#[derive(Template)]
#[template(path = "site/trends.html")]
struct Trends<'a> {
    frame: Frame<'a>,
    rules: &'a TrendsFile,
}

/// How trends are measured and classed.
pub(super) fn trends(at: &Place) -> Result<String, PublishError> {
    let frame = at.frame(Part::Method, at.t("site-trends-title"), at.t("site-trends-description"));
    Ok(Trends { frame, rules: at.site.sources.trends }.render()?)
}

impl Trends<'_> {
    fn number(&self, number: f64) -> String {
        self.frame.locale.number(number, DECIMALS)
    }

    fn glitch(&self) -> String {
        let glitch = &self.rules.glitch;
        let limit = self.number(glitch.limit);
        let (least, floor) = (glitch.least_points.to_string(), self.number(glitch.floor_percent));
        let variables = [("limit", limit.as_str()), ("least", &least), ("floor", &floor)];
        self.frame.locale.text_with("site-trends-glitch", &variables)
    }

    fn interval(&self) -> String {
        let confidence = self.frame.locale.percent(*self.rules.confidence);
        let least = self.rules.least_points.to_string();
        let variables = [("confidence", confidence.as_str()), ("least", &least)];
        self.frame.locale.text_with("site-trends-interval", &variables)
    }

    fn boundary(&self) -> String {
        let (fact, percent) = (&self.rules.boundary.fact, self.number(self.rules.boundary.percent));
        let known = self.frame.site.sources.framework.facts.iter().find(|known| known.id == *fact);
        let fact = known.map_or(fact.as_str(), |known| known.label.as_str());
        self.frame.locale.text_with("site-trends-boundary", &[("fact", fact), ("percent", &percent)])
    }

    fn target(&self) -> String {
        let (year, source) = (self.rules.target_year.to_string(), &self.rules.target_year_source);
        self.frame
            .locale
            .text_with("site-trends-target", &[("year", &year), ("source", self.frame.locale.told(source))])
    }
}

#[derive(Template)]
#[template(path = "site/recipes.html")]
struct Recipes<'a> {
    frame: Frame<'a>,
    recipes: &'a [Recipe],
}

/// How indices are made.
pub(super) fn recipes(at: &Place) -> Result<String, PublishError> {
    let frame = at.frame(Part::Method, at.t("site-recipes-title"), at.t("site-recipes-description"));
    Ok(Recipes { frame, recipes: at.site.sources.recipes }.render()?)
}

impl Recipes<'_> {
    fn screen(&self, recipe: &Recipe) -> String {
        self.frame.locale.percent(recipe.screen.least_coverage)
    }

    /// "Category: arithmetic; dimension: arithmetic"; a level of one's own has its own name.
    fn levels(&self, recipe: &Recipe) -> String {
        let locale = self.frame.locale;
        let level = |level: &Level| {
            let id = format!("recipe-level-{}", level.of);
            let name = if locale.has(&id) { locale.text(&id).into_owned() } else { level.of.clone() };
            let mean = locale.text(&format!("mean-{}", level.mean.as_str()));
            locale.text_with("named", &[("name", &name), ("value", &mean)])
        };
        locale.long_list(&recipe.levels.iter().map(level).collect::<Vec<_>>())
    }
}
