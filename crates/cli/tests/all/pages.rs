//! The pages in a real browser: they open, they ask nobody for anything, and they say what they should.

use std::path::Path;
use std::process::Command;

use crate::{folders, published, run, site};

fn chromium(arguments: &[&str]) -> Option<String> {
    let profile = tempfile::tempdir().unwrap();
    let output = Command::new("chromium")
        .args(["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"])
        .args(["--disable-background-networking", "--disable-component-update", "--disable-sync"])
        .arg(format!("--user-data-dir={}", profile.path().display()))
        .args(arguments)
        .output();
    let Ok(output) = output else {
        println!("skipped: chromium is not here");
        return None;
    };
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    Some(String::from_utf8_lossy(&output.stdout).into_owned())
}

fn report(out: &Path) {
    let mut cities = folders(published());
    cities.push("examples/example-city-invented/2024".to_owned());
    let mut arguments = vec!["report", "-o", out.to_str().unwrap()];
    arguments.extend(cities.iter().map(String::as_str));
    let (code, printed, said) = run(&arguments);
    assert_eq!((code, said.as_str()), (0, ""));
    assert_eq!(printed.trim(), out.join("index.html").to_str().unwrap());
}

#[test]
fn pages_open_in_a_browser_and_hold_what_they_should() {
    let out = tempfile::tempdir().unwrap();
    report(out.path());
    let page = |name: &str| format!("file://{}", out.path().join(name).display());
    let Some(index) = chromium(&["--dump-dom", &page("index.html")]) else { return };
    for city in ["Asker", "Bizerte", "Karmøy", "Moscow", "Pully", "Rana", "Riyadh", "Valencia", "Ålesund"] {
        assert!(index.contains(city), "{city} is not in the index");
    }
    let Some(city) = chromium(&["--dump-dom", &page("riyadh-2020.html")]) else { return };
    assert!(city.contains("<svg") && city.contains("Voter Participation"));
    let Some(example) = chromium(&["--dump-dom", &page("example-city-invented-2024.html")]) else { return };
    assert!(example.contains("does not exist"));
    let shot = out.path().join("shot.png");
    let shot_argument = format!("--screenshot={}", shot.display());
    chromium(&[&shot_argument, "--window-size=1280,2400", &page("riyadh-2020.html")]);
    // A page that shows nothing compresses to a few kilobytes.
    assert!(std::fs::metadata(&shot).unwrap().len() > 100_000);
}

/// The profile of the example city among the nine.
fn profile(out: &Path) -> String {
    let cities = folders(published());
    let years = ["2024", "2023", "2022"].map(|year| format!("examples/example-city-invented/{year}"));
    let mut arguments =
        vec!["profile", "--least-coverage", "0.1", "--replications", "200", "-o", out.to_str().unwrap()];
    arguments.extend(years.iter().chain(&cities).map(String::as_str));
    let (code, printed, said) = run(&arguments);
    assert_eq!(code, 0, "{said}");
    printed.trim().to_owned()
}

#[test]
fn a_profile_opens_in_a_browser_with_all_of_its_pictures() {
    let out = tempfile::tempdir().unwrap();
    let path = profile(out.path());
    let Some(page) = chromium(&["--dump-dom", &format!("file://{path}")]) else { return };
    for kind in ["ranks", "effects", "heat", "fan", "scatter", "chances"] {
        assert!(page.contains(&format!("class=\"u4 {kind}\"")), "no picture of {kind}");
    }
    assert_eq!(page.matches("<figure").count(), page.matches("<summary>Figures of this picture").count());
    assert!(Path::new(&path).with_extension("json").exists());
}

#[test]
fn pages_ask_nobody_for_anything() {
    let out = tempfile::tempdir().unwrap();
    report(out.path());
    profile(out.path());
    for entry in std::fs::read_dir(out.path()).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "html") {
            let page = std::fs::read_to_string(&path).unwrap();
            for asks in
                ["<script", "src=\"http", "href=\"http://", "url(http", "@import", "<link rel=\"stylesheet\""]
            {
                assert!(!page.contains(asks), "{} has {asks}", path.display());
            }
        }
    }
}

#[test]
fn axe_finds_nothing_in_reports_and_profiles_and_none_is_wider_than_its_window() {
    let folder = tempfile::tempdir().unwrap();
    let mut dirs = folders(published());
    dirs.extend(["2022", "2023", "2024"].map(|year| format!("examples/example-city-invented/{year}")));
    let dirs: Vec<&str> = dirs.iter().map(String::as_str).collect();
    let mut pages = Vec::new();
    // Russian has the longest words, and Arabic the other direction.
    for language in ["ru", "ar"] {
        let out = folder.path().join(language);
        let options = ["--language", language, "report", "-o", out.to_str().unwrap()];
        assert!(run(&[&options[..], &dirs].concat()).0 < 2);
        let options = ["--language", language, "profile", "-o", out.to_str().unwrap()];
        assert!(run(&[&options[..], &dirs[dirs.len() - 3..]].concat()).0 < 2);
        let kinds =
            ["index", "example-city-invented-2024", "example-city-invented-2024-profile", "riyadh-2020"];
        pages.extend(kinds.map(|kind| format!("{language}/{kind}.html")));
    }
    site::walk(folder.path(), &pages.iter().map(String::as_str).collect::<Vec<_>>());
}
