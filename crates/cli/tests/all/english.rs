//! No English in the pages of another language, beside names, codes, titles of publications and what a city wrote itself.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use regex::Regex;

use crate::site::pages;
use crate::{root, run};

/// Words of four Latin letters and more that any language's pages may have: names, codes, symbols and formats.
const NAMES: [&str; 60] = [
    "AirBase",
    "Angeles",
    "Asker",
    "Atom",
    "Benefit of the doubt",
    "Bizerte",
    "Bristol",
    "CAIDI",
    "CAIT",
    "Cherchye",
    "Enrollment",
    "Enrolment",
    "Estimates of the regression coefficient based on Kendall’s tau",
    "Ethernet",
    "EUROSTAT",
    "Eurostat",
    "Family Database",
    "GitHub",
    "HEUNI",
    "Hoaglin",
    "How to detect and handle outliers",
    "IEEE",
    "Iglewicz",
    "International Statistics on Crime and Justice",
    "JSON",
    "Journal of the American Statistical Association",
    "Journal of the Operational Research Society",
    "Karmøy",
    "Kolada",
    "Mashhad",
    "Measuring the Information Society",
    "Moesen",
    "Moscow",
    "NGSI",
    "OECD",
    "Poverty Rate",
    "Poverty",
    "Pully",
    "Puyenbroeck",
    "Rana",
    "Riyadh",
    "Rogge",
    "SAIDI",
    "SAIFI",
    "SCADA",
    "SDG Index",
    "SDMX",
    "Sendai",
    "Sustainable Development Report",
    "Theil",
    "UCUM",
    "UITP",
    "all.sdmx.csv",
    "city.toml",
    "feed.xml",
    "inputs.csv",
    "latest.json",
    "manifest.json",
    "structure.xml",
    "xlsx",
];

/// Words that only English has.
const ENGLISH: [&str; 22] = [
    "the", "and", "of", "is", "are", "was", "were", "with", "which", "that", "this", "from", "by", "not",
    "have", "has", "their", "than", "between", "every", "value", "values",
];

/// Elements without an end.
const VOID: [&str; 8] = ["area", "base", "br", "hr", "img", "input", "link", "meta"];

/// Attributes that people read or hear.
const SPOKEN: [&str; 6] = ["alt", "aria-description", "aria-label", "data-label", "placeholder", "title"];

/// A dossier of each year of the example city, without anything that the city says in words of its own.
fn wordless(folder: &Path) -> Vec<PathBuf> {
    let years = ["2022", "2023", "2024"].map(|year| {
        let from = root().join("examples/example-city-invented").join(year);
        let to = folder.join(year);
        std::fs::create_dir(&to).unwrap();
        let said = Regex::new("(?m)^(source|sources|note) = .*\n").unwrap();
        let city = std::fs::read_to_string(from.join("city.toml")).unwrap();
        let city = said.replace_all(&city, "").replace("Example City (invented)", "Øya");
        let city = city.replace("Nowhere (invented)", "Norway");
        // Remarks are the city's own words, too.
        let city = city.split("[[remark]]").next().unwrap();
        std::fs::write(to.join("city.toml"), city).unwrap();
        let mut rows = csv::ReaderBuilder::new().flexible(true).from_path(from.join("inputs.csv")).unwrap();
        let mut table = csv::Writer::from_path(to.join("inputs.csv")).unwrap();
        let kept = rows.headers().unwrap().iter().position(|heading| heading == "origin").unwrap();
        table.write_record(rows.headers().unwrap().iter().take(kept)).unwrap();
        for row in rows.records() {
            let row = row.unwrap();
            let cells = row.iter().take(kept).map(|cell| cell.trim_start_matches("about "));
            table.write_record(cells).unwrap();
        }
        table.flush().unwrap();
        to
    });
    years.into()
}

/// What people read or hear of a page, piece by piece; but for code, and what is marked as another language.
fn spoken(page: &str, language: &str) -> Vec<String> {
    let (mut pieces, mut open, mut rest): (Vec<&str>, Vec<(&str, bool)>, &str) =
        (Vec::new(), Vec::new(), page);
    while let Some((text, behind)) = rest.split_once('<') {
        let is_hidden = open.last().is_some_and(|(_, hidden)| *hidden);
        if !is_hidden {
            pieces.push(text);
        }
        let end = tag_end(behind);
        let tag = &behind[..end];
        rest = behind.get(end + 1..).unwrap_or_default();
        let name = tag.split(|c: char| c.is_whitespace() || c == '>').next().unwrap().trim_end_matches('/');
        if let Some(closed) = name.strip_prefix('/') {
            while open.pop().is_some_and(|(open, _)| open != closed) {}
            continue;
        }
        let of = |key: &str| {
            let (_, value) = tag.split_once(&format!(" {key}=\""))?;
            value.split_once('"').map(|(value, _)| value)
        };
        let other = of("lang").is_some_and(|known| known != language);
        let is_hidden = is_hidden || other || ["script", "style", "code"].contains(&name);
        if !is_hidden {
            pieces.extend(SPOKEN.iter().filter_map(|key| of(key)));
        }
        if !VOID.contains(&name) && !tag.ends_with('/') && !name.starts_with('!') {
            open.push((name, is_hidden));
        }
    }
    let filled = pieces.iter().filter(|piece| !piece.trim().is_empty());
    filled.map(|piece| piece.split_whitespace().collect::<Vec<_>>().join(" ")).collect()
}

/// Where a tag ends: the next `>` that is in no quotes.
fn tag_end(tag: &str) -> usize {
    let mut quoted = false;
    let end = tag.bytes().position(|byte| {
        quoted ^= byte == b'"';
        byte == b'>' && !quoted
    });
    end.unwrap_or(tag.len())
}

/// The first English word of a piece.
fn english(piece: &str, language: &str) -> Option<String> {
    let is_latin = ["fr", "es"].contains(&language);
    // Addresses, and ids that have to be typed so: "EC: I: WS: 4C # households".
    let piece = piece.split(" # ").next().unwrap();
    let words = piece.split(' ').filter(|word| !word.contains(['/', '_']) && !word.starts_with('&'));
    let mut text = words.collect::<Vec<_>>().join(" ");
    for name in NAMES {
        if text.contains(name) {
            text = text.replace(name, "");
        }
    }
    let leaks = |word: &&str| {
        if is_latin {
            ENGLISH.contains(word)
        } else {
            word.len() > 3 && word.bytes().all(|byte| byte.is_ascii_alphabetic())
        }
    };
    text.split(|c: char| !c.is_alphabetic() && c != '\'').find(leaks).map(str::to_owned)
}

/// English that stands in the pages of a folder, each piece once and where it was found first.
fn leaks(folder: &Path, language: &str) -> String {
    let mut found: BTreeMap<String, (String, String)> = BTreeMap::new();
    for (path, page) in pages(folder) {
        for piece in spoken(&page, language) {
            if let Some(word) = english(&piece, language) {
                found.entry(piece).or_insert((word, path.clone()));
            }
        }
    }
    let mut said = String::new();
    for (piece, (word, path)) in found {
        writeln!(said, "{language} {path}: \"{word}\" in: {piece}").unwrap();
    }
    said
}

#[test]
fn no_english_leaks_into_pages_of_other_languages() {
    let folder = tempfile::tempdir().unwrap();
    let dirs = wordless(folder.path());
    let dirs: Vec<&str> = dirs.iter().map(|dir| dir.to_str().unwrap()).collect();
    let mut said = String::new();
    let out = folder.path().join("site");
    let (code, ..) = run(&[&["site", "-o", out.to_str().unwrap()], &*dirs].concat());
    assert!(code < 2);
    for language in ["fr", "es", "ru", "zh", "ar"] {
        let pages = folder.path().join(language);
        let to = pages.to_str().unwrap();
        let options = ["--language", language, "-o", to];
        let commands: [&[&str]; 3] = [
            &[&["report"], &options[..], &dirs].concat(),
            &[&["document", "all", "--format", "html"], &options[..], &dirs[2..]].concat(),
            &[&["profile"], &options[..], &dirs].concat(),
        ];
        for command in commands {
            let (code, _, told) = run(command);
            assert!(code < 2, "{command:?}: {told}");
        }
        said += &leaks(&pages, language);
        said += &leaks(&out.join(language), language);
    }
    assert!(said.is_empty(), "\n{said}");
}

#[test]
fn english_is_found_where_it_is() {
    let page = r#"<html lang="ru"><body><p title="Hello there">Да <b lang="en">not this</b><code>nor this</code><br> <i>Some words</i></p></body></html>"#;
    let found: Vec<_> = spoken(page, "ru").iter().filter_map(|piece| english(piece, "ru")).collect();
    assert_eq!(found, ["Hello", "Some"]);
    let page = r#"<html lang="fr"><p>Le chat is noir</p><p>Page 2</p></html>"#;
    let found: Vec<_> = spoken(page, "fr").iter().filter_map(|piece| english(piece, "fr")).collect();
    assert_eq!(found, ["is"]);
}
