//! The command line in the reader's language: help, errors, and what is said beside the data.

use std::process::Command;

use crate::{root, run};

const CITY: &str = "examples/example-city-invented/2024";
const LANGUAGES: [&str; 5] = ["fr", "es", "ru", "zh", "ar"];

/// Exit code, and what was printed and said.
fn all(arguments: &[&str]) -> (i32, String) {
    let (code, out, said) = run(arguments);
    (code, out + &said)
}

#[test]
fn commands_speak_the_language_that_was_asked_for() {
    for (arguments, code, words) in [
        (&["--language", "fr", "check", "/no/folder"][..], 3, "erreur\u{a0}: lecture du dossier impossible"),
        (&["check", "README.md", "--language=es"], 3, "es un archivo; indique la carpeta"),
        (&["--language", "fr", "import", "json", "/no/file.json", "-o", "x"], 3, "n’existe pas"),
        (&["--language", "ru", "explain", CITY, "EC: ICT: ICT: 1D"], 2, "возможно, имелся в виду"),
        (&["--language", "zh", "score", CITY, "--benchmarks", "none"], 2, "错误：none既不是文件"),
        (&["--language", "fr", "--catalogue", "/no/catalogue", "man"], 3, "lecture du catalogue impossible"),
        (&["--language", "fr", "score", CITY], 0, "Ensemble"),
        (&["--language", "es", "explain", CITY, "EN:EN:AQ:1C"], 0, "Informado, Medición exacta"),
        (&["--language", "zh", "compute", CITY], 0, "已报告"),
        (&["--language", "ru", "targets", CITY], 0, "реалистичное"),
        (&["--language", "ar", "catalogue", "show", "EC: ICT: ICT: 2C"], 0, "المدخلات"),
        (&["--language", "fr", "catalogue", "list"], 0, "De base"),
    ] {
        let (ended, text) = all(arguments);
        assert!(ended == code && text.contains(words), "{arguments:?}: {ended} {text}");
        assert!(!text.contains("{$") && !text.contains("[cli-") && !text.contains("[stop-"), "{text}");
    }
}

#[test]
fn wrong_arguments_are_told_in_the_language_with_usage_and_where_help_is() {
    for (arguments, words) in [
        (&["check", "--quite", "x", "--language", "ar"][..], "وسيط غير متوقع: «--quite»"),
        (&["--language", "fr", "chek"], "commande inconnue\u{a0}: «\u{a0}chek\u{a0}»"),
        (&["--language", "fr", "chek"], "Vouliez-vous dire check\u{202f}?"),
        (&["--language", "es", "check"], "faltan argumentos obligatorios: <DIR>..."),
        (&["--language", "ru", "export", "pdf", CITY, "-o", "x"], "Допустимо: package, ngsi-ld,"),
        (&["--language", "zh", "index", CITY, "--top", "0"], "不在1..=4294967295之内"),
        (&["--language", "zh", "index", CITY, "--top", "many"], "“many”无效：不是数字"),
        (&["--language", "fr", "compute", "--csv", "--json", CITY], "ne peut pas être utilisé avec"),
        (&["check", CITY, "--benchmarks", "a", "--benchmarks", "b", "--language", "fr"], "qu’une fois"),
        (&["--language", "fr", "check", "--language", "es", "--quite"], "argumento inesperado"),
        (&["--language", "es", "report", CITY, "-o"], "necesita un valor"),
        (&["--language", "fr", "check", "--quite", "x"], "Utilisation\u{a0}: u4ssc check"),
        (&["--language", "fr", "check"], "Pour en savoir plus, essayez «\u{a0}--help\u{a0}»."),
        (&["chek"], "error: unrecognized subcommand 'chek'\nDid you mean check?\n\nUsage: u4ssc"),
        (&["--language", "xx", "chek"], "error: unrecognized subcommand 'chek'"),
    ] {
        let (code, out, said) = run(arguments);
        assert!(code == 2 && out.is_empty() && said.contains(words), "{arguments:?}: {code} {said}");
    }
}

#[test]
fn help_of_every_command_is_in_the_language() {
    let (_, english, _) = run(&["--help"]);
    let commands = english.lines().skip_while(|line| *line != "Commands:").skip(1);
    let commands = commands.take_while(|line| !line.is_empty()).filter(|line| !line.starts_with("   "));
    let commands = commands.filter_map(|line| line.split_whitespace().next());
    let commands: Vec<&str> = commands.collect();
    assert!(commands.len() > 20, "{commands:?}");
    for language in LANGUAGES {
        for asked in ["--help", "-h", "help"] {
            let (code, text) = all(&["--language", language, asked]);
            assert_eq!(code, 0, "{language} {asked}");
            assert!(!text.contains("Usage:") && text.contains("u4ssc [OPTIONS] <COMMAND>"), "{text}");
        }
        for command in &commands {
            let (code, text) = all(&["--language", language, "help", command]);
            assert_eq!(code, 0, "{language} {command}: {text}");
            for english in [
                "Usage:",
                "Options:\n",
                "Commands:",
                "Arguments:\n",
                "[default: ",
                "ossible values:",
                "Print ",
            ] {
                assert!(!text.contains(english), "{language} {command} {english}: {text}");
            }
        }
    }
}

#[test]
fn values_that_can_be_chosen_are_told_in_the_language_and_can_be_chosen() {
    let (_, long, _) = run(&["export", "--help", "--language", "zh"]);
    assert!(long.contains("- json: 每份数据档案一个JSON文件"), "{long}");
    let (_, short, _) = run(&["export", "-h", "--language", "fr"]);
    assert!(short.contains("[valeurs possibles\u{a0}: package, ngsi-ld"), "{short}");
    let folder = tempfile::tempdir().unwrap();
    let (code, _, said) =
        run(&["--language", "fr", "export", "json", CITY, "-o", folder.path().to_str().unwrap()]);
    assert_eq!(code, 0, "{said}");
}

#[test]
fn the_language_can_stand_in_the_environment() {
    let said = |arguments: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_u4ssc"));
        let output =
            command.current_dir(root()).env("U4SSC_LANGUAGE", "fr").args(arguments).output().unwrap();
        String::from_utf8(output.stderr).unwrap()
    };
    assert!(said(&["check", "/no/folder"]).starts_with("erreur"));
    assert!(said(&["check"]).contains("Utilisation"));
    assert!(said(&["--language", "es", "check", "/no/folder"]).starts_with("error: no se pudo"));
}

#[test]
fn translated_help_is_read_from_the_catalogue_that_is_named() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir(folder.path().join("help")).unwrap();
    std::fs::write(folder.path().join("help/fr.toml"), "\"Usage:\" = \"Voici :\"\n").unwrap();
    let catalogue = folder.path().to_str().unwrap();
    let (_, text, _) = run(&["--catalogue", catalogue, "--language", "fr", "check", "-h"]);
    assert!(text.contains("Voici : u4ssc check") && text.contains("Folders of dossiers"), "{text}");
}

#[test]
fn every_message_of_the_command_line_is_there() {
    fn sources(folder: &std::path::Path, into: &mut String) {
        for path in std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            if path.is_dir() {
                sources(&path, into);
            } else {
                *into += &std::fs::read_to_string(&path).unwrap();
            }
        }
    }
    let mut code = String::new();
    sources(&root().join("crates/cli/src"), &mut code);
    let known = std::fs::read_to_string(root().join("catalogue/locales/en.ftl")).unwrap();
    let used = regex::Regex::new("\"((?:stop|cli)-[a-z-]+)\"").unwrap();
    let missing: Vec<&str> = used
        .captures_iter(&code)
        .map(|found| found.get(1).unwrap().as_str())
        .filter(|id| !known.contains(&format!("\n{id} =")))
        .collect();
    assert!(missing.is_empty(), "{missing:?}");
}
