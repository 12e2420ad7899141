//! Ranks with their intervals: a dot at each rank, and the line of ranks that it could as well be; the best at the left.

use std::fmt::{self, Write as _};

use super::picture::{Axis, Frame, Note, Picture, RowName, SMALL, Scale, TEXT, UNKNOWN, WIDTH, is_drawable};
use super::{Two, said};
use crate::locale::Locale;

/// Ranks of several cities.
#[derive(Debug, Clone, PartialEq)]
pub struct Ranks {
    /// Beginning of the ids in the picture.
    pub id: String,
    /// How many are ranked; the last rank.
    pub count: u32,
    /// The cities, in the order in which they are drawn.
    pub rows: Vec<RankRow>,
}

/// The rank of a city.
#[derive(Debug, Clone, PartialEq)]
pub struct RankRow {
    /// Name of the city.
    pub name: String,
    /// Its rank; 1 is the best. No dot is drawn for 0.
    pub rank: u32,
    /// Best end of the interval.
    pub low: f64,
    /// Worst end of the interval.
    pub high: f64,
    /// Whether it is the city looked at.
    pub is_own: bool,
}

/// Where the ranks are.
const PLACES: (f64, f64) = (182.0, 452.0);
/// Top of the first row.
const TOP: f64 = 44.0;
/// Rows above which the ranks stand below them too.
const LONG: usize = 20;

/// Draws ranks. Without rows the picture says that there is nothing to show.
pub fn ranks(ranks: &Ranks, locale: &Locale) -> Picture {
    let frame = Frame {
        id: &ranks.id,
        kind: "ranks",
        title: locale.text("picture-ranks-title").into_owned(),
        says: says(ranks, locale),
        headings: [
            locale.text("picture-city"),
            locale.text("picture-rank"),
            locale.text("picture-rank-low"),
            locale.text("picture-rank-high"),
        ]
        .map(Into::into)
        .into(),
    };
    let rows: Vec<Vec<String>> = ranks.rows.iter().map(|row| cells(row, locale)).collect();
    if ranks.rows.is_empty() {
        return frame.nothing(rows, locale);
    }
    let mut out = String::with_capacity(16 * 1024);
    let mut cuts = Vec::new();
    // Writing to a String can't fail.
    let tall = draw(&mut out, ranks, locale, &mut cuts).unwrap_or(TOP);
    Picture { cuts, ..frame.around(&out, (WIDTH, tall), rows, locale) }
}

/// What the picture shows, and where the city looked at stands.
fn says(ranks: &Ranks, locale: &Locale) -> String {
    let Some(own) = ranks.rows.iter().find(|row| row.is_own) else {
        return locale.text("picture-ranks-desc").into_owned();
    };
    let [name, rank, low, high] =
        [own.name.clone(), rank(own, locale), end(own.low, locale), end(own.high, locale)];
    let count = locale.number(f64::from(ranks.count), 0);
    let variables =
        [("name", &*name), ("rank", &*rank), ("low", &*low), ("high", &*high), ("count", &*count)];
    locale.text_with("picture-ranks-own", &variables)
}

fn cells(row: &RankRow, locale: &Locale) -> Vec<String> {
    vec![row.name.clone(), rank(row, locale), end(row.low, locale), end(row.high, locale)]
}

fn rank(row: &RankRow, locale: &Locale) -> String {
    if row.rank == 0 { UNKNOWN.to_owned() } else { locale.number(f64::from(row.rank), 0) }
}

/// An end of an interval.
fn end(rank: f64, locale: &Locale) -> String {
    if is_drawable(rank) { locale.number(rank, 1) } else { UNKNOWN.to_owned() }
}

fn draw(out: &mut String, ranks: &Ranks, locale: &Locale, cuts: &mut Vec<f64>) -> Result<f64, fmt::Error> {
    let names: Vec<RowName> =
        ranks.rows.iter().map(|row| RowName::city(&row.name, row.is_own, PLACES.0 - 14.0)).collect();
    let bottom = TOP + names.iter().map(RowName::height).sum::<f64>();
    let last = ranks.rows.iter().map(|row| row.rank).fold(ranks.count.max(1), u32::max);
    let scale = Scale { range: (1.0, f64::from(last)), places: PLACES, is_log: false };
    let axis = axis(&scale, (TOP - 4.0, bottom + 4.0), locale);
    Note::muted(&locale.text("picture-ranks-axis"), (PLACES.0 - 5.0, 13.0)).write(out)?;
    axis.across(out, 33.0)?;
    let mut top = TOP;
    for (row, name) in ranks.rows.iter().zip(&names) {
        self::row(out, &Drawn { row, name, scale, middle: top + name.height() / 2.0 }, locale)?;
        top += name.height();
        cuts.push(top);
    }
    if ranks.rows.len() <= LONG {
        return Ok(bottom + 8.0);
    }
    Axis { lines: (bottom, bottom), ..axis }.across(out, bottom + 19.0)?;
    Ok(bottom + 26.0)
}

/// The first and the last rank, and round ones between them.
fn axis(scale: &Scale, lines: (f64, f64), locale: &Locale) -> Axis {
    let (first, last) = scale.range;
    let step = last / 8.0;
    let round = scale
        .ticks(6)
        .into_iter()
        .filter(|tick| tick.fract() == 0.0 && *tick > first + 0.6 * step && *tick < last - 0.6 * step);
    let mut all: Vec<f64> = std::iter::once(first).chain(round).chain([last]).collect();
    all.dedup();
    let ticks = all.into_iter().map(|tick| (scale.at(tick), locale.number(tick, 0))).collect();
    Axis { ticks, lines }
}

/// A row and where it is drawn.
struct Drawn<'a> {
    row: &'a RankRow,
    name: &'a RowName<'a>,
    scale: Scale,
    middle: f64,
}

fn row(out: &mut String, drawn: &Drawn, locale: &Locale) -> fmt::Result {
    let Drawn { row, name, scale, middle } = *drawn;
    let [rank, low, high] = [rank(row, locale), end(row.low, locale), end(row.high, locale)];
    let variables = [("name", row.name.as_str()), ("rank", &rank), ("low", &low), ("high", &high)];
    said::open(out, &locale.text_with("picture-ranks-mark", &variables))?;
    name.write(out, middle, WIDTH)?;
    if is_drawable(row.low) && is_drawable(row.high) {
        whisker(out, [scale.at(row.low), scale.at(row.high)], middle)?;
        let between = locale.text_with("interval-of", &[("low", &low), ("high", &high)]);
        Note::muted(&between, (PLACES.1 + 43.0, middle + 0.35 * SMALL)).write(out)?;
    }
    if row.rank > 0 {
        let (x, y, radius) =
            (Two(scale.at(f64::from(row.rank))), Two(middle), if row.is_own { 7 } else { 5 });
        let class = if row.is_own { r##"ink cut" fill="#1b232c"## } else { r##"tint cut" fill="#2f6fae"## };
        write!(
            out,
            r##"<circle class="area {class}" cx="{x}" cy="{y}" r="{radius}" stroke="#fff" stroke-width="1.5"/>"##
        )?;
    }
    Note::bold(&rank, (PLACES.1 + 36.0, middle + 0.35 * TEXT)).end().write(out)?;
    out.write_str("</g>")
}

fn whisker(out: &mut String, [from, to]: [f64; 2], middle: f64) -> fmt::Result {
    let [from, to, top, bottom, middle] = [from, to, middle - 4.0, middle + 4.0, middle].map(Two);
    write!(
        out,
        r##"<path class="axis" d="M{from} {middle}H{to}M{from} {top}V{bottom}M{to} {top}V{bottom}" fill="none" stroke="#535f6b" stroke-width="2"/>"##
    )
}
