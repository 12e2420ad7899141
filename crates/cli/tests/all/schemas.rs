//! The schemas in `docs/schemas/` are those of the types, and what the commands print follows them.

use serde_json::Value;

use crate::{folders, published, root, run};

#[test]
fn the_schemas_in_the_repository_are_those_of_the_types() {
    let folder = tempfile::tempdir().unwrap();
    let (code, ..) = run(&["catalogue", "schemas", folder.path().to_str().unwrap()]);
    assert_eq!(code, 0);
    let mut names: Vec<String> = std::fs::read_dir(folder.path())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    for name in names {
        let made = std::fs::read_to_string(folder.path().join(&name)).unwrap();
        let kept = std::fs::read_to_string(root().join("docs/schemas").join(&name)).unwrap_or_default();
        assert!(
            made == kept,
            "{name} is out of date; make it again with: u4ssc catalogue schemas docs/schemas"
        );
    }
}

fn schema(name: &str) -> jsonschema::Validator {
    let text = std::fs::read_to_string(root().join(format!("docs/schemas/{name}.schema.json"))).unwrap();
    jsonschema::validator_for(&serde_json::from_str(&text).unwrap()).unwrap()
}

fn check(name: &str, value: &Value) {
    let mistakes: Vec<String> =
        schema(name).iter_errors(value).map(|error| format!("{}: {error}", error.instance_path())).collect();
    assert!(mistakes.is_empty(), "{name}: {mistakes:#?}");
}

#[test]
fn what_the_commands_print_follows_its_schema() {
    let mut cities = folders(published());
    cities.push("examples/example-city-invented/2022".to_owned());
    for command in ["check", "compute", "score"] {
        let mut arguments = vec![command, "--json"];
        arguments.extend(cities.iter().map(String::as_str));
        let (_, out, _) = run(&arguments);
        let value: Value = serde_json::from_str(&out).unwrap();
        assert_eq!(value["dossiers"].as_array().unwrap().len(), cities.len());
        check(&format!("output-{command}"), &value);
    }
    let (_, out, _) = run(&["explain", "--json", &cities[0], "EC: P: EM: 1C"]);
    check("output-compute", &serde_json::from_str(&out).unwrap());
    let years = ["2022", "2023", "2024"].map(|year| format!("examples/example-city-invented/{year}"));
    let (_, out, _) = run(&["trends", "--json", &years[0], &years[1], &years[2]]);
    check("output-trends", &serde_json::from_str(&out).unwrap());
    let (_, out, _) = run(&["profile", "--json", &years[2], &years[0], &cities[0], "--replications", "20"]);
    check("output-profile", &serde_json::from_str(&out).unwrap());
    let (_, out, _) = run(&["targets", "--json", &years[2], &years[0]]);
    check("output-targets", &serde_json::from_str(&out).unwrap());
    let (_, out, _) =
        run(&["index", "--json", &years[2], &cities[0], "--least-coverage", "0", "--samples", "4"]);
    check("output-index", &serde_json::from_str(&out).unwrap());
    for city in [&cities[0], &years[0]] {
        let (_, out, _) = run(&["peers", "--json", city]);
        check("output-peers", &serde_json::from_str(&out).unwrap());
    }
}

#[test]
fn the_catalogues_files_follow_their_schemas() {
    let read = |path: &str| -> Value {
        let text = std::fs::read_to_string(root().join("catalogue").join(path)).unwrap();
        // JSON has no infinity: an open bound is a number all the same.
        let text = text.replace("inf]", "1e308]").replace("[-inf", "[-1e308");
        serde_json::to_value(toml::from_str::<toml::Table>(&text).unwrap()).unwrap()
    };
    check("kpi", &read("frameworks/u4ssc/kpi/environment/EN-EN-AQ-1C.toml"));
    check("framework", &read("frameworks/u4ssc/framework.toml"));
    check("definition", &read("frameworks/u4ssc/definition.toml"));
    check("rules", &read("frameworks/u4ssc/rules.toml"));
    check("benchmarks", &read("benchmarks/open.toml"));
    check("sdg", &read("sdg/sdg.toml"));
    check("units", &read("units.toml"));
    check("words", &read("words.toml"));
    for name in ["trends", "peers", "countries", "places", "quality", "profile", "ladders", "fonts", "world"]
    {
        check(name, &read(&format!("{name}.toml")));
    }
    for (folder, schema) in [("recipes", "recipe"), ("panels", "panel"), ("speeds", "speeds")] {
        for entry in std::fs::read_dir(root().join("catalogue").join(folder)).unwrap() {
            let name = entry.unwrap().file_name().into_string().unwrap();
            check(schema, &read(&format!("{folder}/{name}")));
        }
    }
    check("city", &read("../examples/example-city-invented/2024/city.toml"));
}
