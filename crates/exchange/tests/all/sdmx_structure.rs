//! Structures of SDMX: what others wrote is read, what was written reads back the same, and codes of others find ours by
//! their names.

use exchange::sdmx::{self, Codelist, Data, Role, Structure, Version};
use kpi::finding::Place;
use proptest::prelude::*;

use crate::{context, framework, root, say};

fn read(text: &str, language: &str) -> Data {
    sdmx::read(&Place::file("f"), text.as_bytes(), language)
}

/// The structure of the framework, with other names.
fn structure(language: &str, named: impl Fn(usize) -> String) -> Structure {
    let mut structure = sdmx::structure(framework(), Vec::new(), language, &str::to_owned);
    structure.name = named(0);
    structure.concepts.iter_mut().enumerate().for_each(|(index, name)| *name = named(index));
    for list in &mut structure.codelists {
        list.name = named(1);
        for (index, code) in list.codes.iter_mut().enumerate() {
            code.name = named(index);
            code.description = code.description.take().map(|_| named(index + 1));
        }
    }
    structure
}

fn written(structure: &Structure) -> [String; 3] {
    let prepared = "2025-01-01T00:00:00Z";
    [
        sdmx::write_structure_xml(structure, Version::V21, prepared),
        sdmx::write_structure_xml(structure, Version::V30, prepared),
        sdmx::write_structure_json(structure, prepared),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 16, ..ProptestConfig::default() })]

    #[test]
    fn a_structure_reads_back_as_it_was_written(names in prop::collection::vec("[A-Za-zé<>&\"'ж中ع][a-zé<>&\"' ]{0,12}[a-z]", 5)) {
        let structure = structure("fr", |index| names[index % names.len()].clone());
        for text in written(&structure) {
            let data = read(&text, "fr");
            prop_assert_eq!(say(&data.findings), "");
            prop_assert_eq!(&data.definitions.codelists, &structure.codelists);
            let concepts: Vec<&String> = data.definitions.concepts.iter().map(|concept| &concept.name).collect();
            prop_assert_eq!(concepts, structure.concepts.iter().collect::<Vec<_>>());
            let known = &data.definitions.data_structures[0];
            prop_assert_eq!((&known.id, &known.name), (&structure.ids.data_structure(), &structure.name));
            let of = |role: Role| known.components.iter().filter(|part| part.role == role).count();
            prop_assert_eq!([Role::Dimension, Role::Measure, Role::Attribute].map(of), [4, 1, 12]);
            let area = known.components.iter().find(|part| part.id == "REF_AREA").unwrap();
            prop_assert_eq!(area.codelist.as_deref(), Some("CL_AREA"));
        }
    }

    #[test]
    fn any_bytes_are_read_without_a_panic(bytes in prop::collection::vec(any::<u8>(), 0..400), start in 0_usize..2) {
        let mut all = [&b"<m:Structure><Codelist id=\"A\">"[..], b"{\"data\":{\"codelists\":["][start].to_vec();
        all.extend(bytes);
        sdmx::read(&Place::file("f"), &all, "en");
    }
}

#[test]
fn the_structures_of_others_have_what_sdmx1_finds_in_them() {
    let folder = root().join("../../shared/data/conformance/sdmx");
    if !folder.is_dir() {
        println!("skipped: the reference data ../shared/data/conformance/sdmx are not there");
        return;
    }
    for name in ["sg-structure.xml", "ng-structure.xml"] {
        let data = read(&std::fs::read_to_string(folder.join(name)).unwrap(), "en");
        assert_eq!(say(&data.findings), "", "{name}");
        let known = data.definitions;
        // As sdmx1 2.28.0 counts them; the lists are there without their codes, and the concepts are elsewhere.
        let codes: usize = known.codelists.iter().map(|list| list.codes.len()).sum();
        assert_eq!((known.codelists.len(), codes, known.concepts.len()), (8, 0, 0), "{name}");
        let of = |wanted: Role| -> Vec<&str> {
            let parts = known.data_structures[0].components.iter().filter(|part| part.role == wanted);
            parts.map(|part| part.id.as_str()).collect()
        };
        let dimensions = ["FREQ", "CURRENCY", "CURRENCY_DENOM", "EXR_TYPE", "EXR_VAR", "TIME_PERIOD"];
        assert_eq!(of(Role::Dimension), dimensions, "{name}");
        assert_eq!((of(Role::Measure), of(Role::Attribute).len()), (vec!["OBS_VALUE"], 7), "{name}");
    }
}

#[test]
fn codes_of_others_find_ours_by_their_names() {
    let table = "STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE\n\
        dataflow,A:F(1.0),I,NO0301,K1,2024,97.5\n\
        dataflow,A:F(1.0),I,NO0301,K2,2024,3\n\
        dataflow,A:F(1.0),I,NO0301,K3,2024,4\n";
    let mut theirs = structure("en", |_| "Something else".to_owned());
    let code = |id: &str, name: &str| sdmx::Code {
        id: id.to_owned(),
        name: name.to_owned(),
        description: None,
        parent: None,
    };
    let list = |id: &str, codes: Vec<sdmx::Code>| Codelist { id: id.to_owned(), name: id.to_owned(), codes };
    theirs.codelists = vec![
        list("CL_AREA", vec![code("NO0301", "Oslo")]),
        list("CL_INDICATOR", vec![code("K1", "household Internet access"), code("K2", "Trees")]),
    ];
    for text in written(&theirs) {
        let files = [read(table, "en"), read(&text, "en")].map(|data| (Place::file("f"), data));
        let (made, findings) = sdmx::import(&context(), framework(), files.into());
        assert_eq!(
            say(&findings),
            "f:3 sdmx-indicator-unknown [K2] read=K2 (Trees)\nf:4 sdmx-indicator-unknown [K3] read=K3\n"
        );
        assert_eq!(made[0].city.name, "Oslo");
        assert!(made[0].inputs_csv().contains("EC: ICT: ICT: 1C,,,97.5"), "{}", made[0].inputs_csv());
    }
}

#[test]
fn a_hostile_structure_is_refused() {
    let rules = |text: &str| -> Vec<String> {
        read(text, "en").findings.iter().map(|finding| finding.rule.to_string()).collect()
    };
    let bomb = "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b \"bbbb\"><!ENTITY c \"&b;&b;&b;\">]><Structure>&c;</Structure>";
    assert_eq!(rules(bomb), ["sdmx-xml-doctype"]);
    assert_eq!(rules(&format!("<Structure>{}", "<a>".repeat(500_000))), ["sdmx-xml-broken"]);
    assert_eq!(rules("<Structure></Structure>"), ["sdmx-structure-empty"]);
    let nested = format!("{{\"data\":{{\"codelists\":{}", "[".repeat(100_000));
    assert_eq!(rules(&nested), ["sdmx-json-broken"]);
}

const THEIRS: &str = "<m:Structure xmlns:m=\"a\"><Structures><Codelists>\
    <Codelist id=\"CL_UNIT\"><Code id=\"HH\"><Name>Households in the city</Name></Code></Codelist>\
    <Codelist id=\"CL_SERIES\"><Code id=\"HH\"><Name xml:lang=\"fr\"/><Name><!-- x -->Trees</Name></Code>\
    <Code id=\"K1\"><Name xml:lang=\"fr\">Accès des ménages à Internet</Name></Code></Codelist></Codelists>\
    <Concepts><ConceptScheme><Concept id=\"SERIES\"><CoreRepresentation><Enumeration><Ref id=\"CL_SERIES\"/></Enumeration>\
    </CoreRepresentation></Concept></ConceptScheme></Concepts><DataStructures><DataStructure id=\"D\">\
    <DataStructureComponents><DimensionList><Dimension id=\"INDICATOR\"><ConceptIdentity><Ref id=\"SERIES\"/></ConceptIdentity>\
    </Dimension></DimensionList></DataStructureComponents></DataStructure></DataStructures></Structures></m:Structure>";

#[test]
fn only_the_list_of_the_indicators_concept_says_what_a_code_is() {
    let table = "STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE\n\
        dataflow,A:F(1.0),I,OSLO,HH,2024,5\ndataflow,A:F(1.0),I,OSLO,K1,2024,97.5\n";
    let french = crate::load("fr");
    let files = [read(table, "fr"), read(THEIRS, "fr")].map(|data| (Place::file("f"), data));
    let (made, findings) = sdmx::import(&context(), &french.frameworks["u4ssc"], files.into());
    assert_eq!(say(&findings), "f:2 sdmx-indicator-unknown [HH] read=HH (Trees)\n");
    assert!(made[0].inputs_csv().contains("EC: ICT: ICT: 1C,,,97.5"), "{}", made[0].inputs_csv());
}

#[test]
fn structures_within_structures_are_read_once() {
    let text = format!(
        "<Structure>{}</Structure>",
        "<DataStructure id=\"\">".repeat(100_000) + &"</DataStructure>".repeat(100_000)
    );
    assert_eq!(read(&text, "en").definitions.data_structures.len(), 100_000);
}
