//! What a target means, and how far it can be trusted.

use assess::target::{Caution, PointTarget, Reason};
use kpi::catalogue::{Framework, ValueType};

use super::Sentence;
use crate::locale::Locale;
use crate::number::DECIMALS;

/// Why this target, what else is known, and what limits how far it can be trusted. The data point is not named: the sentences stand
/// where it is.
pub fn of_target(locale: &Locale, framework: &Framework, target: &PointTarget) -> Vec<Sentence> {
    let figures = figures(locale, framework, target);
    let years = |years: Option<f64>| years.unwrap_or_default().ceil() as u32;
    let basis = target.basis.as_ref();
    let counts = [
        ("usual", years(target.usual_years)),
        ("fast", years(target.fast_years)),
        ("over", basis.map_or(0, |basis| basis.over.unsigned_abs())),
        ("places", basis.map_or(0, |basis| basis.places as u32)),
        ("count", target.peers.map_or(0, |(_, count)| count as u32)),
    ];
    let say = |rule: &str| Sentence::counted(locale, rule, &counts, &figures);
    let answer =
        if target.cautions.contains(&Caution::YesNo) && target.proposed.is_some() { "-answer" } else { "" };
    let mut said = vec![say(&format!("target-{}{answer}", target.reason.as_str()))];
    let Some(basis) = basis else { return said };
    let keeps = target.reason == Reason::Keep;
    if !keeps {
        said.extend(levels(target, framework).map(&say));
    }
    if target.chance_of_benchmark.is_some() {
        if keeps {
            said.push(say("target-chance-to-keep"));
        } else if target.proposed != target.benchmark {
            said.push(say("target-chance-of-benchmark"));
        }
    }
    // The pace is that of places in general; with a speed of its own the city's way is another.
    if !keeps && !basis.own_speed && target.benchmark.is_some() {
        said.extend(pace(target).map(&say));
    }
    let matters = |caution: &&Caution| !keeps || matches!(caution, Caution::Unsteady | Caution::OutOfRange);
    let cautions = target.cautions.iter().filter(matters);
    said.extend(cautions.map(|caution| say(&format!("target-caution-{}", caution.as_str()))));
    if let Some(note) = &basis.note {
        said.push(Sentence::new(locale, "target-note", &[("note", locale.told(note).to_owned())]));
    }
    said.extend(milestones(locale, target));
    said
}

/// Which message says what the levels are; none where they say nothing more than the target does.
fn levels(target: &PointTarget, framework: &Framework) -> Option<&'static str> {
    let range = framework.kpis[target.kpi].points[target.point].range;
    let is_end = |value: Option<f64>| value.is_some_and(|value| range.contains(&value));
    if target.realistic == target.ceiling {
        None
    } else if target.realistic == Some(target.own) {
        (target.ambitious != Some(target.own)).then_some("target-levels-ambitious")
    } else if is_end(target.ceiling) {
        Some("target-levels-to-the-end")
    } else {
        Some("target-levels")
    }
}

/// Which message says how long the benchmark takes.
fn pace(target: &PointTarget) -> Option<&'static str> {
    match (target.usual_years, target.fast_years) {
        (Some(_), Some(_)) => Some("target-pace"),
        (None, Some(_)) => Some("target-pace-fast"),
        (None, None) => Some("target-pace-never"),
        (Some(_), None) => None,
    }
}

fn figures(locale: &Locale, framework: &Framework, target: &PointTarget) -> Vec<(&'static str, String)> {
    let point = &framework.kpis[target.kpi].points[target.point];
    let value = |value: f64| match point.value_type {
        ValueType::YesNo => locale.text(if value == 0.0 { "answer-no" } else { "answer-yes" }).into_owned(),
        ValueType::Number => locale.with_unit(value, &point.display_unit),
    };
    let optional = |number: Option<f64>| number.map(value).unwrap_or_default();
    let chance = |share: Option<f64>| share.map(|share| locale.learned_chance(share)).unwrap_or_default();
    let basis = target.basis.as_ref();
    let own_speed = if basis.is_some_and(|basis| basis.own_speed) { "own" } else { "unknown" };
    vec![
        ("own", value(target.own)),
        ("near", optional(basis.map(|basis| basis.near))),
        ("speed", own_speed.to_owned()),
        ("target", optional(target.proposed)),
        ("year", target.year.to_string()),
        ("benchmark", optional(target.benchmark)),
        ("realistic", optional(target.realistic)),
        ("ambitious", optional(target.ambitious)),
        ("ceiling", optional(target.ceiling)),
        ("peers", target.peers.map(|(peers, _)| value(peers)).unwrap_or_default()),
        ("whose", basis.map(|basis| locale.told(&basis.whose).to_owned()).unwrap_or_default()),
        (
            "off",
            basis
                .and_then(|basis| basis.off_later)
                .map(|off| locale.number(100.0 * off, 0))
                .unwrap_or_default(),
        ),
        ("chance", chance(target.chance)),
        ("chance_of_benchmark", chance(target.chance_of_benchmark)),
    ]
}

fn milestones(locale: &Locale, target: &PointTarget) -> Option<Sentence> {
    let steps = target.milestones.iter();
    let steps: Vec<String> =
        steps.map(|step| format!("{} ({})", locale.number(step.value, DECIMALS), step.year)).collect();
    let rule =
        if target.milestones.first()?.ladder { "target-milestones-ladder" } else { "target-milestones" };
    Some(Sentence::new(locale, rule, &[("steps", locale.list(&steps))]))
}
