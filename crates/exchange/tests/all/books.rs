//! The data book and the folder of Open SDG: what is written is read back, and what does not fit is told with its place.

use exchange::databook::{self, Book, Mark, Scored};
use exchange::package::{About, Export, File, Given, Packed};
use exchange::{figures, open_sdg};
use kpi::dossier::{Dossier, Entry};
use kpi::finding::Place;
use kpi::read::Answer;
use kpi::result::Results;
use proptest::prelude::*;
use rust_xlsxwriter::Workbook;

use crate::formats::{an_entry, cities, example, optional_text, results, told};
use crate::{catalogue, context, framework, say};

fn place() -> Place {
    Place::file("b.xlsx")
}

/// A data book of dossiers, written by one of the two ways.
fn book(
    dossiers: &[&Dossier],
    write: fn(&Book) -> Result<Vec<u8>, exchange::workbook::WriteError>,
) -> Vec<u8> {
    let all: Vec<Results> = dossiers.iter().map(|dossier| results(dossier)).collect();
    let about = About::default();
    let words = |id: &str| id.to_owned();
    let export = Export { catalogue: catalogue(), framework: framework(), about: &about, words: &words };
    let dossiers = dossiers.iter().zip(&all).map(|(dossier, results)| {
        let mark = Mark { benchmark: 50.0, rule: "value-over-benchmark", reached: Some((0.5, 2)) };
        Scored {
            given: Given { dossier, results },
            marks: vec![Some(mark); results.points.len()],
            groups: Vec::new(),
        }
    });
    let book = Book {
        export: &export,
        benchmarks: String::new(),
        limits: [0.33, 0.66, 0.95],
        dossiers: dossiers.collect(),
    };
    write(&book).unwrap()
}

fn back(bytes: &[u8]) -> Packed {
    databook::read(catalogue(), framework(), &place(), bytes)
}

/// Everything that a dossier says; a number in a cell has no decimals but its own.
fn said(dossier: &Dossier) -> Vec<String> {
    let plain = |entry: &Entry| {
        let mut entry = entry.clone();
        if let Answer::Number(number) = &mut entry.answer {
            number.decimal = number.value.to_string().into();
        }
        entry
    };
    let mut dossier = dossier.clone();
    dossier.entries = dossier.entries.iter().map(plain).collect();
    for fact in dossier.city.facts.values_mut() {
        if let Answer::Number(number) = &mut fact.answer {
            number.decimal = number.value.to_string().into();
        }
    }
    told(&dossier)
}

#[test]
fn a_data_book_gives_back_its_dossiers() {
    let (first, second, mut third) = (example("2022"), example("2023"), example("2024"));
    third.city.decimal_sign = Some(',');
    third.city.published = "2025-02".parse().ok();
    third.city.location = Some([-63.43, 10.4]);
    let bytes = book(&[&first, &second, &third], databook::write);
    let packed = back(&bytes);
    assert_eq!(say(&packed.findings), "");
    let back: Vec<Vec<String>> = packed.dossiers.iter().map(said).collect();
    assert_eq!(back, [said(&first), said(&second), said(&third)]);
    assert!(
        bytes == book(&[&first, &second, &third], databook::write),
        "the same dossiers give the same bytes"
    );
}

#[test]
fn a_book_of_values_alone_gives_final_values() {
    let (first, second) = (example("2023"), example("2024"));
    let packed = back(&book(&[&first, &second], databook::write_values));
    assert_eq!(say(&packed.findings), "");
    let values = |dossier: &Dossier| results(dossier).points.iter().map(|it| it.value).collect::<Vec<_>>();
    assert_eq!(packed.dossiers.iter().map(values).collect::<Vec<_>>(), [values(&first), values(&second)]);
}

#[test]
fn every_problem_of_a_data_book_is_told_at_its_row() {
    let mut workbook = Workbook::new();
    let sheets: [(&str, &[&[&str]]); 4] = [
        (
            "Cities",
            &[
                &["dossier", "city", "country", "period", "currency"],
                &["a", "A", "C", "2024", "EUR"],
                &["a", "A", "C", "2024", "EUR"],
                &["b", "B", "C", "2024", "euros"],
            ],
        ),
        (
            "Profile",
            &[
                &["dossier", "fact", "value"],
                &["a", "populaton", "5"],
                &["b", "population", "1,234"],
                &["elsewhere", "population", "5"],
            ],
        ),
        ("Remarks", &[&["dossier", "about", "since", "says"], &["a", "EC: X", "2020", "New boundary."]]),
        (
            "Inputs",
            &[
                &["dossier", "code", "input", "value"],
                &["a", "EC: ICT: ICT: 1C", "households_online", "x"],
                &["elsewhere", "EC: ICT: ICT: 1C", "", "5"],
            ],
        ),
    ];
    for (name, rows) in sheets {
        let sheet = workbook.add_worksheet().set_name(name).unwrap();
        for (row, cells) in rows.iter().enumerate() {
            for (column, cell) in cells.iter().enumerate() {
                sheet.write_string(row as u32, column as u16, *cell).unwrap();
            }
        }
    }
    let packed = back(&workbook.save_to_buffer().unwrap());
    assert_eq!(packed.dossiers.len(), 2);
    assert_eq!(
        say(&packed.findings),
        "b.xlsx!Cities!A3 book-dossier-twice read=a\n\
         b.xlsx!Profile!A4 book-dossier-unknown read=elsewhere\n\
         b.xlsx!Remarks!row 2 break-kpi-unknown read=EC: X\n\
         b.xlsx!Profile!row 2 fact-unknown read=populaton nearest=population\n\
         b.xlsx!Cities!row 4 value-not-accepted [currency] read=euros\n\
         b.xlsx!Profile!row 3 number-ambiguous [profile.population] readings=1234|1.234 grouped=1234 decimal=1.234 read=1,234\n\
         b.xlsx!Inputs!D2 number-unreadable [EC: ICT: ICT: 1C # households_online] read=x\n\
         b.xlsx!Inputs!A3 book-dossier-unknown read=elsewhere\n"
    );
}

#[test]
fn another_workbook_is_no_data_book() {
    let mut workbook = Workbook::new();
    workbook.add_worksheet().set_name("Sheet1").unwrap();
    let packed = back(&workbook.save_to_buffer().unwrap());
    assert_eq!(say(&packed.findings), "b.xlsx book-other-sheets read=Sheet1\n");
}

fn folder(cities: &[figures::CityFigures]) -> Vec<File> {
    let about = About::default();
    let words = |id: &str| id.to_owned();
    let export = Export { catalogue: catalogue(), framework: framework(), about: &about, words: &words };
    open_sdg::write(&export, cities, "en")
}

fn folder_back(files: &[File], whose: [&str; 2]) -> figures::Read {
    open_sdg::read(&context(), &Place::file("o"), files, whose)
}

/// Cities with their figures in the order of the framework.
fn sorted(cities: &[figures::CityFigures]) -> Vec<figures::CityFigures> {
    let mut cities = cities.to_vec();
    for city in &mut cities {
        city.figures.sort_by_key(|figure| (figure.kpi, figure.point));
    }
    cities.sort_by(|one, other| one.id.cmp(&other.id));
    cities
}

#[test]
fn every_data_point_is_an_indicator_of_its_own() {
    let files = folder(&[]);
    let tables: std::collections::BTreeSet<&str> =
        files.iter().map(|(path, _)| path.as_str()).filter(|path| path.starts_with("data/")).collect();
    let points: usize = framework().kpis.iter().map(|kpi| kpi.points.len()).sum();
    assert_eq!(tables.len(), points);
    assert!(tables.contains("data/indicator_11-6-en-en-aq-1c-pm2-5.csv"), "{tables:?}");
}

#[test]
fn a_folder_of_others_is_read_as_far_as_it_says_what_it_means() {
    let file = |path: &str, text: &str| (path.to_owned(), text.as_bytes().to_vec());
    let files = [
        file(
            "data/indicator_9-c-1.csv",
            "Year,Group,Units,Value\n2019,,%,91\n2019,Women,%,90\n,,%,5\n2020,,%,\"1,234\"\n",
        ),
        file("data/indicator_1-1-1.csv", "Year,Value\n2019,5\n"),
        file("data/indicator_2-1-1.csv", "Jahr,Value\n2019,5\n"),
        file(
            "meta/9-c-1.md",
            "---\nindicator_name: Household Internet Access\nnational_geographical_coverage: 'L''Aquila'\n---\n",
        ),
        file("indicator-config/1-1-1.yml", "indicator_name: \"Household internet acces\"\n"),
        file("meta/2-1-1.yml", "kpi_code: \"EC: P: EM: 1C\"\n"),
    ];
    let read = folder_back(&files, ["", "Italy"]);
    let city = &read.cities[0];
    assert_eq!(
        (city.city.as_str(), city.country.as_str(), city.period.as_str()),
        ("L'Aquila", "Italy", "2019")
    );
    assert_eq!((read.cities.len(), city.figures.len(), city.figures[0].value), (1, 1, Some(91.0)));
    assert_eq!(
        say(&read.findings),
        "o/data/indicator_9-c-1.csv:3:2 open-sdg-part [EC: ICT: ICT: 1C] column=Group read=Women\n\
         o/data/indicator_9-c-1.csv:4:1 import-figure-of-nobody [EC: ICT: ICT: 1C] name=period\n\
         o/data/indicator_9-c-1.csv:5:4 number-ambiguous [EC: ICT: ICT: 1C] readings=1234|1.234 grouped=1234 decimal=1.234 read=1,234\n\
         o/data/indicator_1-1-1.csv open-sdg-indicator-unknown [1-1-1] read=Household internet acces nearest=Household Internet Access\n\
         o/data/indicator_2-1-1.csv:1 column-missing column=Year read=Jahr, Value\n"
    );
    assert_eq!(say(&folder_back(&[], ["", ""]).findings), "o open-sdg-no-tables\n");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn dossiers_are_read_back_from_data_books(
        entries in prop::collection::vec(an_entry(), 1..12),
        name in "[A-ZÅ市][a-zø ,\"=]{0,8}[a-z]",
        note in optional_text(),
    ) {
        let mut dossier = example("2024");
        dossier.city.name = name;
        dossier.city.note = note.map(Into::into);
        dossier.entries = entries;
        let packed = back(&book(&[&dossier, &example("2022")], databook::write));
        prop_assert_eq!(say(&packed.findings), "");
        prop_assert_eq!(said(&packed.dossiers[0]), said(&dossier));
    }

    #[test]
    fn figures_are_read_back_from_folders_of_open_sdg(cities in cities()) {
        // A data point has one value in a dossier.
        let mut cities = cities;
        for city in &mut cities {
            let mut seen = std::collections::BTreeSet::new();
            city.figures.retain(|figure| seen.insert((figure.kpi, figure.point)));
        }
        let read = folder_back(&folder(&cities), ["", ""]);
        prop_assert_eq!(say(&read.findings), "");
        prop_assert_eq!(sorted(&read.cities), sorted(&cities));
    }

    #[test]
    fn no_files_make_the_reader_of_a_folder_fall(
        table in "[YearVluCity,\n\"0-9. -]{0,60}",
        meta in "[a-z_: \"'\n#-]{0,60}",
    ) {
        let path = format!("data/indicator_{}.csv", "9-c-ec-ict-ict-1c");
        let files = [(path, table.into_bytes()), ("meta/9-c-ec-ict-ict-1c.yml".to_owned(), meta.into_bytes())];
        folder_back(&files, ["A", ""]);
    }
}
