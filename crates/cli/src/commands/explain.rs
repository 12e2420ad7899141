//! `u4ssc explain`: how was this value made? The trace as a tree.

use std::path::PathBuf;
use std::process::ExitCode;

use kpi::catalogue::{DataPoint, Kpi};
use kpi::dossier::Quality;
use kpi::finding::nearest;
use kpi::result::{Given, Origin, PointResult, TraceInput};
use publish::model::PointPart;

use crate::evaluate::{self, Evaluated};
use crate::files::Catalogue;
use crate::json::{self, Computed, Value};
use crate::stop::Stop;
use crate::terminal::{Facts, print, severity, word};

/// Show how a value was made, down to its cells and sources
///
/// For example: u4ssc explain my-city 'EC: ICT: ICT: 1C'
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// Folder of the dossier
    dir: PathBuf,
    /// Code of a KPI; spaces do not matter
    code: String,
    /// Benchmark set: an id of the catalogue, or a TOML file of the same form
    #[arg(long, value_name = "SET")]
    benchmarks: Option<String>,
    /// Print JSON
    #[arg(long)]
    json: bool,
}

pub(crate) fn run(args: &Args, files: &Catalogue) -> Result<ExitCode, Stop> {
    let (evaluated, set) = evaluate::evaluate(files, args.benchmarks.as_deref(), &args.dir)?;
    let framework = evaluated.framework;
    let index = framework.kpi(&args.code).ok_or_else(|| {
        let near = nearest(&args.code, framework.kpis.iter().map(|kpi| kpi.code.as_str()));
        Stop::no_kpi(&args.code, &framework.id, near)
    })?;
    let report = evaluated.report(files, &set);
    let kpi = &framework.kpis[index];
    let parts: Vec<&PointPart> = report
        .data_points()
        .filter(|(_, _, part, _)| part.code == kpi.code)
        .map(|(_, _, _, point)| point)
        .collect();
    if args.json {
        let value = |point: &&PointPart| Value {
            code: kpi.code.clone(),
            kpi: kpi.name.clone(),
            point: (*point).clone(),
        };
        let framework = format!("{} {}", framework.id, framework.version);
        let computed = Computed { framework, data_points: parts.iter().map(value).collect() };
        print(&(json::opening() + &json::entry(&args.dir, &report, computed)? + json::CLOSING))?;
        return Ok(ExitCode::SUCCESS);
    }
    let mut tree = Tree { files, evaluated: &evaluated, kpi, text: String::new() };
    tree.line(0, &format!("{}  {}  ({})", kpi.code, kpi.name, kpi.measures));
    for (result, part) in evaluated.results.of_kpi(index).zip(parts) {
        tree.point(result, part);
    }
    for finding in report.findings.iter().filter(|finding| finding.subject.contains(&kpi.code)) {
        let severity = severity(&files.locale, finding.severity);
        tree.line(1, &format!("{severity} {} {}", finding.says, finding.remedy));
    }
    print(&tree.text)?;
    Ok(ExitCode::SUCCESS)
}

struct Tree<'a> {
    files: &'a Catalogue,
    evaluated: &'a Evaluated<'a>,
    kpi: &'a Kpi,
    text: String,
}

impl Tree<'_> {
    fn line(&mut self, depth: usize, text: &str) {
        let branch = if depth == 0 { String::new() } else { format!("{}- ", "  ".repeat(depth)) };
        self.text += &format!("{branch}{text}\n");
    }

    fn point(&mut self, result: &PointResult, part: &PointPart) {
        let kpi = self.kpi;
        let point = &kpi.points[result.point];
        let name = if kpi.has_parts() { format!("{}: ", point.name) } else { String::new() };
        let value =
            if part.value.is_some() { format!("{} {}, ", part.text, part.unit) } else { String::new() };
        let state = word(&self.files.locale, "state", result.state.as_str());
        let quality = part.quality.map_or_else(String::new, |quality| format!(", {}", self.quality(quality)));
        self.line(1, &format!("{name}{value}{state}{quality}"));
        if let Some(given) = &result.trace.given {
            let given = self.given(given);
            self.line(2, &self.files.told("cli-final-value", &[("given", &given)]));
        }
        self.formula(result, point);
        for input in &result.trace.inputs {
            self.input(3, input);
        }
        self.score(part);
    }

    fn formula(&mut self, result: &PointResult, point: &DataPoint) {
        let gave = match (result.trace.computed, result.trace.fault) {
            (Some(value), _) => format!(" = {value}"),
            (None, Some(fault)) => {
                let part = point.formula.text(fault.span);
                format!(" {}", self.files.told("cli-not-computed", &[("part", &part)]))
            }
            (None, None) => String::new(),
        };
        let framework = self.evaluated.framework;
        let locale = &self.files.locale;
        let source = self.kpi.source.get("formula").map(|source| locale.cited(source));
        let source = source.unwrap_or_else(|| locale.text("cli-no-source").into_owned());
        let formula = point.formula.source();
        self.line(2, &format!("{formula}{gave}  [{} {}; {source}]", framework.id, framework.version));
    }

    fn input(&mut self, depth: usize, input: &TraceInput) {
        let index = input.slot.0 as usize;
        let missing = || self.files.locale.text("cli-missing").into_owned();
        let value = input.value.map_or_else(missing, |value| value.to_string());
        let Some(known) = self.kpi.inputs.get(index) else {
            let point = &self.kpi.points[index - self.kpi.inputs.len()];
            return self.line(depth, &format!("{} = {value}", point.name));
        };
        let unit = &known.unit_code;
        let head = format!("{} = {value} {unit}", known.name);
        match &input.origin {
            Origin::Given(given) => {
                let given = self.given(given);
                self.line(depth, &format!("{head} {given}"));
            }
            Origin::Profile(given) => {
                let given = self.files.told("cli-from-profile", &[("given", &self.given(given))]);
                self.line(depth, &format!("{head} {given}"));
            }
            Origin::Derived(inputs) => {
                let formula = known.derived.as_ref().map_or("", |(formula, _)| formula.source());
                self.line(depth, &format!("{head} = {formula}"));
                for input in inputs {
                    self.input(depth + 1, input);
                }
            }
            Origin::Point(_) | Origin::Missing => self.line(depth, &head),
        }
    }

    /// What was written where, and what is known of it.
    fn given(&self, given: &Given) -> String {
        let unit = given.unit.as_deref().map_or_else(String::new, |unit| format!(" {unit}"));
        let written = format!("\"{}\"{unit}", given.written);
        let mut parts = vec![self.files.told("cli-at", &[("written", &written), ("place", &given.place)])];
        parts.extend(given.factor.map(|factor| self.files.told("cli-times", &[("factor", &factor)])));
        parts.extend(given.quality.map(|quality| self.quality(quality)));
        parts.extend(
            [&given.origin, &given.source, &given.note].into_iter().flatten().map(ToString::to_string),
        );
        format!("({})", self.files.locale.list(&parts))
    }

    fn quality(&self, quality: Quality) -> String {
        word(&self.files.locale, "quality", quality.as_str())
    }

    fn score(&mut self, part: &PointPart) {
        let text = match (&part.benchmark, part.share, part.band, &part.without_benchmark) {
            (Some(benchmark), Some(share), Some(band), _) => {
                let facts: Facts = &[
                    ("share", &self.files.locale.percent(share)),
                    ("target", &benchmark.text),
                    ("source", &self.files.locale.cited(&benchmark.source)),
                    ("year", &benchmark.year),
                    ("band", &word(&self.files.locale, "band", band.as_str())),
                    ("points", &band.points()),
                ];
                self.files.told("cli-share-of-target", facts)
            }
            (Some(benchmark), ..) => {
                let facts: Facts = &[
                    ("target", &benchmark.text),
                    ("source", &self.files.locale.cited(&benchmark.source)),
                    ("year", &benchmark.year),
                ];
                self.files.told("cli-not-scored", facts)
            }
            (None, _, _, Some(reason)) => self.files.told("cli-no-benchmark-why", &[("reason", reason)]),
            _ => self.files.locale.text("cli-no-benchmark").into_owned(),
        };
        self.line(2, &text);
    }
}
