//! Dependencies point one way, and the pure rooms stay pure.

use std::process::Command;

use serde_json::Value;

/// Which room may use which. ARCHITECTURE.md shows the same table.
const MAY_USE: [(&str, &[&str]); 6] = [
    ("u4ssc-kpi", &[]),
    ("u4ssc-assess", &["u4ssc-kpi"]),
    ("u4ssc-exchange", &["u4ssc-kpi"]),
    ("u4ssc-publish", &["u4ssc-kpi", "u4ssc-assess"]),
    ("u4ssc-cli", &["u4ssc-kpi", "u4ssc-assess", "u4ssc-exchange", "u4ssc-publish"]),
    ("u4ssc-benches", &["u4ssc-kpi", "u4ssc-assess", "u4ssc-exchange"]),
];

/// Rooms that do no I/O, and libraries that would let them.
const PURE: [&str; 2] = ["u4ssc-kpi", "u4ssc-assess"];
const IMPURE: [&str; 8] = ["tokio", "sqlx", "axum", "reqwest", "rand", "getrandom", "chrono", "jiff"];

fn cargo(arguments: &[&str]) -> String {
    let output = Command::new(env!("CARGO")).args(arguments).current_dir(crate::root()).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn rooms_use_only_the_rooms_below_them() {
    let metadata = cargo(&["metadata", "--format-version", "1", "--locked", "--offline", "--no-deps"]);
    let metadata: Value = serde_json::from_str(&metadata).unwrap();
    for package in metadata["packages"].as_array().unwrap() {
        let name = package["name"].as_str().unwrap();
        let (_, allowed) = MAY_USE
            .iter()
            .find(|(room, _)| *room == name)
            .unwrap_or_else(|| panic!("{name} is not in the table: say there which rooms it may use"));
        for dependency in package["dependencies"].as_array().unwrap() {
            let used = dependency["name"].as_str().unwrap();
            let internal = used.starts_with("u4ssc-");
            assert!(!internal || allowed.contains(&used), "{name} must not use {used}");
        }
    }
}

#[test]
fn pure_rooms_know_no_network_database_clock_or_randomness() {
    for room in PURE {
        // Development dependencies never reach a user, so only normal ones count.
        let tree = cargo(&[
            "tree",
            "--package",
            room,
            "--edges",
            "normal",
            "--prefix",
            "none",
            "--locked",
            "--offline",
        ]);
        for name in tree.lines().filter_map(|line| line.split_whitespace().next()) {
            assert!(!IMPURE.contains(&name), "{room} reaches {name}");
        }
    }
}

#[test]
fn every_source_file_says_what_it_is() {
    fn walk(folder: &std::path::Path, complaints: &mut Vec<String>) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() && path.file_name().is_some_and(|name| name != "target") {
                walk(&path, complaints);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let text = std::fs::read_to_string(&path).unwrap();
                if !text.starts_with("//! ") {
                    complaints.push(path.display().to_string());
                }
            }
        }
    }
    let mut complaints = Vec::new();
    walk(&crate::root().join("crates"), &mut complaints);
    assert!(complaints.is_empty(), "no first line that says what the file is: {complaints:#?}");
}
