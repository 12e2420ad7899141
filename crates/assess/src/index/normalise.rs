//! Normalising: indicators of different units onto one scale, higher is better.

use super::recipe::{Normalise, NormaliseMethod};
use super::tree::{Better, Indicator};
use crate::band::{Band, MOST_POINTS};

/// Why a column could not be normalised. Its values are missing then.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Trouble {
    /// All values are the same, or there is only one.
    NoSpread,
    /// The indicator has no target, or no goalposts.
    NoScale,
}

/// Memory for sorting.
pub(crate) type Order = Vec<(u64, u32)>;

/// Normalises a column in its place.
pub(crate) fn normalise(
    column: &mut [f64],
    how: &Normalise,
    indicator: &Indicator,
    order: &mut Order,
) -> Result<(), Trouble> {
    let done = by_method(column, how, indicator, order);
    if done.is_err() {
        column.fill(f64::NAN);
    }
    done
}

fn by_method(
    column: &mut [f64],
    how: &Normalise,
    indicator: &Indicator,
    order: &mut Order,
) -> Result<(), Trouble> {
    use NormaliseMethod as M;
    // The methods that look at the target or at goalposts know by themselves which way is better.
    match how.method {
        M::ShareOfTarget | M::Bands => return share_of_target(column, how, indicator),
        M::Goalposts | M::Scaled => return goalposts(column, how, indicator),
        _ => turn(column, indicator.better),
    }
    let to = how.to.unwrap_or([0.0, 100.0]);
    match how.method {
        M::MinMax => {
            let (least, most) = range(column)?;
            linear(column, [least, most], to);
        }
        M::ZScore => {
            let [mean_to, deviation_to] = how.to.unwrap_or([0.0, 1.0]);
            let (mean, deviation) = mean_and_deviation(column)?;
            for value in column.iter_mut() {
                *value = (*value - mean) / deviation * deviation_to + mean_to;
            }
        }
        M::Rank => rank(column, order, |worse| worse + 1.0),
        M::Borda => rank(column, order, |worse| worse),
        M::PercentileRank => {
            let others = column.iter().filter(|value| !value.is_nan()).count() as f64 - 1.0;
            if others < 1.0 {
                return Err(Trouble::NoSpread);
            }
            let [low, high] = how.to.unwrap_or([0.0, 1.0]);
            rank(column, order, |worse| low + worse / others * (high - low));
        }
        M::DistanceToTarget => {
            let (target, _) = indicator.target.ok_or(Trouble::NoScale)?;
            let mut end = [target];
            turn(&mut end, indicator.better);
            let (least, _) = bounds(column);
            let to = how.to.unwrap_or([0.0, 1.0]);
            if !(end[0] - least).is_normal() {
                return Err(Trouble::NoSpread);
            }
            linear(column, [least, end[0]], to);
            cut(column, how.cut, to);
        }
        M::None | M::ShareOfTarget | M::Bands | M::Goalposts | M::Scaled => {}
    }
    Ok(())
}

/// Turns values so that higher is better.
fn turn(column: &mut [f64], better: Better) {
    match better {
        Better::Higher => {}
        Better::Lower => column.iter_mut().for_each(|value| *value = -*value),
        Better::Near(goal) => column.iter_mut().for_each(|value| *value = -(*value - goal).abs()),
    }
}

fn share_of_target(column: &mut [f64], how: &Normalise, indicator: &Indicator) -> Result<(), Trouble> {
    let (benchmark, rule) = indicator.target.ok_or(Trouble::NoScale)?;
    let [low, high] = how.to.unwrap_or([0.0, 100.0]);
    for value in column.iter_mut().filter(|value| !value.is_nan()) {
        let share = rule.share(*value, benchmark);
        let share = if how.method == NormaliseMethod::Bands {
            f64::from(Band::of(share).points()) / f64::from(MOST_POINTS)
        } else if how.cut {
            share.min(1.0)
        } else {
            share
        };
        *value = low + share * (high - low);
    }
    Ok(())
}

fn goalposts(column: &mut [f64], how: &Normalise, indicator: &Indicator) -> Result<(), Trouble> {
    let posts = indicator.goalposts.ok_or(Trouble::NoScale)?;
    if posts[0] == posts[1] {
        return Err(Trouble::NoSpread);
    }
    let to = how.to.unwrap_or([0.0, 100.0]);
    linear(column, posts, to);
    cut(column, how.cut && how.method == NormaliseMethod::Goalposts, to);
    Ok(())
}

fn linear(column: &mut [f64], [from, end]: [f64; 2], [low, high]: [f64; 2]) {
    for value in column.iter_mut() {
        *value = (*value - from) / (end - from) * (high - low) + low;
    }
}

fn cut(column: &mut [f64], cut: bool, [low, high]: [f64; 2]) {
    if cut {
        let (least, most) = (low.min(high), low.max(high));
        column.iter_mut().filter(|value| !value.is_nan()).for_each(|value| *value = value.clamp(least, most));
    }
}

fn bounds(column: &[f64]) -> (f64, f64) {
    // NaN is never smaller or larger.
    column.iter().fold((f64::INFINITY, f64::NEG_INFINITY), |(least, most), &value| {
        (if value < least { value } else { least }, if value > most { value } else { most })
    })
}

fn range(column: &[f64]) -> Result<(f64, f64), Trouble> {
    let (least, most) = bounds(column);
    if least < most { Ok((least, most)) } else { Err(Trouble::NoSpread) }
}

fn mean_and_deviation(column: &[f64]) -> Result<(f64, f64), Trouble> {
    let known = || column.iter().copied().filter(|value| !value.is_nan());
    let count = known().count() as f64;
    let mean = known().sum::<f64>() / count;
    let squares: f64 = known().map(|value| (value - mean).powi(2)).sum();
    let deviation = (squares / (count - 1.0)).sqrt();
    if deviation > 0.0 { Ok((mean, deviation)) } else { Err(Trouble::NoSpread) }
}

/// Replaces each value by a figure made of the number of values that are below it; ties share the lowest.
fn rank(column: &mut [f64], order: &mut Order, figure: impl Fn(f64) -> f64) {
    order.clear();
    order.extend(
        column.iter().enumerate().filter(|(_, v)| !v.is_nan()).map(|(row, v)| (sortable(*v), row as u32)),
    );
    order.sort_unstable();
    let mut below = 0;
    for (index, &(key, row)) in order.iter().enumerate() {
        if index > 0 && order[index - 1].0 != key {
            below = index;
        }
        column[row as usize] = figure(below as f64);
    }
}

/// A whole number that sorts as the value does. Zero and minus zero are the same.
pub(crate) fn sortable(value: f64) -> u64 {
    let bits = (value + 0.0).to_bits();
    if bits >> 63 == 0 { bits | (1 << 63) } else { !bits }
}
