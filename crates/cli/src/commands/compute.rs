//! `u4ssc compute`: the value and state of every data point.

use std::path::PathBuf;
use std::process::ExitCode;

use publish::CityReport;

use crate::evaluate::{self, Dossiers};
use crate::files::Catalogue;
use crate::json::{self, Computed, Entry, Value};
use crate::stop::Stop;
use crate::terminal::{print, table};

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
    let (reports, code) = evaluate::each(files, &args.dossiers, |dir, evaluated, set| {
        Ok((dir.to_owned(), evaluated.report(files, set)))
    })?;
    if args.dossiers.json {
        print(&json::text(reports.into_iter().map(entry).collect())?)?;
    } else if args.csv {
        let reports: Vec<CityReport> = reports.into_iter().map(|(_, report)| report).collect();
        print(&publish::tidy::to_csv(&reports))?;
    } else {
        for (_, report) in &reports {
            print(&text(report))?;
        }
    }
    Ok(code)
}

fn entry((dir, report): (PathBuf, CityReport)) -> Entry<Computed> {
    let value = |(_, _, kpi, point): (_, _, &publish::model::KpiPart, &publish::model::PointPart)| Value {
        code: kpi.code.clone(),
        kpi: kpi.name.clone(),
        point: point.clone(),
    };
    let data_points = report.data_points().map(value).collect();
    let framework = format!("{} {}", report.framework.id, report.framework.version);
    Entry::new(&dir, &report, Computed { framework, data_points })
}

fn text(report: &CityReport) -> String {
    let city = &report.city;
    let rows: Vec<Vec<String>> = report
        .data_points()
        .map(|(_, _, kpi, point)| {
            let name = if kpi.has_parts { format!("{}: {}", kpi.name, point.name) } else { kpi.name.clone() };
            let value = if point.value.is_some() { format!("{} {}", point.text, point.unit) } else { String::new() };
            vec![kpi.code.clone(), name, value, point.state.as_str().to_owned()]
        })
        .collect();
    format!("{} ({}) {}\n{}\n", city.name, city.country, city.period, table(&rows, 4))
}
