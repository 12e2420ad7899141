//! The page of a city profile.

use std::borrow::Cow;

use askama::Template;

use super::VERSION;
use crate::error::PublishError;
use crate::locale::Locale;
use crate::profile::{CityProfile, Section};
use crate::sentence::Sentence;
use crate::svg::escaped;

/// The page of a city profile, complete in itself. It links to `<stem>.json` beside it, where the stem is
/// [`CityProfile::file_stem`].
///
/// # Errors
/// Where the template can't be filled in.
pub fn profile_page(profile: &CityProfile, locale: &Locale) -> Result<String, PublishError> {
    let mut out = String::with_capacity(512 * 1024);
    ProfilePage { profile, locale }.render_into(&mut out)?;
    Ok(out)
}

/// Longest list that is not folded.
const LONG: usize = 12;

#[derive(Template)]
#[template(path = "profile.html")]
struct ProfilePage<'a> {
    profile: &'a CityProfile,
    locale: &'a Locale,
}

impl<'a> ProfilePage<'a> {
    fn t(&self, id: &str) -> Cow<'a, str> {
        self.locale.text(id)
    }

    fn title(&self) -> String {
        let variables = [("city", self.profile.city.as_str()), ("period", self.profile.period.as_str())];
        self.locale.text_with("profile-title", &variables)
    }

    fn footer_made(&self) -> String {
        self.locale.text_with("footer-made", &[("version", VERSION)])
    }

    fn version(&self, named: &[String; 2]) -> String {
        super::parts::qualified(&named[0], &named[1], self.locale)
    }
}

/// Every sentence of a section, to tell what made it.
fn sentences(section: &Section) -> Vec<&Sentence> {
    section.says.iter().chain(section.items.iter().flat_map(|item| &item.says)).collect()
}

/// The figures of a sentence by their names, which are those of the JSON.
fn figures(sentence: &Sentence) -> String {
    let figures = sentence.figures.iter().filter(|(_, value)| !value.is_empty());
    let shown = figures.map(|(name, value)| format!("<code>{name} = {}</code>", escaped(value)));
    shown.collect::<Vec<_>>().join("; ")
}

/// True where a section has many items; they are folded then.
fn is_long(section: &Section) -> bool {
    section.items.len() > LONG
}
