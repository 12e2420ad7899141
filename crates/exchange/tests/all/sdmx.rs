//! SDMX: what others wrote is read, what was written reads back the same, and nothing hostile does harm.

use exchange::sdmx::{self, Data, Row, Source, Version};
use exchange::tidy;
use kpi::compute::compute;
use kpi::dossier::{City, Dossier, Fact};
use kpi::finding::{Finding, Place};
use kpi::read::{Answer, Number};
use kpi::result::Results;
use proptest::prelude::*;

use crate::{catalogue, context, framework, root, say};

fn read(bytes: &[u8]) -> Data {
    sdmx::read(&Place::file("f"), bytes, "en")
}

/// The text of a component of an observation.
fn told(data: &Data, observation: usize, id: &str) -> String {
    let set = &data.sets[0];
    let component = set.component(id).unwrap_or_else(|| panic!("no {id}"));
    set.text(&set.observations[observation], component).unwrap_or_default().to_owned()
}

#[test]
fn the_samples_of_others_are_read_with_all_observations() {
    let folder = root().join("../../shared/data/conformance/sdmx");
    if !folder.is_dir() {
        println!("skipped: the reference data ../shared/data/conformance/sdmx are not there");
        return;
    }
    // As sdmx1 2.28.0 counts them.
    let expected = [
        ("flat.json", 4, 0),
        ("ng-ts-ss.xml", 12, 4),
        ("ng-ts.xml", 12, 4),
        ("sg-flat.xml", 12, 0),
        ("sg-ts-ss.xml", 12, 4),
        ("sg-ts.xml", 12, 4),
        ("ts.json", 4, 2),
        ("xs.json", 4, 2),
    ];
    for (name, observations, series) in expected {
        let data = read(&std::fs::read(folder.join(name)).unwrap());
        assert_eq!(say(&data.findings), "", "{name}");
        let found = (data.observation_count(), data.sets[0].series.len());
        assert_eq!(found, (observations, series), "{name}");
        let (currency, value) = if name.ends_with("json") { ("NZD", 1.5931) } else { ("CHF", 1.3413) };
        assert_eq!(told(&data, 0, "CURRENCY"), currency, "{name}");
        assert_eq!(data.sets[0].observations[0].value, Some(value), "{name}");
        assert!(
            !told(&data, 0, "TITLE").is_empty(),
            "{name}: a title from the series, a group or the observation"
        );
        assert!(told(&data, 0, "TIME_PERIOD").starts_with("20"), "{name}");
    }
}

const CSV: &str = "STRUCTURE,STRUCTURE_ID,ACTION,FREQ,REF_AREA,OBS_VALUE,NOTE\ndataflow,A:F(1.0),R,A,OSLO,1.5,\"a, b\"\ndataflow,A:F(1.0),R,A,ROME,,\ndataflow,A:F(1.0),R,A,PARIS,0,\n";

#[test]
fn both_versions_of_csv_are_read_and_missing_is_not_zero() {
    let data = read(CSV.as_bytes());
    assert_eq!(say(&data.findings), "");
    let values: Vec<Option<f64>> = data.sets[0].observations.iter().map(|one| one.value).collect();
    assert_eq!(values, [Some(1.5), None, Some(0.0)]);
    assert_eq!((&*data.sets[0].structure, told(&data, 0, "NOTE").as_str()), ("A:F(1.0)", "a, b"));
    let first = "DATAFLOW,FREQ: Frequency,REF_AREA: Area,OBS_VALUE: Value\nA:F(1.0),A: Annual,OSLO: Oslo,2\n";
    let data = read(first.as_bytes());
    assert_eq!(say(&data.findings), "");
    assert_eq!((told(&data, 0, "FREQ"), told(&data, 0, "REF_AREA")), ("A".to_owned(), "OSLO".to_owned()));
}

#[test]
fn each_problem_of_a_file_is_reported_at_its_place() {
    let bad = CSV
        .replace("1.5", "one")
        .replace("REF_AREA,OBS_VALUE", "FREQ,OBS_VALUE")
        .replace("PARIS,0,", "PARIS,0,,x");
    assert_eq!(
        say(&read(bad.as_bytes()).findings),
        "f:1:5 column-twice read=FREQ\nf:2:6 sdmx-value-unreadable read=one\nf:4:8 sdmx-row-too-long read=x\n"
    );
    assert_eq!(say(&read(b"a,b\n1,2\n").findings), "f:1 sdmx-no-header read=a, b\n");
    let json = "{\"data\":{\"structures\":[{\"dimensions\":{\"observation\":[{\"id\":\"D\",\"values\":[{\"id\":\"A\"}]}]}}],\"dataSets\":[{\"observations\":{\"0\":[1],\"7\":[true],\"0:0\":[null]}}]}}";
    assert_eq!(
        say(&read(json.as_bytes()).findings),
        "f sdmx-index-unknown [D 7] read=7 name=D\nf sdmx-value-unreadable [7] read=true\nf sdmx-key-parts [0:0] read=0:0 limit=1\n"
    );
}

fn rules(text: &str) -> Vec<String> {
    read(text.as_bytes()).findings.iter().map(|finding| finding.rule.to_string()).collect()
}

#[test]
fn a_large_table_is_the_same_whatever_ends_its_lines() {
    let rows = "dataflow,A:F(1.0),R,A,OSLO,1.5,x\n".repeat(20_000);
    let text = format!("STRUCTURE,STRUCTURE_ID,ACTION,FREQ,REF_AREA,OBS_VALUE,NOTE\n{rows}");
    for end in ["\n", "\r\n", "\r"] {
        let data = read(text.replace('\n', end).as_bytes());
        assert_eq!((say(&data.findings).as_str(), data.observation_count()), ("", 20_000), "{end:?}");
        assert_eq!(data.sets[0].observations[19_999].line, 20_001, "{end:?}");
    }
    let sparse = format!("{},{}\n{}", "STRUCTURE,STRUCTURE_ID", "A,".repeat(250), "\n".repeat(2_000_000));
    assert_eq!(read(sparse.as_bytes()).observation_count(), 0);
}

#[test]
fn a_file_that_is_no_data_is_said_to_be_none() {
    assert_eq!(rules("<RegistryInterface/>"), ["sdmx-not-data"]);
}

#[test]
fn hostile_xml_is_refused() {
    let bomb = "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b \"bbbb\"><!ENTITY c \"&b;&b;&b;\">]><GenericData>&c;</GenericData>";
    assert_eq!(rules(bomb), ["sdmx-xml-doctype"]);
    assert_eq!(rules(&format!("<GenericData>{}", "<a>".repeat(100_000))), ["sdmx-xml-deep"]);
    let series = |attributes: &str| {
        format!(
            "<StructureSpecificData><DataSet><Series {attributes}><Obs OBS_VALUE=\"1\"/></Series></DataSet></StructureSpecificData>"
        )
    };
    assert_eq!(rules(&series(&format!("A=\"{}\"", "x".repeat(1 << 20)))), ["sdmx-xml-text-long"]);
    let many: String = (0..100_000).map(|index| format!("A{index}=\"\" ")).collect();
    assert_eq!(rules(&series(&many)), ["sdmx-xml-attributes", "sdmx-too-many-components"]);
    assert_eq!(rules(&series("A=\"&unknown;\"")), ["sdmx-xml-broken"]);
    assert_eq!(rules(&series("A=\"1\" A=\"2\"")), ["sdmx-value-twice"]);
    let cut = series("A=\"1\"");
    assert_eq!(rules(&cut[..cut.len() - 40]), ["sdmx-xml-broken"]);
    assert_eq!(read(&cut.as_bytes()[..cut.len() - 40]).observation_count(), 1);
    let nested = format!("{{\"data\":{}1{}}}", "[".repeat(100_000), "]".repeat(100_000));
    assert_eq!(rules(&nested), ["sdmx-json-broken"]);
}

/// A dossier of a tidy table.
fn dossier(name: &str, period: &str, table: &str, population: Option<f64>) -> Dossier {
    let answers = tidy::read_csv(&context(), &Place::file("inputs.csv"), table.as_bytes());
    let mut city = City {
        name: name.to_owned(),
        country: "Nowhere".to_owned(),
        period: period.to_owned(),
        framework: "u4ssc".to_owned(),
        currency: Some("EUR".to_owned()),
        invented: true,
        ..City::default()
    };
    if let Some(population) = population {
        let fact = Fact {
            written: population.to_string().into(),
            answer: Answer::Number(Number::from_f64(population)),
            place: Place::default(),
            source: Some("Register".into()),
        };
        city.facts.insert("population".to_owned(), fact);
    }
    Dossier { city, entries: answers.groups.into_iter().flat_map(|group| group.entries).collect() }
}

fn rows_of(dossiers: &[Dossier]) -> (Vec<Row>, Vec<Results>, Vec<Finding>) {
    let results: Vec<Results> =
        dossiers.iter().map(|dossier| compute(catalogue(), framework(), dossier)).collect();
    let sources: Vec<Source> =
        dossiers.iter().zip(&results).map(|(dossier, results)| Source { dossier, results }).collect();
    let mut findings = Vec::new();
    let rows = sdmx::rows(catalogue(), framework(), &sources, &mut findings);
    (rows, results, findings)
}

/// The same data in the three formats.
fn written(rows: &[Row]) -> [String; 3] {
    let structure = sdmx::structure(framework(), sdmx::areas(rows), "en", &str::to_owned);
    let prepared = "2025-01-01T00:00:00Z";
    [
        sdmx::write_csv(&structure.ids, rows),
        sdmx::write_xml(&structure.ids, rows, prepared),
        sdmx::write_json(&structure, rows, prepared),
    ]
}

/// Values and states of all data points, one line each where there is anything to say.
fn outcome(results: &Results) -> Vec<String> {
    let said = results.points.iter().filter(|result| result.state.as_str() != "not-reported");
    said.map(|result| {
        let kpi = &framework().kpis[result.kpi];
        let subject = kpi.subject(&kpi.points[result.point]);
        let (state, quality) = (result.state.as_str(), result.quality);
        format!("{subject} {state} {:?} {quality:?} {:?}", result.value, result.verified)
    })
    .collect()
}

/// What comes out of a text that was read back: name, period and outcome of each dossier.
fn again(text: &str) -> (Vec<(String, String, Vec<String>)>, String) {
    let data = read(text.as_bytes());
    let (made, findings) = sdmx::import(&context(), framework(), vec![(Place::file("f"), data)]);
    let outcomes = made.iter().map(|made| {
        let answers = tidy::read_csv(&context(), &Place::file("inputs.csv"), made.inputs_csv().as_bytes());
        let entries = answers.groups.into_iter().flat_map(|group| group.entries).collect();
        let dossier = Dossier { city: made.city.clone(), entries };
        let results = compute(catalogue(), framework(), &dossier);
        (made.city.name.clone(), made.city.period.clone(), outcome(&results))
    });
    (outcomes.collect(), say(&findings))
}

const TABLE: &str = "code,data_point,input,value,unit,quality,verified,origin,source,note
EC: ICT: ICT: 1C,,households_online,90000,households,inhabitant-survey,YES,Office,\"Yearbook, 2024\",\"two
lines & <tags> \"\"quoted\"\"\"
EC: ICT: ICT: 1C,,households,100000,,,,,,
EC: ICT: D: 1A,,,NR,,,,,,No inventory of drains.
EC: ICT: ES: 3A,,,n/a,,,,,,
EN: EN: AQ: 1C,pm10,,21.5,ug/m3,accurate-measurement,NO,,,
EC: ICT: WS: 1C,,smart_water_meters,10,,,,,,
EC: ICT: ES: 1C,,smart_electricity_meters,0,,,,,,
EC: ICT: ES: 1C,,electricity_meters,100,,,,,,
EC: ICT: T: 1C,,stops_with_live_information,5,,,,,,
EC: ICT: T: 1C,,stops,0,,,,,,
";

#[test]
fn what_was_written_reads_back_with_the_same_values_and_states() {
    let dossiers = [
        dossier("Ålesund", "2024", TABLE, Some(66_258.0)),
        dossier("Ålesund", "2023", TABLE, None),
        dossier("Example City", "2024-Q1", "code,value\nEC: ICT: ICT: 1C,50\n", None),
    ];
    let (rows, results, findings) = rows_of(&dossiers);
    assert_eq!(say(&findings), "");
    assert!(outcome(&results[0]).len() == 6, "{:?}", outcome(&results[0]));
    let expected = vec![
        ("Ålesund".to_owned(), "2023".to_owned(), outcome(&results[1])),
        ("Ålesund".to_owned(), "2024".to_owned(), outcome(&results[0])),
        ("Example City".to_owned(), "2024-Q1".to_owned(), outcome(&results[2])),
    ];
    for text in written(&rows) {
        assert_eq!(again(&text), (expected.clone(), String::new()));
    }
}

#[test]
fn the_quality_of_a_value_that_was_not_verified_comes_back() {
    // That an input was not verified says the same of the value, but not its quality.
    let table = "code,data_point,input,value,verified,quality\n\
        EC: ICT: ICT: 4C,,city_area,0,NO,\n\
        EC: ICT: ICT: 4C,coverage_4g,,not verified,,estimate\n";
    let (rows, results, _) = rows_of(&[dossier("Example City", "2024", table, None)]);
    let expected = vec![("Example City".to_owned(), "2024".to_owned(), outcome(&results[0]))];
    for text in written(&rows) {
        assert_eq!(again(&text).0, expected);
    }
}

#[test]
fn notes_sources_and_the_mark_of_an_invented_city_come_back() {
    let (rows, ..) = rows_of(&[dossier("Example City", "2024", TABLE, Some(5.0))]);
    for text in written(&rows) {
        let data = read(text.as_bytes());
        assert_eq!(say(&data.findings), "");
        let (made, _) = sdmx::import(&context(), framework(), vec![(Place::file("f"), data)]);
        let city = &made[0].city;
        assert_eq!((city.invented, city.currency.as_deref(), &*city.country), (true, Some("EUR"), "Nowhere"));
        assert_eq!(city.facts["population"].source.as_deref(), Some("Register"));
        let table = made[0].inputs_csv();
        assert!(table.contains("\"two\nlines & <tags> \"\"quoted\"\"\""), "{table}");
        assert!(table.contains("No inventory of drains."), "{table}");
    }
}

#[test]
fn an_observation_that_fits_nothing_is_reported_and_the_others_are_taken() {
    let table = "STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE,STATE\n\
        dataflow,A:F(1.0),I,OSLO,EC_ICT_ICT_1C,2024,97.5,\n\
        dataflow,A:F(1.0),I,OSLO,EC_ICT_ITC_1C,2024,1,\n\
        dataflow,A:F(1.0),I,OSLO,EC_ICT_ICT_1C,2024,98,\n\
        dataflow,A:F(1.0),I,OSLO,EN_EN_AQ_1C,2024,12,\n\
        dataflow,A:F(1.0),I,OSLO,EC_ICT_ICT_2C,2024,5,NOT_REPORTED\n\
        dataflow,A:F(1.0),I,,EC_ICT_ICT_3C,2024,5,\n";
    let (made, findings) =
        sdmx::import(&context(), framework(), vec![(Place::file("f"), read(table.as_bytes()))]);
    assert_eq!(
        say(&findings),
        "f:3 sdmx-indicator-unknown [EC_ICT_ITC_1C] read=EC_ICT_ITC_1C nearest=EC_ICT_ICT_1C\n\
         f:4 sdmx-observation-twice [EC_ICT_ICT_1C] read=98 name=OSLO 2024\n\
         f:5 data-point-needed [EN: EN: AQ: 1C] read=12\n\
         f:6 sdmx-state-contradicts [EC_ICT_ICT_2C] read=5 name=NOT_REPORTED\n\
         f:7 sdmx-key-missing [EC_ICT_ICT_3C] read=, EC_ICT_ICT_3C, 2024 name=REF_AREA\n"
    );
    assert!(made[0].inputs_csv().contains("EC: ICT: ICT: 1C,,,97.5"), "{}", made[0].inputs_csv());
}

#[test]
fn different_cities_of_one_name_stay_apart_and_a_period_comes_once() {
    let mut other = dossier("Cordoba", "2024", TABLE, None);
    other.city.country = "Elsewhere".to_owned();
    let named = dossier("Córdoba", "2024", TABLE, None);
    let (rows, _, findings) = rows_of(&[named.clone(), other, named, dossier("C", "soon", TABLE, None)]);
    let areas: std::collections::BTreeSet<&str> = rows.iter().map(|row| row.key[1].as_str()).collect();
    assert_eq!(areas.into_iter().collect::<Vec<_>>(), ["CORDOBA", "CORDOBA_NOWHERE"]);
    let said: Vec<&str> = findings.iter().map(|finding| finding.rule.as_ref()).collect();
    assert_eq!(said, ["sdmx-period-twice", "sdmx-no-period"]);
}

#[test]
fn all_ids_of_the_structure_are_ids_and_none_comes_twice() {
    let structure = sdmx::structure(framework(), Vec::new(), "en", &str::to_owned);
    for list in &structure.codelists {
        let mut seen = std::collections::BTreeSet::new();
        for code in &list.codes {
            let accepted = |c: char| c.is_ascii_alphanumeric() || "_@$-".contains(c);
            assert!(!code.id.is_empty() && code.id.chars().all(accepted), "{}", code.id);
            assert!(seen.insert(&code.id), "{} twice", code.id);
            assert!(code.parent.as_ref().is_none_or(|parent| seen.contains(parent)), "{}", code.id);
        }
    }
    assert!(structure.codelists[2].codes.iter().any(|code| code.id == "EN_EN_AQ_1C-PM10"));
    let texts =
        [Version::V21, Version::V30].map(|version| sdmx::write_structure_xml(&structure, version, ""));
    assert!(texts.iter().all(|text| text.contains("EC_ICT_ICT_1C")));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn any_inputs_read_back_with_the_same_values_and_states(
        given in prop::collection::vec((0_usize..91, 0_usize..8, 0_u8..8, -1e3_f64..1e9), 0..60),
        population in prop::option::of(1.0_f64..1e7),
    ) {
        let mut table = String::from("code,data_point,input,value,verified,quality\n");
        let mut seen = std::collections::BTreeSet::new();
        for (kpi, which, kind, number) in given {
            let kpi = &framework().kpis[kpi];
            let (point, input) = match kpi.inputs.get(which) {
                Some(input) if kind < 6 => ("", input.name.as_str()),
                _ => (kpi.points[which % kpi.points.len()].key.as_deref().unwrap_or_default(), ""),
            };
            if seen.insert((kpi.code.clone(), point.to_owned(), input.to_owned())) {
                let value = match kind { 1 => "NR".to_owned(), 2 => "n/a".to_owned(), 3 => "not verified".to_owned(), 4 => number.round().to_string(), _ => (number.round() / 16.0).to_string() };
                let verified = ["", "YES", "NO"][which % 3];
                table += &format!("{},{point},{input},{value},{verified},{}\n", kpi.code, ["", "estimate"][usize::from(kind % 2)]);
            }
        }
        let (rows, results, _) = rows_of(&[dossier("Example City", "2024", &table, population)]);
        let expected = vec![("Example City".to_owned(), "2024".to_owned(), outcome(&results[0]))];
        for text in written(&rows) {
            prop_assert_eq!(again(&text).0, expected.clone(), "{}", &table);
        }
    }

    #[test]
    fn any_bytes_are_read_without_a_panic(bytes in prop::collection::vec(any::<u8>(), 0..400), start in 0_usize..4) {
        let mut all = [&b""[..], b"<GenericData><DataSet>", b"{\"dataSets\":[", b"STRUCTURE,STRUCTURE_ID,"][start].to_vec();
        all.extend(bytes);
        let data = read(&all);
        sdmx::import(&context(), framework(), vec![(Place::file("f"), data)]);
    }

    #[test]
    fn a_file_with_some_bytes_changed_is_read_without_a_panic(
        format in 0_usize..3,
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..6),
    ) {
        let (rows, ..) = rows_of(&[dossier("Example City", "2024", TABLE, Some(5.0))]);
        let mut bytes = written(&rows)[format].clone().into_bytes();
        for (index, byte) in changes {
            let at = index.index(bytes.len());
            bytes[at] = byte;
        }
        let data = read(&bytes);
        sdmx::import(&context(), framework(), vec![(Place::file("f"), data)]);
    }
}
