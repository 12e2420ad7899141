//! The page of a city: its latest snapshot, its trends, the quality of its data, its years.

use askama::Template;
use assess::trend::series::PointSeries;
use assess::trend::{Outlook, Trend};
use kpi::catalogue::{DataPoint, Kpi, ValueType};
use kpi::dossier::Quality;

use super::frame::{Frame, Part};
use super::record::Record;
use super::{Site, linked};
use crate::error::PublishError;
use crate::html::city::CityPage;
use crate::html::parts;
use crate::locale::Locale;
use crate::model::{CityReport, DimensionPart};
use crate::sentence::{self, Sentence};
use crate::svg::spark::spark;
use crate::svg::without_style;

/// What the pages of a city are made from.
#[derive(Debug, Clone, Copy)]
pub struct CityPages<'a> {
    /// What is kept of it.
    pub record: &'a Record,
    /// The report of its latest dossier, in the language of the page; its id is that of the record.
    pub report: &'a CityReport,
    /// Series and trend of each data point; empty where there is one dossier only.
    pub trends: &'a [(PointSeries, Trend)],
}

#[derive(Template)]
#[template(path = "site/city.html")]
struct CityOfSite<'a> {
    frame: Frame<'a>,
    page: CityPage<'a>,
    report: &'a CityReport,
    record: &'a Record,
    years: Vec<f64>,
    trends: Vec<Row<'a>>,
}

/// A row of the table of trends.
struct Row<'a> {
    kpi: &'a Kpi,
    point: &'a DataPoint,
    /// One value for each year.
    values: Vec<Option<f64>>,
    spark: String,
    /// Arrow and name of the class.
    class: Option<(String, String)>,
    says: Vec<Sentence>,
}

/// How many values have a grade.
struct Graded {
    grade: Option<Quality>,
    count: usize,
}

impl Site<'_> {
    /// Path of a city's page below the site's folder.
    pub fn city_path(&self, id: &str) -> String {
        city_path(self.sources.locale, id)
    }

    /// The page of a city.
    ///
    /// # Errors
    /// Where the template can't be filled in.
    pub fn city(&self, city: &CityPages) -> Result<String, PublishError> {
        let CityPages { record, report, trends } = *city;
        let locale = self.sources.locale;
        let variables = [("city", record.name.as_str()), ("period", record.latest().period.as_str())];
        let title = locale.text_with("site-city-title", &variables);
        let variables = [("city", record.name.as_str()), ("framework", self.sources.framework.name.as_str())];
        let description = locale.text_with("site-city-description", &variables);
        let mut frame = Frame {
            site: self,
            locale,
            path: format!("city/{}.html", record.id),
            title,
            description,
            part: Part::Cities,
            linked: None,
        };
        frame.linked = Some(linked::data_set(&frame, record));
        let years = years(trends);
        let trends = trends.iter().filter(|(series, _)| !series.series.points.is_empty());
        let rows = trends.map(|one| self.row(one, &years, locale)).collect();
        let page = CityPage { report, locale };
        let mut out = String::with_capacity(512 * 1024);
        CityOfSite { frame, page, report, record, years, trends: rows }.render_into(&mut out)?;
        Ok(out)
    }

    fn row(&self, (series, trend): &(PointSeries, Trend), years: &[f64], locale: &Locale) -> Row<'_> {
        let kpi = &self.sources.framework.kpis[series.kpi];
        let point = &kpi.points[series.point];
        let all: Vec<(f64, f64)> = series.series.points.iter().map(|one| (one.year, one.value)).collect();
        let value = |year: &f64| all.iter().find(|(known, _)| known == year).map(|(_, value)| *value);
        let class = match &trend.outlook {
            Outlook::Classed(classed) => {
                let arrow = locale.text(&format!("trend-arrow-{}", classed.arrow.as_str())).into_owned();
                Some((arrow, sentence::class_name(locale, classed.class)))
            }
            Outlook::NotClassed { .. } => None,
        };
        Row {
            kpi,
            point,
            values: years.iter().map(value).collect(),
            spark: if point.value_type == ValueType::Number { spark(&all) } else { String::new() },
            class,
            says: sentence::of_trend(locale, &point.display_unit, trend),
        }
    }
}

/// Path of a city's page in a language.
pub(super) fn city_path(locale: &Locale, id: &str) -> String {
    format!("{}/city/{id}.html", locale.language())
}

/// Every year that has a value.
fn years(trends: &[(PointSeries, Trend)]) -> Vec<f64> {
    let mut years: Vec<f64> =
        trends.iter().flat_map(|(series, _)| series.series.points.iter().map(|point| point.year)).collect();
    years.sort_by(f64::total_cmp);
    years.dedup();
    years
}

impl CityOfSite<'_> {
    fn wheel(&self) -> String {
        without_style(&self.page.wheel())
    }

    fn radar(&self, dimension: &DimensionPart) -> String {
        without_style(&self.page.radar(dimension))
    }

    fn value(&self, row: &Row, value: Option<f64>) -> String {
        value.map_or_else(|| "–".to_owned(), |value| self.frame.value_text(row.point, value))
    }

    /// Values by grade of data quality, the best grade first, then those without a grade.
    fn grades(&self) -> Vec<Graded> {
        let count = |grade: Option<Quality>| {
            let points = self.report.data_points().map(|(_, _, _, point)| point);
            points.filter(|point| point.value.is_some() && point.quality == grade).count()
        };
        let grades = Quality::ALL.iter().map(|grade| Some(*grade)).chain([None]);
        let all = grades.map(|grade| Graded { grade, count: count(grade) });
        all.filter(|one| one.count > 0).collect()
    }

    fn grade(&self, graded: &Graded) -> String {
        match graded.grade {
            Some(grade) => self.frame.word("quality", grade.as_str()).into_owned(),
            None => self.frame.t("quality-absent").into_owned(),
        }
    }

    fn count(&self, count: usize) -> String {
        self.frame.locale.number(count as f64, 0)
    }

    fn period(&self) -> &str {
        &self.record.latest().period
    }
}
