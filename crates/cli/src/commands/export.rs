//! `u4ssc export`: dossiers in formats that other programs read. One function per format, each giving the files to write.

use std::path::PathBuf;
use std::process::ExitCode;

use exchange::figures::{self, CityFigures};
use exchange::package::{About, Export, File, Given};
use exchange::{databook, dcat, dossier_json, ngsi, open_sdg, package, sdmx};
use kpi::date::Date;
use kpi::finding::{Finding, Severity};
use rayon::prelude::*;

use crate::commands::book;
use crate::corrected;
use crate::evaluate::{self, Evaluated};
use crate::files::Catalogue;
use crate::folder;
use crate::stop::{self, Stop};
use crate::terminal::{print, say};

/// Write dossiers in a format that other programs read
///
/// Ends with 1 where a dossier has findings of severity error; the files are written all the same, without the values that
/// could not be understood.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// Format
    #[arg(value_enum)]
    format: Format,
    /// Folders of dossiers
    #[arg(required = true, value_name = "DIR")]
    dirs: Vec<PathBuf>,
    /// Folder to write to
    #[arg(short, long, value_name = "OUT")]
    out: PathBuf,
    /// Benchmark set of the scores (xlsx): an id of the catalogue, or a TOML file of the same form
    #[arg(long, value_name = "SET")]
    benchmarks: Option<String>,
    #[command(flatten)]
    said: Said,
}

/// What the files say about themselves; nothing of it is guessed.
#[derive(Debug, clap::Args)]
struct Said {
    /// Who publishes the data; the city itself where all dossiers are of one
    #[arg(long, value_name = "NAME")]
    publisher: Option<String>,
    /// Address of the licence, such as <https://creativecommons.org/licenses/by/4.0/>
    #[arg(long, value_name = "URL")]
    licence: Option<String>,
    /// Whom to ask: an e-mail address or a web address
    #[arg(long, value_name = "ADDRESS")]
    contact: Option<String>,
    /// Version of the data; a correction is a new version
    #[arg(long, value_name = "VERSION", default_value = "1.0.0")]
    data_version: String,
    /// Day of publication, YYYY-MM-DD; where it is left out, the latest day that the dossiers name
    #[arg(long, value_name = "DAY")]
    issued: Option<String>,
    /// Address at which the folder will be found (dcat)
    #[arg(long, value_name = "URL")]
    base_url: Option<String>,
    /// Time that headers name as that of the export (sdmx), such as 2025-03-01T12:00:00Z
    ///
    /// Where it is left out, it is the first day after the last period's year, so that the same dossiers give the same
    /// bytes.
    #[arg(long, value_name = "TIME")]
    prepared: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    /// Tidy CSV with a Data Package (datapackage.json) and CSVW (csv-metadata.json), and the dossiers themselves
    Package,
    /// NGSI-LD entities of the type `KeyPerformanceIndicator`
    NgsiLd,
    /// DCAT-AP 3 catalogue (JSON-LD) with a data set per dossier, and its files as CSV, JSON and NGSI-LD
    Dcat,
    /// One JSON file per dossier: city, answers, results
    Json,
    /// SDMX: structure (SDMX-ML 2.1 and 3.0, SDMX-JSON 2.0) and data (SDMX-CSV 2.0, SDMX-JSON 2.0, SDMX-ML 2.1)
    Sdmx,
    /// Data book: a workbook with cities, answers, values and scores, and formulas that compute the scores
    Xlsx,
    /// Data book with the values alone, for very many cities
    XlsxValues,
    /// Data folder of Open SDG, with an indicator per data point
    OpenSdg,
}

pub(crate) fn run(args: &Args, files: &Catalogue) -> Result<ExitCode, Stop> {
    let dirs = corrected::in_force(files, &args.dirs)?;
    let read: Result<Vec<_>, Stop> =
        dirs.par_iter().map(|dir| evaluate::evaluate(files, args.benchmarks.as_deref(), dir)).collect();
    let read: Vec<Evaluated> = read?.into_iter().map(|(evaluated, _)| evaluated).collect();
    let errors = read.iter().filter(|one| one.has_errors()).count();
    // A city.toml that could not be understood names no framework, and there is nothing to write.
    let whole: Vec<&Evaluated> = read.iter().filter(|one| !one.dossier.city.framework.is_empty()).collect();
    let Some(first) = whole.first() else {
        return Err(Stop::usage("stop-export-none", &[]));
    };
    if whole.iter().any(|one| one.framework.id != first.framework.id) {
        return Err(Stop::usage("stop-export-mixed", &[]));
    }
    let about = about(files, &args.said, &whole, args.format)?;
    let words = files.locale.words();
    let export = Export { catalogue: &files.known, framework: first.framework, about: &about, words: &words };
    let given: Vec<Given> =
        whole.iter().map(|one| Given { dossier: &one.dossier, results: &one.results }).collect();
    let mut findings = Vec::new();
    let set = || files.benchmarks(args.benchmarks.as_deref(), &first.framework.id);
    let made = match args.format {
        Format::Sdmx => {
            let prepared = args.said.prepared.clone().unwrap_or_else(|| first_day_after(last_year(&given)));
            let heading = Heading { language: files.locale.language(), prepared };
            sdmx_files(&export, &given, &heading, &mut findings)
        }
        Format::Package => package::write(&export, &given),
        Format::NgsiLd => entities(&export, &given),
        Format::Dcat => catalogue(&export, &given),
        Format::Json => dossiers(&export, &given),
        Format::Xlsx => book::files(&export, &*set()?, &whole, databook::write)?,
        Format::XlsxValues => book::files(&export, &*set()?, &whole, databook::write_values)?,
        Format::OpenSdg => open_sdg::write(&export, &figures_of(&export, &given), files.locale.language()),
    };
    for (path, bytes) in &made {
        let path = args.out.join(path);
        folder::make(path.parent().unwrap_or(&args.out))?;
        folder::write(&path, bytes)?;
    }
    print(&format!("{}\n", args.out.display()))?;
    for finding in &findings {
        say(&files.line(finding));
    }
    if errors > 0 {
        say(&files.told("cli-errors-dossiers", &[("count", &errors)]));
    }
    if errors > 0 || findings.iter().any(|finding| finding.severity == Severity::Error) {
        return Ok(ExitCode::from(stop::FINDINGS));
    }
    Ok(ExitCode::SUCCESS)
}

fn about(files: &Catalogue, said: &Said, dossiers: &[&Evaluated], format: Format) -> Result<About, Stop> {
    let first = &dossiers[0].dossier.city.name;
    let own = dossiers.iter().all(|one| one.dossier.city.name == *first).then(|| first.clone());
    let publisher = said.publisher.clone().or(own);
    if publisher.is_none() && format == Format::Dcat {
        return Err(Stop::usage("stop-publisher-needed", &[]));
    }
    if let Some(day) = said.issued.as_deref().filter(|day| !is_day(day)) {
        return Err(Stop::usage("stop-no-day", &[("day", &day)]));
    }
    if let Some(time) = said.prepared.as_deref().filter(|time| !is_time(time)) {
        return Err(Stop::usage("stop-no-time", &[("time", &time)]));
    }
    for (name, address) in [("--licence", &said.licence), ("--base-url", &said.base_url)] {
        if let Some(address) = address.as_ref().filter(|address| !is_address(address)) {
            return Err(Stop::usage("stop-no-address-of", &[("option", &name), ("address", address)]));
        }
    }
    if said.licence.is_none() && matches!(format, Format::Dcat | Format::Package) {
        say(&files.locale.text("cli-no-licence-files"));
    }
    let base = said.base_url.clone().unwrap_or_default();
    Ok(About {
        publisher,
        licence: said.licence.clone(),
        contact: said.contact.clone(),
        version: said.data_version.clone(),
        issued: said.issued.clone().or_else(|| latest_day(dossiers)),
        base: if base.is_empty() || base.ends_with('/') { base } else { base + "/" },
    })
}

fn is_address(text: &str) -> bool {
    (text.starts_with("https://") || text.starts_with("http://"))
        && !text.contains(|c: char| c.is_whitespace() || "<>\"{}|\\^`".contains(c))
}

/// The latest day on which a dossier was published.
fn latest_day(dossiers: &[&Evaluated]) -> Option<String> {
    let dates = dossiers.iter().filter_map(|one| one.dossier.city.published);
    dates.filter(|date| date.day.is_some()).max().map(|day| day.to_string())
}

/// True for a day, or a time of it as XML writes times, such as 2025-03-01T12:00:00Z.
fn is_time(text: &str) -> bool {
    let Some((day, time)) = text.split_once('T') else { return is_day(text) };
    let (clock, zone) = time.split_at_checked(8).unwrap_or_default();
    let is_clock = |text: &str| {
        let parts: Vec<Option<u8>> = text.split(':').map(|part| part.parse().ok()).collect();
        text.is_ascii() && matches!(parts[..], [Some(0..24), Some(0..60), Some(0..60)])
    };
    let is_zone = zone.is_empty() || zone == "Z" || (zone.len() == 6 && zone.starts_with(['+', '-']));
    is_day(day) && is_clock(clock) && is_zone
}

fn is_day(text: &str) -> bool {
    text.parse::<Date>().is_ok_and(|date| date.day.is_some())
}

/// The figures of dossiers, each under a name of its own.
fn figures_of(export: &Export, given: &[Given]) -> Vec<CityFigures> {
    let mut cities: Vec<CityFigures> =
        given.iter().map(|one| figures::of(export.framework, one.dossier, one.results)).collect();
    figures::name_apart(&mut cities);
    cities
}

fn entities(export: &Export, given: &[Given]) -> Vec<File> {
    let cities = figures_of(export, given);
    let one = |city: &CityFigures| {
        let text = ngsi::write(export.framework, std::slice::from_ref(city));
        (format!("{}.jsonld", city.id), text.into_bytes())
    };
    cities.iter().map(one).collect()
}

fn dossiers(export: &Export, given: &[Given]) -> Vec<File> {
    let cities = figures_of(export, given);
    let one = |(city, one): (&CityFigures, &Given)| {
        let text = dossier_json::write(export.catalogue, export.framework, one.dossier, one.results);
        (format!("{}.json", city.id), text.into_bytes())
    };
    cities.iter().zip(given).map(one).collect()
}

fn catalogue(export: &Export, given: &[Given]) -> Vec<File> {
    let cities = figures_of(export, given);
    let entities = entities(export, given);
    let dossiers = dossiers(export, given);
    let tables = cities.iter().map(|city| {
        let text = figures::write_csv(export.framework, std::slice::from_ref(city));
        (format!("{}.csv", city.id), text.into_bytes())
    });
    let files: Vec<[File; 3]> = tables
        .zip(dossiers)
        .zip(entities)
        .map(|((table, dossier), entities)| [table, dossier, entities])
        .collect();
    let sets: Vec<dcat::DataSet> = cities
        .iter()
        .zip(given)
        .zip(&files)
        .map(|((figures, one), files)| dcat::DataSet {
            figures,
            note: one.dossier.city.note.as_deref(),
            files,
        })
        .collect();
    let text = dcat::write(export, &sets);
    let mut made = vec![(dcat::FILE.to_owned(), text.into_bytes())];
    made.extend(files.into_iter().flatten());
    made
}

/// What SDMX files say of themselves.
struct Heading<'a> {
    language: &'a str,
    prepared: String,
}

/// Structure and data as SDMX.
fn sdmx_files(export: &Export, given: &[Given], heading: &Heading, findings: &mut Vec<Finding>) -> Vec<File> {
    let sources: Vec<sdmx::Source> =
        given.iter().map(|one| sdmx::Source { dossier: one.dossier, results: one.results }).collect();
    let rows = sdmx::rows(export.catalogue, export.framework, &sources, findings);
    let structure = sdmx::structure(export.framework, sdmx::areas(&rows), heading.language, export.words);
    let prepared = &heading.prepared;
    let ids = &structure.ids;
    [
        ("structure-2.1.xml", sdmx::write_structure_xml(&structure, sdmx::Version::V21, prepared)),
        ("structure-3.0.xml", sdmx::write_structure_xml(&structure, sdmx::Version::V30, prepared)),
        ("structure.json", sdmx::write_structure_json(&structure, prepared)),
        ("data.csv", sdmx::write_csv(ids, &rows)),
        ("data.json", sdmx::write_json(&structure, &rows, prepared)),
        ("data-2.1.xml", sdmx::write_xml(ids, &rows, prepared)),
    ]
    .map(|(name, text)| (name.to_owned(), text.into_bytes()))
    .into()
}

fn last_year(given: &[Given]) -> Option<i32> {
    given.iter().filter_map(|one| kpi::dossier::year(&one.dossier.city.period)).max()
}

/// The first day after the last year: no clock is asked, and the same dossiers give the same bytes.
pub(crate) fn first_day_after(last: Option<i32>) -> String {
    format!("{:04}-01-01T00:00:00Z", last.map_or(1970, |year| (year + 1).min(9999)))
}
