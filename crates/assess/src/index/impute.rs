//! Missing values: what is put in their place.

use super::recipe::ImputeMethod;

/// Puts values in the place of missing ones of a column. `group` gives the number of each row's group, for the methods by
/// group; `draw` picks one of so many, for the method that draws. What can't be known stays missing.
pub(crate) fn impute(
    column: &mut [f64],
    method: ImputeMethod,
    group: &[usize],
    draw: &mut dyn FnMut(usize) -> usize,
) {
    if method == ImputeMethod::None || column.iter().all(|value| !value.is_nan()) {
        return;
    }
    match method {
        ImputeMethod::None => {}
        ImputeMethod::Mean => fill(column, |_| true, mean),
        ImputeMethod::Median => fill(column, |_| true, median),
        ImputeMethod::GroupMean => by_group(column, group, mean),
        ImputeMethod::GroupMedian => by_group(column, group, median),
        ImputeMethod::Draw => {
            let known: Vec<f64> = column.iter().copied().filter(|value| !value.is_nan()).collect();
            for value in column.iter_mut().filter(|value| value.is_nan()) {
                if !known.is_empty() {
                    *value = known[draw(known.len())];
                }
            }
        }
    }
}

fn by_group(column: &mut [f64], group: &[usize], middle: fn(&mut [f64]) -> f64) {
    let groups = group.iter().max().map_or(0, |last| last + 1);
    for wanted in 0..groups {
        fill(column, |row| group.get(row) == Some(&wanted), middle);
    }
}

fn fill(column: &mut [f64], belongs: impl Fn(usize) -> bool, middle: fn(&mut [f64]) -> f64) {
    let rows = column.iter().enumerate();
    let mut known: Vec<f64> =
        rows.filter(|(row, value)| belongs(*row) && !value.is_nan()).map(|(_, value)| *value).collect();
    if known.is_empty() {
        return;
    }
    let middle = middle(&mut known);
    for (row, value) in column.iter_mut().enumerate() {
        if value.is_nan() && belongs(row) {
            *value = middle;
        }
    }
}

fn mean(known: &mut [f64]) -> f64 {
    known.iter().sum::<f64>() / known.len() as f64
}

fn median(known: &mut [f64]) -> f64 {
    known.sort_unstable_by(f64::total_cmp);
    let middle = known.len() / 2;
    if known.len() % 2 == 1 { known[middle] } else { f64::midpoint(known[middle - 1], known[middle]) }
}
