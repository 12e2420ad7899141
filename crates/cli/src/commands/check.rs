//! `u4ssc check`: what is missing, wrong or odd, and what to do about it.

use std::process::ExitCode;

use kpi::finding::Severity;
use publish::CityReport;

use crate::evaluate::{self, Dossiers};
use crate::files::Catalogue;
use crate::json::{self, Checked, Entry};
use crate::stop::Stop;
use crate::terminal::print;

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
    let make = |evaluated: &evaluate::Evaluated, set: &_| evaluated.report(files, set);
    let (reports, code) =
        evaluate::each(files, &args.dossiers, |dir, evaluated, set| Ok((dir.to_owned(), make(evaluated, set))))?;
    if args.dossiers.json {
        let entry = |(dir, report): (std::path::PathBuf, CityReport)| {
            let checked = Checked { finding_counts: report.finding_counts, findings: report.findings.clone() };
            Entry::new(&dir, &report, checked)
        };
        print(&json::text(reports.into_iter().map(entry).collect())?)?;
        return Ok(code);
    }
    for (_, report) in &reports {
        print(&text(report, args.quiet))?;
    }
    Ok(code)
}

fn text(report: &CityReport, quiet: bool) -> String {
    let city = &report.city;
    let mut text = format!("{} ({}) {}\n", city.name, city.country, city.period);
    let least = if quiet { Severity::Warning } else { Severity::Info };
    for finding in report.findings.iter().filter(|finding| finding.severity >= least) {
        let about = if finding.subject.is_empty() { String::new() } else { format!(" [{}]", finding.subject) };
        let place = if finding.place.is_empty() { String::new() } else { format!(" {}", finding.place) };
        text += &format!("  {}{about}{place}\n    {}\n", finding.severity.as_str(), finding.says);
        if !finding.remedy.is_empty() {
            text += &format!("    -> {}\n", finding.remedy);
        }
    }
    let counts = &report.finding_counts;
    text += &format!(
        "  {} errors, {} warnings, {} notes; {} of {} data points have a value\n\n",
        counts.errors, counts.warnings, counts.infos, report.score.with_value, report.score.all
    );
    text
}
