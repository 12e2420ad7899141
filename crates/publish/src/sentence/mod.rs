//! What results mean, in sentences; each carries the rule and the figures that made it.

mod peers;
mod standing;
mod target;
mod trend;

pub use peers::{of_candidate, of_peers};
pub use standing::{of_standing, of_unit};
pub use target::of_target;
pub use trend::{class_name, glitch_years, of_trend, why};

use schemars::JsonSchema;
use serde::Serialize;

use crate::locale::Locale;

/// A sentence with what made it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Sentence {
    /// Id of the message, which is the rule that chose it.
    pub rule: String,
    /// The sentence.
    pub text: String,
    /// Figures in it, by the name that the message has for them.
    pub figures: Vec<(String, String)>,
}

impl Sentence {
    pub(crate) fn new(locale: &Locale, rule: &str, figures: &[(&str, String)]) -> Self {
        let variables: Vec<(&str, &str)> =
            figures.iter().map(|(name, value)| (*name, value.as_str())).collect();
        Self {
            rule: rule.to_owned(),
            text: locale.text_with(rule, &variables),
            figures: figures.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect(),
        }
    }

    /// A sentence whose words depend on numbers of things.
    pub(crate) fn counted(
        locale: &Locale,
        rule: &str,
        counts: &[(&str, u32)],
        figures: &[(&str, String)],
    ) -> Self {
        let variables: Vec<(&str, &str)> =
            figures.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let counted = counts.iter().map(|(name, count)| ((*name).to_owned(), count.to_string()));
        let others = figures.iter().map(|(name, value)| ((*name).to_owned(), value.clone()));
        Self {
            rule: rule.to_owned(),
            text: locale.text_with_counts(rule, counts, &variables),
            figures: counted.chain(others).collect(),
        }
    }
}

/// A year as people write it: no separators, and no decimals where it is whole.
pub fn year(year: f64) -> String {
    format!("{}", (year * 100.0).round() / 100.0)
}
