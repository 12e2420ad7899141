//! `u4ssc explain`: how was this value made? The trace as a tree.

use std::path::PathBuf;
use std::process::ExitCode;

use kpi::catalogue::{DataPoint, Kpi};
use kpi::finding::nearest;
use kpi::result::{Given, Origin, PointResult, TraceInput};
use publish::model::PointPart;

use crate::evaluate::{self, Evaluated};
use crate::files::Catalogue;
use crate::json::{self, Computed, Value};
use crate::stop::Stop;
use crate::terminal::print;

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
        tree.line(1, &format!("{}: {} {}", finding.severity.as_str(), finding.says, finding.remedy));
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
        let quality = part.quality.map_or_else(String::new, |quality| format!(", {}", quality.as_str()));
        self.line(1, &format!("{name}{value}{}{quality}", result.state.as_str()));
        if let Some(given) = &result.trace.given {
            self.line(2, &format!("final value {}", Self::given(given)));
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
                format!(" can't be computed: {} is zero or too large", point.formula.text(fault.span))
            }
            (None, None) => String::new(),
        };
        let framework = self.evaluated.framework;
        let source = self.kpi.source.get("formula").map_or("no source", String::as_str);
        let formula = point.formula.source();
        self.line(2, &format!("{formula}{gave}  [{} {}; {source}]", framework.id, framework.version));
    }

    fn input(&mut self, depth: usize, input: &TraceInput) {
        let index = input.slot.0 as usize;
        let value = input.value.map_or_else(|| "missing".to_owned(), |value| value.to_string());
        let Some(known) = self.kpi.inputs.get(index) else {
            let point = &self.kpi.points[index - self.kpi.inputs.len()];
            return self.line(depth, &format!("{} = {value}", point.name));
        };
        let unit = &known.unit_code;
        let head = format!("{} = {value} {unit}", known.name);
        match &input.origin {
            Origin::Given(given) => self.line(depth, &format!("{head} {}", Self::given(given))),
            Origin::Profile(given) => {
                self.line(depth, &format!("{head} from the city profile, {}", Self::given(given)));
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

    fn given(given: &Given) -> String {
        let unit = given.unit.as_deref().map_or_else(String::new, |unit| format!(" {unit}"));
        let factor = given.factor.map_or_else(String::new, |factor| format!(", times {factor}"));
        let quality = given.quality.map_or_else(String::new, |quality| format!(", {}", quality.as_str()));
        let details = [&given.origin, &given.source, &given.note];
        let details: String = details.into_iter().flatten().map(|detail| format!(", {detail}")).collect();
        format!("(\"{}\"{unit} at {}{factor}{quality}{details})", given.written, given.place)
    }

    fn score(&mut self, part: &PointPart) {
        let percent = |share: f64| self.files.locale.percent(share);
        let text = match (&part.benchmark, part.share, part.band, &part.without_benchmark) {
            (Some(benchmark), Some(share), Some(band), _) => format!(
                "{} of target {} ({}, {}): band {}, {} points of 4",
                percent(share),
                benchmark.text,
                benchmark.source,
                benchmark.year,
                band.as_str(),
                band.points()
            ),
            (Some(benchmark), ..) => {
                format!("not scored; target {} ({}, {})", benchmark.text, benchmark.source, benchmark.year)
            }
            (None, _, _, Some(reason)) => format!("no benchmark: {reason}"),
            _ => "no benchmark".to_owned(),
        };
        self.line(2, &text);
    }
}
