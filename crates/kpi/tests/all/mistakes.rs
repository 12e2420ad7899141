//! A mistake in a file is reported with file, line, what was read and what is accepted; all mistakes at once. And a framework
//! is only files: this one is not U4SSC.

use kpi::catalogue::{Catalogue, TextFile};

pub(crate) const FRAMEWORK: &str = r##"
id = "village"
name = "Village indicators"
version = "1"
valid_from = "2020-01-01"
source = "made for this test"
[profile.population]
label = "Inhabitants"
unit = "{inhabitant}"
[[dimension]]
id = "life"
name = "Life"
colour = "#336699"
[[dimension.sub_dimension]]
id = "daily"
name = "Daily life"
[[category]]
id = "water"
name = "Water"
"##;

pub(crate) const WELLS: &str = r#"code = "V: 1"
name = "Wells"
measures = "Wells per thousand inhabitants."
dimension = "life"
sub_dimension = "daily"
category = "water"
level = "core"
unit = "{well}/(10*3.{inhabitant})"
display_unit = "per 1 000 inhabitants"
direction = "higher"
formula = "1000 * wells / population"

[input.wells]
label = "Wells"
unit = "{well}"

[input.population]
label = "Inhabitants"
unit = "{inhabitant}"
profile = "population"

[source]
formula = "made for this test"
"#;

fn load(kpi: &str) -> (Catalogue, String) {
    let files = [
        TextFile { path: "frameworks/village/framework.toml", text: FRAMEWORK },
        TextFile { path: "frameworks/village/kpi/V-1.toml", text: kpi },
    ];
    let (catalogue, findings) = Catalogue::load(&files);
    (catalogue, crate::catalogue::say(&findings))
}

#[test]
fn a_framework_is_only_files() {
    let (catalogue, findings) = load(WELLS);
    assert_eq!(findings, "");
    assert_eq!(catalogue.frameworks["village"].kpis[0].name, "Wells");
}

#[test]
fn all_mistakes_of_a_file_are_reported_at_once() {
    let wrong = WELLS
        .replace("level = \"core\"", "level = \"basic\"")
        .replace("direction", "direktion")
        .replace("name = \"Wells\"\n", "name = 5\n");
    let (_, findings) = load(&wrong);
    let lines: Vec<&str> = findings.lines().collect();
    assert_eq!(
        lines,
        [
            "frameworks/village/kpi/V-1.toml:1:1 key-missing direction []",
            "frameworks/village/kpi/V-1.toml:2:8 value-not-accepted name [(\"read\", \"5 (integer)\"), (\"accepted\", \"text in quotes\")]",
            "frameworks/village/kpi/V-1.toml:7:9 value-not-accepted level [(\"read\", \"\\\"basic\\\"\"), (\"accepted\", \"core, advanced\")]",
            lines[3],
        ]
    );
    assert!(lines[3].starts_with(
        "frameworks/village/kpi/V-1.toml:10:1 key-unknown direktion [(\"read\", \"direktion\")"
    ));
    assert!(lines[3].ends_with("(\"nearest\", \"direction\")]"));
}

#[test]
fn a_mistake_in_a_formula_is_reported_at_its_column() {
    for (formula, expected) in [
        (
            "1000 * wels / population",
            "11:19 formula-name-unknown V: 1 [(\"nearest\", \"wells\"), (\"read\", \"wels\")",
        ),
        ("1000 * wells / ", "11:27 formula-syntax V: 1"),
        ("1000 * wells", "11:12 formula-result-unit V: 1"),
        ("wells / population", "11:12 formula-scale V: 1"),
        ("wells + population", "11:12 formula-units-differ V: 1"),
        ("value * 1", "formula-cycle V: 1"),
    ] {
        let (_, findings) = load(&WELLS.replace("1000 * wells / population", formula));
        assert!(findings.contains(expected), "{formula}: {findings}");
    }
}

#[test]
fn what_is_not_toml_is_reported_with_its_line() {
    let (_, findings) = load("code = \"V: 1\"\nname = \"unclosed\nlevel = core\n");
    assert!(findings.contains("V-1.toml:2:"), "{findings}");
    assert!(findings.contains("file-unreadable"), "{findings}");
}

#[test]
fn a_kpi_twice_and_a_category_nobody_knows_are_reported() {
    let other = WELLS.replace("category = \"water\"", "category = \"watr\"");
    let files = [
        TextFile { path: "frameworks/village/framework.toml", text: FRAMEWORK },
        TextFile { path: "frameworks/village/kpi/V-1.toml", text: WELLS },
        TextFile { path: "frameworks/village/kpi/V-2.toml", text: &other },
    ];
    let (_, findings) = Catalogue::load(&files);
    let said = crate::catalogue::say(&findings);
    assert!(said.contains("category-unknown V: 1 [(\"read\", \"watr\"), (\"nearest\", \"water\")"), "{said}");
    assert!(said.contains("kpi-twice"), "{said}");
}
