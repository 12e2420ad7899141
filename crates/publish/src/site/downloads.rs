//! The page of downloads: files per city and over all, and where their checksums stand.

use askama::Template;

use super::Place;
use super::frame::{Frame, POLICY, Part};
use super::record::Record;
use crate::error::PublishError;

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

fn periods(record: &Record) -> String {
    record.years.iter().map(|year| year.period.as_str()).collect::<Vec<_>>().join(", ")
}
