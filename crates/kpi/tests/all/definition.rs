//! The definition of a framework's cities: which KPI informs which cell, and what is said about mistakes in that file.

use std::collections::HashSet;

use kpi::catalogue::{Catalogue, Cell, Definition, TagBasis, TextFile};

use crate::catalogue::{say, shared};
use crate::mistakes::{FRAMEWORK, WELLS};

const DEFINITION: &str = r#"says = "A village that lasts."
source = "made for this test"
[[aim]]
id = "comfort"
name = "Comfort"
[[aspect]]
id = "water"
name = "Water"
[[aspect]]
id = "song"
name = "Song"
[[kpi]]
code = "V: 1"
cells = [{ aim = "comfort", aspect = "water" }]
future = true
why = "Wells stay."
basis = "judgement"
"#;

fn load(definition: &str) -> (Option<Definition>, String) {
    let files = [
        TextFile { path: "frameworks/village/framework.toml", text: FRAMEWORK },
        TextFile { path: "frameworks/village/kpi/V-1.toml", text: WELLS },
        TextFile { path: "frameworks/village/definition.toml", text: definition },
    ];
    let (mut catalogue, findings) = Catalogue::load(&files);
    let framework = catalogue.frameworks.remove("village");
    (framework.and_then(|framework| framework.definition), say(&findings))
}

#[test]
fn a_kpi_stands_in_the_cells_that_the_file_names() {
    let (definition, findings) = load(DEFINITION);
    assert_eq!(findings, "");
    let definition = definition.unwrap();
    let cells: Vec<Vec<usize>> = definition.cells().map(|cell| definition.kpis(cell).collect()).collect();
    assert_eq!(cells, [vec![0], vec![]]);
    assert_eq!(definition.future().collect::<Vec<_>>(), [0]);
}

#[test]
fn a_mistake_in_a_definition_is_reported_at_its_line() {
    let again = DEFINITION.split_once("[[kpi]]").unwrap().1;
    let twice = format!("{DEFINITION}[[kpi]]{again}");
    for (text, expected) in [
        (
            DEFINITION.replace("\"V: 1\"", "\"V: 2\""),
            "definition.toml:13:8 kpi-unknown  [(\"read\", \"V: 2\")",
        ),
        (
            DEFINITION.replace("aim = \"comfort\"", "aim = \"comfrt\""),
            "14:18 aim-unknown V: 1 [(\"read\", \"comfrt\"), (\"nearest\", \"comfort\")",
        ),
        (
            DEFINITION.replace("aspect = \"water\"", "aspect = \"wine\""),
            "14:38 aspect-unknown V: 1 [(\"read\", \"wine\"), (\"accepted\", \"water, song\")",
        ),
        (
            DEFINITION.replace("basis = \"judgement\"", "basis = \"published\""),
            "13:8 definition-source-missing V: 1",
        ),
        (
            DEFINITION.replace("[{ aim = \"comfort\", aspect = \"water\" }]", "[]"),
            "definition.toml definition-kpi-without-cell V: 1",
        ),
        (twice, "19:8 definition-kpi-twice V: 1"),
        (DEFINITION.replace("why", "because"), "key-unknown kpi[0].because"),
    ] {
        let (_, findings) = load(&text);
        assert!(findings.contains(expected), "{expected}: {findings}");
    }
}

#[test]
fn a_kpi_that_the_definition_forgets_is_a_warning() {
    let (definition, findings) = load(DEFINITION.split_once("[[kpi]]").unwrap().0);
    assert_eq!(findings, "frameworks/village/definition.toml definition-kpi-without-cell V: 1 []\n");
    assert_eq!(definition.unwrap().tags, [None]);
}

#[test]
fn every_kpi_of_u4ssc_informs_one_to_three_cells_once_and_no_cell_is_empty() {
    let u4ssc = &shared().0.frameworks["u4ssc"];
    let definition = u4ssc.definition.as_ref().unwrap();
    assert_eq!(definition.cells().count(), 12);
    for cell in definition.cells() {
        assert!(definition.kpis(cell).count() >= 2, "{cell:?}");
    }
    for (kpi, tag) in u4ssc.kpis.iter().zip(&definition.tags) {
        let tag = tag.as_ref().unwrap();
        let cells: HashSet<Cell> = tag.cells.iter().copied().collect();
        assert!((1..=3).contains(&cells.len()) && cells.len() == tag.cells.len(), "{}: {cells:?}", kpi.code);
        assert!(tag.why.ends_with('.'), "{}: {}", kpi.code, tag.why);
        assert_eq!(tag.basis, TagBasis::Judgement, "{}", kpi.code);
    }
}

#[test]
fn everything_that_a_kpi_says_about_goals_is_in_the_list_of_goals() {
    let (catalogue, _) = shared();
    let numbers: Vec<u8> = catalogue.sdg.goals.iter().map(|goal| goal.number).collect();
    assert_eq!(numbers, (1..=17).collect::<Vec<u8>>());
    let codes = catalogue.sdg.targets.iter().chain(&catalogue.sdg.indicators);
    let codes: Vec<&str> = codes.map(|entry| entry.code.as_str()).collect();
    for kpi in &catalogue.frameworks["u4ssc"].kpis {
        let named = kpi.sdg.targets.iter().chain(&kpi.sdg.indicators);
        for code in named.clone().chain(&kpi.sdg.suggested) {
            assert!(codes.contains(&code.as_str()), "{}: {code}", kpi.code);
        }
        for code in named {
            let goal = code.split('.').next().unwrap().parse::<u8>().unwrap();
            assert!(kpi.sdg.goals.contains(&goal), "{}: {code} without its goal", kpi.code);
        }
    }
}

#[test]
fn a_coverage_of_goals_beyond_a_share_is_reported() {
    let text = "least_coverage = 80\nleast_coverage_source = \"made for this test\"\n";
    let (_, findings) = Catalogue::load(&[TextFile { path: "sdg/sdg.toml", text }]);
    let found = say(&findings);
    assert_eq!(
        found,
        "sdg/sdg.toml:1:18 value-not-accepted least_coverage [(\"read\", \"80\"), (\"accepted\", \"0 to 1\")]\n"
    );
}
