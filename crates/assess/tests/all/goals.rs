//! The SDG view: a goal is shown where enough of it is reported, and nothing is hidden otherwise.

use assess::goals::{GoalStanding, GoalView, Goals, References};

use crate::catalogue::{results, shared};

fn goal(number: u8, references: References, given: &[(&str, &str, f64)]) -> GoalView {
    let catalogue = shared();
    let goals = Goals {
        framework: &catalogue.frameworks["u4ssc"],
        benchmarks: &catalogue.benchmarks["open-2026"],
        sdg: &catalogue.sdg,
        references,
    };
    let views = goals.view(&results(given));
    assert_eq!(views.len(), 17);
    views.into_iter().find(|view| view.number == number).unwrap()
}

/// The data points with a benchmark that refer to a goal.
fn subjects(number: u8, references: References) -> Vec<String> {
    let points = goal(number, references, &[]).points;
    points.into_iter().filter(|point| point.has_benchmark).map(|point| point.subject).collect()
}

#[test]
fn a_goal_is_the_mean_share_of_its_data_points_and_no_share_counts_more_than_the_target() {
    let known = subjects(17, References::Stated);
    assert_eq!(known, ["EC: ICT: ICT: 1C", "EC: ICT: ICT: 2C"]);
    let benchmarks = &shared().benchmarks["open-2026"].by_point;
    let second = shared().frameworks["u4ssc"].kpi(&known[1]).unwrap();
    let twice = 2.0 * benchmarks[&(second, 0)].value;
    let view =
        goal(17, References::Stated, &[("EC: ICT: ICT: 1C", "", 80.0), ("EC: ICT: ICT: 2C", "", twice)]);
    let GoalStanding::Shown { share } = view.standing else { panic!("{:?}", view.standing) };
    assert!((share - 0.9).abs() < 1e-12, "{share}");
    assert_eq!((view.reported, view.with_benchmark, view.coverage), (2, 2, Some(1.0)));
}

#[test]
fn a_goal_with_too_few_values_says_how_many_it_needs_and_no_share() {
    let view = goal(17, References::Stated, &[("EC: ICT: ICT: 1C", "", 80.0)]);
    assert_eq!(view.standing, GoalStanding::NotEnoughData { needed: 2 });
    assert_eq!((view.reported, view.with_benchmark), (1, 2));
    assert_eq!(view.points.iter().filter(|point| point.share.is_some()).count(), 1);
}

#[test]
fn four_of_five_are_eighty_percent_and_enough() {
    let known = subjects(4, References::Stated);
    let given: Vec<(&str, &str, f64)> = known.iter().map(|code| (code.as_str(), "", 100.0)).collect();
    for reported in 0..=given.len() {
        let view = goal(4, References::Stated, &given[..reported]);
        let enough = reported as f64 / given.len() as f64 >= 0.8 - 1e-12;
        let is_shown = matches!(view.standing, GoalStanding::Shown { .. });
        assert_eq!(is_shown, enough, "{reported} of {}", given.len());
    }
}

#[test]
fn a_goal_that_no_kpi_refers_to_is_said_so() {
    assert_eq!(goal(14, References::AlsoSuggested, &[]).standing, GoalStanding::NoKpi);
    assert_eq!(goal(3, References::Stated, &[]).standing, GoalStanding::NoKpi);
}

#[test]
fn references_that_are_only_suggested_count_where_they_are_asked_for_and_are_marked() {
    let stated = goal(11, References::Stated, &[]);
    let also = goal(11, References::AlsoSuggested, &[]);
    assert!(stated.points.len() < also.points.len());
    assert!(stated.points.iter().all(|point| !point.suggested));
    assert_eq!(also.points.iter().filter(|point| !point.suggested).count(), stated.points.len());
    assert!(also.points.iter().any(|point| point.subject == "EC: I: T: 3C" && point.suggested));
    assert_ne!(goal(3, References::AlsoSuggested, &[]).standing, GoalStanding::NoKpi);
}

#[test]
fn a_goal_whose_data_points_have_no_benchmark_is_said_so() {
    let catalogue = shared();
    let none = kpi::catalogue::BenchmarkSet {
        id: "none".to_owned(),
        name: "None".to_owned(),
        framework: "u4ssc".to_owned(),
        version: "1".to_owned(),
        note: None,
        by_point: std::collections::HashMap::new(),
        without: std::collections::HashMap::new(),
    };
    let framework = &catalogue.frameworks["u4ssc"];
    let goals = Goals { framework, benchmarks: &none, sdg: &catalogue.sdg, references: References::Stated };
    let view = goals.view(&results(&[("EC: ICT: ICT: 1C", "", 80.0)])).swap_remove(16);
    assert_eq!(view.standing, GoalStanding::NoBenchmark);
    assert_eq!(view.coverage, None);
}
