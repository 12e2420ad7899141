//! Every word that a person reads is in the locale file, and every sentence is whole.

use std::collections::BTreeSet;
use std::path::Path;

use assess::trend::{Arrow, Class, NotClassed};
use kpi::catalogue::{Basis, Direction, Kind, Level};
use kpi::dossier::Quality;
use kpi::finding::{Finding, Place, Severity};
use kpi::result::State;
use regex::Regex;

use crate::sample::{locale, root};

/// Texts of all files with that ending below a folder; nothing where there is no folder.
fn texts(folder: &Path, ending: &str) -> Vec<String> {
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    let mut found = Vec::new();
    for path in entries.map(|entry| entry.unwrap().path()) {
        if path.is_dir() {
            found.extend(texts(&path, ending));
        } else if path.to_str().unwrap().ends_with(ending) {
            found.push(std::fs::read_to_string(&path).unwrap());
        }
    }
    found
}

/// Ids of findings in the sources of the crates that make them, tests left out.
fn finding_ids() -> BTreeSet<String> {
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let made = Regex::new(concat!(
        r#"(?s)(?:Finding::(?:error|warning|info)\(|Finding::new\([^"();]*,|(?:report|at_span|unknown)\([^"();]*|"#,
        r#"(?:Severity::\w+|self\.source|source),|wrong\()\s*"([a-z][a-z-]*)""#
    ))
    .unwrap();
    let chosen =
        Regex::new(r#""(formula-[a-z-]+|percentage-as-fraction|value-unusual|[a-z-]+-unknown)""#).unwrap();
    let mut ids = BTreeSet::new();
    for text in ["kpi", "assess", "exchange", "cli"]
        .iter()
        .flat_map(|name| texts(&crates.join(name).join("src"), ".rs"))
    {
        let code = text.split("#[cfg(test)]").next().unwrap();
        for found in made.captures_iter(code).chain(chosen.captures_iter(code)) {
            ids.insert(found[1].to_owned());
        }
    }
    ids
}

#[test]
fn every_finding_has_a_sentence_and_a_remedy() {
    let ids = finding_ids();
    assert!(ids.len() > 40, "only {} ids were found in the sources", ids.len());
    let mut wrong = String::new();
    for id in ids {
        let told = locale().finding(&Finding::error(&id, Place::default()));
        if told.says.starts_with('[') || told.remedy.starts_with('[') {
            wrong.extend([&id, ": ", &told.says, " ", &told.remedy, "\n"]);
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

/// Ids of all messages of the file that begin so.
fn ids_with(prefix: &str) -> Vec<String> {
    let text = std::fs::read_to_string(root().join("locales/en.ftl")).unwrap();
    let ids = text.lines().filter_map(|line| line.split_once(" =")).map(|(id, _)| id.to_owned());
    ids.filter(|id| id.starts_with(prefix)).collect()
}

#[test]
fn a_sentence_is_whole_whatever_facts_there_are() {
    let facts = [
        "accepted",
        "all",
        "column",
        "columns",
        "computed",
        "encoding",
        "expected",
        "factor",
        "first",
        "formula",
        "hundredfold",
        "least",
        "left",
        "limit",
        "line",
        "grade",
        "mean",
        "member",
        "method",
        "missing",
        "most",
        "name",
        "nearest",
        "other",
        "part",
        "read",
        "readings",
        "reason",
        "remark",
        "right",
        "rows",
        "sheet",
        "size",
        "small",
        "source",
        "unit",
        "value",
    ];
    let mut wrong = String::new();
    for id in ids_with("finding-").iter().map(|id| id.trim_start_matches("finding-")) {
        if matches!(id, "place" | "remedy") {
            continue;
        }
        let bare = Finding::error(id, Place::default()).about("EC: I: T: 3C");
        let full = facts.iter().fold(bare.clone(), |finding, fact| finding.with(fact, "12"));
        for (finding, is_full) in [(bare, false), (full, true)] {
            let told = locale().finding(&finding);
            let text = format!("{} {}", told.says, told.remedy);
            let broken =
                text.contains("{$") || text.contains("  ") || text.contains("..") || text.contains(" .");
            if broken || (is_full && text.contains("absent")) || !told.remedy.ends_with(['.', '?']) {
                wrong.extend([id, ": ", &text, "\n"]);
            }
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

#[test]
fn findings_read_as_a_person_would_say_them() {
    let impossible = Finding::error("value-impossible", Place::default())
        .read("134.2")
        .with("unit", "%")
        .with("least", 0.0)
        .with("most", 100.0);
    assert_eq!(locale().finding(&impossible).says, "Read 134.2 %, which is impossible. Accepted: 0 to 100.");
    let unknown = Finding::error("key-unknown", Place::default())
        .read("neme")
        .accepted("name, code")
        .with("nearest", "name");
    let told = locale().finding(&unknown);
    assert_eq!(told.says, "The key “neme” is not known here. Accepted: name, code.");
    assert_eq!(told.remedy, "Write “name” if that was meant; otherwise remove the key.");
    let ambiguous =
        Finding::error("number-ambiguous", Place::default()).read("1,234").with("readings", "1234|1.234");
    assert_eq!(
        locale().finding(&ambiguous).says,
        "“1,234” can be two numbers: 1234 or 1.234. It is not guessed."
    );
    let open = Finding::error("value-impossible", Place::default())
        .read("-3")
        .with("least", 0.0)
        .with("most", f64::INFINITY);
    assert_eq!(locale().finding(&open).says, "Read -3, which is impossible. Accepted: 0 and more.");
}

#[test]
fn every_word_of_the_data_has_a_message() {
    let word = |value: &dyn erased::Word| value.word();
    let mut ids: Vec<String> = State::ALL.iter().map(|state| format!("state-{}", state.as_str())).collect();
    ids.extend(assess::band::Band::ALL.iter().map(|band| format!("band-{}", band.as_str())));
    ids.extend(Quality::ALL.iter().map(|grade| format!("quality-{}", grade.as_str())));
    ids.extend(
        [Severity::Info, Severity::Warning, Severity::Error]
            .map(|severity| format!("severity-{}", severity.as_str())),
    );
    ids.extend([Level::Core, Level::Advanced].map(|level| format!("level-{}", word(&level))));
    ids.extend(
        [Kind::Smart, Kind::Structural, Kind::Sustainable].map(|kind| format!("kind-{}", word(&kind))),
    );
    let directions = [Direction::Higher, Direction::Lower, Direction::Nominal, Direction::None];
    ids.extend(directions.map(|direction| format!("direction-{}", word(&direction))));
    let bases = [
        Basis::Published,
        Basis::SdgFullyMet,
        Basis::InternationalTarget,
        Basis::UnBodyGoal,
        Basis::Statistics,
        Basis::LeadingCities,
    ];
    ids.extend(bases.map(|basis| format!("basis-{}", word(&basis))));
    for rule in ["value-over-benchmark", "benchmark-over-value", "smaller-over-larger", "yes-is-target"] {
        ids.extend([format!("rule-{rule}"), format!("rule-short-{rule}")]);
    }
    ids.extend(Class::ALL.map(|class| format!("trend-class-{}", class.as_str())));
    ids.extend(Arrow::ALL.map(|arrow| format!("trend-arrow-{}", arrow.as_str())));
    for reason in NotClassed::ALL.map(NotClassed::as_str) {
        ids.extend([format!("trend-not-classed-{reason}"), format!("trend-note-{reason}")]);
    }
    let missing: Vec<String> = ids.into_iter().filter(|id| !locale().has(id)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

/// The word by which a value stands in JSON.
mod erased {
    pub(crate) trait Word {
        fn word(&self) -> String;
    }

    impl<T: serde::Serialize> Word for T {
        fn word(&self) -> String {
            serde_json::to_value(self).unwrap().as_str().unwrap().to_owned()
        }
    }
}

#[test]
fn every_message_is_used_and_every_used_message_is_there() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    let sources: String =
        [texts(&folder.join("src"), ".rs"), texts(&folder.join("templates"), ".html")].concat().concat();
    let used = Regex::new(
        r#"(?:\bt\(|text\(|text_with\(|counted\(|counts\(|of_dimension\(|verification\()\s*"([a-z-]+)""#,
    )
    .unwrap();
    let code = sources.replace("#[cfg(test)]", "\u{0}");
    let elsewhere =
        ["../cli/src", "../exchange/src"].map(|other| texts(&folder.join(other), ".rs").concat()).concat();
    let missing: Vec<String> = used
        .captures_iter(&code)
        .map(|found| found[1].to_owned())
        .filter(|id| !locale().has(id) && !matches!(id.as_str(), "hello" | "goodbye" | "greet" | "rows"))
        .collect();
    assert!(missing.is_empty(), "{missing:?}");
    let composed = [
        "state-",
        "band-",
        "quality-",
        "severity-",
        "basis-",
        "level-",
        "kind-",
        "direction-",
        "rule-",
        "origin-",
        "finding-",
        "findings-",
        "peer-",
        "trend-",
        "knob-",
        "target-",
        "mean-",
        "method-",
        "profile-section-",
        "recipe-level-",
        "speed-way-",
        "sdmx-",
        "export-",
        "fact-",
        "import-",
        "map-looks-",
    ];
    let unused: Vec<String> = ids_with("")
        .into_iter()
        .filter(|id| id.starts_with(|c: char| c.is_ascii_lowercase()))
        .filter(|id| {
            !composed.iter().any(|prefix| id.starts_with(prefix))
                && ![&sources, &elsewhere].iter().any(|text| text.contains(&format!("\"{id}\"")))
        })
        .collect();
    assert!(unused.is_empty(), "{unused:?}");
}
