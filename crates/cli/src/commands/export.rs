//! `u4ssc export`: dossiers in formats that other tools read.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use exchange::sdmx;
use kpi::compute::compute;
use kpi::dossier::Dossier;
use kpi::finding::{Finding, Severity};
use kpi::result::Results;

use crate::files::Catalogue;
use crate::folder;
use crate::stop::{self, Stop};
use crate::terminal::{print, say};

/// Write dossiers in formats that other tools read
///
/// Findings of the dossiers themselves are told by `u4ssc check`; only what can't be written is told here.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// Format
    format: Format,
    /// Folders of dossiers
    #[arg(required = true, value_name = "DIR")]
    dirs: Vec<PathBuf>,
    /// Folder to write into
    #[arg(short, long, value_name = "OUT")]
    out: PathBuf,
    /// Time that headers name as that of the export, such as 2025-03-01T12:00:00Z
    ///
    /// Where it is left out, it is the first day after the last period's year, so that the same dossiers give the same
    /// bytes.
    #[arg(long, value_name = "TIME")]
    prepared: Option<String>,
}

#[derive(Debug, Clone, Copy, clap::ValueEnum)]
enum Format {
    /// SDMX: structure (SDMX-ML 2.1 and 3.0, SDMX-JSON 2.0) and data (SDMX-CSV 2.0, SDMX-JSON 2.0, SDMX-ML 2.1)
    Sdmx,
}

pub(crate) fn run(args: &Args, files: &Catalogue) -> Result<ExitCode, Stop> {
    let mut read = Vec::new();
    for dir in &args.dirs {
        let (dossier, said) = folder::read(files, dir)?;
        // A city.toml that could not be understood names no framework; its findings say why.
        if dossier.city.framework.is_empty() {
            return Err(Stop::Io(
                said.iter().map(|finding| files.sentence(finding)).collect::<Vec<_>>().join("\n"),
            ));
        }
        read.push(dossier);
    }
    let mut findings = Vec::new();
    match args.format {
        Format::Sdmx => write_sdmx(args, files, &read, &mut findings)?,
    }
    for finding in &findings {
        say(&format!("{}: {}", finding.severity.as_str(), files.sentence(finding)));
    }
    let failed = findings.iter().any(|finding| finding.severity == Severity::Error);
    Ok(if failed { ExitCode::from(stop::FINDINGS) } else { ExitCode::SUCCESS })
}

/// Writes a file and says where.
fn write(out: &Path, name: &str, text: &str) -> Result<(), Stop> {
    let path = out.join(name);
    folder::write(&path, text.as_bytes())?;
    print(&format!("{}\n", path.display()))
}

fn write_sdmx(
    args: &Args,
    files: &Catalogue,
    dossiers: &[Dossier],
    findings: &mut Vec<Finding>,
) -> Result<(), Stop> {
    let id = dossiers.first().map_or("u4ssc", |dossier| &*dossier.city.framework);
    if let Some(other) = dossiers.iter().find(|dossier| dossier.city.framework != id) {
        let other = &other.city.framework;
        return Err(Stop::Usage(format!(
            "the dossiers are of two frameworks, {id} and {other}; export them one by one"
        )));
    }
    let framework = files.framework(id)?;
    let results: Vec<Results> =
        dossiers.iter().map(|dossier| compute(&files.known, framework, dossier)).collect();
    let sources: Vec<sdmx::Source> =
        dossiers.iter().zip(&results).map(|(dossier, results)| sdmx::Source { dossier, results }).collect();
    let rows = sdmx::rows(&files.known, framework, &sources, findings);
    let word = |id: &str| files.locale.text(id).into_owned();
    let structure = sdmx::structure(framework, &rows, files.locale.language(), &word);
    let prepared = args.prepared.clone().unwrap_or_else(|| first_day_after(dossiers));
    folder::make(&args.out)?;
    let ids = &structure.ids;
    for (name, text) in [
        ("structure-2.1.xml", sdmx::write_structure_xml(&structure, sdmx::Version::V21, &prepared)),
        ("structure-3.0.xml", sdmx::write_structure_xml(&structure, sdmx::Version::V30, &prepared)),
        ("structure.json", sdmx::write_structure_json(&structure, &prepared)),
        ("data.csv", sdmx::write_csv(ids, &rows)),
        ("data.json", sdmx::write_json(&structure, &rows, &prepared)),
        ("data-2.1.xml", sdmx::write_xml(ids, &rows, &prepared)),
    ] {
        write(&args.out, name, &text)?;
    }
    Ok(())
}

/// The first day of the year after the last period of the dossiers.
fn first_day_after(dossiers: &[Dossier]) -> String {
    let last = dossiers.iter().filter_map(|dossier| kpi::dossier::year(&dossier.city.period)).max();
    format!("{:04}-01-01T00:00:00Z", last.map_or(1970, |year| (year + 1).min(9999)))
}
