//! What peers mean.

use assess::peers::{Candidate, Peers, Verdict};

use super::Sentence;
use crate::locale::Locale;
use crate::number::DECIMALS;

/// What peers say as a whole: how many there are, whether that is enough, and what is not known of the city itself. `label`
/// is what a person reads for a covariate's id.
pub fn of_peers(locale: &Locale, city: &str, peers: &Peers, label: impl Fn(&str) -> String) -> Vec<Sentence> {
    let count = peers.peers.len();
    let counts = [
        ("count", count as u32),
        ("looked", (count + peers.others.len()) as u32),
        ("least", peers.least_peers as u32),
    ];
    let figures = [("city", city.to_owned()), ("cut", locale.number(peers.cut, DECIMALS))];
    let rule = match (peers.enough, count) {
        (true, _) => "peer-enough",
        (false, 0) => "peer-none",
        (false, _) => "peer-too-few",
    };
    let mut said = vec![Sentence::counted(locale, rule, &counts, &figures)];
    if !peers.missing.is_empty() {
        let missing: Vec<String> = peers.missing.iter().map(|id| label(id)).collect();
        let missing = [("city", city.to_owned()), ("missing", locale.list(&missing))];
        said.push(Sentence::new(locale, "peer-missing", &missing));
    }
    said
}

/// Why a city is a peer, or why not. `label` is what a person reads for a covariate's id.
pub fn of_candidate(
    locale: &Locale,
    peers: &Peers,
    one: &Candidate,
    label: impl Fn(&str) -> String,
) -> Sentence {
    let distance = one.distance.map_or_else(String::new, |distance| locale.number(distance, DECIMALS));
    let mainly = one.mainly.as_deref().map(&label);
    let figures = [
        ("city", one.name.clone()),
        ("distance", distance),
        ("cut", locale.number(peers.cut, DECIMALS)),
        ("mainly", mainly.clone().unwrap_or_default()),
    ];
    let rule = match (one.verdict, mainly) {
        (Verdict::Peer, Some(_)) => "peer-is",
        (Verdict::Peer, None) => "peer-is-alike",
        (Verdict::BeyondCut, _) => "peer-beyond-cut",
        (Verdict::TooLittleShared, _) => "peer-too-little-shared",
    };
    let counts = [
        ("shared", one.shared as u32),
        ("all", one.covariates.len() as u32),
        ("least", peers.least_covariates as u32),
    ];
    Sentence::counted(locale, rule, &counts, &figures)
}
