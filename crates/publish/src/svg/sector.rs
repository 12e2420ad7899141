//! A sector of a ring: its outline, and the path along which a name runs.

use std::fmt;

use super::{Two, polar};

/// A part of a ring between two radii and two angles; degrees run clockwise from the top.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Sector {
    /// Inner and outer radius.
    pub(crate) radii: (f64, f64),
    /// First angle.
    pub(crate) from: f64,
    /// Last angle.
    pub(crate) to: f64,
}

impl Sector {
    /// The angle in the middle.
    pub(crate) fn middle(&self) -> f64 {
        f64::midpoint(self.from, self.to)
    }

    /// Length of the arc at a radius.
    pub(crate) fn arc(&self, radius: f64) -> f64 {
        (self.to - self.from).to_radians() * radius
    }

    /// True where an upright reader sees a name along the arc upside down.
    pub(crate) fn is_low(&self) -> bool {
        (90.0..270.0).contains(&self.middle().rem_euclid(360.0))
    }

    /// The path of a name along the arc at a radius, from left to right for the reader.
    pub(crate) fn baseline(&self, radius: f64) -> Arc {
        Arc { radius, from: self.from, to: self.to, backwards: self.is_low() }
    }
}

/// The outline as path data.
impl fmt::Display for Sector {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (inner, outer) = self.radii;
        let large = u8::from(self.to - self.from > 180.0);
        let place = |radius, angle| {
            let (x, y) = polar(radius, angle);
            (Two(x), Two(y))
        };
        let ((x, y), radius) = (place(outer, self.from), Two(outer));
        write!(f, "M{x} {y}A{radius} {radius} 0 {large} 1 ")?;
        let ((x, y), (back_x, back_y)) = (place(outer, self.to), place(inner, self.to));
        write!(f, "{x} {y}L{back_x} {back_y}")?;
        let ((x, y), radius) = (place(inner, self.from), Two(inner));
        write!(f, "A{radius} {radius} 0 {large} 0 {x} {y}Z")
    }
}

/// An arc as path data.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Arc {
    radius: f64,
    from: f64,
    to: f64,
    backwards: bool,
}

impl fmt::Display for Arc {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (from, to) = if self.backwards { (self.to, self.from) } else { (self.from, self.to) };
        let (a, b) = (polar(self.radius, from), polar(self.radius, to));
        let large = u8::from(self.to - self.from > 180.0);
        let sweep = u8::from(!self.backwards);
        let radius = Two(self.radius);
        write!(f, "M{} {}A{radius} {radius} 0 {large} {sweep} {} {}", Two(a.0), Two(a.1), Two(b.0), Two(b.1))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quarter_of_a_ring_is_two_arcs() {
        let sector = Sector { radii: (10.0, 20.0), from: 0.0, to: 90.0 };
        assert_eq!(sector.to_string(), "M0 -20A20 20 0 0 1 20 0L10 0A10 10 0 0 0 0 -10Z");
        assert!((sector.arc(10.0) - 15.7).abs() < 0.01);
        assert!(!sector.is_low());
    }
}
