//! The first page of a language: all cities on the map and in the order of their names.

use std::cmp::Reverse;

use askama::Template;

use super::frame::{Frame, Part};
use super::record::Record;
use super::{Place, linked};
use crate::error::PublishError;
use crate::svg::picture::Picture;
use crate::svg::world::{Dot, World, world};

#[derive(Template)]
#[template(path = "site/home.html")]
struct Home<'a> {
    frame: Frame<'a>,
    records: &'a [Record],
    intro: String,
    map: Option<Picture>,
    /// The cities whose figures are the latest.
    latest: Vec<&'a Record>,
}

/// Cities of the list of the latest.
const LATEST: usize = 5;

pub(super) fn home(at: &Place) -> Result<String, PublishError> {
    let mut frame = at.frame(Part::Cities, at.t("site-home-title"), at.t("site-home-description"));
    frame.linked = Some(linked::catalogue(&frame, at.records));
    let intro = at.locale.counted("site-home-intro", at.records.len());
    let map = at.records.iter().any(|record| record.place.location.is_some()).then(|| map(at, &frame));
    let mut latest: Vec<&Record> = at.records.iter().collect();
    // Stable: the same year stays in the order of names.
    latest.sort_by_cached_key(|record| Reverse(record.updated()));
    latest.truncate(LATEST);
    Ok(Home { frame, records: at.records, intro, map, latest }.render()?)
}

fn map(at: &Place, frame: &Frame) -> Picture {
    let dot = |record: &Record| {
        let score = &record.latest().score;
        Dot {
            name: record.name.clone(),
            country: at.locale.told(&record.country).to_owned(),
            location: record.place.location,
            band: score.band(),
            score: score
                .share()
                .map_or_else(|| frame.t("not-scored").into_owned(), |share| at.locale.percent(share)),
        }
    };
    let cities = at.records.iter().map(dot).collect();
    world(&World { id: "map".to_owned(), land: at.site.sources.land, cities }, at.locale)
}
