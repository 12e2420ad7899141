//! Readers and writers of foreign formats.
//!
//! Readers take bytes, never paths; they never stop at the first problem and never guess: they return what they
//! understood and all findings. This is the room that sees hostile input, so every reader has a limit, a property test
//! and a fuzz target.

pub mod city;
pub mod databook;
pub mod dcat;
pub mod dossier_json;
pub mod figures;
pub mod mapping;
pub mod ngsi;
pub mod open_sdg;
pub mod package;
pub mod published;
pub mod results_json;
pub mod sdmx;
pub mod series;
pub mod table;
pub mod tidy;
pub mod units;
pub mod workbook;

use std::collections::HashMap;

use kpi::catalogue::{Catalogue, Framework, fold_code};
use kpi::dossier::{Entry, Fact};
use kpi::finding::{Finding, Place, nearest};
use kpi::read::{Answer, Unreadable};

/// The largest file that is read, in bytes. The largest honest workbook seen is below one megabyte.
pub const MAX_FILE: usize = 64 << 20;

/// The most findings that are collected from one file. Somebody who repairs twenty thousand rows repairs the export.
pub const MAX_FINDINGS: usize = 20_000;

/// What a reader of answers needs to know.
#[derive(Debug)]
pub struct Context<'a> {
    /// Words and units.
    pub catalogue: &'a Catalogue,
    /// KPIs.
    pub framework: &'a Framework,
    /// The decimal sign that the city declared.
    pub decimal_sign: Option<char>,
    codes: HashMap<String, usize>,
}

impl<'a> Context<'a> {
    /// A context for one dossier.
    pub fn new(catalogue: &'a Catalogue, framework: &'a Framework, decimal_sign: Option<char>) -> Self {
        let codes = framework.kpis.iter().enumerate().map(|(index, kpi)| (fold_code(&kpi.code), index));
        Self { catalogue, framework, decimal_sign, codes: codes.collect() }
    }

    /// The KPI of a code, whatever its spacing; a finding with the nearest code where there is none.
    pub fn kpi(&self, code: &str, place: &Place) -> Result<usize, Box<Finding>> {
        self.codes.get(&fold_code(code)).copied().ok_or_else(|| {
            let finding = Finding::error("kpi-unknown", place.clone()).about(code.trim()).read(code.trim());
            let known = self.framework.kpis.iter().map(|kpi| kpi.code.as_str());
            let by_code = nearest(code.trim(), known);
            let by_name = || {
                let folded = kpi::catalogue::fold(code);
                let named = self.framework.kpis.iter().find(|kpi| kpi::catalogue::fold(&kpi.name) == folded);
                named.map(|kpi| kpi.code.as_str())
            };
            match by_code.or_else(by_name) {
                Some(near) => Box::new(finding.with("nearest", near)),
                None => Box::new(finding),
            }
        })
    }

    /// What a text answers; nothing where it is empty.
    pub fn answer(&self, text: &str, place: &Place, subject: &str) -> Result<Option<Answer>, Box<Finding>> {
        self.catalogue.vocabulary.read(text, &self.catalogue.units, self.decimal_sign).map_err(|unreadable| {
            let finding = match unreadable {
                Unreadable::Ambiguous([grouped, decimal]) => {
                    Finding::error("number-ambiguous", place.clone())
                        .with("readings", format!("{grouped}|{decimal}"))
                        .with("grouped", grouped)
                        .with("decimal", decimal)
                }
                Unreadable::NotANumber => Finding::error("number-unreadable", place.clone()),
            };
            Box::new(finding.about(subject).read(text.trim()))
        })
    }
}

/// True while a file may go on: there is room for more findings. Says so where there is not.
pub(crate) fn may_go_on(place: &Place, line: u32, findings: &mut Vec<Finding>) -> bool {
    let room = findings.len() < MAX_FINDINGS;
    if !room {
        findings.push(Finding::error("too-many-findings", place.at(line, 0)).with("limit", MAX_FINDINGS));
    }
    room
}

/// What a reader of answers understood, and all findings.
#[derive(Debug, Default)]
pub struct Answers {
    /// Answers by city and period; one group with neither where the table has no such columns.
    pub groups: Vec<Group>,
    /// Facts of the profile, by id (workbooks only).
    pub facts: Vec<(String, Fact)>,
    /// Everything that was not understood.
    pub findings: Vec<Finding>,
    /// Rows read, header rows included.
    pub rows: usize,
}

/// Answers of one city and period.
#[derive(Debug, Default)]
pub struct Group {
    /// As the table names it.
    pub city: Box<str>,
    /// As the table names it.
    pub period: Box<str>,
    /// The answers.
    pub entries: Vec<Entry>,
}

/// Refuses a file that is larger than anything honest.
pub fn check_size(file: &Place, size: usize) -> Result<(), Box<Finding>> {
    if size <= MAX_FILE {
        return Ok(());
    }
    let megabytes = |bytes: usize| bytes >> 20;
    let finding = Finding::error("file-too-large", file.clone());
    Err(Box::new(finding.with("size", megabytes(size)).with("limit", megabytes(MAX_FILE))))
}

/// Reads answers from a file, by its kind: a workbook (zip archive) or a text table.
pub fn read_answers(context: &Context, file: &Place, bytes: &[u8]) -> Answers {
    if let Err(finding) = check_size(file, bytes.len()) {
        return Answers { findings: vec![*finding], ..Answers::default() };
    }
    if bytes.starts_with(b"PK") {
        workbook::read(context, file, bytes)
    } else {
        tidy::read_csv(context, file, bytes)
    }
}

/// A JSON file as a value.
pub(crate) fn json(file: &Place, bytes: &[u8]) -> Result<serde_json::Value, Box<Finding>> {
    check_size(file, bytes.len())?;
    // Some programs put a byte-order mark before JSON.
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    serde_json::from_slice(bytes).map_err(|error| {
        let place = file.at(error.line() as u32, error.column() as u32);
        Box::new(Finding::error("import-json-unreadable", place).with("reason", error))
    })
}
