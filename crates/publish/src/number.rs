//! Numbers as people read them: grouped and with the percent sign as ICU knows it of the language, few decimals, and never a
//! small value that looks like zero.

use icu_decimal::input::Decimal;
use icu_decimal::options::DecimalFormatterOptions;
use icu_decimal::{DecimalFormatter, DecimalFormatterPreferences};
use icu_experimental::dimension::percent::formatter::PercentFormatter;
use icu_experimental::dimension::percent::options::PercentFormatterOptions;
use icu_locale_core::Locale;
use icu_plurals::{PluralCategory, PluralRules};

/// Decimals that a value is shown with at most, unless it is small.
pub const DECIMALS: usize = 2;

/// Significant digits that a value below one is shown with, at least.
const SIGNIFICANT: i32 = 3;

/// Digits of all languages: those that the tables and charts of the United Nations' statistics have in Arabic too.
pub(crate) const DIGITS: &str = "latn";

/// Numbers of a language.
#[derive(Debug)]
pub(crate) struct Numbers {
    formatter: DecimalFormatter,
    plurals: PluralRules,
    /// Before a number below zero: a true minus, which ICU's data replaces by a hyphen.
    minus: String,
    /// What stands before and behind a percentage.
    pub(crate) percent: (String, String),
}

impl Numbers {
    /// None where the language is no language code.
    pub(crate) fn new(language: &str, minus: &str) -> Option<Self> {
        let locale: Locale = format!("{language}-u-nu-{DIGITS}").parse().ok()?;
        let options = DecimalFormatterOptions::default();
        let formatter =
            DecimalFormatter::try_new(DecimalFormatterPreferences::from(&locale), options).ok()?;
        let plurals = PluralRules::try_new_cardinal((&locale).into()).ok()?;
        let percent = percent(&locale)?;
        Some(Self { formatter, plurals, minus: minus.to_owned(), percent })
    }

    /// Writes a number with at most so many decimals; a value below one keeps three significant digits.
    pub(crate) fn write(&self, value: f64, decimals: usize) -> String {
        if value == 0.0 {
            return "0".to_owned();
        }
        let sign = if value < 0.0 { self.minus.as_str() } else { "" };
        let size = value.abs();
        if !size.is_finite() {
            return if size.is_nan() { "–".to_owned() } else { format!("{sign}∞") };
        }
        let text = rounded(size, decimals);
        match decimal(&text) {
            Some(number) => format!("{sign}{}", self.formatter.format(&number)),
            // Beyond what ICU counts, digits alone.
            None => format!("{sign}{text}"),
        }
    }

    /// The plural that goes with a count.
    pub(crate) fn plural_of(&self, count: u32) -> PluralCategory {
        self.plurals.category_for(count)
    }

    /// The plural that goes with a number as [`Numbers::write`] writes it.
    pub(crate) fn plural(&self, value: f64, decimals: usize) -> PluralCategory {
        if value.fract() == 0.0 && (0.0..f64::from(u32::MAX)).contains(&value) {
            return self.plural_of(value as u32);
        }
        let number = Some(value.abs()).filter(|size| size.is_finite());
        let number = number.and_then(|size| decimal(&rounded(size, decimals)));
        number.map_or(PluralCategory::Other, |number| self.plurals.category_for(&number))
    }
}

/// What stands before and behind the number of a percentage.
fn percent(locale: &Locale) -> Option<(String, String)> {
    let formatter = PercentFormatter::try_new(locale.into(), PercentFormatterOptions::default()).ok()?;
    let one = formatter.format(&Decimal::from(1)).to_string();
    let (before, behind) = one.split_once('1')?;
    Some((before.to_owned(), behind.to_owned()))
}

/// A number from zero on in digits, with at most so many decimals or what a small one needs.
fn rounded(size: f64, decimals: usize) -> String {
    let decimals = decimals.max(if size == 0.0 { 0 } else { decimals_of_small(size) });
    format!("{:.*}", decimals, half_up(size, decimals))
}

/// Digits as ICU counts them, without zeros at the end.
fn decimal(digits: &str) -> Option<Decimal> {
    let mut number = Decimal::try_from_str(digits).ok()?;
    number.absolute.trim_end();
    Some(number)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_as_people_read_them() {
        let numbers = Numbers::new("en", "−").unwrap();
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
            (95_424.0, "95,424"),
            (1_234_567.891, "1,234,567.89"),
            (999.0, "999"),
            (-12_500.0, "−12,500"),
            (134.200_000_000_000_02, "134.2"),
            (0.999_99, "1"),
            (f64::INFINITY, "∞"),
        ] {
            assert_eq!(numbers.write(value, DECIMALS), written, "{value}");
        }
        assert_eq!(numbers.write(56.25, 1), "56.3");
        assert_eq!(numbers.write(1e300, 2).len(), 401);
        assert_eq!(numbers.write(2020.4, 0), "2,020");
    }

    #[test]
    fn every_language_groups_as_its_readers_do() {
        for (language, thousand, million) in [
            ("en", "1,234.5", "1,234,567.5"),
            ("fr", "1\u{202f}234,5", "1\u{202f}234\u{202f}567,5"),
            ("es", "1234,5", "1.234.567,5"),
            ("ru", "1\u{a0}234,5", "1\u{a0}234\u{a0}567,5"),
            ("zh", "1,234.5", "1,234,567.5"),
            ("ar", "1,234.5", "1,234,567.5"),
        ] {
            let numbers = Numbers::new(language, "−").unwrap();
            assert_eq!(numbers.write(1234.5, 1), thousand, "{language}");
            assert_eq!(numbers.write(1_234_567.5, 1), million, "{language}");
        }
    }

    #[test]
    fn every_language_has_its_percent_sign() {
        for (language, sign) in [
            ("en", "%"),
            ("fr", "\u{a0}%"),
            ("es", "\u{a0}%"),
            ("ru", "\u{a0}%"),
            ("zh", "%"),
            ("ar", "\u{200e}%\u{200e}"),
        ] {
            let numbers = Numbers::new(language, "−").unwrap();
            assert_eq!(numbers.percent, (String::new(), sign.to_owned()), "{language}");
        }
    }
}
