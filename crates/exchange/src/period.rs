//! Reporting periods as days, for formats that ask from when to when.

/// First and last day of a period, YYYY-MM-DD; none where the period is neither a year ("2024") nor a month ("2024-06").
pub fn days(period: &str) -> Option<(String, String)> {
    let period = period.trim();
    let digits = |text: &str, length: usize| {
        (text.len() == length && text.bytes().all(|byte| byte.is_ascii_digit())).then_some(())
    };
    let Some((year, month)) = period.split_once('-') else {
        digits(period, 4)?;
        return Some((format!("{period}-01-01"), format!("{period}-12-31")));
    };
    digits(year, 4)?;
    digits(month, 2)?;
    let last = match month {
        "01" | "03" | "05" | "07" | "08" | "10" | "12" => 31,
        "04" | "06" | "09" | "11" => 30,
        "02" if is_leap(year.parse().ok()?) => 29,
        "02" => 28,
        _ => return None,
    };
    Some((format!("{period}-01"), format!("{period}-{last}")))
}

fn is_leap(year: u32) -> bool {
    year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_period_is_a_year_or_a_month_and_nothing_else_is_guessed() {
        let told = |period| days(period).map(|(from, to)| format!("{from} {to}"));
        assert_eq!(told("2024").as_deref(), Some("2024-01-01 2024-12-31"));
        assert_eq!(told("2024-02").as_deref(), Some("2024-02-01 2024-02-29"));
        assert_eq!(told("1900-02").as_deref(), Some("1900-02-01 1900-02-28"));
        for other in ["2024/25", "2024-13", "24", "", "spring 2024", "２０２４"] {
            assert_eq!(told(other), None, "{other}");
        }
    }
}
