//! Names beside marks, where there is room for them.

use std::fmt;

use super::picture::Note;
use super::text::{shortened, width};

/// Width of a name at most, in ems.
const WIDEST: f64 = 15.0;

/// A name that should stand beside a mark.
#[derive(Debug, Clone, Copy)]
pub(super) struct Wanted<'a> {
    pub(super) text: &'a str,
    /// The middle of the mark.
    pub(super) at: (f64, f64),
    pub(super) size: f64,
    /// Between the middle of the mark and the name.
    pub(super) gap: f64,
    pub(super) is_bold: bool,
}

/// A name and where it stands.
#[derive(Debug)]
pub(super) struct Placed {
    text: String,
    at: (f64, f64),
    size: f64,
    is_bold: bool,
}

/// A rectangle: left, right, top, bottom.
pub(super) type Room = [f64; 4];

impl Placed {
    /// Writes it with a halo.
    pub(super) fn write(&self, out: &mut String) -> fmt::Result {
        let note = if self.is_bold { Note::bold_over } else { Note::over };
        note(&self.text, self.at).sized(self.size).write(out)
    }
}

/// Names where there is room in the area beside what is taken, the first ones first. One without room is left out.
pub(super) fn placed<'a>(
    wanted: impl Iterator<Item = Wanted<'a>>,
    mut taken: Vec<Room>,
    area: Room,
) -> Vec<Placed> {
    let mut names = Vec::new();
    for one in wanted {
        let text = shortened(one.text, WIDEST);
        // Bold letters are a little wider.
        let wide = width(&text) * one.size * if one.is_bold { 1.08 } else { 1.0 };
        let rooms = rooms(one.at, (wide, one.size), one.gap);
        let Some(room) = rooms.into_iter().find(|room| is_free(room, &taken, area)) else { continue };
        taken.push(room);
        names.push(Placed {
            text,
            at: (room[0], room[3] - 0.25 * one.size),
            size: one.size,
            is_bold: one.is_bold,
        });
    }
    names
}

/// Where a name could stand around a dot: right, left, above, below, and at the corners.
fn rooms((x, y): (f64, f64), (wide, size): (f64, f64), gap: f64) -> [Room; 8] {
    let half = size / 2.0;
    let (near, far) = (y - half - gap + 2.0, y + half + gap - 2.0);
    let middles = [
        (x + gap, y),
        (x - gap - wide, y),
        (x - wide / 2.0, near - 3.0),
        (x - wide / 2.0, far + 3.0),
        (x + 6.0, near),
        (x + 6.0, far),
        (x - 6.0 - wide, near),
        (x - 6.0 - wide, far),
    ];
    middles.map(|(left, middle)| [left, left + wide, middle - half, middle + half])
}

fn is_free(room: &Room, taken: &[Room], [left, right, top, bottom]: Room) -> bool {
    let is_inside = room[0] > left && room[1] < right + 8.0 && room[2] > top - 10.0 && room[3] < bottom;
    let meets =
        |other: &Room| room[0] < other[1] && other[0] < room[1] && room[2] < other[3] && other[2] < room[3];
    is_inside && !taken.iter().any(meets)
}
