//! `u4ssc import`: dossiers from what others have written.

use std::path::PathBuf;
use std::process::ExitCode;

use exchange::published::Published;
use exchange::{Context, city, published, sdmx};
use kpi::catalogue::Framework;
use kpi::finding::{Finding, Place, Severity};

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
        into: Into,
    },
    /// From SDMX data: SDMX-CSV 1.0 and 2.0, SDMX-JSON 1.0 and 2.0, SDMX-ML 2.1
    ///
    /// Needs the dimensions REF_AREA, INDICATOR and TIME_PERIOD, with the codes of the structure that `u4ssc export sdmx`
    /// writes. Makes a folder per city, and in it a dossier per period.
    Sdmx {
        /// Files with data
        #[arg(required = true, value_name = "FILE")]
        files: Vec<PathBuf>,
        #[command(flatten)]
        into: Into,
    },
}

/// Where dossiers go.
#[derive(Debug, clap::Args)]
struct Into {
    /// Folder to make the dossiers in, one folder per city
    #[arg(short, long, value_name = "DIR")]
    out: PathBuf,
    /// Write over dossiers that are there already
    #[arg(long)]
    force: bool,
    /// Say nothing but errors
    #[arg(short, long)]
    quiet: bool,
}

pub(crate) fn run(args: &Args, files: &Catalogue) -> Result<ExitCode, Stop> {
    let framework = files.reading_framework("u4ssc")?;
    let context = Context::new(files.reading(), framework, None);
    match &args.from {
        From::Published { files: paths, into } => {
            let mut tables = Vec::new();
            for path in csv_files(paths)? {
                tables.push((Place::file(path.to_string_lossy().as_ref()), folder::read_named(&path)?));
            }
            let borrowed: Vec<(Place, &[u8])> =
                tables.iter().map(|(place, bytes)| (place.clone(), &bytes[..])).collect();
            let (cities, findings) = published::read(&context, &borrowed);
            let made = cities.into_iter().map(|city| (PathBuf::from(&city.city.id), city)).collect();
            write(files, framework, into, made, &findings)
        }
        From::Sdmx { files: paths, into } => {
            let mut read = Vec::new();
            for path in paths {
                let place = Place::file(path.to_string_lossy().as_ref());
                let data = sdmx::read(&place, &folder::read_named(path)?);
                read.push((place, data));
            }
            let (cities, findings) = sdmx::import(&context, &read);
            let of = |city: &Published| PathBuf::from(&city.city.id).join(city::slug(&city.city.period));
            let made = cities.into_iter().map(|city| (of(&city), city)).collect();
            write(files, framework, into, made, &findings)
        }
    }
}

/// Writes dossiers into their folders and tells the findings.
fn write(
    files: &Catalogue,
    framework: &Framework,
    into: &Into,
    cities: Vec<(PathBuf, Published)>,
    findings: &[Finding],
) -> Result<ExitCode, Stop> {
    let there = cities.iter().map(|(dir, _)| into.out.join(dir)).find(|dir| dir.join(city::FILE).exists());
    if let Some(dir) = there.filter(|_| !into.force) {
        let dir = dir.display();
        return Err(Stop::Usage(format!(
            "{dir} holds a dossier already; nothing was changed (--force writes over it)"
        )));
    }
    for (dir, city) in &cities {
        let dir = into.out.join(dir);
        folder::make(&dir.join("evidence"))?;
        folder::write(&dir.join(city::FILE), city::write(&city.city, framework).as_bytes())?;
        folder::write(&dir.join(folder::INPUTS), city.inputs_csv().as_bytes())?;
        if !into.quiet {
            print(&format!("{}\n", dir.display()))?;
        }
    }
    let least = if into.quiet { Severity::Error } else { Severity::Info };
    for finding in findings.iter().filter(|finding| finding.severity >= least) {
        say(&format!("{}: {}", finding.severity.as_str(), files.sentence(finding)));
    }
    let failed = cities.is_empty() || findings.iter().any(|finding| finding.severity == Severity::Error);
    Ok(if failed { ExitCode::from(stop::FINDINGS) } else { ExitCode::SUCCESS })
}

/// The files themselves, and the CSV files of folders, in the order of their names.
fn csv_files(paths: &[PathBuf]) -> Result<Vec<PathBuf>, Stop> {
    let mut files = Vec::new();
    for path in paths {
        if !path.is_dir() {
            files.push(path.clone());
            continue;
        }
        let failed = |error: std::io::Error| Stop::io("could not read", path, error);
        let mut inside = Vec::new();
        for entry in std::fs::read_dir(path).map_err(failed)? {
            inside.push(entry.map_err(failed)?.path());
        }
        inside.retain(|path| path.extension().is_some_and(|extension| extension == "csv"));
        inside.sort();
        files.extend(inside);
    }
    Ok(files)
}
