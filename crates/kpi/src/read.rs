//! Numbers and answers as people type and print them.
//!
//! `95 424`, `101 200.00`, `1'234,5`, `0.02%`, `NR`, `n/a`, `ja` are read; `1,234` is not guessed: it may be one and a bit,
//! or more than a thousand. Words come from the catalogue (`words.toml`). Worked cases: `catalogue/cases/numbers.toml`.

use std::collections::HashMap;

use crate::catalogue::files::WordsFile;
use crate::catalogue::{PrintedUnits, fold};

/// What somebody answered.
#[derive(Debug, Clone, PartialEq)]
pub enum Answer {
    /// A number.
    Number(Number),
    /// Yes or no.
    YesNo(bool),
    /// There is no value.
    NotReported,
    /// There is one, but it is not verified.
    NotVerified,
    /// The question does not apply to the city.
    NotApplicable,
}

/// A number with its exact decimals.
#[derive(Debug, Clone, PartialEq)]
pub struct Number {
    /// The nearest f64.
    pub value: f64,
    /// The decimals as they were written, without separators: `101200.00`.
    pub decimal: Box<str>,
    /// The unit written beside it.
    pub unit: Option<Box<str>>,
    /// "About", "more than" or the like stood before it.
    pub approximate: bool,
}

impl Number {
    /// A number that was read as a number, such as a spreadsheet's.
    pub fn from_f64(value: f64) -> Self {
        Self { value, decimal: value.to_string().into(), unit: None, approximate: false }
    }
}

/// Why a text is neither a number nor an answer.
#[derive(Debug, Clone, PartialEq)]
pub enum Unreadable {
    /// The comma may group thousands or start the decimals.
    Ambiguous([f64; 2]),
    /// Anything else.
    NotANumber,
}

/// Words that people type instead of, before and behind numbers.
#[derive(Debug, Default)]
pub struct Vocabulary {
    answers: HashMap<String, Answer>,
    /// Longest first.
    approximately: Vec<String>,
    /// Longest first.
    magnitudes: Vec<(String, f64)>,
    /// Names of columns by what other people call them.
    headings: HashMap<String, String>,
}

impl Vocabulary {
    /// Takes the words of the catalogue.
    pub fn new(file: &WordsFile) -> Self {
        let mut words = Self::default();
        let groups = [
            (&file.yes, Answer::YesNo(true)),
            (&file.no, Answer::YesNo(false)),
            (&file.not_reported, Answer::NotReported),
            (&file.not_verified, Answer::NotVerified),
            (&file.not_applicable, Answer::NotApplicable),
        ];
        for (group, answer) in groups {
            for word in group.values().flatten() {
                words.answers.entry(word.to_lowercase()).or_insert_with(|| answer.clone());
            }
        }
        words.approximately = file.approximately.values().flatten().map(|word| word.to_lowercase()).collect();
        words.approximately.sort_by_key(|word| std::cmp::Reverse(word.len()));
        words.magnitudes = file.magnitude.iter().map(|(word, value)| (word.to_lowercase(), *value)).collect();
        words.magnitudes.sort_by_key(|(word, _)| std::cmp::Reverse(word.len()));
        for (name, headings) in &file.heading {
            words.headings.extend(headings.iter().map(|heading| (fold(heading), name.clone())));
        }
        words
    }

    /// The column of a tidy table that other people give this heading.
    pub fn heading(&self, text: &str) -> Option<&str> {
        self.headings.get(&fold(text)).map(String::as_str)
    }

    /// Reads a text; nothing where it is empty.
    ///
    /// `decimal_sign` is the one that the city declared, which settles what a lone comma or point means.
    ///
    /// # Errors
    /// Where the text is neither a number nor an answer, or could be two different numbers.
    pub fn read(
        &self,
        text: &str,
        units: &PrintedUnits,
        decimal_sign: Option<char>,
    ) -> Result<Option<Answer>, Unreadable> {
        let text = text.trim();
        if text.is_empty() {
            return Ok(None);
        }
        if let Some(number) = plain(text).filter(|_| decimal_sign != Some(',')) {
            return Ok(Some(Answer::Number(number)));
        }
        let lower = collapse_spaces(&text.to_lowercase());
        if let Some(answer) = self.answer(&lower) {
            return Ok(Some(answer));
        }
        self.number(text, units, decimal_sign).map(|number| Some(Answer::Number(number)))
    }

    /// A word, or a word with something in parentheses behind it: "not reported (text gives 1.86 %)".
    fn answer(&self, lower: &str) -> Option<Answer> {
        let known = self.answers.get(lower);
        let before = || lower.split_once(" (").and_then(|(before, _)| self.answers.get(before.trim()));
        known.or_else(before).cloned()
    }

    fn number(&self, text: &str, units: &PrintedUnits, sign: Option<char>) -> Result<Number, Unreadable> {
        let folded: String = text.chars().map(fold_digit).collect();
        let mut rest = collapse_spaces(&folded);
        // "adequate (100 per cent)": the figure stands in the parentheses.
        if let Some((words, inside)) = rest.strip_suffix(')').and_then(|open| open.split_once(" ("))
            && !words.contains(|c: char| c.is_ascii_digit())
        {
            rest = inside.to_owned();
        }
        let mut approximate = false;
        while let Some(after) = self.approximately(&rest) {
            approximate = true;
            rest = after;
        }
        let (before, rest) = split_unit_before(&rest);
        let (body, rest) = split_body(rest);
        let (value, decimal, rest) = if body.is_empty() {
            let (value, rest) = self.magnitude(rest).ok_or(Unreadable::NotANumber)?;
            (value, value.to_string(), rest)
        } else {
            let decimal = decimals(body, sign)?;
            let value: f64 = decimal.parse().map_err(|_| Unreadable::NotANumber)?;
            match self.magnitude(rest.trim_start()) {
                Some((times, rest)) => (value * times, (value * times).to_string(), rest),
                None => (value, decimal, rest),
            }
        };
        let unit = unit_text(before, rest, units)?;
        if !value.is_finite() {
            return Err(Unreadable::NotANumber);
        }
        Ok(Number { value, decimal: decimal.into(), unit, approximate })
    }

    /// The text behind a word such as "about".
    fn approximately(&self, text: &str) -> Option<String> {
        let lower = text.to_lowercase();
        let word = self.approximately.iter().find(|word| {
            lower.strip_prefix(word.as_str()).is_some_and(|after| {
                !word.ends_with(|c: char| c.is_ascii_alphabetic())
                    || after.starts_with(|c: char| !c.is_alphabetic())
            })
        })?;
        Some(text.get(word.len()..)?.trim_start().to_owned())
    }

    /// "million people": the factor and the text behind it.
    fn magnitude<'t>(&self, text: &'t str) -> Option<(f64, &'t str)> {
        let lower = text.to_lowercase();
        let ends = |after: &str| !after.starts_with(|c: char| c.is_alphanumeric());
        let (word, value) =
            self.magnitudes.iter().find(|(word, _)| lower.strip_prefix(word.as_str()).is_some_and(ends))?;
        Some((*value, text.get(word.len()..)?))
    }
}

/// The short way for what most files hold: digits, perhaps a sign, perhaps a point with digits.
fn plain(text: &str) -> Option<Number> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let (whole, part) = digits.split_once('.').unwrap_or((digits, "0"));
    let all_digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    if !all_digits(whole) || !all_digits(part) || text.len() > 300 {
        return None;
    }
    Some(Number { value: text.parse().ok()?, decimal: text.into(), unit: None, approximate: false })
}

/// Digits of other scripts, signs and separators to those of ASCII; spaces of any width to a space.
fn fold_digit(c: char) -> char {
    let offset = |zero: char| char::from_digit(c as u32 - zero as u32, 10).unwrap_or(c);
    match c {
        '\u{660}'..='\u{669}' => offset('\u{660}'),
        '\u{6f0}'..='\u{6f9}' => offset('\u{6f0}'),
        '\u{ff10}'..='\u{ff19}' => offset('\u{ff10}'),
        '\u{966}'..='\u{96f}' => offset('\u{966}'),
        '\u{66b}' => '.',
        '\u{66c}' | '’' => '\'',
        '−' => '-',
        c if c.is_whitespace() => ' ',
        c => c,
    }
}

fn collapse_spaces(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// "USD 5", "€3.5": what stands before the number, if it is a short word or a sign of money.
fn split_unit_before(text: &str) -> (&str, &str) {
    let end = text.find(|c: char| c.is_ascii_digit() || "+-.,(".contains(c)).unwrap_or(text.len());
    let before = text[..end].trim_end();
    let is_money = !before.is_empty()
        && before.chars().count() <= 4
        && end < text.len()
        && before.chars().all(|c| c.is_uppercase() || "€$£¥₽".contains(c));
    if is_money { (before, &text[end..]) } else { ("", text) }
}

/// The longest beginning that consists of a sign, digits and separators, exponent included.
fn split_body(text: &str) -> (&str, &str) {
    let bytes = text.as_bytes();
    let mut end = usize::from(matches!(bytes.first(), Some(b'+' | b'-')));
    let mut last = 0;
    while let Some(byte) = bytes.get(end) {
        match byte {
            b'0'..=b'9' => last = end + 1,
            b'.' | b',' | b'\'' => {
                if end == last {
                    last = end + 1;
                }
            }
            b' ' => {}
            _ => break,
        }
        end += 1;
    }
    let exponent = |at: usize| {
        let mut after = at + 1;
        after += usize::from(matches!(bytes.get(after), Some(b'+' | b'-')));
        let digits = bytes[after.min(bytes.len())..].iter().take_while(|byte| byte.is_ascii_digit()).count();
        (digits > 0).then_some(after + digits)
    };
    if last > 0 && matches!(bytes.get(last), Some(b'e' | b'E')) {
        last = exponent(last).unwrap_or(last);
    }
    (text[..last].trim(), &text[last..])
}

/// A number's text with any separators to plain decimals.
fn decimals(body: &str, declared: Option<char>) -> Result<String, Unreadable> {
    let (sign, unsigned) = match body.as_bytes().first() {
        Some(b'-') => ("-", &body[1..]),
        Some(b'+') => ("", &body[1..]),
        _ => ("", body),
    };
    let exponent_at = unsigned.find(['e', 'E']).unwrap_or(unsigned.len());
    let (mantissa, exponent) = unsigned.split_at(exponent_at);
    let (whole, part) = split_decimals(mantissa, declared).map_err(|ambiguous| match ambiguous {
        Some((whole, part)) => {
            let number = |text: String| text.parse().unwrap_or(f64::NAN);
            let readings = [number(format!("{sign}{whole}{part}")), number(format!("{sign}{whole}.{part}"))];
            Unreadable::Ambiguous(readings)
        }
        None => Unreadable::NotANumber,
    })?;
    let whole = if whole.is_empty() { "0" } else { &whole };
    let point = if part.is_empty() { "" } else { "." };
    Ok(format!("{sign}{whole}{point}{part}{exponent}"))
}

/// Digits before and behind the decimal sign; an error with both parts where the sign could also group thousands.
type Split = Result<(String, String), Option<(String, String)>>;

fn split_decimals(mantissa: &str, declared: Option<char>) -> Split {
    let count = |sign: char| mantissa.matches(sign).count();
    let spaced = mantissa.contains([' ', '\'']);
    let decimal_sign = match (count('.'), count(',')) {
        (1, 0) => Some('.').filter(|_| declared != Some(',') || spaced || !could_group(mantissa, '.')),
        (0, 1) if !spaced && could_group(mantissa, ',') => match declared {
            Some(',') => Some(','),
            Some(_) => None,
            None => {
                let (whole, part) = mantissa.split_once(',').unwrap_or_default();
                return Err(Some((whole.to_owned(), part.to_owned())));
            }
        },
        (0, 1) => Some(','),
        // No sign at all, or one that comes twice and so groups thousands.
        (_, 0) | (0, _) => None,
        (1, _) if mantissa.rfind('.') > mantissa.rfind(',') => Some('.'),
        (_, 1) if mantissa.rfind(',') > mantissa.rfind('.') => Some(','),
        _ => return Err(None),
    };
    let (whole, part) = match decimal_sign.and_then(|sign| mantissa.split_once(sign)) {
        Some((whole, part)) => (whole, part),
        None => (mantissa, ""),
    };
    if !part.bytes().all(|byte| byte.is_ascii_digit()) || (whole.is_empty() && part.is_empty()) {
        return Err(None);
    }
    ungroup(whole).map(|whole| (whole, part.to_owned())).ok_or(None)
}

/// "1,234" but not "0,123", "1234,567" or "12,34".
fn could_group(mantissa: &str, sign: char) -> bool {
    let Some((whole, part)) = mantissa.split_once(sign) else { return false };
    part.len() == 3 && (1..=3).contains(&whole.len()) && !whole.starts_with('0')
}

/// Takes out group separators, all of one kind, before groups of three digits.
fn ungroup(whole: &str) -> Option<String> {
    let Some(separator) = whole.chars().find(|c| !c.is_ascii_digit()) else { return Some(whole.to_owned()) };
    let mut groups = whole.split(separator);
    let first = groups.next()?;
    let digits = |group: &str| group.bytes().all(|byte| byte.is_ascii_digit());
    let good = (1..=3).contains(&first.len())
        && digits(first)
        && groups.all(|group| group.len() == 3 && digits(group));
    good.then(|| whole.replace(separator, ""))
}

/// The unit behind (or before) the number; an error where what stands there makes it no single number.
fn unit_text(before: &str, rest: &str, units: &PrintedUnits) -> Result<Option<Box<str>>, Unreadable> {
    let touching = rest.chars().next();
    let after = rest.trim();
    let has_digit = after.contains(|c: char| c.is_ascii_digit());
    let is_rate = after.starts_with("/ ") || after.starts_with("per ");
    let starts_well = touching.is_none_or(|c| c == ' ' || c.is_alphabetic() || "%‰°€$£¥₽/٪".contains(c));
    if !starts_well
        || after.starts_with(['-', '(', ',', '.', '+', '–', '?'])
        || (has_digit && !is_rate && units.find(after).is_none() && units.codes.unit(after).is_err())
        || after.split_once('/').is_some_and(|(_, under)| under.starts_with(|c: char| c.is_ascii_digit()))
    {
        return Err(Unreadable::NotANumber);
    }
    Ok(match (before, after) {
        ("", "") => None,
        ("", unit) | (unit, "") => Some(unit.into()),
        (before, after) => Some(format!("{before} {after}").into()),
    })
}
