//! `u4ssc import`: dossiers from what others have written.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use exchange::package::Packed;
use exchange::{
    Context, city, databook, figures, ngsi, open_sdg, package, published, results_json, sdmx, tidy,
};
use kpi::catalogue::Framework;
use kpi::dossier::{City, Dossier};
use kpi::finding::{Finding, Place, Severity};

use crate::commands::map;
use crate::files::Catalogue;
use crate::folder;
use crate::stop::{self, Stop};
use crate::terminal::{print, say};

/// Make dossiers from what others have written
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[command(subcommand)]
    from: From,
}

#[derive(Debug, clap::Subcommand)]
enum From {
    /// From tables of figures printed in published reports
    ///
    /// Takes tables of values, of profile facts and of reports, told apart by their headings; a folder stands for the
    /// CSV files in it. Every row ends as a value, a state or a finding.
    Published {
        /// CSV files, or folders with CSV files
        #[arg(required = true, value_name = "FILE.csv")]
        files: Vec<PathBuf>,
        #[command(flatten)]
        to: To,
    },
    /// From a package: its datapackage.json or csv-metadata.json
    ///
    /// Takes the dossiers in it as they were given; a package with nothing but a table of figures gives final values.
    Package {
        /// The package's datapackage.json or csv-metadata.json
        #[arg(value_name = "FILE.json")]
        file: PathBuf,
        /// Framework
        #[arg(long, default_value = "u4ssc")]
        framework: String,
        #[command(flatten)]
        to: To,
    },
    /// From NGSI-LD entities of the type `KeyPerformanceIndicator`, as final values
    NgsiLd {
        /// Files with entities
        #[arg(required = true, value_name = "FILE.jsonld")]
        files: Vec<PathBuf>,
        /// Framework
        #[arg(long, default_value = "u4ssc")]
        framework: String,
        #[command(flatten)]
        to: To,
    },
    /// From JSON as this program writes it: dossiers, results, reports and profiles
    ///
    /// Dossiers (`u4ssc export json`) come back as they were given; results (`u4ssc compute --json`), reports and profiles give
    /// final values.
    Json {
        /// Files with dossiers, results, a report or a profile
        #[arg(required = true, value_name = "FILE.json")]
        files: Vec<PathBuf>,
        #[command(flatten)]
        to: To,
    },
    /// From SDMX: data in SDMX-ML 2.1, SDMX-CSV or SDMX-JSON, and structures that say what their codes mean
    Sdmx {
        /// Files with data, and with structures
        #[arg(required = true, value_name = "FILE")]
        files: Vec<PathBuf>,
        #[command(flatten)]
        to: To,
    },
    /// From a data book, as `u4ssc export xlsx` writes it
    ///
    /// Takes cities, profiles and answers as they stand in it; a book with nothing but values gives final values.
    Xlsx {
        /// Workbooks
        #[arg(required = true, value_name = "FILE.xlsx")]
        files: Vec<PathBuf>,
        /// Framework of a book with nothing but values
        #[arg(long, default_value = "u4ssc")]
        framework: String,
        #[command(flatten)]
        to: To,
    },
    /// From a data folder of Open SDG, as final values
    ///
    /// Takes indicators whose metadata or name say which data point they are, and rows about the whole city.
    OpenSdg {
        /// The folder with data/ and meta/ in it
        #[arg(value_name = "DIR")]
        dir: PathBuf,
        /// City, where the folder does not say it
        #[arg(long, value_name = "NAME", default_value = "")]
        city: String,
        /// Country, where the folder does not say it
        #[arg(long, value_name = "NAME", default_value = "")]
        country: String,
        /// Framework
        #[arg(long, default_value = "u4ssc")]
        framework: String,
        #[command(flatten)]
        to: To,
    },
    Map(map::Args),
}

/// Where dossiers go.
#[derive(Debug, clap::Args)]
pub(super) struct To {
    /// Folder to make the dossiers in, one folder per city, or per city and period where there are several
    #[arg(short, long, value_name = "DIR")]
    pub(super) out: PathBuf,
    /// Write over dossiers that are there already
    #[arg(long)]
    pub(super) force: bool,
    /// Say nothing but errors
    #[arg(short, long)]
    pub(super) quiet: bool,
}

/// A dossier to write.
pub(super) struct Made {
    /// Folder below that of all.
    folder: String,
    city: City,
    inputs: String,
}

pub(crate) fn run(args: &Args, files: &Catalogue) -> Result<ExitCode, Stop> {
    match &args.from {
        From::Published { files: paths, to } => published_tables(files, paths, to),
        From::Package { file, framework, to } => {
            let packed = from_package(files, framework, file)?;
            write(files, to, &made(files, &packed.dossiers)?, &packed.findings)
        }
        From::NgsiLd { files: paths, framework, to } => {
            let framework = files.framework(framework)?;
            let packed = from_entities(files, framework, paths)?;
            write(files, to, &made(files, &packed.dossiers)?, &packed.findings)
        }
        From::Json { files: paths, to } => {
            let packed = from_json(files, paths)?;
            write(files, to, &made(files, &packed.dossiers)?, &packed.findings)
        }
        From::Sdmx { files: paths, to } => from_sdmx(files, paths, to),
        From::Xlsx { files: paths, framework, to } => {
            let framework = files.reading_framework(framework)?;
            let packed = from_books(files, framework, paths)?;
            write(files, to, &made(files, &packed.dossiers)?, &packed.findings)
        }
        From::OpenSdg { dir, city, country, framework, to } => {
            let framework = files.reading_framework(framework)?;
            let packed = from_open_sdg(files, framework, dir, [city, country])?;
            write(files, to, &made(files, &packed.dossiers)?, &packed.findings)
        }
        From::Map(args) => map::run(args, files),
    }
}

fn from_books(files: &Catalogue, framework: &Framework, paths: &[PathBuf]) -> Result<Packed, Stop> {
    let mut packed = Packed::default();
    for path in paths {
        let read = databook::read(files.reading(), framework, &place(path), &folder::read_named(path)?);
        packed.findings.extend(read.findings);
        packed.dossiers.extend(read.dossiers);
    }
    Ok(packed)
}

fn from_open_sdg(
    files: &Catalogue,
    framework: &Framework,
    dir: &Path,
    whose: [&str; 2],
) -> Result<Packed, Stop> {
    std::fs::read_dir(dir).map_err(|error| Stop::path("stop-read", dir, &error))?;
    let mut inside = Vec::new();
    for name in [open_sdg::DATA, open_sdg::META, "indicator-config"] {
        for path in in_folder(&dir.join(name), &["csv", "yml", "yaml", "md"])? {
            let file = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            inside.push((format!("{name}/{file}"), folder::read_named(&path)?));
        }
    }
    let context = Context::new(files.reading(), framework, None);
    let read = open_sdg::read(&context, &place(dir), &inside, whose);
    let dossiers = figures::dossiers(framework, &read.cities, &place(dir));
    Ok(Packed { dossiers, findings: read.findings })
}

/// The files of a folder with one of those endings, in the order of their names; none where there is no folder.
fn in_folder(dir: &Path, endings: &[&str]) -> Result<Vec<PathBuf>, Stop> {
    let mut found = Vec::new();
    if !dir.is_dir() {
        return Ok(found);
    }
    let failed = |error: std::io::Error| Stop::path("stop-read", dir, &error);
    for entry in std::fs::read_dir(dir).map_err(failed)? {
        found.push(entry.map_err(failed)?.path());
    }
    found.retain(|path| {
        path.is_file() && path.extension().is_some_and(|ending| endings.iter().any(|known| ending == *known))
    });
    found.sort();
    Ok(found)
}

fn from_sdmx(files: &Catalogue, paths: &[PathBuf], to: &To) -> Result<ExitCode, Stop> {
    let framework = files.reading_framework("u4ssc")?;
    let mut read = Vec::new();
    for path in paths {
        let place = place(path);
        let data = sdmx::read(&place, &folder::read_named(path)?, files.locale.language());
        read.push((place, data));
    }
    let context = Context::new(files.reading(), framework, None);
    let (cities, findings) = sdmx::import(&context, files.framework("u4ssc")?, read);
    let folders = folders(cities.iter().map(|one| &one.city));
    let made = cities.into_iter().zip(folders).map(|(one, folder)| {
        let inputs = one.inputs_csv();
        Made { folder, city: one.city, inputs }
    });
    write(files, to, &made.collect::<Vec<_>>(), &findings)
}

fn published_tables(files: &Catalogue, paths: &[PathBuf], to: &To) -> Result<ExitCode, Stop> {
    let framework = files.reading_framework("u4ssc")?;
    let mut tables = Vec::new();
    for path in csv_files(paths)? {
        tables.push((place(&path), folder::read_named(&path)?));
    }
    let borrowed: Vec<(Place, &[u8])> =
        tables.iter().map(|(place, bytes)| (place.clone(), &bytes[..])).collect();
    let context = Context::new(files.reading(), framework, None);
    let (cities, findings) = published::read(&context, &borrowed);
    let made = cities.into_iter().map(|one| {
        let inputs = one.inputs_csv();
        Made { folder: one.city.id.clone(), city: one.city, inputs }
    });
    write(files, to, &made.collect::<Vec<_>>(), &findings)
}

fn place(path: &Path) -> Place {
    Place::file(path.to_string_lossy().as_ref())
}

fn from_package(files: &Catalogue, framework: &str, file: &Path) -> Result<Packed, Stop> {
    let file = &if file.is_dir() { file.join(package::DATA_PACKAGE) } else { file.to_owned() };
    let bytes = folder::read_named(file)?;
    let folder = file.parent().unwrap_or(Path::new(""));
    let open = |path: &str| std::fs::read(folder.join(path)).ok();
    Ok(package::read(&files.known, framework, &place(file), &bytes, open))
}

fn from_entities(files: &Catalogue, framework: &Framework, paths: &[PathBuf]) -> Result<Packed, Stop> {
    let context = Context::new(files.reading(), framework, None);
    let mut packed = Packed::default();
    for path in paths {
        let read = ngsi::read(&context, &place(path), &folder::read_named(path)?);
        packed.findings.extend(read.findings);
        packed.dossiers.extend(figures::dossiers(framework, &read.cities, &place(path)));
    }
    Ok(packed)
}

fn from_json(files: &Catalogue, paths: &[PathBuf]) -> Result<Packed, Stop> {
    let mut packed = Packed::default();
    for path in paths {
        let bytes = folder::read_named(path)?;
        packed.dossiers.extend(results_json::read(
            files.reading(),
            &place(path),
            &bytes,
            &mut packed.findings,
        ));
    }
    let names = files.english_countries();
    for dossier in &mut packed.dossiers {
        // A report in another language has the country's name in it.
        if let Some(english) = names.get(&dossier.city.country) {
            dossier.city.country.clone_from(english);
        }
    }
    Ok(packed)
}

/// What is to be written of dossiers; those of the same city stand apart by their period.
pub(super) fn made(files: &Catalogue, dossiers: &[Dossier]) -> Result<Vec<Made>, Stop> {
    let folders = folders(dossiers.iter().map(|dossier| &dossier.city));
    let made = dossiers.iter().zip(folders).map(|(dossier, folder)| {
        let framework = files.framework(&dossier.city.framework)?;
        let context = Context::new(files.reading(), framework, dossier.city.decimal_sign);
        let inputs = tidy::write_csv(&context, &dossier.entries);
        Ok(Made { folder, city: dossier.city.clone(), inputs })
    });
    made.collect()
}

/// A folder for each dossier: that of its city, with the period where there are several of one city, and a number where even
/// so two are the same.
fn folders<'a>(cities: impl Iterator<Item = &'a City> + Clone) -> Vec<String> {
    let (mut of_city, mut used): (HashMap<&str, usize>, HashMap<String, usize>) = Default::default();
    for city in cities.clone() {
        *of_city.entry(&city.id).or_default() += 1;
    }
    let folder = |city: &City| {
        let alone = of_city[city.id.as_str()] == 1;
        let stem = if alone { city.id.clone() } else { figures::id(&city.name, &city.period) };
        let stem = if stem.is_empty() { "city".to_owned() } else { stem };
        let same = used.entry(stem.clone()).or_default();
        *same += 1;
        if *same == 1 { stem } else { format!("{stem}--{same}") }
    };
    cities.map(folder).collect()
}

/// Writes dossiers, and tells what was not understood.
pub(super) fn write(
    files: &Catalogue,
    to: &To,
    made: &[Made],
    findings: &[Finding],
) -> Result<ExitCode, Stop> {
    let there = made.iter().map(|one| to.out.join(&one.folder)).find(|dir| dir.join(city::FILE).exists());
    if let Some(dir) = there.filter(|_| !to.force) {
        return Err(Stop::usage("stop-dossiers-there", &[("dir", &dir.display())]));
    }
    for one in made {
        let dir = to.out.join(&one.folder);
        let framework = files.framework(&one.city.framework)?;
        folder::make(&dir.join("evidence"))?;
        folder::write(
            &dir.join(city::FILE),
            city::write(&one.city, framework, &files.locale.words()).as_bytes(),
        )?;
        folder::write(&dir.join(folder::INPUTS), one.inputs.as_bytes())?;
        if !to.quiet {
            print(&format!("{}\n", dir.display()))?;
        }
    }
    let least = if to.quiet { Severity::Error } else { Severity::Info };
    tell(files, findings, least);
    if made.is_empty() && findings.is_empty() {
        say(&files.locale.text("cli-nothing-made"));
    }
    let failed = made.is_empty() || findings.iter().any(|finding| finding.severity == Severity::Error);
    Ok(if failed { ExitCode::from(stop::FINDINGS) } else { ExitCode::SUCCESS })
}

/// Says findings, a line each.
pub(super) fn tell(files: &Catalogue, findings: &[Finding], least: Severity) {
    for finding in findings.iter().filter(|finding| finding.severity >= least) {
        say(&files.line(finding));
    }
}

/// The files themselves, and the CSV files of folders, in the order of their names.
fn csv_files(paths: &[PathBuf]) -> Result<Vec<PathBuf>, Stop> {
    let mut files = Vec::new();
    for path in paths {
        if !path.is_dir() {
            files.push(path.clone());
            continue;
        }
        files.extend(in_folder(path, &["csv"])?);
    }
    Ok(files)
}
