//! Formats of other programs, each read by a program that no one here wrote.

use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Mutex;

use serde_json::{Value, json};

use crate::{folders, published, root, run};

/// A Python with those packages, made once in the target folder; nothing where Python, pip or the network is missing.
pub(crate) fn python(packages: &[&str]) -> Option<PathBuf> {
    static READY: Mutex<Option<HashSet<String>>> = Mutex::new(None);
    let mut ready = READY.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("formats-python");
    let python = folder.join("bin/python");
    let quiet = |command: &mut Command| command.output().is_ok_and(|output| output.status.success());
    if !python.exists() && !quiet(Command::new("python3").args(["-m", "venv"]).arg(&folder)) {
        println!("skipped: python3 with venv is not here");
        return None;
    }
    for package in packages {
        let known = ready.get_or_insert_default();
        if known.contains(*package) {
            continue;
        }
        let there = quiet(Command::new(&python).args(["-m", "pip", "show", "-q", package]));
        if !there && !quiet(Command::new(&python).args(["-m", "pip", "install", "-q", package])) {
            println!("skipped: {package} could not be installed (pip, network)");
            return None;
        }
        known.insert((*package).to_owned());
    }
    Some(python)
}

/// Runs a script and gives what it prints.
pub(crate) fn script(python: &Path, text: &str, arguments: &[&Path]) -> String {
    let output = Command::new(python).arg("-c").arg(text).args(arguments).output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "{said}");
    String::from_utf8(output.stdout).unwrap()
}

pub(crate) fn all_cities() -> Vec<String> {
    let mut cities = folders(published());
    cities.extend(["2022", "2023", "2024"].map(|year| format!("examples/example-city-invented/{year}")));
    cities
}

/// Exports all cities in a format.
pub(crate) fn export(format: &str, more: &[&str]) -> tempfile::TempDir {
    let out = tempfile::tempdir().unwrap();
    let cities = all_cities();
    let mut arguments = vec!["export", format, "-o", out.path().to_str().unwrap()];
    arguments.extend(more);
    arguments.extend(cities.iter().map(String::as_str));
    let (code, printed, said) = run(&arguments);
    // The example city has mistakes in it.
    assert_eq!((code, printed.trim()), (1, out.path().to_str().unwrap()), "{said}");
    assert!(said.contains("findings of severity error"), "{said}");
    out
}

pub(crate) const LICENCE: &[&str] = &[
    "--licence",
    "https://creativecommons.org/licenses/by/4.0/",
    "--publisher",
    "Cities & Co",
    "--contact",
    "a@b.org",
];

fn names(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let mut found: Vec<PathBuf> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.to_str().unwrap().ends_with(ending))
        .collect();
    found.sort();
    found
}

fn value(path: &Path) -> Value {
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

#[test]
fn frictionless_finds_nothing_wrong_with_a_package() {
    let Some(python) = python(&["frictionless"]) else { return };
    let out = export("package", LICENCE);
    let text = "import sys, frictionless\n\
        report = frictionless.validate(sys.argv[1])\n\
        print(report.valid, len(report.tasks), report.flatten(['taskNumber', 'rowNumber', 'fieldName', 'note'])[:5])\n\
        package = frictionless.Package(sys.argv[1])\n\
        table = package.get_resource('data-points')\n\
        rows = table.read_rows()\n\
        print(len(rows), table.schema.primary_key, len(table.schema.foreign_keys))\n\
        print(sum(row['value'] is None for row in rows) > 0, {row['verified'] for row in rows} == {True, False, None})\n";
    let printed = script(&python, text, &[&out.path().join("datapackage.json")]);
    let dossiers = all_cities().len();
    assert_eq!(
        printed,
        format!(
            "True {} []\n{} ['dossier', 'data_point_id'] 2\nTrue True\n",
            3 + 2 * dossiers,
            112 * dossiers
        )
    );
}

#[test]
fn another_reader_of_csvw_finds_nothing_wrong_with_a_package() {
    let Some(python) = python(&["csvw"]) else { return };
    let out = export("package", LICENCE);
    let text = "import sys, csvw\n\
        read = csvw.CSVW(sys.argv[1], validate=True)\n\
        group = csvw.TableGroup.from_file(sys.argv[1])\n\
        rows = [sum(1 for _ in table.iterdicts(strict=True)) for table in group.tables]\n\
        print(read.is_valid, [str(one.message) for one in read.warnings], group.check_referential_integrity(), rows)\n";
    let printed = script(&python, text, &[&out.path().join("csv-metadata.json")]);
    let dossiers = all_cities().len();
    assert_eq!(printed, format!("True [] True [{}, {dossiers}, 112]\n", 112 * dossiers));
}

#[test]
fn a_package_is_imported_as_the_dossiers_that_it_was_made_of() {
    let out = export("package", LICENCE);
    let back = tempfile::tempdir().unwrap();
    let (descriptor, to) = (out.path().join("datapackage.json"), back.path().to_str().unwrap());
    // What could not be understood was no answer, and is not in the package.
    let (code, printed, _) = run(&["import", "package", descriptor.to_str().unwrap(), "-o", to, "-q"]);
    assert_eq!((code, printed.as_str()), (0, ""));
    for city in folders(published()) {
        let name = Path::new(&city).file_name().unwrap();
        for file in ["city.toml", "inputs.csv"] {
            // A unit within the text of a fact is written beside it as well.
            let read = |folder: &Path| -> Vec<String> {
                let text = std::fs::read_to_string(folder.join(file)).unwrap();
                text.lines().filter(|line| !line.starts_with("unit = ")).map(str::to_owned).collect()
            };
            assert_eq!(read(&back.path().join(name)), read(Path::new(&city)), "{city} {file}");
        }
    }
    let (code, _, said) = run(&["import", "package", descriptor.to_str().unwrap(), "-o", to]);
    assert!(code == 2 && said.contains("--force"), "{said}");
}

/// The schema of the smart data model; what it refers to is elsewhere, and stands in for itself.
fn model() -> Option<jsonschema::Validator> {
    let path = root().join("../shared/data/conformance/ngsi-kpi/schema.json");
    let Ok(text) = std::fs::read_to_string(&path) else {
        println!("skipped: {} is not here", path.display());
        return None;
    };
    let mut schema: Value = serde_json::from_str(&text).unwrap();
    for part in schema["allOf"].as_array_mut().unwrap() {
        if part.get("$ref").is_some() {
            // What the model takes from elsewhere and we use: id, name, description and address.
            *part = json!({ "properties": {
                "id": { "type": "string", "pattern": "^[\\w\\-\\.\\{\\}\\$\\+\\*\\[\\]`|~^@!,:\\\\]+$", "minLength": 1, "maxLength": 256 },
                "name": { "type": "string" }, "description": { "type": "string" },
                "address": { "type": "object", "properties": {
                    "addressLocality": { "type": "string" }, "addressCountry": { "type": "string" } } } } });
        }
    }
    Some(jsonschema::validator_for(&schema).unwrap())
}

/// Asks a second validator, in another language, about each entity: the model's own keys, without what it refers to elsewhere.
fn again_in_python(files: &[PathBuf]) {
    let Some(python) = python(&["jsonschema"]) else { return };
    let text = "import json, sys, jsonschema\n\
        schema = json.load(open(sys.argv[1]))\n\
        schema['allOf'] = [part for part in schema['allOf'] if '$ref' not in part]\n\
        validator = jsonschema.validators.validator_for(schema)(schema)\n\
        found = [(path, error.message) for path in sys.argv[2:] for entity in json.load(open(path)) for error in validator.iter_errors(entity)]\n\
        print(found[:3])\n";
    let schema = root().join("../shared/data/conformance/ngsi-kpi/schema.json");
    let mut arguments: Vec<&Path> = vec![&schema];
    arguments.extend(files.iter().map(PathBuf::as_path));
    assert_eq!(script(&python, text, &arguments), "[]\n");
}

#[test]
fn entities_follow_the_schema_of_the_smart_data_model() {
    let Some(model) = model() else { return };
    let out = export("ngsi-ld", &[]);
    let files = names(out.path(), ".jsonld");
    assert_eq!(files.len(), all_cities().len());
    again_in_python(&files);
    let mut ids = HashSet::new();
    for file in &files {
        for entity in value(file).as_array().unwrap() {
            let mistakes: Vec<String> = model.iter_errors(entity).map(|error| error.to_string()).collect();
            assert!(mistakes.is_empty(), "{}: {mistakes:?}", entity["id"]);
            assert!(ids.insert(entity["id"].to_string()), "{} comes twice", entity["id"]);
            assert_eq!(entity["@context"].as_array().unwrap().len(), 3);
        }
    }
    assert_eq!(ids.len(), 112 * files.len());
}

#[test]
fn entities_are_imported_with_the_same_values() {
    let out = export("ngsi-ld", &[]);
    let back = tempfile::tempdir().unwrap();
    let file = names(out.path(), "riyadh-2020.jsonld").remove(0);
    let to = back.path().to_str().unwrap();
    let (code, _, said) = run(&["import", "ngsi-ld", file.to_str().unwrap(), "-o", to]);
    assert_eq!((code, said.as_str()), (0, ""));
    let values = |dir: &str| -> Vec<(Value, Value, Value)> {
        let (_, printed, _) = run(&["compute", "--json", dir]);
        let printed: Value = serde_json::from_str(&printed).unwrap();
        let points = printed["dossiers"][0]["data_points"].as_array().unwrap().clone();
        points.iter().map(|it| (it["code"].clone(), it["key"].clone(), it["value"].clone())).collect()
    };
    let city = published().join("riyadh");
    assert_eq!(values(&format!("{to}/riyadh")), values(city.to_str().unwrap()));
}

#[test]
fn rdflib_reads_the_catalogue_and_finds_what_dcat_ap_asks_for() {
    let Some(python) = python(&["rdflib"]) else { return };
    let more = [LICENCE, &["--base-url", "https://example.org/data", "--issued", "2025-02-03"]].concat();
    let out = export("dcat", &more);
    let text = "import hashlib, pathlib, sys, rdflib\n\
        from rdflib import RDF\n\
        g = rdflib.Graph().parse(sys.argv[1], format='json-ld')\n\
        D, T = rdflib.Namespace('http://www.w3.org/ns/dcat#'), rdflib.Namespace('http://purl.org/dc/terms/')\n\
        S = rdflib.Namespace('http://spdx.org/rdf/terms#')\n\
        needed = {D.Catalog: [T.title, T.description, T.publisher, D.dataset, T.license, T.issued],\n\
            D.Dataset: [T.title, T.description, T.publisher, T.spatial, T.temporal, D.contactPoint, D.distribution, D.version, D.keyword, D.theme],\n\
            D.Distribution: [D.accessURL, T.license, T['format'], S.checksum, D.byteSize],\n\
            S.Checksum: [S.algorithm, S.checksumValue], T.PeriodOfTime: [D.startDate, D.endDate]}\n\
        for kind, properties in needed.items():\n\
        \x20   found = list(g.subjects(RDF.type, kind))\n\
        \x20   for one in found:\n\
        \x20       for name in properties:\n\
        \x20           if (one, name, None) not in g: print('missing', one, name)\n\
        \x20   print(kind.split('#')[-1].split('/')[-1], len(found))\n\
        for one in g.subjects(RDF.type, D.Catalog):\n\
        \x20   assert str(one) == 'https://example.org/data/catalogue.jsonld#catalogue', one\n\
        for one in g.objects(None, T.publisher):\n\
        \x20   assert (one, RDF.type, None) in g, one\n\
        for one in g.subjects(RDF.type, D.Distribution):\n\
        \x20   name = str(g.value(one, D.accessURL)).rsplit('/', 1)[1]\n\
        \x20   content = (pathlib.Path(sys.argv[1]).parent / name).read_bytes()\n\
        \x20   kept = str(g.value(g.value(one, S.checksum), S.checksumValue).toPython().hex())\n\
        \x20   assert hashlib.sha256(content).hexdigest() == kept, name\n";
    let printed = script(&python, text, &[&out.path().join("catalogue.jsonld")]);
    let dossiers = all_cities().len();
    assert_eq!(
        printed,
        format!(
            "Catalog 1\nDataset {dossiers}\nDistribution {n}\nChecksum {n}\nPeriodOfTime {dossiers}\n",
            n = 3 * dossiers
        )
    );
}

#[test]
fn a_catalogue_without_a_publisher_is_asked_about() {
    let (moscow, pully) = (published().join("moscow"), published().join("pully"));
    let dirs = [moscow.to_str().unwrap(), pully.to_str().unwrap()];
    let out = tempfile::tempdir().unwrap();
    let to = out.path().to_str().unwrap();
    let (code, _, said) = run(&["export", "dcat", dirs[0], dirs[1], "-o", to]);
    assert!(code == 2 && said.contains("--publisher"), "{said}");
    for wrong in [["--issued", "2024-02-30"], ["--licence", "CC BY"], ["--base-url", "data/"]] {
        let (code, _, said) = run(&["export", "dcat", dirs[0], "-o", to, wrong[0], wrong[1]]);
        assert!(code == 2 && said.contains(wrong[0]), "{said}");
    }
    assert!(names(out.path(), "").is_empty());
}

#[test]
fn another_validator_finds_nothing_wrong_with_results_and_profiles_as_json() {
    let Some(python) = python(&["jsonschema"]) else { return };
    let text = "import json, sys, jsonschema\n\
        schema = json.load(open(sys.argv[1]))\n\
        found = jsonschema.Draft202012Validator(schema).iter_errors(json.load(open(sys.argv[2])))\n\
        print([(error.json_path, error.message) for error in found][:3])\n";
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("printed.json");
    let years = ["2024", "2023", "2022"].map(|year| format!("examples/example-city-invented/{year}"));
    for command in ["compute", "score", "check", "profile"] {
        let mut arguments = vec![command, "--json"];
        arguments.extend(years.iter().map(String::as_str));
        std::fs::write(&file, run(&arguments).1).unwrap();
        let schema = root().join(format!("docs/schemas/output-{command}.schema.json"));
        assert_eq!(script(&python, text, &[&schema, &file]), "[]\n", "{command}");
    }
}

#[test]
fn another_validator_finds_nothing_wrong_with_dossiers_as_json() {
    let out = export("json", &[]);
    let files = names(out.path(), ".json");
    assert_eq!(files.len(), all_cities().len());
    let back = tempfile::tempdir().unwrap();
    let mut arguments = vec!["import", "json", "-q", "-o", back.path().to_str().unwrap()];
    arguments.extend(files.iter().map(|file| file.to_str().unwrap()));
    let (_, _, said) = run(&arguments);
    assert_eq!(said, "");
    let same = std::fs::read_to_string(back.path().join("asker/inputs.csv")).unwrap();
    assert_eq!(same, std::fs::read_to_string(published().join("asker/inputs.csv")).unwrap());
    let Some(python) = python(&["jsonschema"]) else { return };
    let text = "import json, sys, jsonschema\n\
        schema = json.load(open(sys.argv[1]))\n\
        jsonschema.Draft202012Validator.check_schema(schema)\n\
        validator = jsonschema.Draft202012Validator(schema)\n\
        for path in sys.argv[2:]:\n\
        \x20   for error in validator.iter_errors(json.load(open(path))): print(path, error.json_path, error.message)\n\
        try:\n\
        \x20   validator.validate({'schema_version': 1})\n\
        except jsonschema.ValidationError: print('refuses')\n";
    let schema = root().join("docs/schemas/dossier.schema.json");
    let mut arguments: Vec<&Path> = vec![&schema];
    arguments.extend(files.iter().map(PathBuf::as_path));
    assert_eq!(script(&python, text, &arguments), "refuses\n");
}

const TABLE: &str = "Indicator;Town;Year;Figure;Units\nHousehold Internet Access;Test Town;2024;97.5;%\nTrees;Test Town;2024;12;\n";

#[test]
fn a_table_of_others_is_mapped_in_three_steps() {
    let folder = tempfile::tempdir().unwrap();
    let (table, mapping) = (folder.path().join("t.csv"), folder.path().join("m.toml"));
    std::fs::write(&table, TABLE).unwrap();
    let table = table.to_str().unwrap();
    let (code, proposal, said) = run(&["import", "map", table]);
    assert_eq!(code, 0, "{said}");
    assert!(proposal.contains("\"Household Internet Access\" = \"EC: ICT: ICT: 1C\""), "{proposal}");
    assert!(said.contains("wait for you as comments"), "{said}");
    // The proposal leaves the town open; a person fills it in.
    let decided = proposal
        .replace("[columns]\n", "[columns]\ncity = \"Town\"\n")
        .replace("\n# country = \"\"", "\ncountry = \"N\"");
    std::fs::write(&mapping, &decided).unwrap();
    let mapping = mapping.to_str().unwrap();
    let (code, shown, said) = run(&["import", "map", table, "--mapping", mapping]);
    assert_eq!(code, 1, "{shown}{said}");
    assert!(shown.starts_with("# Test Town, 2024\n") && shown.contains("97.5"), "{shown}");
    assert!(said.contains("nothing was written") && said.contains("t.csv:3:1"), "{said}");
    std::fs::write(mapping, format!("ignore = [\"Trees\"]\n{decided}")).unwrap();
    let out = folder.path().join("out");
    let (code, _, said) =
        run(&["import", "map", table, "--mapping", mapping, "--out", out.to_str().unwrap()]);
    assert_eq!(code, 0, "{said}");
    let made = std::fs::read_to_string(out.join("test-town/inputs.csv")).unwrap();
    assert!(made.contains("EC: ICT: ICT: 1C,,,97.5,%"), "{made}");
    let (code, _, _) = run(&["import", "map", table, "--out", out.to_str().unwrap()]);
    assert_eq!(code, 2);
}

#[test]
fn a_corrected_dossier_is_exported_in_place_of_the_one_before() {
    let folder = tempfile::tempdir().unwrap();
    let dirs =
        [("old", "2025-01-31", "92840"), ("new", "2025-06-30", "93840")].map(|(name, published, value)| {
            let to = folder.path().join(name);
            std::fs::create_dir(&to).unwrap();
            for file in ["city.toml", "inputs.csv"] {
                let from = crate::root().join("examples/example-city-invented/2024").join(file);
                let text = std::fs::read_to_string(from).unwrap().replace("92840", value);
                let text = text.replace("period =", &format!("published = \"{published}\"\nperiod ="));
                std::fs::write(to.join(file), text).unwrap();
            }
            to.to_str().unwrap().to_owned()
        });
    let out = folder.path().join("out");
    let (code, _, said) = run(&["export", "sdmx", &dirs[1], &dirs[0], "-o", out.to_str().unwrap()]);
    assert!(code == 0 && said.contains("was published later and replaces it"), "{code} {said}");
    let data = std::fs::read_to_string(out.join("data.csv")).unwrap();
    assert!(data.contains("93840") && !data.contains("92840"));
    let (code, out, said) = run(&["trends", &dirs[0], &dirs[1]]);
    assert!(code == 0 && !said.contains("error"), "{out}{said}");
    let (code, _, said) = run(&["export", "sdmx", &dirs[0], "-o", "x", "--prepared", "now"]);
    assert!(code == 2 && said.contains("--prepared now"), "{said}");
}

#[test]
fn a_workbook_in_any_language_is_read_back_with_the_same_values() {
    let folder = tempfile::tempdir().unwrap();
    let example = "examples/example-city-invented/2024";
    let values = |dir: &str| {
        let (_, out, _) = run(&["compute", "--json", dir]);
        let results: serde_json::Value = serde_json::from_str(&out).unwrap();
        let points = results["dossiers"][0]["data_points"].as_array().unwrap().clone();
        let part =
            |point: &serde_json::Value| ["code", "key", "value", "state"].map(|key| point[key].to_string());
        points.iter().map(part).collect::<Vec<_>>()
    };
    let given = values(example);
    for language in ["en", "fr", "es", "ru", "zh", "ar"] {
        let dir = folder.path().join(language);
        std::fs::create_dir(&dir).unwrap();
        std::fs::copy(crate::root().join(example).join("city.toml"), dir.join("city.toml")).unwrap();
        let [dir, book] = [&dir, &dir.join("workbook.xlsx")].map(|path| path.to_str().unwrap().to_owned());
        let (code, _, said) = run(&["--language", language, "template", &book, "--from", example]);
        assert_eq!(code, 0, "{language}: {said}");
        assert!(values(&dir) == given, "{language}");
        let (_, said, _) = run(&["check", &dir]);
        assert!(!said.contains("input-unknown") && !said.contains("column"), "{language}: {said}");
    }
}
