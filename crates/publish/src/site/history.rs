//! The page of a city's years and versions: every value of every dossier side by side, and what corrections changed.

use askama::Template;
use assess::band::Band;
use assess::score::PointScore;
use kpi::catalogue::{DataPoint, Kpi};

use super::Site;
use super::frame::{Frame, Part};
use super::record::{Computed, Record, Year};
use crate::error::PublishError;
use crate::html::parts;
use crate::locale::Locale;
use crate::svg::escaped;

#[derive(Template)]
#[template(path = "site/history.html")]
struct History<'a> {
    frame: Frame<'a>,
    record: &'a Record,
    /// Dossiers in the order of their periods and versions.
    dossiers: &'a [Computed<'a>],
    versions: Vec<&'a Year>,
    dimensions: Vec<(&'a str, &'a str)>,
    corrections: Vec<Correction<'a>>,
}

/// A corrected dossier and what it changed.
struct Correction<'a> {
    /// Place of the correction among the versions; what it replaced stands before it.
    at: usize,
    changes: Vec<Change<'a>>,
}

/// A value that a correction changed.
struct Change<'a> {
    kpi: &'a Kpi,
    point: &'a DataPoint,
    /// Place of the data point among all results.
    at: usize,
}

impl<'a> Site<'a> {
    /// The page of a city's years and versions. `dossiers` are all that its record was made of, in their order.
    ///
    /// # Errors
    /// Where the template can't be filled in.
    pub fn history(&self, record: &Record, dossiers: &[Computed]) -> Result<String, PublishError> {
        let (locale, framework) = (self.sources.locale, self.sources.framework);
        let variables = [("city", record.name.as_str())];
        let frame = Frame {
            site: self,
            locale,
            path: format!("city/years/{}.html", record.id),
            title: locale.text_with("site-history-title", &variables),
            description: locale.text_with("site-history-description", &variables),
            part: Part::Cities,
            linked: None,
        };
        let dimensions =
            framework.dimensions.iter().map(|one| (one.id.as_str(), one.name.as_str())).collect();
        let corrections = self.corrections(dossiers);
        let versions = record.versions();
        let mut out = String::with_capacity(256 * 1024);
        History { frame, record, dossiers, versions, dimensions, corrections }.render_into(&mut out)?;
        Ok(out)
    }

    /// Path of the page of a city's years and versions below the site's folder.
    pub fn history_path(&self, id: &str) -> String {
        history_path(self.sources.locale, id)
    }

    fn corrections(&self, dossiers: &[Computed]) -> Vec<Correction<'a>> {
        let pairs = dossiers.windows(2).enumerate().filter(|(_, pair)| pair[0].is_replaced);
        let changed = |pair: &[Computed], at: usize| {
            let [before, after] = [&pair[0], &pair[1]].map(|one| &one.results.points[at]);
            (before.value, before.state) != (after.value, after.state)
        };
        pairs
            .map(|(index, pair)| {
                let changes = self.points().enumerate().filter(|(at, _)| changed(pair, *at));
                let changes = changes.map(|(at, (kpi, point))| Change { kpi, point, at }).collect();
                Correction { at: index + 1, changes }
            })
            .collect()
    }
}

/// Path of the page in a language.
pub(super) fn history_path(locale: &Locale, id: &str) -> String {
    format!("{}/city/years/{id}.html", locale.language())
}

impl History<'_> {
    /// The data points of a dimension, each with its place among all results.
    fn points(&self, dimension: &str) -> Vec<(usize, &Kpi, &DataPoint)> {
        let all = self.frame.site.points().enumerate();
        all.filter(|(_, (kpi, _))| kpi.dimension == dimension)
            .map(|(at, (kpi, point))| (at, kpi, point))
            .collect()
    }

    /// A cell: the value in the colour and the dots of its band, or why there is none.
    fn cell(&self, dossier: &Computed, at: usize, point: &DataPoint) -> String {
        let result = &dossier.results.points[at];
        let value = result.value.map(|value| self.frame.value_text(point, value));
        if let (Some(value), Some(PointScore::Scored { share, .. })) = (&value, dossier.scores.points.get(at))
        {
            let band = Band::of(*share);
            let dots = parts::dots(band);
            return format!(
                r#"<td class="{}">{}<span class="dots" aria-hidden="true">{dots}</span></td>"#,
                band.as_str(),
                escaped(value)
            );
        }
        let state = result.state.as_str();
        match value {
            Some(value) if result.state.is_scored() => {
                format!(r#"<td class="none">{}</td>"#, escaped(&value))
            }
            Some(value) => {
                let words = self.frame.word("state", state);
                format!(r#"<td class="none">{} <small>{}</small></td>"#, escaped(&value), escaped(&words))
            }
            None => format!(
                r#"<td class="none"><small>{}</small></td>"#,
                escaped(&self.frame.word("state", state))
            ),
        }
    }

    /// What a result was before or after a correction, with its unit.
    fn told(&self, version: usize, change: &Change) -> String {
        let result = &self.dossiers[version].results.points[change.at];
        match result.value {
            Some(value) => {
                let unit = self.frame.locale.behind(value, &change.point.display_unit);
                self.frame.value_text(change.point, value) + &unit
            }
            None => self.frame.word("state", result.state.as_str()).into_owned(),
        }
    }
}
