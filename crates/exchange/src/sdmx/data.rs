//! What was read: data sets with their series, observations, dimensions and attributes, as they stand in the file.

use std::sync::Arc;

use kpi::finding::{Finding, Place};

/// A text that many observations share.
pub type Text = Arc<str>;

/// The most dimensions and attributes of a data set. The largest honest structures have some dozens.
const MAX_COMPONENTS: usize = 256;

/// The most data sets of one file.
const MAX_SETS: usize = 1_000;

/// What was understood of a file, and all findings.
#[derive(Debug, Default)]
pub struct Data {
    /// Data sets in the order of the file.
    pub sets: Vec<Set>,
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
    /// What holds for the whole set.
    pub values: Vec<Cell>,
    /// What holds for all observations that have the group's dimensions: dimensions and attributes together.
    pub groups: Vec<Vec<Cell>>,
    /// Series: dimensions and attributes together.
    pub series: Vec<Vec<Cell>>,
    /// Observations in the order of the file.
    pub observations: Vec<Observation>,
}

/// A dimension, measure or attribute.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Component {
    /// Its id.
    pub id: Text,
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

/// A value of a component: its index in [`Set::components`], and the text.
pub type Cell = (u32, Text);

/// One observation.
#[derive(Debug, Clone)]
pub struct Observation {
    /// The series that it belongs to: an index into [`Set::series`].
    pub series: Option<u32>,
    /// The value; none where it is missing, which is never zero.
    pub value: Option<f64>,
    /// The value as it was written; empty where there is none.
    pub written: Text,
    /// Dimensions and attributes of its own.
    pub own: Vec<Cell>,
    /// Line of the file; 0 where that is not known.
    pub line: u32,
}

impl Set {
    /// Index of a component.
    pub fn component(&self, id: &str) -> Option<u32> {
        self.components.iter().position(|component| &*component.id == id).map(|index| index as u32)
    }

    /// What an observation says of a component: itself, its series, a group that it belongs to, or the whole set.
    pub fn text<'a>(&'a self, observation: &'a Observation, component: u32) -> Option<&'a Text> {
        let series = self.series_of(observation);
        cell(&observation.own, component)
            .or_else(|| cell(series, component))
            .or_else(|| {
                let groups = self.groups.iter().filter(|group| self.belongs(observation, group));
                groups.into_iter().find_map(|group| cell(group, component))
            })
            .or_else(|| cell(&self.values, component))
    }

    fn series_of(&self, observation: &Observation) -> &[Cell] {
        observation.series.and_then(|index| self.series.get(index as usize)).map_or(&[], Vec::as_slice)
    }

    /// True where the observation has no other value for anything that it shares with the group, and shares something.
    fn belongs(&self, observation: &Observation, group: &[Cell]) -> bool {
        let series = self.series_of(observation);
        let mut shared = 0;
        let same = group.iter().all(|(component, text)| {
            let own = cell(&observation.own, *component).or_else(|| cell(series, *component));
            shared += usize::from(own.is_some());
            own.is_none_or(|own| own == text)
        });
        same && shared > 0
    }
}

fn cell(cells: &[Cell], component: u32) -> Option<&Text> {
    cells.iter().find(|(known, _)| *known == component).map(|(_, text)| text)
}

/// Makes a data set: components are found by name, equal texts of neighbours are kept once.
#[derive(Debug, Default)]
pub(super) struct Builder {
    pub(super) set: Set,
    /// The last text of each component.
    last: Vec<Text>,
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
                    self.last.push("".into());
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
    pub(super) fn text(&mut self, component: u32, text: &str) -> Text {
        let last = &mut self.last[component as usize];
        if **last != *text {
            *last = text.into();
        }
        Text::clone(last)
    }

    /// Adds a value to the cells of an observation, a series or a group; false where it has one already.
    pub(super) fn add(&mut self, cells: &mut Vec<Cell>, id: &str, role: Option<Role>, text: &str) -> bool {
        let Some(component) = self.component(id, role) else { return true };
        if cells.iter().any(|(known, _)| *known == component) {
            return false;
        }
        let text = self.text(component, text);
        cells.push((component, text));
        true
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
        findings.push(Finding::error("sdmx-too-many-sets", place.clone()).with("limit", MAX_SETS));
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
