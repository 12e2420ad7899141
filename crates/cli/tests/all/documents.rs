//! Documents as PDF, opened by programs that no one here wrote.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::{dossier, folders, published, run, site};

pub(crate) const EXAMPLE: &str = "examples/example-city-invented/2024";

/// Makes documents of the example city; none where this system has no fonts.
fn made(kind: &str, out: &Path) -> Option<Vec<String>> {
    let (_, printed, said) = run(&[
        "document",
        kind,
        EXAMPLE,
        "-o",
        out.to_str().unwrap(),
        "--address",
        "https://city.example/2024",
    ]);
    if said.contains("No font has") {
        println!("skipped: there are no fonts here ({said})");
        return None;
    }
    assert_eq!(said, "");
    Some(printed.lines().map(str::to_owned).collect())
}

/// Names of the files in a folder.
fn files(folder: &Path) -> Vec<String> {
    let names = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name());
    let mut names: Vec<String> = names.map(|name| name.into_string().unwrap()).collect();
    names.sort();
    names
}

/// What a tool prints; none where it is not here.
pub(crate) fn tool(name: &str, arguments: &[&str]) -> Option<String> {
    match Command::new(name).args(arguments).output() {
        Ok(output) => {
            let text = String::from_utf8_lossy(&output.stdout).into_owned();
            assert!(output.status.success(), "{name}: {text}{}", String::from_utf8_lossy(&output.stderr));
            Some(text)
        }
        Err(_) => {
            println!("skipped: {name} is not here");
            None
        }
    }
}

#[test]
fn all_documents_of_the_example_open_are_tagged_and_carry_their_fonts() {
    let folder = tempfile::tempdir().unwrap();
    let Some(paths) = made("all", folder.path()) else { return };
    assert_eq!(paths.len(), 4);
    for path in &paths {
        if let Some(text) = tool("qpdf", &["--check", path]) {
            assert!(text.contains("No syntax or stream encoding errors"), "{text}");
        }
        if let Some(text) = tool("pdffonts", &[path]) {
            let fonts: Vec<&str> = text.lines().skip(2).collect();
            assert!(!fonts.is_empty());
            // Columns from the end: object and generation, unicode, subset, embedded.
            for font in fonts {
                let columns: Vec<&str> = font.split_whitespace().rev().collect();
                assert_eq!((columns[4], columns[2]), ("yes", "yes"), "{font}");
            }
        }
        if let Some(text) = tool("pdfinfo", &[path]) {
            assert!(text.contains("Tagged:          yes"), "{text}");
            assert!(text.contains("Example City (invented), 2024"), "{text}");
            assert!(!text.contains("CreationDate:    Thu Jan  1 00:00:00 1970"), "{text}");
        }
        let plain = folder.path().join("plain.pdf");
        if tool("qpdf", &["--qdf", "--object-streams=disable", path, plain.to_str().unwrap()]).is_some() {
            let bytes = std::fs::read(&plain).unwrap();
            let plain = String::from_utf8_lossy(&bytes);
            for needed in [
                "/Lang (en)",
                "/MarkInfo",
                "/StructTreeRoot",
                "/DisplayDocTitle true",
                "/Outlines",
                "<pdfuaid:part>1</pdfuaid:part>",
                "<pdfaid:part>2</pdfaid:part>",
                "<pdfaid:conformance>A</pdfaid:conformance>",
            ] {
                assert!(plain.contains(needed), "{path} lacks {needed}");
            }
        }
    }
}

#[test]
fn the_verification_report_names_all_kpis_and_says_what_its_pictures_show() {
    let folder = tempfile::tempdir().unwrap();
    let Some(paths) = made("verification", folder.path()) else { return };
    let Some(text) = tool("pdftotext", &["-layout", &paths[0], "-"]) else { return };
    for said in ["KPIs not reported", "Next steps", "Household Internet Access", "Child Care Availability"] {
        assert!(text.contains(said), "{said} is not in the report");
    }
    let Some(tree) = tool("pdfinfo", &["-struct", &paths[0]]) else { return };
    for tag in ["Figure", "Table", "TH", "TD", "H1", "H2", "TOC"] {
        assert!(tree.contains(tag), "no {tag} in the structure");
    }
}

#[test]
fn the_same_dossier_gives_the_same_bytes() {
    let (one, two) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let (Some(first), Some(second)) = (made("all", one.path()), made("all", two.path())) else { return };
    for (a, b) in first.iter().zip(&second) {
        assert_eq!(std::fs::read(a).unwrap(), std::fs::read(b).unwrap(), "{a}");
    }
}

/// The document of the profile of the example city among the nine; none where this system has no fonts.
pub(crate) fn made_profile(format: &str, language: &str, out: &Path) -> Option<Vec<String>> {
    let cities = folders(published());
    let years = ["2024", "2023", "2022"].map(|year| format!("examples/example-city-invented/{year}"));
    let mut arguments = vec!["--language", language, "document", "profile", "--format", format];
    arguments.extend(["--least-coverage", "0.1", "--replications", "100", "--samples", "20"]);
    arguments.extend(["-o", out.to_str().unwrap()]);
    arguments.extend(years.iter().chain(&cities).map(String::as_str));
    let (code, printed, said) = run(&arguments);
    if said.contains("fonts-") {
        println!("skipped: {said}");
        return None;
    }
    assert_eq!(code, 0, "{said}");
    Some(printed.lines().map(str::to_owned).collect())
}

#[test]
fn a_profile_is_set_with_all_of_its_pictures_and_tables() {
    let folder = tempfile::tempdir().unwrap();
    let Some(paths) = made_profile("both", "en", folder.path()) else { return };
    assert_eq!(paths.len(), 2);
    let page = std::fs::read_to_string(&paths[1]).unwrap();
    for kind in ["ranks", "effects", "heat", "fan", "scatter", "chances"] {
        assert!(page.contains(&format!("class=\"u4 {kind}\"")), "no picture of {kind}");
    }
    let Some(text) = tool("pdftotext", &["-layout", &paths[0], "-"]) else { return };
    for said in ["Feasible targets", "Ranks and their intervals", "Annex: figures of the pictures"] {
        assert!(text.contains(said), "{said} is not in the document");
    }
}

#[test]
fn axe_finds_nothing_and_the_keyboard_works_on_the_page_of_every_kind_of_document() {
    let folder = tempfile::tempdir().unwrap();
    let mut pages = Vec::new();
    for language in ["en", "ar"] {
        let out = folder.path().join(language);
        let address = "https://city.example/2024";
        let arguments =
            ["--language", language, "document", "all", EXAMPLE, "--format", "html", "--address", address];
        let (code, printed, said) = run(&[&arguments[..], &["-o", out.to_str().unwrap()]].concat());
        assert_eq!((code, said.as_str()), (0, ""));
        pages.extend(printed.lines().map(str::to_owned));
    }
    pages.extend(made_profile("html", "en", &folder.path().join("en")).unwrap_or_default());
    let pages: Vec<&str> = pages
        .iter()
        .map(|page| Path::new(page).strip_prefix(folder.path()).unwrap().to_str().unwrap())
        .collect();
    assert_eq!(pages.len(), 9);
    site::walk(folder.path(), &pages);
}

#[test]
fn the_manifest_lists_every_document_also_those_of_earlier_runs() {
    let (one, two) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let list = |folder: &Path| std::fs::read_to_string(folder.join("documents.json")).unwrap();
    for folder in [one.path(), two.path()] {
        for kind in ["certificate", "snapshot"] {
            let out = folder.to_str().unwrap();
            let (code, ..) = run(&["document", kind, EXAMPLE, "--format", "html", "-o", out]);
            assert_eq!(code, 0);
        }
    }
    assert_eq!(list(one.path()), list(two.path()));
    let read: serde_json::Value = serde_json::from_str(&list(one.path())).unwrap();
    let files = read["files"].as_object().unwrap();
    assert_eq!(files.len(), 2);
    for (name, entry) in files {
        let content = std::fs::read(one.path().join(name)).unwrap();
        assert_eq!(entry["sha256"], publish::site::sha256(&content), "{name}");
        assert_eq!(entry["bytes"], content.len(), "{name}");
    }
}

/// Cities whose documents are made in one run.
const MANY: usize = 10;

/// Stack of rayon's threads, in bytes: enough for the parts of a document that Typst lays out there, and too little for a
/// document. One that is set there is the beginning of many on one stack, as a thread that waits takes up the next.
const STACK: &str = "262144";

#[test]
fn documents_of_many_cities_are_made_at_once_and_none_on_the_threads_that_typst_works_on() {
    let (folder, out) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    if made("certificate", out.path()).is_none() {
        return;
    }
    let cities: Vec<PathBuf> = (0..MANY).map(|number| folder.path().join(number.to_string())).collect();
    for city in &cities {
        std::fs::create_dir(city).unwrap();
        for name in ["city.toml", "inputs.csv"] {
            std::fs::copy(crate::root().join(EXAMPLE).join(name), city.join(name)).unwrap();
        }
    }
    let output = Command::new(env!("CARGO_BIN_EXE_u4ssc"))
        .env("RUST_MIN_STACK", STACK)
        .env("RAYON_NUM_THREADS", "8")
        .args(["document", "all", "-o"])
        .arg(out.path())
        .args(&cities)
        .output()
        .unwrap();
    let [printed, said] = [output.stdout, output.stderr].map(|bytes| String::from_utf8(bytes).unwrap());
    assert_eq!((output.status.code(), printed.lines().count()), (Some(0), 4 * MANY), "{said}");
    // A certificate without an address has no code, and that is all there is to say.
    assert!(said.starts_with("the certificate has no code") && said.lines().count() == 1, "{said}");
}

#[test]
fn a_script_without_a_font_is_said_and_no_document_with_boxes_is_made() {
    let (folder, empty) = (dossier("code,value\n"), tempfile::tempdir().unwrap());
    let out = tempfile::tempdir().unwrap();
    let (code, printed, said) = run(&[
        "document",
        "certificate",
        folder.path().to_str().unwrap(),
        "-o",
        out.path().to_str().unwrap(),
        "--fonts",
        empty.path().to_str().unwrap(),
    ]);
    assert_eq!((code, printed.as_str()), (1, ""));
    assert!(said.contains("Scripts: Common, Latin") && said.contains("fonts-noto-core"), "{said}");
    assert_eq!(files(out.path()), ["documents.json"]);
}
