//! Style sheet and script, named by their content, so that browsers may keep them for ever.

use std::fmt::Write as _;

use kpi::catalogue::Catalogue;
use kpi::catalogue::Framework;
use sha2::{Digest as _, Sha256};

use crate::model::slug;

const STYLE: &str = include_str!("../../templates/site/site.css");
const SCRIPT: &str = include_str!("../../templates/site/site.js");

/// A file that pages link to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asset {
    /// Path below the site's folder.
    pub path: String,
    /// What it holds.
    pub text: String,
}

/// SHA-256 as 64 hexadecimal digits.
pub fn sha256(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

/// The same of bytes that come one after the other.
#[derive(Debug, Clone, Default)]
pub struct Digest(Sha256);

impl Digest {
    /// Of nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Takes further bytes.
    pub fn add(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }

    /// SHA-256 of all of them.
    pub fn end(self) -> String {
        hex(&self.0.finalize())
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(2 * bytes.len()), |mut text, byte| {
        // Writing to a String can't fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// The style sheet of all pages: that of the self-contained pages, that of the pictures, and the colours of dimensions and
/// goals as classes, since a strict policy allows no style attributes.
pub(super) fn style(catalogue: &Catalogue, framework: &Framework) -> Asset {
    let mut text = [crate::html::STYLE, crate::svg::STYLE, STYLE].join("\n");
    for dimension in &framework.dimensions {
        text += &format!(".dim-{} {{ --dimension: {}; }}\n", slug(&dimension.id), colour(&dimension.colour));
    }
    for goal in &catalogue.sdg.goals {
        text += &format!(".goal-{} {{ --goal: {}; }}\n", goal.number, colour(&goal.colour));
    }
    named("style", "css", text)
}

/// A colour of the catalogue, as far as it is one.
fn colour(written: &str) -> &str {
    let digits = written.strip_prefix('#').unwrap_or_default();
    let is_colour = !digits.is_empty() && digits.chars().all(|c| c.is_ascii_hexdigit());
    if is_colour { written } else { "currentcolor" }
}

/// The script of search and comparison.
pub(super) fn script() -> Asset {
    named("site", "js", SCRIPT.to_owned())
}

fn named(name: &str, extension: &str, text: String) -> Asset {
    let hash = sha256(text.as_bytes());
    Asset { path: format!("assets/{name}-{}.{extension}", &hash[..16]), text }
}
