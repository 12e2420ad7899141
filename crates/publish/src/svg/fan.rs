//! The fan of a target: the figures so far, how far others got from there, and the target, the steps on the way to it and
//! the benchmark.
//!
//! A benchmark far away from everything else would make the rest unreadable. It is then said at the edge and not drawn.

use std::fmt::{self, Write as _};

use super::fan_labels::{Label, RIGHT, apart};
use super::picture::{
    Axis, Frame, Key, Note, Picture, SMALL, Scale, UNKNOWN, WIDTH, diamond, is_drawable, keys,
};
use super::text::{shortened, width};
use super::{Two, said};
use crate::locale::Locale;
use crate::number::DECIMALS;

/// A data point over the years, and what is feasible from where it stands.
#[derive(Debug, Clone, PartialEq)]
pub struct Fan {
    /// Beginning of the ids in the picture.
    pub id: String,
    /// Name of the data point.
    pub name: String,
    /// Its unit; empty where it has none.
    pub unit: String,
    /// Figures so far, by year.
    pub history: Vec<(i32, f64)>,
    /// Years from which figures can't be compared with earlier ones.
    pub breaks: Vec<i32>,
    /// Where 5, 20, 50, 80 and 95 % of cases had got at most, by year; the last one is the greatest improvement.
    pub fan: Vec<(i32, [f64; 5])>,
    /// Where it stands.
    pub own: (i32, f64),
    /// The target, to be reached in the last year.
    pub target: Option<f64>,
    /// What is 100 % of target.
    pub benchmark: Option<f64>,
    /// Steps on the way to the target.
    pub milestones: Vec<(i32, f64)>,
}

/// Left, right, top and bottom of the area of the figures.
const AREA: [f64; 4] = [62.0, RIGHT, 40.0, 320.0];
/// Where the years are, within the area.
const YEARS: (f64, f64) = (72.0, 442.0);
/// How far from the rest a benchmark is still drawn, in heights of the rest.
const NEAR: f64 = 0.6;

/// Draws a fan. Where there is no figure at all, the picture says that there is nothing to show.
pub fn fan(fan: &Fan, locale: &Locale) -> Picture {
    let drawn = Drawn::of(fan, locale);
    let frame = Frame {
        id: &fan.id,
        kind: "fan",
        title: locale.text_with("picture-fan-title", &[("name", &fan.name)]),
        says: drawn.says(),
        headings: headings(locale),
    };
    let rows = rows(fan, locale);
    if drawn.figures().is_empty() {
        return frame.nothing(rows, locale);
    }
    let mut out = String::with_capacity(16 * 1024);
    // Writing to a String can't fail.
    let tall = drawn.draw(&mut out).unwrap_or(AREA[3]);
    frame.around(&out, (WIDTH, tall), rows, locale)
}

fn headings(locale: &Locale) -> Vec<String> {
    let texts =
        ["picture-fan-year", "picture-fan-what", "picture-fan-value"].map(|id| locale.text(id).into_owned());
    let parts =
        [5, 20, 50, 80, 95].map(|part| locale.text_with("picture-fan-part", &[("part", &part.to_string())]));
    texts.into_iter().chain(parts).collect()
}

/// A row for each figure, by what it is and then by year.
fn rows(fan: &Fan, locale: &Locale) -> Vec<Vec<String>> {
    let write = |value: f64| value_of(value, &fan.unit, locale);
    let row = |year: Option<i32>, what: &str, value: String, parts: [String; 5]| {
        let year = year.map_or_else(|| UNKNOWN.to_owned(), |year| year.to_string());
        [year, locale.text(what).into_owned(), value].into_iter().chain(parts).collect::<Vec<String>>()
    };
    let none = || std::array::from_fn(|_| String::new());
    let single = |year: Option<i32>, what: &str, value: f64| row(year, what, write(value), none());
    let mut rows = Vec::new();
    rows.extend(fan.history.iter().map(|(year, value)| single(Some(*year), "picture-fan-history", *value)));
    rows.extend(fan.breaks.iter().map(|year| row(Some(*year), "picture-fan-break", String::new(), none())));
    rows.push(single(Some(fan.own.0), "picture-fan-own", fan.own.1));
    rows.extend(
        fan.fan
            .iter()
            .map(|(year, parts)| row(Some(*year), "picture-fan-cases", String::new(), parts.map(write))),
    );
    rows.extend(
        fan.milestones.iter().map(|(year, value)| single(Some(*year), "picture-fan-milestone", *value)),
    );
    rows.extend(fan.target.map(|value| single(Some(last_year(fan)), "picture-fan-target", value)));
    rows.extend(fan.benchmark.map(|value| single(None, "picture-fan-benchmark", value)));
    rows
}

fn value_of(value: f64, unit: &str, locale: &Locale) -> String {
    if is_drawable(value) { locale.with_unit(value, unit) } else { UNKNOWN.to_owned() }
}

/// All years that something stands at.
fn years(fan: &Fan) -> impl Iterator<Item = i32> {
    let history = fan.history.iter().map(|(year, _)| *year);
    let later = fan.fan.iter().map(|(year, _)| *year).chain(fan.milestones.iter().map(|(year, _)| *year));
    history.chain(later).chain([fan.own.0])
}

fn last_year(fan: &Fan) -> i32 {
    years(fan).fold(fan.own.0, i32::max)
}

/// The fan, and where its years and figures are.
struct Drawn<'a> {
    fan: &'a Fan,
    locale: &'a Locale,
    x: Scale,
    y: Scale,
}

impl<'a> Drawn<'a> {
    fn of(fan: &'a Fan, locale: &'a Locale) -> Self {
        let [_, _, top, bottom] = AREA;
        let first = years(fan).fold(fan.own.0, i32::min);
        let range = (f64::from(first), f64::from(last_year(fan)));
        let x = Scale { range, places: YEARS, is_log: false };
        let mut drawn = Self { fan, locale, x, y: Scale::around(&[], (bottom, top)) };
        let mut figures = drawn.figures();
        let near = Scale::around(&figures, (bottom, top)).range;
        let beyond = NEAR * (near.1 - near.0);
        let fits = |benchmark: &f64| (near.0 - beyond..=near.1 + beyond).contains(benchmark);
        figures.extend(fan.benchmark.filter(fits));
        drawn.y = Scale::around(&figures, (bottom, top));
        drawn
    }

    /// All figures that have a place, without the benchmark.
    fn figures(&self) -> Vec<f64> {
        let Fan { history, fan, own, target, milestones, .. } = self.fan;
        let single = history.iter().chain(milestones).chain([own]).map(|(_, value)| *value);
        let parts = fan.iter().flat_map(|(_, parts)| *parts);
        single.chain(parts).chain(*target).filter(|figure| is_drawable(*figure)).collect()
    }

    fn says(&self) -> String {
        let (year, own) = self.fan.own;
        let (year, own) = (year.to_string(), self.value(own));
        let variables = [("name", self.fan.name.as_str()), ("year", &year), ("own", &own)];
        let id = if self.fan.fan.is_empty() { "picture-fan-desc-bare" } else { "picture-fan-desc" };
        self.locale.text_with(id, &variables)
    }

    fn value(&self, value: f64) -> String {
        value_of(value, &self.fan.unit, self.locale)
    }

    /// The figure with its unit, or without where that is wider than so many ems; the unit stands above the axis.
    fn short(&self, value: f64, most: f64) -> String {
        let text = self.value(value);
        if width(&text) > most { self.locale.number(value, DECIMALS) } else { text }
    }

    fn place(&self, (year, value): (i32, f64)) -> (f64, f64) {
        (self.x.at(f64::from(year)), self.y.at(value))
    }

    fn draw(&self, out: &mut String) -> Result<f64, fmt::Error> {
        self.axes(out)?;
        self.bands(out)?;
        for year in &self.fan.breaks {
            self.cut(out, *year)?;
        }
        self.benchmark(out)?;
        self.history(out)?;
        for (year, value) in self.fan.milestones.iter().filter(|(_, value)| is_drawable(*value)) {
            self.open(out, "picture-fan-milestone", Some(*year), *value)?;
            milestone(out, self.place((*year, *value)))?;
            out.write_str("</g>")?;
        }
        if let Some(target) = self.fan.target.filter(|target| is_drawable(*target)) {
            let year = last_year(self.fan);
            self.open(out, "picture-fan-target", Some(year), target)?;
            diamond(out, self.place((year, target)), 9.0)?;
            out.write_str("</g>")?;
        }
        self.own(out)?;
        self.labels(out)?;
        keys(out, &self.legend()?, AREA[3] + 32.0)
    }

    fn axes(&self, out: &mut String) -> fmt::Result {
        let [left, right, top, bottom] = AREA;
        let values = self.y.ticks(6).into_iter();
        let ticks = values.map(|value| (self.y.at(value), self.locale.number(value, DECIMALS))).collect();
        Axis { ticks, lines: (left, right) }.upward(out)?;
        let years = self.x.ticks(7).into_iter().filter(|year| year.fract() == 0.0);
        let ticks = years.map(|year| (self.x.at(year), format!("{year}"))).collect();
        Axis { ticks, lines: (bottom, bottom + 5.0) }.across(out, bottom + 19.0)?;
        Note::muted(&shortened(&self.fan.unit, WIDTH / SMALL - 1.0), (4.0, top - 26.0)).write(out)
    }

    /// The shaded parts from where the city stands, and the line in the middle.
    fn bands(&self, out: &mut String) -> fmt::Result {
        let start = Some(self.fan.own).filter(|(_, value)| is_drawable(*value));
        let start = start.map(|(year, value)| (year, [value; 5]));
        let is_known = |(_, parts): &&(i32, [f64; 5])| parts.iter().all(|part| is_drawable(*part));
        let later = self.fan.fan.iter().filter(is_known).filter(|(year, _)| *year > self.fan.own.0);
        let steps: Vec<(i32, [f64; 5])> = start.into_iter().chain(later.copied()).collect();
        if steps.len() < 2 {
            return Ok(());
        }
        for (low, high, opacity) in [(0, 4, ".2"), (1, 3, ".3")] {
            let there = steps.iter().map(|(year, parts)| (*year, parts[high]));
            let back = steps.iter().rev().map(|(year, parts)| (*year, parts[low]));
            let path = self.path(there.chain(back));
            write!(
                out,
                r##"<path class="tint" d="{path}z" fill="#2f6fae" fill-opacity="{opacity}"/><path class="tint-line" d="{path}z" fill="none" stroke="#2f6fae" stroke-width=".8" stroke-opacity=".6"/>"##
            )?;
        }
        let path = self.path(steps.iter().map(|(year, parts)| (*year, parts[2])));
        write!(
            out,
            r##"<path class="tint-line" d="{path}" fill="none" stroke="#2f6fae" stroke-width="2.5"/>"##
        )?;
        self.steps(out, &steps)
    }

    /// An empty area over each year of the fan, which says its figures.
    fn steps(&self, out: &mut String, steps: &[(i32, [f64; 5])]) -> fmt::Result {
        for (year, parts) in &steps[1..] {
            let [least, low, half, high, most] = parts.map(|part| self.value(part));
            let year_text = year.to_string();
            let variables = [
                ("year", &*year_text),
                ("least", &*least),
                ("low", &*low),
                ("half", &*half),
                ("high", &*high),
                ("most", &*most),
            ];
            said::open(out, &self.locale.text_with("picture-fan-mark", &variables))?;
            let (x, one) = self.place((*year, parts[0]));
            let (_, other) = self.place((*year, parts[4]));
            let (left, top, tall) = (Two(x - 6.0), Two(one.min(other) - 3.0), Two((one - other).abs() + 6.0));
            write!(
                out,
                r#"<rect x="{left}" y="{top}" width="12" height="{tall}" fill="none" pointer-events="all"/></g>"#
            )?;
        }
        Ok(())
    }

    fn path(&self, steps: impl Iterator<Item = (i32, f64)>) -> String {
        let places = steps.map(|step| self.place(step));
        let places: Vec<String> = places.map(|(x, y)| format!("{} {}", Two(x), Two(y))).collect();
        format!("M{}", places.join("L"))
    }

    /// A dashed line before the first year that can't be compared with those before.
    fn cut(&self, out: &mut String, year: i32) -> fmt::Result {
        let (from, to) = self.x.range;
        let at = f64::from(year) - 0.5;
        if at <= from || at >= to {
            return Ok(());
        }
        let [_, _, top, bottom] = AREA;
        let text = self.locale.text_with("picture-fan-break-from", &[("year", &year.to_string())]);
        said::open(out, &text)?;
        let (x, top) = (Two(self.x.at(at)), Two(top - 3.0));
        write!(
            out,
            r##"<path class="axis" d="M{x} {top}V{bottom}" stroke="#535f6b" stroke-width="1.5" stroke-dasharray="2 4"/>"##
        )?;
        let half = width(&text) * SMALL / 2.0;
        let middle = self.x.at(at).clamp(AREA[0] + half - 50.0, AREA[1] - half);
        Note::muted(&text, (middle, AREA[2] - 8.0)).middle().write(out)?;
        out.write_str("</g>")
    }

    fn benchmark(&self, out: &mut String) -> fmt::Result {
        let Some(benchmark) = self.fan.benchmark.filter(|benchmark| self.is_within(*benchmark)) else {
            return Ok(());
        };
        self.open(out, "picture-fan-benchmark", None, benchmark)?;
        let (left, right, y) = (Two(AREA[0]), Two(AREA[1]), Two(self.y.at(benchmark)));
        write!(
            out,
            r##"<path class="pen" d="M{left} {y}H{right}" stroke="#1b232c" stroke-width="1.8" stroke-dasharray="9 5"/></g>"##
        )
    }

    fn is_within(&self, value: f64) -> bool {
        (self.y.range.0..=self.y.range.1).contains(&value)
    }

    /// The line of the figures so far, with a gap at each break, and their dots.
    fn history(&self, out: &mut String) -> fmt::Result {
        let mut known: Vec<(i32, f64)> = self.fan.history.clone();
        known.retain(|(_, value)| is_drawable(*value));
        known.sort_by_key(|(year, _)| *year);
        let own = Some(self.fan.own)
            .filter(|own| is_drawable(own.1) && known.last().is_some_and(|(year, _)| *year < own.0));
        let all: Vec<(i32, f64)> = known.iter().copied().chain(own).collect();
        let is_cut = |from: i32, to: i32| self.fan.breaks.iter().any(|year| from < *year && *year <= to);
        for run in all.chunk_by(|a, b| !is_cut(a.0, b.0)).filter(|run| run.len() > 1) {
            let path = self.path(run.iter().copied());
            write!(
                out,
                r##"<path class="pen" d="{path}" fill="none" stroke="#1b232c" stroke-width="1.8"/>"##
            )?;
        }
        for (year, value) in known {
            self.open(out, "picture-fan-history", Some(year), value)?;
            let (x, y) = self.place((year, value));
            write!(
                out,
                r##"<circle class="area ink cut" cx="{}" cy="{}" r="4.5" fill="#1b232c" stroke="#fff" stroke-width="1.2"/></g>"##,
                Two(x),
                Two(y)
            )?;
        }
        Ok(())
    }

    /// Where the city stands, with its figure above or below.
    fn own(&self, out: &mut String) -> fmt::Result {
        let (year, value) = self.fan.own;
        if !is_drawable(value) {
            return Ok(());
        }
        self.open(out, "picture-fan-own", Some(year), value)?;
        let (x, y) = self.place((year, value));
        own(out, (x, y))?;
        let text = self.short(value, 10.0);
        // The fan opens to where things get better, and past figures come from the other side: the label keeps clear.
        let is_upward = self.fan.fan.last().is_none_or(|(_, parts)| parts[4] >= value);
        let is_below = is_upward && y + 27.0 < AREA[3];
        let base = if is_below { y + 25.0 } else { y - 14.0 };
        let left = (x - 4.0).min(AREA[1] - width(&text) * 15.0);
        Note::bold_over(&text, (left, base)).write(out)?;
        out.write_str("</g>")
    }

    /// Opens a mark that says what it is, when, and how much.
    fn open(&self, out: &mut String, what: &str, year: Option<i32>, value: f64) -> fmt::Result {
        let (what, value) = (self.locale.text(what), self.value(value));
        match year {
            Some(year) => {
                let what = self.locale.clauses(&[what.into_owned(), year.to_string()]);
                said::open(out, &self.locale.named(what, value))
            }
            None => said::open(out, &self.locale.named(what, value)),
        }
    }

    /// Names and figures of what the last year has, at the right; moved apart where they would meet.
    fn labels(&self, out: &mut String) -> fmt::Result {
        let [_, right, top, bottom] = AREA;
        let mut labels: Vec<Label> = Vec::new();
        let middle = self.fan.fan.last().map(|(_, parts)| ("picture-fan-half", parts[2]));
        let single = [("picture-fan-target", self.fan.target), ("picture-fan-benchmark", self.fan.benchmark)];
        let single = single.into_iter().filter_map(|(what, value)| Some((what, value?)));
        for (what, value) in middle.into_iter().chain(single).filter(|(_, value)| is_drawable(*value)) {
            let is_within = self.is_within(value);
            let way = if is_within {
                ""
            } else if value > self.y.range.1 {
                "↑ "
            } else {
                "↓ "
            };
            let y = self.y.at(value);
            labels.push(Label {
                what: format!("{way}{}", self.locale.text(what)),
                value: self.short(value, 6.0),
                at: y,
                is_within,
                y,
            });
        }
        apart(&mut labels, (top + 2.0, bottom));
        for label in &labels {
            label.write(out, right)?;
        }
        Ok(())
    }

    fn legend(&self) -> Result<Vec<Key>, fmt::Error> {
        let mut all = Vec::new();
        let mut add = |wide: f64, id: &str, sample: String| {
            all.push(Key { wide, sample, text: self.locale.text(id).into_owned() });
        };
        if !self.fan.history.is_empty() {
            add(22.0, "picture-fan-history", r##"<path class="pen" d="M0 0H22" stroke="#1b232c" stroke-width="1.8"/><circle class="ink cut" cx="11" cy="0" r="4.5" fill="#1b232c" stroke="#fff" stroke-width="1.2"/>"##.to_owned());
        }
        if is_drawable(self.fan.own.1) {
            let mut sample = String::new();
            own(&mut sample, (9.0, 0.0))?;
            add(18.0, "picture-fan-own", sample);
        }
        if !self.fan.fan.is_empty() {
            for (id, opacity) in [("picture-fan-most-cases", ".5"), ("picture-fan-all-cases", ".2")] {
                add(
                    24.0,
                    id,
                    format!(
                        r##"<rect class="tint" y="-7" width="24" height="14" fill="#2f6fae" fill-opacity="{opacity}"/>"##
                    ),
                );
            }
        }
        if self.fan.milestones.iter().any(|(_, value)| is_drawable(*value)) {
            let mut sample = String::new();
            milestone(&mut sample, (9.0, 0.0))?;
            add(18.0, "picture-fan-milestone", sample);
        }
        if self.fan.target.is_some_and(is_drawable) {
            let mut sample = String::new();
            diamond(&mut sample, (9.0, 0.0), 8.0)?;
            add(18.0, "picture-fan-target", sample);
        }
        Ok(all)
    }
}

/// The ring of where the city stands.
fn own(out: &mut String, (x, y): (f64, f64)) -> fmt::Result {
    let (x, y) = (Two(x), Two(y));
    write!(
        out,
        r##"<circle class="area surface pen" cx="{x}" cy="{y}" r="6.5" fill="#fff" stroke="#1b232c" stroke-width="3"/>"##
    )
}

/// An empty diamond, smaller than that of the target.
fn milestone(out: &mut String, (x, y): (f64, f64)) -> fmt::Result {
    let [left, right, top, bottom] = [x - 6.0, x + 6.0, y - 6.0, y + 6.0].map(Two);
    let (x, y) = (Two(x), Two(y));
    write!(
        out,
        r##"<path class="area surface pen" d="M{x} {top}L{right} {y}L{x} {bottom}L{left} {y}z" fill="#fff" stroke="#1b232c" stroke-width="1.8"/>"##
    )
}
