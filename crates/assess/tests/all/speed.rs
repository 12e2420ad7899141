//! Speeds of improvement: what is learned from invented places whose speeds are known, and whether the check finds it out.

use assess::speed::check::{HeldOut, Way, check};
use assess::speed::table::{GRID, PointSpeeds, Speeds, read};
use assess::speed::{Panel, PlaceSeries, PointPanel, learn};
use kpi::catalogue::{Framework, TextFile};
use proptest::prelude::*;

use crate::catalogue::shared;

/// Household Internet access: a percentage of which more is better.
const INTERNET: &str = "EC: ICT: ICT: 1C";

fn framework() -> &'static Framework {
    &shared().frameworks["u4ssc"]
}

/// Places whose value in a year is given by their number and the year.
fn panel(places: usize, years: std::ops::Range<i32>, value: impl Fn(usize, i32) -> f64) -> PointPanel {
    let series = |place: usize| PlaceSeries {
        place: format!("place {place}"),
        values: years.clone().map(|year| (year, value(place, year))).collect(),
    };
    PointPanel {
        kpi: framework().kpi(INTERNET).unwrap(),
        point: 0,
        places: (0..places).map(series).collect(),
        breaks: Vec::new(),
        note: None,
    }
}

fn learned(panel: PointPanel) -> PointSpeeds {
    learn(framework(), &Panel { points: vec![panel] }).remove(0)
}

/// A number from 0 to below 1 that follows from two others.
fn noise(one: usize, other: i32) -> f64 {
    let mixed = (one as u64 + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15)
        ^ (other as u64).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    (mixed ^ (mixed >> 29)).wrapping_mul(0x94d0_49bb_1331_11eb) as f64 / u64::MAX as f64
}

#[test]
fn where_all_places_improve_alike_every_quantile_is_that_speed() {
    let speeds =
        learned(panel(60, 2000..2015, |place, year| 20.0 + place as f64 * 0.5 + f64::from(year - 2000)));
    for years in [3.0, 5.0, 10.0] {
        let outlook = speeds.outlook(35.0, None, years).unwrap();
        for percent in GRID {
            assert!((outlook.quantile(percent) - years).abs() < 1e-6, "{percent} % after {years} years");
        }
    }
    assert_eq!((speeds.places, speeds.years), (60, [2000, 2014]));
}

#[test]
fn speeds_depend_on_the_level_from_which_places_start() {
    // Below 50 two points a year, above it half a point.
    let rise = |start: f64, years: i32| {
        (0..years).fold(start, |value, _| if value < 50.0 { value + 2.0 } else { (value + 0.5).min(100.0) })
    };
    let speeds = learned(panel(120, 2000..2012, |place, year| rise(10.0 + 0.7 * place as f64, year - 2000)));
    let median = |level: f64| speeds.outlook(level, None, 3.0).unwrap().quantile(50.0);
    assert!(median(30.0) > 5.0, "{}", median(30.0));
    assert!(median(75.0) < 2.5, "{}", median(75.0));
}

#[test]
fn a_glitch_of_one_year_is_left_out_and_counted() {
    let steady = |place: usize, year: i32| {
        20.0 + place as f64 * 0.3 + f64::from(year - 2000) + 0.2 * noise(place, year)
    };
    let wild = |place: usize, year: i32| if place == 7 && year == 2006 { 2.0 } else { steady(place, year) };
    let (clean, dirty) = (learned(panel(80, 2000..2014, steady)), learned(panel(80, 2000..2014, wild)));
    assert_eq!(dirty.glitches, clean.glitches + 1);
    let ends = |speeds: &PointSpeeds| speeds.outlook(30.0, None, 5.0).unwrap().quantile(99.0);
    assert!((ends(&clean) - ends(&dirty)).abs() < 0.5, "{} {}", ends(&clean), ends(&dirty));
}

#[test]
fn no_change_is_measured_across_a_break() {
    // A new definition adds 30 in 2010.
    let value = |place: usize, year: i32| 10.0 + place as f64 * 0.3 + if year >= 2010 { 30.0 } else { 0.0 };
    let mut broken = panel(80, 2000..2020, value);
    broken.breaks = vec![2010];
    let outlook = learned(broken).outlook(30.0, None, 3.0).unwrap();
    assert!(GRID.iter().all(|percent| outlook.quantile(*percent).abs() < 1e-9), "{outlook:?}");
}

#[test]
fn too_few_places_teach_nothing() {
    let few = panel(4, 2000..2010, |place, year| place as f64 + f64::from(year - 2000));
    assert!(learn(framework(), &Panel { points: vec![few] }).is_empty());
}

#[test]
fn one_year_only_teaches_nothing() {
    let one = panel(200, 2000..2001, |place, _| place as f64 * 0.1);
    assert!(learn(framework(), &Panel { points: vec![one] }).is_empty());
}

#[test]
fn places_that_were_held_out_reach_the_targets_as_often_as_was_said() {
    // Each place has a speed of its own, and each year its luck.
    let value = |place: usize, year: i32| {
        let own = 0.4 + 0.8 * noise(place, -1);
        (20.0 + 20.0 * noise(place, -2) + own * f64::from(year - 2000) + 2.0 * noise(place, year)).min(100.0)
    };
    let panel = Panel { points: vec![panel(300, 2000..2020, value)] };
    let found = check(framework(), &panel, &|| {});
    for pooled in found.pooled.iter().filter(|pooled| pooled.way == Way::Speeds) {
        assert!(pooled.error < 0.05, "{pooled:?}");
        assert_eq!(pooled.rows_off, 0, "{pooled:?}");
    }
    let error = found.off(INTERNET, HeldOut::Places).unwrap();
    assert!(error < 0.05, "{error}");
    assert_eq!(found.off("no such KPI", HeldOut::Places), None);
}

#[test]
fn an_adoption_curve_says_how_long_the_way_takes() {
    let speeds =
        learned(panel(60, 2000..2015, |place, year| 20.0 + place as f64 * 0.5 + f64::from(year - 2000)));
    let years = speeds.years_to(30.0, 42.0, 1.0, 50.0).unwrap();
    assert!((years - 12.0).abs() < 1e-6, "{years}");
    assert_eq!(speeds.years_to(30.0, 30.0, 1.0, 50.0), Some(0.0));
    assert_eq!(speeds.years_to(30.0, 99.0, 1.0, 50.0), None, "more than 60 years are not told");
}

#[test]
fn the_catalogues_speeds_are_read_and_each_belongs_to_a_kpi() {
    for name in ["municipal-sweden", "national"] {
        let path = format!("speeds/{name}.toml");
        let speeds = read(&TextFile { path: &path, text: &crate::text(&path) }).unwrap();
        let known = |point: &PointSpeeds| framework().subject(&point.subject()).is_some();
        assert!(speeds.points.iter().all(known));
        let again: Speeds = toml::from_str(&toml::to_string(&speeds).unwrap()).unwrap();
        assert_eq!(again, speeds);
    }
}

proptest! {
    #[test]
    fn quantiles_rise_and_chances_fall(level in 0.0_f64..100.0, years in 1.0_f64..10.0, speed in -3.0_f64..3.0) {
        let path = "speeds/national.toml";
        let all = read(&TextFile { path, text: &crate::text(path) }).unwrap();
        let speeds = all.of(framework(), framework().kpi(INTERNET).unwrap(), 0).unwrap();
        let outlook = speeds.outlook(level, Some(speed), years).unwrap();
        let quantiles: Vec<f64> = (1..100).map(|percent| outlook.quantile(f64::from(percent))).collect();
        prop_assert!(quantiles.windows(2).all(|pair| pair[0] <= pair[1] + 1e-9), "{quantiles:?}");
        for pair in quantiles.windows(2) {
            prop_assert!(outlook.chance(pair[0]) >= outlook.chance(pair[1]) - 1e-9);
        }
        prop_assert!((0.01..=0.99).contains(&outlook.chance(0.0)));
    }
}
