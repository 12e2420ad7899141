//! How a data point or a score looks: fill, marks, and the message that explains it.

use std::fmt::{self, Write};

use assess::band::Band;
use kpi::result::State;

use super::Two;
use crate::model::PointPart;

/// Most dots that a band can have.
const MOST_DOTS: u32 = 4;

/// How a data point looks. Every kind of missing has its own look.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Look {
    /// Scored: the colour of its band, and one to four dots.
    Band(Band),
    /// A value without benchmark: light grey hatch.
    NoBenchmark,
    /// No value.
    Missing(State),
    /// A value with doubts: hatch with a mark.
    Doubtful(State),
}

impl Look {
    /// All looks, in the order of the legend.
    pub(crate) const ALL: [Self; 11] = [
        Self::Band(Band::From95),
        Self::Band(Band::From66),
        Self::Band(Band::From33),
        Self::Band(Band::Below33),
        Self::NoBenchmark,
        Self::Missing(State::NotReported),
        Self::Missing(State::Partial),
        Self::Missing(State::NotComputable),
        Self::Missing(State::NotApplicable),
        Self::Doubtful(State::NotVerified),
        Self::Doubtful(State::Implausible),
    ];

    /// The look of a data point.
    pub(crate) fn of(point: &PointPart) -> Self {
        match (point.band, point.state) {
            (Some(band), _) => Self::Band(band),
            (None, State::Reported | State::Overridden) => Self::NoBenchmark,
            (None, state @ (State::NotVerified | State::Implausible)) => Self::Doubtful(state),
            (None, state) => Self::Missing(state),
        }
    }

    /// True for looks that a legend always explains.
    pub(crate) fn is_usual(self) -> bool {
        matches!(
            self,
            Self::Band(_) | Self::NoBenchmark | Self::Missing(State::NotReported) | Self::Doubtful(_)
        )
    }

    /// Id of the message that explains it.
    pub(crate) fn message(self) -> String {
        match self {
            Self::Band(band) => format!("band-{}", band.as_str()),
            Self::NoBenchmark => "no-benchmark".to_owned(),
            Self::Missing(state) | Self::Doubtful(state) => format!("state-{}", state.as_str()),
        }
    }

    /// The sign in the middle of the area.
    pub(crate) fn mark(self) -> Option<&'static str> {
        match self {
            Self::Doubtful(State::Implausible) => Some("!"),
            Self::Doubtful(_) => Some("?"),
            Self::Missing(State::Partial) => Some("½"),
            Self::Missing(State::NotComputable) => Some("÷"),
            Self::Missing(State::NotApplicable) => Some("–"),
            _ => None,
        }
    }

    /// Classes and attributes of the area.
    pub(crate) fn area(self) -> &'static str {
        match self {
            Self::Band(band) => band_class(band),
            Self::NoBenchmark => r##"class="area no-benchmark" fill="#dfe3e8""##,
            Self::Missing(State::NotApplicable) | Self::Doubtful(_) => {
                r##"class="area empty outline" fill="#fff" stroke="#535f6b" stroke-width=".8""##
            }
            Self::Missing(_) => {
                r##"class="area empty outline" fill="#fff" stroke="#535f6b" stroke-width="1" stroke-dasharray="3 2.4""##
            }
        }
    }

    /// Name of the hatch that lies over the area.
    pub(crate) fn hatch(self) -> Option<&'static str> {
        match self {
            Self::NoBenchmark => Some("light"),
            Self::Doubtful(State::Implausible) => Some("cross"),
            Self::Doubtful(_) => Some("diagonal"),
            _ => None,
        }
    }
}

/// Classes and attributes of an area in the colour of a band.
pub(crate) fn band_class(band: Band) -> &'static str {
    match band {
        Band::Below33 => r##"class="area below-33" fill="#c4451a""##,
        Band::From33 => r##"class="area from-33" fill="#f2b544""##,
        Band::From66 => r##"class="area from-66" fill="#389a93""##,
        Band::From95 => r##"class="area from-95" fill="#10427d""##,
    }
}

/// Classes and attributes of what stands on such an area.
pub(crate) fn on_band(band: Band) -> &'static str {
    match band {
        Band::Below33 => r##"class="on-below-33" fill="#fff""##,
        Band::From33 => r##"class="on-from-33" fill="#2b1d00""##,
        Band::From66 => r##"class="on-from-66" fill="#04211e""##,
        Band::From95 => r##"class="on-from-95" fill="#fff""##,
    }
}

/// Draws the dots of a band, of four places each, in the colour that stands on it.
pub(crate) fn dots(
    out: &mut String,
    band: Band,
    radius: f64,
    place: impl Fn(u32) -> (f64, f64),
) -> fmt::Result {
    write!(out, "<g {} stroke-width=\"0\">", on_band(band))?;
    for index in 0..MOST_DOTS {
        let (x, y) = place(index);
        let faint = if index < band.points() { "" } else { r#" fill-opacity=".26""# };
        write!(out, r#"<circle cx="{}" cy="{}" r="{}"{faint}/>"#, Two(x), Two(y), Two(radius))?;
    }
    out.write_str("</g>")
}

/// A sign around a place, with a halo, so that it is read over a hatch.
pub(crate) fn mark(out: &mut String, (x, y): (f64, f64), size: f64, sign: &str) -> fmt::Result {
    write!(
        out,
        r##"<text class="mark" x="{}" y="{}" font-size="{}" font-weight="bold" text-anchor="middle" fill="#1b232c" stroke="#fff" stroke-width="3.5" paint-order="stroke" stroke-linejoin="round">{sign}</text>"##,
        Two(x),
        Two(y + 0.35 * size),
        Two(size)
    )
}
