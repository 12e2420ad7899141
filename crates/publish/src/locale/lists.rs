//! Pieces of text put together as the language does it: names and what is said of them, lists, sentences, citations.

use std::borrow::Cow;

use super::Locale;

impl Locale {
    /// A name and what is said of it: "Transport: 72%".
    pub fn named(&self, name: impl AsRef<str>, value: impl AsRef<str>) -> String {
        let [before, between, behind] = &self.named;
        format!("{before}{}{between}{}{behind}", name.as_ref(), value.as_ref())
    }

    /// A name before what is said of it: "Transport:".
    pub fn label(&self, name: impl AsRef<str>) -> String {
        let mut label = self.named(name, "");
        label.truncate(label.trim_end().len());
        label
    }

    /// Things in one line, such as years or cities.
    pub fn list(&self, items: &[String]) -> String {
        items.join(&self.text("list-comma"))
    }

    /// Sentences one behind the other.
    pub fn sentences(&self, sentences: &[Cow<'_, str>]) -> String {
        sentences.join(&self.text("sentence-space"))
    }

    /// What is said of one thing, piece by piece.
    pub fn clauses(&self, pieces: &[String]) -> String {
        pieces.join(&self.text("list-clause"))
    }

    /// Things in one line that may have commas of their own, such as names of KPIs.
    pub fn long_list(&self, items: &[String]) -> String {
        items.join(&self.text("list-semicolon"))
    }

    /// Where a fact of the catalogue is from: publications with their pages, or how else it is known.
    pub fn cited(&self, source: &str) -> String {
        let parts = source.split("; ").map(|part| match part.rsplit_once(" page ") {
            Some((name, page)) if page.bytes().all(|byte| byte.is_ascii_digit()) => {
                self.text_with("cited-page", &[("name", self.told(name)), ("page", page)])
            }
            _ => self.told(part).to_owned(),
        });
        self.long_list(&parts.collect::<Vec<_>>())
    }
}
