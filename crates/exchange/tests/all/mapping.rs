//! Tables of other people: what a mapping says, what a proposal knows, and what is told of the rest.

use exchange::mapping;
use kpi::finding::Place;

use crate::{asked, catalogue, framework, say};

fn place(name: &str) -> Place {
    Place::file(name)
}

const TABLE: &str = "Stadt;Jahr;Indicator;Wert;Einheit;Güte;Bemerkung\n\
    Musterstadt;2023;Household Internet Access;94,7;%;A;x\n\
    Musterstadt;2023;Unemployment rate;5,1;Prozent;B;\n\
    Musterstadt;2023;Bäume;12;Stück;;\n\
    Musterstadt;2024;Household Internet Access;1.234;%;A;\n\
    ;2024;EC: ICT: ICT: 2C;k. A.;;;\n";

const MAPPING: &str = "decimal_sign = \",\"\ncountry = \"D\"\n\
    [columns]\ncode = \"Indicator\"\nvalue = \"Wert\"\nunit = \"Einheit\"\ncity = \"Stadt\"\nperiod = \"Jahr\"\nquality = \"güte\"\nnote = \"Anmerkung\"\n\
    [codes]\n\"Household Internet Access\" = \"EC: ICT: ICT: 1C\"\n\"Unemployment rate\" = \"EC: P: EM: 1C\"\n\
    [quality]\nA = \"accurate-measurement\"\n";

#[test]
fn a_table_of_others_is_mapped_and_every_row_that_is_not_is_a_finding() {
    let mapping = mapping::read(&place("m.toml"), MAPPING).unwrap();
    let mapped = mapping::apply(catalogue(), framework(), &mapping, &place("t.csv"), TABLE.as_bytes());
    let told: Vec<String> = mapped
        .dossiers
        .iter()
        .map(|dossier| {
            let entries = dossier
                .entries
                .iter()
                .map(|it| format!("{} {} {:?} {}", it.written, it.kpi, it.quality, it.place));
            format!(
                "{} {}: {}",
                dossier.city.name,
                dossier.city.period,
                entries.collect::<Vec<_>>().join(", ")
            )
        })
        .collect();
    assert_eq!(
        told,
        [
            "Musterstadt 2023: 94,7 0 Some(AccurateMeasurement) t.csv:2:4, 5,1 20 None t.csv:3:4",
            "Musterstadt 2024: 1.234 0 Some(AccurateMeasurement) t.csv:5:4",
        ]
    );
    assert_eq!(
        say(&mapped.findings),
        "t.csv:1 import-map-column-missing read=Anmerkung nearest=Bemerkung\n\
         t.csv:1:7 import-map-column-unused read=Bemerkung\n\
         t.csv:3:6 quality-unknown [EC: P: EM: 1C] read=B\n\
         t.csv:4:3 kpi-unknown [Bäume] read=Bäume\n\
         t.csv:6:4 import-map-of-nobody name=city rows=1\n"
    );
    assert_eq!(mapped.rows, 5);
}

#[test]
fn a_proposal_takes_exact_names_and_leaves_near_ones_as_comments() {
    let proposal = mapping::propose(&asked(framework()), &place("t.csv"), TABLE.as_bytes());
    assert_eq!(say(&proposal.findings), "");
    assert!(proposal.text.contains("code = \"Indicator\""), "{}", proposal.text);
    assert!(
        proposal
            .text
            .contains("\"Household Internet Access\" = \"EC: ICT: ICT: 1C\"  # Household Internet Access\n")
    );
    assert!(proposal.text.contains("# \"Bäume\" = \"\"  # map-no-kpi"));
    // A proposal is a mapping as it stands.
    mapping::read(&place("m.toml"), &proposal.text).unwrap();
    let wide = "City,Year,Household Internet Access (%),Unemploymant Rate (%),Trees\nA,2024,90,5,7\n";
    let proposal = mapping::propose(&asked(framework()), &place("t.csv"), wide.as_bytes());
    let mapping = mapping::read(&place("m.toml"), &proposal.text).unwrap();
    assert_eq!(mapping.figures.len(), 1, "{}", proposal.text);
    assert!(proposal.text.contains("# map-nearly-kpi\n# [[figure]]\n# column = \"Unemploymant Rate (%)\""));
    let mapped = mapping::apply(catalogue(), framework(), &mapping, &place("t.csv"), wide.as_bytes());
    assert_eq!(mapped.dossiers[0].entries.len(), 1);
    assert_eq!(
        say(&mapped.findings),
        "t.csv:1:4 import-map-column-unused read=Unemploymant Rate (%)\nt.csv:1:5 import-map-column-unused read=Trees\n"
    );
}

#[test]
fn a_proposal_of_any_names_is_a_mapping_that_can_be_read() {
    let table = "\"a \"\"b\"\"\",\"x\\y\",\"two\nlines\",value,code\n1,2,3,4,\"\"\"q\\\"\n";
    let proposal = mapping::propose(&asked(framework()), &place("t.csv"), table.as_bytes());
    mapping::read(&place("m.toml"), &proposal.text).unwrap();
}

/// The proposal holds each of these lines and is a mapping that can be read.
fn assert_lines(proposal: &str, lines: &[&str]) {
    for line in lines {
        assert!(proposal.lines().any(|known| known == *line), "{line}\n{proposal}");
    }
    mapping::read(&place("m.toml"), proposal).unwrap();
}

#[test]
fn a_column_whose_heading_says_nothing_is_proposed_by_its_texts() {
    let table = "Title;Municipality name;When;Actual;UoM;Confidence\n\
        Household internet access;New Town;2023;1,234;%;high\nTrees;New Town;2023;0,4;;low\nUnemployment rate;New Town;2022;5;%;\n";
    let proposal = mapping::propose(&asked(framework()), &place("t.csv"), table.as_bytes());
    assert_lines(
        &proposal.text,
        &[
            "# decimal_sign = \",\"  # map-two-numbers 1,234",
            "code = \"Title\"",
            "# city = \"Municipality name\"  # map-nearly-column",
            "# period = \"When\"  # map-looks-period 2 2",
            "# value = \"Actual\"  # map-looks-value 3 3",
            "# unit = \"UoM\"  # map-looks-unit 1 1",
            "# ? = \"Confidence\"  # map-nothing-known",
        ],
    );
}

#[test]
fn headings_and_names_of_other_languages_are_understood() {
    let table = "Ville;Année;Indicateur;Résultat;Unité;Remarque;Indicateur\nA;2024;Accès des ménages à Internet;97;%;;x\n";
    let french = crate::load("fr");
    let proposal = mapping::propose(&asked(&french.frameworks["u4ssc"]), &place("t.csv"), table.as_bytes());
    assert_lines(
        &proposal.text,
        &[
            "city = \"Ville\"",
            "period = \"Année\"",
            "code = \"Indicateur\"",
            "value = \"Résultat\"",
            "unit = \"Unité\"",
            "note = \"Remarque\"",
            "# code = \"Indicateur\"  # map-called-too",
            "\"Accès des ménages à Internet\" = \"EC: ICT: ICT: 1C\"  # Accès des ménages à Internet",
        ],
    );
}

#[test]
fn of_two_columns_of_codes_and_names_none_is_forgotten() {
    let table = "Guess;Nr;Label\nx;EC: ICT: ICT: 1C;Household Internet Access\n";
    let proposal = mapping::propose(&asked(framework()), &place("t.csv"), table.as_bytes());
    assert!(proposal.text.contains("\ncode = \"Nr\"\n"), "{}", proposal.text);
    assert!(proposal.text.contains("# code = \"Label\"  # map-codes-too"), "{}", proposal.text);
    assert!(proposal.text.contains("# ? = \"Guess\""), "{}", proposal.text);
}

#[test]
fn of_many_columns_of_numbers_one_is_proposed_as_values() {
    let table = "Where;A1;B2\nx;1;2\ny;3;4\n";
    let proposal = mapping::propose(&asked(framework()), &place("t.csv"), table.as_bytes());
    assert_eq!(proposal.text.matches("value =").count(), 1, "{}", proposal.text);
    assert!(proposal.text.contains("# ? = \"B2\"  # map-looks-value 2 2"));
}

#[test]
fn a_table_of_headings_alone_is_told() {
    let proposal = mapping::propose(&asked(framework()), &place("t.csv"), b"city,value\n\n");
    assert_eq!(say(&proposal.findings), "t.csv table-without-rows\n");
}

#[test]
fn a_name_that_a_kpi_shares_with_its_input_is_that_of_the_kpi() {
    let table = "city;year;indicator;value\nA;2024;Physicians;5\nA;2024;R&D Expenditure;2\n";
    let proposal = mapping::propose(&asked(framework()), &place("t.csv"), table.as_bytes());
    assert_lines(
        &proposal.text,
        &[
            "\"Physicians\" = \"SC: EH: H: 3C\"  # Physicians",
            "\"R&D Expenditure\" = \"EC: P: IN: 1C\"  # R&D Expenditure",
        ],
    );
}

#[test]
fn a_column_says_the_country_and_a_period_that_is_none_is_told() {
    let table = "Ort;Land;Jahr;KPI;Wert\nLinz;Austria;2024;EC: P: EM: 1C;5.5\nOslo;Norway;abc;EC: P: EM: 1C;3\n\
                 Bern;Switzerland;2023;EC: P: EM: 1C;4\n";
    let proposal = mapping::propose(&asked(framework()), &place("t.csv"), table.as_bytes());
    assert!(proposal.text.contains("country = \"Land\""), "{}", proposal.text);
    let read = mapping::read(&place("m.toml"), &proposal.text).unwrap();
    let mapped = mapping::apply(catalogue(), framework(), &read, &place("t.csv"), table.as_bytes());
    let cities: Vec<(&str, &str)> =
        mapped.dossiers.iter().map(|one| (one.city.name.as_str(), one.city.country.as_str())).collect();
    assert_eq!(cities, [("Linz", "Austria"), ("Bern", "Switzerland")]);
    assert_eq!(say(&mapped.findings), "t.csv:3:5 import-map-period [Oslo] read=abc rows=1\n");
}
