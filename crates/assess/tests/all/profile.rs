//! What a profile picks out, and how sure bands are.

use assess::profile::{Profile, Rules, profile, read};
use assess::robustness::bands::{BandChances, chances};
use assess::score::{Scores, score};
use kpi::catalogue::{BenchmarkSet, Framework, TextFile};
use kpi::result::Results;

use crate::catalogue::{results, shared};

const INTERNET: &str = "EC: ICT: ICT: 1C";
const BROADBAND: &str = "EC: ICT: ICT: 2C";
const UNEMPLOYMENT: &str = "EC: P: EM: 1C";

fn u4ssc() -> (&'static Framework, &'static BenchmarkSet) {
    (&shared().frameworks["u4ssc"], &shared().benchmarks["open-2026"])
}

fn rules() -> Rules {
    read(&TextFile { path: "profile.toml", text: &crate::text("profile.toml") }).unwrap()
}

fn scores(results: &Results) -> Scores {
    score(u4ssc().0, u4ssc().1, results)
}

fn picked(given: &[(&str, &str, f64)], peers: &[Scores]) -> Profile {
    let results = results(given);
    let peers: Vec<&Scores> = peers.iter().collect();
    profile(u4ssc().0, u4ssc().1, &results, &scores(&results), &peers, &rules())
}

fn drawn(given: &[(&str, &str, f64)], seed: u64) -> BandChances {
    let results = results(given);
    let text = crate::text("quality.toml");
    let quality = assess::quality::read(&TextFile { path: "quality.toml", text: &text }, shared()).unwrap();
    chances(u4ssc().0, u4ssc().1, &results, &scores(&results), &quality, (2000, 0.8, seed))
}

#[test]
fn gaps_are_the_largest_first_and_strengths_are_from_the_limit_on() {
    let found = picked(&[(INTERNET, "", 96.0), (BROADBAND, "", 12.0), (UNEMPLOYMENT, "", 10.0)], &[]);
    let names = |picks: &[assess::profile::Pick]| {
        picks.iter().map(|pick| u4ssc().0.kpis[pick.kpi].code.clone()).collect::<Vec<_>>()
    };
    assert_eq!(names(&found.gaps), [BROADBAND, UNEMPLOYMENT]);
    assert_eq!(names(&found.strengths), [INTERNET]);
    assert_eq!(found.quality.with_value, 3);
}

#[test]
fn a_surprise_is_beyond_what_is_usual_for_the_city_and_needs_peers_enough() {
    let peer = |internet: f64| {
        scores(&results(&[(INTERNET, "", internet), (BROADBAND, "", 30.0), (UNEMPLOYMENT, "", 8.0)]))
    };
    let own = [(INTERNET, "", 30.0), (BROADBAND, "", 30.0), (UNEMPLOYMENT, "", 8.0)];
    let found = picked(&own, &[peer(80.0), peer(85.0), peer(90.0)]);
    assert_eq!(found.surprises.len(), 1, "{:?}", found.surprises);
    assert!(found.surprises[0].beyond < -0.5 && found.surprises[0].peers == 3);
    assert!(picked(&own, &[peer(80.0), peer(85.0)]).surprises.is_empty());
}

#[test]
fn a_band_near_its_limit_is_shaky_and_one_far_from_it_is_not() {
    let near = drawn(&[(INTERNET, "", 66.3)], 1);
    let far = drawn(&[(INTERNET, "", 80.0)], 1);
    assert!(near.points[0].shaky, "{near:?}");
    assert!(!far.points[0].shaky, "{far:?}");
    for point in near.points.iter().chain(&far.points) {
        assert!((point.chances.iter().sum::<f64>() - 1.0).abs() < 1e-9);
    }
    assert_eq!(near.categories.len(), 1);
}

#[test]
fn a_city_without_values_has_no_chances_no_gaps_and_no_strengths() {
    let empty = drawn(&[], 1);
    assert!(empty.points.is_empty() && empty.score.is_none());
    let found = picked(&[], &[]);
    assert!(found.gaps.is_empty() && found.strengths.is_empty());
    assert!(!found.quality.core_missing.is_empty());
}

#[test]
fn the_same_seed_draws_the_same_and_another_seed_nearly_so() {
    let given = [(INTERNET, "", 66.3), (UNEMPLOYMENT, "", 8.0)];
    assert_eq!(drawn(&given, 1), drawn(&given, 1));
    let (one, other) = (drawn(&given, 1), drawn(&given, 2));
    for (one, other) in one.points.iter().zip(&other.points) {
        for (one, other) in one.chances.iter().zip(other.chances) {
            assert!((one - other).abs() < 0.06, "{one} {other}");
        }
    }
}
