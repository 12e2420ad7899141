//! Findings told in sentences: what is wrong, and what to do about it.

use fluent_bundle::{FluentArgs, FluentValue};
use kpi::finding::Finding;

use super::Locale;
use crate::number::DECIMALS;

/// A finding in sentences.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// What is wrong or odd.
    pub says: String,
    /// What to do about it.
    pub remedy: String,
}

/// Facts that sentences choose their form by; one that a finding lacks is [`ABSENT`].
const FACTS: [&str; 39] = [
    "accepted",
    "all",
    "column",
    "columns",
    "computed",
    "encoding",
    "expected",
    "factor",
    "first",
    "formula",
    "grade",
    "hundredfold",
    "last",
    "least",
    "left",
    "limit",
    "line",
    "mean",
    "member",
    "method",
    "missing",
    "most",
    "name",
    "nearest",
    "other",
    "part",
    "read",
    "readings",
    "reason",
    "remark",
    "right",
    "rows",
    "sheet",
    "size",
    "small",
    "source",
    "state",
    "unit",
    "value",
];

/// Facts that count things, by which sentences choose their plural.
const COUNTS: [&str; 2] = ["rows", "small"];

/// The variant that a sentence chooses for a fact that is not there.
const ABSENT: &str = "absent";

/// The variant that a sentence chooses for a bound that is infinite.
const UNBOUNDED: &str = "unbounded";

/// Digits beyond which a value that was read is noise of the computer's arithmetic.
const DIGITS: usize = 12;

impl Locale {
    /// What a finding says and advises. A rule of the catalogue brings its own words.
    pub fn finding(&self, finding: &Finding) -> Told {
        if let Some(words) = &finding.words {
            let (says, remedy) = (self.told(&words.says), self.told(&words.remedy));
            return Told { says: self.with_stop(says.to_owned()), remedy: remedy.to_owned() };
        }
        let id = format!("finding-{}", finding.rule);
        let mut arguments: FluentArgs = FACTS.iter().map(|name| (*name, FluentValue::from(ABSENT))).collect();
        arguments.set("subject", finding.subject.as_str());
        for (name, value) in &finding.facts {
            match value.parse::<u32>() {
                Ok(count) if COUNTS.contains(name) => arguments.set(*name, self.counting(count)),
                _ => arguments.set(*name, self.fact(name, value)),
            }
        }
        let (says, remedy) =
            (self.format(&id, None, &arguments), self.format(&id, Some("remedy"), &arguments));
        Told { says: self.with_stop(says), remedy }
    }

    /// A fact as a person reads it. What was read stays as it was written, but for the noise of computed digits.
    fn fact(&self, name: &str, value: &str) -> String {
        let number = || value.parse::<f64>().ok();
        match name {
            _ if value.is_empty() => ABSENT.to_owned(),
            "least" | "most" | "computed" | "expected" | "hundredfold" | "factor" => match number() {
                Some(number) if number.is_infinite() => UNBOUNDED.to_owned(),
                Some(number) => self.number(number, DECIMALS),
                None => value.to_owned(),
            },
            "readings" => match value.split_once('|') {
                Some((first, second)) => {
                    self.text_with("one-or-other", &[("first", first), ("second", second)])
                }
                None => value.to_owned(),
            },
            "read" if value.bytes().filter(u8::is_ascii_digit).count() > DIGITS => {
                number().map_or_else(|| value.to_owned(), |number| self.number(number, DECIMALS))
            }
            // Words of the data that have a name for people.
            "mean" | "method" | "state" if self.has(&format!("{name}-{value}")) => {
                self.text(&format!("{name}-{value}")).into_owned()
            }
            "grade" if self.has(&format!("quality-{value}")) => {
                self.text(&format!("quality-{value}")).into_owned()
            }
            _ => value.to_owned(),
        }
    }

    /// Ends a sentence with a full stop where it ends with a word, a quote or a parenthesis, so that what follows it does not
    /// run into it. A stop within the quotes or the parenthesis is enough.
    fn with_stop(&self, mut text: String) -> String {
        text.truncate(text.trim_end().len());
        let quotes = [')', ']', '”', '’', '»', '"', '\'', '）', '」', '\u{a0}', '\u{202f}'];
        let bare = text.trim_end_matches(quotes);
        let is_open = if bare.len() < text.len() {
            !bare.ends_with(['.', '!', '?', '…', '。', '؟']) && !text.ends_with(']')
        } else {
            text.ends_with(char::is_alphanumeric)
        };
        if is_open {
            text.push_str(&self.text("full-stop"));
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::locale;
    use super::*;
    use kpi::finding::{Place, Words};

    #[test]
    fn a_finding_is_told_with_its_facts() {
        let finding = Finding::error("value-impossible", Place::default()).read(134.200_000_000_000_02);
        let told = locale().finding(&finding.clone().with("most", f64::INFINITY));
        assert_eq!(told.says, "134.2 is impossible.");
        assert_eq!(told.remedy, "Look.");
        let told = locale().finding(&finding.with("most", 100.0).with("nearest", "42"));
        assert_eq!(told.says, "134.2 is impossible, at most 100.");
        assert_eq!(told.remedy, "Take 42.");
    }

    #[test]
    fn a_rule_of_the_catalogue_speaks_for_itself() {
        let mut finding = Finding::warning("density", Place::default());
        finding.words = Some(Words { says: "Odd.".into(), remedy: "Look.".into() });
        assert_eq!(locale().finding(&finding), Told { says: "Odd.".to_owned(), remedy: "Look.".to_owned() });
    }
}
