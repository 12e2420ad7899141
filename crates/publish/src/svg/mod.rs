//! Pictures as SVG: drawn as text, without scripts, the same bytes for the same report.
//!
//! Colours are CSS custom properties with a fallback, so that a picture fits a light page, a dark page and a file that
//! stands alone; renderers without custom properties use the plain attributes, which are the light colours. No meaning
//! is carried by colour alone: bands have one to four dots, states have marks.

pub mod bars;
pub mod chances;
pub mod effects;
pub mod fan;
mod fan_labels;
pub mod heat;
mod labels;
mod legend;
mod look;
pub mod multiples;
mod names;
pub mod picture;
pub mod radar;
pub mod ranks;
pub(crate) mod right_to_left;
mod said;
pub mod scatter;
mod sector;
pub(crate) mod spark;
pub mod strip;
mod text;
pub mod trend;
pub mod wheel;
pub mod world;

use std::fmt;

pub(crate) use legend::samples;
pub(crate) use look::{Look, band_class, dots, mark};
pub(crate) use text::{each_text, escaped};

/// Style of a picture that stands alone. The colours are those of `style.css`.
pub(crate) const STYLE: &str = include_str!("style.css");

/// A picture without its own style, for a page whose style sheet has [`STYLE`] and that allows no style elements.
pub(crate) fn without_style(svg: &str) -> String {
    svg.replacen(&format!("<style>{STYLE}</style>"), "", 1)
}

/// A coordinate, written with at most two decimals.
#[derive(Clone, Copy)]
pub(crate) struct Two(pub(crate) f64);

impl fmt::Display for Two {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let hundredths = (self.0 * 100.0).round() as i64;
        let (whole, part) = (hundredths.abs() / 100, hundredths.abs() % 100);
        if hundredths < 0 {
            f.write_str("-")?;
        }
        match part {
            0 => write!(f, "{whole}"),
            part if part % 10 == 0 => write!(f, "{whole}.{}", part / 10),
            part => write!(f, "{whole}.{part:02}"),
        }
    }
}

/// The place at a distance and an angle from the centre; degrees run clockwise from the top.
pub(crate) fn polar(radius: f64, degrees: f64) -> (f64, f64) {
    let angle = (degrees - 90.0).to_radians();
    (radius * angle.cos(), radius * angle.sin())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn coordinates_have_at_most_two_decimals() {
        for (number, written) in
            [(1.0, "1"), (-0.001, "0"), (0.126, "0.13"), (-12.5, "-12.5"), (3.049, "3.05"), (99.999, "100")]
        {
            assert_eq!(Two(number).to_string(), written);
        }
    }

    #[test]
    fn angles_run_clockwise_from_the_top() {
        let (x, y) = polar(10.0, 90.0);
        assert!((x - 10.0).abs() < 1e-9 && y.abs() < 1e-9);
    }
}
