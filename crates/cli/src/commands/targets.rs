//! `u4ssc targets`: what is feasible by a year, from what places that stood here have reached.

use std::process::ExitCode;

use assess::peers::Peers;
use assess::target::{self, Given, Ladders, PointTarget};
use kpi::catalogue::Framework;
use kpi::finding::Finding;
use publish::model::SCHEMA_VERSION;
use publish::sentence::{self, Sentence};
use schemars::JsonSchema;
use serde::Serialize;

use crate::commands::{index, peers, speeds, trends};
use crate::files::Catalogue;
use crate::gathered::{self, Gather, Gathered};
use crate::json;
use crate::stop::Stop;
use crate::terminal::{Facts, heads, print, table};

/// A target is set for so many years at most; nothing is known beyond.
const MOST_YEARS: i32 = 30;
/// Heads of the table.
const HEADS: [&str; 10] = [
    "cli-kpi",
    "cli-unit",
    "cli-own",
    "cli-realistic",
    "cli-ambitious",
    "cli-ceiling",
    "cli-benchmark",
    "cli-peers",
    "cli-target",
    "cli-chance",
];
/// File of the ladders.
const LADDERS: &str = "ladders.toml";

/// Propose feasible targets: what places that stood here have reached in so many years
///
/// Realistic is what half of them reached, ambitious what a fifth reached, the ceiling what one in twenty reached. The proposed
/// target is the least demanding of these, the benchmark and what peers have, that still improves on the city's value. Earlier
/// dossiers of the same city tell its own speed; dossiers of other cities tell what peers have.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[command(flatten)]
    gather: Gather,
    /// Year of the targets
    #[arg(long, value_name = "YEAR", default_value_t = 2030)]
    year: i32,
    /// Print JSON
    #[arg(long)]
    json: bool,
}

/// Output of the command.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Output {
    /// Version of this layout.
    schema_version: u32,
    /// City.
    city: String,
    /// Period of the dossier.
    period: String,
    /// Year of the targets.
    year: i32,
    /// Dossiers of peers that tell what peers have.
    peers: Vec<String>,
    /// One entry per data point with a value that counts and a better direction.
    targets: Vec<Told>,
}

/// The target of a data point, and what it means.
#[derive(Debug, Serialize, JsonSchema)]
struct Told {
    /// Code of the KPI.
    code: String,
    /// Name of the KPI, and of the data point where it has parts.
    name: String,
    /// Unit as a person reads it.
    unit: String,
    /// The target.
    #[serde(flatten)]
    target: PointTarget,
    /// What it means.
    says: Vec<Sentence>,
}

pub(crate) fn run(args: &Args, files: &Catalogue) -> Result<ExitCode, Stop> {
    let gathered = gathered::gather(files, &args.gather)?;
    let Targets { points, dossiers, findings, .. } = targets(files, &gathered, args.year)?;
    index::say_all(&findings, files);
    let city = &gathered.own().dossier.city;
    let output = Output {
        schema_version: SCHEMA_VERSION,
        city: city.name.clone(),
        period: city.period.clone(),
        year: args.year,
        peers: dossiers,
        targets: points.into_iter().map(|target| told(files, gathered.framework, target)).collect(),
    };
    print(&if args.json { json::text(&output)? } else { text(&output, files) })?;
    Ok(ExitCode::SUCCESS)
}

/// The ladders of the catalogue; none where it has no such file.
pub(crate) fn ladders(files: &Catalogue, framework: &Framework) -> Result<Ladders, Stop> {
    match files.file(LADDERS) {
        Some(file) => files.right(target::read(&file, framework)),
        None => Ok(Ladders { ladders: Vec::new() }),
    }
}

/// What is wrong with the file of the ladders; nothing where there is none.
pub(crate) fn mistakes(files: &Catalogue) -> Vec<Finding> {
    let framework = files.known.frameworks.get("u4ssc");
    files
        .file(LADDERS)
        .zip(framework)
        .and_then(|(file, framework)| target::read(&file, framework).err())
        .unwrap_or_default()
}

/// Targets, and what they rest on.
pub(crate) struct Targets {
    pub(crate) points: Vec<PointTarget>,
    pub(crate) peers: Peers,
    /// Peers whose dossiers tell what peers have.
    pub(crate) dossiers: Vec<String>,
    pub(crate) findings: Vec<Finding>,
}

/// The targets of the city that is looked at.
pub(crate) fn targets(files: &Catalogue, gathered: &Gathered, year: i32) -> Result<Targets, Stop> {
    let from = gathered.year()?;
    if !(from + 1..=from + MOST_YEARS).contains(&year) {
        return Err(Stop::usage("stop-target-year", &[("from", &from), ("most", &(from + MOST_YEARS))]));
    }
    let speeds = speeds::speeds(files)?;
    let ladders = ladders(files, gathered.framework)?;
    let (series, mut findings) = gathered.series(&trends::rules(files)?, year);
    let (peers, more) = gathered.peers(&peers::reference(files)?);
    findings.extend(more);
    let dossiers = gathered.peer_dossiers(&peers);
    let of_peers = |kpi: usize, point: usize| {
        let results = dossiers.iter().flat_map(|peer| peer.results.of_kpi(kpi));
        let counted = results.filter(|result| result.point == point && result.state.is_scored());
        counted.filter_map(|result| result.value).collect::<Vec<f64>>()
    };
    let given = Given {
        framework: gathered.framework,
        benchmarks: &gathered.set,
        speeds: &speeds,
        ladders: &ladders,
        from,
        year,
    };
    let past = |kpi: usize, point: usize| gathered::past(series.iter(), kpi, point);
    let points = target::targets(&given, &gathered.own().results, &of_peers, &past);
    let dossiers = dossiers.iter().map(|peer| peer.dossier.city.name.clone()).collect();
    Ok(Targets { points, peers, dossiers, findings })
}

fn told(files: &Catalogue, framework: &Framework, target: PointTarget) -> Told {
    let kpi = &framework.kpis[target.kpi];
    let point = &kpi.points[target.point];
    Told {
        code: kpi.code.clone(),
        name: kpi.point_name(point),
        unit: point.display_unit.clone(),
        says: sentence::of_target(&files.locale, framework, &target),
        target,
    }
}

fn text(output: &Output, files: &Catalogue) -> String {
    let number =
        |value: Option<f64>| value.map_or_else(|| "-".to_owned(), |value| files.locale.number(value, 2));
    let percent =
        |share: Option<f64>| share.map_or_else(|| "-".to_owned(), |share| files.locale.percent(share));
    let mut rows = vec![heads(&files.locale, &HEADS)];
    for told in &output.targets {
        let target = &told.target;
        rows.push(vec![
            told.name.clone(),
            told.unit.clone(),
            number(Some(target.own)),
            number(target.realistic),
            number(target.ambitious),
            number(target.ceiling),
            number(target.benchmark),
            number(target.peers.map(|(value, _)| value)),
            number(target.proposed),
            percent(target.chance),
        ]);
    }
    let facts: Facts = &[("city", &output.city), ("period", &output.period), ("year", &output.year)];
    let mut text = format!("{}\n{}\n", files.told("cli-targets", facts), table(&rows, 2));
    for told in &output.targets {
        let said: Vec<&str> = told.says.iter().map(|sentence| sentence.text.as_str()).collect();
        text += &format!("{} {}\n", files.locale.label(&told.name), said.join(" "));
    }
    text
}
