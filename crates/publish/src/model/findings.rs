//! Findings in sentences, the worst first.

use kpi::finding::{Finding, Severity};

use super::build::Sources;
use super::{FindingCounts, FindingPart};

/// All findings of the results, told and counted.
pub(super) fn tell(sources: &Sources) -> (Vec<FindingPart>, FindingCounts) {
    let mut parts: Vec<FindingPart> =
        sources.results.findings.iter().map(|finding| part(sources, finding)).collect();
    parts.sort_by_key(|part| std::cmp::Reverse(part.severity));
    let count = |severity| parts.iter().filter(|part| part.severity == severity).count();
    let counts = FindingCounts {
        errors: count(Severity::Error),
        warnings: count(Severity::Warning),
        infos: count(Severity::Info),
    };
    (parts, counts)
}

fn part(sources: &Sources, finding: &Finding) -> FindingPart {
    let told = sources.locale.finding(finding);
    FindingPart {
        rule: finding.rule.to_string(),
        severity: finding.severity,
        place: sources.within(&finding.place),
        subject: finding.subject.clone(),
        kpi: kpi_name(sources, &finding.subject),
        says: sources.shortened(told.says),
        remedy: sources.shortened(told.remedy),
    }
}

/// The name of the KPI that a subject such as `EC: I: T: 3C # population` is about; none for several or for none.
fn kpi_name(sources: &Sources, subject: &str) -> Option<String> {
    let code = subject.split(['/', '#']).next()?.trim();
    let kpi = sources.framework.kpi(code)?;
    Some(sources.framework.kpis[kpi].name.clone())
}
