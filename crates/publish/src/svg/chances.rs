//! Chances of bands: for each data point a bar of the four bands, as wide as each is probable, and the band that it has.

use std::fmt::{self, Write as _};

use assess::band::Band;

use super::look::on_band;
use super::picture::{Frame, Key, Note, Picture, RowName, SMALL, TEXT, UNKNOWN, WIDTH, keys, part};
use super::text::{fitting, width};
use super::{Two, band_class, dots, said};
use crate::locale::Locale;

/// Chances of several data points.
#[derive(Debug, Clone, PartialEq)]
pub struct Chances {
    /// Beginning of the ids in the picture.
    pub id: String,
    /// The data points, in the order in which they are drawn.
    pub rows: Vec<ChanceRow>,
}

/// The chances of a data point.
#[derive(Debug, Clone, PartialEq)]
pub struct ChanceRow {
    /// Name of the data point.
    pub name: String,
    /// Chance of each band, the worst band first.
    pub chances: [f64; 4],
    /// Points of the band that it has, 1 to 4.
    pub points: u32,
    /// Whether it could well be in another band.
    pub is_shaky: bool,
}

impl ChanceRow {
    /// The band that it has.
    fn band(&self) -> Option<Band> {
        Band::ALL.into_iter().find(|band| band.points() == self.points)
    }

    /// The chances, where all of them are known and they are not nothing; more than the whole is the whole.
    fn shares(&self) -> Option<[f64; 4]> {
        let sum: f64 = self.chances.iter().sum();
        let is_known = self.chances.iter().all(|chance| (0.0..=1e6).contains(chance)) && sum > 0.0;
        is_known.then(|| self.chances.map(|chance| chance / sum.max(1.0)))
    }

    /// The chance of the band that it has.
    fn own(&self) -> f64 {
        self.band().and_then(|band| Some(self.shares()?[band as usize])).unwrap_or(f64::NAN)
    }
}

/// Where names end, and where the own band stands.
const NAMES: f64 = 168.0;
/// Where the bar starts and ends.
const BAR: (f64, f64) = (226.0, 456.0);
/// Between rows, so that outlines do not touch.
const GAP: f64 = 3.0;
/// Height of a bar.
const TALL: f64 = 16.0;

/// Draws chances. Without rows the picture says that there is nothing to show.
pub fn chances(chances: &Chances, locale: &Locale) -> Picture {
    let mut headings = vec![locale.text("picture-data-point").into_owned()];
    headings.extend(Band::ALL.map(|band| said_of(band, locale)));
    headings.extend(["picture-chances-own", "picture-chances-remark"].map(|id| locale.text(id).into_owned()));
    let shaky = chances.rows.iter().filter(|row| row.is_shaky).count();
    let frame = Frame {
        id: &chances.id,
        kind: "chances",
        title: locale.text("picture-chances-title").into_owned(),
        says: locale.counted("picture-chances-desc", shaky),
        headings,
    };
    let rows: Vec<Vec<String>> = chances.rows.iter().map(|row| cells(row, locale)).collect();
    if chances.rows.is_empty() {
        return frame.nothing(rows, locale);
    }
    let mut out = String::with_capacity(64 * 1024);
    let mut cuts = Vec::new();
    // Writing to a String can't fail.
    let tall = draw(&mut out, chances, locale, &mut cuts).unwrap_or(TALL);
    Picture { cuts, ..frame.around(&out, (WIDTH, tall), rows, locale) }
}

fn said_of(band: Band, locale: &Locale) -> String {
    locale.text(&format!("band-{}", band.as_str())).into_owned()
}

fn cells(row: &ChanceRow, locale: &Locale) -> Vec<String> {
    let mut cells = vec![row.name.clone()];
    cells.extend(row.chances.map(|chance| part(chance, locale)));
    cells.push(row.band().map_or_else(|| UNKNOWN.to_owned(), |band| said_of(band, locale)));
    cells.push(if row.is_shaky { locale.text("picture-chances-shaky").into_owned() } else { String::new() });
    cells
}

fn draw(
    out: &mut String,
    chances: &Chances,
    locale: &Locale,
    cuts: &mut Vec<f64>,
) -> Result<f64, fmt::Error> {
    let mut top = keys(out, &legend(locale)?, 0.0)? + 8.0;
    for row in &chances.rows {
        let name = RowName::plain(&row.name, NAMES);
        said::open(out, &sentence(row, locale))?;
        self::row(out, row, top + name.height() / 2.0, locale)?;
        name.write(out, top + name.height() / 2.0, WIDTH)?;
        out.write_str("</g>")?;
        top += name.height() + GAP;
        cuts.push(top);
    }
    Ok(top + 4.0)
}

fn legend(locale: &Locale) -> Result<Vec<Key>, fmt::Error> {
    let mut all = Vec::new();
    for band in Band::ALL {
        let mut sample = String::new();
        pill(&mut sample, band, (0.0, 0.0))?;
        all.push(Key { wide: 42.0, sample, text: said_of(band, locale) });
    }
    let mut sample = String::new();
    outline(&mut sample, [3.0, 23.0], 0.0)?;
    all.push(Key { wide: 26.0, sample, text: locale.text("picture-chances-key-own").into_owned() });
    let mut sample = String::new();
    warning(&mut sample, (8.0, 0.0))?;
    all.push(Key { wide: 16.0, sample, text: locale.text("picture-chances-key-shaky").into_owned() });
    Ok(all)
}

/// "Bicycle Network: 66 to 95% of target with 72% probability; shaky".
fn sentence(row: &ChanceRow, locale: &Locale) -> String {
    let band = row.band().map_or_else(|| UNKNOWN.to_owned(), |band| said_of(band, locale));
    let own = part(row.own(), locale);
    let [first, second, third, fourth] = row.chances.map(|chance| part(chance, locale));
    let variables = [
        ("name", row.name.as_str()),
        ("band", &band),
        ("chance", &own),
        ("first", &first),
        ("second", &second),
        ("third", &third),
        ("fourth", &fourth),
        ("shaky", if row.is_shaky { "yes" } else { "no" }),
    ];
    locale.text_with("picture-chances-mark", &variables)
}

fn row(out: &mut String, row: &ChanceRow, middle: f64, locale: &Locale) -> fmt::Result {
    if let Some(band) = row.band() {
        pill(out, band, (NAMES + 8.0, middle))?;
    }
    match row.shares() {
        Some(shares) => bar(out, row, shares, middle)?,
        None => Note::muted(UNKNOWN, (BAR.0, middle + 0.35 * SMALL)).write(out)?,
    }
    Note::bold(&part(row.own(), locale), (BAR.1 + 46.0, middle + 0.35 * TEXT)).end().write(out)?;
    if row.is_shaky {
        warning(out, (BAR.1 + 60.0, middle))?;
        let text = locale.text("picture-chances-shaky");
        let left = BAR.1 + 70.0;
        let size = fitting(&text, SMALL, 8.0, WIDTH - left);
        Note::muted(&text, (left, middle + 0.35 * size)).sized(size).write(out)?;
    }
    Ok(())
}

/// The four bands, the worst at the left; the own one has an outline, as it can be too narrow for dots.
fn bar(out: &mut String, row: &ChanceRow, shares: [f64; 4], middle: f64) -> fmt::Result {
    let mut from = BAR.0;
    let mut own = None;
    for (band, share) in Band::ALL.into_iter().zip(shares) {
        let to = from + share * (BAR.1 - BAR.0);
        segment(out, band, [from, to], middle)?;
        if Some(band) == row.band() {
            own = Some([from, to]);
        }
        from = to;
    }
    own.map_or(Ok(()), |own| outline(out, own, middle))
}

fn segment(out: &mut String, band: Band, [from, to]: [f64; 2], middle: f64) -> fmt::Result {
    if to - from < 0.5 {
        return Ok(());
    }
    let class = band_class(band);
    let wide = to - from - if to - from > 3.0 { 1.0 } else { 0.0 };
    let (x, y, wide) = (Two(from), Two(middle - TALL / 2.0), Two(wide));
    write!(out, r#"<rect {class} x="{x}" y="{y}" width="{wide}" height="{TALL}"/>"#)?;
    let text = format!("{}", ((to - from) / (BAR.1 - BAR.0) * 100.0).round());
    if width(&text) * SMALL + 8.0 > to - from {
        return Ok(());
    }
    let at = (f64::midpoint(from, to), middle + 0.35 * SMALL);
    Note::new(&text, at).class(on_band(band)).sized(SMALL).middle().write(out)
}

/// The outline of the own band, of a light and a dark line, so that it is seen on all colours.
fn outline(out: &mut String, [from, to]: [f64; 2], middle: f64) -> fmt::Result {
    let (x, y) = (Two(from - 1.5), Two(middle - TALL / 2.0 - 2.0));
    let (wide, tall) = (Two((to - from).max(1.0) + 2.0), Two(TALL + 4.0));
    write!(
        out,
        r##"<rect class="pen" x="{x}" y="{y}" width="{wide}" height="{tall}" rx="2" fill="none" stroke="#1b232c" stroke-width="2.2"/>"##
    )
}

/// The band as a pill with its dots, of 42 by 15, from that place.
fn pill(out: &mut String, band: Band, (x, middle): (f64, f64)) -> fmt::Result {
    let class = band_class(band);
    let (left, top) = (Two(x), Two(middle - 7.0));
    write!(out, r#"<rect {class} x="{left}" y="{top}" width="42" height="14" rx="7"/>"#)?;
    dots(out, band, 2.8, |index| (x + 7.5 + 9.0 * f64::from(index), middle))
}

/// A triangle with an exclamation mark.
fn warning(out: &mut String, (x, y): (f64, f64)) -> fmt::Result {
    let [left, right, top, bottom] = [x - 7.5, x + 7.5, y - 7.0, y + 6.0].map(Two);
    write!(
        out,
        r##"<path class="warn" d="M{} {top}L{right} {bottom}H{left}z" fill="#a33412" stroke-linejoin="round"/><path class="cut" d="M{} {}V{}M{} {}v1.8" stroke="#fff" stroke-width="1.8"/>"##,
        Two(x),
        Two(x),
        Two(y - 2.5),
        Two(y + 1.5),
        Two(x),
        Two(y + 2.9)
    )
}
