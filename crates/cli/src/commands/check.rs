//! `u4ssc check`: what is missing, wrong or odd, and what to do about it.

use std::path::Path;
use std::process::ExitCode;

use kpi::finding::Severity;
use publish::CityReport;

use crate::evaluate::{self, Dossiers};
use crate::files::Catalogue;
use crate::json::Checked;
use crate::stop::Stop;
use crate::terminal::heading;

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
    evaluate::print_each(files, &args.dossiers, content, |dir, report| text(dir, report, args.quiet))
}

fn text(dir: &Path, report: &CityReport, quiet: bool) -> String {
    let mut text = heading(&report.city) + "\n";
    let least = if quiet { Severity::Warning } else { Severity::Info };
    for finding in report.findings.iter().filter(|finding| finding.severity >= least) {
        let about =
            if finding.subject.is_empty() { String::new() } else { format!(" [{}]", finding.subject) };
        // A terminal opens a place that is named from here on.
        let place = dir.join(&finding.place);
        let place = if finding.place.is_empty() { String::new() } else { format!(" {}", place.display()) };
        text += &format!("  {}{about}{place}\n    {}\n", finding.severity.as_str(), finding.says);
        if !finding.remedy.is_empty() {
            text += &format!("    -> {}\n", finding.remedy);
        }
    }
    let missing: Vec<&str> = report.not_reported.iter().map(|gap| gap.code.as_str()).collect();
    if !missing.is_empty() && !quiet {
        text += &format!("  no value for all or some data points: {}\n", missing.join("; "));
    }
    let counts = &report.finding_counts;
    text += &format!(
        "  errors: {}, warnings: {}, notes: {}; {} of {} data points have a value\n\n",
        counts.errors, counts.warnings, counts.infos, report.score.with_value, report.score.all
    );
    text
}
