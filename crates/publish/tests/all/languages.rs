//! The six languages: nothing is missing, nothing is left over, every variable is used, and pages speak one language.

use std::collections::BTreeSet;

use publish::Locale;

/// Languages besides English.
const LANGUAGES: [&str; 5] = ["fr", "es", "ru", "zh", "ar"];

fn text(language: &str) -> String {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/../../catalogue/locales/");
    std::fs::read_to_string(format!("{root}{language}.ftl")).unwrap()
}

/// Variables of each message, with its attributes.
fn variables(text: &str) -> Vec<(String, BTreeSet<String>)> {
    let variable = regex::Regex::new(r"\$(\w+)").unwrap();
    let mut messages: Vec<(String, BTreeSet<String>)> = Vec::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        if line.starts_with(|c: char| c.is_ascii_alphabetic()) {
            messages.push((line.split('=').next().unwrap().trim().to_owned(), BTreeSet::new()));
        }
        if let Some((_, used)) = messages.last_mut() {
            used.extend(variable.captures_iter(line).map(|found| found[1].to_owned()));
        }
    }
    messages
}

#[test]
fn every_language_has_every_message_and_no_other() {
    let english: BTreeSet<String> = Locale::ids(&text("en")).into_iter().collect();
    for language in LANGUAGES {
        let own: BTreeSet<String> = Locale::ids(&text(language)).into_iter().collect();
        let missing: Vec<_> = english.difference(&own).collect();
        let unknown: Vec<_> = own.difference(&english).collect();
        assert!(
            missing.is_empty() && unknown.is_empty(),
            "{language}: missing {missing:?}, unknown {unknown:?}"
        );
    }
}

#[test]
fn no_message_is_there_twice() {
    for language in LANGUAGES.into_iter().chain(["en"]) {
        let mut ids = Locale::ids(&text(language));
        ids.sort();
        let twice: Vec<_> = ids.windows(2).filter(|pair| pair[0] == pair[1]).collect();
        assert!(twice.is_empty(), "{language}: {twice:?}");
    }
}

#[test]
fn every_message_uses_the_variables_of_the_english_one() {
    let english = variables(&text("en"));
    for language in LANGUAGES {
        let own = variables(&text(language));
        for (id, used) in &english {
            let (_, known) = own.iter().find(|(known, _)| known == id).unwrap();
            assert_eq!(known, used, "{language}: {id}");
        }
    }
}

#[test]
fn plurals_are_those_of_the_language() {
    let category = regex::Regex::new(r"^\s*\*?\[(zero|one|two|few|many|other)\]").unwrap();
    for (language, allowed) in [
        ("fr", &["one", "many", "other"][..]),
        ("es", &["one", "many", "other"]),
        ("ru", &["one", "few", "many", "other"]),
        ("zh", &["other"]),
        ("ar", &["zero", "one", "two", "few", "many", "other"]),
    ] {
        for line in text(language).lines() {
            if let Some(found) = category.captures(line) {
                assert!(allowed.contains(&&found[1]), "{language}: {line}");
            }
        }
    }
}

/// Words that are the same in another language: names, codes, what is typed into files and at the prompt.
const KEPT: [&str; 12] = [
    "u4ssc",
    "toml",
    "csv",
    "json",
    "html",
    "xlsx",
    "City",
    "Numerator",
    "Denominator",
    "Result",
    "KPI",
    "NR",
];

#[test]
fn no_message_is_left_in_english() {
    let word = regex::Regex::new(r"[A-Za-z]{3,}").unwrap();
    let english: Vec<(String, String)> = values(&text("en"));
    for language in LANGUAGES {
        let own = values(&text(language));
        for (id, value) in &english {
            let (_, known) = own.iter().find(|(known, _)| known == id).unwrap();
            let words: Vec<&str> =
                word.find_iter(value).map(|found| found.as_str()).filter(|one| !KEPT.contains(one)).collect();
            assert!(value != known || words.len() < 3, "{language}: {id} is still English: {value}");
        }
    }
}

/// Values of messages that stand on one line, without what is put in.
fn values(text: &str) -> Vec<(String, String)> {
    let inserted = regex::Regex::new(r"\{[^}]*\}").unwrap();
    let lines = text.lines().filter(|line| line.starts_with(|c: char| c.is_ascii_alphabetic()));
    lines
        .filter_map(|line| line.split_once('='))
        .map(|(id, value)| (id.trim().to_owned(), inserted.replace_all(value, "").trim().to_owned()))
        .collect()
}

#[test]
fn numbers_are_written_as_each_language_writes_them() {
    for (language, number, percent) in [
        ("en", "1,234,567.89", "56.3%"),
        ("fr", "1\u{202f}234\u{202f}567,89", "56,3\u{a0}%"),
        ("es", "1.234.567,89", "56,3\u{a0}%"),
        ("ru", "1\u{a0}234\u{a0}567,89", "56,3\u{a0}%"),
        ("zh", "1,234,567.89", "56.3%"),
        ("ar", "1,234,567.89", "56.3\u{200e}%\u{200e}"),
    ] {
        let locale = Locale::new(language, &[&text(language)]).unwrap();
        let written = locale.percent(0.5625);
        let same = |a: &str, b: &str| a.replace('\u{202f}', "\u{a0}") == b.replace('\u{202f}', "\u{a0}");
        assert!(
            same(&locale.number(1_234_567.89, 2), number),
            "{language}: {}",
            locale.number(1_234_567.89, 2)
        );
        assert!(same(&written, percent), "{language}: {written}");
        assert_eq!(locale.text("writing-direction") == "rtl", language == "ar");
    }
}
