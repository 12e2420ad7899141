//! Cities that do not exist, to publish: one with most figures, one with a handful, one with nothing.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use assess::peers::Peers;
use assess::profile::{DataQuality, Profile};
use assess::robustness::bands::BandChances;
use assess::score::score;
use kpi::catalogue::{Catalogue, Direction, TextFile, ValueType};
use kpi::compute::compute;
use kpi::dossier::{City, Dossier, Entry, Fact, Quality, Remark, Target};
use kpi::finding::Place;
use kpi::read::{Answer, Number};
use publish::profile::{Figures, Item, Section, Titled};
use publish::sentence::Sentence;
use publish::svg::picture::Table;
use publish::svg::ranks::{RankRow, Ranks};
use publish::{CityProfile, CityReport, Locale};

pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../catalogue")
}

fn collect(folder: &Path, into: &mut Vec<(String, String)>) {
    let mut entries: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    entries.sort();
    for path in entries {
        if path.is_dir() {
            collect(&path, into);
        } else if path.extension().is_some_and(|extension| extension == "toml") {
            let name = path.strip_prefix(root()).unwrap().to_str().unwrap().to_owned();
            into.push((name, std::fs::read_to_string(&path).unwrap()));
        }
    }
}

pub(crate) fn catalogue() -> &'static Catalogue {
    static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| {
        let mut files = Vec::new();
        collect(&root(), &mut files);
        let files: Vec<TextFile> = files.iter().map(|(path, text)| TextFile { path, text }).collect();
        Catalogue::load(&files).0
    });
    &CATALOGUE
}

pub(crate) fn locale() -> &'static Locale {
    static LOCALE: LazyLock<Locale> = LazyLock::new(|| {
        let text = std::fs::read_to_string(root().join("locales/en.ftl")).unwrap();
        Locale::new("en", &[&text]).unwrap()
    });
    &LOCALE
}

pub(crate) fn report(dossier: &Dossier) -> CityReport {
    let catalogue = catalogue();
    let (framework, benchmarks) = (&catalogue.frameworks["u4ssc"], &catalogue.benchmarks["open-2026"]);
    let results = compute(catalogue, framework, dossier);
    let scores = score(framework, benchmarks, &results);
    CityReport::new(catalogue, framework, benchmarks, dossier, &results, &scores, locale())
}

/// A city of that name, with a profile and without values.
pub(crate) fn city(id: &str, name: &str) -> Dossier {
    let fact = |written: &str| Fact {
        written: written.into(),
        answer: catalogue().vocabulary.read(written, &catalogue().units, None).unwrap().unwrap(),
        place: Place::file("city.toml").at(9, 14),
        source: Some("Statistics office of the city, yearbook".into()),
    };
    let facts = [("population", "214300"), ("households", "98200"), ("area", "148.6")];
    let city = City {
        id: id.to_owned(),
        name: name.to_owned(),
        country: "Utopia".to_owned(),
        period: "2024".to_owned(),
        framework: "u4ssc".to_owned(),
        framework_version: "2017".to_owned(),
        currency: Some("EUR".to_owned()),
        invented: true,
        facts: facts
            .into_iter()
            .map(|(id, written)| (id.to_owned(), fact(written)))
            .collect::<BTreeMap<_, _>>(),
        place: Place::file("city.toml"),
        ..City::default()
    };
    Dossier { city, entries: Vec::new() }
}

pub(crate) fn entry(code: &str, target: Target, written: &str) -> Entry {
    Entry {
        kpi: catalogue().frameworks["u4ssc"].kpi(code).unwrap(),
        target,
        written: written.into(),
        answer: catalogue().vocabulary.read(written, &catalogue().units, None).unwrap().unwrap(),
        unit: None,
        place: Place::file("values.csv").at(7, 3),
        quality: None,
        verified: None,
        origin: None,
        source: None,
        note: None,
    }
}

/// A handful of entries: inputs, final values, a gap, a refusal, an impossible value and one without benchmark.
pub(crate) fn handful() -> Dossier {
    let framework = &catalogue().frameworks["u4ssc"];
    let input = |code: &str, name: &str, written: &str| {
        let kpi = &framework.kpis[framework.kpi(code).unwrap()];
        entry(code, Target::Input(kpi.input(name).unwrap().0), written)
    };
    let mut dossier = city("little", "Little <script>alert(1)</script> & \"Co\"");
    dossier.entries = vec![
        input("EC: ICT: ICT: 1C", "households_online", "91 326"),
        Entry {
            quality: Some(Quality::AccurateMeasurement),
            ..input("EC: I: T: 3C", "bicycle_network_length", "63 km")
        },
        entry("EC: ICT: ICT: 2C", Target::Point(0), "19.8"),
        entry("EC: ICT: ICT: 5C", Target::Point(0), "78"),
        entry("EC: I: UP: 2A", Target::Point(0), "yes"),
        entry("EC: I: UP: 2A", Target::Point(1), "no"),
        entry("EN: EN: AQ: 1C", Target::Point(0), "0"),
        Entry { verified: Some(false), ..entry("EN: EN: AQ: 1C", Target::Point(1), "31.5") },
        entry("EC: P: EM: 1C", Target::Kpi, "NR"),
        entry("EC: I: WS: 1C", Target::Point(0), "134.2"),
        Entry { verified: Some(true), ..entry("EC: I: WS: 2C", Target::Point(0), "97.07 %") },
    ];
    dossier
}

/// Nearly all data points, spread over the bands by a fixed rule, with some of every kind of gap.
pub(crate) fn full(id: &str, name: &str, seed: usize) -> Dossier {
    let (framework, benchmarks) = (&catalogue().frameworks["u4ssc"], &catalogue().benchmarks["open-2026"]);
    let mut dossier = city(id, name);
    let mut number = seed;
    for (kpi, known) in framework.kpis.iter().enumerate() {
        for (index, point) in known.points.iter().enumerate() {
            number = (number * 75 + 74) % 65537;
            let good = [0.2, 0.5, 0.8, 0.97, 1.1, 0.9, 1.0][number % 7];
            let benchmark = benchmarks.by_point.get(&(kpi, index)).map(|benchmark| benchmark.value);
            let value = match (point.value_type, point.direction, benchmark) {
                (ValueType::YesNo, ..) => f64::from(u8::from(!number.is_multiple_of(3))),
                (_, Direction::Lower, Some(benchmark)) => benchmark / good,
                (_, _, Some(benchmark)) => benchmark * good,
                (_, _, None) => {
                    point.usual.as_ref().map_or(12.5, |(range, _)| 0.4 * range[0] + 0.6 * range[1])
                }
            };
            let value = ((value * 100.0).round() / 100.0).clamp(point.range[0], point.range[1]);
            let value = if point.value_type == ValueType::YesNo {
                Answer::YesNo(value > 0.0)
            } else {
                Answer::Number(Number::from_f64(value))
            };
            let (answer, verified) = match number % 23 {
                0 | 11 => continue,
                5 => (Answer::NotReported, None),
                7 => (Answer::NotApplicable, None),
                9 => (value, Some(false)),
                13 if point.range[1].is_finite() && point.value_type == ValueType::Number => {
                    (Answer::Number(Number::from_f64(point.range[1] * 1.342)), Some(true))
                }
                _ => (value, Some(true)),
            };
            let written = match &answer {
                Answer::Number(number) => number.decimal.clone(),
                Answer::YesNo(yes) => if *yes { "yes" } else { "no" }.into(),
                _ => "NR".into(),
            };
            dossier.entries.push(Entry {
                kpi,
                target: Target::Point(index),
                written,
                answer,
                unit: None,
                place: Place::file("values.csv").at(2 + dossier.entries.len() as u32, 6),
                quality: Quality::ALL.get(number % 8).copied(),
                verified,
                origin: Some("Department of statistics".into()),
                source: (number.is_multiple_of(4)).then(|| "Yearbook 2024, table 12".into()),
                note: None,
            });
        }
    }
    dossier.city.remarks.push(Remark {
        subject: "EC: I: T: 3C".to_owned(),
        severity: kpi::catalogue::files::RuleSeverity::Info,
        says: "The network was measured anew in 2024.".into(),
        place: Place::file("city.toml").at(31, 1),
    });
    dossier
}

/// Writes sample pages for a person to look at: `cargo test -p u4ssc-publish -- --ignored`.
#[test]
#[ignore = "writes pages for a person to look at"]
fn write_samples() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("publish-sample");
    std::fs::create_dir_all(&folder).unwrap();
    let mut inputs = city("bare", "Nothing-on-Sea");
    inputs.city.invented = false;
    let dossiers = [
        full("aurora", "Aurora", 1),
        full("san-bartolome", "San Bartolomé de las Colinas", 4242),
        full("ville", "Überlingen am Fjord", 999),
        handful(),
        inputs,
    ];
    let reports: Vec<CityReport> = dossiers.iter().map(report).collect();
    for report in &reports {
        let stem = report.file_stem();
        std::fs::write(folder.join(format!("{stem}.html")), publish::city_page(report, locale()).unwrap())
            .unwrap();
        std::fs::write(folder.join(format!("{stem}.json")), publish::json::to_json(report).unwrap()).unwrap();
        std::fs::write(
            folder.join(format!("{stem}.csv")),
            publish::tidy::to_csv(std::slice::from_ref(report)),
        )
        .unwrap();
        std::fs::write(folder.join(format!("{stem}.svg")), publish::svg::wheel::wheel(report, locale()))
            .unwrap();
    }
    std::fs::write(folder.join("index.html"), publish::index_page(&reports, locale()).unwrap()).unwrap();
    println!("{}", folder.display());
}

/// A profile with one section of each kind of content, and a picture of so many ranks.
pub(crate) fn profile(rows: u32) -> CityProfile {
    let sentence =
        |text: &str| Sentence { rule: "rule".to_owned(), text: text.to_owned(), figures: Vec::new() };
    let rank = |rank: u32| RankRow {
        name: format!("City {rank}"),
        rank,
        low: f64::from(rank),
        high: f64::from(rank + 1),
        is_own: rank == 2,
    };
    let ranks = Ranks { id: "ranks".to_owned(), count: rows, rows: (1..=rows).map(rank).collect() };
    let wide = |row: &str| (0..12).map(|column| format!("{row}{column}")).collect();
    let section = Section {
        id: "standing".to_owned(),
        title: "Among other cities".to_owned(),
        says: vec![sentence("Aurora is between 1 and 3 of them.")],
        items: vec![Item {
            about: "Bicycle Network".to_owned(),
            code: None,
            says: vec![sentence("It is long."), sentence("It grows.")],
        }],
        tables: vec![Titled {
            caption: "A table of many columns".to_owned(),
            table: Table { headings: wide("h"), rows: vec![wide("a"), wide("b")] },
        }],
        pictures: vec![publish::svg::ranks::ranks(&ranks, locale())],
    };
    CityProfile {
        framework_id: "u4ssc".to_owned(),
        schema_version: 1,
        language: "en".to_owned(),
        id: "aurora".to_owned(),
        city: "Aurora".to_owned(),
        country: "Nowhere".to_owned(),
        period: "2024".to_owned(),
        invented: true,
        framework: ["U4SSC".to_owned(), "2017".to_owned()],
        benchmark_set: ["open".to_owned(), "1".to_owned()],
        year: 2030,
        sections: vec![section],
        figures: figures(),
    }
}

/// No figures at all: documents are made of sections.
fn figures() -> Figures {
    let quality = DataQuality {
        by_grade: Vec::new(),
        without_grade: 0,
        verified: 0,
        with_value: 0,
        implausible: 0,
        not_verified: 0,
        core_missing: Vec::new(),
    };
    Figures {
        profile: Profile { strengths: Vec::new(), gaps: Vec::new(), surprises: Vec::new(), quality },
        chances: BandChances { points: Vec::new(), categories: Vec::new(), score: None, draws: 0 },
        standing: None,
        peers: Peers {
            city: "aurora".to_owned(),
            cut: 1.0,
            least_covariates: 3,
            least_peers: 3,
            enough: false,
            missing: Vec::new(),
            peers: Vec::new(),
            others: Vec::new(),
        },
        trends: Vec::new(),
        targets: Vec::new(),
        goals: Vec::new(),
        definition: None,
    }
}
