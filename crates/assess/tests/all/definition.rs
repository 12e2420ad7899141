//! The definition check: cells that a city measures, and those that it does not.

use assess::definition::{CellCheck, DefinitionCheck, check};

use crate::catalogue::{results, shared};

fn checked(given: &[(&str, &str, f64)]) -> DefinitionCheck {
    check(&shared().frameworks["u4ssc"], &results(given)).unwrap()
}

fn cell<'a>(check: &'a DefinitionCheck, aim: &str, aspect: &str) -> &'a CellCheck {
    check.cells.iter().find(|cell| cell.aim == aim && cell.aspect == aspect).unwrap()
}

#[test]
fn a_city_without_data_measures_no_cell_and_every_cell_says_what_could_be_measured() {
    let check = checked(&[]);
    assert_eq!(check.cells.len(), 12);
    assert_eq!(check.not_measured().count(), 12);
    for cell in &check.cells {
        assert_eq!(cell.measured.reported.all as usize, cell.measured.without_value.len());
        assert!(cell.measured.reported.all > 0, "{} / {}", cell.aim, cell.aspect);
    }
    assert!(!check.future.is_measured());
}

#[test]
fn one_kpi_measures_the_cells_that_it_informs_and_no_others() {
    let check = checked(&[("SC: EH: C: 1C", "", 3.0)]);
    let measured: Vec<(&str, &str)> = check
        .cells
        .iter()
        .filter(|cell| cell.measured.is_measured())
        .map(|cell| (cell.aim.as_str(), cell.aspect.as_str()))
        .collect();
    assert_eq!(measured, [("quality-of-life", "cultural"), ("efficiency", "cultural")]);
    assert_eq!(check.future.with_value, ["SC: EH: C: 1C"]);
    let culture = &cell(&check, "efficiency", "cultural").measured;
    assert_eq!((culture.reported.fully, culture.reported.partly, culture.reported.all), (1, 0, 2));
    assert_eq!(culture.without_value, ["SC: EH: C: 2A"]);
}

#[test]
fn a_kpi_with_some_of_its_data_points_is_partly_reported() {
    let check = checked(&[("EN: EN: AQ: 1C", "pm2_5", 0.0), ("EN: EN: AQ: 1C", "no2", 21.0)]);
    let clean = &cell(&check, "competitiveness", "environmental").measured;
    assert_eq!((clean.reported.fully, clean.reported.partly), (0, 1));
    assert_eq!(clean.with_value, ["EN: EN: AQ: 1C"]);
}

#[test]
fn a_framework_without_definition_has_no_check() {
    let framework = kpi::catalogue::TextFile {
        path: "frameworks/village/framework.toml",
        text: "id = \"village\"\nname = \"Village\"\nversion = \"1\"\nvalid_from = \"2020-01-01\"\nsource = \"made for this test\"\n",
    };
    let (catalogue, _) = kpi::catalogue::Catalogue::load(&[framework]);
    assert_eq!(check(&catalogue.frameworks["village"], &kpi::result::Results::default()), None);
}
