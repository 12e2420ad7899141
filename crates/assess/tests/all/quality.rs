//! The table of uncertainty by quality grade, and what is drawn by it.

use assess::normal;
use assess::quality::{Backing, QualityTable, Spread, read};
use kpi::catalogue::{Framework, TextFile};
use kpi::dossier::Quality;
use kpi::finding::{Finding, Place};
use kpi::result::{Given, Origin, Trace, TraceInput};
use proptest::prelude::*;

use crate::catalogue::{results, root, shared};

fn text() -> String {
    std::fs::read_to_string(root().join("quality.toml")).unwrap()
}

fn read_text(text: &str) -> Result<QualityTable, Vec<Finding>> {
    read(&TextFile { path: "quality.toml", text }, shared())
}

fn table() -> QualityTable {
    read_text(&text()).unwrap()
}

fn u4ssc() -> &'static Framework {
    &shared().frameworks["u4ssc"]
}

/// The spread of a value of the first data point of a KPI.
fn spread(table: &QualityTable, code: &str, backing: Backing, value: f64) -> Spread {
    table.spread(u4ssc(), (u4ssc().kpi(code).unwrap(), 0), backing, value)
}

fn graded(quality: Quality) -> Backing {
    Backing { quality: Some(quality), verified: None }
}

const INTERNET: &str = "EC: ICT: ICT: 1C";
const EMISSIONS: &str = "EN: EN: AQ: 2C";
const GINI: &str = "SC: SH: SI: 2C";
const PLANS: &str = "SC: SH: SA: 3A";
const LIFE: &str = "SC: EH: H: 1C";
const ENROLMENT: &str = "SC: EH: ED: 2C";

fn sd(spread: Spread) -> f64 {
    match spread {
        Spread::None => 0.0,
        Spread::Relative { sd, .. } | Spread::Share { sd, .. } => sd,
        Spread::YesNo { wrong } => wrong,
    }
}

#[test]
fn a_worse_grade_is_never_less_uncertain() {
    let table = table();
    for pair in Quality::ALL.windows(2) {
        let [better, worse] = [pair[0], pair[1]].map(|grade| table.grade(Some(grade)));
        assert!(better.relative <= worse.relative && better.points <= worse.points, "{pair:?}");
        assert!(better.wrong <= worse.wrong, "{pair:?}");
    }
    assert_eq!(table.grade(None), table.grade(Some(Quality::Estimate)));
}

#[test]
fn mistakes_of_the_table_are_reported_all_at_once() {
    let wrong = text()
        .replacen("relative = 0.03", "relative = -0.03", 1)
        .replacen("wrong = 0.05", "wrong = 0.9", 1)
        .replacen("grade = \"unknown\"", "grade = \"estimate\"", 1)
        .replacen("SC: EH: H: 1C", "SC: EH: HH: 1C", 1);
    let findings = read_text(&wrong).unwrap_err();
    let said: Vec<String> = findings
        .iter()
        .map(|finding| format!("{} {} {}", finding.rule, finding.subject, finding.fact("read").unwrap()))
        .collect();
    assert_eq!(
        said,
        [
            "value-not-accepted accurate-measurement.relative -0.03",
            "value-not-accepted inhabitant-survey.wrong 0.9",
            "quality-grade-twice  estimate",
            "quality-grade-missing  unknown",
            "kpi-unknown  SC: EH: HH: 1C",
        ]
    );
    assert!(findings[0].place.line > 0);
    let unknown = text().replace("least_part", "least_prt");
    assert!(read_text(&unknown).is_err());
}

#[test]
fn the_spread_follows_from_what_kind_of_value_it_is() {
    let table = table();
    let spread = |code, value| spread(&table, code, graded(Quality::InhabitantSurvey), value);
    assert_eq!(spread(INTERNET, 50.0), Spread::Share { sd: 2.5, limits: [0.0, 100.0] });
    assert_eq!(spread(INTERNET, 100.0), Spread::Share { sd: 0.5, limits: [0.0, 100.0] });
    // A small share is known as well as an amount.
    assert!((sd(spread(INTERNET, 2.0)) - 0.2).abs() < 1e-12);
    assert_eq!(spread(GINI, 0.5), Spread::Share { sd: 0.025, limits: [0.0, 1.0] });
    assert!((sd(spread(EMISSIONS, 4.0)) - 1.01_f64.ln().sqrt()).abs() < 1e-12);
    // More than the whole is possible here, so it is no share of a whole.
    assert!(matches!(spread(ENROLMENT, 98.0), Spread::Relative { limits: [0.0, 200.0], .. }));
    // An exception: a tenth of what the grade says.
    assert!((sd(spread(LIFE, 80.0)) - 1.0001_f64.ln().sqrt()).abs() < 1e-12);
    assert_eq!(spread(PLANS, 1.0), Spread::YesNo { wrong: 0.05 });
    assert_eq!(spread(EMISSIONS, 0.0), Spread::None);
    assert_eq!(spread(INTERNET, f64::NAN), Spread::None);
}

#[test]
fn a_verified_value_is_less_uncertain_and_a_refused_one_is_not() {
    let table = table();
    for code in [INTERNET, EMISSIONS, PLANS] {
        let with = |verified| sd(spread(&table, code, Backing { quality: None, verified }, 1.0));
        assert!(with(Some(true)) < with(None), "{code}");
        assert_eq!(with(Some(false)), with(None), "{code}");
    }
}

#[test]
fn the_worst_grade_of_the_inputs_counts_and_an_input_without_grade_is_an_estimate() {
    let table = table();
    let input = |quality| TraceInput {
        slot: kpi::formula::Slot(0),
        value: Some(1.0),
        origin: Origin::Given(Given {
            written: "1".into(),
            unit: None,
            factor: None,
            place: Place::default(),
            quality,
            origin: None,
            source: None,
            note: None,
        }),
    };
    let behind = |inputs| TraceInput {
        slot: kpi::formula::Slot(1),
        value: Some(1.0),
        origin: Origin::Derived(inputs),
    };
    let good = || input(Some(Quality::AccurateMeasurement));
    let poor = || input(Some(Quality::PersonalEstimate));
    for (inputs, grade, assumed) in [
        (vec![good()], Quality::AccurateMeasurement, false),
        (vec![good(), behind(vec![poor()])], Quality::PersonalEstimate, false),
        (vec![good(), input(None)], Quality::Estimate, true),
        (vec![poor(), input(None)], Quality::PersonalEstimate, false),
        (vec![], Quality::Estimate, true),
    ] {
        let mut result = results(&[]).points.swap_remove(0);
        result.trace = Trace { inputs, ..Trace::default() };
        let found = table.graded(&result);
        assert_eq!((found.grade, found.assumed), (grade, assumed), "{:?}", result.trace);
    }
}

#[test]
fn values_whose_grade_is_assumed_are_counted_and_said() {
    let table = table();
    let given = results(&[(INTERNET, "", 90.0), (EMISSIONS, "", 4.0)]);
    let finding = table.assumed(&given, Place::file("inputs.csv")).unwrap();
    let facts = ["read", "all", "grade"].map(|name| finding.fact(name).unwrap());
    assert_eq!((&*finding.rule, facts), ("quality-assumed", ["2", "2", "estimate"]));
    assert_eq!(table.assumed(&results(&[]), Place::default()), None);
}

#[test]
fn quantiles_of_the_normal_distribution_are_those_of_the_tables() {
    for (u, expected) in [
        (1e-10, -6.361_340_902_404_056),
        (0.001, -3.090_232_306_167_813),
        (0.025, -1.959_963_984_540_053_8),
        (0.3, -0.524_400_512_708_040_7),
        (0.5, 0.0),
        (0.9, 1.281_551_565_544_600_8),
        (0.999_99, 4.264_890_793_923_84),
    ] {
        assert!((normal::quantile(u) - expected).abs() < 1e-12 * (1.0 + expected.abs()), "{u}");
    }
    assert!(normal::quantile(0.0) < -8.0 && normal::quantile(1.0) > 8.0);
}

#[test]
fn draws_have_the_spread_that_was_asked_for() {
    let spread = Spread::Share { sd: 2.5, limits: [0.0, 100.0] };
    let count = 10_000;
    let draws: Vec<f64> =
        (0..count).map(|i| spread.draw(50.0, (f64::from(i) + 0.5) / f64::from(count))).collect();
    let mean = draws.iter().sum::<f64>() / f64::from(count);
    let variance = draws.iter().map(|draw| (draw - mean).powi(2)).sum::<f64>() / f64::from(count);
    assert!((mean - 50.0).abs() < 1e-9 && (variance.sqrt() - 2.5).abs() < 0.01, "{mean} {variance}");
    let wrong = Spread::YesNo { wrong: 0.2 };
    assert_eq!([0.19, 0.2, 0.9].map(|u| wrong.draw(1.0, u)), [0.0, 1.0, 1.0]);
    assert_eq!([0.19, 0.2].map(|u| wrong.draw(0.0, u)), [1.0, 0.0]);
}

proptest! {
    #[test]
    fn a_draw_keeps_its_limits_and_grows_with_its_number(
        value in 0.0..100.0_f64, grade in 0..6_usize, (low, high) in (0.0..1.0_f64, 0.0..1.0_f64),
    ) {
        let table = table();
        for code in [INTERNET, EMISSIONS, LIFE] {
            let spread = spread(&table, code, graded(Quality::ALL[grade]), value);
            let [low, high] = [low.min(high), low.max(high)].map(|u| spread.draw(value, u));
            prop_assert!(low <= high);
            let [least, most] = u4ssc().kpis[u4ssc().kpi(code).unwrap()].points[0].range;
            prop_assert!(least <= low && high <= most);
            prop_assert!((spread.draw(value, 0.5) - value).abs() <= 1e-12 * value);
        }
    }
}
