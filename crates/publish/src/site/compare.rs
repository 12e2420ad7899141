//! Cities side by side: a table of all scores, and what the script needs to choose cities and KPIs.

use askama::Template;
use assess::band::Band;
use serde_json::json;

use super::frame::{Frame, Part};
use super::record::Record;
use super::{Column, Place, Site};
use crate::error::PublishError;
use crate::html::parts;

#[derive(Template)]
#[template(path = "site/compare.html")]
struct Compare<'a> {
    frame: Frame<'a>,
    site: &'a Site<'a>,
    records: &'a [Record],
}

/// The page.
pub(super) fn compare(at: &Place) -> Result<String, PublishError> {
    let frame = at.frame(Part::Compare, at.t("site-compare-title"), at.t("site-compare-description"));
    let mut out = String::with_capacity(32 * 1024 + at.records.len() * 3 * 1024);
    Compare { frame, site: at.site, records: at.records }.render_into(&mut out)?;
    Ok(out)
}

impl<'a> Compare<'a> {
    fn columns_of(&self, dimension: usize) -> Vec<&'a Column<'a>> {
        self.site.columns.iter().filter(|column| column.dimension == dimension).collect()
    }
}

/// Names of data points in the language, in the order of the values, for the script.
pub(super) fn names(at: &Place) -> String {
    let framework = at.site.sources.framework;
    let points = framework.kpis.iter().enumerate().flat_map(|(index, kpi)| {
        let path = at.site.kpi_path(index);
        kpi.points.iter().map(move |point| {
            json!({
                "code": kpi.code,
                "name": kpi.point_name(point),
                "unit": point.display_unit,
                "yes_no": point.value_type == kpi::catalogue::ValueType::YesNo,
                "href": path,
            })
        })
    });
    let states = kpi::result::State::ALL.map(|state| {
        let word = at.locale.text(&format!("state-{}", state.as_str())).into_owned();
        (state.as_str().to_owned(), json!(word))
    });
    let bands = Band::ALL.map(|band| {
        let words = at.locale.text(&format!("band-{}", band.as_str())).into_owned();
        json!({ "class": band.as_str(), "dots": parts::dots(band), "words": words })
    });
    let told =
        at.records.iter().map(|record| (record.country.clone(), json!(at.locale.told(&record.country))));
    let names = json!({
        "countries": told.collect::<serde_json::Map<_, _>>(),
        "comma": at.locale.text("list-comma"),
        "points": points.collect::<Vec<_>>(),
        "states": serde_json::Map::from_iter(states),
        "bands": bands,
        "limits": crate::model::BAND_LIMITS,
        "yes": at.t("answer-yes"),
        "no": at.t("answer-no"),
        "no_benchmark": at.t("no-benchmark"),
    });
    names.to_string() + "\n"
}
