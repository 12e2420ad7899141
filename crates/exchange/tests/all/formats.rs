//! Formats of other programs: what is written is read back as it was, and no bytes make a reader fall.

use exchange::figures::{self, CityFigures, Figure};
use exchange::package::{About, Export, Given, Packed};
use exchange::{Context, dossier_json, mapping, ngsi, package, results_json};
use kpi::compute::compute;
use kpi::dossier::{Dossier, Entry, Quality, Target};
use kpi::finding::Place;
use kpi::formula::Slot;
use kpi::read::Answer;
use kpi::result::{Results, State};
use proptest::prelude::*;

use crate::{asked, catalogue, context, framework, say};

fn place(name: &str) -> Place {
    Place::file(name)
}

/// A dossier of the example city.
pub(crate) fn example(year: &str) -> Dossier {
    let folder = crate::root().join("../examples/example-city-invented").join(year);
    let text = std::fs::read_to_string(folder.join("city.toml")).unwrap();
    let city = exchange::city::read(catalogue(), &place("city.toml"), &text, &mut Vec::new()).unwrap();
    let bytes = std::fs::read(folder.join("inputs.csv")).unwrap();
    let answers = exchange::read_answers(&context(), &place("inputs.csv"), &bytes);
    Dossier { city, entries: answers.groups.into_iter().flat_map(|group| group.entries).collect() }
}

pub(crate) fn results(dossier: &Dossier) -> Results {
    compute(catalogue(), framework(), dossier)
}

fn write_package(dossiers: &[&Dossier]) -> Vec<package::File> {
    let results: Vec<Results> = dossiers.iter().map(|dossier| results(dossier)).collect();
    let given: Vec<Given> =
        dossiers.iter().zip(&results).map(|(dossier, results)| Given { dossier, results }).collect();
    let about = About { version: "1.0.0".to_owned(), ..About::default() };
    let words = |id: &str| id.to_owned();
    let export = Export { catalogue: catalogue(), framework: framework(), about: &about, words: &words };
    package::write(&export, &given)
}

fn read_package(files: &[package::File], descriptor: &str) -> Packed {
    let open = |path: &str| files.iter().find(|(known, _)| known == path).map(|(_, bytes)| bytes.clone());
    package::read(catalogue(), "u4ssc", &place(descriptor), &open(descriptor).unwrap(), open)
}

/// Everything that a dossier says, but for the places.
pub(crate) fn told(dossier: &Dossier) -> Vec<String> {
    let city = &dossier.city;
    let mut lines = vec![format!(
        "{} {} {} {:?} {} {:?} {:?} {:?} {:?} {:?} {:?} {:?} {:?}",
        city.name,
        city.country,
        city.period,
        city.currency,
        city.invented,
        city.decimal_sign,
        city.note,
        city.sources,
        city.climate,
        city.location,
        city.published,
        city.language,
        city.breaks.iter().map(|given| (given.about, given.since, &given.says)).collect::<Vec<_>>()
    )];
    lines.extend(city.remarks.iter().map(|it| format!("{} {:?} {}", it.subject, it.severity, it.says)));
    let known = city.facts.iter().filter(|(_, fact)| fact.answer != Answer::NotReported);
    lines.extend(known.map(|(id, fact)| format!("{id} {:?} {:?}", fact.answer, fact.source)));
    lines.extend(dossier.entries.iter().map(entry));
    lines
}

fn entry(entry: &Entry) -> String {
    let Entry { kpi, target, answer, unit, quality, verified, origin, source, note, .. } = entry;
    format!("{kpi} {target:?} {answer:?} {unit:?} {quality:?} {verified:?} {origin:?} {source:?} {note:?}")
}

#[test]
fn a_package_gives_back_the_dossiers_by_either_descriptor() {
    let (first, mut second) = (example("2023"), example("2024"));
    second.city.decimal_sign = Some(',');
    second.city.published = "2025-02-03".parse().ok();
    let files = write_package(&[&first, &second]);
    let packed = read_package(&files, package::DATA_PACKAGE);
    assert_eq!(say(&packed.findings), "");
    let back: Vec<Vec<String>> = packed.dossiers.iter().map(told).collect();
    assert_eq!(back, [told(&first), told(&second)]);
    // CSVW describes the tables; the figures come back as final values.
    let packed = read_package(&files, package::CSVW);
    assert_eq!(say(&packed.findings), "");
    assert_eq!(packed.dossiers.len(), 2);
    for (dossier, original) in packed.dossiers.iter().zip([&first, &second]) {
        let value = |results: &Results| results.points.iter().map(|point| point.value).collect::<Vec<_>>();
        assert_eq!(value(&results(dossier)), value(&results(original)));
    }
}

#[test]
fn the_same_dossiers_give_the_same_package() {
    let dossier = example("2024");
    assert_eq!(write_package(&[&dossier, &dossier]), write_package(&[&dossier, &dossier]));
}

#[test]
fn a_package_that_leads_out_of_its_folder_is_told() {
    let text = br#"{"resources":[{"path":"../../etc/passwd"},{"path":"/etc/passwd"},{"path":"C:\\x"},{"path":7},{"path":"a/city.toml"}]}"#;
    let packed = package::read(catalogue(), "u4ssc", &place("p/datapackage.json"), text, |path| {
        assert_eq!(path, "a/city.toml");
        None
    });
    assert_eq!(
        say(&packed.findings),
        "p/datapackage.json!resources/0 package-path read=../../etc/passwd\n\
         p/datapackage.json!resources/1 package-path read=/etc/passwd\n\
         p/datapackage.json!resources/2 package-path read=C:\\x\n\
         p/datapackage.json!resources/3 package-path read=7\n\
         p/datapackage.json package-file-missing read=a/city.toml\n\
         p/datapackage.json package-without-figures\n"
    );
}

#[test]
fn a_dossier_as_json_is_read_back_as_it_was() {
    for year in ["2022", "2023", "2024"] {
        let mut dossier = example(year);
        dossier.city.decimal_sign = Some(',').filter(|_| year == "2024");
        let text = dossier_json::write(catalogue(), framework(), &dossier, &results(&dossier));
        let mut findings = Vec::new();
        let back = dossier_json::read(catalogue(), &place("d.json"), text.as_bytes(), &mut findings).unwrap();
        assert_eq!(say(&findings), "");
        assert_eq!(told(&back), told(&dossier));
    }
}

#[test]
fn every_problem_of_a_json_dossier_is_reported_at_its_answer() {
    let text = r#"{"schema_version": 2, "city": {"city": "T", "country": "C", "period": "2024", "currency": "EUR", "peer": 1},
        "answers": [{"code": "EC: ICT: ICT: 1C", "input": "households_online", "value": 5},
                    {"code": "EC: ICT: ICT: 1C", "input": "households_online", "value": "1,234"},
                    {"code": "EC: X", "value": 5, "colour": "red"}, 7]}"#;
    let mut findings = Vec::new();
    let back = dossier_json::read(catalogue(), &place("d.json"), text.as_bytes(), &mut findings);
    assert!(back.is_none(), "an unknown key of the city is a mistake");
    assert!(findings.iter().all(|finding| finding.place.file.as_ref() == "d.json"), "{}", say(&findings));
    let mut findings = Vec::new();
    let text = text.replace(", \"peer\": 1", "");
    let back = dossier_json::read(catalogue(), &place("d.json"), text.as_bytes(), &mut findings).unwrap();
    assert_eq!(back.entries.len(), 1);
    assert_eq!(
        say(&findings),
        "d.json import-json-version read=2\n\
         d.json!answers!row 2 number-ambiguous [EC: ICT: ICT: 1C # households_online] readings=1234|1.234 grouped=1234 decimal=1.234 read=1,234\n\
         d.json!answers!row 3 column-unknown read=colour\n\
         d.json!answers!row 3 kpi-unknown [EC: X] read=EC: X\n"
    );
}

#[test]
fn entities_of_others_are_read_by_name_in_either_form() {
    let text = r#"[{"id":"urn:x:1","type":"KeyPerformanceIndicator","name":{"type":"Property","value":"Household internet access"},
        "organization":{"type":"Property","value":"Ciudad"},"kpiValue":{"type":"Property","value":97.5,"unitCode":"P1"},
        "calculationPeriod":{"type":"Property","value":{"from":"2016-01-01","to":"2016-12-31"}}},
        {"id":"urn:x:2","type":"KeyPerformanceIndicator","name":"Incidencias","kpiValue":20},
        {"id":"urn:x:3","type":"Device"}]"#;
    let read = ngsi::read(&context(), &place("k.jsonld"), text.as_bytes());
    let city = &read.cities[0];
    assert_eq!((city.city.as_str(), city.period.as_str()), ("Ciudad", "2016"));
    assert_eq!((city.figures[0].value, city.figures[0].unit.as_str()), (Some(97.5), "%"));
    assert_eq!(
        say(&read.findings),
        "k.jsonld![1] kpi-unknown [Incidencias] read=Incidencias\nk.jsonld![2] ngsi-other-type read=Device\n"
    );
}

pub(crate) fn optional_text() -> impl Strategy<Value = Option<Box<str>>> {
    // What people write: words with quotes, commas, line ends and other scripts; without spaces at the ends.
    prop::option::of("[a-zA-ZäéЖ市\",;'#0-9][a-z \",;\n|ü=]{0,14}[a-zA-Z\"0-9市]")
        .prop_map(|text| text.map(Into::into))
}

fn quality() -> impl Strategy<Value = Option<Quality>> {
    prop::option::of(prop::sample::select(Quality::ALL.to_vec()))
}

/// Any figure that there can be: with a value where its state has one.
fn figure() -> impl Strategy<Value = Figure> {
    let points: Vec<(usize, usize)> = framework()
        .kpis
        .iter()
        .enumerate()
        .flat_map(|(kpi, known)| (0..known.points.len()).map(move |point| (kpi, point)))
        .filter(|(kpi, point)| {
            framework().kpis[*kpi].points[*point].value_type == kpi::catalogue::ValueType::Number
        })
        .collect();
    let value = prop_oneof![any::<i32>().prop_map(f64::from), -1e18..1e18, Just(0.0), Just(1e-300)];
    (
        prop::sample::select(points),
        value,
        prop::sample::select(State::ALL.to_vec()),
        any::<bool>(),
        (quality(), any::<Option<bool>>(), optional_text()),
    )
        .prop_map(|((kpi, point), value, state, kept, (quality, verified, source))| {
            let has = match state {
                State::Reported | State::Overridden | State::Implausible => true,
                State::NotVerified => kept,
                _ => false,
            };
            Figure {
                kpi,
                point,
                value: has.then_some(value),
                unit: framework().kpis[kpi].points[point].unit_code.clone(),
                state,
                quality,
                verified,
                source: source.map(Into::into).unwrap_or_default(),
            }
        })
}

pub(crate) fn cities() -> impl Strategy<Value = Vec<CityFigures>> {
    let city = ("[A-ZÅ市][a-zø ,\"]{0,8}[a-z]", "[A-Z][a-z]{1,6}", "20[0-9]{2}", any::<bool>());
    let city = (city, prop::collection::vec(figure(), 1..12));
    prop::collection::vec(city, 1..4).prop_map(|cities| {
        let mut cities: Vec<CityFigures> = cities
            .into_iter()
            .map(|((city, country, period, invented), figures)| CityFigures {
                id: figures::id(&city, &period),
                city,
                country,
                period,
                invented,
                figures,
            })
            .collect();
        figures::name_apart(&mut cities);
        cities
    })
}

/// An answer as the program itself writes it.
pub(crate) fn an_entry() -> impl Strategy<Value = Entry> {
    let targets: Vec<(usize, Target)> = framework()
        .kpis
        .iter()
        .enumerate()
        .flat_map(|(kpi, known)| {
            let inputs = (0..known.inputs.len()).map(move |slot| (kpi, Target::Input(Slot(slot as u32))));
            inputs.chain((0..known.points.len()).map(move |point| (kpi, Target::Point(point))))
        })
        .collect();
    let texts = prop::sample::select(vec![
        "95 424",
        "101200.00",
        "0.02%",
        "NR",
        "not applicable",
        "ja",
        "about 5",
        "7",
        "0",
        "3.5 million",
    ]);
    (
        prop::sample::select(targets),
        texts,
        quality(),
        any::<Option<bool>>(),
        [optional_text(), optional_text(), optional_text()],
    )
        .prop_map(|((kpi, target), text, quality, verified, [origin, source, note])| Entry {
            kpi,
            target,
            written: text.into(),
            answer: context().answer(text, &Place::default(), "").unwrap().unwrap(),
            unit: None,
            place: Place::default(),
            quality,
            verified,
            origin,
            source,
            note,
        })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn a_table_of_figures_is_read_back_as_it_was(cities in cities()) {
        let text = figures::write_csv(framework(), &cities);
        let read = figures::read_csv(&context(), &place("f.csv"), text.as_bytes());
        prop_assert_eq!(say(&read.findings), "");
        prop_assert_eq!(read.cities, cities);
    }

    #[test]
    fn entities_are_read_back_as_they_were(cities in cities()) {
        let text = ngsi::write(framework(), &cities);
        let read = ngsi::read(&context(), &place("k.jsonld"), text.as_bytes());
        prop_assert_eq!(say(&read.findings), "");
        prop_assert_eq!(read.cities, cities);
    }

    #[test]
    fn dossiers_are_read_back_from_packages_and_json(
        entries in prop::collection::vec(an_entry(), 1..12),
        name in "[A-ZÅ市][a-zø ,\"]{0,8}[a-z]",
        note in optional_text(),
    ) {
        let mut dossier = example("2024");
        dossier.city.name = name;
        dossier.city.note = note.map(Into::into);
        dossier.entries = entries;
        let packed = read_package(&write_package(&[&dossier]), package::DATA_PACKAGE);
        prop_assert_eq!(say(&packed.findings), "");
        prop_assert_eq!(told(&packed.dossiers[0]), told(&dossier));
        let text = dossier_json::write(catalogue(), framework(), &dossier, &results(&dossier));
        let mut findings = Vec::new();
        let back = dossier_json::read(catalogue(), &place("d.json"), text.as_bytes(), &mut findings).unwrap();
        prop_assert_eq!(say(&findings), "");
        prop_assert_eq!(told(&back), told(&dossier));
    }

    #[test]
    fn no_bytes_make_a_reader_fall(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        read_everything(&bytes);
        mapping::propose(&asked(framework()), &place("f"), &bytes);
    }

    #[test]
    fn no_json_makes_a_reader_fall(
        texts in prop::collection::vec("[ -~]{0,10}", 6),
        pick in prop::collection::vec(0..6usize, 24),
    ) {
        // Every key that a reader looks for, with what it does not expect.
        let values = ["7", "\"x\"", "null", "[]", "{}", "[{}]"];
        let keys = [
            "resources", "tables", "url", "path", "city", "answers", "schema_version", "type", "name", "kpiValue",
            "kpiCode", "organization", "period", "calculationPeriod", "address", "state", "@graph", "id",
        ];
        let member = |(key, pick): (&&str, &usize)| format!("\"{key}\": {}", values[*pick]);
        let object = keys.iter().zip(&pick).map(member).collect::<Vec<_>>().join(", ");
        let text = serde_json::to_string(&texts).unwrap();
        for text in [
            format!("{{{object}}}"),
            format!("[{{{object}}}]"),
            format!("{{\"answers\": {text}, \"city\": {{\"city\": \"T\", \"country\": \"\", \"period\": \"\"}}}}"),
            format!("{{\"resources\": [{{\"path\": {text}}}]}}"),
            format!("[{{{object}, \"type\": \"KeyPerformanceIndicator\"}}]"),
        ] {
            read_everything(text.as_bytes());
        }
    }
}

fn read_everything(bytes: &[u8]) {
    let context = Context::new(catalogue(), framework(), None);
    figures::read_csv(&context, &place("f"), bytes);
    ngsi::read(&context, &place("f"), bytes);
    dossier_json::read(catalogue(), &place("f"), bytes, &mut Vec::new());
    results_json::read(catalogue(), &place("f"), bytes, &mut Vec::new());
    package::read(catalogue(), "u4ssc", &place("f"), bytes, |_| Some(bytes.to_vec()));
    if let Ok(text) = std::str::from_utf8(bytes) {
        let _ = mapping::read(&place("f"), text);
    }
}
