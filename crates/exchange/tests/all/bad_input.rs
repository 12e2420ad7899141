//! Bad tables: every problem has a place, nothing is lost, nothing is guessed, nothing panics.

use exchange::{Answers, read_answers};
use kpi::finding::Place;
use kpi::read::Answer;
use proptest::prelude::*;

use crate::{catalogue, context, framework, say};

fn read(bytes: &[u8]) -> Answers {
    read_answers(&context(), &Place::file("inputs.csv"), bytes)
}

fn values(answers: &Answers) -> Vec<String> {
    let entries = answers.groups.iter().flat_map(|group| &group.entries);
    entries
        .map(|entry| match &entry.answer {
            Answer::Number(number) => number.decimal.to_string(),
            other => format!("{other:?}"),
        })
        .collect()
}

const ROWS: &str = "code,data_point,input,value,unit\nEC: ICT: ICT: 1C,,households_online,90 000,\n";

#[test]
fn every_separator_and_encoding_gives_the_same_answers() {
    let semicolons = ROWS.replace(',', ";");
    let tabs = ROWS.replace(',', "\t");
    let utf16: Vec<u8> = [0xfeff].into_iter().chain(ROWS.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    let with_mark = format!("\u{feff}{ROWS}");
    let crlf = ROWS.replace('\n', "\r\n");
    for bytes in [
        ROWS.as_bytes(),
        semicolons.as_bytes(),
        tabs.as_bytes(),
        with_mark.as_bytes(),
        crlf.as_bytes(),
        &utf16,
    ] {
        let answers = read(bytes);
        assert_eq!(values(&answers), ["90000"], "{}", say(&answers.findings));
        assert_eq!(say(&answers.findings), "");
    }
}

#[test]
fn lines_are_counted_as_an_editor_counts_them() {
    for end in ["\n", "\r\n", "\r"] {
        let table =
            ["code,input,value", "", "EC: ICT: ICT: 1C,households_online,5", "\"EC: ICT: ITC: 1C\",\"a\",x"];
        let findings = read(table.join(end).as_bytes()).findings;
        assert_eq!(findings[0].place.line, 4, "{end:?}: {}", say(&findings));
    }
}

#[test]
fn one_value_for_a_kpi_with_parts_is_asked_about() {
    let answers = read(b"code,input,value\nEN: EN: AQ: 1C,,12\nEN: EN: AQ: 1C,,NR\n");
    assert_eq!(say(&answers.findings), "inputs.csv:2:3 data-point-needed [EN: EN: AQ: 1C] read=12\n");
    assert_eq!(answers.groups[0].entries.len(), 1);
}

#[test]
fn a_slip_in_a_heading_does_not_turn_inputs_into_final_values() {
    let answers = read(b"code,inptu,value\nEC: ICT: ICT: 1C,households_online,5\n");
    assert!(answers.groups.is_empty());
    assert_eq!(say(&answers.findings), "inputs.csv:1:2 column-unknown read=inptu nearest=input\n");
}

#[test]
fn windows_1252_is_read_and_said() {
    let answers =
        read(b"code,data_point,input,value,source\nEC: ICT: ICT: 1C,,households_online,5,K\xf8benhavn\n");
    assert_eq!(say(&answers.findings), "inputs.csv encoding-guessed encoding=windows-1252\n");
    assert_eq!(answers.groups[0].entries[0].source.as_deref(), Some("København"));
}

#[test]
fn each_problem_of_a_table_is_reported_at_its_cell() {
    for (table, expected) in [
        (
            "kode,input,value\nEC: ICT: ICT: 1C,households_online,5\n",
            "inputs.csv:1:1 column-unknown read=kode nearest=code\ninputs.csv:1 column-missing column=code read=kode, input, value\n",
        ),
        (
            "code,input,value\nEC: ICT: ITC: 1C,households_online,5\n",
            "inputs.csv:2:1 kpi-unknown [EC: ICT: ITC: 1C] read=EC: ICT: ITC: 1C nearest=EC: ICT: ICT: 1C\n",
        ),
        (
            "code,input,value\nEC: ICT: ICT: 1C,household_online,5\n",
            "inputs.csv:2:3 input-unknown [EC: ICT: ICT: 1C] read=household_online nearest=households_online\n",
        ),
        (
            "code,data_point,value\nEN: EN: AQ: 1C,PM25x,5\n",
            "inputs.csv:2:3 data-point-unknown [EN: EN: AQ: 1C] read=PM25x nearest=pm2_5\n",
        ),
        (
            "code,input,value\nEC: ICT: ICT: 1C,households_online,\"1,234\"\n",
            "inputs.csv:2:3 number-ambiguous [EC: ICT: ICT: 1C # households_online] readings=1234|1.234 grouped=1234 decimal=1.234 read=1,234\n",
        ),
        (
            "code,input,value\nEC: ICT: ICT: 1C,households_online,about forty\n",
            "inputs.csv:2:3 number-unreadable [EC: ICT: ICT: 1C # households_online] read=about forty\n",
        ),
        ("code,input,value\n,households_online,5\n", "inputs.csv:2:3 row-without-code read=5\n"),
        (
            "code,input,value,quality,verified\nEC: ICT: ICT: 1C,households_online,5,good,maybe\n",
            "inputs.csv:2:4 quality-unknown [EC: ICT: ICT: 1C # households_online] read=good\ninputs.csv:2:5 verified-unreadable [EC: ICT: ICT: 1C # households_online] read=maybe\n",
        ),
        ("", "inputs.csv file-empty\n"),
        (
            "code,input,value\n\"EC: ICT: ICT: 1C,households_online,5\n",
            "inputs.csv quote-open\ninputs.csv:2:3 row-too-short [EC: ICT: ICT: 1C,households_online,5] columns=3\n",
        ),
        (
            "code,input,value\nEC: ICT: ICT: 1C\n",
            "inputs.csv:2:3 row-too-short [EC: ICT: ICT: 1C] columns=3\n",
        ),
    ] {
        assert_eq!(say(&read(table.as_bytes()).findings), expected, "{table}");
    }
}

#[test]
fn a_file_beyond_the_limit_is_refused_without_reading_it() {
    let answers = read(&vec![b' '; exchange::MAX_FILE + 1]);
    assert_eq!(say(&answers.findings), "inputs.csv file-too-large size=64 limit=64\n");
}

#[test]
fn after_twenty_thousand_findings_reading_ends_and_says_so() {
    let table = "code,value\n".to_owned() + &"nonsense,1\n".repeat(30_000);
    let findings = read(table.as_bytes()).findings;
    assert_eq!(findings.len(), exchange::MAX_FINDINGS + 1);
    assert_eq!(say(&findings[exchange::MAX_FINDINGS..]), "inputs.csv:20001 too-many-findings limit=20000\n");
}

#[test]
fn a_declared_decimal_sign_settles_what_a_comma_means() {
    let comma = exchange::Context::new(crate::catalogue(), crate::framework(), Some(','));
    let table = b"code,input,value\nEC: ICT: ICT: 1C,households_online,\"1,234\"\nEC: ICT: ICT: 2C,fixed_broadband_subscriptions,1.234\n";
    let answers = read_answers(&comma, &Place::file("inputs.csv"), table);
    assert_eq!(values(&answers), ["1.234", "1234"], "{}", say(&answers.findings));
}

#[test]
fn a_table_of_several_cities_keeps_them_apart() {
    let table = "city,period,code,input,value\nA,2020,EC: ICT: ICT: 1C,households_online,5\nB,2020,EC: ICT: ICT: 1C,households_online,6\nA,2020,EC: ICT: ICT: 2C,fixed_broadband_subscriptions,7\n";
    let answers = read(table.as_bytes());
    let groups: Vec<(&str, usize)> = answers.groups.iter().map(|g| (&*g.city, g.entries.len())).collect();
    assert_eq!(groups, [("A", 2), ("B", 1)]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_bytes_are_read_without_a_panic(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        read(&bytes);
    }

    #[test]
    fn any_cells_are_read_without_a_panic_and_none_is_lost(
        rows in prop::collection::vec((".{0,12}", ".{0,12}", ".{0,12}"), 0..12),
    ) {
        let mut writer = csv::Writer::from_writer(Vec::new());
        writer.write_record(["code", "input", "value"]).unwrap();
        for (_, input, value) in &rows {
            writer.write_record(["EC: ICT: ICT: 1C", input, value]).unwrap();
        }
        let answers = read(&writer.into_inner().unwrap());
        let entries: usize = answers.groups.iter().map(|group| group.entries.len()).sum();
        let empty = rows.iter().filter(|(_, _, value)| value.trim().is_empty()).count();
        // Every row with a value is an entry or a finding.
        prop_assert!(entries + answers.findings.len() + empty >= rows.len());
    }
}

#[test]
fn breaks_and_the_climate_are_read_and_written_back() {
    let text = "city = \"T\"\ncountry = \"Norway\"\nperiod = \"2024\"\ncurrency = \"NOK\"\nclimate = \"Cfb\"\n\n[[break]]\nkpi = \"ec:ict:ict:4c / coverage_3g\"\nsince = 2022\nsays = \"new operator\"\n[[break]]\nsays = \"new boundary\"\n[[break]]\nkpi = \"EC: X\"\nsays = \"?\"\n";
    let mut findings = Vec::new();
    let place = kpi::finding::Place::file("city.toml");
    let city = exchange::city::read(catalogue(), &place, text, &mut findings).unwrap();
    assert_eq!(findings.iter().map(|finding| &*finding.rule).collect::<Vec<_>>(), ["break-kpi-unknown"]);
    assert_eq!(city.breaks.iter().map(|given| given.since).collect::<Vec<_>>(), [2022, 2024]);
    assert!(city.breaks[0].about.is_some_and(|(_, point)| point.is_some()) && city.breaks[1].about.is_none());
    let written = exchange::city::write(&city, framework(), &str::to_owned);
    let again = exchange::city::read(catalogue(), &place, &written, &mut Vec::new()).unwrap();
    let told = |city: &kpi::dossier::City| {
        city.breaks.iter().map(|given| (given.about, given.since, given.says.clone())).collect::<Vec<_>>()
    };
    assert_eq!((told(&again), again.climate.as_deref()), (told(&city), Some("Cfb")));
}

#[test]
fn a_language_that_is_no_code_is_told() {
    for (written, read) in
        [("pt-BR", Some("pt-BR")), ("", None), ("English", None), ("e", None), ("en_GB", None)]
    {
        let text = format!(
            "city = \"T\"\ncountry = \"N\"\nperiod = \"2024\"\ncurrency = \"NOK\"\nlanguage = \"{written}\"\n"
        );
        let mut findings = Vec::new();
        let place = kpi::finding::Place::file("city.toml");
        let city = exchange::city::read(catalogue(), &place, &text, &mut findings).unwrap();
        let rules: Vec<&str> = findings.iter().map(|finding| &*finding.rule).collect();
        let expected = if read.is_some() || written.is_empty() { vec![] } else { vec!["value-not-accepted"] };
        assert_eq!((rules, city.language.as_deref()), (expected, read), "{written}");
    }
}

#[test]
fn a_day_of_publication_that_is_none_is_told_where_it_stands() {
    for (written, read, found) in [
        ("2024-06-30", Some("2024-06-30"), ""),
        (" 2024-06 ", Some("2024-06"), ""),
        ("", None, ""),
        ("30 June 2024", None, "error value-not-accepted city.toml:5 published"),
        ("2023-02-29", None, "error value-not-accepted city.toml:5 published"),
    ] {
        let text = format!(
            "city = \"T\"\ncountry = \"N\"\nperiod = \"2024\"\ncurrency = \"NOK\"\npublished = \"{written}\"\n"
        );
        let mut findings = Vec::new();
        let place = kpi::finding::Place::file("city.toml");
        let city = exchange::city::read(catalogue(), &place, &text, &mut findings).unwrap();
        let told = |it: &kpi::finding::Finding| {
            format!("{} {} {}:{} {}", it.severity.as_str(), it.rule, it.place.file, it.place.line, it.subject)
        };
        assert_eq!(findings.iter().map(told).collect::<Vec<_>>().join("; "), found, "{written}");
        assert_eq!(city.published.map(|date| date.to_string()).as_deref(), read, "{written}");
    }
}
