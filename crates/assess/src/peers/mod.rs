//! Which cities are like this one: similar by population, density, income, climate and country.
//!
//! The distance of two cities is the root of the weighted mean of their squared differences, each counted in spreads, over
//! the covariates that are known of both. Dividing by the weights that are there makes distances with and without
//! missing covariates comparable. A city beyond the cut is no peer, and too few peers are said to be too few: the cut
//! is never widened. Data: `catalogue/peers.toml`, `places.toml`, `countries.toml`.

pub mod files;
pub mod place;

use schemars::JsonSchema;
use serde::Serialize;

use files::{CovariateFile, Kind, PeersFile, Scale};
pub use files::{Files, Reference};
pub use place::{Fact, Place, Value, of_dossier};

/// The peers of a city, and why the others are none.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct Peers {
    /// Id of the city.
    pub city: String,
    /// Largest distance of a peer.
    pub cut: f64,
    /// Cities that share fewer known covariates are not compared.
    pub least_covariates: usize,
    /// Fewer peers than this are too few for a comparison.
    pub least_peers: usize,
    /// True where there are peers enough.
    pub enough: bool,
    /// Covariates that are not known of the city itself.
    pub missing: Vec<String>,
    /// Peers, the nearest first.
    pub peers: Vec<Candidate>,
    /// Cities that are none, the nearest first, those that can't be compared last.
    pub others: Vec<Candidate>,
}

/// A city that was looked at.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct Candidate {
    /// Id of the city.
    pub id: String,
    /// Its name.
    pub name: String,
    /// ISO 3166-1 alpha-3.
    pub country: Option<String>,
    /// Whether it is a peer, or why not.
    pub verdict: Verdict,
    /// Distance; none where too little is known of both.
    pub distance: Option<f64>,
    /// Covariates known of both cities.
    pub shared: usize,
    /// Id of the covariate that adds most to the distance; none where nothing differs.
    pub mainly: Option<String>,
    /// Covariate by covariate.
    pub covariates: Vec<Compared>,
}

/// Whether a city is a peer, or why not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// It is.
    Peer,
    /// It is farther than the cut.
    BeyondCut,
    /// Too few covariates are known of both.
    TooLittleShared,
}

impl Verdict {
    /// The word used in JSON and in the ids of messages.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Peer => "peer",
            Self::BeyondCut => "beyond-cut",
            Self::TooLittleShared => "too-little-shared",
        }
    }
}

/// Two cities by one covariate.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct Compared {
    /// Id of the covariate.
    pub id: String,
    /// Of the city itself.
    pub own: Option<Fact>,
    /// Of the other.
    pub other: Option<Fact>,
    /// How far apart they are, in spreads; none where one is missing.
    pub difference: Option<f64>,
    /// What it adds to the squared distance: 0 to 1 over all covariates. None where it is missing or nothing differs.
    pub share: Option<f64>,
}

/// Finds the peers of a city among others. The same city among the others, of whatever year, is left out.
pub fn peers(rules: &PeersFile, city: &Place, others: &[Place]) -> Peers {
    let others: Vec<&Place> = others.iter().filter(|other| !other.is_same(city)).collect();
    let all: Vec<&Place> = others.iter().copied().chain([city]).collect();
    let spreads: Vec<Option<f64>> = rules.covariates.iter().map(|one| spread(one, &all)).collect();
    let mut candidates: Vec<Candidate> =
        others.iter().map(|other| compare(rules, &spreads, city, other)).collect();
    candidates.sort_by(|a, b| {
        let far = |one: &Candidate| one.distance.unwrap_or(f64::INFINITY);
        far(a).total_cmp(&far(b)).then_with(|| a.id.cmp(&b.id))
    });
    let missing = rules.covariates.iter().filter(|one| city.covariate(one).is_none());
    let missing = missing.map(|one| one.id.to_string()).collect();
    let (peers, others): (Vec<Candidate>, Vec<Candidate>) =
        candidates.into_iter().partition(|one| one.verdict == Verdict::Peer);
    Peers {
        city: city.id.clone(),
        cut: rules.cut,
        least_covariates: rules.least_covariates,
        least_peers: rules.least_peers,
        enough: peers.len() >= rules.least_peers,
        missing,
        peers,
        others,
    }
}

/// What counts as one spread: as stated, or the standard deviation over the places. None for categories, and where fewer
/// than two places are known.
fn spread(covariate: &CovariateFile, places: &[&Place]) -> Option<f64> {
    if covariate.kind == Kind::Category {
        return None;
    }
    if let Some(stated) = &covariate.spread {
        return Some(if covariate.scale == Scale::Log { stated.ln() } else { **stated });
    }
    let known = places.iter().filter_map(|place| scaled(covariate, place.covariate(covariate).as_ref()?));
    let mut known: Vec<f64> = known.collect();
    // The order of the places must not show in the last bits.
    known.sort_by(f64::total_cmp);
    let count = known.len() as f64;
    let mean = known.iter().sum::<f64>() / count;
    let squares: f64 = known.iter().map(|value| (value - mean).powi(2)).sum();
    (known.len() > 1).then(|| (squares / (count - 1.0)).sqrt())
}

/// A number on the covariate's scale; none where it has no place there.
fn scaled(covariate: &CovariateFile, fact: &Fact) -> Option<f64> {
    let Value::Number(value) = fact.value else { return None };
    let value = if covariate.scale == Scale::Log { value.ln() } else { value };
    value.is_finite().then_some(value)
}

/// How far two facts are apart, in spreads.
fn difference(covariate: &CovariateFile, spread: Option<f64>, own: &Fact, other: &Fact) -> Option<f64> {
    if let (Value::Word(a), Value::Word(b)) = (&own.value, &other.value) {
        return Some(mismatch(covariate, a, b));
    }
    let apart = (scaled(covariate, own)? - scaled(covariate, other)?).abs();
    // Without any spread all places are alike.
    if apart == 0.0 { Some(0.0) } else { spread.filter(|spread| *spread > 0.0).map(|spread| apart / spread) }
}

/// What two categories add.
fn mismatch(covariate: &CovariateFile, a: &str, b: &str) -> f64 {
    let whole = covariate.mismatch.unwrap_or_default();
    if a == b {
        return 0.0;
    }
    match (covariate.near_letters, covariate.near_mismatch) {
        (Some(letters), Some(near)) if a.chars().take(letters).eq(b.chars().take(letters)) => near,
        _ => whole,
    }
}

fn compare(rules: &PeersFile, spreads: &[Option<f64>], city: &Place, other: &Place) -> Candidate {
    let mut covariates: Vec<Compared> = rules
        .covariates
        .iter()
        .zip(spreads)
        .map(|(covariate, spread)| {
            let (own, other) = (city.covariate(covariate), other.covariate(covariate));
            let both = own.as_ref().zip(other.as_ref());
            let apart = both.and_then(|(own, other)| difference(covariate, *spread, own, other));
            Compared { id: covariate.id.to_string(), own, other, difference: apart, share: None }
        })
        .collect();
    let weights = || rules.covariates.iter().map(|covariate| *covariate.weight);
    let squares: Vec<Option<f64>> = weights()
        .zip(&covariates)
        .map(|(weight, one)| one.difference.map(|difference| weight * difference * difference))
        .collect();
    let sum: f64 = squares.iter().flatten().sum();
    let known = weights().zip(&squares).filter(|(_, square)| square.is_some());
    let weight: f64 = known.map(|(weight, _)| weight).sum();
    let shared = squares.iter().flatten().count();
    let distance = (shared >= rules.least_covariates.max(1)).then(|| (sum / weight).sqrt());
    for (one, square) in covariates.iter_mut().zip(&squares) {
        // Parts of a distance that there is not would look like one.
        one.share = square.filter(|_| sum > 0.0 && distance.is_some()).map(|square| square / sum);
    }
    let mainly = covariates
        .iter()
        .filter(|one| one.share.is_some_and(|share| share > 0.0))
        .max_by(|a, b| a.share.unwrap_or_default().total_cmp(&b.share.unwrap_or_default()));
    Candidate {
        id: other.id.clone(),
        name: other.name.clone(),
        country: other.country.clone(),
        verdict: match distance {
            None => Verdict::TooLittleShared,
            Some(distance) if distance > rules.cut => Verdict::BeyondCut,
            Some(_) => Verdict::Peer,
        },
        distance,
        shared,
        mainly: mainly.map(|one| one.id.clone()),
        covariates,
    }
}
