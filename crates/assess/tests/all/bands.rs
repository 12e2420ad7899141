//! Bands and scores come out as `catalogue/cases/bands.toml` says.

#![allow(clippy::unwrap_used, reason = "a test that fails may say so this way")]

use assess::band::{Band, ShareRule};
use assess::score::{PointScore, Score};
use kpi::catalogue::{Direction, ValueType};
use kpi::result::State;
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Cases {
    value: Vec<ValueCase>,
    score: Vec<ScoreCase>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ValueCase {
    name: String,
    direction: Direction,
    #[serde(default, rename = "type")]
    value_type: ValueType,
    value: f64,
    benchmark: f64,
    share: Option<f64>,
    band: String,
    #[serde(rename = "source")]
    _source: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ScoreCase {
    name: String,
    points: Vec<u32>,
    missing: u32,
    share: Option<f64>,
    band: Option<String>,
    interval: [f64; 2],
    #[serde(rename = "source")]
    _source: String,
}

fn cases() -> Cases {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../catalogue/cases/bands.toml");
    toml::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

#[test]
fn values_fall_into_their_bands() {
    for case in cases().value {
        let rule = ShareRule::of(case.value_type, case.direction).unwrap();
        let share = rule.share(case.value, case.benchmark);
        assert_eq!(Band::of(share).as_str(), case.band, "{}", case.name);
        if let Some(expected) = case.share {
            assert!((share - expected).abs() < 1e-9, "{}: {share}", case.name);
        }
    }
}

#[test]
fn scores_are_sums_over_data_points_with_their_interval() {
    for case in cases().score {
        let mut score = Score::default();
        for points in &case.points {
            let band = Band::ALL[*points as usize - 1];
            score.add(&PointScore::Scored { share: 0.0, band, rule: ShareRule::ValueOverBenchmark }, true);
        }
        for _ in 0..case.missing {
            score.add(&PointScore::NoValue(State::NotReported), false);
        }
        // A data point without benchmark changes coverage, never the score.
        score.add(&PointScore::NoBenchmark, true);
        assert_eq!(score.share(), case.share, "{}", case.name);
        assert_eq!(score.band().map(|band| band.as_str().to_owned()), case.band, "{}", case.name);
        assert_eq!(score.interval(), Some(case.interval), "{}", case.name);
    }
}
