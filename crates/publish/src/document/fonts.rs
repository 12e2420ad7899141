//! Fonts that a document is set in: which files, which of them a text needs, and what no font has.

use std::collections::BTreeSet;

use kpi::catalogue::{TextFile, read_toml};
use kpi::finding::{Finding, Place};
use schemars::JsonSchema;
use serde::Deserialize;
use typst::foundations::Bytes;
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use unicode_script::{Script, UnicodeScript};

use super::Document;
use crate::locale::RIGHT_TO_LEFT;
use crate::svg::each_text;

/// `fonts.toml`: fonts for documents, the preferred ones first.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FontRules {
    /// Where the order comes from.
    pub source: String,
    /// Families.
    #[serde(rename = "family")]
    pub families: Vec<Family>,
}

/// A font family.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Family {
    /// Name.
    pub name: String,
    /// Debian package that it is in.
    pub package: String,
    /// Names of its files: the regular font first, then the bold one.
    pub files: Vec<String>,
    /// Scripts that it is recommended for, by their names in Unicode.
    pub scripts: Vec<String>,
}

/// Reads `fonts.toml`.
///
/// # Errors
/// Every mistake of the file.
pub fn read(file: &TextFile) -> Result<FontRules, Vec<Finding>> {
    read_toml(&Place::file(file.path), file.text)
}

/// The fonts of a file; cheap to clone.
#[derive(Debug, Clone, Default)]
pub struct FontFile(Vec<Font>);

impl FontFile {
    /// Reads a font or a collection of fonts; empty where the bytes are neither.
    pub fn read(bytes: Vec<u8>) -> Self {
        Self(Font::iter(Bytes::new(bytes)).collect())
    }

    /// True where its first font has all of the signs.
    pub fn has_all(&self, signs: &BTreeSet<char>) -> bool {
        signs.iter().all(|sign| has(&self.0[..self.0.len().min(1)], *sign))
    }

    /// True where one of its fonts has one of the signs.
    pub fn has_any(&self, signs: &BTreeSet<char>) -> bool {
        signs.iter().any(|sign| has(&self.0, *sign))
    }
}

/// The fonts of one document, the preferred ones first.
#[derive(Debug, Clone, Default)]
pub struct Fonts {
    pub(super) faces: Vec<Font>,
    pub(super) book: LazyHash<FontBook>,
    pub(super) families: Vec<String>,
}

impl Fonts {
    /// Adds the fonts of a file behind those that are there.
    pub fn add(&mut self, file: &FontFile) {
        for font in &file.0 {
            let info = font.info();
            if !self.families.contains(&info.family) {
                self.families.push(info.family.clone());
            }
            self.book.push(info.clone());
            self.faces.push(font.clone());
        }
    }

    /// True where there is no font at all.
    pub fn is_empty(&self) -> bool {
        self.faces.is_empty()
    }

    /// The first family that has all of these signs.
    pub fn whole(&self, signs: &BTreeSet<char>) -> Option<&str> {
        let of = |family: &&String| self.faces.iter().find(|face| face.info().family == **family);
        let has_all = |face: &Font| signs.iter().all(|sign| face.info().coverage.contains(*sign as u32));
        self.families.iter().find(|family| of(family).is_some_and(has_all)).map(String::as_str)
    }

    /// Signs that no font has.
    pub fn lacking(&self, signs: &BTreeSet<char>) -> BTreeSet<char> {
        signs.iter().copied().filter(|sign| !has(&self.faces, *sign)).collect()
    }
}

fn has(fonts: &[Font], sign: char) -> bool {
    fonts.iter().any(|font| font.info().coverage.contains(sign as u32))
}

/// All signs of a document that a font has to have.
pub fn signs(document: &Document) -> BTreeSet<char> {
    // What stands in the pictures as markup is in any font for Latin letters, and so are the names of the fields.
    let fields = serde_json::to_string(document).unwrap_or_default();
    let texts = std::iter::once(&fields).chain(document.pictures.iter().map(|picture| &picture.svg));
    texts.flat_map(|text| text.chars()).filter(|sign| is_shown(*sign)).collect()
}

/// All signs of the pictures of a document that is read from right to left, whose texts need one family that has them all:
/// what sets pictures mixes no families where one of them joins letters. None for other documents.
pub fn joined_signs(document: &Document) -> Option<BTreeSet<char>> {
    if document.direction != RIGHT_TO_LEFT {
        return None;
    }
    let mut signs = BTreeSet::new();
    for picture in &document.pictures {
        each_text(&picture.svg, &mut String::new(), |_, _, said| signs.extend(said.chars()));
    }
    // Letters of other scripts stand for themselves, and need not be in the same family.
    let scripts = [Script::Arabic, Script::Latin, Script::Common];
    signs.retain(|sign| is_shown(*sign) && scripts.contains(&sign.script()));
    Some(signs)
}

/// False for signs that are not drawn: spaces that any line has, controls, marks of direction and of variants.
fn is_shown(sign: char) -> bool {
    let hidden = matches!(sign, ' ' | '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}');
    !hidden && !sign.is_control()
}

/// Names of the scripts of signs, each once, such as `Arabic`; `Common` for signs of many scripts.
pub fn scripts(signs: &BTreeSet<char>) -> BTreeSet<&'static str> {
    signs
        .iter()
        .map(UnicodeScript::script)
        .filter(|script| *script != Script::Inherited)
        .map(Script::full_name)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_a_font_everything_that_is_shown_is_lacking_and_its_script_is_named() {
        let signs: BTreeSet<char> = "a\u{200f} م 中\n".chars().filter(|sign| is_shown(*sign)).collect();
        assert_eq!(signs, BTreeSet::from(['a', 'م', '中']));
        assert_eq!(scripts(&Fonts::default().lacking(&signs)), BTreeSet::from(["Arabic", "Han", "Latin"]));
    }

    #[test]
    fn bytes_that_are_no_font_give_no_font() {
        assert!(FontFile::read(b"no font".to_vec()).0.is_empty());
    }
}
