//! `u4ssc compute`: the value and state of every data point.

use std::process::ExitCode;

use publish::CityReport;

use crate::evaluate::{self, Dossiers};
use crate::files::Catalogue;
use crate::json::{Computed, Value};
use crate::stop::Stop;
use crate::terminal::{heading, print, table, word};

/// Compute the value and state of every data point
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[command(flatten)]
    dossiers: Dossiers,
    /// Print a tidy CSV table
    #[arg(long, conflicts_with = "json")]
    csv: bool,
}

pub(crate) fn run(args: &Args, files: &Catalogue) -> Result<ExitCode, Stop> {
    if !args.csv {
        return evaluate::print_each(files, &args.dossiers, computed, |_, report| text(report, files));
    }
    let (reports, code) =
        evaluate::each(files, &args.dossiers, |_, evaluated, set| Ok(evaluated.report(files, set)))?;
    print(&publish::tidy::to_csv(&reports))?;
    Ok(code)
}

fn computed(report: &CityReport) -> Computed {
    let data_points = report.data_points().map(|(_, _, kpi, point)| Value {
        code: kpi.code.clone(),
        kpi: kpi.name.clone(),
        point: point.clone(),
    });
    let framework = format!("{} {}", report.framework.id, report.framework.version);
    Computed { framework, data_points: data_points.collect() }
}

fn text(report: &CityReport, files: &Catalogue) -> String {
    let rows: Vec<Vec<String>> = report
        .data_points()
        .map(|(_, _, kpi, point)| {
            let name =
                if kpi.has_parts { format!("{} · {}", kpi.name, point.name) } else { kpi.name.clone() };
            let value =
                if point.value.is_some() { format!("{} {}", point.text, point.unit) } else { String::new() };
            vec![kpi.code.clone(), name, value, word(&files.locale, "state", point.state.as_str())]
        })
        .collect();
    format!("{}\n{}\n", heading(&report.city), table(&rows, 4))
}
