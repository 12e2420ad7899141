//! The open-data site: a folder of files that any web server can serve.
//!
//! Pages hold everything as text and tables; the one script only makes search and comparison quicker. Nothing comes from
//! elsewhere, and a strict content security policy holds for every page ([`POLICY`]). What pages about many cities need
//! to know of one is a [`record::Record`], so that a thousand cities fit into little memory. The same records give the
//! same bytes.

mod assets;
mod categories;
mod city;
mod compare;
mod downloads;
mod feed;
mod frame;
mod goals;
mod history;
mod home;
mod kpis;
mod linked;
pub mod manifest;
mod method;
pub mod record;
mod search;

use assess::index::recipe::Recipe;
use assess::score::{Score, Scores};
use assess::trend::rules::TrendsFile;
use kpi::catalogue::{BenchmarkSet, Catalogue, DataPoint, Framework, Kpi};

pub use assets::{Asset, Digest, sha256};
pub use city::CityPages;
pub use downloads::{CityFile, SDMX_STRUCTURE};
pub use frame::POLICY;
use record::{Latest, Record};

use crate::error::PublishError;
use crate::locale::Locale;
use crate::model::slug;
use crate::svg::world::Land;

/// What a site in one language is made from.
#[derive(Debug, Clone, Copy)]
pub struct Sources<'a> {
    /// The catalogue.
    pub catalogue: &'a Catalogue,
    /// The framework of all dossiers.
    pub framework: &'a Framework,
    /// The benchmarks of all scores.
    pub benchmarks: &'a BenchmarkSet,
    /// How trends are measured and classed.
    pub trends: &'a TrendsFile,
    /// Recipes of indices.
    pub recipes: &'a [Recipe],
    /// The land on maps.
    pub land: &'a Land,
    /// The words of the pages. Names in catalogue, framework and benchmarks are in the same language.
    pub locale: &'a Locale,
    /// The words of every language that the site is in, at least one; the first is that of the site's first page.
    pub locales: &'a [&'a Locale],
    /// Who publishes the site, and the address of the licence of its data, where they are known.
    pub publisher: Option<&'a str>,
    pub licence: Option<&'a str>,
    /// Where the site will be found, without a slash at its end, where that is known.
    pub address: Option<&'a str>,
}

/// A site in one language: its sources, and what all pages share. In several languages, it is one such site for each.
#[derive(Debug)]
pub struct Site<'a> {
    sources: Sources<'a>,
    columns: Vec<Column<'a>>,
    style: Asset,
    script: Asset,
}

/// A category within a dimension.
#[derive(Debug)]
pub struct Column<'a> {
    /// Place of the dimension in the framework.
    dimension: usize,
    /// Id of the dimension.
    dimension_id: &'a str,
    /// Id of the category.
    category: &'a str,
    /// Name of the category.
    name: &'a str,
}

impl Column<'_> {
    fn score(&self, scores: &Scores) -> Score {
        let is_this = |known: &&assess::score::CategoryScore| {
            known.dimension == self.dimension_id && known.category == self.category
        };
        scores.categories.iter().find(is_this).map(|known| known.score).unwrap_or_default()
    }

    /// Its page, below the language's folder.
    fn path(&self) -> String {
        format!("category/{}-{}.html", slug(self.dimension_id), slug(self.category))
    }
}

/// A page that is about many cities.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Home,
    Kpis,
    Kpi(usize),
    Goals,
    Goal(usize),
    Category(usize),
    Compare,
    Method,
    Benchmarks,
    Trends,
    Recipes,
    Downloads,
    Search,
    KpiNames,
    SearchIndex,
    Feed,
}

/// A file about many cities, to be made when it is written.
#[derive(Debug, Clone, Copy)]
pub struct Page(Kind);

impl<'a> Site<'a> {
    /// Prepares the site.
    pub fn new(sources: Sources<'a>) -> Self {
        let framework = sources.framework;
        let mut columns: Vec<Column<'a>> = Vec::new();
        for kpi in &framework.kpis {
            let is_known =
                columns.iter().any(|one| one.dimension_id == kpi.dimension && one.category == kpi.category);
            if let (Some(dimension), false) =
                (framework.dimensions.iter().position(|one| one.id == kpi.dimension), is_known)
            {
                let name = framework.category(&kpi.category);
                columns.push(Column {
                    dimension,
                    dimension_id: &kpi.dimension,
                    category: &kpi.category,
                    name,
                });
            }
        }
        // As the framework orders its categories, within each dimension.
        let place = |column: &Column| framework.categories.iter().position(|(id, _)| id == column.category);
        columns.sort_by_key(|column| (column.dimension, place(column)));
        let style = assets::style(sources.catalogue, framework);
        Self { sources, columns, style, script: assets::script() }
    }

    /// Categories in the order of the records' scores.
    pub fn columns(&self) -> &[Column<'a>] {
        &self.columns
    }

    /// Files that pages link to.
    pub fn assets(&self) -> [&Asset; 2] {
        [&self.style, &self.script]
    }

    /// Every file about many cities.
    pub fn pages(&self) -> Vec<Page> {
        let fixed = [
            Kind::Home,
            Kind::Kpis,
            Kind::Goals,
            Kind::Compare,
            Kind::Method,
            Kind::Benchmarks,
            Kind::Trends,
            Kind::Recipes,
            Kind::Downloads,
            Kind::Search,
            Kind::KpiNames,
            Kind::SearchIndex,
            Kind::Feed,
        ];
        let mut kinds = fixed.to_vec();
        kinds.extend((0..self.sources.framework.kpis.len()).map(Kind::Kpi));
        kinds.extend((0..self.sources.catalogue.sdg.goals.len()).map(Kind::Goal));
        kinds.extend((0..self.columns.len()).map(Kind::Category));
        kinds.into_iter().map(Page).collect()
    }

    /// Path of a file below the site's folder.
    pub fn path(&self, page: Page) -> String {
        self.path_in(page, self.sources.locale)
    }

    /// Path of the same page in another language.
    fn path_in(&self, Page(kind): Page, locale: &Locale) -> String {
        let path = match kind {
            Kind::Home => "index.html".to_owned(),
            Kind::Kpis => "kpi/index.html".to_owned(),
            Kind::Kpi(index) => self.kpi_path(index),
            Kind::Goals => "sdg/index.html".to_owned(),
            Kind::Goal(index) => format!("sdg/{}.html", self.sources.catalogue.sdg.goals[index].number),
            Kind::Category(index) => self.columns[index].path(),
            Kind::Compare => "compare.html".to_owned(),
            Kind::Method => "method/index.html".to_owned(),
            Kind::Benchmarks => "method/benchmarks.html".to_owned(),
            Kind::Trends => "method/trends.html".to_owned(),
            Kind::Recipes => "method/recipes.html".to_owned(),
            Kind::Downloads => "downloads.html".to_owned(),
            Kind::Search => "search.html".to_owned(),
            Kind::KpiNames => "kpis.json".to_owned(),
            Kind::SearchIndex => "search.json".to_owned(),
            Kind::Feed => "feed.xml".to_owned(),
        };
        format!("{}/{path}", locale.language())
    }

    /// Makes a file out of the records of all cities, which are in the order of their names.
    ///
    /// # Errors
    /// Where a template can't be filled in.
    pub fn render(&self, page: Page, records: &[Record]) -> Result<String, PublishError> {
        let path = self.path(page);
        let path = path.split_once('/').map_or("", |(_, path)| path).to_owned();
        let at = Place { site: self, locale: self.sources.locale, path, records };
        match page.0 {
            Kind::Home => home::home(&at),
            Kind::Kpis => kpis::all(&at),
            Kind::Kpi(index) => kpis::one(&at, index),
            Kind::Goals => goals::all(&at),
            Kind::Goal(index) => goals::one(&at, index),
            Kind::Category(index) => categories::one(&at, index),
            Kind::Compare => compare::compare(&at),
            Kind::Method => method::bands(&at),
            Kind::Benchmarks => method::benchmarks(&at),
            Kind::Trends => method::trends(&at),
            Kind::Recipes => method::recipes(&at),
            Kind::Downloads => downloads::downloads(&at),
            Kind::Search => search::page(&at),
            Kind::KpiNames => Ok(compare::names(&at)),
            Kind::SearchIndex => search::index(&at),
            Kind::Feed => Ok(feed::atom(&at)),
        }
    }

    /// Files of the whole site that are not in a language: the first page, robots.txt and, where the address is known,
    /// sitemap.xml.
    pub fn root_files(&self, records: &[Record]) -> Vec<Asset> {
        let mut files = vec![feed::first_page(self), feed::robots(self)];
        files.extend(feed::sitemap(self, records));
        files
    }

    /// The records of all cities as a file. They are in the order of their names.
    pub fn latest(&self, cities: Vec<Record>) -> Latest {
        let (framework, set) = (self.sources.framework, self.sources.benchmarks);
        Latest {
            schema_version: record::VERSION,
            framework: [framework.id.clone(), framework.version.clone()],
            benchmark_set: [set.id.clone(), set.version.clone()],
            data_points: self.points().map(|(kpi, point)| (kpi.code.clone(), point.key.clone())).collect(),
            dimensions: framework.dimensions.iter().map(|dimension| dimension.id.clone()).collect(),
            categories: self
                .columns
                .iter()
                .map(|column| [column.dimension_id.to_owned(), column.category.to_owned()])
                .collect(),
            cities,
        }
    }

    /// All data points in the order of the records' values.
    fn points(&self) -> impl Iterator<Item = (&'a Kpi, &'a DataPoint)> + use<'a> {
        self.sources.framework.kpis.iter().flat_map(|kpi| kpi.points.iter().map(move |point| (kpi, point)))
    }

    /// Place of a KPI's first data point in the records' values.
    fn first_point(&self, kpi: usize) -> usize {
        self.sources.framework.kpis[..kpi].iter().map(|kpi| kpi.points.len()).sum()
    }

    fn kpi_path(&self, index: usize) -> String {
        format!("kpi/{}.html", slug(&self.sources.framework.kpis[index].code))
    }

    /// Where a file of the site will be found, where that is known.
    fn address_of(&self, path: &str) -> Option<String> {
        self.sources.address.map(|address| format!("{address}/{path}"))
    }
}

/// Sorts records by name as a language does, as they stand in all pages.
pub fn sort(records: &mut [Record], locale: &Locale) {
    records.sort_by(|a, b| locale.compare(&a.name, &b.name).then_with(|| a.id.cmp(&b.id)));
}

/// Where a page is, and what it is made from.
struct Place<'a> {
    site: &'a Site<'a>,
    locale: &'a Locale,
    path: String,
    records: &'a [Record],
}

impl<'a> Place<'a> {
    /// The frame of the page.
    fn frame(&self, part: frame::Part, title: String, description: String) -> frame::Frame<'a> {
        let (site, locale, path) = (self.site, self.locale, self.path.clone());
        frame::Frame { site, locale, path, title, description, part, linked: None }
    }

    fn t(&self, id: &str) -> String {
        self.locale.text(id).into_owned()
    }
}
