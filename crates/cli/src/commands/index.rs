//! `u4ssc index`: an index by a recipe, ranks with their intervals, and what they depend on.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::builder::RangedU64ValueParser;

use assess::index::data::{Columns, Data};
use assess::index::recipe::{self, Recipe};
use assess::index::stages::{Chain, Stages};
use assess::index::tree::Tree;
use assess::quality::{self, QualityTable, Spread};
use assess::robustness::simulation::Perturb;
use assess::standing::{self, Asked, Standing};
use kpi::catalogue::{BenchmarkSet, Framework, TextFile};
use kpi::finding::{Finding, Place, Severity};
use kpi::result::Results;
use publish::model::SCHEMA_VERSION;
use publish::sentence::{self, Sentence};
use schemars::JsonSchema;
use serde::Serialize;

use crate::corrected;
use crate::evaluate::{self, Dossiers};
use crate::files::Catalogue;
use crate::stop::{self, Stop};
use crate::terminal::{heads, print, say, severity, table, word};
use crate::{folder, json, progress};

/// Most replications that can be asked for.
const MOST_REPLICATIONS: u64 = 10_000_000;
/// File of the quality grades.
const QUALITY: &str = "quality.toml";

/// Compute an index of cities, with ranks as intervals
///
/// Cities are compared by a recipe: `u4ssc-index` (continuous), `u4ssc-bands`, `sdg-view`, `best-weights` (benefit of the doubt), or
/// a file of one's own. The recipe's choices are varied many times; a rank stands with the interval that 90% of the replications
/// gave. Ctrl-C ends the simulation early; what is done by then is a valid result of fewer replications.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// Folders of dossiers
    #[arg(value_name = "DIR", required_unless_present = "table", conflicts_with = "table")]
    dirs: Vec<PathBuf>,
    /// A table instead of dossiers: a row for each unit, the first column names it; needs a recipe that names its indicators
    #[arg(long, value_name = "FILE.csv", requires = "recipe")]
    table: Option<PathBuf>,
    /// Recipe: an id of the catalogue, or a TOML file of the same form
    #[arg(long, value_name = "RECIPE", default_value = "u4ssc-index")]
    recipe: String,
    /// Benchmark set: an id of the catalogue, or a TOML file of the same form
    #[arg(long, value_name = "SET")]
    benchmarks: Option<String>,
    /// Compare units with at least this share of values, instead of what the recipe says
    #[arg(long, value_name = "SHARE")]
    least_coverage: Option<f64>,
    /// Replications of the simulation
    #[arg(long, default_value_t = 2000, value_parser = replications())]
    replications: usize,
    /// Pairs of settings for the question what matters most; 0 leaves it out
    #[arg(long, default_value_t = 500, value_parser = replications())]
    samples: usize,
    /// Tell the probability to be among so many of the best
    #[arg(long, default_value_t = 3, value_parser = clap::value_parser!(u32).range(1..))]
    top: u32,
    /// Seed of everything random
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Unit whose rank the question what matters most is about; without it, the ranks of all
    #[arg(long, value_name = "UNIT")]
    of: Option<String>,
    /// Write every stage as a table into this folder
    #[arg(long, value_name = "DIR")]
    stages: Option<PathBuf>,
    /// Say how the index of this unit was made, group by group
    #[arg(long, value_name = "UNIT")]
    explain: Option<String>,
    /// Print JSON
    #[arg(long)]
    json: bool,
}

/// Output of the command.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Output {
    /// Version of this layout.
    schema_version: u32,
    /// Where the units stand.
    standing: Standing,
    /// What that means.
    says: Vec<Sentence>,
    /// What could not be computed, and why.
    findings: Vec<json::Told>,
}

pub(crate) fn run(args: &Args, files: &Catalogue) -> Result<ExitCode, Stop> {
    let recipe = recipe(&args.recipe, args.least_coverage, files)?;
    match &args.table {
        Some(path) => {
            let (chain, findings) = of_table(recipe, path, files)?;
            let code = if findings.iter().any(|finding| finding.severity == Severity::Error) {
                ExitCode::from(stop::FINDINGS)
            } else {
                ExitCode::SUCCESS
            };
            for finding in &findings {
                say(&files.line(finding));
            }
            let told = tell(args, files, &chain, None)?;
            Ok(if told == ExitCode::SUCCESS { code } else { told })
        }
        None => of_dossiers(args, recipe, files),
    }
}

/// Reads a number of replications.
pub(crate) fn replications() -> RangedU64ValueParser<usize> {
    RangedU64ValueParser::new().range(0..=MOST_REPLICATIONS)
}

/// How uncertain values are by their quality grade.
pub(crate) fn quality(files: &Catalogue) -> Result<QualityTable, Stop> {
    files.right(quality::read(&files.needed(QUALITY)?, &files.known))
}

/// What is wrong with the recipes and the file of quality grades.
pub(crate) fn mistakes(files: &Catalogue) -> Vec<Finding> {
    let recipes = files.folder("recipes/").filter_map(|file| recipe::read(&file).err());
    let grades = files.file(QUALITY).and_then(|file| quality::read(&file, &files.known).err());
    recipes.chain(grades).flatten().collect()
}

/// A recipe of the catalogue or of a file, with another least coverage where one is given.
pub(crate) fn recipe(wanted: &str, least: Option<f64>, files: &Catalogue) -> Result<Recipe, Stop> {
    let mut recipe = read_recipe(wanted, files)?;
    if let Some(least) = least {
        if !(0.0..=1.0).contains(&least) {
            return Err(Stop::usage("stop-no-share", &[("share", &least)]));
        }
        recipe.screen.least_coverage = least;
    }
    Ok(recipe)
}

/// A recipe of the catalogue, or of a file.
fn read_recipe(wanted: &str, files: &Catalogue) -> Result<Recipe, Stop> {
    let own = format!("recipes/{wanted}.toml");
    if let Some(file) = files.folder("recipes/").find(|file| file.path == own) {
        return files.right(recipe::read(&file));
    }
    let path = PathBuf::from(wanted);
    if !path.exists() {
        let known: Vec<&str> =
            files.folder("recipes/").filter_map(|file| file.path.strip_prefix("recipes/")).collect();
        let known = known.join(", ").replace(".toml", "");
        return Err(Stop::usage("stop-recipe-not-known", &[("name", &wanted), ("known", &known)]));
    }
    let text = std::fs::read_to_string(&path).map_err(|error| Stop::path("stop-read", &path, &error))?;
    files.right(recipe::read(&TextFile { path: wanted, text: &text }))
}

fn of_dossiers(args: &Args, recipe: Recipe, files: &Catalogue) -> Result<ExitCode, Stop> {
    let dirs = corrected::in_force(files, &args.dirs)?;
    let dossiers = Dossiers { dirs, benchmarks: args.benchmarks.clone(), json: args.json };
    let (cities, code) = evaluate::each(files, &dossiers, |_, evaluated, _| {
        let city = &evaluated.dossier.city;
        Ok((city.name.clone(), city.period.clone(), evaluated.results.clone()))
    })?;
    let framework = files.framework(recipe.framework.as_deref().unwrap_or("u4ssc"))?;
    let benchmarks = files.benchmarks(args.benchmarks.as_deref(), &framework.id)?;
    let named = name_apart(&cities);
    let all = Cities::new(files, recipe, framework, &benchmarks, &named)?;
    let told = tell(args, files, &all.chain, Some(&all.perturb()))?;
    let quality = quality(files)?;
    for (name, results) in &named {
        if let Some(finding) = quality.assumed(results, Place::file(name.as_str())) {
            say(&files.sentence(&finding));
        }
    }
    Ok(if told == ExitCode::SUCCESS { code } else { told })
}

/// Cities with names of their own: with the period where a city is there more than once, and a number where that is the same too.
fn name_apart(cities: &[(String, String, Results)]) -> Vec<(String, &Results)> {
    let mut named: Vec<(String, &Results)> = Vec::new();
    for (name, period, results) in cities {
        let several = cities.iter().filter(|(other, _, _)| other == name).count() > 1;
        let base = if several { format!("{name} {period}") } else { name.clone() };
        let again = (2..).map(|number| format!("{base} ({number})"));
        let free = std::iter::once(base.clone())
            .chain(again)
            .find(|one| named.iter().all(|(known, _)| known != one));
        named.push((free.unwrap_or(base), results));
    }
    named
}

/// Says findings, each with what it is about.
pub(crate) fn say_all(findings: &[Finding], files: &Catalogue) {
    for finding in findings {
        let about = if finding.subject.is_empty() { String::new() } else { format!("{}: ", finding.subject) };
        let severity = severity(&files.locale, finding.severity);
        say(&format!("{severity} {about}{}", files.sentence(finding)));
    }
}

/// The chain of a recipe over cities, and from what their values are drawn.
pub(crate) struct Cities {
    pub(crate) chain: Chain,
    points: usize,
    spreads: Vec<Spread>,
}

impl Cities {
    pub(crate) fn new(
        files: &Catalogue,
        recipe: Recipe,
        framework: &Framework,
        benchmarks: &BenchmarkSet,
        cities: &[(String, &Results)],
    ) -> Result<Self, Stop> {
        let goals = |number: &str| {
            let goal = files.known.sdg.goals.iter().find(|goal| goal.number.to_string() == number);
            goal.map_or_else(|| number.to_owned(), |goal| format!("{number} {}", goal.title))
        };
        let (chain, points) =
            files.right(standing::of_cities(recipe, framework, benchmarks, &goals, cities))?;
        let spreads = standing::spreads(&quality(files)?, framework, cities, &points);
        Ok(Self { chain, points: points.len(), spreads })
    }

    /// Moves a value within its own uncertainty.
    pub(crate) fn perturb(&self) -> impl Fn(usize, usize, f64, &mut dyn FnMut() -> f64) -> f64 + Sync {
        |row, column, value, uniform| self.spreads[row * self.points + column].draw(value, uniform())
    }
}

fn of_table(
    recipe: Recipe,
    path: &std::path::Path,
    files: &Catalogue,
) -> Result<(Chain, Vec<Finding>), Stop> {
    let place = Place::file(path.to_string_lossy().as_ref());
    let units = exchange::units::read(&place, &folder::read_named(path)?);
    let mut findings = units.findings.clone();
    if recipe.framework.is_some() {
        return Err(Stop::usage("stop-recipe-of-dossiers", &[("recipe", &recipe.id)]));
    }
    let tree = files.right(Tree::of_recipe(&recipe, &Place::file(&*recipe.id)))?;
    let mut data = Data {
        units: units.units.clone(),
        values: Columns::missing(units.units.len(), tree.indicators.len()),
        ..Data::default()
    };
    let mut lacking = Vec::new();
    for (at, indicator) in tree.indicators.iter().enumerate() {
        match units.column(&indicator.id, &place) {
            Ok(column) => {
                let numbers = column.numbers(&files.known, None, &mut findings);
                data.values.column_mut(at).copy_from_slice(&numbers);
            }
            Err(finding) => lacking.push(*finding),
        }
        if let Some(name) =
            indicator.denominator.as_ref().filter(|name| !data.denominators.contains_key(*name))
        {
            match units.column(name, &place) {
                Ok(column) => {
                    let numbers = column.numbers(&files.known, None, &mut findings);
                    data.denominators.insert(name.clone(), numbers);
                }
                Err(finding) => lacking.push(*finding),
            }
        }
    }
    if let Some(name) = &recipe.impute.group {
        match units.column(name, &place) {
            Ok(column) => {
                data.groups.insert(name.clone(), column.texts.clone());
            }
            Err(finding) => lacking.push(*finding),
        }
    }
    if !lacking.is_empty() {
        lacking.splice(0..0, findings);
        return files.right(Err(lacking));
    }
    let chain = files.right(Chain::new(recipe, tree, data))?;
    Ok((chain, findings))
}

/// Computes and prints.
fn tell(args: &Args, files: &Catalogue, chain: &Chain, perturb: Option<Perturb>) -> Result<ExitCode, Stop> {
    let stages = chain.run();
    let row = |wanted: &str| {
        let known = || stages.units.iter().map(String::as_str);
        let folded = kpi::catalogue::fold(wanted);
        known().position(|unit| kpi::catalogue::fold(unit) == folded).ok_or_else(|| {
            let all: Vec<&str> = known().collect();
            Stop::usage("stop-unit-not-known", &[("name", &wanted), ("known", &all.join(", "))])
        })
    };
    let explained = args.of.as_deref().map(row).transpose()?;
    let to_explain = args.explain.as_deref().map(row).transpose()?;
    let asked = Asked {
        replications: args.replications,
        samples: args.samples,
        top: args.top,
        seed: args.seed,
        explained,
    };
    let steps = standing::steps(chain, &asked, perturb.is_some());
    let standing = progress::watched(steps, &files.locale.text("cli-bar-replications"), |watch| {
        standing::stand(chain, &stages, &asked, perturb, watch)
    });
    if let Some(dir) = &args.stages {
        write_stages(dir, chain, &stages)?;
    }
    let wrong = standing.findings.iter().any(|finding| finding.severity == Severity::Error);
    let code = if wrong { ExitCode::from(stop::FINDINGS) } else { ExitCode::SUCCESS };
    if args.json {
        let findings = standing.findings.iter().map(|finding| json::Told::new(files, finding)).collect();
        let says = said(&standing, files);
        print(&json::text(&Output { schema_version: SCHEMA_VERSION, standing, says, findings })?)?;
        return Ok(code);
    }
    print(&text(&standing, files))?;
    say_all(&standing.findings, files);
    if let Some(row) = to_explain {
        print(&explain(chain, &stages, row, files))?;
    }
    Ok(code)
}

fn text(standing: &Standing, files: &Catalogue) -> String {
    let locale = &files.locale;
    let number = |value: f64| locale.number(value, 1);
    let between =
        |low: f64, high: f64| files.told("interval-of", &[("low", &number(low)), ("high", &number(high))]);
    let mut heads = heads(
        locale,
        &["", "cli-index", "cli-rank", "cli-between", "", "cli-coverage", "cli-missing-could-make"],
    );
    heads[4] = files.told("cli-among-best", &[("top", &standing.top)]);
    let mut rows = vec![heads];
    for unit in &standing.units {
        let rank = unit.rank.map_or_else(|| "-".to_owned(), |rank| rank.own.to_string());
        let ranks = unit.rank.map_or_else(|| "-".to_owned(), |rank| between(rank.low, rank.high));
        rows.push(vec![
            unit.unit.clone(),
            unit.index.map_or_else(|| "-".to_owned(), number),
            rank,
            ranks,
            unit.among_best.map_or_else(|| "-".to_owned(), |share| locale.percent(share)),
            locale.percent(unit.coverage),
            between(unit.missing.index[0], unit.missing.index[1]),
        ]);
    }
    let mut text = format!("{}\n{}\n", standing.name, table(&rows, 1));
    for sentence in said(standing, files) {
        text += &format!("{}\n", sentence.text);
    }
    text
}

/// What the figures mean, in plain words: each unit, then the whole.
fn said(standing: &Standing, files: &Catalogue) -> Vec<Sentence> {
    let units = standing.units.iter().flat_map(|unit| sentence::of_unit(&files.locale, standing, unit));
    units.chain(sentence::of_standing(&files.locale, standing, None)).collect()
}

/// How a unit's index was made: groups with their members, each value before and after normalising.
fn explain(chain: &Chain, stages: &Stages, row: usize, files: &Catalogue) -> String {
    let number =
        |value: Option<f64>| value.map_or_else(|| "-".to_owned(), |value| files.locale.number(value, 2));
    let indicators = &chain.tree.indicators;
    let heads = ["", "cli-weight", "cli-value", "cli-treated", "cli-on-scale"];
    let mut rows = vec![self::heads(&files.locale, &heads)];
    let mut open: Vec<(usize, usize)> = vec![(indicators.len() + chain.tree.groups.len() - 1, 0)];
    while let Some((member, depth)) = open.pop() {
        let name = format!("{}{}", "  ".repeat(depth), chain.tree.name(member));
        match member.checked_sub(indicators.len()) {
            None => rows.push(vec![
                name,
                number(Some(indicators[member].weight)),
                number(stages.screened.get(row, member)),
                number(stages.treated.get(row, member)),
                number(stages.normalised.get(row, member)),
            ]),
            Some(at) => {
                let group = &chain.tree.groups[at];
                let mean = word(&files.locale, "mean", chain.recipe.levels[group.level].mean.as_str());
                let value = number(stages.aggregated.get(row, at));
                rows.push(vec![name, number(Some(group.weight)), String::new(), mean, value]);
                open.extend(group.members.iter().rev().map(|member| (*member, depth + 1)));
            }
        }
    }
    format!("\n{}\n{}", stages.units[row], table(&rows, 1))
}

/// Writes every stage as a table.
fn write_stages(dir: &std::path::Path, chain: &Chain, stages: &Stages) -> Result<(), Stop> {
    folder::make(dir)?;
    let indicators: Vec<&str> = chain.tree.indicators.iter().map(|indicator| &*indicator.id).collect();
    let groups: Vec<&str> = chain.tree.groups.iter().map(|group| &*group.id).collect();
    let (all, kept) = (chain.units(), &stages.units[..]);
    let tables = [
        ("1-denominated", all, &indicators, &stages.denominated),
        ("2-imputed", all, &indicators, &stages.imputed),
        ("3-screened", kept, &indicators, &stages.screened),
        ("4-treated", kept, &indicators, &stages.treated),
        ("5-normalised", kept, &indicators, &stages.normalised),
        ("6-aggregated", kept, &groups, &stages.aggregated),
    ];
    for (name, units, headings, columns) in tables {
        folder::write(
            &dir.join(format!("{name}.csv")),
            exchange::units::write(units, headings, |row, column| columns.get(row, column)).as_bytes(),
        )?;
    }
    Ok(())
}
