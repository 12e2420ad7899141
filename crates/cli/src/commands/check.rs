//! `u4ssc check`: what is missing, wrong or odd, and what to do about it.

use std::path::Path;
use std::process::ExitCode;

use kpi::finding::Severity;
use publish::CityReport;

use crate::evaluate::{self, Dossiers};
use crate::files::Catalogue;
use crate::json::Checked;
use crate::stop::Stop;
use crate::terminal::{Facts, heading, word};

/// Say what is missing, wrong or odd, and what to do
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[command(flatten)]
    dossiers: Dossiers,
    /// Leave out findings that need no action
    #[arg(short, long)]
    quiet: bool,
}

pub(crate) fn run(args: &Args, files: &Catalogue) -> Result<ExitCode, Stop> {
    let content = |report: &CityReport| Checked {
        finding_counts: report.finding_counts,
        findings: report.findings.clone(),
    };
    evaluate::print_each(files, &args.dossiers, content, |dir, report| text(dir, report, files, args.quiet))
}

fn text(dir: &Path, report: &CityReport, files: &Catalogue, quiet: bool) -> String {
    let mut text = heading(&report.city) + "\n";
    let least = if quiet { Severity::Warning } else { Severity::Info };
    for finding in report.findings.iter().filter(|finding| finding.severity >= least) {
        let about =
            if finding.subject.is_empty() { String::new() } else { format!(" [{}]", finding.subject) };
        // A terminal opens a place that is named from here on.
        let place = dir.join(&finding.place);
        let place = if finding.place.is_empty() { String::new() } else { format!(" {}", place.display()) };
        let severity = word(&files.locale, "severity", finding.severity.as_str());
        text += &format!("  {severity}{about}{place}\n    {}\n", finding.says);
        if !finding.remedy.is_empty() {
            text += &format!("    -> {}\n", finding.remedy);
        }
    }
    let missing: Vec<String> = report.not_reported.iter().map(|gap| gap.code.clone()).collect();
    if !missing.is_empty() && !quiet {
        text +=
            &format!("  {}\n", files.told("cli-no-value", &[("codes", &files.locale.long_list(&missing))]));
    }
    let counts = &report.finding_counts;
    let facts: Facts = &[
        ("errors", &counts.errors),
        ("warnings", &counts.warnings),
        ("notes", &counts.infos),
        ("with", &report.score.with_value),
        ("all", &report.score.all),
    ];
    text + &format!("  {}\n\n", files.told("cli-checked", facts))
}
