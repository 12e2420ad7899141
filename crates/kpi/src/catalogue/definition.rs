//! The definition of what a framework's cities are meant to be, as cells that KPIs inform.

use super::compile::unknown;
use super::files::{CategoryFile, CellFile, DefinitionFile, TagBasis, TagFile};
use super::load::Source;
use super::{Framework, Located};
use crate::finding::Finding;

/// What a city is meant to be: aims x aspects, and which KPI informs which of these cells.
#[derive(Debug, Clone, PartialEq)]
pub struct Definition {
    /// The definition in own words.
    pub says: String,
    /// Where it is published.
    pub source: String,
    /// What the city improves: id and name.
    pub aims: Vec<(String, String)>,
    /// Whose needs it meets meanwhile: id and name.
    pub aspects: Vec<(String, String)>,
    /// By index of the KPI; none where the file says nothing about it.
    pub tags: Vec<Option<Tag>>,
}

/// What a KPI informs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tag {
    /// Cells that it tells something about by itself.
    pub cells: Vec<Cell>,
    /// What it measures stays for decades.
    pub future: bool,
    /// Why these cells, in a sentence.
    pub why: String,
    /// Who says so.
    pub basis: TagBasis,
    /// Publication that says so.
    pub source: Option<String>,
}

/// A cell of a definition.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Cell {
    /// Index of the aim.
    pub aim: usize,
    /// Index of the aspect.
    pub aspect: usize,
}

impl Definition {
    /// All cells: aims in their order, and each with its aspects in theirs.
    pub fn cells(&self) -> impl Iterator<Item = Cell> {
        (0..self.aims.len()).flat_map(|aim| (0..self.aspects.len()).map(move |aspect| Cell { aim, aspect }))
    }

    /// Indices of the KPIs of a cell.
    pub fn kpis(&self, cell: Cell) -> impl Iterator<Item = usize> {
        self.tagged().filter(move |(_, tag)| tag.cells.contains(&cell)).map(|(kpi, _)| kpi)
    }

    /// Indices of the KPIs that bear on future generations.
    pub fn future(&self) -> impl Iterator<Item = usize> {
        self.tagged().filter(|(_, tag)| tag.future).map(|(kpi, _)| kpi)
    }

    fn tagged(&self) -> impl Iterator<Item = (usize, &Tag)> {
        self.tags.iter().enumerate().filter_map(|(kpi, tag)| Some((kpi, tag.as_ref()?)))
    }
}

/// Finds the KPIs, aims and aspects that the file names. What it can't find is left out and reported; so is a KPI that no
/// cell needs.
pub(super) fn definition(
    source: &Source,
    file: DefinitionFile,
    framework: &Framework,
    findings: &mut Vec<Finding>,
) -> Definition {
    let mut definition = Definition {
        says: file.says,
        source: file.source,
        aims: file.aims.into_iter().map(named).collect(),
        aspects: file.aspects.into_iter().map(named).collect(),
        tags: framework.kpis.iter().map(|_| None).collect(),
    };
    for entry in file.kpis {
        let Some(kpi) = framework.kpi(&entry.code) else {
            let known = framework.kpis.iter().map(|kpi| kpi.code.as_str());
            findings.push(unknown(source, "kpi-unknown", &entry.code, known));
            continue;
        };
        if definition.tags[kpi].is_some() {
            let finding = Finding::error("definition-kpi-twice", source.place(entry.code.start));
            findings.push(finding.about(&framework.kpis[kpi].code));
            continue;
        }
        if entry.basis == TagBasis::Published && entry.source.is_none() {
            let finding = Finding::error("definition-source-missing", source.place(entry.code.start));
            findings.push(finding.about(&framework.kpis[kpi].code));
        }
        definition.tags[kpi] = Some(tag(source, entry, &definition, findings));
    }
    for (kpi, tag) in framework.kpis.iter().zip(&definition.tags) {
        if tag.as_ref().is_none_or(|tag| tag.cells.is_empty()) {
            let finding = Finding::warning("definition-kpi-without-cell", source.file.clone());
            findings.push(finding.about(&kpi.code));
        }
    }
    definition
}

fn named(file: CategoryFile) -> (String, String) {
    (file.id, file.name)
}

fn tag(source: &Source, entry: TagFile, definition: &Definition, findings: &mut Vec<Finding>) -> Tag {
    let mut find = |rule, id: &Located<String>, known: &[(String, String)]| {
        let found = known.iter().position(|(known, _)| *known == **id);
        if found.is_none() {
            let ids = known.iter().map(|(id, _)| id.as_str());
            findings.push(unknown(source, rule, id, ids).about(&*entry.code));
        }
        found
    };
    let mut cells = Vec::with_capacity(entry.cells.len());
    for CellFile { aim, aspect } in &entry.cells {
        let aim = find("aim-unknown", aim, &definition.aims);
        let aspect = find("aspect-unknown", aspect, &definition.aspects);
        if let (Some(aim), Some(aspect)) = (aim, aspect) {
            cells.push(Cell { aim, aspect });
        }
    }
    Tag { cells, future: entry.future, why: entry.why, basis: entry.basis, source: entry.source }
}
