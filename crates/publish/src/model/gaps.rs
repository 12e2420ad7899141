//! What is missing: KPIs not reported and KPIs not verified, as a whole or in part.

use kpi::read::Answer;
use kpi::result::State;

use super::build::Sources;
use super::{GapPart, GapPointPart};

/// KPIs with data points that have no value, and KPIs with data points that a verifier did not accept.
pub(super) fn find(sources: &Sources) -> (Vec<GapPart>, Vec<GapPart>) {
    let all = |concerned: fn(State) -> bool| {
        let kpis = 0..sources.framework.kpis.len();
        kpis.filter_map(|kpi| gap(sources, kpi, concerned)).collect()
    };
    (all(is_missing), all(|state| state == State::NotVerified))
}

/// What the city says where it gives no value, each once.
fn notes(sources: &Sources, kpi: usize) -> Vec<String> {
    let entries = sources.dossier.entries.iter().filter(|entry| entry.kpi == kpi);
    let missing = entries.filter(|entry| !matches!(entry.answer, Answer::Number(_) | Answer::YesNo(_)));
    let mut notes: Vec<String> = Vec::new();
    for note in missing.filter_map(|entry| entry.note.as_deref()).filter(|note| !note.trim().is_empty()) {
        if !notes.iter().any(|known| known == note) {
            notes.push(note.to_owned());
        }
    }
    notes
}

fn is_missing(state: State) -> bool {
    matches!(state, State::NotReported | State::Partial | State::NotComputable | State::NotApplicable)
}

fn gap(sources: &Sources, index: usize, concerned: fn(State) -> bool) -> Option<GapPart> {
    let kpi = &sources.framework.kpis[index];
    let missing = sources.results.of_kpi(index).filter(|result| concerned(result.state));
    let points: Vec<GapPointPart> = missing
        .map(|result| GapPointPart { name: kpi.points[result.point].name.clone(), state: result.state })
        .collect();
    let whole = points.len() == kpi.points.len();
    let (code, name) = (kpi.code.clone(), kpi.name.clone());
    (!points.is_empty()).then(|| GapPart {
        code,
        name,
        whole,
        data_points: points,
        notes: notes(sources, index),
    })
}
