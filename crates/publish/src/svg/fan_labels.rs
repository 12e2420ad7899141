//! Labels at the right of a fan: names and figures of what its last year has, moved apart where they would meet.

use std::fmt::{self, Write as _};

use super::Two;
use super::picture::{Note, SMALL, TEXT, WIDTH};
use super::text::{lines, shortened, width};

/// The right end of the area of the figures.
pub(super) const RIGHT: f64 = 452.0;
/// Room of the labels at the right.
const LABEL_WIDTH: f64 = WIDTH - RIGHT - 16.0;
/// Height of a label at the right whose words have one line, and of another line.
const LABEL: f64 = 34.0;
const LINE: f64 = 13.5;

/// A label at the right of the area.
pub(super) struct Label {
    pub(super) what: String,
    pub(super) value: String,
    /// Height of what it belongs to.
    pub(super) at: f64,
    /// Whether that is in the picture.
    pub(super) is_within: bool,
    /// Height of its middle.
    pub(super) y: f64,
}

impl Label {
    /// Its words, on two lines where one is too short.
    fn lines(&self) -> Vec<&str> {
        if width(&self.what) * SMALL > LABEL_WIDTH { lines(&self.what, 2) } else { vec![&self.what] }
    }

    fn height(&self) -> f64 {
        LABEL + LINE * (self.lines().len() as f64 - 1.0)
    }

    /// Writes its words and below them its value, with a thin line to what it belongs to.
    pub(super) fn write(&self, out: &mut String, right: f64) -> fmt::Result {
        if self.is_within {
            let (from, to, at, y) = (Two(right + 2.0), Two(right + 12.0), Two(self.at), Two(self.y));
            write!(
                out,
                r##"<path class="line" d="M{from} {at}L{to} {y}" stroke="#c9d0d8" stroke-width="1.2"/>"##
            )?;
        }
        let left = right + 15.0;
        let below = self.y + (self.height() - LABEL) / 2.0;
        for (back, line) in self.lines().iter().rev().enumerate() {
            let at = (left, below - 3.0 - LINE * back as f64);
            Note::muted(&shortened(line, LABEL_WIDTH / SMALL), at).write(out)?;
        }
        // A figure that is cut would be another figure: a long one is written smaller.
        let size = (LABEL_WIDTH / (1.08 * width(&self.value).max(1.0))).min(TEXT);
        Note::bold(&self.value, (left, below + 12.0)).sized(size).write(out)
    }
}

/// Moves labels apart, as little as is needed, and keeps them between two heights.
pub(super) fn apart(labels: &mut [Label], (top, bottom): (f64, f64)) {
    labels.sort_by(|a, b| a.at.total_cmp(&b.at));
    let mut free = top;
    for label in labels.iter_mut() {
        let half = (label.height() - LABEL) / 2.0;
        label.y = label.y.max(free + half);
        free = label.y + LABEL + half;
    }
    let mut free = bottom;
    for label in labels.iter_mut().rev() {
        let half = (label.height() - LABEL) / 2.0;
        label.y = label.y.min(free - half);
        free = label.y - LABEL - half;
    }
}
