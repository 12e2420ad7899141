//! `u4ssc profile`: what stands out in a city, how sure that is, where it is heading, and what is feasible.

use std::path::PathBuf;
use std::process::ExitCode;

use assess::goals::{Goals, References};
use assess::index::recipe::Recipe;
use assess::peers::Peers;
use assess::profile::{self, Rules};
use assess::robustness::bands;
use assess::score::Scores;
use assess::standing::{self, Asked, Standing};
use assess::trend::series::PointSeries;
use assess::trend::{Trend, trend};
use assess::{definition, score};
use kpi::finding::{Finding, Severity};
use kpi::result::Results;
use publish::CityProfile;
use publish::profile::{Assessed, Section};

use crate::commands::{index, peers, targets, trends};
use crate::evaluate::Evaluated;
use crate::files::Catalogue;
use crate::gathered::{self, Gather, Gathered};
use crate::stop::{self, Stop};
use crate::terminal::{print, table};
use crate::{folder, json, progress};

/// File of the rules.
const RULES: &str = "profile.toml";
/// Recipe by which cities are compared.
const RECIPE: &str = "u4ssc-index";
/// Among how many of the best a city's probability is told.
const TOP: u32 = 3;

/// Make the profile of a city: gaps, strengths, targets, trends, rank, peers, data quality, goals
///
/// The first folder is the city that is looked at, in its latest year. Earlier dossiers of the same city tell its trends; dossiers
/// of other cities tell where it stands among them, and what its peers have.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[command(flatten)]
    gather: Gather,
    #[command(flatten)]
    settings: Settings,
    /// Folder to write a page and its JSON to; without it, the profile is printed
    #[arg(short, long, value_name = "OUT")]
    out: Option<PathBuf>,
    /// Print JSON
    #[arg(long)]
    json: bool,
}

/// What a profile looks at, and how long.
#[derive(Debug, clap::Args)]
pub(crate) struct Settings {
    /// Year of the targets
    #[arg(long, value_name = "YEAR", default_value_t = 2030)]
    year: i32,
    /// Compare cities with at least this share of values; without it, what the recipe says
    #[arg(long, value_name = "SHARE")]
    least_coverage: Option<f64>,
    /// Replications of the simulation that ranks rest on
    #[arg(long, default_value_t = 2000, value_parser = index::replications())]
    replications: usize,
    /// Pairs of settings for the question what matters most; 0 leaves it out
    #[arg(long, default_value_t = 250, value_parser = index::replications())]
    samples: usize,
    /// Seed of everything random
    #[arg(long, default_value_t = 1)]
    seed: u64,
}

pub(crate) fn run(args: &Args, files: &Catalogue) -> Result<ExitCode, Stop> {
    let (profile, code) = make(&args.settings, &args.gather, files)?;
    if let Some(out) = &args.out {
        folder::make(out)?;
        let stem = out.join(profile.file_stem());
        let page = publish::profile_page(&profile, &files.locale);
        let page = page.map_err(|error| Stop::failed("stop-reason", error))?;
        folder::write(&stem.with_extension("html"), page.as_bytes())?;
        folder::write(&stem.with_extension("json"), json::text(&profile)?.as_bytes())?;
        print(&format!("{}\n", stem.with_extension("html").display()))?;
    } else if args.json {
        print(&json::text(&profile)?)?;
    } else {
        print(&text(&profile, files))?;
    }
    Ok(code)
}

/// Makes the profile of a city, and says with which code the command ends.
pub(crate) fn make(
    settings: &Settings,
    asked: &Gather,
    files: &Catalogue,
) -> Result<(CityProfile, ExitCode), Stop> {
    let recipe = index::recipe(RECIPE, settings.least_coverage, files)?;
    let gathered = gathered::gather(files, asked)?;
    let (profile, findings) = assess(settings, files, recipe, &gathered)?;
    index::say_all(&findings, files);
    let is_wrong =
        gathered.own().has_errors() || findings.iter().any(|finding| finding.severity == Severity::Error);
    let code = if is_wrong { ExitCode::from(stop::FINDINGS) } else { ExitCode::SUCCESS };
    Ok((profile, code))
}

/// What a profile picks out.
fn rules(files: &Catalogue) -> Result<Rules, Stop> {
    files.right(profile::read(&files.needed(RULES)?))
}

/// What is wrong with the file of the rules; nothing where there is none.
pub(crate) fn mistakes(files: &Catalogue) -> Vec<Finding> {
    files.file(RULES).and_then(|file| profile::read(&file).err()).unwrap_or_default()
}

/// Everything that is to be known of the city, and what is odd about the dossiers taken together.
fn assess(
    settings: &Settings,
    files: &Catalogue,
    recipe: Recipe,
    gathered: &Gathered,
) -> Result<(CityProfile, Vec<Finding>), Stop> {
    let rules = rules(files)?;
    let quality = index::quality(files)?;
    let reference = peers::reference(files)?;
    let own = gathered.own();
    let (framework, set) = (gathered.framework, &*gathered.set);
    let found = targets::targets(files, gathered, settings.year)?;
    let (targets, peers) = (found.points, found.peers);
    let trends = trends_of(files, gathered, settings.year)?;
    let (compared, compared_are_peers) = compared(gathered, &peers, &rules);
    let peer_scores: Vec<&Scores> =
        if compared_are_peers { compared.iter().map(|one| &one.scores).collect() } else { Vec::new() };
    let standing = stand(settings, files, recipe, gathered, &compared)?;
    let chances = bands::chances(
        framework,
        set,
        &own.results,
        &own.scores,
        &quality,
        (rules.draws, rules.shaky_below, settings.seed),
    );
    let goals =
        Goals { framework, benchmarks: set, sdg: &files.known.sdg, references: References::AlsoSuggested };
    let named: Vec<(String, &score::Scores)> =
        compared.iter().map(|one| (one.dossier.city.name.clone(), &one.scores)).collect();
    let covariates: Vec<(String, String)> =
        reference.covariates.covariates.iter().map(|one| (one.id.to_string(), one.label.clone())).collect();
    let picked = profile::profile(framework, set, &own.results, &own.scores, &peer_scores, &rules);
    let (goals, definition) = (goals.view(&own.results), definition::check(framework, &own.results));
    let assessed = Assessed {
        framework,
        benchmarks: set,
        city: &own.dossier.city,
        results: &own.results,
        scores: &own.scores,
        rules: &rules,
        profile: &picked,
        chances: &chances,
        standing: standing.as_ref(),
        compared: &named,
        compared_are_peers,
        peers: &peers,
        covariates: &covariates,
        trends: &trends,
        targets: &targets,
        year: settings.year,
        goals: &goals,
        definition: definition.as_ref(),
    };
    Ok((CityProfile::new(&assessed, &files.locale), found.findings))
}

/// Series and trend of each data point with a value.
type Trends = Vec<(PointSeries, Trend)>;

fn trends_of(files: &Catalogue, gathered: &Gathered, year: i32) -> Result<Trends, Stop> {
    let rules = trends::rules(files)?;
    // What is wrong with the years was said with the targets.
    let (series, _) = gathered.series(&rules, year);
    let known = series.into_iter().filter(|one| !one.series.points.is_empty());
    let trends = known.map(|one| {
        let trend = trend(&one.series, &rules);
        (one, trend)
    });
    Ok(trends.collect())
}

/// Peers whose dossiers were named, or all others where too few are peers; and whether they are peers.
fn compared<'a, 'b>(
    gathered: &'a Gathered<'b>,
    peers: &Peers,
    rules: &Rules,
) -> (Vec<&'a Evaluated<'b>>, bool) {
    let of_peers = gathered.peer_dossiers(peers);
    let enough = of_peers.len() >= rules.surprise_least_peers;
    if enough { (of_peers, true) } else { (gathered.others.iter().collect(), false) }
}

/// Where the city stands among others by the recipe; none where there are no others.
fn stand(
    settings: &Settings,
    files: &Catalogue,
    recipe: Recipe,
    gathered: &Gathered,
    compared: &[&Evaluated],
) -> Result<Option<Standing>, Stop> {
    if compared.is_empty() {
        return Ok(None);
    }
    let own = [gathered.own()];
    let all = own.iter().chain(compared);
    let cities: Vec<(String, &Results)> =
        all.map(|one| (one.dossier.city.name.clone(), &one.results)).collect();
    let chain = index::Cities::new(files, recipe, gathered.framework, &gathered.set, &cities)?;
    let stages = chain.chain.run();
    let explained = stages.units.iter().position(|unit| *unit == cities[0].0);
    let asked = Asked {
        replications: settings.replications,
        samples: settings.samples,
        top: TOP,
        seed: settings.seed,
        explained,
    };
    let perturb = chain.perturb();
    let steps = standing::steps(&chain.chain, &asked, true);
    let standing = progress::watched(steps, &files.locale.text("cli-bar-replications"), |watch| {
        standing::stand(&chain.chain, &stages, &asked, Some(&perturb), watch)
    });
    index::say_all(&standing.findings, files);
    // A city with too few values is not among those that are compared; the section says so.
    Ok(Some(standing))
}

fn text(profile: &CityProfile, files: &Catalogue) -> String {
    let mut text = format!("{} {}\n", profile.city, profile.period);
    for section in &profile.sections {
        text += &section_text(section, files);
    }
    text
}

fn section_text(section: &Section, files: &Catalogue) -> String {
    let mut text = format!("\n{}\n", section.title);
    for sentence in &section.says {
        text += &format!("{}\n", sentence.text);
    }
    for titled in &section.tables {
        let mut rows = vec![titled.table.headings.clone()];
        rows.extend(titled.table.rows.iter().cloned());
        text += &format!("\n{}\n{}\n", titled.caption, table(&rows, 1));
    }
    for item in &section.items {
        let said: Vec<&str> = item.says.iter().map(|sentence| sentence.text.as_str()).collect();
        text += &format!("- {} {}\n", files.locale.label(&item.about), said.join(" "));
    }
    text
}
