//! What peers mean.

use assess::peers::{Candidate, Peers, Verdict};

use super::Sentence;
use crate::locale::Locale;
use crate::number::DECIMALS;

/// What peers say as a whole: how many there are, whether that is enough, and what is not known of the city itself.
pub fn of_peers(locale: &Locale, city: &str, peers: &Peers) -> Vec<Sentence> {
    let count = peers.peers.len();
    let figures = [
        ("city", city.to_owned()),
        ("count", count.to_string()),
        ("looked", (count + peers.others.len()).to_string()),
        ("least", peers.least_peers.to_string()),
        ("cut", locale.number(peers.cut, DECIMALS)),
    ];
    let rule = match (peers.enough, count) {
        (true, _) => "peer-enough",
        (false, 0) => "peer-none",
        (false, _) => "peer-too-few",
    };
    let mut said = vec![Sentence::new(locale, rule, &figures)];
    if !peers.missing.is_empty() {
        let missing = [("city", city.to_owned()), ("missing", peers.missing.join(", "))];
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
        ("shared", one.shared.to_string()),
        ("all", one.covariates.len().to_string()),
        ("least", peers.least_covariates.to_string()),
        ("mainly", mainly.clone().unwrap_or_default()),
    ];
    let rule = match (one.verdict, mainly) {
        (Verdict::Peer, Some(_)) => "peer-is",
        (Verdict::Peer, None) => "peer-is-alike",
        (Verdict::BeyondCut, _) => "peer-beyond-cut",
        (Verdict::TooLittleShared, _) => "peer-too-little-shared",
    };
    Sentence::new(locale, rule, &figures)
}
