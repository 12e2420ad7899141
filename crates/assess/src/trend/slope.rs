//! Theil-Sen slope: the median of the slopes between all pairs of points, with Sen's rank-based interval.
//!
//! Up to 29 % of the points may be anything without carrying the slope away. Method: Theil 1950, Sen 1968; the rank formula
//! is that of `scipy.stats.theilslopes`, to which the worked cases hold it.

/// A line through points.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Line {
    /// Change per year.
    pub slope: f64,
    /// Value at year zero: the median of what is left when the slope is taken out.
    pub intercept: f64,
}

impl Line {
    /// Value of the line in a year.
    pub fn at(&self, year: f64) -> f64 {
        self.intercept + self.slope * year
    }
}

/// Slopes between all pairs of points of different years, in rising order.
pub fn pair_slopes(points: &[(f64, f64)]) -> Vec<f64> {
    let pairs =
        points.iter().enumerate().flat_map(|(index, a)| points[index + 1..].iter().map(move |b| (a, b)));
    let mut slopes: Vec<f64> =
        pairs.filter(|(a, b)| a.0 != b.0).map(|(a, b)| (b.1 - a.1) / (b.0 - a.0)).collect();
    slopes.sort_by(f64::total_cmp);
    slopes
}

/// The Theil-Sen line; none where all points are of one year.
pub fn theil_sen(points: &[(f64, f64)]) -> Option<Line> {
    let slope = median(&pair_slopes(points))?;
    let mut rest: Vec<f64> = points.iter().map(|(year, value)| value - slope * year).collect();
    rest.sort_by(f64::total_cmp);
    Some(Line { slope, intercept: median(&rest)? })
}

/// Sen's interval of the slope. `quantile` is the normal quantile of the confidence (1.645 for 90 %). None where ties
/// leave no variance to reckon with.
pub fn sen_interval(points: &[(f64, f64)], quantile: f64) -> Option<[f64; 2]> {
    let slopes = pair_slopes(points);
    let last = slopes.len().checked_sub(1)?;
    let spread = |n: f64| n * (n - 1.0) * (2.0 * n + 5.0);
    let ties = |values: Vec<f64>| -> f64 { runs(values).into_iter().map(|n| spread(n as f64)).sum() };
    let (years, values) = points.iter().copied().unzip();
    let variance = (spread(points.len() as f64) - ties(years) - ties(values)) / 18.0;
    if variance < 0.0 {
        return None;
    }
    let width = quantile * variance.sqrt();
    let count = slopes.len() as f64;
    let upper = (f64::midpoint(count, width).round_ties_even() as usize).min(last);
    let lower = f64::midpoint(count, -width).round_ties_even() - 1.0;
    Some([slopes[lower.max(0.0) as usize], slopes[upper]])
}

/// How often each value comes that comes more than once.
fn runs(mut values: Vec<f64>) -> Vec<usize> {
    values.sort_by(f64::total_cmp);
    values.chunk_by(|a, b| a == b).map(<[f64]>::len).filter(|length| *length > 1).collect()
}

/// Median of sorted values; none of nothing.
pub fn median(sorted: &[f64]) -> Option<f64> {
    let half = sorted.len() / 2;
    match sorted {
        [] => None,
        _ if sorted.len() % 2 == 1 => Some(sorted[half]),
        _ => Some(f64::midpoint(sorted[half - 1], sorted[half])),
    }
}
