//! Outliers: how they are noticed, and what is done about them.
//!
//! Noticed by skewness and excess kurtosis as spreadsheets compute them (type 2 of Joanes and Gill 1998, The Statistician 47): a
//! column is left alone while one of the two is below its limit. Treated by steps, each tried on the original values, until the
//! limits hold; if none of them helps, the last one stands. This is the order of `COINr` and of the JRC's COIN Tool.

use serde::Serialize;

use super::recipe::{Treat, TreatMethod, TreatStep};

/// What was done to a column.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Treated {
    /// The step that stands; none where nothing was to be done.
    pub method: Option<TreatMethod>,
    /// Points brought in by winsorising.
    pub points: usize,
    /// Skewness before and after.
    pub skewness: [f64; 2],
    /// Excess kurtosis before and after.
    pub kurtosis: [f64; 2],
    /// True where the limits hold afterwards. False too where they can't be computed.
    pub holds: bool,
}

/// Skewness and excess kurtosis of the values that are not missing; NaN where there are too few, or no spread.
pub fn shape(values: &[f64]) -> (f64, f64) {
    let mut count = 0.0;
    let mut sum = 0.0;
    for &value in values {
        let known = !value.is_nan();
        count += if known { 1.0 } else { 0.0 };
        sum += if known { value } else { 0.0 };
    }
    let mean = sum / count;
    let (mut second, mut third, mut fourth) = (0.0, 0.0, 0.0);
    for &value in values {
        let off = if value.is_nan() { 0.0 } else { value - mean };
        let square = off * off;
        second += square;
        third += square * off;
        fourth += square * square;
    }
    let n: f64 = count;
    if n < 3.0 || second <= 0.0 {
        return (f64::NAN, f64::NAN);
    }
    let skewness = n.sqrt() * third / (second * second.sqrt()) * (n * (n - 1.0)).sqrt() / (n - 2.0);
    if n < 4.0 {
        return (skewness, f64::NAN);
    }
    let ratio = n * fourth / (second * second);
    let kurtosis = ((n + 1.0) * (ratio - 3.0) + 6.0) * (n - 1.0) / ((n - 2.0) * (n - 3.0));
    (skewness, kurtosis)
}

impl Treat {
    fn holds(&self, (skewness, kurtosis): (f64, f64)) -> bool {
        skewness.abs() < self.skewness || kurtosis < self.kurtosis
    }
}

/// Treats a column. `points` replaces the most points of winsorising; `original` is memory to work in.
pub(crate) fn treat(
    column: &mut [f64],
    rule: &Treat,
    points: Option<u32>,
    original: &mut Vec<f64>,
) -> Treated {
    let before = shape(column);
    let mut treated = Treated {
        method: None,
        points: 0,
        skewness: [before.0; 2],
        kurtosis: [before.1; 2],
        holds: rule.holds(before),
    };
    if treated.holds || before.0.is_nan() || before.1.is_nan() {
        return treated;
    }
    original.clear();
    original.extend_from_slice(column);
    for (index, step) in rule.steps.iter().enumerate() {
        if index > 0 {
            column.copy_from_slice(original);
        }
        treated.method = Some(step.method);
        treated.points = apply(column, rule, step, points, before);
        let after = shape(column);
        treated.skewness[1] = after.0;
        treated.kurtosis[1] = after.1;
        treated.holds = rule.holds(after);
        if treated.holds {
            break;
        }
    }
    treated
}

/// Applies one step; the number of points that winsorising brought in.
fn apply(
    column: &mut [f64],
    rule: &Treat,
    step: &TreatStep,
    points: Option<u32>,
    shape: (f64, f64),
) -> usize {
    let known = || column.iter().copied().filter(|value| !value.is_nan());
    let least = known().fold(f64::INFINITY, f64::min);
    let most = known().fold(f64::NEG_INFINITY, f64::max);
    match step.method {
        TreatMethod::Winsorise => {
            return winsorise(column, rule, points.or(step.points).unwrap_or_default() as usize, shape);
        }
        TreatMethod::Log => {
            let offset = 0.01 * (most - least);
            for value in column.iter_mut() {
                *value = (*value - least + offset).ln();
            }
        }
        TreatMethod::BoxCox => {
            let lambda = step.lambda.unwrap_or_default();
            let transform =
                |value: f64| if lambda == 0.0 { value.ln() } else { (value.powf(lambda) - 1.0) / lambda };
            for value in column.iter_mut() {
                *value = transform(*value - least + 1.0);
            }
        }
    }
    0
}

/// Brings in the outermost value, on the side of the skewness, until the limits hold or so many points are brought in. Points that
/// share the outermost value come in together, so that the last step may bring in more points than allowed.
fn winsorise(column: &mut [f64], rule: &Treat, most_points: usize, first: (f64, f64)) -> usize {
    let mut now = first;
    let (mut high, mut low) = (0, 0);
    while !rule.holds(now) && high + low < most_points {
        let sign = if now.0 >= 0.0 { 1.0 } else { -1.0 };
        let (outermost, next) = two_outermost(column, sign);
        if !next.is_finite() {
            break;
        }
        let mut count = 0;
        for value in column.iter_mut().filter(|value| **value == outermost) {
            *value = next;
            count += 1;
        }
        *(if sign > 0.0 { &mut high } else { &mut low }) = count;
        now = shape(column);
    }
    high + low
}

/// The two outermost different values on a side: 1 for the highest, -1 for the lowest.
fn two_outermost(column: &[f64], sign: f64) -> (f64, f64) {
    let (mut outermost, mut next) = (f64::NEG_INFINITY, f64::NEG_INFINITY);
    for value in column.iter().map(|value| value * sign) {
        if value > outermost {
            next = outermost;
            outermost = value;
        } else if value > next && value < outermost {
            next = value;
        }
    }
    (outermost * sign, next * sign)
}
