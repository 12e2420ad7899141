//! Numbers as people read them: grouped thousands, few decimals, and never a small value that looks like zero.

/// Decimals that a value is shown with at most, unless it is small.
pub const DECIMALS: usize = 2;

/// Significant digits that a value below one is shown with, at least.
const SIGNIFICANT: i32 = 3;

/// Signs of a language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Signs {
    /// Between whole and part.
    pub(crate) decimal: String,
    /// Between groups of three digits.
    pub(crate) group: String,
    /// Before a number below zero.
    pub(crate) minus: String,
}

/// Writes a number with at most so many decimals; a value below one keeps three significant digits.
pub(crate) fn write(value: f64, decimals: usize, signs: &Signs) -> String {
    if value == 0.0 {
        return "0".to_owned();
    }
    let sign = if value < 0.0 { signs.minus.as_str() } else { "" };
    let size = value.abs();
    if !size.is_finite() {
        return if size.is_nan() { "–".to_owned() } else { format!("{sign}∞") };
    }
    let decimals = decimals.max(decimals_of_small(size));
    let text = format!("{:.*}", decimals, half_up(size, decimals));
    let (whole, part) = text.split_once('.').unwrap_or((&text, ""));
    let part = part.trim_end_matches('0');
    let point = if part.is_empty() { "" } else { signs.decimal.as_str() };
    format!("{sign}{}{point}{part}", grouped(whole, &signs.group))
}

/// Rounds as people do, half away from zero: formatting alone would round 56.25 to the even 56.2.
fn half_up(size: f64, decimals: usize) -> f64 {
    let tens = 10_f64.powi(i32::try_from(decimals).unwrap_or(i32::MAX));
    let rounded = (size * tens).round() / tens;
    if rounded.is_finite() { rounded } else { size }
}

/// Decimals that a value below one needs for its significant digits; none for others.
fn decimals_of_small(size: f64) -> usize {
    if size >= 1.0 {
        return 0;
    }
    let magnitude = size.log10().floor() as i32;
    usize::try_from(SIGNIFICANT - 1 - magnitude).unwrap_or(0)
}

fn grouped(whole: &str, group: &str) -> String {
    let mut text = String::with_capacity(whole.len() * 2);
    for (index, digit) in whole.chars().enumerate() {
        if index > 0 && (whole.len() - index).is_multiple_of(3) {
            text.push_str(group);
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_as_people_read_them() {
        let signs = Signs { decimal: ".".to_owned(), group: "_".to_owned(), minus: "−".to_owned() };
        for (value, written) in [
            (0.0, "0"),
            (-0.0, "0"),
            (7.0, "7"),
            (97.07, "97.07"),
            (97.0749, "97.07"),
            (1.5, "1.5"),
            (0.27, "0.27"),
            (0.001, "0.001"),
            (0.000_123_456, "0.000123"),
            (95_424.0, "95_424"),
            (1_234_567.891, "1_234_567.89"),
            (999.0, "999"),
            (-12_500.0, "−12_500"),
            (134.200_000_000_000_02, "134.2"),
            (0.999_99, "1"),
            (f64::INFINITY, "∞"),
        ] {
            assert_eq!(write(value, DECIMALS, &signs), written, "{value}");
        }
        assert_eq!(write(56.25, 1, &signs), "56.3");
        assert_eq!(write(1e300, 2, &signs).len(), 401);
        assert_eq!(write(2020.4, 0, &signs), "2_020");
    }
}
