//! The page of a city: its latest snapshot, its trends, the quality of its data, its years.

use askama::Template;
use assess::target::PointTarget;
use assess::trend::series::PointSeries;
use assess::trend::{Change, Outlook, Trend};
use kpi::catalogue::{DataPoint, Kpi, ValueType};
use kpi::dossier::Quality;

use super::downloads::CityFile;
use super::frame::{Frame, Part};
use super::record::Record;
use super::{Site, linked};
use crate::error::PublishError;
use crate::html::city::CityPage;
use crate::html::parts;
use crate::locale::Locale;
use crate::model::{CityReport, DimensionPart, slug};
use crate::sentence::{self, Sentence};
use crate::svg::multiples::{Multiples, Panel, multiples};
use crate::svg::picture::Picture;
use crate::svg::spark::spark;
use crate::svg::trend::{TrendLine, TrendPicture};
use crate::svg::{self, without_style};

/// What the pages of a city are made from.
#[derive(Debug, Clone, Copy)]
pub struct CityPages<'a> {
    /// What is kept of it.
    pub record: &'a Record,
    /// The report of its latest dossier, in the language of the page; its id is that of the record.
    pub report: &'a CityReport,
    /// Series and trend of each data point; empty where there is one dossier only.
    pub trends: &'a [(PointSeries, Trend)],
    /// What is feasible; empty where the year of the targets is not ahead.
    pub targets: &'a [PointTarget],
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
    pictures: Vec<Picture>,
    targets: Vec<TargetRow<'a>>,
    target_year: i32,
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

/// A row of the table of targets.
struct TargetRow<'a> {
    kpi: &'a Kpi,
    point: &'a DataPoint,
    target: &'a PointTarget,
    says: Vec<Sentence>,
}

/// Trends at most that are drawn one by one.
const MOST_TRENDS: usize = 12;

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
        let CityPages { record, report, trends, targets } = *city;
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
        let known = trends.iter().filter(|(series, _)| !series.series.points.is_empty());
        let rows = known.map(|one| self.row(one, &years, locale)).collect();
        let pictures = self.pictures(&record.name, trends);
        let target_year = targets.first().map_or(0, |target| target.year);
        let targets = targets.iter().filter(|target| target.proposed.is_some());
        let targets = targets.map(|target| self.target(target)).collect();
        let page = CityPage { report, locale };
        let mut out = String::with_capacity(512 * 1024);
        CityOfSite { frame, page, report, record, years, trends: rows, pictures, targets, target_year }
            .render_into(&mut out)?;
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

impl<'a> Site<'a> {
    fn target<'b>(&'b self, target: &'b PointTarget) -> TargetRow<'b> {
        let (framework, locale) = (self.sources.framework, self.sources.locale);
        let kpi = &framework.kpis[target.kpi];
        let says = sentence::of_target(locale, framework, target);
        TargetRow { kpi, point: &kpi.points[target.point], target, says }
    }

    /// What moves, side by side, and the trends whose interval is known, one by one.
    fn pictures(&self, city: &str, trends: &[(PointSeries, Trend)]) -> Vec<Picture> {
        let locale = self.sources.locale;
        let moves = |trend: &Trend| matches!(trend.change, Some(Change::Improving | Change::Worsening));
        let clear = trends.iter().filter(|(series, trend)| {
            moves(trend) && series.series.value_type == ValueType::Number && trend.points > 2
        });
        let panels: Vec<Panel> = clear.map(|one| self.panel(one)).collect();
        let mut pictures = Vec::new();
        if !panels.is_empty() {
            let all = Multiples { id: "moves".to_owned(), name: city.to_owned(), panels };
            pictures.push(multiples(&all, locale));
        }
        let sure =
            trends.iter().filter(|(_, trend)| trend.slope.is_some_and(|slope| slope.interval.is_some()));
        pictures
            .extend(sure.take(MOST_TRENDS).map(|one| svg::trend::trend(&self.trend_picture(one), locale)));
        pictures
    }

    fn panel(&self, (series, trend): &(PointSeries, Trend)) -> Panel {
        let (kpi, point, figures) = self.figures(series);
        let locale = self.sources.locale;
        let heading = match (&trend.outlook, trend.change) {
            (Outlook::Classed(classed), _) => {
                let arrow = locale.text(&format!("trend-arrow-{}", classed.arrow.as_str())).into_owned();
                (arrow, sentence::class_name(locale, classed.class))
            }
            (_, Some(Change::Worsening)) => {
                (String::new(), locale.text("picture-multiples-worsening").into_owned())
            }
            _ => (String::new(), locale.text("picture-multiples-improving").into_owned()),
        };
        Panel { name: kpi.point_name(point), unit: point.display_unit.clone(), heading, figures }
    }

    fn trend_picture(&self, (series, trend): &(PointSeries, Trend)) -> TrendPicture {
        let (kpi, point, figures) = self.figures(series);
        let line = trend.slope.zip(trend.years).map(|(slope, years)| TrendLine {
            years,
            ends: [slope.start, slope.end],
            interval: slope.interval,
        });
        let benchmark = self.sources.benchmarks.by_point.get(&(series.kpi, series.point));
        TrendPicture {
            id: format!("trend-{}", slug(&kpi.subject(point))),
            name: kpi.point_name(point),
            unit: point.display_unit.clone(),
            figures,
            line,
            benchmark: benchmark.map(|benchmark| benchmark.value),
        }
    }

    /// The data point of a series, and its figures by year.
    fn figures(&self, series: &PointSeries) -> (&'a Kpi, &'a DataPoint, Vec<(f64, f64)>) {
        let kpi = &self.sources.framework.kpis[series.kpi];
        let figures = series.series.points.iter().map(|one| (one.year, one.value)).collect();
        (kpi, &kpi.points[series.point], figures)
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

    /// A value of a target, without its unit.
    fn goal(&self, row: &TargetRow, value: Option<f64>) -> String {
        value.map_or_else(|| "–".to_owned(), |value| self.frame.value_text(row.point, value))
    }

    /// "chance 50%", where it is known.
    fn chance(&self, target: &PointTarget) -> Option<String> {
        let chance = self.frame.locale.learned_chance(target.chance?);
        Some(self.frame.locale.text_with("site-target-chance", &[("chance", &chance)]))
    }

    fn period(&self) -> &str {
        &self.record.latest().period
    }
}
