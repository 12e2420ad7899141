//! Peers on the catalogue's places, and distances as properties.

use std::collections::BTreeMap;

use assess::peers::files::{COUNTRIES, COVARIATES, Files, PLACES, PeersFile, Reference};
use assess::peers::{Fact, Place, Value, Verdict, peers};
use kpi::catalogue::TextFile;
use proptest::prelude::*;

fn read(covariates: &str, countries: &str, places: &str) -> Result<Reference, String> {
    let files = Files {
        covariates: TextFile { path: COVARIATES, text: covariates },
        countries: TextFile { path: COUNTRIES, text: countries },
        places: TextFile { path: PLACES, text: places },
    };
    Reference::read(&files).map_err(|findings| {
        findings.iter().map(|finding| format!("{} {}\n", finding.place, finding.rule)).collect()
    })
}

fn reference() -> Reference {
    read(&crate::text(COVARIATES), &crate::text(COUNTRIES), &crate::text(PLACES)).unwrap()
}

fn known<'a>(reference: &'a Reference, id: &str) -> &'a Place {
    reference.places.iter().find(|place| place.id == id).unwrap()
}

/// A place with numbers and categories.
fn place(id: &str, numbers: &[(&str, f64)], words: &[(&str, &str)]) -> Place {
    let fact = |value| Fact { value, year: None, source: "made for this test".to_owned() };
    let numbers = numbers.iter().map(|(id, value)| ((*id).to_owned(), fact(Value::Number(*value))));
    let words = words.iter().map(|(id, word)| ((*id).to_owned(), fact(Value::Word((*word).to_owned()))));
    let facts: BTreeMap<String, Fact> = numbers.chain(words).collect();
    Place { id: id.to_owned(), name: id.to_owned(), country: None, location: None, facts }
}

#[test]
fn the_nearest_city_of_each_norwegian_one_is_norwegian() {
    let reference = reference();
    for id in ["alesund", "asker", "karmoy"] {
        let found = peers(&reference.covariates, known(&reference, id), &reference.places);
        assert_eq!(found.peers[0].country.as_deref(), Some("NOR"), "{id}: {:?}", found.peers);
        assert!(found.peers.iter().all(|peer| peer.distance.unwrap() <= found.cut));
        assert!(found.others.iter().all(|other| other.verdict != Verdict::Peer && other.id != id));
    }
}

#[test]
fn beyond_the_cut_is_no_peer_and_says_what_is_farthest() {
    let reference = reference();
    let found = peers(&reference.covariates, known(&reference, "rana"), &reference.places);
    let moscow = found.others.iter().find(|other| other.id == "moscow").unwrap();
    assert_eq!(moscow.verdict, Verdict::BeyondCut);
    assert_eq!(moscow.mainly.as_deref(), Some("density"));
    let sum: f64 = moscow.covariates.iter().filter_map(|one| one.share).sum();
    assert!((sum - 1.0).abs() < 1e-12);
    let mut narrow = reference.covariates.clone();
    narrow.cut = 0.01;
    let found = peers(&narrow, known(&reference, "rana"), &reference.places);
    assert!(found.peers.is_empty() && !found.enough, "the cut is never widened");
}

#[test]
fn what_is_missing_is_named() {
    let reference = reference();
    let found = peers(&reference.covariates, known(&reference, "bizerte"), &reference.places);
    assert_eq!(found.missing, ["density"]);
    for one in found.peers.iter().chain(&found.others) {
        let density = one.covariates.iter().find(|one| one.id == "density").unwrap();
        assert!(density.own.is_none() && density.other.is_some() && density.difference.is_none());
    }
    let little = place("little", &[("population", 40_000.0)], &[("climate", "Cfb")]);
    let found = peers(&reference.covariates, &little, &reference.places);
    assert!(found.peers.is_empty());
    assert!(found.others.iter().all(|one| one.verdict == Verdict::TooLittleShared && one.distance.is_none()));
}

#[test]
fn a_city_alone_has_no_peers_and_that_is_said() {
    let reference = reference();
    let city = known(&reference, "pully");
    let found = peers(&reference.covariates, city, std::slice::from_ref(city));
    assert!(found.peers.is_empty() && found.others.is_empty() && !found.enough);
}

#[test]
fn mistakes_of_all_three_files_come_with_their_lines() {
    let covariates = crate::text(COVARIATES).replace("weight = 0.5", "weight = 0");
    let countries = crate::text(COUNTRIES).replacen("income_group = \"low\"", "income_group = \"lo\"", 1);
    let places = "[[place]]\nid = \"a\"\nname = \"A\"\ncountry = \"NOX\"\n[place.facts.populaton]\nvalue = 5\nsource = \"x\"\n[place.facts.climate]\nvalue = \"Cfz\"\nsource = \"x\"\n[place.facts.area]\nvalue = -1\nsource = \"x\"\n";
    let told = read(&covariates, &countries, places).unwrap_err();
    for expected in [
        "value-not-accepted",
        "countries.toml:14:16 peer-category-unknown",
        "places.toml:4:11 peer-country-unknown",
        "places.toml:6:9 peer-fact-unknown",
        "places.toml:9:9 peer-category-unknown",
        "places.toml:12:9 value-not-accepted",
    ] {
        assert!(told.contains(expected), "{expected} is not in\n{told}");
    }
    let told = read("cut = 1\ncutt = 2\n", &countries, places).unwrap_err();
    assert!(told.contains("peers.toml:2:1 key-unknown") && told.contains("key-missing"), "{told}");
}

#[test]
fn every_member_of_the_united_nations_is_a_country() {
    let reference = reference();
    assert_eq!(reference.countries.len(), 198);
    for name in ["Norway", "Iran (Islamic Republic of)", "iran", "TUN", "Russian Federation", "UK", "Türkiye"]
    {
        assert!(reference.country(name).is_some(), "{name}");
    }
    assert!(reference.country("Utopia").is_none());
}

/// A made city: any covariate may be missing.
fn city(id: &'static str) -> impl Strategy<Value = Place> {
    let number = || prop::option::of(1.0_f64..1e6);
    let climate = prop::option::of(prop::sample::select(vec!["Csa", "Csb", "Dfb"]));
    (number(), number(), number(), climate).prop_map(move |(a, b, c, climate)| {
        let numbers: Vec<(&str, f64)> = [("population", a), ("area", b), ("gdp_per_head", c)]
            .into_iter()
            .filter_map(|(id, value)| Some((id, value?)))
            .collect();
        let words: Vec<(&str, &str)> = climate.map(|word| ("climate", word)).into_iter().collect();
        place(id, &numbers, &words)
    })
}

/// The catalogue's covariates, or with spreads from the places compared.
fn rules(own_spreads: bool) -> PeersFile {
    let text = crate::text(COVARIATES);
    let text = if own_spreads {
        text.lines().filter(|line| !line.starts_with("spread =")).collect::<Vec<_>>().join("\n")
    } else {
        text
    };
    read(&text, &crate::text(COUNTRIES), &crate::text(PLACES)).unwrap().covariates
}

fn distance(rules: &PeersFile, a: &Place, b: &Place) -> Option<f64> {
    let found = peers(rules, a, std::slice::from_ref(b));
    found.peers.iter().chain(&found.others).next().unwrap().distance
}

#[test]
fn an_identical_city_is_at_distance_zero() {
    let facts = [("population", 1000.0), ("area", 10.0), ("gdp_per_head", 20_000.0)];
    let (a, b) = (place("a", &facts, &[("climate", "Cfb")]), place("b", &facts, &[("climate", "Cfb")]));
    for own_spreads in [false, true] {
        assert_eq!(distance(&rules(own_spreads), &a, &b), Some(0.0));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn distances_are_the_same_both_ways(a in city("a"), b in city("b")) {
        for own_spreads in [false, true] {
            let rules = rules(own_spreads);
            prop_assert_eq!(distance(&rules, &a, &b), distance(&rules, &b, &a));
        }
    }
}
