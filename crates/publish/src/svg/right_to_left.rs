//! Pictures for languages that are written from right to left: laid out as everywhere, then turned over as a whole, and
//! their texts turned back.

use std::fmt::Write as _;

use super::Two;
use super::text::each_text;

/// Begins a text whose words run from right to left, whatever runs around it; not every renderer knows `direction`.
pub(crate) const BEGIN: char = '\u{2067}';
/// Ends it.
pub(crate) const END: char = '\u{2069}';
/// A letter from right to left that is not seen.
pub(crate) const MARK: &str = "\u{200f}";
/// A text that ends at its place.
const END_ANCHOR: &str = r#" text-anchor="end""#;

/// Marks that were laid out from left to right in a picture of that width, laid out from right to left.
pub(super) fn mirrored(marks: &str, wide: f64) -> String {
    let mut out = String::with_capacity(marks.len() + marks.len() / 8);
    // Writing to a String can't fail.
    let _ = write!(out, r#"<g transform="matrix(-1 0 0 1 {} 0)">"#, Two(wide));
    each_text(marks, &mut out, |out, start, said| {
        out.push_str(r#"<text transform="scale(-1 1)""#);
        out.push_str(&turned_back(start));
        push_isolated(out, said);
    });
    out.push_str("</g>");
    out
}

/// Marks that stay where they are, with texts whose words run from right to left.
pub(super) fn isolated(marks: &str) -> String {
    let mut out = String::with_capacity(marks.len() + marks.len() / 8);
    each_text(marks, &mut out, |out, start, said| {
        out.push_str("<text");
        out.push_str(start);
        push_isolated(out, said);
    });
    out
}

/// The attributes of a text on the other side of the picture: it starts where it would have ended.
fn turned_back(attributes: &str) -> String {
    let x = attributes.split_once(" x=\"").and_then(|(_, behind)| behind.split_once('"'));
    let attributes = match x {
        Some((x, _)) => {
            let other = x.strip_prefix('-').map_or_else(|| format!("-{x}"), str::to_owned);
            attributes.replacen(&format!(" x=\"{x}\""), &format!(" x=\"{other}\""), 1)
        }
        None => attributes.to_owned(),
    };
    if attributes.contains(END_ANCHOR) {
        attributes.replacen(END_ANCHOR, "", 1)
    } else if attributes.contains("text-anchor=\"middle\"") {
        attributes
    } else {
        let rest = attributes.replacen(" text-anchor=\"start\"", "", 1);
        format!("{END_ANCHOR}{rest}")
    }
}

/// What a text says. A text along a line is one name, whose letters know their direction.
fn push_isolated(out: &mut String, said: &str) {
    if said.starts_with("<textPath") {
        out.push_str(said);
        return;
    }
    out.push(BEGIN);
    out.push_str(said);
    out.push(END);
}

#[cfg(test)]
mod tests {
    use super::*;

    const MARKS: &str = r#"<path d="M0 0"/><text class="a" x="4" y="5" text-anchor="start">A: b</text><text x="-3" text-anchor="middle">c<tspan>d</tspan></text>"#;

    #[test]
    fn marks_are_turned_over_and_texts_turned_back() {
        assert_eq!(
            mirrored(MARKS, 560.0),
            "<g transform=\"matrix(-1 0 0 1 560 0)\"><path d=\"M0 0\"/><text transform=\"scale(-1 1)\" text-anchor=\"end\" class=\"a\" x=\"-4\" y=\"5\">\u{2067}A: b\u{2069}</text><text transform=\"scale(-1 1)\" x=\"3\" text-anchor=\"middle\">\u{2067}c<tspan>d</tspan>\u{2069}</text></g>"
        );
    }

    #[test]
    fn texts_that_stay_are_only_set_in_order() {
        let isolated = isolated(MARKS);
        assert!(isolated.starts_with("<path d=\"M0 0\"/><text class=\"a\" x=\"4\" y=\"5\" text-anchor=\"start\">\u{2067}A: b\u{2069}</text>"));
    }
}
