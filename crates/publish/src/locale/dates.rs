//! Dates as people read them, as ICU knows it of the language.

use icu_datetime::fieldsets::{Y, YM, YMD};
use icu_datetime::input::Date as Day;
use icu_datetime::{DateTimeFormatter, DateTimeFormatterPreferences};
use kpi::date::Date;

use super::Locale;
use crate::number::DIGITS;

/// Calendar of all languages, which is the one of the reporting periods.
const CALENDAR: &str = "gregory";

/// Dates of a language, as far as each is known.
#[derive(Debug)]
pub(super) struct Dates {
    year: DateTimeFormatter<Y>,
    month: DateTimeFormatter<YM>,
    day: DateTimeFormatter<YMD>,
}

impl Dates {
    /// None where the language is no language code.
    pub(super) fn new(language: &str) -> Option<Self> {
        let locale: icu_locale_core::Locale =
            format!("{language}-u-ca-{CALENDAR}-nu-{DIGITS}").parse().ok()?;
        let preferences = DateTimeFormatterPreferences::from(&locale);
        Some(Self {
            year: DateTimeFormatter::try_new(preferences, Y::long()).ok()?,
            month: DateTimeFormatter::try_new(preferences, YM::long()).ok()?,
            day: DateTimeFormatter::try_new(preferences, YMD::long()).ok()?,
        })
    }

    fn write(&self, date: Date) -> Option<String> {
        let (month, day) = (date.month.unwrap_or(1), date.day.unwrap_or(1));
        let known = Day::try_new_iso(i32::from(date.year), month, day).ok()?;
        Some(match date {
            Date { day: Some(_), .. } => self.day.format(&known).to_string(),
            Date { month: Some(_), .. } => self.month.format(&known).to_string(),
            Date { .. } => self.year.format(&known).to_string(),
        })
    }
}

impl Locale {
    /// A date as far as it is known: "2020", "September 2020", "30 September 2020".
    pub fn date(&self, date: Date) -> String {
        self.dates.write(date).unwrap_or_else(|| date.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_says_a_date_as_far_as_it_is_known() {
        for (language, month, day) in [
            ("en-001", "September 2020", "30 September 2020"),
            ("fr", "septembre 2020", "30 septembre 2020"),
            ("es", "septiembre de 2020", "30 de septiembre de 2020"),
            ("ru", "сентябрь 2020\u{202f}г.", "30 сентября 2020\u{202f}г."),
            ("zh", "2020年9月", "2020年9月30日"),
            ("ar", "سبتمبر 2020", "30 سبتمبر 2020"),
        ] {
            let dates = Dates::new(language).unwrap();
            let said = |text: &str| dates.write(text.parse().unwrap()).unwrap();
            assert_eq!(said("2020-09"), month, "{language}");
            assert_eq!(said("2020-09-30"), day, "{language}");
            assert!(said("2020").starts_with("2020"), "{language}");
        }
    }
}
