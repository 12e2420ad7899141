//! Cities on a map of the world: land without borders of countries, and a dot for each city with the points of its band. Where
//! all cities are in one part of the world, the map shows that part.
//!
//! The projection is Equal Earth (Šavrič, Patterson and Jenny 2018), which keeps areas: `x = 2√3 λ cos θ / (3 (9 A4 θ⁸ +
//! 7 A3 θ⁶ + 3 A2 θ² + A1))`, `y = A4 θ⁹ + A3 θ⁷ + A2 θ³ + A1 θ` with `sin θ = √3/2 sin φ`.

use std::fmt::{self, Write as _};

use assess::band::Band;
use kpi::catalogue::{TextFile, read_toml};
use kpi::finding::{Finding, Place};
use schemars::JsonSchema;
use serde::Deserialize;

use super::labels::{self, Wanted};
use super::look::on_band;
use super::picture::{Frame, Key, Note, Picture, SMALL, UNKNOWN, WIDTH, keys};
use super::{Two, band_class, escaped, right_to_left, said};
use crate::locale::Locale;

/// Path of the file of the land.
pub const FILE: &str = "world.toml";

/// The land of the world.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Land {
    /// Where the outlines come from.
    pub source: String,
    /// Pieces of land, each as corners with longitude and latitude in degrees.
    pub land: Vec<Vec<[f64; 2]>>,
}

/// Reads the land.
///
/// # Errors
/// Every mistake of the file.
pub fn read(file: &TextFile) -> Result<Land, Vec<Finding>> {
    read_toml(&Place::file(file.path), file.text)
}

/// Cities on the map.
#[derive(Debug, Clone, PartialEq)]
pub struct World<'a> {
    /// Beginning of the ids in the picture.
    pub id: String,
    /// The land.
    pub land: &'a Land,
    /// The cities.
    pub cities: Vec<Dot>,
}

/// A city.
#[derive(Debug, Clone, PartialEq)]
pub struct Dot {
    /// Its name.
    pub name: String,
    /// Its country.
    pub country: String,
    /// Latitude and longitude in degrees; none where they are not known.
    pub location: Option<[f64; 2]>,
    /// The band of its score, where it is scored.
    pub band: Option<Band>,
    /// Its score as people read it.
    pub score: String,
}

/// Latitudes between which the map shows the world.
const NORTH: f64 = 80.0;
const SOUTH: f64 = -56.0;
/// Half of the width of the world in the projection.
const HALF: f64 = 2.706_63;
/// How much larger a part of the world is shown at most; a map that would be hardly larger shows the whole.
const LARGEST: f64 = 3.0;
const LEAST: f64 = 1.3;
/// Room around the cities, for their names.
const AROUND: (f64, f64) = (56.0, 24.0);
/// More cities than these have smaller dots without figures.
const MANY: usize = 60;

/// Draws cities. Where none has a place, the picture says that there is nothing to show.
pub fn world(world: &World, locale: &Locale) -> Picture {
    let headings = ["picture-city", "site-country", "score", "picture-world-location"];
    let known = world.cities.iter().filter(|city| city.location.is_some()).count();
    let frame = Frame {
        id: &world.id,
        kind: "world",
        title: locale.text("picture-world-title").into_owned(),
        says: locale.counted("picture-world-desc", known),
        headings: headings.map(|id| locale.text(id).into_owned()).to_vec(),
    };
    let rows: Vec<Vec<String>> = world.cities.iter().map(|city| cells(city, locale)).collect();
    if known == 0 {
        return frame.nothing(rows, locale);
    }
    let mut out = String::with_capacity(24 * 1024);
    // Writing to a String can't fail.
    let tall = draw(&mut out, world, locale).unwrap_or(0.0);
    frame.around_fixed(&out, (WIDTH, tall), rows)
}

fn cells(city: &Dot, locale: &Locale) -> Vec<String> {
    let location = city.location.map(|[latitude, longitude]| {
        let [latitude, longitude] = [latitude, longitude].map(|degrees| locale.number(degrees, 2));
        locale.text_with("picture-world-degrees", &[("latitude", &latitude), ("longitude", &longitude)])
    });
    let location = location.unwrap_or_else(|| locale.text("picture-world-unknown").into_owned());
    let known = |text: &String| if text.is_empty() { UNKNOWN.to_owned() } else { text.clone() };
    vec![city.name.clone(), known(&city.country), known(&city.score), location]
}

/// The map, which is the same for all languages, and its keys below it.
fn draw(out: &mut String, world: &World, locale: &Locale) -> Result<f64, fmt::Error> {
    let bottom = bottom();
    let (mut map, mut below) = (String::with_capacity(24 * 1024), String::new());
    draw_map(&mut map, world, bottom, locale)?;
    let tall = keys(&mut below, &legend(locale)?, bottom + 8.0)?;
    if locale.is_right_to_left() {
        (map, below) = (right_to_left::isolated(&map), right_to_left::mirrored(&below, WIDTH));
    }
    write!(out, "{map}{below}")?;
    Ok(tall)
}

fn draw_map(out: &mut String, world: &World, bottom: f64, locale: &Locale) -> fmt::Result {
    let part = Part::around(world.cities.iter().filter_map(|city| Some(place(city.location?))));
    let id = escaped(&world.id);
    write!(
        out,
        r##"<clipPath id="{id}-map"><rect width="{WIDTH}" height="{}"/></clipPath><path class="no-benchmark" fill="#dfe3e8" clip-path="url(#{id}-map)" d=""##,
        Two(bottom)
    )?;
    for piece in &world.land.land {
        let corners: Vec<String> = piece
            .iter()
            .map(|[longitude, latitude]| part.at(place([*latitude, *longitude])))
            .map(|(x, y)| format!("{} {}", Tenth(x), Tenth(y)))
            .collect();
        write!(out, "M{}z", corners.join("L"))?;
    }
    out.push_str("\"/>");
    let mut cities: Vec<(&Dot, (f64, f64))> =
        world.cities.iter().filter_map(|city| Some((city, part.at(place(city.location?))))).collect();
    // From north to south, so that of dots that meet the lower one lies above.
    cities.sort_by(|a, b| a.1.1.total_cmp(&b.1.1));
    let radius = if cities.len() > MANY { 4.0 } else { 7.0 };
    if cities.len() <= MANY {
        let mut apart: Vec<(f64, f64)> = cities.iter().map(|(_, at)| *at).collect();
        parted(&mut apart, radius);
        for ((_, at), apart) in cities.iter_mut().zip(apart) {
            pointer(out, apart, *at)?;
            *at = apart;
        }
    }
    for (city, at) in &cities {
        let texts = cells(city, locale);
        said::open(out, &locale.named(locale.clauses(&texts[..2]), &texts[2]))?;
        dot(out, city.band, *at, radius)?;
        out.write_str("</g>")?;
    }
    let taken = cities.iter().map(|(_, (x, y))| [x - radius, x + radius, y - radius, y + radius]).collect();
    let wanted = cities.iter().map(|(city, at)| Wanted {
        text: &city.name,
        at: *at,
        size: SMALL,
        gap: radius + 4.0,
        is_bold: false,
    });
    for name in labels::placed(wanted, taken, [0.0, WIDTH - 8.0, 10.0, bottom]) {
        name.write(out)?;
    }
    Ok(())
}

/// Moves dots that lie on each other apart, by no more than their own size each time, until none does or it has been
/// tried often enough.
fn parted(places: &mut [(f64, f64)], radius: f64) {
    for _ in 0..60 {
        let mut moved = false;
        for one in 0..places.len() {
            for other in one + 1..places.len() {
                let (a, b) = (places[one], places[other]);
                let (x, y) = (b.0 - a.0, b.1 - a.1);
                let apart = x.hypot(y);
                let lack = 2.0 * radius + 1.0 - apart;
                if lack <= 0.01 {
                    continue;
                }
                // Dots at one place part from west to east.
                let (x, y) = if apart > 0.01 { (x / apart, y / apart) } else { (1.0, 0.0) };
                let step = lack / 2.0;
                places[one] = (a.0 - step * x, a.1 - step * y);
                places[other] = (b.0 + step * x, b.1 + step * y);
                moved = true;
            }
        }
        if !moved {
            return;
        }
    }
}

/// The part of the world that the map shows.
struct Part {
    scale: f64,
    /// The left and upper corner, in places of the whole map.
    corner: (f64, f64),
}

impl Part {
    /// The part around places, in the shape of the whole and within it.
    fn around(places: impl Iterator<Item = (f64, f64)>) -> Self {
        let mut ends = [f64::INFINITY, f64::NEG_INFINITY, f64::INFINITY, f64::NEG_INFINITY];
        for (x, y) in places {
            ends = [ends[0].min(x), ends[1].max(x), ends[2].min(y), ends[3].max(y)];
        }
        let [left, right, top, bottom] = ends;
        let (wide, tall) = (right - left + 2.0 * AROUND.0, bottom - top + 2.0 * AROUND.1);
        let scale = (WIDTH / wide).min(self::bottom() / tall).min(LARGEST);
        if scale < LEAST {
            return Self { scale: 1.0, corner: (0.0, 0.0) };
        }
        let corner = |middle: f64, whole: f64| {
            let size = whole / scale;
            (middle - size / 2.0).clamp(0.0, whole - size)
        };
        let middle = (left.midpoint(right), top.midpoint(bottom));
        let corner = (corner(middle.0, WIDTH), corner(middle.1, self::bottom()));
        Self { scale, corner }
    }

    /// Where a place of the whole map is in the part.
    fn at(&self, (x, y): (f64, f64)) -> (f64, f64) {
        ((x - self.corner.0) * self.scale, (y - self.corner.1) * self.scale)
    }
}

/// Height of the map.
fn bottom() -> f64 {
    place([SOUTH, 0.0]).1
}

/// The place of a latitude and a longitude in the picture.
fn place([latitude, longitude]: [f64; 2]) -> (f64, f64) {
    let scale = WIDTH / (2.0 * HALF);
    let (x, y) = equal_earth(latitude, longitude);
    let (_, top) = equal_earth(NORTH, 0.0);
    (WIDTH / 2.0 + scale * x, scale * (top - y))
}

/// The projection Equal Earth of a unit sphere.
fn equal_earth(latitude: f64, longitude: f64) -> (f64, f64) {
    const A: [f64; 4] = [1.340_264, -0.081_106, 0.000_893, 0.003_796];
    let root = 3.0_f64.sqrt();
    let theta = (root / 2.0 * latitude.to_radians().sin()).asin();
    let (two, six) = (theta.powi(2), theta.powi(6));
    let slope = 9.0 * A[3] * six * two + 7.0 * A[2] * six + 3.0 * A[1] * two + A[0];
    let x = 2.0 * root * longitude.to_radians() * theta.cos() / (3.0 * slope);
    let y = theta * (A[3] * six * two + A[2] * six + A[1] * two + A[0]);
    (x, y)
}

/// A line from a dot that was moved to where its city is.
fn pointer(out: &mut String, from: (f64, f64), to: (f64, f64)) -> fmt::Result {
    if (from.0 - to.0).hypot(from.1 - to.1) < 1.0 {
        return Ok(());
    }
    let [x, y, left, top] = [from.0, from.1, to.0, to.1].map(Two);
    write!(
        out,
        r##"<path class="pen" d="M{x} {y}L{left} {top}" stroke="#1b232c" stroke-width="1.2"/><circle class="ink" cx="{left}" cy="{top}" r="1.6" fill="#1b232c"/>"##
    )
}

/// A dot with the points of its band; a circle where there is none.
fn dot(out: &mut String, band: Option<Band>, (x, y): (f64, f64), radius: f64) -> fmt::Result {
    let look = band.map_or(
        r##"class="area empty outline" fill="#fff" stroke="#535f6b" stroke-width="1.2" stroke-dasharray="3 2.4""##,
        band_class,
    );
    let (cx, cy, r) = (Two(x), Two(y), Two(radius));
    write!(out, r#"<circle {look} cx="{cx}" cy="{cy}" r="{r}"/>"#)?;
    match band {
        Some(band) if radius > 6.0 => {
            let points = band.points().to_string();
            Note::new(&points, (x, y + 3.8)).class(on_band(band)).sized(10.5).middle().write(out)
        }
        _ => Ok(()),
    }
}

fn legend(locale: &Locale) -> Result<Vec<Key>, fmt::Error> {
    let mut all = Vec::new();
    for band in Band::ALL.map(Some).into_iter().chain([None]) {
        let mut sample = String::new();
        dot(&mut sample, band, (8.0, 0.0), 7.0)?;
        let id = band.map_or_else(|| "not-scored".to_owned(), |band| format!("band-{}", band.as_str()));
        all.push(Key { wide: 16.0, sample, text: locale.text(&id).into_owned() });
    }
    Ok(all)
}

/// A coordinate of the land, written with at most one decimal.
struct Tenth(f64);

impl fmt::Display for Tenth {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Two((self.0 * 10.0).round() / 10.0).fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_projection_has_the_published_extent() {
        // Half of the equator and of the middle meridian on a unit sphere.
        let (x, _) = equal_earth(0.0, 180.0);
        let (_, y) = equal_earth(90.0, 0.0);
        assert!((x - HALF).abs() < 1e-4 && (y - 1.317_36).abs() < 1e-4, "{x} {y}");
    }

    #[test]
    fn cities_of_one_part_of_the_world_fill_the_map() {
        let shown = |places: &[[f64; 2]]| Part::around(places.iter().map(|one| place(*one)));
        let europe = [[59.9, 10.7], [39.5, -0.4], [55.8, 37.6]];
        let part = shown(&europe);
        assert!(part.scale > 2.0, "{}", part.scale);
        for city in europe {
            let (x, y) = part.at(place(city));
            assert!(x > 20.0 && x < WIDTH - 20.0 && y > 10.0 && y < bottom() - 10.0, "{x} {y}");
        }
        // The whole world, and a map without cities, stay as they are.
        for places in [&[[40.0, -120.0], [-33.0, 151.0]][..], &[]] {
            assert_eq!(shown(places).at((7.0, 9.0)), (7.0, 9.0));
        }
        let (x, y) = shown(&[[-50.0, -179.0]]).at((0.0, bottom()));
        assert!(x <= 0.0 && (y - bottom()).abs() < 1e-9, "the part stays within the world: {x} {y}");
    }

    #[test]
    fn places_on_the_map_keep_their_order() {
        let (north, south) = (place([60.0, 10.0]), place([-30.0, 10.0]));
        assert!(north.1 < south.1);
        assert!(place([0.0, -180.0]).0.abs() < 0.01 && (place([0.0, 180.0]).0 - WIDTH).abs() < 0.01);
    }
}
