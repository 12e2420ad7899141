//! The open-data site: links lead somewhere, the policy holds, the same bytes, only what depends on a change is written, and
//! it works in a real browser.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::SystemTime;

use regex::Regex;

use crate::{folders, published, root, run};

const EXAMPLE: [&str; 3] = [
    "examples/example-city-invented/2022",
    "examples/example-city-invented/2023",
    "examples/example-city-invented/2024",
];

const LANGUAGES: [&str; 6] = ["en", "ar", "es", "fr", "ru", "zh"];

/// The site of the nine cities and the example city in English.
fn build(out: &Path) -> String {
    site(out, &all_dirs(), &["--languages", "en"])
}

/// The same site in all languages.
fn build_all(out: &Path) -> String {
    site(out, &all_dirs(), &[])
}

fn all_dirs() -> Vec<String> {
    let mut dirs = folders(published());
    dirs.extend(EXAMPLE.map(str::to_owned));
    dirs
}

fn site(out: &Path, dirs: &[String], options: &[&str]) -> String {
    let mut arguments = vec!["site", "--address", "https://data.example.org", "-o", out.to_str().unwrap()];
    arguments.extend(options);
    arguments.extend(dirs.iter().map(String::as_str));
    let (code, printed, said) = run(&arguments);
    assert!(code < 2, "{said}");
    assert_eq!(printed.trim(), out.join("index.html").to_str().unwrap());
    said
}

/// Every file below a folder, by its path there.
fn files(folder: &Path) -> BTreeMap<String, PathBuf> {
    let mut found = BTreeMap::new();
    let mut open = vec![folder.to_owned()];
    while let Some(dir) = open.pop() {
        for entry in std::fs::read_dir(dir).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else {
                found.insert(path.strip_prefix(folder).unwrap().to_str().unwrap().to_owned(), path);
            }
        }
    }
    found
}

/// Every page below a folder, by its path there.
pub(crate) fn pages(folder: &Path) -> BTreeMap<String, String> {
    let html = |path: &String| Path::new(path).extension().is_some_and(|extension| extension == "html");
    let all = files(folder).into_iter().filter(|(path, _)| html(path));
    all.map(|(path, file)| (path, std::fs::read_to_string(file).unwrap())).collect()
}

/// Where a link of a page leads, as a path below the site's folder, and to which id there.
fn target(page: &str, link: &str) -> (String, Option<String>) {
    let (path, id) = link.split_once('#').map_or((link, None), |(path, id)| (path, Some(id.to_owned())));
    if path.is_empty() {
        return (page.to_owned(), id);
    }
    let mut parts: Vec<&str> = page.split('/').collect();
    parts.pop();
    for part in path.split('/') {
        if part == ".." {
            assert!(parts.pop().is_some(), "{link} of {page} leads out of the site");
        } else {
            parts.push(part);
        }
    }
    (parts.join("/"), id)
}

#[test]
fn every_link_of_the_site_leads_somewhere() {
    let out = tempfile::tempdir().unwrap();
    build_all(out.path());
    let (all, pages) = (files(out.path()), pages(out.path()));
    let links = Regex::new(r#"(?:href|src|aria-labelledby)="([^"]*)""#).unwrap();
    let ids = Regex::new(r#"\bid="([^"]*)""#).unwrap();
    let ids: BTreeMap<&str, Vec<String>> = pages
        .iter()
        .map(|(path, page)| (path.as_str(), ids.captures_iter(page).map(|id| id[1].to_owned()).collect()))
        .collect();
    let mut wrong = Vec::new();
    for (path, known) in &ids {
        let once: BTreeSet<&String> = known.iter().collect();
        if once.len() < known.len() {
            wrong.push(format!("{path} has an id twice"));
        }
    }
    for (page, text) in &pages {
        for found in links.captures_iter(text) {
            let link = &found[1];
            if found[0].starts_with("aria-") {
                wrong.extend(
                    link.split(' ')
                        .filter(|id| !ids[page.as_str()].iter().any(|known| known == id))
                        .map(|id| format!("{page}: no {id}")),
                );
            } else if !link.starts_with("https://data.example.org/") {
                let (path, id) = target(page, link);
                let leads = all.contains_key(&path)
                    && id.is_none_or(|id| ids.get(path.as_str()).is_some_and(|known| known.contains(&id)));
                if !leads {
                    wrong.push(format!("{page}: {link}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert!(pages.len() > 6 * 140, "{}", pages.len());
}

#[test]
fn addresses_in_sitemap_and_feed_are_those_of_files() {
    let out = tempfile::tempdir().unwrap();
    build_all(out.path());
    let all = files(out.path());
    let address = Regex::new(r#"https://data\.example\.org/([^<"\s]+)"#).unwrap();
    for file in ["sitemap.xml", "robots.txt", "en/feed.xml", "zh/city/riyadh.html", "ar/index.html"] {
        let text = std::fs::read_to_string(&all[file]).unwrap();
        let found: Vec<String> = address.captures_iter(&text).map(|found| found[1].to_owned()).collect();
        assert!(!found.is_empty(), "{file}");
        let lost: Vec<&String> = found.iter().filter(|path| !all.contains_key(*path)).collect();
        assert!(lost.is_empty(), "{file}: {lost:?}");
    }
    let sitemap = std::fs::read_to_string(&all["sitemap.xml"]).unwrap();
    assert_eq!(
        sitemap.matches("<loc>").count(),
        pages(out.path()).len() - 1,
        "all but the first page of all languages"
    );
}

#[test]
fn a_strict_policy_holds_for_every_page_of_the_site() {
    let out = tempfile::tempdir().unwrap();
    build(out.path());
    let scripts = Regex::new(r"<script([^>]*)>").unwrap();
    let inline = Regex::new(r#"<[^>]*\s(style|on[a-z]+)="|<style|javascript:|unsafe-inline"#).unwrap();
    for (path, page) in pages(out.path()) {
        assert!(page.contains("default-src 'none'; style-src 'self'; script-src 'self'"), "{path}");
        assert!(inline.find(&page).is_none(), "{path}: {:?}", inline.find(&page));
        for script in scripts.captures_iter(&page) {
            let is_fine = script[1].contains("application/ld+json") || script[1].contains("src=\"");
            assert!(is_fine, "{path}: {}", &script[0]);
        }
    }
}

#[test]
fn linked_data_of_every_page_is_json_and_names_its_files() {
    let out = tempfile::tempdir().unwrap();
    build(out.path());
    let all = pages(out.path());
    let linked = |path: &str| -> serde_json::Value {
        let (_, rest) = all[path].split_once("<script type=\"application/ld+json\">").unwrap();
        serde_json::from_str(rest.split_once("</script>").unwrap().0).unwrap()
    };
    assert_eq!(linked("en/index.html")["dataset"].as_array().unwrap().len(), 10);
    let city = linked("en/city/example-city-invented.html");
    assert_eq!(city["temporalCoverage"], "2022/2024");
    assert_eq!(
        city["distribution"][0]["contentUrl"],
        "https://data.example.org/data/example-city-invented.csv"
    );
}

#[test]
fn the_manifest_lists_every_file_with_its_bytes() {
    let out = tempfile::tempdir().unwrap();
    build(out.path());
    let manifest = manifest(out.path());
    let listed = manifest["files"].as_object().unwrap();
    for (path, file) in files(out.path()) {
        let content = std::fs::read(file).unwrap();
        if path != "manifest.json" {
            assert_eq!(listed[&path]["bytes"], content.len(), "{path}");
            assert_eq!(listed[&path]["sha256"], publish::site::sha256(&content), "{path}");
        }
    }
    assert_eq!(listed.len() + 1, files(out.path()).len());
}

fn manifest(out: &Path) -> serde_json::Value {
    serde_json::from_slice(&std::fs::read(out.join("manifest.json")).unwrap()).unwrap()
}

#[test]
fn the_same_dossiers_give_the_same_site() {
    let (first, second) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    build(first.path());
    build(second.path());
    let content = |folder: &Path| -> Vec<(String, Vec<u8>)> {
        files(folder).into_iter().map(|(path, file)| (path, std::fs::read(file).unwrap())).collect()
    };
    assert!(content(first.path()) == content(second.path()));
}

#[test]
fn a_city_page_is_small() {
    let out = tempfile::tempdir().unwrap();
    build(out.path());
    let page = std::fs::read(out.path().join("en/city/example-city-invented.html")).unwrap();
    let mut packed = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let deflated =
        zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Deflated);
    packed.start_file("page", deflated).unwrap();
    std::io::Write::write_all(&mut packed, &page).unwrap();
    let length = packed.finish().unwrap().into_inner().len();
    assert!(length < 100_000, "{length} bytes");
}

#[test]
fn after_one_changed_dossier_only_what_depends_on_it_is_written() {
    let (out, dossiers) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let mut dirs = Vec::new();
    for name in ["asker-2020", "pully-2020", "riyadh-2020"] {
        let from = folders(published()).into_iter().find(|dir| dir.contains(&name[..5])).unwrap();
        let to = dossiers.path().join(name);
        std::fs::create_dir(&to).unwrap();
        for file in ["city.toml", "inputs.csv"] {
            std::fs::copy(Path::new(&from).join(file), to.join(file)).unwrap();
        }
        dirs.push(to.to_str().unwrap().to_owned());
    }
    let english = ["--languages", "en"];
    site(out.path(), &dirs, &english);
    let times = |folder: &Path| -> BTreeMap<String, SystemTime> {
        let all = files(folder).into_iter();
        all.map(|(path, file)| (path, std::fs::metadata(file).unwrap().modified().unwrap())).collect()
    };
    let before = times(out.path());
    assert!(site(out.path(), &dirs, &english).contains("written: 0"));
    assert!(times(out.path()) == before);

    let table = dossiers.path().join("pully-2020/inputs.csv");
    let mut text = std::fs::read_to_string(&table).unwrap();
    text += "SC: EH: C: 1C,,,63,,,,,,\n";
    std::fs::write(&table, text).unwrap();
    site(out.path(), &dirs, &english);
    let after = times(out.path());
    let touched: Vec<&str> = after
        .iter()
        .filter(|(path, time)| before.get(*path) != Some(time))
        .map(|(path, _)| path.as_str())
        .collect();
    for path in
        ["en/city/pully.html", "data/pully.csv", "data/all.csv", "en/kpi/sc-eh-c-1c.html", "en/index.html"]
    {
        assert!(touched.contains(&path), "{path} was not written; {touched:?}");
    }
    for path in [
        "en/city/riyadh.html",
        "data/asker.csv",
        "en/kpi/ec-ict-ict-1c.html",
        "en/search.html",
        "en/method/index.html",
    ] {
        assert!(!touched.contains(&path), "{path} was written again");
    }
    // What was kept and what is new together are what a new build makes.
    let fresh = tempfile::tempdir().unwrap();
    site(fresh.path(), &dirs, &english);
    assert!(manifest(fresh.path())["files"] == manifest(out.path())["files"]);

    // A city that is gone leaves nothing behind.
    site(out.path(), &dirs[..2], &english);
    assert!(!out.path().join("en/city/riyadh.html").exists() && !out.path().join("data/riyadh.csv").exists());
}

#[test]
fn every_page_is_in_every_language_and_links_to_the_others() {
    let out = tempfile::tempdir().unwrap();
    build_all(out.path());
    let pages = pages(out.path());
    let english: Vec<&str> = pages.keys().filter_map(|path| path.strip_prefix("en/")).collect();
    assert!(english.len() > 140, "{}", english.len());
    for language in LANGUAGES {
        for page in &english {
            let path = format!("{language}/{page}");
            let text = pages.get(&path).unwrap_or_else(|| panic!("there is no {path}"));
            let direction = if language == "ar" { "rtl" } else { "ltr" };
            assert!(text.contains(&format!("<html lang=\"{language}\" dir=\"{direction}\">")), "{path}");
            for other in LANGUAGES {
                assert!(text.contains(&format!("hreflang=\"{other}\"")), "{path} has no link to {other}");
            }
        }
    }
    let first = &pages["index.html"];
    assert!(LANGUAGES.iter().all(|language| first.contains(&format!("{language}/index.html"))), "{first}");
}

/// The text of a file; of a workbook that of all its parts.
fn text_of(bytes: &[u8]) -> String {
    let Ok(mut parts) = zip::ZipArchive::new(std::io::Cursor::new(bytes)) else {
        return String::from_utf8(bytes.to_vec()).unwrap();
    };
    (0..parts.len()).map(|at| std::io::read_to_string(parts.by_index(at).unwrap()).unwrap()).collect()
}

#[test]
fn folders_of_the_maker_are_not_published() {
    let out = tempfile::tempdir().unwrap();
    build(out.path());
    let folders = ["examples/example-city-invented", published().to_str().unwrap()];
    for (path, file) in files(out.path()) {
        let text = text_of(&std::fs::read(file).unwrap());
        for folder in folders {
            assert!(!text.contains(folder), "{path} names {folder}");
        }
    }
}

#[test]
fn a_folder_that_is_no_site_is_left_alone() {
    let out = tempfile::tempdir().unwrap();
    std::fs::write(out.path().join("index.html"), "of somebody else").unwrap();
    let (code, _, said) = run(&["site", EXAMPLE[0], "-o", out.path().to_str().unwrap()]);
    assert_eq!(code, 2, "{said}");
    assert_eq!(std::fs::read(out.path().join("index.html")).unwrap(), b"of somebody else");
}

#[test]
fn two_dossiers_of_one_city_and_year_are_told() {
    let out = tempfile::tempdir().unwrap();
    let (code, _, said) = run(&["site", EXAMPLE[0], EXAMPLE[0], "-o", out.path().to_str().unwrap()]);
    assert_eq!(code, 2);
    assert!(said.contains("name one of them"), "{said}");
}

#[test]
fn a_corrected_dossier_replaces_the_one_before_and_both_are_shown() {
    let (out, dossiers) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let dirs = ["2025-03", "2025-06-30"].map(|published| {
        let to = dossiers.path().join(published);
        std::fs::create_dir(&to).unwrap();
        for file in ["city.toml", "inputs.csv"] {
            let mut text = std::fs::read_to_string(root().join(EXAMPLE[2]).join(file)).unwrap();
            text = text.replace("period =", &format!("published = \"{published}\"\nperiod ="));
            if published == "2025-06-30" {
                text = text.replace("92840", "93840");
            }
            std::fs::write(to.join(file), text).unwrap();
        }
        to.to_str().unwrap().to_owned()
    });
    // The later version counts, in whatever order they are named.
    let mut all = dirs.to_vec();
    all.insert(0, all[1].clone());
    all.truncate(2);
    all.push(EXAMPLE[1].to_owned());
    site(out.path(), &all, &["--languages", "en"]);
    let city = std::fs::read_to_string(out.path().join("en/city/example-city-invented.html")).unwrap();
    assert!(city.contains("95.72") && city.contains("2024, version 1") && city.contains("30 June 2025"));
    let table = std::fs::read_to_string(out.path().join("data/example-city-invented.csv")).unwrap();
    assert_eq!(table.matches("EC: ICT: ICT: 1C").count(), 2, "one row for each year");
    let history =
        std::fs::read_to_string(out.path().join("en/city/years/example-city-invented.html")).unwrap();
    assert!(history.contains("<del>94.7%</del>") && history.contains("<ins>95.72%</ins>"), "{history}");
    assert!(history.contains("March 2025"));
}

#[test]
fn an_address_that_is_none_is_refused() {
    let out = tempfile::tempdir().unwrap();
    let (code, _, said) =
        run(&["site", EXAMPLE[0], "-o", out.path().to_str().unwrap(), "--address", "data.example.org"]);
    assert_eq!(code, 2);
    assert!(said.contains("https://data.example.org"), "{said}");
}

/// The folder with axe-core and the driver of the browser; installed once, below the target folder.
fn modules() -> Option<PathBuf> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("axe");
    if !folder.join("node_modules/axe-core").exists() || !folder.join("node_modules/puppeteer-core").exists()
    {
        std::fs::create_dir_all(&folder).unwrap();
        let npm = [
            "install",
            "--no-save",
            "--no-audit",
            "--no-fund",
            "--ignore-scripts",
            "axe-core@4.10",
            "puppeteer-core@24",
        ];
        let installed = Command::new("npm").current_dir(&folder).args(npm).output();
        if !installed.is_ok_and(|output| output.status.success()) {
            println!("skipped: npm could not install axe-core and puppeteer-core");
            return None;
        }
    }
    Some(folder)
}

/// The path of a program, where it is there.
fn program(name: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    let found = std::env::split_paths(&path).map(|folder| folder.join(name)).find(|file| file.is_file());
    if found.is_none() {
        println!("skipped: {name} is not here");
    }
    found
}

#[test]
fn axe_finds_nothing_and_the_keyboard_works_on_every_kind_of_page() {
    let out = tempfile::tempdir().unwrap();
    build_all(out.path());
    let kinds = [
        "index.html",
        "city/example-city-invented.html",
        "city/riyadh.html",
        "city/years/example-city-invented.html",
        "kpi/index.html",
        "kpi/ec-ict-ict-1c.html",
        "kpi/ec-i-t-4a.html",
        "sdg/index.html",
        "sdg/11.html",
        "category/economy-transport.html",
        "compare.html",
        "method/index.html",
        "method/benchmarks.html",
        "method/trends.html",
        "method/recipes.html",
        "downloads.html",
        "search.html",
    ];
    let of = |language: &&str| kinds.map(|kind| format!("{language}/{kind}"));
    let kinds: Vec<String> =
        std::iter::once("index.html".to_owned()).chain(LANGUAGES.iter().flat_map(of)).collect();
    let kinds: Vec<&str> = kinds.iter().map(String::as_str).collect();
    walk(out.path(), &kinds);
}

/// Opens pages of a folder in a real browser, which looks for what is wrong with them.
pub(crate) fn walk(folder: &Path, pages: &[&str]) {
    let (Some(node), Some(chromium)) = (program("node"), program("chromium")) else { return };
    let Some(modules) = modules() else { return };
    let output = Command::new(node)
        .arg(root().join("crates/cli/tests/site/browser.mjs"))
        .args([folder, &chromium, &modules])
        .args(pages)
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{said}{}", String::from_utf8_lossy(&output.stderr));
}
