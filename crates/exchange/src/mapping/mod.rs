//! Other people's tables: which of their columns and codes mean what, said in a small file.
//!
//! [`propose`] reads a table and writes such a file as far as names and units tell; what is only nearly a name stays a
//! comment until somebody takes it. [`apply`] reads the table by the file. Nothing is mapped that the file does not say.

mod apply;
mod names;
mod propose;

pub use apply::{Mapped, apply};
pub use propose::{Asked, Proposal, Words, propose};

use std::collections::BTreeMap;

use kpi::finding::{Finding, Place};
use schemars::JsonSchema;
use serde::Deserialize;

use crate::check_size;
use crate::table::xlsx::Workbook;
use crate::table::{Column, Row, csv};
use crate::tidy;

/// A mapping, key by key.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MappingFile {
    /// Sheet of a workbook; the first one that is shown where none is named.
    #[serde(default)]
    pub sheet: Option<String>,
    /// "." or ",": what a lone point or comma means in the table.
    #[serde(default)]
    pub decimal_sign: Option<DecimalSign>,
    /// City, where no column says it.
    #[serde(default)]
    pub city: String,
    /// Country.
    #[serde(default)]
    pub country: String,
    /// Reporting period, where no column says it.
    #[serde(default)]
    pub period: String,
    /// Currency of all money, ISO 4217.
    #[serde(default)]
    pub currency: Option<String>,
    /// Headings of the table by what they are here: `code`, `value`, `unit`, `city`, `period` ...
    #[serde(default)]
    pub columns: BTreeMap<String, String>,
    /// Columns that hold the figures of one data point or input each.
    #[serde(default, rename = "figure")]
    pub figures: Vec<FigureColumn>,
    /// Codes or names of the table by what they are here: "CODE", "CODE / data point" or "CODE # input".
    #[serde(default)]
    pub codes: BTreeMap<String, String>,
    /// Units of the table by what they are here: a UCUM code or a unit of the catalogue.
    #[serde(default)]
    pub units: BTreeMap<String, String>,
    /// Texts in the place of values by what they are here, such as "NR".
    #[serde(default)]
    pub values: BTreeMap<String, String>,
    /// Quality grades of the table by what they are here.
    #[serde(default)]
    pub quality: BTreeMap<String, String>,
    /// Headings and codes that are left out on purpose.
    #[serde(default)]
    pub ignore: Vec<String>,
}

/// A column with the figures of one data point or input.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FigureColumn {
    /// Its heading.
    pub column: String,
    /// "CODE", "CODE / data point" or "CODE # input".
    pub about: String,
    /// Unit of the column.
    #[serde(default)]
    pub unit: String,
}

/// What stands before the decimals.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
pub enum DecimalSign {
    /// A point.
    #[serde(rename = ".")]
    Point,
    /// A comma.
    #[serde(rename = ",")]
    Comma,
}

/// The column that says the country of a row's city.
const COUNTRY: Column = Column { name: "country", aliases: &["country name", "nation"], required: false };

/// The columns that a mapping can name.
fn columns() -> impl Iterator<Item = &'static Column> + Clone {
    tidy::COLUMNS.iter().chain([&COUNTRY])
}

/// Reads a mapping; all its mistakes where there are any.
pub fn read(file: &Place, text: &str) -> Result<MappingFile, Vec<Finding>> {
    kpi::catalogue::read_toml(file, text)
}

/// The rows of a text table, or of a sheet of a workbook. Gives the place of the table: file and sheet.
fn rows(
    file: &Place,
    bytes: &[u8],
    sheet: Option<&str>,
    findings: &mut Vec<Finding>,
    mut each: impl FnMut(&Row, &mut Vec<Finding>),
) {
    if let Err(finding) = check_size(file, bytes.len()) {
        findings.push(*finding);
        return;
    }
    if !bytes.starts_with(b"PK") {
        csv::rows(file, bytes, findings, each);
        return;
    }
    let mut workbook = match Workbook::open(file, bytes) {
        Ok(workbook) => workbook,
        Err(finding) => {
            findings.push(*finding);
            return;
        }
    };
    let sheets = workbook.sheets();
    let names = || sheets.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>().join(", ");
    let found = match sheet {
        Some(wanted) => sheets.iter().find(|(name, _)| name == wanted),
        None => sheets.iter().find(|(_, shown)| *shown),
    };
    match found {
        Some((name, _)) => workbook.rows(name, findings, |row, findings| {
            each(row, findings);
            true
        }),
        None => {
            let finding = Finding::error("import-map-sheet", file.clone());
            findings.push(finding.read(sheet.unwrap_or_default()).accepted(names()));
        }
    }
}

/// The place of the table in a file: the sheet, where the file is a workbook and one is named.
fn place(file: &Place, bytes: &[u8], sheet: Option<&str>) -> Place {
    match sheet.filter(|_| bytes.starts_with(b"PK")) {
        Some(sheet) => Place { sheet: Some(sheet.into()), ..file.clone() },
        None => file.clone(),
    }
}
