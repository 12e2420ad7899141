//! The published figures of nine cities: every row ends as a value, a state or a finding.

use exchange::published::{Published, read};
use kpi::finding::{Finding, Place};

use crate::{context, root, say};

fn project() -> (Vec<Published>, Vec<Finding>) {
    let names = ["profiles.csv", "reports.csv", "values.csv"];
    let files: Vec<(Place, Vec<u8>)> = names
        .iter()
        .map(|name| (Place::file(*name), std::fs::read(root().join("published").join(name)).unwrap()))
        .collect();
    let files: Vec<(Place, &[u8])> = files.iter().map(|(place, bytes)| (place.clone(), &bytes[..])).collect();
    read(&context(), &files)
}

#[test]
fn nine_cities_become_nine_dossiers() {
    let (cities, _) = project();
    let names: Vec<&str> = cities.iter().map(|city| city.city.name.as_str()).collect();
    let nine = ["Asker", "Bizerte", "Karmøy", "Moscow", "Pully", "Rana", "Riyadh", "Valencia"];
    assert!(nine.iter().all(|city| names.contains(city)), "{names:?}");
    assert_eq!(names.len(), 9);
    let rows: usize = cities.iter().map(|city| city.rows.len()).sum();
    // One of the 182 rows is printed for two data points together.
    assert_eq!(rows, 181);
}

#[test]
fn what_can_not_be_an_answer_is_reported() {
    let (_, findings) = project();
    let said = say(&findings);
    for expected in [
        "published-merged-data-points [EC: ICT: ICT: 4C] read=3G and 4G combined value=100.00 %",
        "published-code-by-name [EN: E: E: 4A] read=EN: E: E: 4C",
        "published-not-reported-but-printed [EC: I: T: 4A / para] read=not reported (text gives 1.86 %)",
        "published-city-without-values [Mashhad]",
    ] {
        assert!(said.contains(expected), "{expected} is missing in\n{said}");
    }
    assert!(!said.contains("published-number-differs"), "{said}");
    assert!(!said.contains("number-unreadable"), "{said}");
}

#[test]
fn the_original_tables_give_the_same_dossiers() {
    let folder = root().join("../../shared/data");
    let Ok(values) = std::fs::read(folder.join("published-values.csv")) else {
        println!("skipped: the original tables are not here");
        return;
    };
    let profiles = std::fs::read(folder.join("published-profiles.csv")).unwrap();
    let files = [
        (Place::file("published-values.csv"), &values[..]),
        (Place::file("published-profiles.csv"), &profiles[..]),
    ];
    let (cities, findings) = read(&context(), &files);
    let (own, _) = project();
    let cells = |city: &Published| {
        let mut rows: Vec<String> =
            city.rows.iter().map(|row| format!("{} {} {}", row[0], row[1], row[3])).collect();
        rows.sort();
        rows
    };
    for (theirs, ours) in cities.iter().zip(&own) {
        assert_eq!(theirs.city.name, ours.city.name, "{}", say(&findings));
        assert_eq!(cells(theirs), cells(ours));
    }
    assert_eq!(cities.len(), own.len());
}
