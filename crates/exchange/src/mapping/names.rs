//! Names by which a proposal finds what a column or a code is about.

use std::collections::BTreeSet;

use kpi::catalogue::{Framework, fold};
use kpi::finding::nearest;

/// Names of data points and inputs, and what each is about. A name that two have is left out.
pub(super) struct Names {
    known: Vec<(String, String, String)>,
}

impl Names {
    pub(super) fn new(frameworks: [&Framework; 2]) -> Self {
        let mut known: Vec<(String, String, String)> = Vec::new();
        let mut add = |name: &str, about: &str| known.push((fold(name), name.to_owned(), about.to_owned()));
        for kpi in frameworks.iter().flat_map(|framework| &framework.kpis) {
            add(&kpi.code, &kpi.code);
            if !kpi.has_parts() {
                add(&kpi.name, &kpi.code);
                kpi.aliases.iter().for_each(|alias| add(alias, &kpi.code));
            }
            for point in kpi.points.iter().filter(|point| point.key.is_some()) {
                let subject = kpi.subject(point);
                add(&subject, &subject);
                add(&kpi.point_name(point), &subject);
                add(&point.name, &subject);
                point.aliases.iter().for_each(|alias| add(alias, &subject));
            }
            for input in &kpi.inputs {
                add(&input.label, &format!("{} # {}", kpi.code, input.name));
                add(&input.name, &format!("{} # {}", kpi.code, input.name));
            }
        }
        known.sort();
        known.dedup();
        let twice = |at: usize| {
            let same = |other: Option<&(String, String, String)>| {
                other.is_some_and(|other| other.0 == known[at].0 && other.2 != known[at].2)
            };
            same(at.checked_sub(1).and_then(|before| known.get(before))) || same(known.get(at + 1))
        };
        let ambiguous: BTreeSet<String> =
            (0..known.len()).filter(|at| twice(*at)).map(|at| known[at].0.clone()).collect();
        known.retain(|(folded, ..)| !ambiguous.contains(folded) && !folded.is_empty());
        Self { known }
    }

    /// What a name is about.
    pub(super) fn exactly(&self, name: &str) -> Option<&str> {
        let folded = fold(name);
        let at = self.known.binary_search_by(|(known, ..)| known.as_str().cmp(&folded)).ok()?;
        Some(&self.known[at].2)
    }

    /// What a name is about, and whether it is exactly the name.
    pub(super) fn find(&self, name: &str) -> Option<(String, bool)> {
        if let Some(about) = self.exactly(name) {
            return Some((about.to_owned(), true));
        }
        let folded = fold(name);
        // Short words are near to too much.
        if folded.chars().count() < 6 {
            return None;
        }
        // Names that are much shorter or longer can't be near; comparing letter by letter takes long.
        let length = name.trim().chars().count();
        let close = self.known.iter().map(|(_, known, _)| known.as_str()).filter(|known| {
            let other = known.chars().count();
            length.abs_diff(other) <= 1 + other / 4
        });
        let near = nearest(name.trim(), close)?;
        let found = self.known.iter().find(|(_, known, _)| known == near);
        found.map(|(_, _, about)| (about.clone(), false))
    }
}
