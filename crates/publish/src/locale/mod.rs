//! Words of a language: messages by id, findings told in sentences, numbers as people read them.
//!
//! The texts are Fluent files (`catalogue/locales/<language>.ftl`), handed in as strings. A message that is missing shows
//! its id in brackets, so that a gap is seen and breaks nothing.

mod dates;
mod figures;
mod findings;
mod lists;

use std::borrow::Cow;
use std::cmp::Ordering;
use std::collections::{BTreeMap, HashMap};
use std::fmt;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::types::{FluentNumber, FluentNumberOptions};
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use icu_collator::options::{CollatorOptions, Strength};
use icu_collator::{Collator, CollatorBorrowed, CollatorPreferences};
use kpi::catalogue::names::{UnitForms, UnitName};
use unic_langid::LanguageIdentifier;

pub use findings::Told;

use crate::error::PublishError;
use crate::number::Numbers;
use dates::Dates;

/// The words of one language.
pub struct Locale {
    language: String,
    bundle: FluentBundle<FluentResource>,
    /// Messages without variables, formatted once.
    fixed: HashMap<String, String>,
    numbers: Numbers,
    dates: Dates,
    order: CollatorBorrowed<'static>,
    /// The same without accents and cases.
    letters: CollatorBorrowed<'static>,
    /// What stands between a number and its unit.
    unit_gap: String,
    /// What stands before, between and behind a name and what is said of it.
    named: [String; 3],
    is_right_to_left: bool,
    /// Texts of the catalogue by the English one.
    texts: BTreeMap<String, String>,
    /// Units that change behind a number, by their name.
    units: HashMap<String, UnitForms>,
}

/// The direction of lines that run from right to left, as pages name it.
pub(crate) const RIGHT_TO_LEFT: &str = "rtl";

impl fmt::Debug for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Locale").field("language", &self.language).finish_non_exhaustive()
    }
}

impl Locale {
    /// Takes the texts of a language's files; a later text replaces messages of an earlier one, so that a language that lacks a
    /// message can fall back on another.
    ///
    /// # Errors
    /// Where the language is no language code, or a text is not Fluent or repeats a message.
    pub fn new(language: &str, texts: &[&str]) -> Result<Self, PublishError> {
        let id: LanguageIdentifier =
            language.parse().map_err(|_| PublishError::Language(language.to_owned()))?;
        let mut bundle = FluentBundle::new_concurrent(vec![id]);
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(counted_digits));
        for text in texts {
            add(&mut bundle, text)
                .map_err(|reason| PublishError::Words { language: language.to_owned(), reason })?;
        }
        let mut locale = Self {
            language: language.to_owned(),
            bundle,
            fixed: HashMap::new(),
            numbers: numbers(language, "-")?,
            dates: dates(language)?,
            order: order(language, CollatorOptions::default())?,
            letters: order(language, letters())?,
            unit_gap: String::new(),
            named: Default::default(),
            is_right_to_left: false,
            texts: BTreeMap::new(),
            units: HashMap::new(),
        };
        locale.fixed = locale.format_fixed(texts);
        locale.numbers = numbers(language, &locale.text("number-minus"))?;
        if locale.has("date-locale") {
            locale.dates = dates(&locale.text("date-locale"))?;
        }
        locale.is_right_to_left = locale.text("writing-direction") == RIGHT_TO_LEFT;
        // Pages say these so often that asking for the message each time would be felt.
        locale.unit_gap = locale.text_with("with-unit", &[("number", ""), ("unit", "")]);
        let named = locale.text_with("named", &[("name", "\u{0}"), ("value", "\u{0}")]);
        let mut parts = named.splitn(3, '\u{0}').map(str::to_owned);
        locale.named = [(); 3].map(|()| parts.next().unwrap_or_default());
        Ok(locale)
    }

    /// With texts of the catalogue in this language, by the English one.
    #[must_use]
    pub fn with_texts(mut self, texts: BTreeMap<String, String>) -> Self {
        self.texts = texts;
        self
    }

    /// With units of the catalogue in this language.
    #[must_use]
    pub fn with_units<'a>(mut self, units: impl IntoIterator<Item = &'a UnitName>) -> Self {
        let forms = units.into_iter().filter_map(|unit| match unit {
            UnitName::Same(_) => None,
            UnitName::Forms(forms) => Some((forms.name.clone(), forms.clone())),
        });
        self.units.extend(forms);
        self
    }

    /// A text of the catalogue in this language; as it is, where there is no other.
    pub fn told<'a>(&'a self, text: &'a str) -> &'a str {
        self.texts.get(text).map_or(text, String::as_str)
    }

    /// Ids of the messages of a text, attributes as `id.attribute`.
    pub fn ids(text: &str) -> Vec<String> {
        let mut ids: Vec<String> = Vec::new();
        let mut message = "";
        for line in text.lines() {
            if let Some(id) = message_id(line) {
                message = id;
                ids.push(id.to_owned());
            } else if let Some(attribute) = line.trim_start().strip_prefix('.').and_then(message_id) {
                ids.push(format!("{message}.{attribute}"));
            }
        }
        ids
    }

    /// Formats every message that needs no variable, so that pages need not.
    fn format_fixed(&self, texts: &[&str]) -> HashMap<String, String> {
        let ids = texts.iter().flat_map(|text| text.lines()).filter_map(message_id);
        ids.filter_map(|id| Some((id.to_owned(), self.try_fixed(id)?))).collect()
    }

    fn try_fixed(&self, id: &str) -> Option<String> {
        let pattern = self.bundle.get_message(id)?.value()?;
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, None, &mut errors).into_owned();
        errors.is_empty().then_some(text)
    }

    /// The language's code, such as `en`.
    pub fn language(&self) -> &str {
        &self.language
    }

    /// True where lines run from right to left.
    pub fn is_right_to_left(&self) -> bool {
        self.is_right_to_left
    }

    /// True where there is a message of that id.
    pub fn has(&self, id: &str) -> bool {
        self.bundle.has_message(id)
    }

    /// A message without variables.
    pub fn text(&self, id: &str) -> Cow<'_, str> {
        match self.fixed.get(id) {
            Some(text) => Cow::Borrowed(text),
            None => Cow::Owned(self.text_with(id, &[])),
        }
    }

    /// The messages without variables, for writers that know no language.
    pub fn words(&self) -> impl Fn(&str) -> String {
        |id| self.text(id).into_owned()
    }

    /// A message with variables.
    pub fn text_with(&self, id: &str, variables: &[(&str, &str)]) -> String {
        let arguments = variables.iter().map(|(name, value)| (*name, FluentValue::from(self.held(value))));
        self.format(id, None, &arguments.collect())
    }

    /// A value as a message can take it: in lines from right to left, a Latin name that ends in a bracket would lose the
    /// bracket to its other side.
    fn held<'v>(&self, value: &'v str) -> Cow<'v, str> {
        let is_latin = |text: &str| text.chars().rfind(|c| c.is_alphabetic()).is_some_and(|c| c.is_ascii());
        if self.is_right_to_left && value.ends_with(')') && is_latin(value) {
            return Cow::Owned(format!("{value}\u{200e}"));
        }
        Cow::Borrowed(value)
    }

    /// A message with variables and with counts, which choose their plurals.
    pub fn text_with_counts(&self, id: &str, counts: &[(&str, u32)], variables: &[(&str, &str)]) -> String {
        let mut arguments: FluentArgs =
            variables.iter().map(|(name, value)| (*name, FluentValue::from(*value))).collect();
        for (name, count) in counts {
            arguments.set(*name, self.counting(*count));
        }
        self.format(id, None, &arguments)
    }

    /// A message about a number of things: `count` chooses its plural, `shown` is the number as people read it.
    pub fn counted(&self, id: &str, count: usize) -> String {
        let mut arguments = FluentArgs::new();
        arguments.set("count", self.counting(u32::try_from(count).unwrap_or(u32::MAX)));
        arguments.set("shown", self.number(count as f64, 0));
        self.format(id, None, &arguments)
    }

    /// A count for a message, whose plural is the one that ICU knows. The rules of the library that chooses among variants are
    /// wrong for some languages beyond 100 (103 in Arabic is as 3); so it is given the least number with the same plural, and
    /// the count itself to show.
    fn counting(&self, count: u32) -> FluentValue<'static> {
        let plural = |count: u32| self.numbers.plural_of(count);
        let same = (count > 100).then(|| (0..=100).find(|other| plural(*other) == plural(count))).flatten();
        let options =
            FluentNumberOptions { minimum_significant_digits: Some(count as usize), ..Default::default() };
        FluentValue::Number(FluentNumber::new(f64::from(same.unwrap_or(count)), options))
    }

    /// Which of two names comes first in the language's alphabet.
    pub fn compare(&self, one: &str, other: &str) -> Ordering {
        self.order.compare(one, other)
    }

    /// True where two letters stand at one place of the alphabet, such as A and Å in English.
    pub fn is_same_letter(&self, one: &str, other: &str) -> bool {
        self.letters.compare(one, other) == Ordering::Equal
    }

    fn format(&self, id: &str, attribute: Option<&str>, arguments: &FluentArgs) -> String {
        let message = self.bundle.get_message(id);
        let pattern = message.and_then(|message| match attribute {
            Some(name) => message.get_attribute(name).map(|attribute| attribute.value()),
            None => message.value(),
        });
        match pattern {
            // A variable that is missing shows as its name in braces, which is all that can be said here.
            Some(pattern) => {
                self.bundle.format_pattern(pattern, Some(arguments), &mut Vec::new()).into_owned()
            }
            None => attribute.map_or_else(|| format!("[{id}]"), |name| format!("[{id}.{name}]")),
        }
    }
}

/// The digits of a count that [`Locale::counting`] made.
fn counted_digits<M>(value: &FluentValue, _: &M) -> Option<String> {
    match value {
        FluentValue::Number(number) => {
            number.options.minimum_significant_digits.map(|count| count.to_string())
        }
        _ => None,
    }
}

fn numbers(language: &str, minus: &str) -> Result<Numbers, PublishError> {
    Numbers::new(language, minus).ok_or_else(|| PublishError::Language(language.to_owned()))
}

fn dates(language: &str) -> Result<Dates, PublishError> {
    Dates::new(language).ok_or_else(|| PublishError::Language(language.to_owned()))
}

/// Options that tell letters apart, and neither accents nor cases.
fn letters() -> CollatorOptions {
    let mut options = CollatorOptions::default();
    options.strength = Some(Strength::Primary);
    options
}

/// The alphabet of a language.
fn order(language: &str, options: CollatorOptions) -> Result<CollatorBorrowed<'static>, PublishError> {
    let unknown = || PublishError::Language(language.to_owned());
    let locale: icu_locale_core::Locale = language.parse().map_err(|_| unknown())?;
    Collator::try_new(CollatorPreferences::from(&locale), options).map_err(|_| unknown())
}

/// Adds a text; says what is wrong with it.
fn add(bundle: &mut FluentBundle<FluentResource>, text: &str) -> Result<(), String> {
    let resource = FluentResource::try_new(text.to_owned()).map_err(|(_, errors)| {
        let start = errors.first().map_or(0, |error| error.pos.start);
        let line = text.get(..start).map_or(0, |before| before.lines().count());
        let reason = errors.first().map_or_else(String::new, ToString::to_string);
        format!("line {line}: {reason}")
    })?;
    bundle.add_resource_overriding(resource);
    Ok(())
}

/// The id of the message that starts on a line.
fn message_id(line: &str) -> Option<&str> {
    let id = line.split_once('=')?.0.trim_end();
    id.starts_with(|c: char| c.is_ascii_alphabetic()).then_some(id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use kpi::finding::{Finding, Place};

    const TEXT: &str = r#"
full-stop = .
number-minus = −
hello = Hello
greet = Hello { $name }
rows = { $count ->
    [one] one row
   *[other] { $shown } rows
}
finding-value-impossible = { $read } is impossible{ $most ->
    [unbounded] {""}
   *[other] , at most { $most }
}.
    .remedy = { $nearest ->
    [absent] Look.
   *[other] Take { $nearest }.
}
"#;

    pub(super) fn locale() -> Locale {
        Locale::new("en", &[TEXT]).unwrap()
    }

    #[test]
    fn a_missing_message_shows_its_id() {
        let locale = locale();
        assert_eq!(locale.text("hello"), "Hello");
        assert_eq!(locale.text("goodbye"), "[goodbye]");
        assert_eq!(locale.text_with("greet", &[("name", "Rana")]), "Hello Rana");
        let told = locale.finding(&Finding::error("moon", Place::default()));
        assert_eq!((told.says.as_str(), told.remedy.as_str()), ("[finding-moon]", "[finding-moon.remedy]"));
    }

    #[test]
    fn counts_choose_their_plural() {
        assert_eq!(locale().counted("rows", 1), "one row");
        assert_eq!(locale().counted("rows", 1200), "1,200 rows");
    }

    #[test]
    fn a_percentage_never_shows_another_band_than_its_own() {
        let locale = locale();
        assert_eq!(locale.percent(0.5625), "56.3%");
        assert_eq!(locale.percent(0.949_96), "94.996%");
        assert_eq!(locale.percent(0.95), "95%");
        assert_eq!(locale.percent(1.408_5), "140.9%");
    }

    #[test]
    fn a_text_that_is_not_fluent_is_an_error_with_its_line() {
        let error = Locale::new("en", &["a = b\nc d\n"]).unwrap_err();
        assert!(error.to_string().contains("line 2"), "{error}");
        assert!(Locale::new("no language", &[]).is_err());
    }
}
