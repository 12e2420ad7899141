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
    let say = |rule: &str| Sentence::new(locale, rule, &figures);
    let answer =
        if target.cautions.contains(&Caution::YesNo) && target.proposed.is_some() { "-answer" } else { "" };
    let mut said = vec![say(&format!("target-{}{answer}", target.reason.as_str()))];
    let Some(basis) = &target.basis else { return said };
    let keeps = target.reason == Reason::Keep;
    // Three levels that are the same value say nothing more than the target does.
    if !keeps && target.realistic != target.ceiling {
        said.push(say("target-levels"));
    }
    if target.chance_of_benchmark.is_some() {
        if keeps {
            said.push(say("target-chance-to-keep"));
        } else if target.proposed != target.benchmark {
            said.push(say("target-chance-of-benchmark"));
        }
    }
    if basis.own_speed && !keeps {
        said.push(say("target-own-speed"));
    }
    if !keeps && target.benchmark.is_some() {
        said.extend(pace(target).map(&say));
    }
    let cautions = target.cautions.iter().filter(|_| !keeps);
    said.extend(cautions.map(|caution| say(&format!("target-caution-{}", caution.as_str()))));
    if let Some(note) = &basis.note {
        said.push(Sentence::new(locale, "target-note", &[("note", note.clone())]));
    }
    said.extend(milestones(locale, target));
    said
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
    let chance = |share: Option<f64>| share.map(|share| locale.chance(share)).unwrap_or_default();
    let years = |years: Option<f64>| years.map(|years| locale.number(years.ceil(), 0)).unwrap_or_default();
    let basis = target.basis.as_ref();
    vec![
        ("own", value(target.own)),
        ("target", optional(target.proposed)),
        ("year", target.year.to_string()),
        ("over", basis.map(|basis| basis.over.to_string()).unwrap_or_default()),
        ("benchmark", optional(target.benchmark)),
        ("realistic", optional(target.realistic)),
        ("ambitious", optional(target.ambitious)),
        ("ceiling", optional(target.ceiling)),
        ("peers", target.peers.map(|(peers, _)| value(peers)).unwrap_or_default()),
        ("count", target.peers.map(|(_, count)| count.to_string()).unwrap_or_default()),
        ("whose", basis.map(|basis| basis.whose.clone()).unwrap_or_default()),
        ("usual_years", years(target.usual_years)),
        ("fast_years", years(target.fast_years)),
        (
            "off",
            basis
                .and_then(|basis| basis.off_later)
                .map(|off| locale.number(100.0 * off, 0))
                .unwrap_or_default(),
        ),
        ("places", basis.map(|basis| basis.places.to_string()).unwrap_or_default()),
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
    Some(Sentence::new(locale, rule, &[("steps", steps.join(", "))]))
}
