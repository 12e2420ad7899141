//! The page that sets cities side by side, in the order of their names.

use std::borrow::Cow;

use askama::Template;
use assess::band::Band;

use super::{VERSION, parts};
use crate::error::PublishError;
use crate::locale::Locale;
use crate::model::{CityReport, DimensionPart, ScorePart};
use crate::svg::escaped;
use crate::svg::strip::strip;

/// The page of several cities, complete in itself. It links to `<stem>.html` of each city and to `all.csv`, beside it.
///
/// # Errors
/// Where the template can't be filled in.
pub fn index_page(reports: &[CityReport], locale: &Locale) -> Result<String, PublishError> {
    let mut sorted: Vec<&CityReport> = reports.iter().collect();
    sorted.sort_by_cached_key(|report| {
        (report.city.name.to_lowercase(), report.city.period.clone(), report.file_stem())
    });
    let dimensions = columns(&sorted);
    let mut out = String::with_capacity(32 * 1024 + reports.len() * 12 * 1024);
    IndexPage { reports: sorted, dimensions, locale }.render_into(&mut out)?;
    Ok(out)
}

#[derive(Template)]
#[template(path = "index.html")]
struct IndexPage<'a> {
    /// By name of the city, never by score.
    reports: Vec<&'a CityReport>,
    dimensions: Vec<Column<'a>>,
    locale: &'a Locale,
}

/// A dimension that some report has, with all of its categories.
struct Column<'a> {
    id: &'a str,
    name: &'a str,
    colour: &'a str,
    /// Id and name.
    categories: Vec<(&'a str, &'a str)>,
}

/// Dimensions and categories of all reports, each once, in the order in which they first come.
fn columns<'a>(reports: &[&'a CityReport]) -> Vec<Column<'a>> {
    let mut columns: Vec<Column> = Vec::new();
    for dimension in reports.iter().flat_map(|report| &report.dimensions) {
        let known = columns.iter().position(|column| column.id == dimension.id);
        let index = known.unwrap_or_else(|| {
            let (id, name, colour) =
                (dimension.id.as_str(), dimension.name.as_str(), dimension.colour.as_str());
            columns.push(Column { id, name, colour, categories: Vec::new() });
            columns.len() - 1
        });
        add_categories(&mut columns[index], dimension);
    }
    columns
}

fn add_categories<'a>(column: &mut Column<'a>, dimension: &'a DimensionPart) {
    for category in &dimension.categories {
        if !column.categories.iter().any(|(id, _)| *id == category.id) {
            column.categories.push((&category.id, &category.name));
        }
    }
}

impl<'a> IndexPage<'a> {
    fn t(&self, id: &str) -> Cow<'a, str> {
        self.locale.text(id)
    }

    /// The framework's name, where all reports have the same one.
    fn framework(&self) -> Option<&'a str> {
        let first = &self.reports.first()?.framework;
        let is_same = self.reports.iter().all(|report| report.framework.id == first.id);
        is_same.then_some(&first.name)
    }

    fn title(&self) -> String {
        match self.framework() {
            Some(name) => self.locale.text_with("index-title-framework", &[("framework", name)]),
            None => self.t("index-title").into_owned(),
        }
    }

    fn intro(&self) -> String {
        self.locale.counted("index-intro", self.reports.len())
    }

    /// True where scores of different rules or benchmarks stand side by side.
    fn is_mixed(&self) -> bool {
        let basis = |report: &&'a CityReport| {
            let (framework, set) = (&report.framework, &report.benchmark_set);
            (&framework.id, &framework.version, &set.id, &set.version)
        };
        let (mut all, first) = (self.reports.iter(), self.reports.first().map(basis));
        all.any(|report| Some(basis(report)) != first)
    }

    fn coverage(&self, score: &ScorePart) -> String {
        self.locale.percent(score.coverage)
    }

    fn strip(&self, score: &ScorePart) -> String {
        strip(score, self.locale)
    }

    fn badge(&self, score: &ScorePart) -> String {
        parts::score_badge(score, self.locale)
    }

    fn interval(&self, score: &ScorePart) -> String {
        let Some(interval) = score.interval else { return String::new() };
        self.locale.interval(interval[0], interval[1])
    }

    /// A cell of the heat table.
    fn heat(&self, report: &CityReport, dimension: &str, category: &str, name: &str) -> String {
        let dimension = report.dimensions.iter().find(|known| known.id == dimension);
        let category = dimension.and_then(|known| known.categories.iter().find(|known| known.id == category));
        let Some(score) = category.map(|category| category.score) else { return "<td>–</td>".to_owned() };
        let said = self.locale.named(name, parts::score_sentence(&score, self.locale));
        let said = escaped(&said);
        match (score.share, score.band) {
            (Some(share), Some(band)) => format!(
                r#"<td class="{}" title="{said}">{}<span class="dots" aria-hidden="true">{}</span></td>"#,
                band.as_str(),
                escaped(&self.locale.percent(share)),
                parts::dots(band)
            ),
            _ => format!(
                r#"<td class="none" title="{said}"><span aria-hidden="true">–</span><span class="hidden">{}</span></td>"#,
                escaped(&self.locale.text("not-scored"))
            ),
        }
    }

    fn band_text(&self, band: Band) -> Cow<'a, str> {
        self.t(&format!("band-{}", band.as_str()))
    }

    fn link_name(&self, report: &CityReport) -> String {
        let city = &report.city;
        self.locale.text_with("index-open", &[("city", &city.name), ("period", &city.period)])
    }

    /// "5 errors", "1 note": kinds that there are.
    fn findings(&self, report: &CityReport) -> Vec<String> {
        let counts = &report.finding_counts;
        let kinds = [
            ("findings-errors", counts.errors),
            ("findings-warnings", counts.warnings),
            ("findings-infos", counts.infos),
        ];
        let present = kinds.into_iter().filter(|(_, count)| *count > 0);
        let lines: Vec<String> = present.map(|(id, count)| self.locale.counted(id, count)).collect();
        if lines.is_empty() { vec![self.t("index-no-findings").into_owned()] } else { lines }
    }

    fn footer_made(&self) -> String {
        self.locale.text_with("footer-made", &[("version", VERSION)])
    }

    /// What the scores rest on, each basis once.
    fn footer_basis(&self) -> Vec<String> {
        let mut all: Vec<String> = self.reports.iter().map(|report| basis(report, self.locale)).collect();
        all.sort();
        all.dedup();
        all
    }
}

/// Framework and benchmark set of a report in a sentence.
pub(super) fn basis(report: &CityReport, locale: &Locale) -> String {
    let (framework, set) = (&report.framework, &report.benchmark_set);
    let variables = [
        ("framework", framework.name.as_str()),
        ("framework_version", &framework.version),
        ("benchmarks", &set.name),
        ("benchmarks_version", &set.version),
    ];
    locale.text_with("footer-basis", &variables)
}
