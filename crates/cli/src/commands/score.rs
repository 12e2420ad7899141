//! `u4ssc score`: points over the target's, with coverage and the interval that missing data points could make of it.

use std::process::ExitCode;

use publish::CityReport;
use publish::model::ScorePart;

use crate::evaluate::{self, Dossiers};
use crate::files::Catalogue;
use crate::json::{Group, Scored};
use crate::stop::Stop;
use crate::terminal::{Facts, heading, heads, table};

/// Score a city as U4SSC does, with coverage and interval
///
/// A score is points over 4 times the number of scored data points. Data points without value or benchmark are left out, so
/// coverage and the interval that they could still make of the score stand beside it.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[command(flatten)]
    dossiers: Dossiers,
}

pub(crate) fn run(args: &Args, files: &Catalogue) -> Result<ExitCode, Stop> {
    evaluate::print_each(files, &args.dossiers, scored, |_, report| text(report, files))
}

fn scored(report: &CityReport) -> Scored {
    let group = |id: &str, name: &str, score: ScorePart| Group {
        id: id.to_owned(),
        name: name.to_owned(),
        score,
        sub_dimensions: Vec::new(),
        categories: Vec::new(),
    };
    let dimensions = report.dimensions.iter().map(|dimension| Group {
        sub_dimensions: dimension
            .sub_dimensions
            .iter()
            .map(|sub| group(&sub.id, &sub.name, sub.score))
            .collect(),
        categories: dimension.categories.iter().map(|one| group(&one.id, &one.name, one.score)).collect(),
        ..group(&dimension.id, &dimension.name, dimension.score)
    });
    Scored {
        benchmark_set: report.benchmark_set.clone(),
        score: report.score,
        core: report.core,
        advanced: report.advanced,
        dimensions: dimensions.collect(),
    }
}

fn text(report: &CityReport, files: &Catalogue) -> String {
    let heads =
        heads(&files.locale, &["", "cli-score", "cli-points", "cli-could-be", "cli-scored", "cli-coverage"]);
    let mut rows = vec![heads, row(&files.locale.text("cli-all"), &report.score, files)];
    for dimension in &report.dimensions {
        rows.push(row(&dimension.name, &dimension.score, files));
        for category in &dimension.categories {
            rows.push(row(&format!("  {}", category.name), &category.score, files));
        }
    }
    let set = &report.benchmark_set;
    let facts: Facts = &[("city", &heading(&report.city)), ("set", &set.name), ("version", &set.version)];
    format!("{}\n{}\n", files.told("cli-scored-with", facts), table(&rows, 1))
}

fn row(name: &str, score: &ScorePart, files: &Catalogue) -> Vec<String> {
    let percent = |share: f64| files.locale.percent(share);
    vec![
        name.to_owned(),
        score.share.map_or_else(|| "-".to_owned(), percent),
        format!("{}/{}", score.points, score.most_points),
        score.interval.map_or_else(String::new, |[least, most]| {
            files.told("interval-of", &[("low", &percent(least)), ("high", &percent(most))])
        }),
        files.told("cli-of", &[("part", &score.scored), ("all", &score.with_benchmark)]),
        percent(score.coverage),
    ]
}
