//! Names in the wheel: along arcs and along rays, never upside down, as large as fits.

use std::fmt::{self, Write as _};

use super::sector::Sector;
use super::text::{lines, shortened, width};
use super::{Two, escaped};

/// Distance of lines, in sizes of the text.
const STEP: f64 = 1.12;

/// A text and how it is set.
#[derive(Clone, Copy)]
pub(super) struct Line<'a> {
    /// The text.
    pub(super) text: &'a str,
    /// Size in units of the picture.
    pub(super) size: f64,
    /// Classes and attributes.
    pub(super) class: &'a str,
}

/// A text in the middle of the picture.
pub(super) fn centred(out: &mut String, y: f64, line: Line) -> fmt::Result {
    let Line { text, size, class } = line;
    let (y, size) = (Two(y), Two(size));
    write!(out, r#"<text y="{y}" font-size="{size}" text-anchor="middle" {class}>{}</text>"#, escaped(text))
}

/// A text along an arc, smaller where the arc is short. The id is that of its path.
pub(super) fn along(out: &mut String, id: &str, sector: &Sector, radius: f64, line: Line) -> fmt::Result {
    let room = 0.94 * sector.arc(radius);
    let size = line.size.min(room / width(line.text).max(1.0)).max(6.5);
    let text = shortened(line.text, room / size);
    write!(out, r#"<path id="{id}" d="{}" fill="none"/>"#, sector.baseline(radius))?;
    write!(
        out,
        r##"<text {} font-size="{}" text-anchor="middle"><textPath href="#{id}" startOffset="50%">{}</textPath></text>"##,
        line.class,
        Two(size),
        escaped(&text)
    )
}

/// Opens a text that starts at a radius and runs outward along a ray.
pub(super) fn outward(out: &mut String, angle: f64, radius: f64, size: f64, class: &str) -> fmt::Result {
    let (turn, x, is_right) = ray(angle, radius);
    let anchor = if is_right { "start" } else { "end" };
    open(out, [turn, x, 0.35 * size, size], anchor, class)
}

/// A name that ends at the outer edge of a sector, on as many lines as fit best.
pub(super) fn inside(out: &mut String, name: &str, sector: &Sector, room: f64, class: &str) -> fmt::Result {
    let edge = sector.radii.1 - 5.0;
    let fit = Fit::of(name, sector, edge, room);
    let (turn, x, is_right) = ray(sector.middle(), edge);
    let anchor = if is_right { "end" } else { "start" };
    let first = -STEP * fit.size * (fit.lines.len() as f64 - 1.0) / 2.0;
    for (index, line) in fit.lines.iter().enumerate() {
        let y = first + STEP * fit.size * index as f64 + 0.35 * fit.size;
        open(out, [turn, x, y, fit.size], anchor, class)?;
        write!(out, "{}</text>", escaped(line))?;
    }
    Ok(())
}

/// Turn and place of a text on a ray, and whether it stands on the right, where it runs outward.
fn ray(angle: f64, radius: f64) -> (f64, f64, bool) {
    let is_right = angle.rem_euclid(360.0) < 180.0;
    if is_right { (angle - 90.0, radius, true) } else { (angle + 90.0, -radius, false) }
}

fn open(out: &mut String, [turn, x, y, size]: [f64; 4], anchor: &str, class: &str) -> fmt::Result {
    let [turn, x, y, size] = [turn, x, y, size].map(Two);
    write!(
        out,
        r#"<text transform="rotate({turn})" x="{x}" y="{y}" font-size="{size}" text-anchor="{anchor}" {class}>"#
    )
}

/// A name broken into lines, and their size.
struct Fit {
    lines: Vec<String>,
    size: f64,
}

impl Fit {
    const SIZES: [f64; 9] = [12.0, 11.5, 11.0, 10.5, 10.0, 9.5, 9.0, 8.5, 8.0];

    /// On one, two or three lines, as large as fits; shortened where nothing does.
    fn of(name: &str, sector: &Sector, edge: f64, room: f64) -> Self {
        let fits = |lines: &[&str], size: f64| {
            let widest = lines.iter().map(|line| width(line)).fold(0.0, f64::max) * size;
            let tall = (lines.len() as f64 * STEP - 0.3) * size;
            widest <= room && tall <= sector.arc(edge - widest)
        };
        for size in Self::SIZES {
            for count in 1..=3 {
                let broken = lines(name, count);
                if fits(&broken, size) {
                    return Self { lines: broken.into_iter().map(str::to_owned).collect(), size };
                }
            }
        }
        let size = (sector.arc(edge - room) * 1.1).clamp(4.0, 8.0);
        Self { lines: vec![shortened(name, room / size)], size }
    }
}
