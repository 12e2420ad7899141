//! Learning speeds from a panel.

use kpi::catalogue::Framework;
use rayon::prelude::*;

use super::panel::{Panel, PointPanel, Scale, Window};
use super::table::{GRID, Horizon, OwnSpeed, PointSpeeds};

/// Numbers of years for which changes are learned.
pub const YEARS: [i32; 4] = [3, 5, 7, 10];
/// Starting levels of the table: these quantiles, in percent, of all starting levels.
const LEVELS: [f64; 11] = [2.5, 10.0, 20.0, 30.0, 40.0, 50.0, 60.0, 70.0, 80.0, 90.0, 97.5];
/// Share of all changes that count as from a similar level.
const SIMILAR: f64 = 0.2;
/// At least so many changes count as from a similar level, as far as there are any.
const LEAST_SIMILAR: usize = 80;
/// Changes that ended in so many last years are learned from.
const RECENT: i32 = 3;
/// Where there are fewer of them than this, earlier ones are taken too.
const LEAST_RECENT: usize = 150;
/// Fewer changes than this are not learned from.
const LEAST_WINDOWS: usize = 60;
/// Significant digits of the table.
const DIGITS: i32 = 4;

/// Learns the speeds of every data point of a panel that has a better direction and enough changes.
pub fn learn(framework: &Framework, panel: &Panel) -> Vec<PointSpeeds> {
    panel.points.par_iter().filter_map(|point| learn_point(framework, point)).collect()
}

fn learn_point(framework: &Framework, panel: &PointPanel) -> Option<PointSpeeds> {
    let kpi = &framework.kpis[panel.kpi];
    let scale = Scale::of(&kpi.points[panel.point], panel)?;
    let (cleaned, glitches) = panel.cleaned(scale);
    let horizons: Vec<Horizon> = YEARS
        .iter()
        .filter_map(|years| {
            let mut horizon = horizon(&recent(&panel.windows(&cleaned, scale, *years)), *years)?;
            horizon.round();
            Some(horizon)
        })
        .collect();
    let years = || panel.places.iter().flat_map(|place| &place.values).map(|(year, _)| *year);
    (!horizons.is_empty()).then(|| PointSpeeds {
        code: kpi.code.clone(),
        data_point: kpi.points[panel.point].key.clone(),
        places: horizons.iter().map(|horizon| horizon.places).max().unwrap_or_default(),
        years: [years().min().unwrap_or_default(), years().max().unwrap_or_default()],
        log_offset: scale.log_offset,
        glitches,
        breaks: panel.breaks.clone(),
        note: panel.note.clone(),
        off_later: None,
        horizons,
    })
}

/// The changes that ended in the last years: what was usual long ago is a poor guide (see `speeds check`, years held out). Further
/// back year by year where those are few.
pub(super) fn recent(windows: &[Window]) -> Vec<Window> {
    // All are over the same number of years, so the last ones to end are the last ones to start.
    let starts = || windows.iter().map(|window| window.start);
    let (first, last) = (starts().min().unwrap_or_default(), starts().max().unwrap_or_default());
    let since = |first: i32| windows.iter().filter(move |window| window.start >= first);
    let enough = (first..=last - RECENT + 1).rev().find(|year| since(*year).count() >= LEAST_RECENT);
    since(enough.unwrap_or(first)).copied().collect()
}

/// Learns from changes over so many years; nothing where there are too few.
pub(super) fn horizon(windows: &[Window], years: i32) -> Option<Horizon> {
    if windows.len() < LEAST_WINDOWS {
        return None;
    }
    let mut sorted: Vec<Window> = windows.to_vec();
    sorted.sort_by(|one, other| one.level.total_cmp(&other.level));
    let levels: Vec<f64> =
        LEVELS.iter().map(|percent| at(&sorted, *percent, |window| window.level)).collect();
    let improvements = rows(&sorted, &levels, |window| window.change);
    let mut places: Vec<usize> = windows.iter().map(|window| window.place).collect();
    places.sort_unstable();
    places.dedup();
    let own_speed = own_speed(&sorted, &levels, years);
    Some(Horizon { years, places: places.len(), windows: windows.len(), levels, improvements, own_speed })
}

/// What the own speed tells: the share of it that went on, and what is left by starting level.
fn own_speed(sorted: &[Window], levels: &[f64], years: i32) -> Option<OwnSpeed> {
    let known: Vec<Window> = sorted.iter().filter(|window| window.own_speed.is_some()).copied().collect();
    // Without the own speed of most, those that have one are a selection.
    if known.len() < LEAST_WINDOWS.max(sorted.len() / 2) {
        return None;
    }
    let speed = |window: &Window| window.own_speed.unwrap_or_default();
    let limits = limits(&known, speed);
    let ends = self::limits(&known, |window| window.change);
    let pairs: Vec<(f64, f64)> = known
        .iter()
        .map(|window| {
            let speed = speed(window).clamp(limits[0], limits[1]) * f64::from(years);
            (speed, window.change.clamp(ends[0], ends[1]))
        })
        .collect();
    let goes_on = regression(&pairs)?.clamp(0.0, 1.0);
    let rest = |window: &Window| {
        window.change - goes_on * speed(window).clamp(limits[0], limits[1]) * f64::from(years)
    };
    Some(OwnSpeed { goes_on, limits, improvements: rows(&known, levels, rest) })
}

/// The values that 2 % are below and 2 % above.
fn limits(windows: &[Window], figure: impl Fn(&Window) -> f64) -> [f64; 2] {
    let mut figures: Vec<f64> = windows.iter().map(figure).collect();
    figures.sort_unstable_by(f64::total_cmp);
    [2.0, 98.0].map(|percent| quantile(&figures, percent))
}

/// Slope of the least-squares line; nothing where there is no spread.
fn regression(pairs: &[(f64, f64)]) -> Option<f64> {
    let count = pairs.len() as f64;
    let mean = |figure: fn(&(f64, f64)) -> f64| pairs.iter().map(figure).sum::<f64>() / count;
    let (x, y) = (mean(|pair| pair.0), mean(|pair| pair.1));
    let squares: f64 = pairs.iter().map(|pair| (pair.0 - x).powi(2)).sum();
    let products: f64 = pairs.iter().map(|pair| (pair.0 - x) * (pair.1 - y)).sum();
    (squares > 0.0).then_some(products / squares)
}

/// For each level the quantiles of a figure of the changes that started nearest to it.
fn rows(sorted: &[Window], levels: &[f64], figure: impl Fn(&Window) -> f64) -> Vec<Vec<f64>> {
    let all = sorted.len();
    let similar = all.min(LEAST_SIMILAR.max((SIMILAR * all as f64) as usize));
    levels
        .iter()
        .map(|level| {
            let below = sorted.partition_point(|window| window.level < *level);
            let not_above = sorted.partition_point(|window| window.level <= *level);
            // In the middle of those at the very level, so that ties lie on both sides.
            let middle = usize::midpoint(below, not_above);
            let from = middle.saturating_sub(similar / 2).min(all - similar);
            let mut figures: Vec<f64> = sorted[from..from + similar].iter().map(&figure).collect();
            figures.sort_unstable_by(f64::total_cmp);
            GRID.iter().map(|percent| quantile(&figures, *percent)).collect()
        })
        .collect()
}

fn at(sorted: &[Window], percent: f64, figure: impl Fn(&Window) -> f64) -> f64 {
    let figures: Vec<f64> = sorted.iter().map(figure).collect();
    quantile(&figures, percent)
}

/// Quantile of sorted figures, between neighbours in proportion.
pub(super) fn quantile(sorted: &[f64], percent: f64) -> f64 {
    let place = percent / 100.0 * (sorted.len() - 1) as f64;
    let (low, high) = (sorted[place.floor() as usize], sorted[place.ceil() as usize]);
    low + place.fract() * (high - low)
}

impl Horizon {
    /// Rounds to the digits of the table, so that what is written is what is used.
    fn round(&mut self) {
        let all = self.levels.iter_mut().chain(self.improvements.iter_mut().flatten());
        all.for_each(round);
        if let Some(own) = &mut self.own_speed {
            own.improvements.iter_mut().flatten().chain(&mut own.limits).for_each(round);
            round(&mut own.goes_on);
        }
    }
}

fn round(value: &mut f64) {
    if *value != 0.0 && value.is_finite() {
        let digits = DIGITS - 1 - value.abs().log10().floor() as i32;
        let factor = 10_f64.powi(digits.abs());
        *value =
            if digits >= 0 { (*value * factor).round() / factor } else { (*value / factor).round() * factor };
    }
}
