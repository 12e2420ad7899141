//! Pages about the Sustainable Development Goals: which KPIs refer to each, and how many of these each city reports.

use askama::Template;
use kpi::catalogue::Kpi;
use kpi::catalogue::files::GoalFile;

use super::frame::{Frame, Part};
use super::record::{Record, Value};
use super::{Place, Site};
use crate::error::PublishError;

#[derive(Template)]
#[template(path = "site/goals.html")]
struct Goals<'a> {
    frame: Frame<'a>,
    site: &'a Site<'a>,
}

/// All goals.
pub(super) fn all(at: &Place) -> Result<String, PublishError> {
    let frame = at.frame(Part::Goals, at.t("site-goals-title"), at.t("site-goals-description"));
    Ok(Goals { frame, site: at.site }.render()?)
}

impl Goals<'_> {
    fn count(&self, number: u8) -> String {
        let kpis = self.site.sources.framework.kpis.iter();
        self.frame
            .locale
            .counted("site-goal-kpis", kpis.filter(|kpi| kpi.sdg.goals.contains(&number)).count())
    }
}

#[derive(Template)]
#[template(path = "site/goal.html")]
struct Goal<'a> {
    frame: Frame<'a>,
    about: &'a GoalFile,
    kpis: Vec<&'a Kpi>,
    /// Places of their data points among the values.
    points: Vec<usize>,
    records: &'a [Record],
}

/// The page of a goal.
pub(super) fn one(at: &Place, index: usize) -> Result<String, PublishError> {
    let goal = &at.site.sources.catalogue.sdg.goals[index];
    let variables = [("number", goal.number.to_string()), ("title", goal.title.clone())];
    let variables = variables.each_ref().map(|(name, value)| (*name, value.as_str()));
    let frame = at.frame(
        Part::Goals,
        at.locale.text_with("site-goal-title", &variables),
        at.locale.text_with("site-goal-description", &variables),
    );
    let refers = |kpi: &Kpi| kpi.sdg.goals.contains(&goal.number);
    let kpis = at.site.sources.framework.kpis.iter().filter(|kpi| refers(kpi)).collect();
    let places = at.site.points().enumerate().filter(|(_, (kpi, _))| refers(kpi));
    let points = places.map(|(place, _)| place).collect();
    Ok(Goal { frame, about: goal, kpis, points, records: at.records }.render()?)
}

impl Goal<'_> {
    fn values<'b>(&self, record: &'b Record) -> impl Iterator<Item = &'b Value> {
        self.points.iter().filter_map(|place| record.values.get(*place))
    }

    fn reported(&self, record: &Record) -> String {
        let count = self.values(record).filter(|value| value.value.is_some()).count();
        self.of(count, self.points.len())
    }

    /// Data points in the two upper bands, out of those that are scored.
    fn near(&self, record: &Record) -> String {
        let shares: Vec<f64> = self.values(record).filter_map(|value| value.share).collect();
        let near = shares.iter().filter(|share| assess::band::Band::of(**share).points() > 2).count();
        if shares.is_empty() { "–".to_owned() } else { self.of(near, shares.len()) }
    }

    fn of(&self, part: usize, all: usize) -> String {
        let [part, all] = [part, all].map(|count| count.to_string());
        self.frame.locale.text_with("points-of", &[("points", &part), ("most", &all)])
    }
}
