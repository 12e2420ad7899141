//! The first page of a language: all cities, in the order of their names.

use askama::Template;

use super::frame::{Frame, Part};
use super::record::Record;
use super::{Place, linked};
use crate::error::PublishError;

#[derive(Template)]
#[template(path = "site/home.html")]
struct Home<'a> {
    frame: Frame<'a>,
    records: &'a [Record],
    intro: String,
}

pub(super) fn home(at: &Place) -> Result<String, PublishError> {
    let mut frame = at.frame(Part::Cities, at.t("site-home-title"), at.t("site-home-description"));
    frame.linked = Some(linked::catalogue(&frame, at.records));
    let intro = at.locale.counted("site-home-intro", at.records.len());
    Ok(Home { frame, records: at.records, intro }.render()?)
}
