//! Feasible targets: never below the own value, never beyond what is possible, and the least demanding mark that still improves.

use assess::speed::Speeds;
use assess::speed::table;
use assess::target::{Caution, Given, Ladders, PointTarget, Reason, targets};
use kpi::catalogue::TextFile;
use proptest::prelude::*;

use crate::catalogue::{results, shared};

const INTERNET: &str = "EC: ICT: ICT: 1C";
const UNEMPLOYMENT: &str = "EC: P: EM: 1C";
const PM25: (&str, &str) = ("EN: EN: AQ: 1C", "pm2_5");
const RECYCLED: (&str, &str) = ("EN: EN: WA: 1C", "recycled");
const PLANS: (&str, &str) = ("EC: I: UP: 2A", "compact");

fn speeds() -> Vec<Speeds> {
    let read = |name: &str| {
        let path = format!("speeds/{name}.toml");
        table::read(&TextFile { path: &path, text: &crate::text(&path) }).unwrap()
    };
    ["municipal-sweden", "national"].map(read).to_vec()
}

fn ladders() -> Ladders {
    let path = "ladders.toml";
    assess::target::read(&TextFile { path, text: &crate::text(path) }, &shared().frameworks["u4ssc"]).unwrap()
}

/// The target of one data point with that value in 2024, for 2030.
fn target(
    code: &str,
    key: &str,
    value: f64,
    peers: &[f64],
    past: &[(i32, f64)],
    speeds: &[Speeds],
) -> PointTarget {
    let catalogue = shared();
    let ladders = ladders();
    let given = Given {
        framework: &catalogue.frameworks["u4ssc"],
        benchmarks: &catalogue.benchmarks["open-2026"],
        speeds,
        ladders: &ladders,
        from: 2024,
        year: 2030,
    };
    let mut found =
        targets(&given, &results(&[(code, key, value)]), &|_, _| peers.to_vec(), &|_, _| past.to_vec());
    assert_eq!(found.len(), 1, "{code}: {found:?}");
    found.remove(0)
}

#[test]
fn the_levels_are_in_order_and_the_least_demanding_that_improves_is_proposed() {
    let target = target(INTERNET, "", 60.0, &[], &[], &speeds());
    let levels = [target.realistic, target.ambitious, target.ceiling].map(Option::unwrap);
    assert!(60.0 < levels[0] && levels[0] <= levels[1] && levels[1] <= levels[2], "{levels:?}");
    assert_eq!((target.proposed, target.reason), (Some(levels[0]), Reason::Realistic));
    assert!((target.chance.unwrap() - 0.5).abs() < 0.02, "{:?}", target.chance);
    assert!(target.cautions.contains(&Caution::Countries), "{:?}", target.cautions);
    assert_eq!(target.basis.unwrap().whose, "countries");
}

#[test]
fn a_reached_benchmark_is_kept() {
    let target = target(UNEMPLOYMENT, "", 3.0, &[], &[], &speeds());
    assert_eq!((target.proposed, target.reason), (Some(3.0), Reason::Keep));
    assert!(target.milestones.is_empty());
}

#[test]
fn what_peers_have_is_the_target_where_it_is_nearer_than_what_is_realistic() {
    let target = target(INTERNET, "", 60.0, &[61.0, 61.0, 61.0, 61.0], &[], &speeds());
    assert_eq!((target.proposed, target.reason), (Some(61.0), Reason::Peers));
    assert!(target.chance.unwrap() > 0.5);
}

#[test]
fn without_speeds_the_benchmark_is_only_a_mark_and_has_no_chance() {
    let target = target(UNEMPLOYMENT, "", 9.0, &[], &[], &[]);
    assert_eq!((target.proposed, target.reason, target.chance), (Some(5.0), Reason::OnlyMark, None));
    assert_eq!(target.cautions, [Caution::NoSpeeds]);
    assert!(target.fan.is_empty() && target.realistic.is_none());
}

#[test]
fn a_no_has_yes_as_its_mark_and_a_yes_is_kept() {
    let framework = &shared().frameworks["u4ssc"];
    let code = framework
        .kpis
        .iter()
        .find(|kpi| kpi.points.iter().any(|point| point.key.as_deref() == Some(PLANS.1)))
        .map(|kpi| kpi.code.as_str())
        .unwrap();
    let [no, yes] = [0.0, 1.0].map(|answer| target(code, PLANS.1, answer, &[], &[], &speeds()));
    assert_eq!((no.proposed, no.reason), (Some(1.0), Reason::OnlyMark));
    assert_eq!((yes.proposed, yes.reason), (Some(1.0), Reason::Keep));
}

#[test]
fn steps_of_a_published_ladder_are_the_milestones_where_there_is_one() {
    let target = target(INTERNET, "", 45.0, &[], &[], &speeds());
    assert!(target.milestones.iter().all(|step| step.ladder), "{:?}", target.milestones);
    assert_eq!(target.milestones.first().map(|step| step.value), Some(50.0));
}

#[test]
fn a_city_that_was_fast_has_better_chances_than_one_that_was_slow() {
    let past = |speed: f64| {
        (2019..2024).map(|year| (year, 60.0 + speed * f64::from(year - 2024))).collect::<Vec<_>>()
    };
    let [slow, fast] = [0.0, 4.0].map(|speed| target(INTERNET, "", 60.0, &[], &past(speed), &speeds()));
    assert!(fast.realistic > slow.realistic, "{:?} {:?}", fast.realistic, slow.realistic);
    assert!(fast.basis.unwrap().own_speed);
}

#[test]
fn speeds_that_failed_on_later_years_are_called_unsteady() {
    let target = target(RECYCLED.0, RECYCLED.1, 25.0, &[], &[], &speeds());
    assert!(target.cautions.contains(&Caution::Unsteady), "{:?}", target.cautions);
}

#[test]
fn a_value_beyond_what_was_learned_is_looked_at_from_the_nearest_that_was() {
    let target = target(UNEMPLOYMENT, "", 40.0, &[], &[], &speeds());
    assert!(target.cautions.contains(&Caution::OutOfRange));
    let near = target.basis.unwrap().near;
    assert!(near < 30.0, "{near}");
}

proptest! {
    #[test]
    fn a_target_never_falls_below_the_own_value_nor_beyond_what_is_possible(
        which in 0_usize..3,
        share in 0.0_f64..1.0,
        peers in prop::collection::vec(0.0_f64..100.0, 0..6),
        speed in -5.0_f64..5.0,
    ) {
        let (code, key, most) = [(INTERNET, "", 100.0), (UNEMPLOYMENT, "", 60.0), (PM25.0, PM25.1, 120.0)][which];
        let own = share * most;
        let past: Vec<(i32, f64)> = (2018..2024).map(|year| (year, (own + speed * f64::from(year - 2024)).max(0.0))).collect();
        let target = target(code, key, own, &peers, &past, &speeds());
        let sign = if which == 0 { 1.0 } else { -1.0 };
        let tolerance = 1e-6 * own.abs().max(1.0);
        if let Some(proposed) = target.proposed {
            prop_assert!(sign * (proposed - own) >= -tolerance, "{proposed} from {own}");
            prop_assert!(proposed >= 0.0 && (which > 0 || proposed <= 100.0), "{proposed}");
        }
        let mut before = own;
        for step in &target.milestones {
            prop_assert!(sign * (step.value - before) >= -tolerance, "{:?} from {own}", target.milestones);
            before = step.value;
        }
        for chance in target.chance.iter().chain(&target.chance_of_benchmark) {
            prop_assert!((0.01..=0.99).contains(chance));
        }
        for year in &target.fan {
            prop_assert!(year.quantiles.windows(2).all(|pair| sign * (pair[1] - pair[0]) >= -tolerance), "{year:?}");
        }
    }
}
