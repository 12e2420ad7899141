//! Why a command stopped, and the exit code that says so.

use std::fmt::Display;
use std::path::Path;
use std::process::ExitCode;

/// Findings of severity error.
pub(crate) const FINDINGS: u8 = 1;
/// Wrong use.
const USAGE: u8 = 2;
/// Could not read or write.
const IO: u8 = 3;

/// Stopped by the person at the terminal, as shells count it.
pub(crate) const STOPPED_TWICE: u8 = 130;

/// Why a command stopped.
#[derive(Debug)]
pub(crate) enum Stop {
    /// The command was used in a way that can't work.
    Usage(String),
    /// Something could not be read or written.
    Io(String),
    /// Whoever reads our output has had enough.
    Closed,
}

impl Stop {
    /// Could not read or write a path.
    pub(crate) fn io(doing: &str, path: &Path, error: impl Display) -> Self {
        Self::Io(format!("{doing} {}: {error}", path.display()))
    }

    /// A code that no KPI has, and the nearest that one has.
    pub(crate) fn no_kpi(code: &str, framework: &str, near: Option<&str>) -> Self {
        let all = || "u4ssc catalogue list shows all codes".to_owned();
        let hint = near.map_or_else(all, |near| format!("did you mean {near}?"));
        Self::Usage(format!("there is no KPI {code} in {framework}; {hint}"))
    }

    /// Writes the reason to standard error.
    #[expect(clippy::print_stderr, reason = "messages go to standard error")]
    pub(crate) fn tell(&self) -> ExitCode {
        match self {
            Self::Usage(reason) => {
                eprintln!("error: {reason}");
                ExitCode::from(USAGE)
            }
            Self::Io(reason) => {
                eprintln!("error: {reason}");
                ExitCode::from(IO)
            }
            Self::Closed => ExitCode::SUCCESS,
        }
    }
}
