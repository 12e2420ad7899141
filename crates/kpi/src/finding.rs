//! A finding: a problem (or an oddity) with its place, what was read, what is accepted and how to repair it.
//!
//! The engine never formats text. A finding names its rule and carries the facts; the sentences come from the
//! locale files, or, for a rule that an expert wrote in the catalogue, from that rule.

use std::fmt;
use std::sync::Arc;

use serde::Serialize;

/// How much a finding matters. Ordered: `Info < Warning < Error`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Worth knowing; nothing to do.
    Info,
    /// Odd: somebody should look at it.
    Warning,
    /// Wrong: the value can't be used as it is.
    Error,
}

impl Severity {
    /// The word used in files and in JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Info => "info",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

/// Where something was read: a line of a text file, a cell of a sheet, or a whole file.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Place {
    /// File name as the user would recognise it; empty where there is no file.
    pub file: Arc<str>,
    /// Sheet of a workbook.
    pub sheet: Option<Arc<str>>,
    /// Line (text file) or row (sheet), counted from 1; 0 where the whole file is meant.
    pub line: u32,
    /// Column, counted from 1; 0 where the whole line is meant.
    pub column: u32,
}

impl Place {
    /// A whole file.
    pub fn file(file: impl Into<Arc<str>>) -> Self {
        Self { file: file.into(), ..Self::default() }
    }

    /// The same file (and sheet) at another line and column.
    #[must_use]
    pub fn at(&self, line: u32, column: u32) -> Self {
        Self { line, column, ..self.clone() }
    }

    /// True where nothing is known about the place.
    pub fn is_unknown(&self) -> bool {
        self.file.is_empty()
    }
}

/// `inputs.csv:12:3`, `workbook.xlsx!Economy!F12`, `city.toml`.
impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.file)?;
        if let Some(sheet) = &self.sheet {
            write!(f, "!{sheet}")?;
            return match (self.line, self.column) {
                (0, _) => Ok(()),
                (line, 0) => write!(f, "!row {line}"),
                (line, column) => write!(f, "!{}{line}", column_letters(column)),
            };
        }
        match (self.line, self.column) {
            (0, _) => Ok(()),
            (line, 0) => write!(f, ":{line}"),
            (line, column) => write!(f, ":{line}:{column}"),
        }
    }
}

impl Serialize for Place {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// Spreadsheet letters of a column counted from 1: 1 is `A`, 27 is `AA`.
pub fn column_letters(mut column: u32) -> String {
    let mut letters = Vec::new();
    while column > 0 {
        column -= 1;
        letters.push(b'A' + (column % 26) as u8);
        column /= 26;
    }
    letters.iter().rev().map(|&byte| byte as char).collect()
}

/// A problem with its place, what was read, what is accepted and how to repair it.
#[derive(Debug, Clone, PartialEq)]
pub struct Finding {
    /// Identifier of the rule, such as `number-ambiguous`, or of a rule of the catalogue.
    pub rule: Arc<str>,
    /// How much it matters.
    pub severity: Severity,
    /// Where it was read.
    pub place: Place,
    /// KPI code, data point or input that it is about; empty where it is about a whole file.
    pub subject: String,
    /// Facts that the sentence needs, by name: `read`, `accepted`, `nearest` ...
    pub facts: Vec<(&'static str, String)>,
    /// Sentences of a catalogue rule: what is odd, and what to do.
    pub words: Option<Words>,
}

/// What a rule of the catalogue says, in plain words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Words {
    /// What is odd.
    pub says: Arc<str>,
    /// What to do about it.
    pub remedy: Arc<str>,
}

impl Finding {
    /// A finding of severity error.
    pub fn error(rule: &str, place: Place) -> Self {
        Self::new(Severity::Error, rule, place)
    }

    /// A finding of severity warning.
    pub fn warning(rule: &str, place: Place) -> Self {
        Self::new(Severity::Warning, rule, place)
    }

    /// A finding of severity info.
    pub fn info(rule: &str, place: Place) -> Self {
        Self::new(Severity::Info, rule, place)
    }

    /// A finding without subject and facts.
    pub fn new(severity: Severity, rule: &str, place: Place) -> Self {
        Self { rule: rule.into(), severity, place, subject: String::new(), facts: Vec::new(), words: None }
    }

    /// Names what the finding is about.
    #[must_use]
    pub fn about(mut self, subject: impl Into<String>) -> Self {
        self.subject = subject.into();
        self
    }

    /// Adds a fact that the sentence needs.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl fmt::Display) -> Self {
        self.facts.push((name, value.to_string()));
        self
    }

    /// Adds what was read, as it was read.
    #[must_use]
    pub fn read(self, value: impl fmt::Display) -> Self {
        self.with("read", value)
    }

    /// Adds what is accepted.
    #[must_use]
    pub fn accepted(self, value: impl fmt::Display) -> Self {
        self.with("accepted", value)
    }

    /// The fact of that name, if the finding has it.
    pub fn fact(&self, name: &str) -> Option<&str> {
        self.facts.iter().find(|(key, _)| *key == name).map(|(_, value)| value.as_str())
    }
}

/// The candidate nearest to what was read, when it is near enough to be a slip of the finger.
pub fn nearest<'a>(read: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    // What is much longer than any name is no slip of the finger, and would take long to compare.
    let read: String = read.to_lowercase().chars().take(80).collect();
    candidates
        .into_iter()
        .map(|candidate| (edit_distance(&read, &candidate.to_lowercase()), candidate))
        .min_by_key(|(distance, _)| *distance)
        .filter(|(distance, candidate)| *distance <= 1 + candidate.chars().count() / 4)
        .map(|(_, candidate)| candidate)
}

/// Edit distance over characters: a letter added, left out, changed, or two neighbours swapped.
fn edit_distance(a: &str, b: &str) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let mut rows = vec![vec![0; b.len() + 1]; a.len() + 1];
    rows[0] = (0..=b.len()).collect();
    for i in 1..=a.len() {
        rows[i][0] = i;
        for j in 1..=b.len() {
            let changed = rows[i - 1][j - 1] + usize::from(a[i - 1] != b[j - 1]);
            let mut least = changed.min(rows[i - 1][j] + 1).min(rows[i][j - 1] + 1);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                least = least.min(rows[i - 2][j - 2] + 1);
            }
            rows[i][j] = least;
        }
    }
    rows[a.len()][b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_reads_as_a_person_would_look_it_up() {
        let csv = Place::file("inputs.csv");
        assert_eq!(csv.at(12, 3).to_string(), "inputs.csv:12:3");
        let cell = Place { sheet: Some("Economy".into()), ..Place::file("workbook.xlsx") };
        assert_eq!(cell.at(12, 28).to_string(), "workbook.xlsx!Economy!AB12");
        assert_eq!(cell.to_string(), "workbook.xlsx!Economy");
    }

    #[test]
    fn the_nearest_name_is_offered_only_when_it_is_near() {
        let codes = ["EC: ICT: ICT: 1C", "EN: EN: AQ: 1C"];
        assert_eq!(nearest("EC: ICT: ITC: 1C", codes), Some("EC: ICT: ICT: 1C"));
        assert_eq!(nearest("population", codes), None);
    }
}
