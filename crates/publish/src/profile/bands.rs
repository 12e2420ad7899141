//! The sections about how sure things are: bands that the values' own uncertainty could change, and how good the data are.

use assess::robustness::bands::{CategoryChances, Chances, PointChances};

use super::{Item, Section, Teller, Titled};
use crate::svg::Look;
use crate::svg::chances::{ChanceRow, chances};
use crate::svg::picture::Table;

impl Teller<'_> {
    /// How sure the bands are: what stands on a cliff, and every band with its chances.
    pub(super) fn bands(&self) -> Option<Section> {
        let known = self.a.chances;
        if known.points.is_empty() {
            return None;
        }
        let mut section = self.section("bands");
        let shaky = known.points.iter().filter(|point| point.shaky);
        let count = shaky.clone().count();
        let counts = [("count", count as u32), ("all", known.points.len() as u32)];
        let below = self.locale.percent(self.a.rules.shaky_below);
        section.says.push(self.say_counted("profile-says-bands", &counts, &[("below", below)]));
        section.items = shaky.map(|point| self.cliff(point)).collect();
        let categories = known.categories.iter().filter(|category| category.shaky);
        section.items.extend(categories.map(|category| self.cliff_of_category(category)));
        let row = |name: String, chances: Chances, points: u32, is_shaky: bool| ChanceRow {
            name,
            chances,
            points,
            is_shaky,
        };
        let of_categories = known.categories.iter().map(|one| {
            let band = assess::band::Band::of(one.share);
            row(self.category(one), one.chances, band.points(), one.shaky)
        });
        let of_points = known
            .points
            .iter()
            .map(|one| row(self.name(one.kpi, one.point), one.chances, one.points, one.shaky));
        for (name, rows) in [("categories", of_categories.collect()), ("points", of_points.collect())] {
            let id = self.picture_id(&format!("chances-{name}"));
            section.pictures.push(chances(&crate::svg::chances::Chances { id, rows }, self.locale));
        }
        Some(section)
    }

    fn cliff(&self, point: &PointChances) -> Item {
        let own = point.points as usize - 1;
        let (other, chance) = next_likely(point.chances, own);
        let band = |index: usize| {
            self.locale.text(&Look::Band(assess::band::Band::ALL[index]).message()).into_owned()
        };
        let figures = [
            ("share", self.locale.percent(point.share)),
            ("band", band(own)),
            ("own", self.locale.chance(point.chances[own])),
            ("other", band(other)),
            ("chance", self.locale.chance(chance)),
        ];
        let rule =
            if chance > point.chances[own] { "profile-says-cliff-other" } else { "profile-says-cliff" };
        self.item(point.kpi, point.point, vec![self.say(rule, &figures)])
    }

    fn cliff_of_category(&self, category: &CategoryChances) -> Item {
        let own = assess::band::Band::of(category.share) as usize;
        let (other, chance) = next_likely(category.chances, own);
        let band = |index: usize| {
            self.locale.text(&Look::Band(assess::band::Band::ALL[index]).message()).into_owned()
        };
        let figures = [
            ("share", self.locale.percent(category.share)),
            ("band", band(own)),
            ("own", self.locale.chance(category.chances[own])),
            ("other", band(other)),
            ("chance", self.locale.chance(chance)),
        ];
        let rule = if chance > category.chances[own] {
            "profile-says-cliff-category-other"
        } else {
            "profile-says-cliff-category"
        };
        let says = vec![self.say(rule, &figures)];
        Item { about: self.category(category), code: None, says }
    }

    fn category(&self, category: &CategoryChances) -> String {
        let dimension = self.a.framework.dimension(&category.dimension);
        let dimension = dimension.map_or("", |dimension| &dimension.name);
        self.locale.named(dimension, self.a.framework.category(&category.category))
    }

    /// How good the data are.
    pub(super) fn quality(&self) -> Section {
        let mut section = self.section("quality");
        let quality = &self.a.profile.quality;
        let count = |count: usize| count.to_string();
        let figures = [
            ("values", count(quality.with_value)),
            ("all", count(self.a.results.points.len())),
            ("verified", count(quality.verified)),
        ];
        section.says.push(self.say("profile-says-values", &figures));
        let other = [
            ("profile-says-without-grade", quality.without_grade),
            ("profile-says-implausible", quality.implausible),
            ("profile-says-not-verified", quality.not_verified),
        ];
        for (rule, number) in other.into_iter().filter(|(_, number)| *number > 0) {
            section.says.push(self.say_counted(rule, &[("count", number as u32)], &[]));
        }
        if !quality.core_missing.is_empty() {
            let names = quality.core_missing.iter().map(|kpi| self.a.framework.kpis[*kpi].name.clone());
            let names = self.locale.long_list(&names.collect::<Vec<_>>());
            let counts = [("count", quality.core_missing.len() as u32)];
            let figures = [("names", names), ("period", self.a.city.period.clone())];
            section.says.push(self.say_counted("profile-says-core-names", &counts, &figures));
        }
        let grades = quality.by_grade.iter().map(|(grade, number)| {
            vec![self.locale.text(&format!("quality-{}", grade.as_str())).into_owned(), count(*number)]
        });
        let rows = grades.collect();
        let headings = self.headings(["profile-grade", "profile-values"]);
        let caption = self.locale.text("profile-grades").into_owned();
        section.tables.push(Titled { caption, table: Table { headings, rows } });
        section
    }
}

/// The likeliest other band, and its probability.
fn next_likely(chances: Chances, own: usize) -> (usize, f64) {
    let others = chances.into_iter().enumerate().filter(|(band, _)| *band != own);
    others.max_by(|one, other| one.1.total_cmp(&other.1)).unwrap_or((own, 0.0))
}
