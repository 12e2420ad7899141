//! `u4ssc trends`: where each data point is heading, from a city's dossiers over several years.

use std::process::ExitCode;

use assess::trend::rules::{FILE, Rules};
use assess::trend::series::{Computed, PointSeries, Without, series};
use assess::trend::{Evidence, Outlook, Trend, trend};
use kpi::catalogue::{BenchmarkSet, Framework};
use kpi::finding::{Finding, Severity};
use publish::model::SCHEMA_VERSION;
use publish::sentence::{self, Sentence};
use schemars::JsonSchema;
use serde::Serialize;

use crate::corrected;
use crate::evaluate::{self, Dossiers, Evaluated};
use crate::files::Catalogue;
use crate::json;
use crate::stop::{self, Stop};
use crate::terminal::{Facts, heads, print, say, severity, table};

/// Heads of the table.
const HEADS: [&str; 10] = [
    "cli-code",
    "cli-kpi",
    "cli-years",
    "cli-point-count",
    "cli-a-year",
    "cli-interval",
    "cli-in",
    "cli-class",
    "",
    "cli-note",
];

/// Say where each data point is heading, from dossiers of several years
///
/// Slopes are Theil-Sen slopes with a 90% interval where there are points enough. The class compares the yearly progress
/// with what would reach the benchmark in the target year. Values before a break in method or boundary do not count.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[command(flatten)]
    dossiers: Dossiers,
    /// Year in which the benchmark should be reached; without it, that of the catalogue
    #[arg(long, value_name = "YEAR")]
    year: Option<i32>,
}

/// Output of the command.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Output {
    /// Version of this layout.
    schema_version: u32,
    /// One entry per city and framework, in the order of the command line.
    cities: Vec<CityTrends>,
}

/// The trends of a city.
#[derive(Debug, Serialize, JsonSchema)]
struct CityTrends {
    /// City.
    city: String,
    /// Country.
    country: String,
    /// True for a city that does not exist.
    invented: bool,
    /// Id of the framework.
    framework: String,
    /// Id of the benchmark set.
    benchmark_set: String,
    /// Year in which the benchmarks should be reached.
    target_year: i32,
    /// Periods of the dossiers, in the order of the command line.
    periods: Vec<String>,
    /// One entry per data point with a value in any year, in the framework's order.
    trends: Vec<PointTrend>,
    /// What is wrong with the dossiers' periods.
    findings: Vec<json::Told>,
}

/// The trend of a data point.
#[derive(Debug, Serialize, JsonSchema)]
struct PointTrend {
    /// Code of the KPI.
    code: String,
    /// Name of the KPI.
    kpi: String,
    /// Key of the data point, for a KPI with parts.
    data_point: Option<String>,
    /// Unit as a person reads it.
    unit: String,
    /// The trend.
    trend: Trend,
    /// Years without a value that counts.
    without: Vec<Without>,
    /// What it means.
    says: Vec<Sentence>,
}

/// The rules of the catalogue.
pub(crate) fn rules(files: &Catalogue) -> Result<Rules, Stop> {
    files.right(Rules::read(&files.needed(FILE)?))
}

/// What is wrong with the file of the rules; nothing where there is none.
pub(crate) fn mistakes(files: &Catalogue) -> Vec<Finding> {
    files.file(FILE).and_then(|file| Rules::read(&file).err()).unwrap_or_default()
}

pub(crate) fn run(args: &Args, files: &Catalogue) -> Result<ExitCode, Stop> {
    let rules = rules(files)?;
    let target_year = args.year.unwrap_or(rules.target_year);
    let mut groups: Vec<Vec<Evaluated>> = Vec::new();
    for dir in &corrected::in_force(files, &args.dossiers.dirs)? {
        let (one, _) = evaluate::evaluate(files, args.dossiers.benchmarks.as_deref(), dir)?;
        tell_errors(files, dir, &one);
        let same = |group: &&mut Vec<Evaluated>| {
            let city = &group[0].dossier.city;
            (&city.id, &city.framework) == (&one.dossier.city.id, &one.dossier.city.framework)
        };
        match groups.iter_mut().find(same) {
            Some(group) => group.push(one),
            None => groups.push(vec![one]),
        }
    }
    let mut cities = Vec::new();
    for group in &groups {
        let set = files.benchmarks(args.dossiers.benchmarks.as_deref(), &group[0].framework.id)?;
        cities.push(city(files, &rules, target_year, &set, group));
    }
    let wrong = cities.iter().flat_map(|city| &city.findings).any(|told| told.severity == Severity::Error);
    let wrong = wrong || groups.iter().flatten().any(Evaluated::has_errors);
    if args.dossiers.json {
        print(&json::text(&Output { schema_version: SCHEMA_VERSION, cities })?)?;
    } else {
        for city in &cities {
            print(&text(files, city))?;
        }
    }
    Ok(if wrong { ExitCode::from(stop::FINDINGS) } else { ExitCode::SUCCESS })
}

/// Errors of a dossier can make its values wrong or missing: whoever reads the trend should know.
fn tell_errors(files: &Catalogue, dir: &std::path::Path, one: &Evaluated) {
    let errors = one.results.findings.iter().filter(|finding| finding.severity == Severity::Error).count();
    if errors > 0 {
        let dir = dir.display();
        let counted = files.locale.counted("findings-errors", errors);
        say(&files.told("cli-errors-of", &[("dir", &dir), ("counted", &counted)]));
    }
}

fn city(
    files: &Catalogue,
    rules: &Rules,
    target_year: i32,
    set: &BenchmarkSet,
    group: &[Evaluated],
) -> CityTrends {
    let framework = group[0].framework;
    let computed: Vec<Computed> =
        group.iter().map(|one| Computed { city: &one.dossier.city, results: &one.results }).collect();
    let (all, findings) = series(framework, set, rules, target_year, &computed);
    let about = &group[0].dossier.city;
    CityTrends {
        city: about.name.clone(),
        country: about.country.clone(),
        invented: about.invented,
        framework: framework.id.clone(),
        benchmark_set: set.id.clone(),
        target_year,
        periods: group.iter().map(|one| one.dossier.city.period.clone()).collect(),
        trends: all
            .iter()
            .filter(|one| !one.series.points.is_empty())
            .map(|one| point(files, rules, framework, one))
            .collect(),
        findings: findings.iter().map(|finding| json::Told::new(files, finding)).collect(),
    }
}

fn point(files: &Catalogue, rules: &Rules, framework: &Framework, one: &PointSeries) -> PointTrend {
    let kpi = &framework.kpis[one.kpi];
    let known = &kpi.points[one.point];
    let trend = trend(&one.series, rules);
    PointTrend {
        code: kpi.code.clone(),
        kpi: kpi.name.clone(),
        data_point: known.key.clone(),
        unit: known.display_unit.clone(),
        says: sentence::of_trend(&files.locale, &known.display_unit, &trend),
        trend,
        without: one.without.clone(),
    }
}

fn text(files: &Catalogue, city: &CityTrends) -> String {
    let mut rows = vec![heads(&files.locale, &HEADS)];
    rows.extend(city.trends.iter().map(|point| row(files, point)));
    let country = if city.country.is_empty() { String::new() } else { format!(" ({})", city.country) };
    let facts: Facts = &[("city", &(city.city.clone() + &country)), ("year", &city.target_year)];
    let mut text = files.told("cli-trends", facts) + "\n";
    for told in &city.findings {
        let severity = severity(&files.locale, told.severity);
        text += &format!("  {severity} {} {} {}\n", told.place, told.says, told.remedy);
    }
    text + &table(&rows, 10) + "\n"
}

fn row(files: &Catalogue, point: &PointTrend) -> Vec<String> {
    let number = |value: f64| files.locale.number(value, publish::number::DECIMALS);
    let trend = &point.trend;
    let name = match &point.data_point {
        Some(key) => format!("{}: {key}", point.kpi),
        None => point.kpi.clone(),
    };
    let years = trend.years.map_or_else(String::new, |[first, last]| {
        let (first, last) = (sentence::year(first), sentence::year(last));
        if first == last { first } else { format!("{first}-{last}") }
    });
    let slope = trend.slope.as_ref();
    let interval = slope.and_then(|slope| slope.interval);
    let (class, arrow) = match &trend.outlook {
        Outlook::Classed(classed) => (
            sentence::class_name(&files.locale, classed.class),
            files.locale.text(&format!("trend-arrow-{}", classed.arrow.as_str())).into_owned(),
        ),
        Outlook::NotClassed { .. } => ("-".to_owned(), String::new()),
    };
    vec![
        point.code.clone(),
        name,
        years,
        trend.points.to_string(),
        slope.map_or_else(|| "-".to_owned(), |slope| number(slope.per_year)),
        interval.map_or_else(String::new, |[low, high]| {
            files.told("interval-of", &[("low", &number(low)), ("high", &number(high))])
        }),
        slope.map_or_else(String::new, |_| point.unit.clone()),
        class,
        arrow,
        note(files, trend),
    ]
}

/// What a reader of the row should know.
fn note(files: &Catalogue, trend: &Trend) -> String {
    let locale = &files.locale;
    let mut notes: Vec<String> = Vec::new();
    if let Outlook::NotClassed { reason } = &trend.outlook {
        notes.push(locale.text(&format!("trend-note-{}", reason.as_str())).into_owned());
    }
    match trend.evidence {
        Evidence::TwoPoints => notes.push(locale.text("trend-note-two-points").into_owned()),
        Evidence::FewPoints => notes.push(locale.text("trend-note-few-points").into_owned()),
        Evidence::NoPoint | Evidence::OneYear | Evidence::Interval => {}
    }
    if let Some(last) = trend.breaks.last() {
        let (year, why) = (sentence::year(last.year), sentence::why(locale, &last.what));
        notes.push(locale.text_with("trend-note-break", &[("year", &year), ("why", &why)]));
    }
    if !trend.glitches.is_empty() {
        let years = sentence::glitch_years(&files.locale, trend);
        notes.push(locale.text_with("trend-note-glitch", &[("years", &years)]));
    }
    locale.long_list(&notes)
}
