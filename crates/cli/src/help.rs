//! Help in the reader's language. The texts of the command tree stand in the code in English; `catalogue/help/<language>.toml` has
//! their translations, line by line.

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsString;
use std::path::{Path, PathBuf};

use clap::builder::{PossibleValue, Resettable, StyledStr};
use clap::{Arg, Command, CommandFactory};
use kpi::catalogue::{TextFile, read_toml};
use kpi::finding::{Finding, Place};

use crate::Cli;
use crate::files::{self, Catalogue};

/// What clap says around the texts of the tree.
const AROUND: [&str; 4] = ["Usage:", "Commands:", "Arguments:", "Options:"];
/// Before the default of an option.
const DEFAULT: &str = "[default: ";
/// Before the values that can be chosen, in a line and in a list.
const VALUES: [&str; 2] = ["[possible values: ", "Possible values:"];
/// The language where the arguments name none.
pub(crate) const LANGUAGE: &str = "U4SSC_LANGUAGE";

/// Translations by the English text.
type Texts = BTreeMap<String, String>;

/// In which language somebody asked, which has to be known before the arguments are understood.
pub(crate) struct Reader {
    /// The language.
    pub(crate) language: String,
    /// Texts of help in it; none where they stay English.
    texts: Texts,
}

impl Reader {
    /// Looks for the language in the arguments, then in the environment.
    #[expect(clippy::disallowed_methods, reason = "this is where settings come in")]
    pub(crate) fn of(arguments: &[OsString]) -> Self {
        let named = value_of(arguments, "--language").or_else(|| std::env::var(LANGUAGE).ok());
        let language = named.unwrap_or_else(|| files::ENGLISH.to_owned());
        let folder = value_of(arguments, "--catalogue").map(PathBuf::from);
        let texts = texts(folder.as_deref(), &language);
        Self { language, texts }
    }

    /// The command tree with its help in the language.
    pub(crate) fn command(&self) -> Command {
        let mut command = Cli::command();
        if self.is_english() {
            return command;
        }
        command.build();
        translated(command, &self.texts)
    }

    /// True where help stays as it stands in the code.
    pub(crate) fn is_english(&self) -> bool {
        self.texts.is_empty()
    }

    /// What clap made of the tree, with what it says around the texts in the language.
    pub(crate) fn around(&self, made: &StyledStr) -> StyledStr {
        let mut text = made.ansi().to_string();
        for (english, own) in AROUND.iter().filter_map(|english| self.texts.get_key_value(*english)) {
            text = text.replace(english, own);
        }
        StyledStr::from(text)
    }
}

/// The value of an option; of several the last, as clap takes it.
fn value_of(arguments: &[OsString], option: &str) -> Option<String> {
    let texts: Vec<&str> =
        arguments.iter().map_while(|text| text.to_str()).take_while(|text| *text != "--").collect();
    let behind = |at: usize| {
        let rest = texts[at].strip_prefix(option)?;
        if rest.is_empty() { texts.get(at + 1).copied() } else { rest.strip_prefix('=') }
    };
    (0..texts.len()).rev().find_map(behind).map(str::to_owned)
}

/// The texts of a language: of a folder's file, or of that inside the program; none where there is no file that can be read.
fn texts(folder: Option<&Path>, language: &str) -> Texts {
    let path = path(language);
    let named = folder.and_then(|folder| std::fs::read_to_string(folder.join(&path)).ok());
    let own = files::own_file(&path);
    let file = named.as_deref().map(|text| TextFile { path: &path, text }).or(own);
    file.and_then(|file| read(&file).ok()).unwrap_or_default()
}

fn path(language: &str) -> String {
    format!("help/{language}.toml")
}

fn read(file: &TextFile) -> Result<Texts, Vec<Finding>> {
    read_toml(&Place::file(file.path), file.text)
}

/// Texts of help that a language lacks, and those of its own that nobody needs.
pub(crate) fn lacking(files: &Catalogue, language: &str) -> Vec<String> {
    let path = path(language);
    let texts = match files.file(&path).map(|file| read(&file)) {
        Some(Ok(texts)) => texts,
        Some(Err(findings)) => return findings.iter().map(|finding| files.sentence(finding)).collect(),
        None => return vec![path],
    };
    let needed = needed();
    let told = |id: &'static str, text: &String| files.told(id, &[("what", &format!("help \"{text}\""))]);
    let missing = needed.iter().filter(|text| !texts.contains_key(*text));
    let left = texts.keys().filter(|text| !needed.contains(*text));
    missing
        .map(|text| told("cli-lacking", text))
        .chain(left.map(|text| told("cli-left-over", text)))
        .collect()
}

/// All texts of the command tree.
fn needed() -> BTreeSet<String> {
    let mut tree = Cli::command();
    tree.build();
    let mut lines: BTreeSet<String> =
        AROUND.into_iter().chain(VALUES).chain([DEFAULT]).map(str::to_owned).collect();
    collect(&tree, &mut lines);
    lines
}

fn collect(command: &Command, into: &mut BTreeSet<String>) {
    let of_command = [
        command.get_about(),
        command.get_long_about(),
        command.get_after_help(),
        command.get_after_long_help(),
    ];
    let mut texts: Vec<String> = of_command.into_iter().flatten().map(ToString::to_string).collect();
    for argument in command.get_arguments() {
        let of_argument = [argument.get_help(), argument.get_long_help()];
        texts.extend(of_argument.into_iter().flatten().map(ToString::to_string));
        texts.extend(argument.get_help_heading().map(str::to_owned));
        let values = argument.get_possible_values();
        texts.extend(values.iter().filter_map(PossibleValue::get_help).map(ToString::to_string));
    }
    let lines = texts.iter().flat_map(|text| text.lines()).map(|line| parts(line).1);
    into.extend(lines.filter(|line| !line.is_empty()).map(str::to_owned));
    for sub in command.get_subcommands() {
        collect(sub, into);
    }
}

/// What stands before the text of a line, such as an example, and the text.
fn parts(line: &str) -> (&str, &str) {
    line.split_at(line.rfind("  ").map_or(0, |at| at + 2))
}

/// A text in the language.
fn told(texts: &Texts, text: &str) -> String {
    let line = |line: &str| {
        let (before, text) = parts(line);
        format!("{before}{}", texts.get(text).map_or(text, String::as_str))
    };
    text.lines().map(line).collect::<Vec<_>>().join("\n")
}

fn styled(texts: &Texts, text: Option<&StyledStr>) -> Option<StyledStr> {
    text.map(|text| StyledStr::from(told(texts, &text.to_string())))
}

fn translated(command: Command, texts: &Texts) -> Command {
    let about = Resettable::from(styled(texts, command.get_about()));
    let long_about = Resettable::from(styled(texts, command.get_long_about()));
    let after = Resettable::from(styled(texts, command.get_after_help()));
    let after_long = Resettable::from(styled(texts, command.get_after_long_help()));
    let command = command.about(about).long_about(long_about).after_help(after).after_long_help(after_long);
    let command = command.mut_args(|argument| translated_argument(argument, texts));
    command.mut_subcommands(|sub| translated(sub, texts))
}

fn translated_argument(argument: Arg, texts: &Texts) -> Arg {
    let (help, long) = (styled(texts, argument.get_help()), styled(texts, argument.get_long_help()));
    let heading = argument.get_help_heading().map(|heading| told(texts, heading));
    let argument = match heading {
        Some(heading) => argument.help_heading(heading),
        None => argument,
    };
    let (Some(help), true) = (&help, argument.get_action().takes_values()) else {
        return argument.help(Resettable::from(help)).long_help(Resettable::from(long));
    };
    // What clap says of defaults and of values can't be translated, so it is written into the help instead.
    let (short, listed) = values(&argument, texts);
    let default = default(&argument, texts);
    let long = long.as_ref().unwrap_or(help).to_string() + &listed + &paragraph(default.as_deref());
    let short = [Some(help.to_string()), short, default].into_iter().flatten().collect::<Vec<_>>().join(" ");
    argument.hide_possible_values(true).hide_default_value(true).help(short).long_help(long)
}

/// A paragraph behind others; nothing where there is none.
fn paragraph(text: Option<&str>) -> String {
    text.map_or_else(String::new, |text| format!("\n\n{text}"))
}

/// The default of an option.
fn default(argument: &Arg, texts: &Texts) -> Option<String> {
    let values = argument.get_default_values().iter().map(|value| value.to_string_lossy());
    let values: Vec<_> = values.filter(|value| !value.is_empty()).collect();
    (!values.is_empty()).then(|| format!("{}{}]", told(texts, DEFAULT), values.join(", ")))
}

/// The values that can be chosen: in a line, and with what each means.
fn values(argument: &Arg, texts: &Texts) -> (Option<String>, String) {
    let values = argument.get_possible_values();
    if values.is_empty() {
        return (None, String::new());
    }
    let names: Vec<&str> = values.iter().map(PossibleValue::get_name).collect();
    let [inline, heading] = VALUES.map(|text| told(texts, text));
    let short = format!("{inline}{}]", names.join(", "));
    if values.iter().all(|value| value.get_help().is_none()) {
        let listed = paragraph(Some(&short));
        return (Some(short), listed);
    }
    let mut listed = paragraph(Some(&heading));
    for value in &values {
        let says = value.get_help().map_or_else(String::new, |says| told(texts, &says.to_string()));
        listed += &format!("\n- {}: {says}", value.get_name());
    }
    (Some(short), listed)
}
