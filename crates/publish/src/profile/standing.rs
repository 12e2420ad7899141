//! The sections that look at others: ranks with their intervals, categories side by side, and who the peers are.

use assess::peers::{Candidate, Value};
use assess::robustness::sobol::Sobol;
use assess::score::CategoryScore;
use assess::standing::{Standing, UnitStanding};

use super::{Item, Section, Teller};
use crate::sentence;
use crate::svg::effects::{EffectRow, Effects, effects};
use crate::svg::heat::{Heat, HeatRow, heat};
use crate::svg::picture::Picture;
use crate::svg::ranks::{RankRow, Ranks, ranks};
use crate::svg::scatter::{Dot, Kind, Scatter, scatter};

/// The covariates of the scatter: from left to right, and from bottom to top.
const AXES: [&str; 2] = ["population", "density"];

impl Teller<'_> {
    /// Where the city stands among others, always as an interval.
    pub(super) fn standing(&self) -> Section {
        let mut section = self.section("standing");
        let Some(standing) = self.a.standing else {
            section.says.push(self.say("profile-says-alone", &[]));
            return section;
        };
        let rule = match (standing.units.len(), self.a.compared_are_peers) {
            (0 | 1, _) => "profile-says-nobody-compared",
            (_, true) => "profile-says-among-peers",
            (_, false) => "profile-says-among-all",
        };
        let counts = [("count", self.a.compared.len() as u32)];
        section.says.push(self.say_counted(
            rule,
            &counts,
            &[("recipe", self.locale.told(&standing.name).to_owned())],
        ));
        match standing.units.iter().find(|unit| self.is_own(unit)) {
            Some(own) => section.says.extend(sentence::of_unit(self.locale, standing, own)),
            None => section.says.push(self.say("profile-says-not-compared", &[])),
        }
        section.says.extend(sentence::of_standing(self.locale, standing, Some(&self.a.city.name)));
        // One city has no rank to be shown.
        if standing.units.len() > 1 {
            section.pictures.push(self.ranks(standing));
        }
        section.pictures.extend(standing.sobol.as_ref().and_then(|sobol| self.effects(sobol)));
        section.pictures.push(self.heat());
        section
    }

    fn is_own(&self, unit: &UnitStanding) -> bool {
        unit.unit == self.a.city.name
    }

    fn ranks(&self, standing: &Standing) -> Picture {
        let rows = standing.units.iter().filter_map(|unit| {
            let rank = unit.rank?;
            let (name, is_own) = (unit.unit.clone(), self.is_own(unit));
            Some(RankRow { name, rank: rank.own, low: rank.low, high: rank.high, is_own })
        });
        let count = standing.units.len() as u32;
        ranks(&Ranks { id: self.picture_id("ranks"), count, rows: rows.collect() }, self.locale)
    }

    fn effects(&self, sobol: &Sobol) -> Option<Picture> {
        let rows = sobol.indices.iter().map(|index| EffectRow {
            name: self.locale.text(&format!("knob-{}", index.knob.as_str())).into_owned(),
            first: index.first.value,
            first_interval: [index.first.low, index.first.high],
            total: index.total.value,
            total_interval: [index.total.low, index.total.high],
        });
        let told = sobol.variance > 0.0 && !sobol.indices.is_empty();
        let made = || Effects { id: self.picture_id("effects"), rows: rows.collect() };
        told.then(|| effects(&made(), self.locale))
    }

    /// Scores of categories, the city first.
    fn heat(&self) -> Picture {
        let columns: Vec<&CategoryScore> = self.a.scores.categories.iter().collect();
        let name = |category: &CategoryScore| self.a.framework.category(&category.category).to_owned();
        let row = |city: &str, of: &[CategoryScore], is_own: bool| {
            let share = |column: &&CategoryScore| {
                let same = |one: &&CategoryScore| {
                    (&one.dimension, &one.category) == (&column.dimension, &column.category)
                };
                of.iter().find(same).and_then(|found| found.score.share())
            };
            HeatRow { name: city.to_owned(), is_own, cells: columns.iter().map(share).collect() }
        };
        let own = row(&self.a.city.name, &self.a.scores.categories, true);
        let others = self.a.compared.iter().map(|(name, scores)| row(name, &scores.categories, false));
        let rows = std::iter::once(own).chain(others).collect();
        let columns = columns.iter().map(|column| name(column)).collect();
        heat(&Heat { id: self.picture_id("heat"), columns, rows }, self.locale)
    }

    /// Who the peers are, why, and who is none.
    pub(super) fn peers(&self) -> Section {
        let mut section = self.section("peers");
        let peers = self.a.peers;
        section.says = sentence::of_peers(self.locale, &self.a.city.name, peers, |id| self.covariate(id));
        let item = |one: &Candidate| Item {
            about: one.name.clone(),
            code: None,
            says: vec![sentence::of_candidate(self.locale, peers, one, |id| self.covariate(id))],
        };
        section.items = peers.peers.iter().chain(&peers.others).map(item).collect();
        section.pictures.push(self.scatter());
        section
    }

    /// Name of a covariate.
    fn covariate(&self, id: &str) -> String {
        let known = self.a.covariates.iter().find(|(known, _)| known == id);
        known.map_or_else(|| id.to_owned(), |(_, name)| self.locale.told(name).to_owned())
    }

    fn scatter(&self) -> Picture {
        let peers = self.a.peers;
        let others = peers.others.iter().map(|one| (one, Kind::Other));
        let all: Vec<(&Candidate, Kind)> =
            peers.peers.iter().map(|one| (one, Kind::Peer)).chain(others).collect();
        let own = all.first().map(|(one, _)| Dot {
            name: self.a.city.name.clone(),
            x: fact(one, AXES[0], true),
            y: fact(one, AXES[1], true),
            kind: Kind::Own,
        });
        let dots = all.iter().map(|(one, kind)| Dot {
            name: one.name.clone(),
            x: fact(one, AXES[0], false),
            y: fact(one, AXES[1], false),
            kind: *kind,
        });
        let picture = Scatter {
            id: self.picture_id("peers"),
            x_label: self.covariate(AXES[0]),
            y_label: self.covariate(AXES[1]),
            x_log: true,
            y_log: true,
            dots: own.into_iter().chain(dots).collect(),
        };
        scatter(&picture, self.locale)
    }
}

/// A number known of a candidate, or of the city itself; NaN, which is not drawn, where it is not known.
fn fact(one: &Candidate, id: &str, own: bool) -> f64 {
    let compared = one.covariates.iter().find(|compared| compared.id == id);
    let fact =
        compared.and_then(|compared| if own { compared.own.as_ref() } else { compared.other.as_ref() });
    match fact.map(|fact| &fact.value) {
        Some(Value::Number(value)) => *value,
        _ => f64::NAN,
    }
}
