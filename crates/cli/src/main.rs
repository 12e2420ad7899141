//! `u4ssc`: from a city's numbers to its KPIs, findings, score and snapshot.
//!
//! Data go to standard output, messages to standard error. Exit codes: 0 fine, 1 findings of severity error, 2 wrong use,
//! 3 could not read or write.

mod commands;
mod corrected;
mod evaluate;
mod files;
mod folder;
mod fonts;
mod gathered;
mod help;
mod json;
mod progress;
mod site_build;
mod site_data;
mod site_folder;
mod stop;
mod terminal;
mod wrong_use;

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{FromArgMatches, Parser, Subcommand};

use files::Catalogue;
use help::Reader;
use stop::Stop;

/// Reports and sites are made of many short texts on all cores, where that of the system takes a quarter longer.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Measure a city by the U4SSC key performance indicators.
///
/// A dossier is a folder with one city's data for one period: city.toml, inputs.csv and/or workbook.xlsx, evidence/.
/// Start with `u4ssc new my-city`, fill it in, then `u4ssc check my-city` and `u4ssc report my-city -o out`.
#[derive(Debug, Parser)]
#[command(name = "u4ssc", version, after_long_help = EXIT_CODES)]
struct Cli {
    /// Folder with a catalogue to use instead of the one inside the program
    #[arg(long, global = true, value_name = "DIR")]
    catalogue: Option<PathBuf>,
    /// Language of what is said: en, fr, es, ru, zh, ar; also by the variable `U4SSC_LANGUAGE`
    #[arg(long, value_name = "LANGUAGE", global = true, default_value = files::ENGLISH)]
    #[arg(env = help::LANGUAGE, hide_env = true)]
    language: String,
    #[command(subcommand)]
    command: Command,
}

const EXIT_CODES: &str = "\
Exit codes:
  0  fine
  1  there are findings of severity error
  2  wrong use of a command
  3  something could not be read or written

Examples:
  u4ssc new my-city                      make an empty dossier
  u4ssc template my-city/workbook.xlsx   make the workbook to fill in
  u4ssc check my-city                    say what is missing, wrong or odd, and what to do
  u4ssc explain my-city 'EC: ICT: ICT: 1C'   how was this value made?
  u4ssc trends my-city/*                 where is each KPI heading? (a dossier per year)
  u4ssc peers my-city                    which cities are like this one?
  u4ssc report my-city -o out            make the snapshot
  u4ssc document verification my-city -o out   make the Verification Report as PDF";

#[derive(Debug, Subcommand)]
enum Command {
    New(commands::new::Args),
    Template(commands::template::Args),
    Import(commands::import::Args),
    Export(commands::export::Args),
    Check(commands::check::Args),
    Compute(commands::compute::Args),
    Score(commands::score::Args),
    Index(commands::index::Args),
    Targets(commands::targets::Args),
    Profile(commands::profile::Args),
    Speeds(commands::speeds::Args),
    Explain(commands::explain::Args),
    Trends(commands::trends::Args),
    Peers(commands::peers::Args),
    Report(commands::report::Args),
    Site(commands::site::Args),
    Document(commands::document::Args),
    Catalogue(commands::catalogue::Args),
    Completions(commands::completions::Args),
    Man(commands::man::Args),
}

fn main() -> ExitCode {
    let arguments: Vec<OsString> = std::env::args_os().collect();
    let reader = Reader::of(&arguments);
    let matches = reader.command().try_get_matches_from(&arguments);
    let cli = match matches.and_then(|matches| Cli::from_arg_matches(&matches)) {
        Ok(cli) => cli,
        Err(error) => return wrong_use::tell(&error, &reader),
    };
    match files::Catalogue::open(cli.catalogue.as_deref(), &cli.language) {
        Ok(files) => run(cli.command, &files).unwrap_or_else(|stop| stop.tell(&files.locale)),
        // The words inside the program are always there; a test reads them.
        Err(stop) => files::words(&cli.language).map_or(ExitCode::FAILURE, |words| stop.tell(&words)),
    }
}

fn run(command: Command, files: &Catalogue) -> Result<ExitCode, Stop> {
    match command {
        Command::New(args) => commands::new::run(&args, files),
        Command::Template(args) => commands::template::run(&args, files),
        Command::Import(args) => commands::import::run(&args, files),
        Command::Export(args) => commands::export::run(&args, files),
        Command::Check(args) => commands::check::run(&args, files),
        Command::Compute(args) => commands::compute::run(&args, files),
        Command::Score(args) => commands::score::run(&args, files),
        Command::Index(args) => commands::index::run(&args, files),
        Command::Targets(args) => commands::targets::run(&args, files),
        Command::Profile(args) => commands::profile::run(&args, files),
        Command::Speeds(args) => commands::speeds::run(&args, files),
        Command::Explain(args) => commands::explain::run(&args, files),
        Command::Trends(args) => commands::trends::run(&args, files),
        Command::Peers(args) => commands::peers::run(&args, files),
        Command::Report(args) => commands::report::run(&args, files),
        Command::Site(args) => commands::site::run(&args, files),
        Command::Document(args) => commands::document::run(&args, files),
        Command::Catalogue(args) => commands::catalogue::run(&args, files),
        Command::Completions(args) => commands::completions::run(&args),
        Command::Man(args) => commands::man::run(&args),
    }
}
