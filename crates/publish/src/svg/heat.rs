//! A heat map of cities and categories: each cell has the colour of its band and its percentage as text.
//!
//! A category that is not scored is hatched and says so; it is never drawn at zero.

use std::fmt::{self, Write as _};

use assess::band::Band;

use super::look::on_band;
use super::picture::{Frame, Key, Note, Picture, RowName, SMALL, UNKNOWN, WIDTH, hatch, is_drawable, keys};
use super::text::{shortened, width};
use super::{Two, band_class, escaped, said};
use crate::locale::Locale;

/// Shares of target of several cities by category.
#[derive(Debug, Clone, PartialEq)]
pub struct Heat {
    /// Beginning of the ids in the picture.
    pub id: String,
    /// Names of the categories.
    pub columns: Vec<String>,
    /// The cities, in the order in which they are drawn.
    pub rows: Vec<HeatRow>,
}

/// The shares of a city.
#[derive(Debug, Clone, PartialEq)]
pub struct HeatRow {
    /// Name of the city.
    pub name: String,
    /// Whether it is the city looked at.
    pub is_own: bool,
    /// Share of target in each category; none where it is not scored.
    pub cells: Vec<Option<f64>>,
}

/// Where names of cities end and cells start.
const LEFT: f64 = 132.0;
/// Least and greatest width of a cell.
const CELL: (f64, f64) = (26.0, 56.0);
/// Longest name of a category, as drawn.
const NAME: f64 = 150.0;
/// Turn of the names of categories, in degrees.
const TURN: f64 = 55.0;

/// Draws a heat map. Without rows or columns the picture says that there is nothing to show.
pub fn heat(heat: &Heat, locale: &Locale) -> Picture {
    let city = locale.text("picture-city").into_owned();
    let frame = Frame {
        id: &heat.id,
        kind: "heat",
        title: locale.text("picture-heat-title").into_owned(),
        says: locale.text("picture-heat-desc").into_owned(),
        headings: std::iter::once(city).chain(heat.columns.iter().cloned()).collect(),
    };
    let rows: Vec<Vec<String>> = heat.rows.iter().map(|row| cells(heat, row, locale)).collect();
    if heat.rows.is_empty() || heat.columns.is_empty() {
        return frame.nothing(rows, locale);
    }
    let mut out = String::with_capacity(128 * 1024);
    let map = Map::of(heat, locale);
    let mut cuts = Vec::new();
    // Writing to a String can't fail.
    let tall = map.draw(&mut out, &mut cuts).unwrap_or(NAME);
    Picture { cuts, ..frame.around(&out, (map.wide(), tall), rows, locale) }
}

fn cells(heat: &Heat, row: &HeatRow, locale: &Locale) -> Vec<String> {
    let name = std::iter::once(row.name.clone());
    name.chain((0..heat.columns.len()).map(|column| percent(share(row, column), locale))).collect()
}

/// The share in a column; none where it is not scored or no number.
fn share(row: &HeatRow, column: usize) -> Option<f64> {
    row.cells.get(column).copied().flatten().filter(|share| is_drawable(*share))
}

fn percent(share: Option<f64>, locale: &Locale) -> String {
    share.map_or_else(|| UNKNOWN.to_owned(), |share| locale.percent(share))
}

/// The percentage without decimals and sign; rounded down where it would show another band.
fn short(share: f64, locale: &Locale) -> String {
    let percent = share * 100.0;
    let rounded = percent.round();
    let is_same = Band::of(rounded / 100.0) == Band::of(share);
    locale.number(if is_same { rounded } else { percent.floor() }, 0)
}

struct Map<'a> {
    heat: &'a Heat,
    locale: &'a Locale,
    /// Width of a cell.
    cell: f64,
    /// Height of the names of categories.
    top: f64,
}

impl<'a> Map<'a> {
    fn of(heat: &'a Heat, locale: &'a Locale) -> Self {
        let (least, most) = CELL;
        let cell = ((WIDTH - LEFT) / heat.columns.len() as f64).clamp(least, most);
        let longest = heat.columns.iter().map(|name| width(name) * SMALL).fold(0.0, f64::max).min(NAME);
        Self { heat, locale, cell, top: longest * TURN.to_radians().sin() + 14.0 }
    }

    fn wide(&self) -> f64 {
        (LEFT + self.cell * self.heat.columns.len() as f64 + 2.0).max(WIDTH)
    }

    fn draw(&self, out: &mut String, cuts: &mut Vec<f64>) -> Result<f64, fmt::Error> {
        hatch(out, &self.heat.id)?;
        let start = keys(out, &self.legend()?, 0.0)? + 6.0;
        for (column, name) in self.heat.columns.iter().enumerate() {
            self.column(out, name, (self.left(column), start + self.top))?;
        }
        let mut top = start + self.top;
        for row in &self.heat.rows {
            let name = RowName::city(&row.name, row.is_own, LEFT - 6.0);
            name.write(out, top + name.height() / 2.0, LEFT)?;
            for (column, category) in self.heat.columns.iter().enumerate() {
                self.cell(out, (row, column, category), (self.left(column), top, name.height()))?;
            }
            if row.is_own {
                self.outline(out, top, name.height())?;
            }
            top += name.height();
            cuts.push(top);
        }
        Ok(top + 4.0)
    }

    fn left(&self, column: usize) -> f64 {
        LEFT + self.cell * column as f64
    }

    fn legend(&self) -> Result<Vec<Key>, fmt::Error> {
        let mut all = Vec::new();
        for band in Band::ALL {
            let mut sample = String::new();
            write!(sample, r#"<rect {} x="0" y="-8" width="20" height="16"/>"#, band_class(band))?;
            let text = self.locale.text(&format!("band-{}", band.as_str())).into_owned();
            all.push(Key { wide: 20.0, sample, text });
        }
        let mut sample = String::new();
        self.missing(&mut sample, [0.0, -8.0, 20.0, 16.0])?;
        all.push(Key { wide: 20.0, sample, text: self.locale.text("not-scored").into_owned() });
        Ok(all)
    }

    /// The name of a category, which ends above the middle of its column.
    fn column(&self, out: &mut String, name: &str, (left, base): (f64, f64)) -> fmt::Result {
        let (x, y) = (Two(left + self.cell / 2.0 + 4.0), Two(base - 5.0));
        let text = shortened(name, NAME / SMALL);
        said::open(out, name)?;
        write!(out, r#"<g transform="translate({x} {y}) rotate({TURN})">"#)?;
        Note::new(&text, (0.0, 0.0)).sized(SMALL).end().write(out)?;
        out.write_str("</g></g>")
    }

    fn cell(
        &self,
        out: &mut String,
        (row, column, category): (&HeatRow, usize, &str),
        (left, top, tall): (f64, f64, f64),
    ) -> fmt::Result {
        let place = [left, top, self.cell - 1.5, tall - 1.5];
        let middle = (left + place[2] / 2.0, top + place[3] / 2.0 + 0.35 * SMALL);
        let share = share(row, column);
        let known = share
            .map(|share| self.locale.text_with("share-of-target", &[("share", &self.locale.percent(share))]));
        let says = known.unwrap_or_else(|| self.locale.text("not-scored").into_owned());
        said::open(out, &format!("{} · {category}: {says}", row.name))?;
        match share {
            Some(share) => {
                let band = Band::of(share);
                area(out, band_class(band), place)?;
                let text = short(share, self.locale);
                Note::new(&text, middle).class(on_band(band)).sized(SMALL).middle().write(out)?;
            }
            None => {
                self.missing(out, place)?;
                Note::over(UNKNOWN, middle).sized(SMALL).middle().write(out)?;
            }
        }
        out.write_str("</g>")
    }

    fn missing(&self, out: &mut String, place: [f64; 4]) -> fmt::Result {
        area(out, r##"class="area empty" fill="#fff""##, place)?;
        let class = format!(
            r##"class="outline" stroke="#535f6b" stroke-width=".6" fill="url(#{}-hatch)" pointer-events="none""##,
            escaped(&self.heat.id)
        );
        area(out, &class, place)
    }

    /// The outline of the row of the city looked at.
    fn outline(&self, out: &mut String, top: f64, tall: f64) -> fmt::Result {
        let wide = self.cell * self.heat.columns.len() as f64 + 1.5;
        let class = r##"class="pen" fill="none" stroke="#1b232c" stroke-width="2.5" pointer-events="none""##;
        area(out, class, [LEFT - 1.5, top - 1.5, wide, tall + 1.5])
    }
}

fn area(out: &mut String, class: &str, place: [f64; 4]) -> fmt::Result {
    let [x, y, wide, tall] = place.map(Two);
    write!(out, r#"<rect {class} x="{x}" y="{y}" width="{wide}" height="{tall}"/>"#)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_short_percentage_never_shows_another_band() {
        let locale = Locale::new("en", &[]).unwrap();
        for (share, shown) in [(0.7251, "73"), (0.9496, "94"), (0.95, "95"), (0.329, "32"), (0.0, "0")] {
            assert_eq!(short(share, &locale), shown);
        }
    }
}
