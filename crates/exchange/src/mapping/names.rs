//! Names by which a proposal finds what a column or a code is about.

use kpi::catalogue::{Framework, fold};
use kpi::finding::nearest;

/// What has a name. Where several things have the same one, that of the first kind is meant: a table of indicators says
/// "Physicians" of the KPI, and not of its input.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    Kpi,
    Part,
    Input,
}

/// A name folded, of what it is, as it is written, and what it is about.
type Named = (String, Kind, String, String);

/// Names of data points and inputs, and what each is about. A name that two of a kind have is left out.
pub(super) struct Names {
    known: Vec<(String, String, String)>,
}

impl Names {
    pub(super) fn new(frameworks: [&Framework; 2]) -> Self {
        let mut all: Vec<Named> = Vec::new();
        let mut add = |kind: Kind, name: &str, about: &str| {
            all.push((fold(name), kind, name.to_owned(), about.to_owned()));
        };
        for kpi in frameworks.iter().flat_map(|framework| &framework.kpis) {
            add(Kind::Kpi, &kpi.code, &kpi.code);
            if !kpi.has_parts() {
                add(Kind::Kpi, &kpi.name, &kpi.code);
                kpi.aliases.iter().for_each(|alias| add(Kind::Kpi, alias, &kpi.code));
            }
            for point in kpi.points.iter().filter(|point| point.key.is_some()) {
                let subject = kpi.subject(point);
                add(Kind::Kpi, &subject, &subject);
                add(Kind::Kpi, &kpi.point_name(point), &subject);
                add(Kind::Part, &point.name, &subject);
                point.aliases.iter().for_each(|alias| add(Kind::Part, alias, &subject));
            }
            for input in &kpi.inputs {
                let about = format!("{} # {}", kpi.code, input.name);
                for name in [&input.label, &input.name] {
                    add(Kind::Input, name, &about);
                }
            }
        }
        all.retain(|(folded, ..)| !folded.is_empty());
        all.sort();
        all.dedup();
        let known = all.chunk_by(|one, other| one.0 == other.0).filter_map(|same| {
            let (folded, kind, name, about) = &same[0];
            let is_other = |other: &Named| other.1 == *kind && other.3 != *about;
            (!same.iter().any(is_other)).then(|| (folded.clone(), name.clone(), about.clone()))
        });
        Self { known: known.collect() }
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
