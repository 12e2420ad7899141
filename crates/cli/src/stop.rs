//! Why a command stopped, and the exit code that says so.

use std::fmt::Display;
use std::io::ErrorKind;
use std::path::Path;
use std::process::ExitCode;

use publish::locale::Locale;

use crate::terminal::{Facts, say, told};

/// Findings of severity error.
pub(crate) const FINDINGS: u8 = 1;
/// Wrong use.
pub(crate) const USAGE: u8 = 2;
/// Could not read or write.
const IO: u8 = 3;

/// Stopped by the person at the terminal, as shells count it.
pub(crate) const STOPPED_TWICE: u8 = 130;

/// Why a command stopped.
#[derive(Debug)]
pub(crate) enum Stop {
    /// The command was used in a way that can't work.
    Usage(Reason),
    /// Something could not be read or written.
    Io(Reason),
    /// Whoever reads our output has had enough.
    Closed,
}

/// A message, and what stands in it.
#[derive(Debug)]
pub(crate) struct Reason {
    id: &'static str,
    facts: Vec<(&'static str, String)>,
}

impl Reason {
    fn new(id: &'static str, facts: Facts) -> Self {
        Self { id, facts: facts.iter().map(|(name, value)| (*name, value.to_string())).collect() }
    }

    fn told(&self, locale: &Locale) -> String {
        let facts: Vec<(&str, &str)> = self.facts.iter().map(|(name, value)| (*name, &**value)).collect();
        locale.text_with(self.id, &facts)
    }
}

impl Stop {
    /// The command was used in a way that can't work.
    pub(crate) fn usage(id: &'static str, facts: Facts) -> Self {
        Self::Usage(Reason::new(id, facts))
    }

    /// Something could not be made.
    pub(crate) fn failed(id: &'static str, error: impl Display) -> Self {
        Self::Io(Reason::new(id, &[("reason", &error)]))
    }

    /// Something about a file could not be done.
    pub(crate) fn io(id: &'static str, facts: Facts) -> Self {
        Self::Io(Reason::new(id, facts))
    }

    /// Could not read or write a path.
    pub(crate) fn path(id: &'static str, path: &Path, error: &std::io::Error) -> Self {
        Self::io(id, &[("path", &path.display()), ("reason", &reason(error))])
    }

    /// A code that no KPI has, and the nearest that one has.
    pub(crate) fn no_kpi(code: &str, framework: &str, near: Option<&str>) -> Self {
        match near {
            Some(near) => {
                Self::usage("stop-kpi-near", &[("code", &code), ("framework", &framework), ("near", &near)])
            }
            None => Self::usage("stop-kpi-not-known", &[("code", &code), ("framework", &framework)]),
        }
    }

    /// Writes the reason to standard error.
    pub(crate) fn tell(&self, locale: &Locale) -> ExitCode {
        let (reason, code) = match self {
            Self::Usage(reason) => (reason, USAGE),
            Self::Io(reason) => (reason, IO),
            Self::Closed => return ExitCode::SUCCESS,
        };
        say(&told(locale, "stop-error", &[("reason", &reason.told(locale))]));
        ExitCode::from(code)
    }
}

/// Why a file can't be read or written: the word of a frequent reason, by which messages choose their sentence, or what the system
/// says.
pub(crate) fn reason(error: &std::io::Error) -> String {
    let known = match error.kind() {
        ErrorKind::NotFound => "not-found",
        ErrorKind::PermissionDenied => "denied",
        ErrorKind::IsADirectory => "is-folder",
        ErrorKind::NotADirectory => "not-folder",
        ErrorKind::StorageFull => "disk-full",
        ErrorKind::ReadOnlyFilesystem => "read-only",
        ErrorKind::InvalidData => "not-text",
        _ => return error.to_string(),
    };
    known.to_owned()
}
