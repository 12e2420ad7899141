//! The sections that come first: what to know in a minute, gaps, strengths, and surprises against the peers.

use assess::band::Band;
use assess::profile::{Pick, Surprise};
use assess::target::{PointTarget, Reason};

use kpi::catalogue::ValueType;

use super::{Item, Section, Teller};
use crate::sentence::{self, Sentence};
use crate::svg::Look;

/// Gaps and strengths that are named in the summary.
const NAMED: usize = 3;

impl Teller<'_> {
    /// What a mayor has to know in a minute.
    pub(super) fn summary(&self) -> Section {
        let mut section = self.section("summary");
        section.says = self.score();
        let profile = self.a.profile;
        let names = |picks: &[Pick], most: usize| {
            let names = picks.iter().take(most).map(|pick| self.name(pick.kpi, pick.point));
            self.locale.long_list(&names.collect::<Vec<_>>())
        };
        let gap_below = self.locale.percent(self.a.rules.gap_below);
        if !profile.gaps.is_empty() {
            let counts = [("count", profile.gaps.len() as u32)];
            let figures = [("below", gap_below), ("names", names(&profile.gaps, NAMED))];
            section.says.push(self.say_counted("profile-says-gaps", &counts, &figures));
        }
        if !profile.strengths.is_empty() {
            let from = self.locale.percent(self.a.rules.strength_from);
            let counts = [("count", profile.strengths.len() as u32)];
            let figures = [("from", from), ("names", names(&profile.strengths, NAMED))];
            section.says.push(self.say_counted("profile-says-strengths", &counts, &figures));
        }
        section.says.extend(self.targets_in_short());
        if !profile.quality.core_missing.is_empty() {
            let counts = [("count", profile.quality.core_missing.len() as u32)];
            section.says.push(self.say_counted("profile-says-core-missing", &counts, &[]));
        }
        section
    }

    fn score(&self) -> Vec<Sentence> {
        let total = &self.a.scores.total;
        let (Some(share), Some([low, high])) = (total.share(), total.interval()) else {
            return vec![self.say("profile-says-no-score", &[("city", self.a.city.name.clone())])];
        };
        let percent = |share: f64| self.locale.percent(share);
        let mut said = vec![self.say(
            "profile-says-score",
            &[
                ("city", self.a.city.name.clone()),
                ("share", percent(share)),
                ("band", self.locale.text(&Look::Band(Band::of(share)).message()).into_owned()),
                ("scored", total.scored.to_string()),
                ("all", total.all.to_string()),
                ("coverage", percent(total.coverage())),
                ("low", percent(low)),
                ("high", percent(high)),
            ],
        )];
        if let Some(drawn) = self.a.chances.score {
            let [low, high] = drawn.map(percent);
            said.push(self.say("profile-says-score-drawn", &[("low", low), ("high", high)]));
        }
        said
    }

    fn targets_in_short(&self) -> Option<Sentence> {
        let targets = self.a.targets;
        let count = |holds: &dyn Fn(&PointTarget) -> bool| {
            targets.iter().filter(|target| holds(target)).count().to_string()
        };
        let figures = [
            ("year", self.a.year.to_string()),
            ("known", count(&|target| target.realistic.is_some() && target.reason != Reason::Keep)),
            ("keep", count(&|target| target.reason == Reason::Keep)),
            ("marks", count(&|target| target.reason == Reason::OnlyMark)),
            ("nothing", count(&|target| target.reason == Reason::Nothing)),
        ];
        (!targets.is_empty()).then(|| self.say("profile-says-targets", &figures))
    }

    /// Gaps, each with what is feasible.
    pub(super) fn gaps(&self) -> Section {
        let mut section = self.section("gaps");
        let gaps = &self.a.profile.gaps;
        if gaps.is_empty() {
            let below = self.locale.percent(self.a.rules.gap_below);
            section.says.push(self.say("profile-says-no-gaps", &[("below", below)]));
        }
        let most = self.a.rules.most_gaps;
        section.items = gaps.iter().take(most).map(|gap| self.gap(gap)).collect();
        if gaps.len() > most {
            let names = gaps[most..].iter().map(|gap| self.name(gap.kpi, gap.point));
            let names = self.locale.long_list(&names.collect::<Vec<_>>());
            section.says.push(self.say("profile-says-more-gaps", &[("names", names)]));
        }
        section
    }

    fn gap(&self, gap: &Pick) -> Item {
        let point = &self.a.framework.kpis[gap.kpi].points[gap.point];
        // Of a yes or no the target says everything.
        let mut says = match point.value_type {
            ValueType::YesNo => Vec::new(),
            ValueType::Number => vec![self.say("profile-says-gap", &self.pick(gap))],
        };
        let target = self.a.targets.iter().find(|target| (target.kpi, target.point) == (gap.kpi, gap.point));
        if let Some(target) = target {
            // The whole story is told in the section of targets.
            says.extend(sentence::of_target(self.locale, self.a.framework, target).into_iter().take(1));
        }
        self.item(gap.kpi, gap.point, says)
    }

    /// Strengths.
    pub(super) fn strengths(&self) -> Section {
        let mut section = self.section("strengths");
        let strengths = &self.a.profile.strengths;
        if strengths.is_empty() {
            let from = self.locale.percent(self.a.rules.strength_from);
            section.says.push(self.say("profile-says-no-strengths", &[("from", from)]));
        }
        let told = strengths.iter().take(self.a.rules.most_strengths);
        section.items = told
            .map(|pick| {
                self.item(pick.kpi, pick.point, vec![self.say("profile-says-strength", &self.pick(pick))])
            })
            .collect();
        section
    }

    /// What is unlike the peers, in a way this city's other figures are not.
    pub(super) fn surprises(&self) -> Section {
        let mut section = self.section("surprises");
        let surprises = &self.a.profile.surprises;
        if surprises.is_empty() {
            let known = if self.a.compared_are_peers { self.a.compared.len() } else { 0 };
            let least = self.a.rules.surprise_least_peers;
            let rule = if known < least { "profile-says-no-peers" } else { "profile-says-no-surprises" };
            let counts = [("count", known as u32)];
            section.says.push(self.say_counted(rule, &counts, &[("least", least.to_string())]));
        }
        section.items = surprises.iter().map(|surprise| self.surprise(surprise)).collect();
        section
    }

    fn surprise(&self, surprise: &Surprise) -> Item {
        let ahead = surprise.beyond > 0.0;
        let rule = if ahead { "profile-says-surprise-ahead" } else { "profile-says-surprise-behind" };
        let mut figures = self.pick(&surprise.pick).to_vec();
        figures.push(("median", self.locale.percent(surprise.median)));
        figures.push(("count", surprise.peers.to_string()));
        self.item(surprise.pick.kpi, surprise.pick.point, vec![self.say(rule, &figures)])
    }

    fn pick(&self, pick: &Pick) -> [(&'static str, String); 4] {
        [
            ("name", self.name(pick.kpi, pick.point)),
            ("value", self.value(pick.kpi, pick.point, pick.value)),
            ("benchmark", self.value(pick.kpi, pick.point, pick.benchmark)),
            ("share", self.locale.percent(pick.share)),
        ]
    }

    /// An item about a data point.
    pub(super) fn item(&self, kpi: usize, point: usize, says: Vec<Sentence>) -> Item {
        let code = self.a.framework.kpis[kpi].code.clone();
        Item { about: self.name(kpi, point), code: Some(code), says }
    }
}
