//! `u4ssc import map`: other people's tables, by a mapping that says what their columns and codes mean.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use exchange::mapping::Asked;
use exchange::{Context, mapping, tidy};
use kpi::finding::{Finding, Place, Severity};

use crate::commands::import::{To, made, tell, write};
use crate::files::Catalogue;
use crate::folder;
use crate::stop::{self, Stop};
use crate::terminal::{Facts, print, say};

/// From a table of other people, by a mapping of its columns and codes
///
/// Without a mapping it proposes one from headings, names and units: save it, and decide its open lines. With a mapping it
/// shows the answers that it would take; with --out too it makes the dossiers.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// The table: CSV (comma, semicolon, tab) or xlsx
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// What columns and codes mean (TOML)
    #[arg(long, value_name = "FILE.toml")]
    mapping: Option<PathBuf>,
    /// Sheet of a workbook, for a proposal
    #[arg(long, value_name = "NAME")]
    sheet: Option<String>,
    /// Framework
    #[arg(long, default_value = "u4ssc")]
    framework: String,
    /// Folder to make the dossiers in; without it nothing is written
    #[arg(short, long, value_name = "DIR", requires = "mapping")]
    out: Option<PathBuf>,
    /// Write over dossiers that are there already
    #[arg(long)]
    force: bool,
    /// Say nothing but errors
    #[arg(short, long)]
    quiet: bool,
}

pub(crate) fn run(args: &Args, files: &Catalogue) -> Result<ExitCode, Stop> {
    let bytes = folder::read_named(&args.file)?;
    let place = Place::file(args.file.to_string_lossy().as_ref());
    match &args.mapping {
        None => propose(args, files, &place, &bytes),
        Some(mapping) => apply(args, files, mapping, &place, &bytes),
    }
}

fn propose(args: &Args, files: &Catalogue, place: &Place, bytes: &[u8]) -> Result<ExitCode, Stop> {
    let framework = files.reading_framework(&args.framework)?;
    let context = Context::new(files.reading(), framework, None);
    let names = files.framework(&args.framework)?;
    let words = |id: &str, variables: &[(&str, &str)]| files.locale.text_with(id, variables);
    let asked = Asked { context, names, sheet: args.sheet.as_deref(), words: &words };
    let proposal = mapping::propose(&asked, place, bytes);
    tell(files, &proposal.findings, Severity::Info);
    print(&proposal.text)?;
    let file = args.file.display();
    let facts: Facts = &[("ready", &proposal.ready), ("open", &proposal.open), ("file", &file)];
    say(&files.told("cli-proposed", facts));
    Ok(code(&proposal.findings))
}

fn apply(args: &Args, files: &Catalogue, path: &Path, place: &Place, bytes: &[u8]) -> Result<ExitCode, Stop> {
    let framework = files.framework(&args.framework)?;
    let text = std::fs::read_to_string(path).map_err(|error| Stop::path("stop-read", path, &error))?;
    let mapping = files.right(mapping::read(&Place::file(path.to_string_lossy().as_ref()), &text))?;
    let mapped = mapping::apply(&files.known, framework, &mapping, place, bytes);
    let answers: usize = mapped.dossiers.iter().map(|dossier| dossier.entries.len()).sum();
    if !args.quiet {
        let facts: Facts = &[
            ("rows", &mapped.rows),
            ("answers", &answers),
            ("dossiers", &mapped.dossiers.len()),
            ("ignored", &mapped.ignored),
            ("findings", &mapped.findings.len()),
        ];
        say(&files.told("cli-mapped", facts));
    }
    if let Some(out) = &args.out {
        let to = To { out: out.clone(), force: args.force, quiet: args.quiet };
        return write(files, &to, &made(files, &mapped.dossiers)?, &mapped.findings);
    }
    for dossier in &mapped.dossiers {
        let city = &dossier.city;
        let context = Context::new(&files.known, framework, city.decimal_sign);
        print(&format!("# {}, {}\n{}", city.name, city.period, tidy::write_csv(&context, &dossier.entries)))?;
    }
    tell(files, &mapped.findings, if args.quiet { Severity::Error } else { Severity::Info });
    say(&files.locale.text("cli-nothing-written"));
    Ok(code(&mapped.findings))
}

fn code(findings: &[Finding]) -> ExitCode {
    let wrong = findings.iter().any(|finding| finding.severity == Severity::Error);
    if wrong { ExitCode::from(stop::FINDINGS) } else { ExitCode::SUCCESS }
}
