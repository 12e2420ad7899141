//! Writes a document block by block. What it is about, a report or a profile, is for the files that write.

use std::borrow::Cow;

use super::{Block, Column, Cover, Document, Drawing, Row, Table};
use crate::locale::Locale;
use crate::model::CityReport;

/// The last day of a year.
const YEAR_END: [u16; 2] = [12, 31];

/// Writes a document about something.
pub(super) struct Maker<'a, S = CityReport> {
    pub(super) about: &'a S,
    pub(super) locale: &'a Locale,
    document: Document,
}

/// What stands on a document rather than in it.
pub(super) struct Head<'a> {
    /// The word that names it in files.
    pub(super) kind: &'static str,
    /// Its name, above that of the city.
    pub(super) name: String,
    pub(super) title: String,
    pub(super) city: &'a str,
    pub(super) country: &'a str,
    pub(super) period: &'a str,
    /// When the figures were published, as a person reads it.
    pub(super) published: Option<&'a str>,
    /// Name and version of the framework.
    pub(super) framework: [&'a str; 2],
    /// First day on which the framework holds; it dates a document without a year.
    pub(super) valid_from: &'a str,
    pub(super) invented: bool,
}

impl<'a, S> Maker<'a, S> {
    pub(super) fn new(head: Head, about: &'a S, locale: &'a Locale) -> Self {
        let place = if head.country.is_empty() {
            head.city.to_owned()
        } else {
            locale.text_with("doc-place", &[("city", head.city), ("country", head.country)])
        };
        let footer = [head.name.as_str(), &place, head.period];
        let footer: Vec<&str> = footer.into_iter().filter(|part| !part.is_empty()).collect();
        let document = Document {
            kind: head.kind,
            language: locale.language().to_owned(),
            direction: locale.text("writing-direction").into_owned(),
            description: locale.text_with("doc-description", &[("framework", head.framework[0])]),
            date: date(head.period, head.valid_from),
            footer: footer.join(" | "),
            cover: cover(&head, locale),
            title: head.title,
            contents: None,
            blocks: Vec::new(),
            pictures: Vec::new(),
        };
        Self { about, locale, document }
    }

    pub(super) fn finish(self) -> Document {
        self.document
    }

    pub(super) fn t(&self, id: &str) -> Cow<'a, str> {
        self.locale.text(id)
    }

    /// A message with counts.
    pub(super) fn counts(&self, id: &str, counts: &[(&str, u32)]) -> String {
        self.locale.text_with_counts(id, counts, &[])
    }

    /// A whole number as people read it.
    pub(super) fn number(&self, count: u32) -> String {
        self.locale.number(f64::from(count), 0)
    }

    pub(super) fn contents(&mut self) {
        self.document.contents = Some(self.t("doc-contents").into_owned());
    }

    pub(super) fn push(&mut self, block: Block) {
        self.document.blocks.push(block);
    }

    /// A numbered section.
    pub(super) fn section(&mut self, id: &str) {
        let text = self.t(id).into_owned();
        self.push(Block::Heading { level: 1, numbered: true, text });
    }

    /// A heading without a number.
    pub(super) fn heading(&mut self, level: u8, text: impl Into<String>) {
        self.push(Block::Heading { level, numbered: false, text: text.into() });
    }

    pub(super) fn say(&mut self, text: impl Into<String>) {
        self.push(Block::Text { lead: String::new(), text: text.into() });
    }

    /// The city's own words.
    pub(super) fn own(&mut self, texts: &[String], language: Option<&str>) {
        let language = language.unwrap_or_default().to_owned();
        self.push(Block::Own { texts: texts.to_vec(), language });
    }

    /// A paragraph that begins with words in bold.
    pub(super) fn led(&mut self, lead: &str, text: String) {
        let lead = self.t(lead).into_owned();
        self.push(Block::Text { lead, text });
    }

    pub(super) fn table(&mut self, caption: impl Into<String>, columns: Vec<Column>, rows: Vec<Row>) {
        self.push(Block::Table(Table { caption: caption.into(), columns, rows }));
    }

    /// A column of words, so wide in relation to the others.
    pub(super) fn words(&self, id: &str, width: f64) -> Column {
        Column { heading: self.t(id).into_owned(), width, figures: false }
    }

    /// A column of figures.
    pub(super) fn figures(&self, id: &str, width: f64) -> Column {
        Column { figures: true, ..self.words(id, width) }
    }

    pub(super) fn picture(&mut self, drawing: Drawing, alt: String, caption: String, width: u8) {
        let picture = self.document.pictures.len();
        self.document.pictures.push(drawing);
        self.push(Block::Picture { picture, alt, caption, width });
    }

    /// Foreword and disclaimer.
    pub(super) fn opening(&mut self, framework: &str) {
        self.heading(1, self.t("doc-foreword"));
        self.say(self.locale.text_with("doc-foreword-text", &[("framework", framework)]));
        self.heading(1, self.t("doc-disclaimer"));
        self.say(self.t("doc-disclaimer-text"));
        self.say(self.t("summary-caution"));
    }

    /// Names up to a number, and how many more there are.
    pub(super) fn listed(&self, names: &[String], most: usize) -> String {
        let shown = self.locale.long_list(&names[..names.len().min(most)]);
        let more = names.len().saturating_sub(most);
        if more == 0 {
            return shown;
        }
        let count = u32::try_from(more).unwrap_or(u32::MAX);
        self.locale.text_with_counts("doc-and-more", &[("count", count)], &[("names", &shown)])
    }
}

fn cover(head: &Head, locale: &Locale) -> Cover {
    let [framework, version] = head.framework;
    let version = locale.text_with("version", &[("version", version)]);
    let framework = locale.text_with("doc-qualified", &[("name", framework), ("value", &version)]);
    let published = head.published.map(|date| locale.named(locale.text("published"), date));
    let lines = [head.country.to_owned(), head.period.to_owned(), published.unwrap_or_default(), framework];
    let invented = || locale.sentences(&[locale.text("invented-title"), locale.text("invented-text")]);
    Cover {
        kicker: head.name.clone(),
        name: head.city.to_owned(),
        lines: lines.into_iter().filter(|line| !line.is_empty()).collect(),
        notice: head.invented.then(invented),
    }
}

/// The last day of the last year that the period names; without one, the day from which the framework holds.
fn date(period: &str, valid_from: &str) -> [u16; 3] {
    let numbers = |text: &str| -> Vec<u16> {
        text.split(|c: char| !c.is_ascii_digit()).filter_map(|part| part.parse().ok()).collect()
    };
    let year = numbers(period).into_iter().rfind(|year| (1900..=9999).contains(year));
    match (year, numbers(valid_from).as_slice()) {
        (Some(year), _) => [year, YEAR_END[0], YEAR_END[1]],
        (None, [year, month, day]) => [*year, *month, *day],
        (None, _) => [1900, YEAR_END[0], YEAR_END[1]],
    }
}
