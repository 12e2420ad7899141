//! A package: tables of figures, dossiers and data points, with what they mean as Data Package and as CSVW; and in it the
//! dossiers themselves.
//!
//! The tables are for other programs. What is read back are the dossiers, as they were given; a package that has none, but
//! a table of figures, gives final values.

mod describe;
mod read;

pub use read::{Packed, read};

use kpi::catalogue::{Catalogue, Direction, Framework, ValueType};
use kpi::dossier::{Dossier, Quality};
use kpi::read::Answer;
use kpi::result::{Results, State};
use sha2::{Digest, Sha256};

use crate::figures::{self, CityFigures};
use crate::{Context, city, tidy};

/// The descriptor of a Data Package.
pub const DATA_PACKAGE: &str = "datapackage.json";
/// The descriptor of CSV on the Web.
pub const CSVW: &str = "csv-metadata.json";

/// A file of an export: its path below the folder, with `/`, and its content.
pub type File = (String, Vec<u8>);

/// A dossier and what came out of it.
#[derive(Debug)]
pub struct Given<'a> {
    /// As it was given.
    pub dossier: &'a Dossier,
    /// As it was computed.
    pub results: &'a Results,
}

/// What a package says about itself.
#[derive(Debug, Clone, Default)]
pub struct About {
    /// Who publishes it.
    pub publisher: Option<String>,
    /// Address of the licence.
    pub licence: Option<String>,
    /// Whom to ask: an e-mail address or a web address.
    pub contact: Option<String>,
    /// Version of the data.
    pub version: String,
    /// Day of publication, YYYY-MM-DD.
    pub issued: Option<String>,
    /// Where the files will be found, with a `/` at its end; empty where that is beside the description.
    pub base: String,
}

/// What the writers of packages and catalogues need.
pub struct Export<'a> {
    /// Words and units.
    pub catalogue: &'a Catalogue,
    /// KPIs.
    pub framework: &'a Framework,
    /// What it says about itself.
    pub about: &'a About,
    /// The words of a message, by its id.
    pub words: &'a dyn Fn(&str) -> String,
}

impl std::fmt::Debug for Export<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Export").field("about", self.about).finish_non_exhaustive()
    }
}

/// A table of a package.
pub(crate) struct Table {
    pub(crate) name: &'static str,
    pub(crate) fields: Vec<Field>,
    pub(crate) key: &'static str,
    /// Field, and the table whose key it is.
    pub(crate) refers: Vec<(&'static str, &'static str)>,
}

/// A column of a table.
pub(crate) struct Field {
    pub(crate) name: String,
    pub(crate) kind: Kind,
    pub(crate) needed: bool,
    pub(crate) unit: Option<String>,
}

/// What a column holds.
pub(crate) enum Kind {
    Text,
    Number,
    Flag,
    Choice(Vec<&'static str>),
}

/// Writes a package: its tables, both descriptors, and the dossiers.
pub fn write(export: &Export, given: &[Given]) -> Vec<File> {
    let mut cities: Vec<CityFigures> =
        given.iter().map(|one| figures::of(export.framework, one.dossier, one.results)).collect();
    figures::name_apart(&mut cities);
    let mut files: Vec<File> = vec![
        ("data-points.csv".to_owned(), figures::write_csv(export.framework, &cities).into_bytes()),
        ("dossiers.csv".to_owned(), dossiers_csv(export.framework, &cities, given).into_bytes()),
        ("kpis.csv".to_owned(), kpis_csv(export.framework).into_bytes()),
    ];
    for (figures, one) in cities.iter().zip(given) {
        files.extend(dossier_files(export, &format!("dossiers/{}/", figures.id), one.dossier));
    }
    let tables = tables(export.framework);
    let described = [
        (DATA_PACKAGE.to_owned(), describe::data_package(export, &tables, &files, given)),
        (CSVW.to_owned(), describe::csvw(export, &tables)),
    ];
    files.splice(0..0, described);
    files
}

/// The files of a dossier, as `u4ssc new` would have named them.
pub fn dossier_files(export: &Export, folder: &str, dossier: &Dossier) -> [File; 2] {
    let context = Context::new(export.catalogue, export.framework, dossier.city.decimal_sign);
    [
        (
            format!("{folder}{}", city::FILE),
            city::write(&dossier.city, export.framework, export.words).into_bytes(),
        ),
        (format!("{folder}inputs.csv"), tidy::write_csv(&context, &dossier.entries).into_bytes()),
    ]
}

/// SHA-256 in hexadecimal.
pub(crate) fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

fn tables(framework: &Framework) -> [Table; 3] {
    let field = |name: &str, kind: Kind| Field { name: name.to_owned(), kind, needed: false, unit: None };
    let needed = |name: &str, kind: Kind| Field { needed: true, ..field(name, kind) };
    let states = State::ALL.iter().map(|state| state.as_str()).collect();
    let grades = Quality::ALL.iter().map(|grade| grade.as_str()).collect();
    let facts = framework
        .facts
        .iter()
        .map(|fact| Field { unit: Some(fact.unit_code.clone()), ..field(&fact.id, Kind::Number) });
    let mut dossiers = vec![
        needed("dossier", Kind::Text),
        needed("city", Kind::Text),
        field("country", Kind::Text),
        field("period", Kind::Text),
        field("currency", Kind::Text),
        needed("invented", Kind::Flag),
        needed("framework", Kind::Text),
        needed("framework_version", Kind::Text),
    ];
    dossiers.extend(facts);
    [
        Table {
            name: "data-points",
            fields: vec![
                needed("dossier", Kind::Text),
                needed("city", Kind::Text),
                field("country", Kind::Text),
                field("period", Kind::Text),
                needed("invented", Kind::Flag),
                needed("data_point_id", Kind::Text),
                needed("code", Kind::Text),
                needed("kpi", Kind::Text),
                field("data_point", Kind::Text),
                field("value", Kind::Number),
                field("unit", Kind::Text),
                needed("state", Kind::Choice(states)),
                field("quality", Kind::Choice(grades)),
                field("verified", Kind::Flag),
                field("source", Kind::Text),
            ],
            key: "dossier data_point_id",
            refers: vec![("dossier", "dossiers"), ("data_point_id", "kpis")],
        },
        Table { name: "dossiers", fields: dossiers, key: "dossier", refers: Vec::new() },
        Table {
            name: "kpis",
            fields: vec![
                needed("data_point_id", Kind::Text),
                needed("code", Kind::Text),
                needed("kpi", Kind::Text),
                field("data_point", Kind::Text),
                needed("name", Kind::Text),
                field("unit", Kind::Text),
                field("unit_text", Kind::Text),
                needed("value_type", Kind::Choice(vec!["number", "yes-no"])),
                needed("direction", Kind::Choice(vec!["higher", "lower", "nominal", "none"])),
                needed("dimension", Kind::Text),
                needed("category", Kind::Text),
                field("formula", Kind::Text),
                field("measures", Kind::Text),
            ],
            key: "data_point_id",
            refers: Vec::new(),
        },
    ]
}

fn dossiers_csv(framework: &Framework, cities: &[CityFigures], given: &[Given]) -> String {
    let mut writer = ::csv::Writer::from_writer(Vec::new());
    let table = &tables(framework)[1];
    // Writing to memory can't fail.
    let _ = writer.write_record(table.fields.iter().map(|field| &field.name));
    for (figures, one) in cities.iter().zip(given) {
        let city = &one.dossier.city;
        let mut row = vec![
            figures.id.clone(),
            city.name.clone(),
            city.country.clone(),
            city.period.clone(),
            city.currency.clone().unwrap_or_default(),
            city.invented.to_string(),
            framework.id.clone(),
            framework.version.clone(),
        ];
        let fact = |fact: &Option<f64>| fact.map_or_else(String::new, |value| value.to_string());
        row.extend(one.results.facts.iter().map(fact));
        let _ = writer.write_record(row);
    }
    String::from_utf8(writer.into_inner().unwrap_or_default()).unwrap_or_default()
}

fn kpis_csv(framework: &Framework) -> String {
    let mut writer = ::csv::Writer::from_writer(Vec::new());
    let table = &tables(framework)[2];
    let _ = writer.write_record(table.fields.iter().map(|field| &field.name));
    for kpi in &framework.kpis {
        for point in &kpi.points {
            let _ = writer.write_record([
                kpi.subject(point).as_str(),
                &kpi.code,
                &kpi.name,
                point.key.as_deref().unwrap_or_default(),
                &kpi.point_name(point),
                &point.unit_code,
                &point.display_unit,
                if point.value_type == ValueType::YesNo { "yes-no" } else { "number" },
                direction(point.direction),
                &kpi.dimension,
                &kpi.category,
                point.formula.source(),
                &kpi.measures,
            ]);
        }
    }
    String::from_utf8(writer.into_inner().unwrap_or_default()).unwrap_or_default()
}

fn direction(direction: Direction) -> &'static str {
    match direction {
        Direction::Higher => "higher",
        Direction::Lower => "lower",
        Direction::Nominal => "nominal",
        Direction::None => "none",
    }
}

/// Where the figures of dossiers come from, each document once: what the cities name as their sources.
pub(crate) fn sources<'a>(given: &'a [Given]) -> Vec<&'a str> {
    let mut found: Vec<&'a str> = Vec::new();
    for one in given {
        let city = &one.dossier.city;
        let facts = city.facts.values().filter(|fact| matches!(fact.answer, Answer::Number(_)));
        let named = city.sources.iter().map(String::as_str).chain(facts.filter_map(|f| f.source.as_deref()));
        for source in named {
            if !found.contains(&source) {
                found.push(source);
            }
        }
    }
    found
}
