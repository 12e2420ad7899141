//! The workbook is read back as it was written, and bad workbooks are told from good ones.

use exchange::workbook::{Content, write};
use exchange::{Answers, read_answers};
use kpi::dossier::Dossier;
use kpi::finding::Place;
use kpi::read::{Answer, Number};
use proptest::prelude::*;
use rust_xlsxwriter::{Format, Formula, Workbook};

use crate::{catalogue, context, framework, say};

fn read(bytes: &[u8]) -> Answers {
    read_answers(&context(), &Place::file("workbook.xlsx"), bytes)
}

fn content(dossier: Option<&Dossier>) -> Content<'_> {
    Content {
        framework: framework(),
        names: framework(),
        benchmarks: catalogue().benchmarks.values().next(),
        dossier,
        results: None,
        guide: &[],
        headings: &[],
        fact_headings: &[],
    }
}

/// The example city's latest dossier.
fn example() -> Dossier {
    let folder = crate::root().join("../examples/example-city-invented/2024");
    let mut findings = Vec::new();
    let text = std::fs::read_to_string(folder.join("city.toml")).unwrap();
    let city = exchange::city::read(catalogue(), &Place::file("city.toml"), &text, &mut findings).unwrap();
    let answers = read_answers(
        &context(),
        &Place::file("inputs.csv"),
        &std::fs::read(folder.join("inputs.csv")).unwrap(),
    );
    let entries = answers.groups.into_iter().flat_map(|group| group.entries).collect();
    Dossier { city, entries }
}

/// Target and value of every answer, in a fixed order.
fn answers(dossier: &Dossier) -> Vec<String> {
    let mut list: Vec<String> = dossier
        .entries
        .iter()
        .map(|entry| {
            let answer = match &entry.answer {
                kpi::read::Answer::Number(number) => format!("{} {:?}", number.value, number.unit),
                other => format!("{other:?}"),
            };
            let kpi = &framework().kpis[entry.kpi].code;
            format!("{kpi} {:?} {answer}", entry.target)
        })
        .collect();
    list.sort();
    list.dedup();
    list
}

/// Answers that only the one has, and those that only the other has.
fn lost_and_added(written: &Dossier, read: &Dossier) -> [Vec<String>; 2] {
    let (written, read) = (answers(written), answers(read));
    let only = |one: &[String], other: &[String]| {
        one.iter().filter(|answer| !other.contains(answer)).cloned().collect::<Vec<_>>()
    };
    [only(&written, &read), only(&read, &written)]
}

#[test]
fn an_empty_workbook_holds_no_answers_and_no_problems() {
    let answers = read(&write(&content(None)).unwrap());
    assert_eq!(say(&answers.findings), "");
    assert!(answers.groups.iter().all(|group| group.entries.is_empty()));
    assert!(answers.facts.is_empty());
}

#[test]
fn a_filled_in_workbook_is_read_back_as_it_was_written() {
    let dossier = example();
    let read = read(&write(&content(Some(&dossier))).unwrap());
    assert_eq!(say(&read.findings), "");
    let entries = read.groups.into_iter().flat_map(|group| group.entries).collect();
    let back = Dossier { city: dossier.city.clone(), entries };
    assert_eq!(lost_and_added(&dossier, &back), [Vec::<String>::new(), Vec::new()]);
    assert_eq!(read.facts.len(), dossier.city.facts.len());
}

#[test]
fn the_same_content_gives_the_same_bytes() {
    let dossier = example();
    assert_eq!(write(&content(Some(&dossier))).unwrap(), write(&content(Some(&dossier))).unwrap());
}

const HEADER: [&str; 10] = [
    "KPI code",
    "KPI",
    "Data point",
    "Numerator",
    "Numerator value",
    "Numerator unit",
    "Denominator",
    "Denominator value",
    "Denominator unit",
    "Result",
];

/// A workbook with one sheet: the header and whatever `fill` writes from row 1 on.
fn sheet(name: &str, fill: impl FnOnce(&mut rust_xlsxwriter::Worksheet)) -> Vec<u8> {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet().set_name(name).unwrap();
    for (column, heading) in HEADER.iter().enumerate() {
        sheet.write(0, column as u16, *heading).unwrap();
    }
    fill(sheet);
    workbook.save_to_buffer().unwrap()
}

fn row(sheet: &mut rust_xlsxwriter::Worksheet, row: u32) {
    sheet.write(row, 0, "EC: ICT: ICT: 1C").unwrap();
    sheet.write(row, 3, "Households with Internet access").unwrap();
}

#[test]
fn moved_columns_empty_and_extra_rows_do_not_matter() {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet().set_name("Anything").unwrap();
    sheet.write(3, 0, "A title of our own").unwrap();
    for (column, heading) in HEADER.iter().rev().enumerate() {
        sheet.write(5, column as u16, *heading).unwrap();
    }
    sheet.write(9, 9, "EC:ICT:ICT:1C").unwrap();
    sheet.write(9, 6, "households_online").unwrap();
    sheet.write(9, 5, "90 000").unwrap();
    sheet.set_row_hidden(9).unwrap();
    sheet.write(12, 9, "Notes of our own").unwrap();
    let answers = read(&workbook.save_to_buffer().unwrap());
    assert_eq!(answers.groups[0].entries.len(), 1, "{}", say(&answers.findings));
    assert_eq!(&*answers.groups[0].entries[0].written, "90 000");
    assert_eq!(
        say(&answers.findings),
        "workbook.xlsx!Anything!J13 kpi-unknown [Notes of our own] read=Notes of our own\n\
         workbook.xlsx sheet-missing read=Anything\n\
         workbook.xlsx sheet-missing read=Anything\n"
    );
}

#[test]
fn each_problem_of_a_sheet_is_reported_at_its_cell() {
    let date = Format::new().set_num_format("yyyy-mm-dd");
    let bytes = sheet("Economy", |sheet| {
        row(sheet, 1);
        sheet.write_formula(1, 9, Formula::new("=1/0").set_result("#DIV/0!")).unwrap();
        row(sheet, 2);
        sheet
            .write_with_format(2, 4, rust_xlsxwriter::ExcelDateTime::from_ymd(2024, 3, 1).unwrap(), &date)
            .unwrap();
        row(sheet, 3);
        sheet.write(3, 4, "1,234").unwrap();
        row(sheet, 4);
        sheet.write(4, 3, "Households with a cat").unwrap();
        sheet.write(4, 4, 5).unwrap();
        sheet.write(5, 4, 7).unwrap();
        row(sheet, 6);
        sheet.merge_range(6, 0, 7, 0, "EC: ICT: ICT: 1C", &Format::new()).unwrap();
        sheet.write(7, 4, 8).unwrap();
    });
    let answers = read(&bytes);
    assert_eq!(
        say(&answers.findings),
        "workbook.xlsx!Economy!J2 cell-error [EC: ICT: ICT: 1C] read=#DIV/0!\n\
         workbook.xlsx!Economy!E3 cell-date [EC: ICT: ICT: 1C # households_online] read=2024-03-01\n\
         workbook.xlsx!Economy!E4 number-ambiguous [EC: ICT: ICT: 1C # households_online] readings=1234|1.234 grouped=1234 decimal=1.234 read=1,234\n\
         workbook.xlsx!Economy!E5 input-unknown [EC: ICT: ICT: 1C] read=Households with a cat\n\
         workbook.xlsx!Economy!A6 row-without-code\n\
         workbook.xlsx!Economy!A8 merged-cells line=7\n\
         workbook.xlsx sheet-missing read=Economy\n\
         workbook.xlsx sheet-missing read=Economy\n"
    );
}

#[test]
fn a_wrong_sheet_and_renamed_columns_are_said() {
    let mut workbook = Workbook::new();
    workbook.add_worksheet().set_name("Budget").unwrap().write(0, 0, "Item").unwrap();
    assert_eq!(
        say(&read(&workbook.save_to_buffer().unwrap()).findings),
        "workbook.xlsx!Budget sheet-unknown read=Budget\nworkbook.xlsx sheet-missing read=Budget\n"
    );
    let bytes = sheet("Economy", |sheet| {
        sheet.write(0, 0, "KPI kode").unwrap();
    });
    assert_eq!(
        say(&read(&bytes).findings),
        "workbook.xlsx!Economy!A1 column-unknown read=KPI kode nearest=KPI code\n\
         workbook.xlsx!Economy!row 1 column-missing column=KPI code read=KPI kode, KPI, Data point, Numerator, Numerator value, Numerator unit, Denominator, Denominator value, Denominator unit, Result\n"
    );
}

#[test]
fn a_truncated_workbook_is_said_to_be_broken() {
    let bytes = write(&content(None)).unwrap();
    for length in [4, 100, bytes.len() / 2, bytes.len() - 10] {
        let findings = read(&bytes[..length]).findings;
        assert_eq!(findings.len(), 1);
        assert_eq!(&*findings[0].rule, "workbook-broken", "{}", say(&findings));
    }
}

#[test]
fn a_zip_bomb_is_refused() {
    let mut archive = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let options = zip::write::SimpleFileOptions::default();
    archive.start_file("xl/worksheets/sheet1.xml", options).unwrap();
    let zeros = vec![b' '; 1 << 20];
    for _ in 0..64 {
        std::io::Write::write_all(&mut archive, &zeros).unwrap();
    }
    let bytes = archive.finish().unwrap().into_inner();
    let findings = read(&bytes).findings;
    assert_eq!(&*findings[0].rule, "zip-bomb", "{}", say(&findings));
}

#[test]
fn a_formula_that_somebody_typed_counts_and_ours_does_not() {
    let bytes = sheet("Economy", |sheet| {
        for (index, formula) in
            ["=50*2", "=IFERROR(50*2,\"\")", "=IF(A1=\"\",\"\",100)", "=IFERROR(E2/H2*100,\"\")"]
                .iter()
                .enumerate()
        {
            let line = index as u32 + 1;
            sheet.write(line, 0, framework().kpis[index].code.as_str()).unwrap();
            sheet.write(line, 2, if index == 3 { "3G coverage" } else { "" }).unwrap();
            sheet.write_formula(line, 9, Formula::new(*formula).set_result("100")).unwrap();
        }
        sheet.write(6, 0, "EC: ICT: WS: 1C").unwrap();
        sheet
            .write_formula(
                6,
                9,
                Formula::new("=IF(COUNT($E$7,$H$7)<2,\"NR\",IFERROR(100*$E$7/$H$7,\"not computable\"))")
                    .set_result("4"),
            )
            .unwrap();
        sheet.write(7, 0, "EC: I: UP: 1A").unwrap();
        sheet.write_formula(7, 9, Formula::new("=IF($E$8=\"\",\"NR\",$E$8)").set_result("4")).unwrap();
    });
    let answers = read(&bytes);
    assert_eq!(answers.groups[0].entries.len(), 4, "{}", say(&answers.findings));
}

#[test]
fn a_cell_that_shows_a_percentage_says_what_it_shows() {
    let percent = Format::new().set_num_format("0.0 %");
    let bytes = sheet("Economy", |sheet| {
        sheet.write(1, 0, "EC: ICT: ES: 3A").unwrap();
        sheet.write_with_format(1, 9, 0.07, &percent).unwrap();
        sheet.write(2, 0, "EC: P: IN: 1C").unwrap();
        sheet.write(2, 9, 0.07).unwrap();
    });
    let answers = read(&bytes);
    let written: Vec<&str> = answers.groups[0].entries.iter().map(|entry| &*entry.written).collect();
    assert_eq!(written, ["7 %", "0.07"]);
}

/// A number, or that there is none, and how it is written.
fn an_answer() -> impl Strategy<Value = (String, Answer)> {
    let number = prop_oneof![0.0..1e9_f64, -1e3..1e3_f64, (0_u32..100_000).prop_map(f64::from)];
    prop_oneof![
        4 => number.prop_map(|value| (value.to_string(), Answer::Number(Number::from_f64(value)))),
        1 => Just(("NR".to_owned(), Answer::NotReported)),
        1 => Just(("not applicable".to_owned(), Answer::NotApplicable)),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]

    #[test]
    fn any_answers_are_read_back_from_a_workbook(
        changes in prop::collection::vec((any::<prop::sample::Index>(), an_answer()), 1..40),
    ) {
        let mut dossier = example();
        for (at, (written, answer)) in changes {
            let at = at.index(dossier.entries.len());
            let entry = &mut dossier.entries[at];
            if let Answer::Number(old) = &entry.answer {
                let unit = old.unit.clone();
                entry.written = written.into();
                entry.answer = match answer {
                    Answer::Number(number) => Answer::Number(Number { unit, ..number }),
                    other => other,
                };
            }
        }
        let read = read(&write(&content(Some(&dossier))).unwrap());
        prop_assert_eq!(say(&read.findings), "");
        let entries = read.groups.into_iter().flat_map(|group| group.entries).collect();
        let back = Dossier { city: dossier.city.clone(), entries };
        prop_assert_eq!(lost_and_added(&dossier, &back), [Vec::<String>::new(), Vec::new()]);
    }
}
