//! A trend: the figures of a data point over the years, the line through them, and between which lines it could as well be.

use std::fmt::{self, Write as _};

use super::picture::{
    Axis, Frame, Key, Note, Picture, SMALL, Scale, UNKNOWN, WIDTH, figure, is_drawable, keys,
};
use super::text::shortened;
use super::{Two, said};
use crate::locale::Locale;
use crate::number::DECIMALS;
use crate::sentence::year;

/// A data point over the years.
#[derive(Debug, Clone, PartialEq)]
pub struct TrendPicture {
    /// Beginning of the ids in the picture.
    pub id: String,
    /// Name of the data point.
    pub name: String,
    /// Its unit; empty where it has none.
    pub unit: String,
    /// Figures by year, in the order of the years.
    pub figures: Vec<(f64, f64)>,
    /// The line through those that can be compared.
    pub line: Option<TrendLine>,
    /// What is 100 % of target.
    pub benchmark: Option<f64>,
}

/// A line through figures.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct TrendLine {
    /// Its first and its last year.
    pub years: [f64; 2],
    /// Its figures in these years.
    pub ends: [f64; 2],
    /// The change per year, between which it lies; none where that is not known.
    pub interval: Option<[f64; 2]>,
}

impl TrendLine {
    /// The figures of the lines with the least and with the greatest change per year at the ends of the years. All lines turn
    /// around the middle of the line itself.
    fn wedge(&self) -> Option<[[f64; 2]; 2]> {
        let half = (self.years[1] - self.years[0]) / 2.0;
        let middle = f64::midpoint(self.ends[0], self.ends[1]);
        let ends = |per_year: f64| [middle - half * per_year, middle + half * per_year];
        self.interval.map(|interval| interval.map(ends))
    }
}

/// Left, right, top and bottom of the area of the figures.
const AREA: [f64; 4] = [62.0, 548.0, 36.0, 236.0];
/// Between the first and the last year and the edges of the area.
const INSET: f64 = 14.0;

/// Draws a trend. Without a figure the picture says that there is nothing to show.
pub fn trend(trend: &TrendPicture, locale: &Locale) -> Picture {
    let headings = ["picture-fan-year", "picture-fan-value", "picture-trend-line", "picture-trend-interval"];
    let frame = Frame {
        id: &trend.id,
        kind: "trend",
        title: locale.text_with("picture-trend-title", &[("name", &trend.name)]),
        says: locale.text_with("picture-trend-desc", &[("name", &trend.name)]),
        headings: headings.map(|id| locale.text(id).into_owned()).to_vec(),
    };
    let rows = rows(trend, locale);
    let all = figures(trend);
    if all.is_empty() {
        return frame.nothing(rows, locale);
    }
    let mut out = String::with_capacity(8 * 1024);
    // Writing to a String can't fail.
    let tall = draw(&mut out, trend, &all, locale).unwrap_or(AREA[3]);
    frame.around(&out, (WIDTH, tall), rows, locale)
}

/// A row for each year: the figure, that of the line, and between which it could as well be.
fn rows(trend: &TrendPicture, locale: &Locale) -> Vec<Vec<String>> {
    let row = |(at, value): &(f64, f64)| {
        let line = trend.line.filter(|line| (line.years[0]..=line.years[1]).contains(at));
        let part = |line: &TrendLine| (at - line.years[0]) / (line.years[1] - line.years[0]).max(1e-9);
        let on = |ends: [f64; 2], part: f64| ends[0] + (ends[1] - ends[0]) * part;
        let on_line = line.map(|line| on(line.ends, part(&line)));
        let between = line.and_then(|line| {
            let [one, other] = line.wedge()?.map(|ends| on(ends, part(&line)));
            Some([one.min(other), one.max(other)].map(|end| figure(end, locale)))
        });
        let interval =
            between.map(|[low, high]| locale.text_with("interval-of", &[("low", &low), ("high", &high)]));
        vec![
            year(*at),
            figure(*value, locale),
            on_line.map_or_else(|| UNKNOWN.to_owned(), |value| figure(value, locale)),
            interval.unwrap_or_else(|| UNKNOWN.to_owned()),
        ]
    };
    trend.figures.iter().map(row).collect()
}

/// All figures that have a place, without the benchmark.
fn figures(trend: &TrendPicture) -> Vec<f64> {
    let line = trend.line.iter().flat_map(|line| line.ends);
    let wedge = trend.line.iter().filter_map(TrendLine::wedge).flatten().flatten();
    let all = trend.figures.iter().map(|(_, value)| *value).chain(line).chain(wedge);
    all.filter(|value| is_drawable(*value)).collect()
}

fn draw(out: &mut String, trend: &TrendPicture, all: &[f64], locale: &Locale) -> Result<f64, fmt::Error> {
    let [left, right, top, bottom] = AREA;
    let (first, last) = trend
        .figures
        .iter()
        .fold((f64::INFINITY, f64::NEG_INFINITY), |ends, (at, _)| (ends.0.min(*at), ends.1.max(*at)));
    let x = Scale { range: (first, last), places: (left + INSET, right - INSET), is_log: false };
    let near = Scale::around(all, (bottom, top)).range;
    // A benchmark far away from everything else would make the rest unreadable; the table of results has it.
    let reach = near.1 - near.0;
    let is_near = |value: &f64| (near.0 - reach..=near.1 + reach).contains(value);
    let benchmark = trend.benchmark.filter(is_near);
    let y = Scale::around(&all.iter().copied().chain(benchmark).collect::<Vec<_>>(), (bottom, top));
    axes(out, trend, [x, y], locale)?;
    if let Some(line) = &trend.line {
        draw_line(out, line, [x, y])?;
    }
    if let Some(value) = benchmark {
        said::open(out, &locale.named(locale.text("picture-fan-benchmark"), figure(value, locale)))?;
        write!(
            out,
            r##"<path class="pen" d="M{left} {}H{right}" stroke="#1b232c" stroke-width="1.8" stroke-dasharray="9 5"/></g>"##,
            Two(y.at(value))
        )?;
    }
    for (at, value) in trend.figures.iter().filter(|(_, value)| is_drawable(*value)) {
        said::open(out, &locale.named(year(*at), locale.with_unit(*value, &trend.unit)))?;
        write!(
            out,
            r##"<circle class="area ink cut" cx="{}" cy="{}" r="4.5" fill="#1b232c" stroke="#fff" stroke-width="1.2"/></g>"##,
            Two(x.at(*at)),
            Two(y.at(*value))
        )?;
    }
    keys(out, &legend(trend, benchmark, locale), bottom + 30.0)
}

fn axes(out: &mut String, trend: &TrendPicture, [x, y]: [Scale; 2], locale: &Locale) -> fmt::Result {
    let [left, right, top, bottom] = AREA;
    let values = y.ticks(5).into_iter().map(|value| (y.at(value), locale.number(value, DECIMALS)));
    Axis { ticks: values.collect(), lines: (left, right) }.upward(out)?;
    let years = x.ticks(8).into_iter().filter(|year| year.fract() == 0.0);
    let ticks = years.map(|year| (x.at(year), format!("{year}"))).collect();
    Axis { ticks, lines: (bottom, bottom + 5.0) }.across(out, bottom + 19.0)?;
    Note::muted(&shortened(&trend.unit, WIDTH / SMALL - 1.0), (4.0, top - 18.0)).write(out)
}

fn draw_line(out: &mut String, line: &TrendLine, [x, y]: [Scale; 2]) -> fmt::Result {
    let place = |end: usize, value: f64| format!("{} {}", Two(x.at(line.years[end])), Two(y.at(value)));
    if let Some([one, other]) = line.wedge() {
        // Two triangles that meet in the middle of the line.
        let path = format!(
            "M{}L{}L{}L{}z",
            place(0, one[0]),
            place(1, one[1]),
            place(1, other[1]),
            place(0, other[0])
        );
        write!(
            out,
            r##"<path class="tint" d="{path}" fill="#2f6fae" fill-opacity=".22"/><path class="tint-line" d="{path}" fill="none" stroke="#2f6fae" stroke-width=".8" stroke-opacity=".6"/>"##
        )?;
    }
    let (from, to) = (place(0, line.ends[0]), place(1, line.ends[1]));
    write!(
        out,
        r##"<path class="tint-line" d="M{from}L{to}" fill="none" stroke="#2f6fae" stroke-width="2.5"/>"##
    )
}

fn legend(trend: &TrendPicture, benchmark: Option<f64>, locale: &Locale) -> Vec<Key> {
    let key = |wide: f64, id: &str, sample: &str| Key {
        wide,
        sample: sample.to_owned(),
        text: locale.text(id).into_owned(),
    };
    let mut all = vec![key(
        11.0,
        "picture-fan-history",
        r##"<circle class="ink cut" cx="6" cy="0" r="4.5" fill="#1b232c" stroke="#fff" stroke-width="1.2"/>"##,
    )];
    if let Some(line) = trend.line {
        let sample = r##"<path class="tint-line" d="M0 0H22" stroke="#2f6fae" stroke-width="2.5"/>"##;
        all.push(key(22.0, "picture-trend-line", sample));
        if line.interval.is_some() {
            let sample =
                r##"<rect class="tint" y="-7" width="24" height="14" fill="#2f6fae" fill-opacity=".22"/>"##;
            all.push(key(24.0, "picture-trend-interval", sample));
        }
    }
    if benchmark.is_some() {
        let sample =
            r##"<path class="pen" d="M0 0H24" stroke="#1b232c" stroke-width="1.8" stroke-dasharray="9 5"/>"##;
        all.push(key(24.0, "picture-fan-benchmark", sample));
    }
    all
}
