//! Cities by two figures: the city looked at as a diamond, its peers as dots with names, others as circles.

use std::fmt::{self, Write as _};

use super::labels::{self, Placed, Wanted};
use super::picture::{
    Axis, Frame, Key, Note, Picture, SMALL, Scale, TEXT, WIDTH, diamond, figure, is_drawable, keys,
};
use super::text::shortened;
use super::{Two, said};
use crate::locale::Locale;

/// Cities by two figures.
#[derive(Debug, Clone, PartialEq)]
pub struct Scatter {
    /// Beginning of the ids in the picture.
    pub id: String,
    /// What lies from left to right.
    pub x_label: String,
    /// What lies from bottom to top.
    pub y_label: String,
    /// Whether figures from left to right go by powers of ten.
    pub x_log: bool,
    /// Whether figures from bottom to top go by powers of ten.
    pub y_log: bool,
    /// The cities.
    pub dots: Vec<Dot>,
}

/// A city.
#[derive(Debug, Clone, PartialEq)]
pub struct Dot {
    /// Its name.
    pub name: String,
    /// Its figure from left to right.
    pub x: f64,
    /// Its figure from bottom to top.
    pub y: f64,
    /// What it is to the city looked at.
    pub kind: Kind,
}

/// What a city is to the city looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// One that is no peer.
    Other,
    /// A peer.
    Peer,
    /// The city looked at.
    Own,
}

/// Left, right, top and bottom of the area of the dots.
const AREA: [f64; 4] = [66.0, 548.0, 34.0, 370.0];

/// Draws cities. Where none has both figures, the picture says that there is nothing to show.
///
/// By powers of ten, figures of zero and below have no place and are not drawn; the table has them.
pub fn scatter(scatter: &Scatter, locale: &Locale) -> Picture {
    let labels = [("x", scatter.x_label.as_str()), ("y", scatter.y_label.as_str())];
    let frame = Frame {
        id: &scatter.id,
        kind: "scatter",
        title: locale.text_with("picture-scatter-title", &labels),
        says: locale.text_with("picture-scatter-desc", &labels),
        headings: vec![
            locale.text("picture-city").into_owned(),
            locale.text("picture-scatter-kind").into_owned(),
            scatter.x_label.clone(),
            scatter.y_label.clone(),
        ],
    };
    let rows: Vec<Vec<String>> = scatter.dots.iter().map(|dot| cells(dot, locale)).collect();
    let mut dots: Vec<&Dot> = scatter.dots.iter().filter(|dot| has_place(dot, scatter)).collect();
    if dots.is_empty() {
        return frame.nothing(rows, locale);
    }
    // What matters more lies above the rest.
    dots.sort_by_key(|dot| dot.kind);
    let mut out = String::with_capacity(16 * 1024);
    // Writing to a String can't fail.
    let tall = draw(&mut out, scatter, &dots, locale).unwrap_or(AREA[3]);
    frame.around(&out, (WIDTH, tall), rows, locale)
}

fn has_place(dot: &Dot, scatter: &Scatter) -> bool {
    let fits = |figure: f64, is_log: bool| is_drawable(figure) && (!is_log || figure > 1e-12);
    fits(dot.x, scatter.x_log) && fits(dot.y, scatter.y_log)
}

fn cells(dot: &Dot, locale: &Locale) -> Vec<String> {
    vec![
        dot.name.clone(),
        locale.text(message(dot.kind)).into_owned(),
        figure(dot.x, locale),
        figure(dot.y, locale),
    ]
}

fn message(kind: Kind) -> &'static str {
    match kind {
        Kind::Own => "picture-scatter-own",
        Kind::Peer => "picture-scatter-peer",
        Kind::Other => "picture-scatter-other",
    }
}

fn draw(out: &mut String, scatter: &Scatter, dots: &[&Dot], locale: &Locale) -> Result<f64, fmt::Error> {
    let [left, right, top, bottom] = AREA;
    let xs: Vec<f64> = dots.iter().map(|dot| dot.x).collect();
    let ys: Vec<f64> = dots.iter().map(|dot| dot.y).collect();
    let x = scale(&xs, (left, right), scatter.x_log);
    let y = scale(&ys, (bottom, top), scatter.y_log);
    axes(out, scatter, [x, y], locale)?;
    let places: Vec<(f64, f64)> = dots.iter().map(|dot| (x.at(dot.x), y.at(dot.y))).collect();
    let names = names(dots, &places);
    for (dot, place) in dots.iter().zip(&places) {
        let variables = [
            ("name", &*dot.name),
            ("x", &*figure(dot.x, locale)),
            ("y", &*figure(dot.y, locale)),
            ("x-label", &*scatter.x_label),
            ("y-label", &*scatter.y_label),
        ];
        said::open(out, &locale.text_with("picture-scatter-mark", &variables))?;
        sign(out, dot.kind, *place)?;
        out.write_str("</g>")?;
    }
    for name in &names {
        name.write(out)?;
    }
    keys(out, &legend(locale)?, bottom + 46.0)
}

fn scale(figures: &[f64], places: (f64, f64), is_log: bool) -> Scale {
    if is_log { Scale::around_log(figures, places) } else { Scale::around(figures, places) }
}

fn axes(out: &mut String, scatter: &Scatter, [x, y]: [Scale; 2], locale: &Locale) -> fmt::Result {
    let [left, right, top, bottom] = AREA;
    let ticks = |scale: &Scale| -> Vec<(f64, String)> {
        scale.ticks(6).into_iter().map(|tick| (scale.at(tick), figure(tick, locale))).collect()
    };
    Axis { ticks: ticks(&x), lines: (top, bottom) }.across(out, bottom + 17.0)?;
    Axis { ticks: ticks(&y), lines: (left, right) }.upward(out)?;
    let label = |text: &str, is_log: bool| {
        if is_log { locale.text_with("picture-scatter-log", &[("label", text)]) } else { text.to_owned() }
    };
    let most = (WIDTH - 8.0) / TEXT;
    let across = shortened(&label(&scatter.x_label, scatter.x_log), most);
    Note::new(&across, (right, bottom + 37.0)).end().write(out)?;
    let upward = shortened(&label(&scatter.y_label, scatter.y_log), most);
    Note::new(&upward, (4.0, 16.0)).write(out)
}

fn sign(out: &mut String, kind: Kind, (x, y): (f64, f64)) -> fmt::Result {
    let look = match kind {
        Kind::Own => return diamond(out, (x, y), 10.0),
        Kind::Peer => r##"class="area tint cut" r="6" fill="#2f6fae" stroke="#fff" stroke-width="1.2""##,
        Kind::Other => {
            r##"class="area outline" r="4.5" fill="none" stroke="#535f6b" stroke-width="1.5" pointer-events="all""##
        }
    };
    write!(out, r#"<circle {look} cx="{}" cy="{}"/>"#, Two(x), Two(y))
}

fn legend(locale: &Locale) -> Result<Vec<Key>, fmt::Error> {
    let mut all = Vec::new();
    for kind in [Kind::Own, Kind::Peer, Kind::Other] {
        let mut sample = String::new();
        sign(&mut sample, kind, (11.0, 0.0))?;
        all.push(Key { wide: 22.0, sample, text: locale.text(message(kind)).into_owned() });
    }
    Ok(all)
}

/// Names where there is room for them, those that matter more first. A name without room is left out; its dot says it.
fn names(dots: &[&Dot], places: &[(f64, f64)]) -> Vec<Placed> {
    let taken = places.iter().map(|(x, y)| [x - 5.0, x + 5.0, y - 5.0, y + 5.0]).collect();
    let wanted = dots.iter().zip(places).rev().map(|(dot, place)| {
        let is_own = dot.kind == Kind::Own;
        Wanted {
            text: &dot.name,
            at: *place,
            size: if dot.kind == Kind::Other { SMALL - 1.0 } else { TEXT - 1.0 },
            gap: if is_own { 14.0 } else { 10.0 },
            is_bold: is_own,
        }
    });
    labels::placed(wanted, taken, AREA)
}
