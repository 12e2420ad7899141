//! `u4ssc man`: the manual page.

use std::process::ExitCode;

use clap::CommandFactory;

use crate::stop::Stop;
use crate::terminal::print;

/// Print the manual page (read it with: u4ssc man | man -l -)
#[derive(Debug, clap::Args)]
pub(crate) struct Args {}

pub(crate) fn run(_: &Args) -> Result<ExitCode, Stop> {
    let mut text = Vec::new();
    let page = clap_mangen::Man::new(crate::Cli::command());
    page.render(&mut text).map_err(|error| Stop::failed("stop-man", error))?;
    print(&String::from_utf8_lossy(&text))?;
    Ok(ExitCode::SUCCESS)
}
