//! The page of downloads: files per city and over all, and where their checksums stand.

use askama::Template;

use super::Place;
use super::frame::{Frame, POLICY, Part};
use super::record::Record;
use crate::error::PublishError;
use crate::locale::Locale;

/// A file of a city's data, which is the same in every language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CityFile {
    /// Data points of all years as a table.
    Table,
    /// The latest dossier as a data book.
    Book,
    /// All years as SDMX-CSV.
    Sdmx,
    /// The latest dossier as NGSI-LD.
    Entities,
}

impl CityFile {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Table, Self::Book, Self::Sdmx, Self::Entities];

    /// Path of the file of a city, or of all cities, below the site's folder.
    pub fn path(self, id: &str) -> String {
        let ending = match self {
            Self::Table => "csv",
            Self::Book => "xlsx",
            Self::Sdmx => "sdmx.csv",
            Self::Entities => "jsonld",
        };
        format!("data/{id}.{ending}")
    }

    /// The format, as people call it.
    pub(super) fn format(self) -> &'static str {
        match self {
            Self::Table => "CSV",
            Self::Book => "xlsx",
            Self::Sdmx => "SDMX-CSV",
            Self::Entities => "NGSI-LD",
        }
    }

    pub(super) fn media_type(self) -> &'static str {
        match self {
            Self::Table => "text/csv",
            Self::Book => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Self::Sdmx => "application/vnd.sdmx.data+csv",
            Self::Entities => "application/ld+json",
        }
    }

    /// The message that says what is in it; `period` is that of the latest dossier.
    pub(super) fn told(self, locale: &Locale, period: &str) -> String {
        let message = match self {
            Self::Table => "site-download-csv",
            Self::Book => "site-download-book",
            Self::Sdmx => "site-download-sdmx",
            Self::Entities => "site-download-entities",
        };
        locale.text_with(message, &[("period", period)])
    }
}

/// Path of the structure of the SDMX files.
pub const SDMX_STRUCTURE: &str = "data/structure.xml";

#[derive(Template)]
#[template(path = "site/downloads.html")]
struct Downloads<'a> {
    frame: Frame<'a>,
    records: &'a [Record],
}

pub(super) fn downloads(at: &Place) -> Result<String, PublishError> {
    let frame = at.frame(Part::Downloads, at.t("site-downloads-title"), at.t("site-downloads-description"));
    Ok(Downloads { frame, records: at.records }.render()?)
}

impl Downloads<'_> {
    fn link(&self, record: &Record, format: &str) -> String {
        self.frame.locale.text_with("site-download-of", &[("format", format), ("city", &record.name)])
    }
}

fn periods(record: &Record, locale: &Locale) -> String {
    locale.list(&record.years.iter().map(|year| year.period.clone()).collect::<Vec<_>>())
}
