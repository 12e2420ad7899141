//! `u4ssc template`: the workbook to fill in.

use std::path::PathBuf;
use std::process::ExitCode;

use exchange::workbook::{Content, write};
use kpi::finding::Severity;

use crate::evaluate;
use crate::files::{self, Catalogue};
use crate::folder;
use crate::stop::Stop;
use crate::terminal::say;

/// Make the workbook to fill in
///
/// One sheet per dimension with the columns of the verification workbook; results compute in the spreadsheet itself.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// File to write
    #[arg(value_name = "FILE.xlsx")]
    file: PathBuf,
    /// Fill it in with what a dossier holds
    #[arg(long, value_name = "DIR")]
    from: Option<PathBuf>,
    /// Write over a file that is there already
    #[arg(long)]
    force: bool,
    /// Framework
    #[arg(long, default_value = "u4ssc")]
    framework: String,
}

pub(crate) fn run(args: &Args, files: &Catalogue) -> Result<ExitCode, Stop> {
    if args.file.extension().is_none_or(|extension| extension != "xlsx") {
        return Err(Stop::usage("stop-not-xlsx", &[("file", &args.file.display())]));
    }
    if args.file.exists() && !args.force {
        return Err(Stop::usage("stop-file-there", &[("file", &args.file.display())]));
    }
    let mut lost = None;
    let bytes = match &args.from {
        Some(dir) => {
            let (evaluated, set) = evaluate::evaluate(files, None, dir)?;
            let errors = evaluated
                .results
                .findings
                .iter()
                .filter(|finding| finding.severity == Severity::Error)
                .count();
            if errors > 0 {
                lost = Some(files.told("cli-lost", &[("errors", &errors), ("dir", &dir.display())]));
            }
            let content = Content {
                framework: files.reading_framework(&evaluated.framework.id)?,
                names: evaluated.framework,
                benchmarks: Some(&set),
                dossier: Some(&evaluated.dossier),
                results: Some(&evaluated.results),
                guide: &guide(files),
                headings: &headings(files, "workbook-headings"),
                fact_headings: &headings(files, "workbook-fact-headings"),
            };
            write(&content).map_err(|error| Stop::failed("stop-workbook", error))?
        }
        None => workbook(files, &args.framework)?,
    };
    folder::write(&args.file, &bytes)?;
    if let Some(lost) = &lost {
        say(lost);
    }
    say(&files.told("cli-wrote", &[("file", &args.file.display())]));
    Ok(ExitCode::SUCCESS)
}

/// The empty workbook.
pub(crate) fn workbook(files: &Catalogue, framework: &str) -> Result<Vec<u8>, Stop> {
    let set = files.benchmarks(None, framework).ok();
    let content = Content {
        framework: files.reading_framework(framework)?,
        names: files.framework(framework)?,
        benchmarks: set.as_deref(),
        dossier: None,
        results: None,
        guide: &guide(files),
        headings: &headings(files, "workbook-headings"),
        fact_headings: &headings(files, "workbook-fact-headings"),
    };
    write(&content).map_err(|error| Stop::failed("stop-workbook", error))
}

fn guide(files: &Catalogue) -> Vec<String> {
    files.locale.text("workbook-guide").lines().map(str::to_owned).collect()
}

/// Headings in the reader's language, unless that is English, as the workbook's own are.
fn headings(files: &Catalogue, id: &str) -> Vec<String> {
    if files.locale.language() == files::ENGLISH {
        return Vec::new();
    }
    files.locale.text(id).lines().map(str::to_owned).collect()
}
