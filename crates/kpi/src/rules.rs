//! Rules across KPIs: those of the catalogue, and the few that are about a dossier as a whole.

use crate::catalogue::files::RuleSeverity;
use crate::catalogue::{Framework, Term};
use crate::dossier::{City, Dossier};
use crate::finding::{Finding, Place, Severity, Words};
use crate::formula::{Outcome, Slot};
use crate::result::{Origin, Results};

/// Checks all rules of the framework. `values` are those of each KPI by slot.
pub(crate) fn check(
    framework: &Framework,
    facts: &[Option<f64>],
    values: &[Vec<Option<f64>>],
    dossier: &Dossier,
    results: &mut Results,
) {
    let not_reported = results.kpis_not_reported(framework.kpis.len());
    let term_value = |term: &Term| match *term {
        Term::Result(kpi, point) => values[kpi][framework.kpis[kpi].point_slot(point).0 as usize],
        Term::Input(kpi, slot) => values[kpi][slot.0 as usize],
        Term::Fact(fact) => facts[fact],
        Term::Kpis => Some(framework.kpis.len() as f64),
        Term::KpisNotReported => Some(not_reported as f64),
    };
    for rule in &framework.rules {
        let value = |slot: Slot| term_value(&rule.terms[slot.0 as usize].1);
        if rule.expect.iter().all(|(_, program)| program.run(value) != Outcome::Value(0.0)) {
            continue;
        }
        let used = rule.terms.iter().filter(|(name, _)| {
            rule.expect.iter().any(|(formula, _)| formula.names().any(|used| used == name))
        });
        let read: Vec<String> = used
            .clone()
            .filter_map(|(name, term)| {
                Some(format!("{} = {}", describe(framework, name, term), term_value(term)?))
            })
            .collect();
        let place = used
            .clone()
            .find_map(|(_, term)| match *term {
                Term::Result(kpi, point) => place_of(results, kpi, point),
                _ => None,
            })
            .unwrap_or_else(|| dossier.city.place.clone());
        let counts = |term: &Term| matches!(term, Term::Kpis | Term::KpisNotReported);
        let subject =
            used.filter(|(_, term)| !counts(term)).map(|(name, term)| describe(framework, name, term));
        let subject: Vec<String> = subject.collect();
        let mut finding =
            Finding::new(rule.severity, &rule.id, place).about(subject.join(", ")).read(read.join("; "));
        finding.words = Some(rule.words.clone());
        results.findings.push(finding);
    }
    same_quantities(framework, facts, results);
    fractions(framework, results);
}

/// Remarks of whoever prepared the dossier.
pub(crate) fn remarks(city: &City, findings: &mut Vec<Finding>) {
    for remark in &city.remarks {
        let (severity, rule) = match remark.severity {
            RuleSeverity::Error => (Severity::Error, "remark-contradiction"),
            RuleSeverity::Warning => (Severity::Warning, "remark-contradiction"),
            RuleSeverity::Info => (Severity::Info, "remark"),
        };
        let finding = Finding::new(severity, rule, remark.place.clone()).about(&remark.subject);
        findings.push(finding.with("remark", &remark.says));
    }
}

/// A name of a rule as a person knows it.
fn describe(framework: &Framework, name: &str, term: &Term) -> String {
    match *term {
        Term::Result(kpi, point) => framework.kpis[kpi].subject(&framework.kpis[kpi].points[point]),
        Term::Input(kpi, slot) => {
            format!("{} # {}", framework.kpis[kpi].code, framework.kpis[kpi].inputs[slot.0 as usize].name)
        }
        Term::Fact(fact) => format!("profile.{}", framework.facts[fact].id),
        Term::Kpis | Term::KpisNotReported => name.to_owned(),
    }
}

fn place_of(results: &Results, kpi: usize, point: usize) -> Option<Place> {
    let result = results.of_kpi(kpi).find(|result| result.point == point)?;
    let given = result.trace.given.as_ref().map(|given| given.place.clone());
    given.or_else(|| {
        result.trace.inputs.iter().find_map(|input| match &input.origin {
            Origin::Given(given) => Some(given.place.clone()),
            _ => None,
        })
    })
}

/// The same quantity given in several KPIs: each against the profile, or against the first where there is no profile.
fn same_quantities(framework: &Framework, facts: &[Option<f64>], results: &mut Results) {
    for same in &framework.same_quantities {
        let id = &framework.facts[same.fact].id;
        let mut reference: Option<(f64, String)> =
            facts[same.fact].map(|value| (value, format!("profile.{id}")));
        let mut findings = Vec::new();
        for result in &results.points {
            let kpi = &framework.kpis[result.kpi];
            for input in &result.trace.inputs {
                let Some(declared) = kpi.inputs.get(input.slot.0 as usize) else { continue };
                let (Origin::Given(given), Some(value)) = (&input.origin, input.value) else { continue };
                if declared.profile.as_ref() != Some(id) {
                    continue;
                }
                let Some((expected, from)) = &reference else {
                    reference = Some((value, kpi.code.clone()));
                    continue;
                };
                if (value - expected).abs() > same.within_percent / 100.0 * expected.abs() {
                    let finding = Finding::warning("same-quantity", given.place.clone())
                        .about(format!("{} # {}", kpi.code, declared.name))
                        .read(&given.written)
                        .with("other", from)
                        .with("expected", expected);
                    let words = Words { ..same.words.clone() };
                    findings.push(Finding { words: Some(words), ..finding });
                }
            }
        }
        findings.dedup_by(|a, b| a.place == b.place);
        results.findings.extend(findings);
    }
}

/// Percentages of a whole dossier typed as fractions: nearly all of them are at most 1.
fn fractions(framework: &Framework, results: &mut Results) {
    let given = results.points.iter().filter(|result| {
        let point = &framework.kpis[result.kpi].points[result.point];
        result.decimal.is_some() && point.unit_code == "%" && result.value.is_some_and(|value| value > 0.0)
    });
    let (all, small) = given.fold((0, 0), |(all, small), result| {
        (all + 1, small + usize::from(result.value.is_some_and(|value| value <= 1.0)))
    });
    if all >= 5 && small * 5 >= all * 4 {
        let finding = Finding::error("percentages-as-fractions", Place::default());
        results.findings.push(finding.with("small", small).with("all", all));
    }
}
