//! What must be known of a panel before speeds are learned from it: a file of `catalogue/panels/`.

use kpi::catalogue::{Framework, Located, TextFile, place_in_text, read_toml};
use kpi::finding::{Finding, Place, nearest};
use schemars::JsonSchema;
use serde::Deserialize;

/// A panel: whose values they are, where its definitions change, and what its changes do not mean.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PanelFile {
    /// Short id, the file's name.
    pub id: String,
    /// Whose speeds are learned, in plain words: they stand in for a city's.
    pub whose: String,
    /// Where the values come from, and under which terms.
    pub source: String,
    /// Nearer panels are asked first: 1 for municipalities, 2 for countries.
    pub nearness: u32,
    /// Framework whose KPIs they are.
    pub framework: String,
    /// Years from which a definition is another.
    #[serde(default, rename = "break")]
    pub breaks: Vec<BreakFile>,
    /// What the changes of a data point do not mean.
    #[serde(default, rename = "note")]
    pub notes: Vec<NoteFile>,
    /// Data points that are not learned from, and why.
    #[serde(default, rename = "without")]
    pub without: Vec<NoteFile>,
}

/// A year from which a definition is another.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct BreakFile {
    /// "CODE" or "CODE / data point".
    pub kpi: Located<String>,
    /// First year of the new definition.
    pub since: i32,
    /// What changed.
    pub says: String,
    /// Where this is known from.
    pub source: String,
}

/// Something to know about the speeds of a data point.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct NoteFile {
    /// "CODE" or "CODE / data point".
    pub kpi: Located<String>,
    /// What to know.
    pub says: String,
}

/// Reads the file of a panel; names of KPIs must be those of the framework.
///
/// # Errors
/// Every mistake of the file.
pub fn read(file: &TextFile, framework: &Framework) -> Result<PanelFile, Vec<Finding>> {
    let place = Place::file(file.path);
    let panel: PanelFile = read_toml(&place, file.text)?;
    let names = panel.breaks.iter().map(|one| &one.kpi);
    let names = names.chain(panel.notes.iter().chain(&panel.without).map(|one| &one.kpi));
    let findings: Vec<Finding> = names
        .filter(|name| framework.subject(name).is_none())
        .map(|name| {
            let finding =
                Finding::error("kpi-unknown", place_in_text(&place, file.text, name.start)).read(&**name);
            let known = framework.kpis.iter().map(|kpi| kpi.code.as_str());
            match nearest(name, known) {
                Some(near) => finding.with("nearest", near),
                None => finding,
            }
        })
        .collect();
    if findings.is_empty() { Ok(panel) } else { Err(findings) }
}

/// True where a name stands for that data point: "CODE" for all data points of the KPI, "CODE / data point" for one.
fn names(framework: &Framework, name: &str, kpi: usize, point: usize) -> bool {
    framework.subject(name).is_some_and(|(k, p)| k == kpi && p.is_none_or(|p| p == point))
}

impl PanelFile {
    /// First years of new definitions of a data point.
    pub fn breaks_of(&self, framework: &Framework, kpi: usize, point: usize) -> Vec<i32> {
        let own = self.breaks.iter().filter(|one| names(framework, &one.kpi, kpi, point));
        own.map(|one| one.since).collect()
    }

    /// What is to be known of a data point's speeds.
    pub fn note_of(&self, framework: &Framework, kpi: usize, point: usize) -> Option<&str> {
        self.notes.iter().find(|one| names(framework, &one.kpi, kpi, point)).map(|one| one.says.as_str())
    }

    /// True for a data point that is not learned from.
    pub fn is_without(&self, framework: &Framework, kpi: usize, point: usize) -> bool {
        self.without.iter().any(|one| names(framework, &one.kpi, kpi, point))
    }
}
