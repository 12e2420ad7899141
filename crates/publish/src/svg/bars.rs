//! Bars: one for each city that has a value, as long as the value, in the colour and with the dots of its band. The table has
//! the others too, and says why they have none.

use std::fmt::{self, Write as _};

use assess::band::Band;

use super::picture::{
    Axis, Frame, Note, Picture, RowName, SMALL, Scale, UNKNOWN, WIDTH, figure, is_drawable,
};
use super::text::{shortened, width};
use super::{Two, band_class, said};
use crate::locale::Locale;

/// What bars stand side by side.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// The values of a data point, one bar for each city.
    Cities,
    /// Shares of target, one bar for each data point.
    Shares,
}

/// Values side by side.
#[derive(Debug, Clone, PartialEq)]
pub struct Bars {
    /// Beginning of the ids in the picture.
    pub id: String,
    /// What each bar is.
    pub kind: Kind,
    /// What the values are of.
    pub name: String,
    /// Their unit; empty where they have none.
    pub unit: String,
    /// What is 100 % of target.
    pub benchmark: Option<f64>,
    /// The bars, in the order in which they are drawn.
    pub rows: Vec<Bar>,
}

/// A bar.
#[derive(Debug, Clone, PartialEq)]
pub struct Bar {
    /// Name of the city or data point.
    pub name: String,
    /// Its value.
    pub value: Option<f64>,
    /// The band of its value, where it is scored.
    pub band: Option<Band>,
    /// What became of it where there is no band.
    pub state: String,
    /// Whether it is the city looked at.
    pub is_own: bool,
}

/// Where names end, and where bars start and end.
const NAMES: f64 = 168.0;
const AREA: (f64, f64) = (178.0, 470.0);
/// Height of a bar, and room between rows.
const TALL: f64 = 15.0;
const GAP: f64 = 3.0;
/// Above the bars: the unit and the ticks.
const TOP: f64 = 30.0;

/// Draws bars. Without a value the picture says that there is nothing to show.
pub fn bars(bars: &Bars, locale: &Locale) -> Picture {
    let (title, first) = match bars.kind {
        Kind::Cities => ("picture-bars-title", "picture-city"),
        Kind::Shares => ("picture-shares-title", "picture-data-point"),
    };
    let headings = [first, "picture-fan-value", "picture-chances-own"];
    let known = bars.rows.iter().filter(|row| row.value.is_some_and(is_drawable)).count();
    let frame = Frame {
        id: &bars.id,
        kind: "bars",
        title: locale.text_with(title, &[("name", &bars.name)]),
        says: says(bars, known, locale),
        headings: headings.map(|id| locale.text(id).into_owned()).to_vec(),
    };
    let rows: Vec<Vec<String>> = bars.rows.iter().map(|row| cells(row, &bars.unit, locale)).collect();
    if known == 0 {
        return frame.nothing(rows, locale);
    }
    let mut out = String::with_capacity(16 * 1024);
    // Writing to a String can't fail.
    let tall = draw(&mut out, bars, locale).unwrap_or(TALL);
    frame.around(&out, (WIDTH, tall), rows, locale)
}

fn cells(row: &Bar, unit: &str, locale: &Locale) -> Vec<String> {
    let value = row.value.filter(|value| is_drawable(*value));
    vec![
        row.name.clone(),
        value.map_or_else(|| UNKNOWN.to_owned(), |value| locale.with_unit(value, unit)),
        remark(row, locale),
    ]
}

/// The band in words, or why there is none.
fn remark(row: &Bar, locale: &Locale) -> String {
    row.band.map_or_else(
        || row.state.clone(),
        |band| locale.text(&format!("band-{}", band.as_str())).into_owned(),
    )
}

/// "3 of 10 cities have a value. ..."
fn says(bars: &Bars, known: usize, locale: &Locale) -> String {
    let counts = [("count", u32::try_from(known).unwrap_or(u32::MAX))];
    let [shown, all] = [known, bars.rows.len()].map(|count| locale.number(count as f64, 0));
    let id = match bars.kind {
        Kind::Cities => "picture-bars-desc",
        Kind::Shares => "picture-shares-desc",
    };
    locale.text_with_counts(id, &counts, &[("shown", &shown), ("all", &all)])
}

fn draw(out: &mut String, bars: &Bars, locale: &Locale) -> Result<f64, fmt::Error> {
    let has_value = |row: &&Bar| row.value.is_some_and(is_drawable);
    let rows: Vec<&Bar> = bars.rows.iter().filter(has_value).collect();
    let values: Vec<f64> = rows.iter().filter_map(|row| row.value).collect();
    let scale = scale(&values, bars.benchmark);
    let names: Vec<RowName> = rows.iter().map(|row| RowName::city(&row.name, row.is_own, NAMES)).collect();
    let bottom = TOP + names.iter().map(|name| name.height() + GAP).sum::<f64>();
    let ticks = scale.ticks(5).into_iter().map(|tick| (scale.at(tick), figure(tick, locale)));
    Axis { ticks: ticks.collect(), lines: (TOP, bottom) }.across(out, TOP - 6.0)?;
    let unit = shortened(&bars.unit, NAMES / SMALL);
    Note::muted(&unit, (4.0, TOP - 6.0)).write(out)?;
    // Below the bars, so that it strikes no figure through.
    let known = bars.benchmark.filter(|value| is_within(&scale, *value));
    let tall = benchmark(out, known, &scale, bottom, locale)?;
    let mut top = TOP;
    for (row, name) in rows.iter().zip(&names) {
        let middle = top + name.height() / 2.0;
        let cells = cells(row, &bars.unit, locale);
        said::open(out, &locale.named(&cells[0], locale.clauses(&cells[1..3])))?;
        name.write(out, middle, WIDTH)?;
        bar(out, row, (&scale, known), middle, locale)?;
        out.write_str("</g>")?;
        top += name.height() + GAP;
    }
    Ok(tall)
}

/// From zero, or from below it where a value is; a benchmark far beyond the values is left out.
fn scale(values: &[f64], benchmark: Option<f64>) -> Scale {
    let near = Scale::around(&values.iter().copied().chain([0.0]).collect::<Vec<_>>(), AREA).range;
    let reach = near.1 - near.0;
    let benchmark = benchmark.filter(|value| (near.0 - reach..=near.1 + reach).contains(value));
    Scale::around(&values.iter().copied().chain(benchmark).chain([0.0]).collect::<Vec<_>>(), AREA)
}

fn is_within(scale: &Scale, value: f64) -> bool {
    (scale.range.0..=scale.range.1).contains(&value)
}

/// A bar with its value and dots, which make room for the line of the benchmark.
fn bar(
    out: &mut String,
    row: &Bar,
    (scale, benchmark): (&Scale, Option<f64>),
    middle: f64,
    locale: &Locale,
) -> fmt::Result {
    let value = row.value.unwrap_or_default();
    let (zero, end) = (scale.at(0.0), scale.at(value));
    let (left, wide) = (zero.min(end), (zero - end).abs().max(1.5));
    let look = row.band.map_or(
        r##"class="area no-benchmark outline" fill="#dfe3e8" stroke="#535f6b" stroke-width=".8""##,
        band_class,
    );
    let (x, y) = (Two(left), Two(middle - TALL / 2.0));
    write!(out, r#"<rect {look} x="{x}" y="{y}" width="{}" height="{TALL}" rx="2"/>"#, Two(wide))?;
    let text = figure(value, locale);
    let long = width(&text) * SMALL + 36.0;
    let beside = zero.max(end) + 6.0;
    let line = benchmark.map(|value| scale.at(value)).filter(|x| (beside - 5.0..beside + long).contains(x));
    let from = line.map_or(beside, |x| x + 6.0).min(WIDTH - 8.0 - long);
    Note::over(&text, (from, middle + 0.35 * SMALL)).sized(SMALL).write(out)?;
    let Some(band) = row.band else { return Ok(()) };
    let first = from + width(&text) * SMALL + 8.0;
    (0..4).try_for_each(|index| {
        let faint = if index < band.points() { "" } else { r#" fill-opacity=".26""# };
        let (cx, cy) = (Two(first + 7.5 * f64::from(index)), Two(middle));
        write!(out, r##"<circle class="ink" cx="{cx}" cy="{cy}" r="2.4" fill="#1b232c"{faint}/>"##)
    })
}

/// The line of the benchmark and its name; returns the height below it.
fn benchmark(
    out: &mut String,
    value: Option<f64>,
    scale: &Scale,
    bottom: f64,
    locale: &Locale,
) -> Result<f64, fmt::Error> {
    let Some(value) = value else { return Ok(bottom + 4.0) };
    let text = locale.named(locale.text("picture-fan-benchmark"), figure(value, locale));
    let x = scale.at(value);
    said::open(out, &text)?;
    write!(
        out,
        r##"<path class="pen" d="M{} {}V{}" stroke="#1b232c" stroke-width="1.8" stroke-dasharray="9 5"/>"##,
        Two(x),
        Two(TOP),
        Two(bottom + 4.0)
    )?;
    let half = width(&text) * SMALL / 2.0;
    Note::muted(&text, (x.clamp(half + 4.0, WIDTH - half - 4.0), bottom + 18.0)).middle().write(out)?;
    out.write_str("</g>")?;
    Ok(bottom + 26.0)
}
