//! Text for the terminal: data on standard output, messages on standard error.

use std::fmt::Display;
use std::io::{ErrorKind, Write};
use std::ops::RangeInclusive;

use kpi::finding::Severity;
use publish::locale::Locale;
use publish::model::CityPart;

use crate::files;
use crate::stop::{self, Stop};

/// What stands in a message, by the name of its place.
pub(crate) type Facts<'a> = &'a [(&'static str, &'a dyn Display)];

/// Prints to standard output. A closed pipe (`| head`) ends the program quietly.
pub(crate) fn print(text: &str) -> Result<(), Stop> {
    let mut out = std::io::stdout().lock();
    out.write_all(text.as_bytes()).and_then(|()| out.flush()).map_err(|error| {
        if error.kind() == ErrorKind::BrokenPipe {
            Stop::Closed
        } else {
            Stop::failed("stop-print", stop::reason(&error))
        }
    })
}

/// Says something to whoever sits at the terminal.
#[expect(clippy::print_stderr, reason = "messages go to standard error")]
pub(crate) fn say(text: &str) {
    eprintln!("{text}");
}

/// A message with what stands in it.
pub(crate) fn told(locale: &Locale, id: &'static str, facts: Facts) -> String {
    let facts: Vec<(&str, String)> = facts.iter().map(|(name, value)| (*name, value.to_string())).collect();
    let facts: Vec<(&str, &str)> = facts.iter().map(|(name, value)| (*name, value.as_str())).collect();
    locale.text_with(id, &facts)
}

/// A word of the data, such as a state: in English as JSON and CSV have it, in other languages as pages say it.
pub(crate) fn word(locale: &Locale, kind: &str, id: &str) -> String {
    if locale.language() == files::ENGLISH {
        id.to_owned()
    } else {
        locale.text(&format!("{kind}-{id}")).into_owned()
    }
}

/// How much a finding matters, as a label before it.
pub(crate) fn severity(locale: &Locale, severity: Severity) -> String {
    locale.label(word(locale, "severity", severity.as_str()))
}

/// Heads of a table by their messages; an empty one has none.
pub(crate) fn heads(locale: &Locale, ids: &[&str]) -> Vec<String> {
    let head = |id: &&str| if id.is_empty() { String::new() } else { locale.text(id).into_owned() };
    ids.iter().map(head).collect()
}

/// Which city and period an output is about; what is not known is left out.
pub(crate) fn heading(city: &CityPart) -> String {
    let country = if city.country.is_empty() { String::new() } else { format!(" ({})", city.country) };
    format!("{}{country} {}", city.name, city.period).trim_end().to_owned()
}

/// A table with aligned columns: the first `left` columns to the left, the others to the right.
pub(crate) fn table(rows: &[Vec<String>], left: usize) -> String {
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    let widest = |column: usize| rows.iter().filter_map(|row| row.get(column)).map(|cell| width(cell)).max();
    let widths: Vec<usize> = (0..columns).map(|column| widest(column).unwrap_or(0)).collect();
    let mut text = String::new();
    for row in rows {
        let cells: Vec<String> = row
            .iter()
            .zip(&widths)
            .enumerate()
            .map(|(column, (cell, wide))| {
                let pad = " ".repeat(wide.saturating_sub(width(cell)));
                if column < left { format!("{cell}{pad}") } else { format!("{pad}{cell}") }
            })
            .collect();
        text.push_str(cells.join("  ").trim_end());
        text.push('\n');
    }
    text
}

/// Signs that take two places at a terminal: Chinese ones, and the punctuation of their width.
const WIDE: [RangeInclusive<char>; 7] = [
    '\u{1100}'..='\u{115f}',
    '\u{2e80}'..='\u{a4cf}',
    '\u{ac00}'..='\u{d7a3}',
    '\u{f900}'..='\u{faff}',
    '\u{fe30}'..='\u{fe4f}',
    '\u{ff00}'..='\u{ff60}',
    '\u{ffe0}'..='\u{ffe6}',
];

/// Places that a text takes at a terminal.
fn width(text: &str) -> usize {
    let is_wide = |sign: char| WIDE.iter().any(|range| range.contains(&sign));
    text.chars().map(|sign| if is_wide(sign) { 2 } else { 1 }).sum()
}
