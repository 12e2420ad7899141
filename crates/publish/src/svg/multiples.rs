//! Small multiples: the same small picture for many data points, each with its own figures over the same years.

use std::fmt::{self, Write as _};

use super::picture::{Frame, Note, Picture, SMALL, Scale, TEXT, UNKNOWN, WIDTH, figure, is_drawable};
use super::text::{fitting, lines, shortened, width};
use super::{Two, said};
use crate::locale::Locale;
use crate::sentence::year;

/// Many data points over the same years.
#[derive(Debug, Clone, PartialEq)]
pub struct Multiples {
    /// Beginning of the ids in the picture.
    pub id: String,
    /// Name of the city.
    pub name: String,
    /// The small pictures, in the order in which they are drawn.
    pub panels: Vec<Panel>,
}

/// A small picture.
#[derive(Debug, Clone, PartialEq)]
pub struct Panel {
    /// Name of the data point.
    pub name: String,
    /// Its unit; empty where it has none.
    pub unit: String,
    /// Arrow and words of where it is heading.
    pub heading: (String, String),
    /// Figures by year, in the order of the years.
    pub figures: Vec<(f64, f64)>,
}

/// Small pictures side by side, and the size of each.
const ACROSS: usize = 3;
const WIDE: f64 = (WIDTH - 8.0) / ACROSS as f64;
const TALL: f64 = 116.0;
/// Size of the longest names.
const SMALLEST: f64 = 10.0;
/// Left, right, top and bottom of the figures within a small picture.
const AREA: [f64; 4] = [6.0, WIDE - 14.0, 46.0, 84.0];

/// Draws small multiples. Without one the picture says that there is nothing to show.
pub fn multiples(multiples: &Multiples, locale: &Locale) -> Picture {
    let years = years(&multiples.panels);
    let mut headings = vec![locale.text("picture-data-point").into_owned()];
    headings.extend(years.iter().map(|at| year(*at)));
    headings.push(locale.text("site-trend").into_owned());
    let frame = Frame {
        id: &multiples.id,
        kind: "multiples",
        title: locale.text_with("picture-multiples-title", &[("name", &multiples.name)]),
        says: locale.counted("picture-multiples-desc", multiples.panels.len()),
        headings,
    };
    let rows: Vec<Vec<String>> = multiples.panels.iter().map(|panel| cells(panel, &years, locale)).collect();
    if multiples.panels.is_empty() {
        return frame.nothing(rows, locale);
    }
    let mut out = String::with_capacity(multiples.panels.len() * 1024);
    // Writing to a String can't fail.
    let _ = draw(&mut out, &multiples.panels, &years, locale);
    let rows_of_panels = multiples.panels.len().div_ceil(ACROSS);
    frame.around(&out, (WIDTH, rows_of_panels as f64 * TALL), rows, locale)
}

/// Every year that one of them has a figure of.
fn years(panels: &[Panel]) -> Vec<f64> {
    let mut years: Vec<f64> =
        panels.iter().flat_map(|panel| panel.figures.iter().map(|(year, _)| *year)).collect();
    years.sort_by(f64::total_cmp);
    years.dedup();
    years
}

fn cells(panel: &Panel, years: &[f64], locale: &Locale) -> Vec<String> {
    let value = |year: &f64| panel.figures.iter().find(|(at, _)| at == year).map(|(_, value)| *value);
    let text = |year: &f64| {
        value(year).map_or_else(|| UNKNOWN.to_owned(), |value| locale.with_unit(value, &panel.unit))
    };
    let (arrow, words) = &panel.heading;
    let first = [panel.name.clone()].into_iter();
    first.chain(years.iter().map(text)).chain([format!("{arrow} {words}")]).collect()
}

fn draw(out: &mut String, panels: &[Panel], years: &[f64], locale: &Locale) -> fmt::Result {
    let ends = (years.first().copied().unwrap_or(0.0), years.last().copied().unwrap_or(1.0));
    for (index, panel) in panels.iter().enumerate() {
        let left = 4.0 + WIDE * (index % ACROSS) as f64;
        let top = TALL * (index / ACROSS) as f64;
        said::open(out, &sentence(panel, locale))?;
        write!(out, r#"<g transform="translate({} {})">"#, Two(left), Two(top))?;
        self::panel(out, panel, ends, locale)?;
        out.write_str("</g></g>")?;
    }
    Ok(())
}

/// "Bicycle Network: 2020: 12 km, 2023: 14 km; on track".
fn sentence(panel: &Panel, locale: &Locale) -> String {
    let all: Vec<String> = panel
        .figures
        .iter()
        .map(|(at, value)| locale.named(year(*at), locale.with_unit(*value, &panel.unit)))
        .collect();
    locale.named(&panel.name, locale.long_list(&[locale.list(&all), panel.heading.1.clone()]))
}

fn panel(out: &mut String, panel: &Panel, ends: (f64, f64), locale: &Locale) -> fmt::Result {
    let [left, right, top, bottom] = AREA;
    let wide = WIDE - 14.0;
    let room = wide / SMALL;
    let broken = if width(&panel.name) > room { lines(&panel.name, 2) } else { vec![panel.name.as_str()] };
    let sizes = broken.iter().map(|line| fitting(line, SMALL, SMALLEST, wide));
    let size = sizes.fold(SMALL, f64::min);
    for (index, line) in broken.into_iter().enumerate() {
        let at = (left, 14.0 + 14.0 * index as f64);
        Note::new(&shortened(line, wide / size), at).sized(size).write(out)?;
    }
    let known: Vec<(f64, f64)> =
        panel.figures.iter().copied().filter(|(_, value)| is_drawable(*value)).collect();
    let values: Vec<f64> = known.iter().map(|(_, value)| *value).collect();
    let x = Scale { range: ends, places: (left + 4.0, right), is_log: false };
    let y = Scale::around(&values, (bottom, top));
    write!(
        out,
        r##"<path class="line" d="M{left} {}H{}" stroke="#c9d0d8"/>"##,
        Two(bottom + 4.0),
        Two(right + 4.0)
    )?;
    let places: Vec<String> =
        known.iter().map(|(at, value)| format!("{} {}", Two(x.at(*at)), Two(y.at(*value)))).collect();
    if places.len() > 1 {
        let path = places.join("L");
        write!(
            out,
            r##"<path class="tint-line" d="M{path}" fill="none" stroke="#2f6fae" stroke-width="2"/>"##
        )?;
    }
    if let Some((at, value)) = known.last() {
        let (cx, cy) = (Two(x.at(*at)), Two(y.at(*value)));
        write!(
            out,
            r##"<circle class="area ink cut" cx="{cx}" cy="{cy}" r="4" fill="#1b232c" stroke="#fff" stroke-width="1.2"/>"##
        )?;
        let text = shortened(&format!("{} {}", panel.heading.0, figure(*value, locale)), room / 2.0);
        Note::bold(&text, (right + 8.0, TALL - 14.0)).end().sized(TEXT - 1.0).write(out)?;
        let unit_room = (right - left - width(&text) * TEXT) / SMALL;
        Note::muted(&shortened(&panel.unit, unit_room), (left, TALL - 14.0)).write(out)?;
    }
    Ok(())
}
