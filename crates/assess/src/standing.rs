//! Where each unit stands by a recipe, and how sure that is: index, rank interval, what is missing, what matters most.

use kpi::catalogue::{BenchmarkSet, Framework};
use kpi::finding::{Finding, Place};
use kpi::result::Results;
use schemars::JsonSchema;
use serde::Serialize;

use crate::index::data::{Columns, Data};
use crate::index::envelope::Best;
use crate::index::rank::NO_RANK;
use crate::index::recipe::{NormaliseMethod, Recipe};
use crate::index::stages::{Chain, Missing, Stages};
use crate::index::tree::{Points, Tree};
use crate::quality::{QualityTable, Spread};
use crate::robustness::knob::Knob;
use crate::robustness::ranks::{Convergence, RankInterval, Ranked};
use crate::robustness::simulation::{Perturb, Simulation, Watch};
use crate::robustness::sobol::{Effect, Sobol};

/// Most units of which every two are compared.
const MOST_COMPARED: usize = 60;
/// Resamplings for the intervals of Sobol indices.
const BOOTSTRAPS: usize = 200;

/// What is asked for.
#[derive(Debug, Clone, Copy)]
pub struct Asked {
    /// Replications of the simulation.
    pub replications: usize,
    /// Pairs of settings for Sobol indices.
    pub samples: usize,
    /// Among how many of the best a unit's probability is asked for.
    pub top: u32,
    /// Seed of everything random.
    pub seed: u64,
    /// Unit whose rank the Sobol indices explain, by its name; the mean shift of ranks where there is none.
    pub explained: Option<usize>,
}

/// Where units stand by a recipe.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct Standing {
    /// Id of the recipe.
    pub recipe: String,
    /// Its name.
    pub name: String,
    /// Seed of everything random.
    pub seed: u64,
    /// Among how many of the best `among_best` counts.
    pub top: u32,
    /// Units that are compared, best first.
    pub units: Vec<UnitStanding>,
    /// Units with too few values to be compared.
    pub left_out: Vec<LeftOut>,
    /// Choices that were varied.
    pub knobs: Vec<Knob>,
    /// Replications that were asked for.
    pub asked: usize,
    /// Replications that gave no result.
    pub dropped: usize,
    /// Pairs of settings that were asked for, to tell which choice matters most.
    pub asked_samples: usize,
    /// How much the intervals still moved; none where nothing was simulated.
    pub convergence: Option<Convergence>,
    /// Which choice matters most.
    pub sobol: Option<Sobol>,
    /// What a reader must know.
    #[serde(skip)]
    pub findings: Vec<Finding>,
}

/// Where a unit stands.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct UnitStanding {
    /// Name.
    pub unit: String,
    /// Its row in the stages.
    pub row: usize,
    /// Index; none where it could not be computed.
    pub index: Option<f64>,
    /// Share of indicators with a value.
    pub coverage: f64,
    /// Rank and its interval; none where nothing was simulated or it never had a rank.
    pub rank: Option<RankInterval>,
    /// Probability to be among the best.
    pub among_best: Option<f64>,
    /// Probability to stand before each other unit, in the order of `units`; none for itself, and where there are too many.
    pub before: Vec<Option<f64>>,
    /// What its missing values could make of it.
    pub missing: Missing,
    /// Its best weights and models, where the index is an envelope.
    pub best: Option<Best>,
}

/// A unit with too few values.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct LeftOut {
    /// Name.
    pub unit: String,
    /// Share of indicators with a value.
    pub coverage: f64,
    /// Share that the recipe asks for.
    pub least: f64,
}

/// The chain of a recipe over cities: each data point that has a benchmark is an indicator, each city a unit. Values that are
/// not scored (implausible, not verified) are missing here as well. Makes the indices of KPI and data point for each indicator too.
///
/// # Errors
/// A recipe that does not fit the framework.
pub fn of_cities(
    recipe: Recipe,
    framework: &Framework,
    benchmarks: &BenchmarkSet,
    goal_names: &dyn Fn(&str) -> String,
    cities: &[(String, &Results)],
) -> Result<(Chain, Points), Vec<Finding>> {
    if let Some(wanted) = recipe.framework.as_ref().filter(|wanted| **wanted != framework.id) {
        let finding = Finding::error("framework-unknown", Place::file(&*recipe.id));
        return Err(vec![finding.read(wanted).accepted(&framework.id)]);
    }
    let (tree, points) = Tree::of_framework(&recipe, framework, benchmarks, goal_names)?;
    let mut values = Columns::missing(cities.len(), points.len());
    for (row, (_, results)) in cities.iter().enumerate() {
        for (column, &(kpi, point)) in points.iter().enumerate() {
            let result = results.of_kpi(kpi).find(|result| result.point == point);
            let value = result.filter(|result| result.state.is_scored()).and_then(|result| result.value);
            values.column_mut(column)[row] = value.unwrap_or(f64::NAN);
        }
    }
    let units = cities.iter().map(|(name, _)| name.clone()).collect();
    Ok((Chain::new(recipe, tree, Data { units, values, ..Data::default() })?, points))
}

/// From what the values of cities are drawn, city after city, an entry for each of the tree's data points.
pub fn spreads(
    quality: &QualityTable,
    framework: &Framework,
    cities: &[(String, &Results)],
    points: &Points,
) -> Vec<Spread> {
    let of_city = |results: &Results| {
        let spread = |&(kpi, point): &(usize, usize)| {
            let result = results.of_kpi(kpi).find(|result| result.point == point);
            result.and_then(|result| quality.spread_of(framework, result)).unwrap_or(Spread::None)
        };
        points.iter().map(spread).collect::<Vec<Spread>>()
    };
    cities.iter().flat_map(|(_, results)| of_city(results)).collect()
}

/// Steps that [`stand`] takes with so many knobs, as its watch counts them.
pub fn steps(chain: &Chain, asked: &Asked, with_inputs: bool) -> usize {
    asked.replications + asked.samples * (Knob::of(&chain.recipe.knobs, with_inputs).len() + 2)
}

/// Computes where units stand, and how sure that is where the recipe has knobs.
pub fn stand(
    chain: &Chain,
    stages: &Stages,
    asked: &Asked,
    perturb: Option<Perturb>,
    watch: Watch,
) -> Standing {
    let mut standing = Standing {
        recipe: chain.recipe.id.clone(),
        name: chain.recipe.name.clone(),
        seed: asked.seed,
        top: asked.top,
        units: Vec::new(),
        left_out: left_out(chain, stages),
        knobs: Vec::new(),
        asked: asked.replications,
        dropped: 0,
        asked_samples: asked.samples,
        convergence: None,
        sobol: None,
        findings: stages.findings.clone(),
    };
    let mut ranked = None;
    // One unit has no rank to be sure of; a recipe without knobs leaves nothing to vary.
    if stages.units.len() > 1
        && let Ok(simulation) = Simulation::new(chain, asked.seed, perturb, false)
    {
        let done = simulation.run(asked.replications, watch);
        let explained = asked.explained.filter(|unit| *unit < stages.units.len());
        let effect = explained.map_or(Effect::MeanShift, Effect::RankOf);
        let then = |done: usize| watch(asked.replications + done);
        let sobol = (asked.samples > 0).then(|| simulation.sobol(effect, asked.samples, BOOTSTRAPS, &then));
        standing.knobs = simulation.knobs().to_vec();
        standing.dropped = done.dropped;
        standing.convergence = Some(done.convergence());
        standing.findings.extend(dropped(chain, &done));
        standing.sobol = sobol;
        ranked = Some(done).filter(|done| done.replications() > 0);
    }
    standing.units = units(chain, stages, asked.top, ranked.as_ref());
    standing
}

fn left_out(chain: &Chain, stages: &Stages) -> Vec<LeftOut> {
    let least = chain.recipe.screen.least_coverage;
    let all = chain.units().iter().zip(&stages.coverage).zip(&stages.kept);
    let out = all.filter(|(_, kept)| !**kept);
    out.map(|((unit, coverage), _)| LeftOut { unit: unit.clone(), coverage: *coverage, least }).collect()
}

/// Says how many replications gave no result, and why the first of them did.
fn dropped(chain: &Chain, ranked: &Ranked) -> Vec<Finding> {
    let Some(first) = ranked.findings.first() else { return Vec::new() };
    let mut finding = Finding::warning("index-replications-dropped", Place::file(&*chain.recipe.id));
    finding = finding.read(ranked.dropped).with("all", ranked.dropped + ranked.replications());
    for fact in ["mean", "unit", "member"] {
        finding = finding.with(fact, first.fact(fact).unwrap_or_default());
    }
    vec![finding.about(&*first.subject)]
}

fn units(chain: &Chain, stages: &Stages, top: u32, ranked: Option<&Ranked>) -> Vec<UnitStanding> {
    let mut order: Vec<usize> = (0..stages.units.len()).collect();
    // Units without a rank stand last.
    order.sort_by_key(|row| (stages.ranks[*row].wrapping_sub(1), *row));
    let kept =
        || stages.coverage.iter().zip(&stages.kept).filter(|(_, kept)| **kept).map(|(share, _)| *share);
    let coverage: Vec<f64> = kept().collect();
    let intervals = ranked.map(Ranked::intervals);
    let scale = scale(&chain.recipe, stages);
    let one = |&row: &usize| UnitStanding {
        unit: stages.units[row].clone(),
        row,
        index: Some(stages.index[row]).filter(|index| !index.is_nan()),
        coverage: coverage[row],
        rank: intervals.as_ref().and_then(|all| all[row]).filter(|rank| rank.own != NO_RANK),
        among_best: ranked.map(|ranked| ranked.among_best(row, top)),
        before: match ranked {
            Some(ranked) if order.len() <= MOST_COMPARED => {
                let others = order.iter().map(|other| (*other != row).then(|| ranked.before(row, *other)));
                others.collect()
            }
            _ => Vec::new(),
        },
        missing: chain.missing(stages, row, scale),
        best: stages.best.get(row).cloned().flatten(),
    };
    order.iter().map(one).collect()
}

/// The ends of the normalised scale: those of the recipe, or the worst and best value that is there.
fn scale(recipe: &Recipe, stages: &Stages) -> [f64; 2] {
    use NormaliseMethod as M;
    let bounded = matches!(recipe.normalise.method, M::MinMax | M::Goalposts | M::ShareOfTarget | M::Bands);
    if bounded {
        return recipe.normalise.to.unwrap_or([0.0, 100.0]);
    }
    let known = (0..stages.normalised.count()).flat_map(|column| stages.normalised.column(column));
    let known = known.filter(|value| !value.is_nan());
    known.fold([f64::INFINITY, f64::NEG_INFINITY], |[least, most], value| {
        [least.min(*value), most.max(*value)]
    })
}
