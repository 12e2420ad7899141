//! What the codes of INDICATOR stand for: ours by their ids, those of others by their names.

use std::collections::HashMap;

use kpi::catalogue::{Framework, fold};

use super::ids;

/// What a code stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Indicator {
    Fact(usize),
    Input(usize, usize),
    Point(usize, usize),
    Kpi(usize),
}

/// All codes that are understood.
pub(super) fn indicators(framework: &Framework) -> HashMap<String, Indicator> {
    let mut codes = HashMap::new();
    for (index, fact) in framework.facts.iter().enumerate() {
        codes.insert(ids::of_fact(&fact.id), Indicator::Fact(index));
    }
    for (index, kpi) in framework.kpis.iter().enumerate() {
        codes.insert(ids::of_kpi(kpi), Indicator::Kpi(index));
        for input in 0..kpi.inputs.len() {
            codes.insert(ids::of_input(kpi, input), Indicator::Input(index, input));
        }
        // The only data point of a KPI without parts has the KPI's own code.
        for point in 0..kpi.points.len() {
            codes.insert(ids::of_point(kpi, point), Indicator::Point(index, point));
        }
    }
    codes
}

/// Codes of others whose names are those of KPIs, data points, inputs and facts, in one of two languages. A name that two have
/// here stands for none.
pub(super) fn by_name(
    frameworks: [&Framework; 2],
    codes: &HashMap<&str, &str>,
) -> HashMap<String, Indicator> {
    let mut names: HashMap<String, Option<Indicator>> = HashMap::new();
    for framework in frameworks {
        each_name(framework, |name, indicator| {
            let same = |known: &mut Option<Indicator>| *known = known.filter(|known| *known == indicator);
            names.entry(fold(name)).and_modify(same).or_insert(Some(indicator));
        });
    }
    let known = codes.iter().filter_map(|(code, name)| {
        let indicator = names.get(&fold(name)).copied().flatten()?;
        Some(((*code).to_owned(), indicator))
    });
    known.collect()
}

fn each_name(framework: &Framework, mut each: impl FnMut(&str, Indicator)) {
    for (index, fact) in framework.facts.iter().enumerate() {
        each(&fact.label, Indicator::Fact(index));
    }
    for (index, kpi) in framework.kpis.iter().enumerate() {
        for (at, point) in kpi.points.iter().enumerate() {
            let indicator = Indicator::Point(index, at);
            for name in [&kpi.point_name(point), &kpi.subject(point)] {
                each(name, indicator);
                each(&format!("{} {name}", kpi.code), indicator);
            }
        }
        for (at, input) in kpi.inputs.iter().enumerate() {
            each(&input.label, Indicator::Input(index, at));
        }
    }
}
