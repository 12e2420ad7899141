//! Effects of choices on a result (Sobol indices): for each choice a bar of its effect alone, and one of its effect
//! together with the other choices.

use std::fmt::{self, Write as _};

use super::picture::{
    Axis, Frame, Key, Note, Picture, RowName, SMALL, Scale, UNKNOWN, WIDTH, figure, hatch, is_drawable, keys,
};
use super::{Two, escaped, said};
use crate::locale::Locale;

/// Effects of several choices.
#[derive(Debug, Clone, PartialEq)]
pub struct Effects {
    /// Beginning of the ids in the picture.
    pub id: String,
    /// The choices, in the order in which they are drawn.
    pub rows: Vec<EffectRow>,
}

/// The effect of a choice, as a part of all that the choices make different.
#[derive(Debug, Clone, PartialEq)]
pub struct EffectRow {
    /// Name of the choice.
    pub name: String,
    /// Effect alone (first-order index).
    pub first: f64,
    /// Interval of it.
    pub first_interval: [f64; 2],
    /// Effect with the other choices (total index).
    pub total: f64,
    /// Interval of it.
    pub total_interval: [f64; 2],
}

/// Where the bars are.
const PLACES: (f64, f64) = (182.0, 500.0);
/// Height of a bar.
const TALL: f64 = 11.0;
/// Least height of a row.
const ROW: f64 = 38.0;
/// The scale goes from nothing to all, and a little beyond where intervals do, but never further.
const MOST: f64 = 1.2;

/// Draws effects. Without rows the picture says that there is nothing to show.
pub fn effects(effects: &Effects, locale: &Locale) -> Picture {
    let frame = Frame {
        id: &effects.id,
        kind: "effects",
        title: locale.text("picture-effects-title").into_owned(),
        says: says(effects, locale),
        headings: [
            locale.text("picture-effects-choice"),
            locale.text("picture-effects-first"),
            locale.text("picture-effects-first-interval"),
            locale.text("picture-effects-total"),
            locale.text("picture-effects-total-interval"),
        ]
        .map(Into::into)
        .into(),
    };
    let rows: Vec<Vec<String>> = effects.rows.iter().map(|row| cells(row, locale)).collect();
    if effects.rows.is_empty() {
        return frame.nothing(rows, locale);
    }
    let mut out = String::with_capacity(8 * 1024);
    // Writing to a String can't fail.
    let tall = draw(&mut out, effects, locale).unwrap_or(ROW);
    frame.around(&out, (WIDTH, tall), rows, locale)
}

/// What the picture shows, and which choice matters most.
fn says(effects: &Effects, locale: &Locale) -> String {
    let known = effects.rows.iter().filter(|row| is_drawable(row.total));
    match known.reduce(|most, row| if row.total > most.total { row } else { most }) {
        Some(most) => {
            let variables = [("name", &*most.name), ("total", &*figure(most.total, locale))];
            locale.text_with("picture-effects-desc-most", &variables)
        }
        None => locale.text("picture-effects-desc").into_owned(),
    }
}

fn cells(row: &EffectRow, locale: &Locale) -> Vec<String> {
    vec![
        row.name.clone(),
        figure(row.first, locale),
        interval(row.first_interval, locale),
        figure(row.total, locale),
        interval(row.total_interval, locale),
    ]
}

fn interval([low, high]: [f64; 2], locale: &Locale) -> String {
    if !(is_drawable(low) && is_drawable(high)) {
        return UNKNOWN.to_owned();
    }
    locale.text_with("interval-of", &[("low", &figure(low, locale)), ("high", &figure(high, locale))])
}

fn draw(out: &mut String, effects: &Effects, locale: &Locale) -> Result<f64, fmt::Error> {
    hatch(out, &effects.id)?;
    let top = keys(out, &legend(effects, locale)?, 0.0)? + 8.0;
    let names: Vec<RowName> =
        effects.rows.iter().map(|row| RowName::plain(&row.name, PLACES.0 - 10.0)).collect();
    let bottom = top + names.iter().map(tall).sum::<f64>();
    let scale = scale(effects);
    let ticks = (0..=5).map(|fifth| f64::from(fifth) / 5.0);
    let ticks = ticks.map(|tick| (scale.at(tick), figure(tick, locale))).collect();
    Axis { ticks, lines: (top, bottom + 4.0) }.across(out, bottom + 19.0)?;
    Note::muted(&locale.text("picture-effects-axis"), (f64::midpoint(PLACES.0, PLACES.1), bottom + 37.0))
        .middle()
        .write(out)?;
    let mut middle = top;
    for (row, name) in effects.rows.iter().zip(&names) {
        middle += tall(name) / 2.0;
        name.write(out, middle, WIDTH)?;
        let first =
            Bar { figure: row.first, interval: row.first_interval, middle: middle - 7.0, look: Look::First };
        let total =
            Bar { figure: row.total, interval: row.total_interval, middle: middle + 7.0, look: Look::Total };
        for bar in [first, total] {
            bar.draw(out, &Place { scale, id: &effects.id, name: &row.name }, locale)?;
        }
        middle += tall(name) / 2.0;
    }
    Ok(bottom + 44.0)
}

fn tall(name: &RowName) -> f64 {
    name.height().max(ROW)
}

fn scale(effects: &Effects) -> Scale {
    let all = effects
        .rows
        .iter()
        .flat_map(|row| [row.first, row.total, row.first_interval[1], row.total_interval[1]]);
    let most = all.filter(|figure| is_drawable(*figure)).fold(1.0, f64::max).min(MOST);
    Scale { range: (0.0, most), places: PLACES, is_log: false }
}

fn legend(effects: &Effects, locale: &Locale) -> Result<Vec<Key>, fmt::Error> {
    let mut all = Vec::new();
    for look in [Look::First, Look::Total] {
        let mut sample = String::new();
        look.area(&mut sample, &effects.id, [0.0, -TALL / 2.0, 24.0])?;
        all.push(Key { wide: 24.0, sample, text: locale.text(look.message()).into_owned() });
    }
    let mut sample = String::new();
    whisker(&mut sample, [0.0, 22.0], 0.0)?;
    all.push(Key { wide: 22.0, sample, text: locale.text("picture-effects-whisker").into_owned() });
    Ok(all)
}

/// Which of the two bars of a choice.
#[derive(Clone, Copy)]
enum Look {
    First,
    Total,
}

impl Look {
    fn message(self) -> &'static str {
        match self {
            Self::First => "picture-effects-first",
            Self::Total => "picture-effects-total",
        }
    }

    /// The bar: filled, or with an outline and a hatch.
    fn area(self, out: &mut String, id: &str, [x, y, wide]: [f64; 3]) -> fmt::Result {
        let (x, y, wide) = (Two(x), Two(y), Two(wide));
        match self {
            Self::First => write!(
                out,
                r##"<rect class="area tint" x="{x}" y="{y}" width="{wide}" height="{TALL}" fill="#2f6fae" fill-opacity=".55"/>"##
            ),
            Self::Total => write!(
                out,
                r##"<rect class="area outline empty" x="{x}" y="{y}" width="{wide}" height="{TALL}" fill="#fff" stroke="#535f6b"/><rect x="{x}" y="{y}" width="{wide}" height="{TALL}" fill="url(#{}-hatch)" pointer-events="none"/>"##,
                escaped(id)
            ),
        }
    }
}

/// Where bars are drawn, and whose they are.
struct Place<'a> {
    scale: Scale,
    id: &'a str,
    name: &'a str,
}

/// One of the two bars of a choice.
struct Bar {
    figure: f64,
    interval: [f64; 2],
    middle: f64,
    look: Look,
}

impl Bar {
    fn draw(&self, out: &mut String, place: &Place, locale: &Locale) -> fmt::Result {
        let shown = figure(self.figure, locale);
        let variables = [
            ("name", place.name),
            ("kind", &*locale.text(self.look.message())),
            ("figure", &*shown),
            ("interval", &*interval(self.interval, locale)),
        ];
        said::open(out, &locale.text_with("picture-effects-mark", &variables))?;
        if is_drawable(self.figure) {
            let wide = place.scale.at(self.figure) - PLACES.0;
            self.look.area(out, place.id, [PLACES.0, self.middle - TALL / 2.0, wide])?;
        }
        if self.interval.into_iter().all(is_drawable) {
            whisker(out, self.interval.map(|end| place.scale.at(end)), self.middle)?;
        }
        Note::new(&shown, (WIDTH - 4.0, self.middle + 0.35 * SMALL)).sized(SMALL).end().write(out)?;
        out.write_str("</g>")
    }
}

/// The line of an interval.
fn whisker(out: &mut String, [from, to]: [f64; 2], middle: f64) -> fmt::Result {
    let [from, to, top, bottom, middle] = [from, to, middle - 3.5, middle + 3.5, middle].map(Two);
    write!(
        out,
        r##"<path class="pen" d="M{from} {middle}H{to}M{from} {top}V{bottom}M{to} {top}V{bottom}" fill="none" stroke="#1b232c" stroke-width="1.8"/>"##
    )
}
