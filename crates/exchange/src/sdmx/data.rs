//! What was read: data sets with their series, observations, dimensions and attributes, as they stand in the file.

use std::ops::Range;

use kpi::finding::{Finding, Place};

use super::definitions::Definitions;

/// The most dimensions and attributes of a data set. The largest honest structures have some dozens.
const MAX_COMPONENTS: usize = 256;

/// What is said of a file with more data sets than [`MAX_SETS`].
pub(super) const TOO_MANY_SETS: &str = "sdmx-too-many-sets";

/// The most data sets of one file.
const MAX_SETS: usize = 1_000;

/// What was understood of a file, and all findings.
#[derive(Debug, Default)]
pub struct Data {
    /// Data sets in the order of the file.
    pub sets: Vec<Set>,
    /// What a structure message says; empty for data.
    pub definitions: Definitions,
    /// Everything that was not understood.
    pub findings: Vec<Finding>,
}

impl Data {
    /// How many observations all data sets have.
    pub fn observation_count(&self) -> usize {
        self.sets.iter().map(|set| set.observations.len()).sum()
    }
}

/// A data set: observations by one structure.
#[derive(Debug, Default, Clone)]
pub struct Set {
    /// The structure or dataflow, such as `ECB:ECB_EXR_NG(1.0)`, as far as the file names it; otherwise empty.
    pub structure: Box<str>,
    /// What is to be done with it, as the file says it (`Replace`, `D` ...); empty where it says nothing.
    pub action: Box<str>,
    /// Dimensions, measures and attributes in the order in which they came.
    pub components: Vec<Component>,
    /// Texts of all cells.
    pub texts: Texts,
    /// What holds for the whole set.
    pub values: Vec<Cell>,
    /// What holds for all observations that have the group's dimensions: dimensions and attributes together.
    pub groups: Vec<Vec<Cell>>,
    /// Series: dimensions and attributes together.
    pub series: Vec<Vec<Cell>>,
    /// Observations in the order of the file.
    pub observations: Vec<Observation>,
    /// Dimensions and attributes of the observations, those of one behind those of another.
    pub cells: Vec<Cell>,
}

/// A dimension, measure or attribute.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Component {
    /// Its id.
    pub id: Box<str>,
    /// What it is, where the file says so: structure-specific XML and CSV leave that to the structure.
    pub role: Option<Role>,
}

/// What a component is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// Part of the key.
    Dimension,
    /// What is observed.
    Measure,
    /// What is said about it.
    Attribute,
}

/// A value of a component.
#[derive(Debug, Clone, Copy)]
pub struct Cell {
    /// Index in [`Set::components`].
    pub component: u32,
    /// Index in [`Set::texts`].
    pub text: u32,
}

/// Texts, all in one piece of memory: a file has many and short ones.
#[derive(Debug, Default, Clone)]
pub struct Texts {
    all: String,
    ends: Vec<usize>,
}

impl Texts {
    /// The empty text, which always is there.
    pub const EMPTY: u32 = 0;

    /// A text by its index.
    pub fn get(&self, index: u32) -> &str {
        let Some(end) = index.checked_sub(1) else { return "" };
        let start = end.checked_sub(1).map_or(0, |before| self.ends[before as usize]);
        &self.all[start..self.ends[end as usize]]
    }

    /// Adds a text: its index.
    fn add(&mut self, text: &str) -> u32 {
        if text.is_empty() {
            return Self::EMPTY;
        }
        self.all.push_str(text);
        self.ends.push(self.all.len());
        self.ends.len() as u32
    }
}

/// One observation.
#[derive(Debug, Clone)]
pub struct Observation {
    /// The series that it belongs to: an index into [`Set::series`].
    pub series: Option<u32>,
    /// The value; none where it is missing, which is never zero.
    pub value: Option<f64>,
    /// Dimensions and attributes of its own: a part of [`Set::cells`].
    pub own: Range<u32>,
    /// Line of the file; 0 where that is not known.
    pub line: u32,
}

impl Set {
    /// Index of a component.
    pub fn component(&self, id: &str) -> Option<u32> {
        self.components.iter().position(|component| &*component.id == id).map(|index| index as u32)
    }

    /// What an observation says of a component: itself, its series, a group that it belongs to, or the whole set.
    pub fn text(&self, observation: &Observation, component: u32) -> Option<&str> {
        let text = text_of(self.own(observation), component)
            .or_else(|| text_of(self.series_of(observation), component))
            .or_else(|| {
                let groups = self.groups.iter().filter(|group| self.belongs(observation, group));
                groups.into_iter().find_map(|group| text_of(group, component))
            })
            .or_else(|| text_of(&self.values, component));
        text.map(|text| self.texts.get(text))
    }

    fn own(&self, observation: &Observation) -> &[Cell] {
        self.cells.get(observation.own.start as usize..observation.own.end as usize).unwrap_or_default()
    }

    fn series_of(&self, observation: &Observation) -> &[Cell] {
        observation.series.and_then(|index| self.series.get(index as usize)).map_or(&[], Vec::as_slice)
    }

    /// True where the observation has no other value for anything that it shares with the group, and shares something.
    fn belongs(&self, observation: &Observation, group: &[Cell]) -> bool {
        let series = self.series_of(observation);
        let mut shared = 0;
        let same = group.iter().all(|cell| {
            let own = text_of(self.own(observation), cell.component);
            let own = own.or_else(|| text_of(series, cell.component));
            shared += usize::from(own.is_some());
            own.is_none_or(|own| self.texts.get(own) == self.texts.get(cell.text))
        });
        same && shared > 0
    }
}

fn text_of(cells: &[Cell], component: u32) -> Option<u32> {
    cells.iter().find(|cell| cell.component == component).map(|cell| cell.text)
}

/// Makes a data set: components are found by name, equal texts of neighbours are kept once.
#[derive(Debug, Default)]
pub(super) struct Builder {
    pub(super) set: Set,
    /// The last text of each component.
    last: Vec<u32>,
    /// Where the next component most likely is: they come in the same order again and again.
    next: usize,
    /// There were more components than are read.
    pub(super) has_too_many: bool,
}

impl Builder {
    /// The component of that id, made if it is new; none where there are too many already.
    pub(super) fn component(&mut self, id: &str, role: Option<Role>) -> Option<u32> {
        let known = &mut self.set.components;
        let index = match known.get(self.next).filter(|guess| &*guess.id == id) {
            Some(_) => self.next,
            None => match known.iter().position(|component| &*component.id == id) {
                Some(index) => index,
                None if known.len() == MAX_COMPONENTS => {
                    self.has_too_many = true;
                    return None;
                }
                None => {
                    known.push(Component { id: id.into(), role });
                    self.last.push(Texts::EMPTY);
                    known.len() - 1
                }
            },
        };
        if known[index].role.is_none() {
            known[index].role = role;
        }
        self.next = index + 1;
        Some(index as u32)
    }

    /// A text of a component; the one before it, if it is the same.
    fn cell(&mut self, component: u32, text: &str) -> Cell {
        let last = &mut self.last[component as usize];
        if self.set.texts.get(*last) != text {
            *last = self.set.texts.add(text);
        }
        Cell { component, text: *last }
    }

    /// Adds a value to the cells of an observation, a series or a group; false where it has one already.
    pub(super) fn add(&mut self, cells: &mut Vec<Cell>, id: &str, role: Option<Role>, text: &str) -> bool {
        let Some(component) = self.component(id, role) else { return true };
        if text_of(cells, component).is_some() {
            return false;
        }
        cells.push(self.cell(component, text));
        true
    }

    /// Adds a value of the observation that comes next, which has none of that component yet.
    pub(super) fn add_own(&mut self, component: u32, text: &str) {
        let cell = self.cell(component, text);
        self.set.cells.push(cell);
    }

    /// Adds an observation; what [`Builder::add_own`] was given since the last one is its own.
    pub(super) fn observe(&mut self, series: Option<u32>, value: Option<f64>, line: u32) {
        let start = self.set.observations.last().map_or(0, |last| last.own.end);
        let own = start..self.set.cells.len() as u32;
        self.set.observations.push(Observation { series, value, own, line });
    }

    /// Adds the observations of another part of the same file, which has the same components and no series.
    pub(super) fn append(&mut self, part: Self) {
        let set = &mut self.set;
        let (texts, cells) = (set.texts.ends.len() as u32, set.cells.len() as u32);
        let start = set.texts.all.len();
        set.texts.all.push_str(&part.set.texts.all);
        set.texts.ends.extend(part.set.texts.ends.iter().map(|end| start + end));
        let moved = |text: u32| if text == Texts::EMPTY { text } else { texts + text };
        set.cells.extend(part.set.cells.iter().map(|cell| Cell { text: moved(cell.text), ..*cell }));
        set.observations.extend(part.set.observations.into_iter().map(|observation| Observation {
            own: cells + observation.own.start..cells + observation.own.end,
            ..observation
        }));
    }

    /// Makes room for so many observations with so many cells each.
    pub(super) fn reserve(&mut self, observations: usize, cells: usize) {
        self.set.observations.reserve(observations);
        self.set.cells.reserve(observations * cells);
    }

    /// Says once what was beyond the limits.
    pub(super) fn finish(self, place: &Place, findings: &mut Vec<Finding>) -> Set {
        if self.has_too_many {
            let finding = Finding::error("sdmx-too-many-components", place.clone());
            findings.push(finding.about(&*self.set.structure).with("limit", MAX_COMPONENTS));
        }
        self.set
    }
}

/// True while another data set may come. Says so where there are too many.
pub(super) fn has_room_for_set(sets: usize, place: &Place, findings: &mut Vec<Finding>) -> bool {
    if sets == MAX_SETS {
        findings.push(Finding::error(TOO_MANY_SETS, place.clone()).with("limit", MAX_SETS));
    }
    sets < MAX_SETS
}

/// The number of an observation; none where there is nothing or `NaN`, with a finding where it is no number.
pub(super) fn number(text: &str, place: impl Fn() -> Place, findings: &mut Vec<Finding>) -> Option<f64> {
    let text = text.trim();
    if text.is_empty() || text == "NaN" {
        return None;
    }
    let number = text.parse::<f64>().ok().filter(|number| number.is_finite());
    if number.is_none() {
        findings.push(Finding::error("sdmx-value-unreadable", place()).read(text));
    }
    number
}
