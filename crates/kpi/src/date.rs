//! Dates as far as they are known: a year, a month of it, or a day.

use std::fmt;
use std::str::FromStr;

/// A date of the calendar. The parts that are not known are `None`; a day never stands without its month.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date {
    /// Year, of four digits.
    pub year: u16,
    /// Month, from 1 to 12.
    pub month: Option<u8>,
    /// Day of the month, from 1 on.
    pub day: Option<u8>,
}

/// What dates look like, for findings.
pub const ACCEPTED: &str = "YYYY, YYYY-MM, YYYY-MM-DD";

impl Date {
    /// The first and the last day that it may mean.
    #[must_use]
    pub fn days(self) -> (Self, Self) {
        let on = |month: u8, day: u8| Self { year: self.year, month: Some(month), day: Some(day) };
        match (self.month, self.day) {
            (Some(month), Some(day)) => (on(month, day), on(month, day)),
            (Some(month), None) => (on(month, 1), on(month, days_in(self.year, month))),
            (None, _) => (on(1, 1), on(12, 31)),
        }
    }
}

/// The first and the last day of a reporting period; none where it is neither a year nor a month, such as "2024/25".
#[must_use]
pub fn days(period: &str) -> Option<(Date, Date)> {
    let date: Date = period.trim().parse().ok()?;
    date.day.is_none().then(|| date.days())
}

impl FromStr for Date {
    type Err = ();

    /// Reads `2024`, `2024-06` or `2024-06-30`, and nothing else.
    fn from_str(text: &str) -> Result<Self, ()> {
        let mut parts = text.split('-');
        let year = digits(parts.next().unwrap_or_default(), 4)?;
        let month = parts.next().map(|part| small(part, 12)).transpose()?;
        let last = days_in(year, month.unwrap_or(1));
        let day = parts.next().map(|part| small(part, last)).transpose()?;
        if parts.next().is_some() { Err(()) } else { Ok(Self { year, month, day }) }
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.year)?;
        [self.month, self.day].into_iter().flatten().try_for_each(|part| write!(f, "-{part:02}"))
    }
}

/// A number of exactly so many digits.
fn digits(text: &str, length: usize) -> Result<u16, ()> {
    let is_number = text.len() == length && text.bytes().all(|byte| byte.is_ascii_digit());
    if is_number { text.parse().map_err(|_| ()) } else { Err(()) }
}

/// A month or a day: two digits, from 1 to the last one.
fn small(text: &str, last: u8) -> Result<u8, ()> {
    let number = u8::try_from(digits(text, 2)?).map_err(|_| ())?;
    if (1..=last).contains(&number) { Ok(number) } else { Err(()) }
}

fn days_in(year: u16, month: u8) -> u8 {
    let is_leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        2 if is_leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_is_read_as_it_is_written_and_nothing_is_guessed() {
        for written in ["2024", "2024-06", "2024-02-29", "1900-02-28"] {
            assert_eq!(written.parse::<Date>().unwrap().to_string(), written);
        }
        for other in
            ["", "24", "2024-13", "2024-6", "2024-00", "2023-02-29", "1900-02-29", "2024-06-30-1", "２０２４"]
        {
            assert!(other.parse::<Date>().is_err(), "{other}");
        }
    }

    #[test]
    fn a_date_that_is_known_in_part_has_a_first_and_a_last_day() {
        let days = |text: &str| {
            let (first, last) = text.parse::<Date>().unwrap().days();
            format!("{first} {last}")
        };
        assert_eq!(super::days("2024/25"), None);
        assert_eq!(days("2024"), "2024-01-01 2024-12-31");
        assert_eq!(days("2024-02"), "2024-02-01 2024-02-29");
        assert_eq!(days("1900-02"), "1900-02-01 1900-02-28");
        assert_eq!(days("2024-06-30"), "2024-06-30 2024-06-30");
    }
}
