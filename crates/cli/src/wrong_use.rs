//! What clap has to say before a command runs, in the reader's language: help, the version, and what is wrong with the arguments.

use std::error::Error;
use std::io::IsTerminal;
use std::num::{ParseFloatError, ParseIntError};
use std::process::ExitCode;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use publish::locale::Locale;

use crate::files;
use crate::help::Reader;
use crate::stop::{Stop, USAGE};
use crate::terminal::{print, say, told};

/// Tells it, and returns the exit code.
pub(crate) fn tell(error: &clap::Error, reader: &Reader) -> ExitCode {
    let said = match error.kind() {
        ErrorKind::DisplayHelp
        | ErrorKind::DisplayVersion
        | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => help(error, reader),
        _ => wrong(error, reader),
    };
    let code = u8::try_from(error.exit_code()).unwrap_or(USAGE);
    let Some(words) = files::words(&reader.language) else { return ExitCode::from(code) };
    if let Err(stop) = said {
        return stop.tell(&words);
    }
    // Help in English is better than none, but whoever asked for another language is told why.
    let lacking = files::language_not_known(&reader.language).filter(|_| reader.is_english());
    if let Some(lacking) = lacking {
        lacking.tell(&words);
    }
    ExitCode::from(code)
}

fn help(error: &clap::Error, reader: &Reader) -> Result<(), Stop> {
    if reader.is_english() {
        return as_clap(error);
    }
    let text = reader.around(&error.render());
    let text = if is_coloured(error) { text.ansi().to_string() } else { text.to_string() };
    if error.use_stderr() {
        say(text.trim_end());
        return Ok(());
    }
    print(&text)
}

/// True where signs for colours are understood and wanted.
fn is_coloured(error: &clap::Error) -> bool {
    let is_terminal =
        if error.use_stderr() { std::io::stderr().is_terminal() } else { std::io::stdout().is_terminal() };
    is_terminal && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty())
}

/// As clap prints it.
fn as_clap(error: &clap::Error) -> Result<(), Stop> {
    match error.print() {
        Err(broken) if broken.kind() == std::io::ErrorKind::BrokenPipe => Err(Stop::Closed),
        done => done.map_err(|error| Stop::failed("stop-print", error)),
    }
}

fn wrong(error: &clap::Error, reader: &Reader) -> Result<(), Stop> {
    let words = files::words(&reader.language);
    let Some((words, reason)) = words.and_then(|words| sentence(error, &words).map(|reason| (words, reason)))
    else {
        return as_clap(error);
    };
    let mut text = told(&words, "stop-error", &[("reason", &reason)]);
    if let Some(ContextValue::StyledStr(usage)) = error.get(ContextKind::Usage) {
        text += &format!("\n\n{}", reader.around(usage));
    }
    say(&format!("{text}\n\n{}", words.text("cli-more-help")));
    Ok(())
}

/// What is wrong, for the kinds of mistakes that people make.
fn sentence(error: &clap::Error, words: &Locale) -> Option<String> {
    let argument = text(error, ContextKind::InvalidArg).unwrap_or_default();
    let value = text(error, ContextKind::InvalidValue).unwrap_or_default();
    let sentence = match error.kind() {
        ErrorKind::UnknownArgument => told(words, "stop-argument-not-known", &[("argument", &argument)]),
        ErrorKind::MissingRequiredArgument => {
            told(words, "stop-arguments-missing", &[("arguments", &argument)])
        }
        ErrorKind::InvalidValue if value.is_empty() => {
            told(words, "stop-value-missing", &[("argument", &argument)])
        }
        ErrorKind::InvalidValue => {
            told(words, "stop-value-wrong", &[("value", &value), ("argument", &argument)])
        }
        ErrorKind::ValueValidation => {
            let accepted = accepted(error)?;
            let facts: [(&'static str, &dyn std::fmt::Display); 3] =
                [("value", &value), ("argument", &argument), ("accepted", &accepted)];
            told(words, "stop-value-number", &facts)
        }
        ErrorKind::ArgumentConflict => match text(error, ContextKind::PriorArg) {
            Some(other) if other != argument => {
                told(words, "stop-arguments-together", &[("argument", &argument), ("other", &other)])
            }
            _ => told(words, "stop-argument-twice", &[("argument", &argument)]),
        },
        ErrorKind::InvalidSubcommand => {
            let command = text(error, ContextKind::InvalidSubcommand)?;
            told(words, "stop-command-not-known", &[("command", &command)])
        }
        ErrorKind::MissingSubcommand => {
            let command = text(error, ContextKind::InvalidSubcommand)?;
            told(words, "stop-command-missing", &[("command", &command)])
        }
        _ => return None,
    };
    Some(sentence + &hint(error, words))
}

/// What was meant, or what is accepted; empty where nothing is known.
fn hint(error: &clap::Error, words: &Locale) -> String {
    let near = [ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand, ContextKind::SuggestedValue];
    if let Some(near) = near.into_iter().find_map(|kind| text(error, kind)) {
        return format!("\n{}", told(words, "cli-near", &[("near", &near)]));
    }
    let known = [ContextKind::ValidValue, ContextKind::ValidSubcommand];
    let known = known.into_iter().find_map(|kind| text(error, kind));
    known.map_or_else(String::new, |known| format!("\n{}", told(words, "cli-accepted", &[("known", &known)])))
}

/// What is accepted where a number was expected: its range, or the word by which the message says that it is any number.
fn accepted(error: &clap::Error) -> Option<String> {
    let source = error.source()?;
    if source.is::<ParseIntError>() || source.is::<ParseFloatError>() {
        return Some("number".to_owned());
    }
    source.to_string().split_once(" is not in ").map(|(_, range)| range.to_owned())
}

/// What clap says of the error; several things in one line.
fn text(error: &clap::Error, kind: ContextKind) -> Option<String> {
    match error.get(kind)? {
        ContextValue::String(text) => Some(text.clone()),
        ContextValue::Strings(texts) if !texts.is_empty() => Some(texts.join(", ")),
        _ => None,
    }
}
