//! Text in pictures: escaping, widths without a font at hand, shortening and breaking into lines.

use std::fmt::{self, Write as _};

/// Writes a text with the five signs of XML escaped; control characters, which XML forbids, are left out.
pub(crate) struct Escaped<'a>(&'a str);

/// A text as it stands in XML.
pub(crate) fn escaped(text: &str) -> Escaped<'_> {
    Escaped(text)
}

impl fmt::Display for Escaped<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for c in self.0.chars() {
            match c {
                '&' => f.write_str("&amp;")?,
                '<' => f.write_str("&lt;")?,
                '>' => f.write_str("&gt;")?,
                '"' => f.write_str("&quot;")?,
                '\'' => f.write_str("&#39;")?,
                '\t' | '\n' | '\r' => f.write_char(' ')?,
                c if c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}') => {}
                c => f.write_char(c)?,
            }
        }
        Ok(())
    }
}

/// Copies marks; each text element is handed on as its attributes up to `>`, and what stands in it.
pub(crate) fn each_text(marks: &str, out: &mut String, mut text: impl FnMut(&mut String, &str, &str)) {
    let mut rest = marks;
    while let Some((before, behind)) = rest.split_once("<text ") {
        out.push_str(before);
        let (inside, after) = behind.split_once("</text>").unwrap_or((behind, ""));
        let (attributes, said) = inside.split_once('>').unwrap_or((inside, ""));
        text(out, &format!(" {attributes}>"), said);
        out.push_str("</text>");
        rest = after;
    }
    out.push_str(rest);
}

/// Width of a text in ems, as in Helvetica and its likes; Cyrillic as in Noto Sans, which is wider. Other scripts are taken a
/// little too wide.
pub(crate) fn width(text: &str) -> f64 {
    text.chars().map(char_width).sum()
}

fn char_width(c: char) -> f64 {
    match c {
        'i' | 'j' | 'l' | '\'' => 0.222,
        ' ' | '.' | ',' | ':' | ';' | 'f' | 't' | 'I' | '/' | '!' | '·' | '\u{a0}' | '\u{202f}' => 0.278,
        'r' | '-' | '(' | ')' | '‐' => 0.333,
        'c' | 'k' | 's' | 'v' | 'x' | 'y' | 'z' | 'J' => 0.5,
        'w' | 'C' | 'D' | 'H' | 'N' | 'R' | 'U' => 0.722,
        'm' | 'M' => 0.833,
        'W' => 0.944,
        '%' => 0.889,
        'G' | 'O' | 'Q' => 0.778,
        'F' | 'L' | 'T' | 'Z' => 0.611,
        'A'..='Z' | '&' => 0.667,
        'a'..='z' | '0'..='9' => 0.556,
        '\u{0}'..='\u{2ff}' => 0.62,
        '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{652}' => 0.0,
        '\u{400}'..='\u{4ff}' => cyrillic_width(c),
        '\u{600}'..='\u{6ff}' => 0.52,
        '…'
        | '\u{1100}'..='\u{11ff}'
        | '\u{2e80}'..='\u{a4cf}'
        | '\u{ac00}'..='\u{d7a3}'
        | '\u{f900}'..='\u{faff}' => 1.0,
        _ => 0.65,
    }
}

fn cyrillic_width(c: char) -> f64 {
    match c {
        'ж' | 'м' | 'ф' | 'ш' | 'щ' | 'ы' | 'ю' => 0.82,
        'г' | 'з' | 'к' | 'с' | 'т' | 'у' | 'х' | 'э' => 0.5,
        'Ж' | 'М' | 'Ф' | 'Ш' | 'Щ' | 'Ы' | 'Ю' => 0.95,
        'А'..='Я' => 0.7,
        _ => 0.6,
    }
}

/// The size in which a text fits into a room; no smaller than `least`, so that it may have to be cut.
pub(crate) fn fitting(text: &str, size: f64, least: f64, room: f64) -> f64 {
    size.min(room / width(text).max(0.1)).max(least)
}

/// The text, cut and ended with an ellipsis where it is wider than `most` ems.
pub(crate) fn shortened(text: &str, most: f64) -> String {
    if width(text) <= most {
        return text.to_owned();
    }
    let room = most - char_width('…');
    let mut used = 0.0;
    let kept: String = text
        .chars()
        .take_while(|c| {
            used += char_width(*c);
            used <= room
        })
        .collect();
    format!("{}…", kept.trim_end_matches([' ', '/', '-', '·', ',', '(']))
}

/// The text broken at spaces into so many lines that the widest is as narrow as can be.
pub(crate) fn lines(text: &str, count: usize) -> Vec<&str> {
    let Some((at, _)) = break_at(text, count) else { return vec![text] };
    let (first, rest) = (&text[..at], text[at..].trim_start());
    let mut all = vec![first];
    all.extend(lines(rest, count - 1));
    all
}

/// The best place for the first break, and the width of the widest line then.
fn break_at(text: &str, count: usize) -> Option<(usize, f64)> {
    if count < 2 {
        return None;
    }
    let spaces = text.match_indices(' ').map(|(at, _)| at);
    let choices = spaces.map(|at| {
        let rest = text[at..].trim_start();
        let widest = break_at(rest, count - 1).map_or_else(|| width(rest), |(_, widest)| widest);
        (at, width(&text[..at]).max(widest))
    });
    choices.min_by(|a, b| a.1.total_cmp(&b.1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_in_a_name_is_text() {
        assert_eq!(
            escaped("<a b='c' & \"d\">\u{1}").to_string(),
            "&lt;a b=&#39;c&#39; &amp; &quot;d&quot;&gt;"
        );
    }

    #[test]
    fn a_long_text_is_cut_with_an_ellipsis() {
        assert_eq!(shortened("Transport", 10.0), "Transport");
        assert_eq!(shortened("Public Space and Nature", 7.0), "Public Space…");
        assert!(width(&shortened("Public Space and Nature", 7.0)) <= 7.0);
    }

    #[test]
    fn lines_are_about_equally_wide() {
        assert_eq!(lines("Public Space and Nature", 2), ["Public Space", "and Nature"]);
        assert_eq!(lines("Water and Sanitation", 3), ["Water", "and", "Sanitation"]);
        assert_eq!(lines("Transport", 2), ["Transport"]);
    }
}
