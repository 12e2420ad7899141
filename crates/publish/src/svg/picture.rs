//! What the pictures of a profile share: a frame with title and description, rows, axes with round ticks, and the table
//! that says the same.
//!
//! A picture is never the only place of a figure: its table has all of them, with "–" for what is not known.

use std::borrow::Cow;
use std::fmt::{self, Write as _};

use schemars::JsonSchema;
use serde::Serialize;

use super::text::{lines, shortened, width};
use super::{STYLE, Two, escaped, right_to_left};
use crate::locale::Locale;
use crate::number::DECIMALS;

/// A drawn picture and the table with its figures.
#[derive(Debug, Clone, PartialEq)]
pub struct Picture {
    /// Beginning of the ids in the picture, so that several fit on one page.
    pub id: String,
    /// The heading.
    pub title: String,
    /// What is to be seen, in one sentence.
    pub says: String,
    /// The picture.
    pub svg: String,
    /// The figures of the picture.
    pub table: Table,
    /// Heights where its rows end, at which a picture that is too high for a page may be cut; empty where it has none.
    pub cuts: Vec<f64>,
}

/// The figures of a picture, written as people read them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Table {
    /// One heading for each column.
    pub headings: Vec<String>,
    /// As many texts in each row as there are headings; the first one names the row.
    pub rows: Vec<Vec<String>>,
}

/// Width of a picture.
pub(super) const WIDTH: f64 = 560.0;
/// Size of texts; they are still read where a picture is shrunk to the width of a phone.
pub(super) const TEXT: f64 = 14.0;
/// Size of ticks, and of what explains.
pub(super) const SMALL: f64 = 12.5;
/// Distance of the lines of a text, in sizes.
const LEADING: f64 = 1.15;
/// What is said of a figure that is not known.
pub(super) const UNKNOWN: &str = "–";
/// Figures beyond it are taken as unknown: differences of them would lose all digits.
const LARGEST: f64 = 1e15;

/// What stands around the marks of a picture.
#[derive(Debug)]
pub(super) struct Frame<'a> {
    /// Beginning of its ids.
    pub(super) id: &'a str,
    /// Its class.
    pub(super) kind: &'static str,
    /// The heading.
    pub(super) title: String,
    /// What is to be seen.
    pub(super) says: String,
    /// Headings of its table.
    pub(super) headings: Vec<String>,
}

impl Frame<'_> {
    /// The picture with these marks, laid out as the language reads, and these rows.
    pub(super) fn around(
        self,
        marks: &str,
        size: (f64, f64),
        rows: Vec<Vec<String>>,
        locale: &Locale,
    ) -> Picture {
        if locale.is_right_to_left() {
            self.around_fixed(&right_to_left::mirrored(marks, size.0), size, rows)
        } else {
            self.around_fixed(marks, size, rows)
        }
    }

    /// The picture with these marks, which stand where they stand in any language.
    pub(super) fn around_fixed(
        self,
        marks: &str,
        (wide, tall): (f64, f64),
        rows: Vec<Vec<String>>,
    ) -> Picture {
        let Self { id, kind, title, says, headings } = self;
        let (name, wide, tall) = (escaped(id), Two(wide), Two(tall));
        let svg = format!(
            r#"<svg xmlns="http://www.w3.org/2000/svg" class="u4 {kind}" viewBox="0 0 {wide} {tall}" role="img" aria-labelledby="{name}-title {name}-desc" font-family="Arial, sans-serif"><title id="{name}-title">{}</title><desc id="{name}-desc">{}</desc><style>{STYLE}</style>{marks}</svg>"#,
            escaped(&title),
            escaped(&says)
        );
        Picture { id: id.to_owned(), title, says, svg, table: Table { headings, rows }, cuts: Vec::new() }
    }

    /// A picture that says that there is nothing to show; its table may still have rows.
    pub(super) fn nothing(mut self, rows: Vec<Vec<String>>, locale: &Locale) -> Picture {
        self.says = locale.text("picture-nothing").into_owned();
        let mut out = String::new();
        // Writing to a String can't fail.
        let _ = Note::muted(&self.says, (WIDTH / 2.0, 35.0)).middle().write(&mut out);
        self.around(&out, (WIDTH, 60.0), rows, locale)
    }
}

/// A text in a picture, and how it is set.
#[derive(Debug, Clone, Copy)]
pub(super) struct Note<'a> {
    text: &'a str,
    at: (f64, f64),
    size: f64,
    anchor: &'static str,
    class: &'static str,
}

impl<'a> Note<'a> {
    /// A text that starts there.
    pub(super) fn new(text: &'a str, at: (f64, f64)) -> Self {
        Self { text, at, size: TEXT, anchor: "start", class: r##"fill="#1b232c""## }
    }

    /// A text that stands back, and is smaller.
    pub(super) fn muted(text: &'a str, at: (f64, f64)) -> Self {
        Self { class: r##"class="muted" fill="#535f6b""##, size: SMALL, ..Self::new(text, at) }
    }

    /// A text that stands out.
    pub(super) fn bold(text: &'a str, at: (f64, f64)) -> Self {
        Self { class: r##"fill="#1b232c" font-weight="bold""##, ..Self::new(text, at) }
    }

    /// A text with a halo, which is read on lines and areas.
    pub(super) fn over(text: &'a str, at: (f64, f64)) -> Self {
        let class = r##"class="mark" fill="#1b232c" stroke="#fff" stroke-width="3.5" paint-order="stroke" stroke-linejoin="round""##;
        Self { class, ..Self::new(text, at) }
    }

    /// Such a text that stands out.
    pub(super) fn bold_over(text: &'a str, at: (f64, f64)) -> Self {
        let class = r##"class="mark" fill="#1b232c" font-weight="bold" stroke="#fff" stroke-width="3.5" paint-order="stroke" stroke-linejoin="round""##;
        Self { class, ..Self::new(text, at) }
    }

    /// The text in the middle of its place.
    pub(super) fn middle(self) -> Self {
        Self { anchor: "middle", ..self }
    }

    /// The text ends at its place.
    pub(super) fn end(self) -> Self {
        Self { anchor: "end", ..self }
    }

    /// The text in another size.
    pub(super) fn sized(self, size: f64) -> Self {
        Self { size, ..self }
    }

    /// The text with other classes and attributes.
    pub(super) fn class(self, class: &'static str) -> Self {
        Self { class, ..self }
    }

    /// Writes it.
    pub(super) fn write(self, out: &mut String) -> fmt::Result {
        let (x, y, size) = (Two(self.at.0), Two(self.at.1), Two(self.size));
        write!(
            out,
            r#"<text {} x="{x}" y="{y}" font-size="{size}" text-anchor="{}">{}</text>"#,
            self.class,
            self.anchor,
            escaped(self.text)
        )
    }
}

/// The name at the start of a row.
#[derive(Debug)]
pub(super) struct RowName<'a> {
    lines: Vec<Cow<'a, str>>,
    left: f64,
    is_own: bool,
}

/// Lines of a name at most.
const MOST_LINES: usize = 3;

impl<'a> RowName<'a> {
    /// A name, on several lines where one is too short, in the room up to `end`.
    pub(super) fn plain(name: &'a str, end: f64) -> Self {
        Self { lines: broken(name, (end - 4.0) / TEXT), left: 4.0, is_own: false }
    }

    /// The name of a city; the mark of the one looked at has room before it.
    pub(super) fn city(name: &'a str, is_own: bool, end: f64) -> Self {
        // Bold letters are a little wider.
        let most = (end - 17.0) / TEXT * if is_own { 0.93 } else { 1.0 };
        Self { lines: broken(name, most), left: 17.0, is_own }
    }

    /// Height that the row needs.
    pub(super) fn height(&self) -> f64 {
        7.0 + LEADING * TEXT * self.lines.len() as f64
    }

    /// Writes the name around the middle of its row; the city looked at is bold and has a mark and a ground.
    pub(super) fn write(&self, out: &mut String, middle: f64, wide: f64) -> fmt::Result {
        if self.is_own {
            let (top, tall) = (Two(middle - self.height() / 2.0), Two(self.height()));
            write!(
                out,
                r##"<rect class="tint" x="0" y="{top}" width="{}" height="{tall}" rx="3" fill="#2f6fae" fill-opacity=".13"/><path class="ink" d="M4 {}l8 5l-8 5z" fill="#1b232c"/>"##,
                Two(wide),
                Two(middle - 5.0)
            )?;
        }
        let first = middle - LEADING * TEXT * (self.lines.len() as f64 - 1.0) / 2.0 + 0.35 * TEXT;
        for (index, line) in self.lines.iter().enumerate() {
            let at = (self.left, first + LEADING * TEXT * index as f64);
            let note = if self.is_own { Note::bold(line, at) } else { Note::new(line, at) };
            note.write(out)?;
        }
        Ok(())
    }
}

/// A name on as few lines as have room for it; cut where even the most have not.
fn broken(name: &str, most: f64) -> Vec<Cow<'_, str>> {
    let fits = |count: &usize| lines(name, *count).iter().all(|line| width(line) <= most);
    let count = (1..=MOST_LINES).find(fits).unwrap_or(MOST_LINES);
    let cut = |line| if width(line) > most { Cow::Owned(shortened(line, most)) } else { Cow::Borrowed(line) };
    lines(name, count).into_iter().map(cut).collect()
}

/// From figures to places, evenly or by powers of ten.
#[derive(Debug, Clone, Copy)]
pub(super) struct Scale {
    /// Least and greatest figure.
    pub(super) range: (f64, f64),
    /// Their places.
    pub(super) places: (f64, f64),
    /// Whether the same distance means the same ratio.
    pub(super) is_log: bool,
}

impl Scale {
    /// A scale that goes a little beyond the figures, but not below zero where none of them does.
    pub(super) fn around(figures: &[f64], places: (f64, f64)) -> Self {
        let (low, high) = ends(figures);
        let pad = if high > low { 0.06 * (high - low) } else { (0.1 * low.abs()).max(0.5) };
        let floor = if low >= 0.0 { 0.0 } else { f64::NEG_INFINITY };
        Self { range: ((low - pad).max(floor), high + pad), places, is_log: false }
    }

    /// The same by powers of ten; all figures are above zero.
    pub(super) fn around_log(figures: &[f64], places: (f64, f64)) -> Self {
        let (low, high) = ends(figures);
        let pad = (high / low).powf(0.06).max(1.1);
        Self { range: (low / pad, high * pad), places, is_log: true }
    }

    /// The place of a figure; figures beyond the scale stand at its ends.
    pub(super) fn at(&self, figure: f64) -> f64 {
        let (from, to) = (self.bent(self.range.0), self.bent(self.range.1));
        let part = if to > from { (self.bent(figure) - from) / (to - from) } else { 0.5 };
        self.places.0 + part.clamp(0.0, 1.0) * (self.places.1 - self.places.0)
    }

    /// Round figures within it, about as many as asked for.
    pub(super) fn ticks(&self, most: usize) -> Vec<f64> {
        let (low, high) = self.range;
        if self.is_log {
            let powers = powers(low, high);
            if powers.len() > 1 {
                return powers;
            }
        }
        round_between(low, high, most)
    }

    fn bent(&self, figure: f64) -> f64 {
        if self.is_log { figure.max(f64::MIN_POSITIVE).log10() } else { figure }
    }
}

/// Least and greatest of the figures.
fn ends(figures: &[f64]) -> (f64, f64) {
    let low = figures.iter().copied().fold(f64::INFINITY, f64::min);
    let high = figures.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    if low <= high { (low, high) } else { (0.0, 1.0) }
}

/// Multiples of 1, 2 or 5 times a power of ten between two figures.
fn round_between(low: f64, high: f64, most: usize) -> Vec<f64> {
    let rough = (high - low) / most.max(1) as f64;
    if rough <= 0.0 || !rough.is_finite() {
        return vec![low];
    }
    let power = 10_f64.powf(rough.log10().floor());
    let step = [1.0, 2.0, 5.0, 10.0].map(|times| times * power).into_iter().find(|step| *step >= rough);
    let step = step.unwrap_or(10.0 * power);
    let (first, last) = ((low / step - 1e-9).ceil() as i64, (high / step + 1e-9).floor() as i64);
    // Divided rather than multiplied where a step is below one: 3 times 0.1 is not 0.3.
    let tick = |times: i64| {
        if step < 1.0 { times as f64 / (1.0 / step).round() } else { times as f64 * step }
    };
    (first..=last).take(2 * most + 2).map(tick).collect()
}

/// Powers of ten between two figures, with twice and five times them where there are few.
fn powers(low: f64, high: f64) -> Vec<f64> {
    let (first, last) = (low.log10().floor() as i32, high.log10().ceil() as i32);
    let times: &[f64] = if last - first > 3 { &[1.0] } else { &[1.0, 2.0, 5.0] };
    let all = (first..=last).flat_map(|power| times.iter().map(move |times| times * 10_f64.powi(power)));
    all.filter(|tick| (low..=high).contains(tick)).collect()
}

/// An axis: where its ticks are, what stands at them, and how far their lines go.
#[derive(Debug)]
pub(super) struct Axis {
    /// The places and their texts.
    pub(super) ticks: Vec<(f64, String)>,
    /// From where to where the line of a tick goes.
    pub(super) lines: (f64, f64),
}

impl Axis {
    /// Writes lines from top to bottom, and their texts around that height; a text that would run into the one before
    /// it is left out.
    pub(super) fn across(&self, out: &mut String, base: f64) -> fmt::Result {
        let mut free = f64::NEG_INFINITY;
        for (x, text) in &self.ticks {
            let (top, bottom, half) = (Two(self.lines.0), Two(self.lines.1), width(text) * SMALL / 2.0);
            write!(out, r##"<path class="line" d="M{} {top}V{bottom}" stroke="#c9d0d8"/>"##, Two(*x))?;
            if x - half >= free {
                Note::muted(text, (*x, base)).middle().write(out)?;
                free = x + half + 6.0;
            }
        }
        Ok(())
    }

    /// Writes lines from left to right, with their texts before them.
    pub(super) fn upward(&self, out: &mut String) -> fmt::Result {
        for (y, text) in &self.ticks {
            let (left, right) = (Two(self.lines.0), Two(self.lines.1));
            write!(out, r##"<path class="line" d="M{left} {}H{right}" stroke="#c9d0d8"/>"##, Two(*y))?;
            Note::muted(text, (self.lines.0 - 7.0, y + 0.35 * SMALL)).end().write(out)?;
        }
        Ok(())
    }
}

/// What a mark in a picture means: a sample, drawn between 0 and its width around the height 0, and its words.
#[derive(Debug)]
pub(super) struct Key {
    /// Width of the sample.
    pub(super) wide: f64,
    /// The sample.
    pub(super) sample: String,
    /// The words.
    pub(super) text: String,
}

/// Writes keys side by side, on as many lines as they need; returns the height below them.
pub(super) fn keys(out: &mut String, keys: &[Key], top: f64) -> Result<f64, fmt::Error> {
    let (mut x, mut y) = (4.0, top + 10.0);
    for key in keys {
        // Fonts are wider in some places than the widths that are taken here.
        let wide = key.wide + 6.0 + width(&key.text) * SMALL * 1.08;
        if x > 4.0 && x + wide > WIDTH {
            (x, y) = (4.0, y + 21.0);
        }
        write!(out, r#"<g transform="translate({} {})">{}"#, Two(x), Two(y), key.sample)?;
        Note::muted(&key.text, (key.wide + 6.0, 0.35 * SMALL)).write(out)?;
        out.write_str("</g>")?;
        x += wide + 16.0;
    }
    Ok(y + 12.0)
}

/// The hatch of a picture, to fill areas with: `url(#<id>-hatch)`.
pub(super) fn hatch(out: &mut String, id: &str) -> fmt::Result {
    write!(
        out,
        r##"<defs><pattern id="{}-hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="hatch" d="M0 0V5" stroke="#535f6b" stroke-width="1.4"/></pattern></defs>"##,
        escaped(id)
    )
}

/// A diamond around a place.
pub(super) fn diamond(out: &mut String, (x, y): (f64, f64), radius: f64) -> fmt::Result {
    let [left, right, top, bottom] = [x - radius, x + radius, y - radius, y + radius].map(Two);
    let (x, y) = (Two(x), Two(y));
    write!(
        out,
        r##"<path class="area ink cut" d="M{x} {top}L{right} {y}L{x} {bottom}L{left} {y}z" fill="#1b232c" stroke="#fff" stroke-width="1.5"/>"##
    )
}

/// True for figures that have a place in a picture and a text in its table.
pub(super) fn is_drawable(figure: f64) -> bool {
    figure.abs() <= LARGEST
}

/// A figure as people read it.
pub(super) fn figure(value: f64, locale: &Locale) -> String {
    if is_drawable(value) { locale.number(value, DECIMALS) } else { UNKNOWN.to_owned() }
}

/// A part of a whole as a percentage without decimals; one that is not nothing never looks like it.
pub(super) fn part(value: f64, locale: &Locale) -> String {
    if !is_drawable(value) {
        return UNKNOWN.to_owned();
    }
    let hundredths = (value * 100.0).round();
    let shown = if hundredths == 0.0 { (value * 1e4).round() / 100.0 } else { hundredths };
    locale.with_unit(shown, "%")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ticks_are_round_and_within_the_scale() {
        for ((low, high), ticks) in [
            ((0.0, 1.0), vec![0.0, 0.2, 0.4, 0.6, 0.8, 1.0]),
            ((61.0, 98.0), vec![70.0, 80.0, 90.0]),
            ((-3.0, 4.0), vec![-2.0, 0.0, 2.0, 4.0]),
            ((2016.0, 2030.0), vec![2020.0, 2025.0, 2030.0]),
            ((7.0, 7.0), vec![7.0]),
        ] {
            assert_eq!(round_between(low, high, 5), ticks);
        }
        assert!(round_between(0.0, f64::NAN, 5).len() < 2);
        assert!(round_between(1e15, 1e15 + 0.25, 5).len() < 20);
    }

    #[test]
    fn ticks_of_a_scale_by_powers_of_ten_are_few() {
        assert_eq!(powers(30.0, 700.0), [50.0, 100.0, 200.0, 500.0]);
        assert_eq!(powers(30.0, 7e6), [100.0, 1e3, 1e4, 1e5, 1e6]);
        let scale = Scale { range: (310.0, 390.0), places: (0.0, 1.0), is_log: true };
        assert_eq!(scale.ticks(4), [320.0, 340.0, 360.0, 380.0]);
    }

    #[test]
    fn a_scale_of_one_figure_has_it_in_the_middle() {
        assert!((Scale::around(&[72.0], (0.0, 10.0)).at(72.0) - 5.0).abs() < 1e-9);
        assert!((Scale::around_log(&[72.0], (0.0, 10.0)).at(72.0) - 5.0).abs() < 1e-9);
        assert!((Scale::around(&[], (0.0, 10.0)).at(9.0) - 10.0).abs() < 1e-9);
    }
}
