//! `u4ssc template`: the workbook to fill in.

use std::path::PathBuf;
use std::process::ExitCode;

use exchange::workbook::{Content, write};
use kpi::catalogue::Framework;

use crate::evaluate;
use crate::files::Catalogue;
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
    /// Framework
    #[arg(long, default_value = "u4ssc")]
    framework: String,
}

pub(crate) fn run(args: &Args, files: &Catalogue) -> Result<ExitCode, Stop> {
    let bytes = match &args.from {
        Some(dir) => {
            let (evaluated, set) = evaluate::evaluate(files, None, dir)?;
            let content = Content {
                framework: evaluated.framework,
                benchmarks: Some(&set),
                dossier: Some(&evaluated.dossier),
                results: Some(&evaluated.results),
                guide: &guide(files),
            };
            write(&content).map_err(|error| Stop::Io(error.to_string()))?
        }
        None => workbook(files, files.framework(&args.framework)?)?,
    };
    folder::write(&args.file, &bytes)?;
    say(&format!("wrote {}", args.file.display()));
    Ok(ExitCode::SUCCESS)
}

/// The empty workbook.
pub(crate) fn workbook(files: &Catalogue, framework: &Framework) -> Result<Vec<u8>, Stop> {
    let set = files.benchmarks(None, &framework.id).ok();
    let content =
        Content { framework, benchmarks: set.as_deref(), dossier: None, results: None, guide: &guide(files) };
    write(&content).map_err(|error| Stop::Io(error.to_string()))
}

fn guide(files: &Catalogue) -> Vec<String> {
    files.locale.text("workbook-guide").lines().map(str::to_owned).collect()
}
