//! What an index and its ranks mean.

use assess::robustness::sobol::{Effect, Sobol};
use assess::standing::{Standing, UnitStanding};

use super::Sentence;
use crate::locale::Locale;

/// Below this probability the order of two neighbours is said to be open.
const OPEN: f64 = 0.75;
/// Where a bootstrap interval is wider than this, a share of the variance is not told.
const WIDE: f64 = 0.5;

/// What a unit's rank means and how sure it is; for one that is compared alone, that there is no rank.
pub fn of_unit(locale: &Locale, standing: &Standing, unit: &UnitStanding) -> Vec<Sentence> {
    let number = |value: f64| locale.number(value, 1);
    let name = ("unit", unit.unit.clone());
    if standing.units.len() == 1 {
        return vec![Sentence::new(locale, "index-alone", &[name])];
    }
    let Some(rank) = unit.rank else {
        return vec![match unit.index {
            Some(index) => Sentence::new(locale, "index-not-varied", &[name, ("index", number(index))]),
            None => Sentence::new(locale, "index-rank-none", &[name]),
        }];
    };
    let figures = [
        name,
        ("rank", rank.own.to_string()),
        ("all", standing.units.len().to_string()),
        ("low", number(rank.low)),
        ("high", number(rank.high)),
        ("top", standing.top.to_string()),
        ("share", locale.chance(unit.among_best.unwrap_or_default())),
    ];
    let mut said = vec![Sentence::new(locale, "index-rank", &figures)];
    if unit.missing.values > 0 {
        let [worst, best] = unit.missing.index.map(number);
        let [low, high] = unit.missing.rank.map(|rank| rank.to_string());
        let count = unit.missing.values.to_string();
        let figures = [("count", count), ("worst", worst), ("best", best), ("low", low), ("high", high)];
        said.push(Sentence::new(locale, "index-missing", &figures));
    }
    if let Some(best) = &unit.best {
        let of_row = |row: &usize| standing.units.iter().find(|other| other.row == *row);
        let names: Vec<String> =
            best.models.iter().filter_map(of_row).map(|other| other.unit.clone()).collect();
        said.push(if names.is_empty() {
            Sentence::new(locale, "index-no-models", &[])
        } else {
            Sentence::new(locale, "index-models", &[("models", locale.list(&names))])
        });
    }
    said
}

/// What a comparison means as a whole: whose order is open (all neighbours, or only those of one unit), who is not compared, what
/// was varied, and what matters most.
pub fn of_standing(locale: &Locale, standing: &Standing, about: Option<&str>) -> Vec<Sentence> {
    let mut said = open_orders(locale, &standing.units, about);
    if !standing.left_out.is_empty() {
        let out =
            standing.left_out.iter().map(|out| format!("{} ({})", out.unit, locale.percent(out.coverage)));
        let units = locale.list(&out.collect::<Vec<_>>());
        said.push(Sentence::new(locale, "index-left-out", &[("units", units)]));
    }
    if let Some(convergence) = standing.convergence {
        let knob = |knob: &assess::robustness::knob::Knob| locale.text(&format!("knob-{}", knob.as_str()));
        let knobs =
            locale.long_list(&standing.knobs.iter().map(|one| knob(one).into_owned()).collect::<Vec<_>>());
        let done = convergence.replications.to_string();
        let figures = [("done", done.clone()), ("seed", standing.seed.to_string()), ("knobs", knobs)];
        said.push(Sentence::new(locale, "index-varied", &figures));
        if convergence.replications + standing.dropped < standing.asked {
            said.push(Sentence::new(
                locale,
                "index-stopped",
                &[("done", done), ("asked", standing.asked.to_string())],
            ));
        }
        let largest = locale.number(convergence.largest, 1);
        said.push(Sentence::new(locale, "index-converged", &[("largest", largest)]));
    }
    if let Some(sobol) = &standing.sobol {
        if sobol.samples + sobol.dropped < standing.asked_samples {
            let figures =
                [("done", sobol.samples.to_string()), ("asked", standing.asked_samples.to_string())];
            said.push(Sentence::new(locale, "index-sobol-stopped", &figures));
        }
        said.extend(matters(locale, standing, sobol));
    }
    said
}

/// Neighbours whose order is open.
fn open_orders(locale: &Locale, units: &[UnitStanding], about: Option<&str>) -> Vec<Sentence> {
    let told = |unit: &UnitStanding| about.is_none_or(|about| unit.unit == about);
    let pairs = units.windows(2).enumerate().filter(|(_, pair)| pair.iter().any(told));
    let open = pairs.filter_map(|(at, pair)| {
        let share = (*pair[0].before.get(at + 1)?)?;
        let figures = [
            ("unit", pair[0].unit.clone()),
            ("other", pair[1].unit.clone()),
            ("share", locale.chance(share)),
        ];
        (share < OPEN).then(|| Sentence::new(locale, "index-not-sure", &figures))
    });
    open.collect()
}

/// Which choice moves ranks most.
fn matters(locale: &Locale, standing: &Standing, sobol: &Sobol) -> Option<Sentence> {
    if sobol.samples == 0 {
        return None;
    }
    if sobol.variance == 0.0 {
        return Some(Sentence::new(locale, "index-nothing-matters", &[]));
    }
    // Where hardly a replication differs, shares of the variance rest on too few of them to be told.
    if sobol.indices.iter().any(|index| index.total.high - index.total.low > WIDE) {
        let shift = locale.number(sobol.mean, 2);
        return Some(Sentence::new(locale, "index-hardly-matters", &[("shift", shift)]));
    }
    let mut indices = sobol.indices.clone();
    indices.sort_by(|one, other| other.total.value.total_cmp(&one.total.value));
    let knobs: Vec<String> = indices
        .iter()
        .map(|index| {
            let knob = locale.text(&format!("knob-{}", index.knob.as_str()));
            // Sampling may make a share a little negative.
            let share = |share: f64| locale.chance(share.max(0.0));
            let (first, total) = (share(index.first.value), share(index.total.value));
            let (low, high) = (share(index.total.low), share(index.total.high));
            let figures =
                [("knob", &*knob), ("first", &first), ("total", &total), ("low", &low), ("high", &high)];
            locale.text_with("index-matters-one", &figures)
        })
        .collect();
    let what = match sobol.effect {
        Effect::MeanShift => locale.text("index-matters-shift").into_owned(),
        Effect::RankOf(row) => {
            let unit = standing.units.iter().find(|unit| unit.row == row).map_or("", |unit| &*unit.unit);
            locale.text_with("index-matters-rank", &[("unit", unit)])
        }
    };
    let figures = [("what", what), ("knobs", locale.long_list(&knobs))];
    (!knobs.is_empty()).then(|| Sentence::new(locale, "index-matters", &figures))
}
