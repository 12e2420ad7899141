//! Slopes, classes and breaks come out as `catalogue/cases/trends.toml` says, and as properties of the method.

use assess::trend::rules::{FILE, Rules};
use assess::trend::slope::{pair_slopes, sen_interval, theil_sen};
use assess::trend::{Break, Cause, Class, Observation, Outlook, Series, Target, Trend, trend};
use kpi::catalogue::{Direction, TextFile, ValueType};
use proptest::prelude::*;
use serde::Deserialize;
use statrs::distribution::{ContinuousCDF, Normal};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Cases {
    slope: Vec<SlopeCase>,
    trend: Vec<TrendCase>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SlopeCase {
    name: String,
    points: Vec<(f64, f64)>,
    confidence: f64,
    slope: f64,
    intercept: f64,
    interval: [f64; 2],
    tolerance: f64,
    #[serde(rename = "source")]
    _source: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TrendCase {
    name: String,
    direction: Direction,
    #[serde(default, rename = "type")]
    value_type: ValueType,
    points: Vec<(f64, f64)>,
    target: Option<f64>,
    evidence: String,
    per_year: Option<f64>,
    interval: Option<[f64; 2]>,
    ratio: Option<f64>,
    class: Option<String>,
    arrow: Option<String>,
    sure: Option<f64>,
    not_classed: Option<String>,
    #[serde(default)]
    glitches: Vec<f64>,
    #[serde(rename = "source")]
    _source: String,
}

fn cases() -> Cases {
    toml::from_str(&crate::text("cases/trends.toml")).unwrap()
}

fn rules() -> Rules {
    let text = crate::text(FILE);
    Rules::read(&TextFile { path: FILE, text: &text }).unwrap()
}

fn series(direction: Direction, target: Option<f64>, points: &[(f64, f64)]) -> Series {
    Series {
        direction,
        value_type: ValueType::Number,
        target: target.map(|value| Target { value, year: 2030.0 }),
        points: points.iter().map(|(year, value)| Observation::new(*year, *value)).collect(),
    }
}

fn word(value: impl serde::Serialize) -> String {
    let toml::Value::String(word) = toml::Value::try_from(value).unwrap() else { return String::new() };
    word
}

fn close(a: f64, b: f64) -> bool {
    (a - b).abs() <= 1e-9 * a.abs().max(b.abs()).max(1.0)
}

#[test]
fn slopes_and_intervals_are_those_of_scipy() {
    for case in cases().slope {
        let line = theil_sen(&case.points).unwrap();
        let quantile = Normal::standard().inverse_cdf(0.5 + case.confidence / 2.0);
        let interval = sen_interval(&case.points, quantile).unwrap();
        let found = [line.slope, line.intercept, interval[0], interval[1]];
        let expected = [case.slope, case.intercept, case.interval[0], case.interval[1]];
        for (found, expected) in found.into_iter().zip(expected) {
            let near = (found - expected).abs() <= case.tolerance * expected.abs().max(1.0);
            assert!(near, "{}: {found} is not {expected}", case.name);
        }
    }
}

#[test]
fn trends_are_classed_as_the_cases_say() {
    for case in cases().trend {
        let series =
            Series { value_type: case.value_type, ..series(case.direction, case.target, &case.points) };
        let found = trend(&series, &rules());
        let name = &case.name;
        assert_eq!(word(found.evidence), case.evidence, "{name}");
        assert_eq!(found.points, case.points.len(), "{name}");
        if let Some(expected) = case.per_year {
            assert!(close(found.slope.unwrap().per_year, expected), "{name}: {:?}", found.slope);
        }
        if let Some(expected) = case.interval {
            assert_eq!(found.slope.unwrap().interval, Some(expected), "{name}");
        }
        assert_eq!(found.glitches.iter().map(|one| one.year).collect::<Vec<_>>(), case.glitches, "{name}");
        match &found.outlook {
            Outlook::Classed(classed) => {
                assert_eq!(Some(classed.class.as_str()), case.class.as_deref(), "{name}");
                assert_eq!(Some(classed.arrow.as_str()), case.arrow.as_deref(), "{name}");
                if let Some(expected) = case.ratio {
                    assert!(close(classed.ratio.unwrap(), expected), "{name}: {:?}", classed.ratio);
                }
                if let Some(expected) = case.sure {
                    assert!(close(classed.sure().unwrap(), expected), "{name}: {:?}", classed.shares);
                }
            }
            Outlook::NotClassed { reason } => {
                assert_eq!(Some(reason.as_str()), case.not_classed.as_deref(), "{name}");
            }
        }
    }
}

fn with_break(year: f64, value: f64) -> Observation {
    let what = Break { cause: Cause::Declared, was: None, is: None, says: Some("new survey".to_owned()) };
    Observation { breaks: vec![what], ..Observation::new(year, value) }
}

#[test]
fn only_points_since_the_last_break_count() {
    let mut series = series(Direction::Higher, Some(100.0), &[(2015.0, 90.0), (2016.0, 91.0)]);
    series.points.extend([with_break(2017.0, 50.0), Observation::new(2018.0, 51.0)]);
    series.points.extend([with_break(2019.0, 30.0), Observation::new(2020.0, 40.0)]);
    let found = trend(&series, &rules());
    assert_eq!((found.points, found.years), (2, Some([2019.0, 2020.0])));
    assert!(close(found.slope.unwrap().per_year, 10.0));
    assert_eq!(
        found.left_out.iter().map(|one| one.year).collect::<Vec<_>>(),
        [2015.0, 2016.0, 2017.0, 2018.0]
    );
    assert_eq!(found.breaks.iter().map(|one| one.year).collect::<Vec<_>>(), [2017.0, 2019.0]);
}

#[test]
fn a_break_before_the_first_point_and_a_break_before_the_last_are_no_trouble() {
    let mut first = series(Direction::Higher, None, &[]);
    first.points.extend([with_break(2015.0, 1.0), Observation::new(2016.0, 2.0)]);
    let found = trend(&first, &rules());
    assert_eq!((found.points, found.breaks.len()), (2, 0));
    let mut last = series(Direction::Higher, Some(9.0), &[(2015.0, 1.0), (2016.0, 2.0)]);
    last.points.push(with_break(2017.0, 7.0));
    let found = trend(&last, &rules());
    assert_eq!((found.points, found.left_out.len(), found.slope), (1, 2, None));
}

#[test]
fn no_points_and_numbers_that_are_none_are_said() {
    let found = trend(&series(Direction::Higher, Some(1.0), &[]), &rules());
    assert_eq!((found.points, found.slope, found.class()), (0, None, None));
    let odd = [(2015.0, f64::NAN), (2016.0, 1.0), (f64::INFINITY, 3.0), (2017.0, 2.0)];
    let found = trend(&series(Direction::Higher, Some(9.0), &odd), &rules());
    assert_eq!((found.points, found.left_out.len()), (2, 2));
}

#[test]
fn rare_events_are_no_glitches() {
    let points: Vec<(f64, f64)> =
        (2010..2020).map(|year| (f64::from(year), if year % 4 == 0 { 9.0 } else { 0.0 })).collect();
    assert!(trend(&series(Direction::Lower, None, &points), &rules()).glitches.is_empty());
}

#[test]
fn two_values_of_one_year_are_no_slope() {
    let found = trend(&series(Direction::Higher, Some(9.0), &[(2015.0, 1.0), (2015.0, 2.0)]), &rules());
    assert_eq!((found.slope, found.class()), (None, None));
    assert_eq!(word(found.evidence), "one-year");
}

#[test]
fn how_sure_a_class_is_follows_from_the_interval() {
    let points =
        [(2015.0, 40.0), (2016.0, 46.0), (2017.0, 43.0), (2018.0, 52.0), (2019.0, 50.0), (2020.0, 57.0)];
    let found = trend(&series(Direction::Higher, Some(100.0), &points), &rules());
    let Outlook::Classed(classed) = &found.outlook else { unreachable!() };
    let sum: f64 = classed.shares.iter().map(|one| one.share).sum();
    assert!(close(sum, 1.0) && classed.sure().unwrap() < 1.0, "{classed:?}");
    let [worse, better] = classed.ends.unwrap();
    assert!(worse >= classed.class && classed.class >= better, "{classed:?}");
}

#[test]
fn mistakes_in_the_rules_are_told_together() {
    let text = crate::text(FILE).replace("confidence = 0.9", "confidence = 1.5").replace("least = 0.5\n", "");
    let findings = Rules::read(&TextFile { path: FILE, text: &text }).unwrap_err();
    let rules: Vec<&str> = findings.iter().map(|finding| &*finding.rule).collect();
    assert_eq!(rules, ["value-not-accepted", "trend-limit-missing"]);
    let text = crate::text(FILE).replace("least = 0.5\n", "least = 3\n");
    let findings = Rules::read(&TextFile { path: FILE, text: &text }).unwrap_err();
    assert_eq!(&*findings[0].rule, "trend-limits-not-in-order");
    let text = crate::text(FILE).replace("class = \"stagnating\"", "class = \"decreasing\"");
    let findings = Rules::read(&TextFile { path: FILE, text: &text }).unwrap_err();
    assert!(findings.iter().all(|finding| &*finding.rule == "trend-class-not-once") && findings.len() == 2);
}

/// Years without repetition and values, both exact in binary, so that shifts and scales by powers of two are exact.
fn points() -> impl Strategy<Value = Vec<(f64, f64)>> {
    prop::collection::btree_map(1990_i32..2030, -4000_i32..4000, 2..15)
        .prop_map(|points| points.into_iter().map(|(y, v)| (f64::from(y), f64::from(v) / 8.0)).collect())
}

fn summary(found: &Trend) -> (Option<f64>, Option<[f64; 2]>, Option<Class>, usize) {
    let slope = found.slope.unwrap();
    (Some(slope.per_year), slope.interval, found.class(), found.glitches.len())
}

proptest! {
    #[test]
    fn slopes_follow_shift_and_scale(points in points(), shift in -64_i32..64, scale in prop::sample::select(vec![-4.0, -0.5, 0.25, 2.0])) {
        let line = theil_sen(&points).unwrap();
        let moved: Vec<(f64, f64)> =
            points.iter().map(|(year, value)| (year + f64::from(shift), value * scale + f64::from(shift))).collect();
        let other = theil_sen(&moved).unwrap();
        prop_assert!(close(other.slope, line.slope * scale));
        let [low, high] = sen_interval(&points, 1.645).unwrap();
        let [other_low, other_high] = sen_interval(&moved, 1.645).unwrap();
        let (first, second) = if scale > 0.0 { (low, high) } else { (high, low) };
        // Where the interval is not symmetric in ranks, turning the values round moves it by one pair.
        if scale > 0.0 {
            prop_assert!(close(other_low, first * scale) && close(other_high, second * scale));
        }
    }

    #[test]
    fn the_order_of_points_does_not_matter(points in points().prop_flat_map(|points| (Just(points.clone()), Just(points).prop_shuffle()))) {
        let (sorted, shuffled) = points;
        let rules = rules();
        let one = trend(&series(Direction::Higher, Some(600.0), &sorted), &rules);
        let other = trend(&series(Direction::Higher, Some(600.0), &shuffled), &rules);
        prop_assert_eq!(one, other);
    }

    #[test]
    fn the_slope_lies_within_its_interval_and_the_pairs(points in points()) {
        let line = theil_sen(&points).unwrap();
        let [low, high] = sen_interval(&points, 1.645).unwrap();
        let pairs = pair_slopes(&points);
        prop_assert!(pairs[0] <= low && low <= line.slope && line.slope <= high && high <= pairs[pairs.len() - 1]);
    }

    #[test]
    fn one_wild_value_among_seven_moves_the_slope_no_further_than_the_others_spread(wild in -1e6_f64..1e6, at in 0_usize..7) {
        let mut points: Vec<(f64, f64)> = (0..7).map(|n| (2010.0 + f64::from(n), 3.0 * f64::from(n))).collect();
        points[at].1 = wild;
        prop_assert!(close(theil_sen(&points).unwrap().slope, 3.0));
    }

    #[test]
    fn less_is_better_is_more_is_better_turned_round(points in points()) {
        let rules = rules();
        let turned: Vec<(f64, f64)> = points.iter().map(|(year, value)| (*year, -value)).collect();
        let up = trend(&series(Direction::Higher, Some(600.0), &points), &rules);
        let down = trend(&series(Direction::Lower, Some(-600.0), &turned), &rules);
        let (a, b) = (summary(&up), summary(&down));
        prop_assert!(close(a.0.unwrap(), -b.0.unwrap()));
        prop_assert_eq!((a.2, a.3), (b.2, b.3));
    }
}
