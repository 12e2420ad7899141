//! A dossier's way from its folder to results and scores; many dossiers on all cores.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use assess::score::{Scores, score};
use kpi::catalogue::{BenchmarkSet, Framework};
use kpi::compute::compute;
use kpi::dossier::Dossier;
use kpi::finding::{Finding, Severity};
use kpi::result::Results;
use publish::CityReport;
use rayon::prelude::*;
use serde::Serialize;

use crate::files::{Benchmarks, Catalogue};
use crate::stop::{self, Stop};
use crate::terminal::print;
use crate::{folder, json, progress};

/// Dossiers, and the benchmarks that they are scored with.
#[derive(Debug, clap::Args)]
pub(crate) struct Dossiers {
    /// Folders of dossiers
    #[arg(required = true, value_name = "DIR")]
    pub(crate) dirs: Vec<PathBuf>,
    /// Benchmark set: an id of the catalogue, or a TOML file of the same form
    #[arg(long, value_name = "SET")]
    pub(crate) benchmarks: Option<String>,
    /// Print JSON
    #[arg(long)]
    pub(crate) json: bool,
}

/// A dossier, computed and scored. Findings of reading and of computing are together in its results.
pub(crate) struct Evaluated<'a> {
    pub(crate) framework: &'a Framework,
    pub(crate) dossier: Dossier,
    pub(crate) results: Results,
    pub(crate) scores: Scores,
}

impl<'a> Evaluated<'a> {
    /// Computes and scores a dossier; the findings are those of reading it.
    pub(crate) fn new(
        known: &kpi::catalogue::Catalogue,
        framework: &'a Framework,
        benchmarks: &BenchmarkSet,
        dossier: Dossier,
        findings: Vec<Finding>,
    ) -> Self {
        let mut results = compute(known, framework, &dossier);
        results.findings.splice(0..0, findings);
        let scores = score(framework, benchmarks, &results);
        Self { framework, dossier, results, scores }
    }

    /// What the report says.
    pub(crate) fn report(&self, files: &Catalogue, benchmarks: &BenchmarkSet) -> CityReport {
        CityReport::new(
            &files.known,
            self.framework,
            benchmarks,
            &self.dossier,
            &self.results,
            &self.scores,
            &files.locale,
        )
    }

    /// True where a finding has severity error.
    pub(crate) fn has_errors(&self) -> bool {
        self.results.findings.iter().any(|finding| finding.severity == Severity::Error)
    }
}

/// Reads, computes and scores one dossier.
pub(crate) fn evaluate<'a>(
    files: &'a Catalogue,
    benchmarks: Option<&str>,
    dir: &Path,
) -> Result<(Evaluated<'a>, Benchmarks<'a>), Stop> {
    let (dossier, findings) = folder::read(files, dir)?;
    // A city.toml that could not be understood names no framework; its findings are told by the first one.
    let first = files.known.frameworks.keys().next().map_or("u4ssc", String::as_str);
    let id = if dossier.city.framework.is_empty() { first } else { &dossier.city.framework };
    let framework = files.framework(id)?;
    let set = files.benchmarks(benchmarks, id)?;
    Ok((Evaluated::new(&files.known, framework, &set, dossier, findings), set))
}

/// Evaluates dossiers on all cores and makes something of each, in their order.
pub(crate) fn each<T: Send>(
    files: &Catalogue,
    dossiers: &Dossiers,
    make: impl Fn(&Path, &Evaluated, &BenchmarkSet) -> Result<T, Stop> + Sync,
) -> Result<(Vec<T>, ExitCode), Stop> {
    let bar = progress::bar(dossiers.dirs.len(), &files.locale.text("cli-bar-dossiers"));
    let made: Result<Vec<(T, bool)>, Stop> = dossiers
        .dirs
        .par_iter()
        .map(|dir| {
            let (evaluated, set) = evaluate(files, dossiers.benchmarks.as_deref(), dir)?;
            let made = make(dir, &evaluated, &set)?;
            progress::step(&bar);
            Ok((made, evaluated.has_errors()))
        })
        .collect();
    bar.finish_and_clear();
    let (made, errors): (Vec<T>, Vec<bool>) = made?.into_iter().unzip();
    let code = if errors.contains(&true) { ExitCode::from(stop::FINDINGS) } else { ExitCode::SUCCESS };
    Ok((made, code))
}

/// Evaluates dossiers and prints one entry for each: JSON where that is wanted, otherwise text.
pub(crate) fn print_each<T: Serialize>(
    files: &Catalogue,
    dossiers: &Dossiers,
    content: impl Fn(&CityReport) -> T + Sync,
    text: impl Fn(&Path, &CityReport) -> String + Sync,
) -> Result<ExitCode, Stop> {
    // Only the texts are kept, so that a thousand dossiers need no more memory than what is printed.
    let (texts, code) = each(files, dossiers, |dir, evaluated, set| {
        let report = evaluated.report(files, set);
        if dossiers.json { json::entry(dir, &report, content(&report)) } else { Ok(text(dir, &report)) }
    })?;
    if dossiers.json {
        print(&json::opening())?;
    }
    for (index, text) in texts.iter().enumerate() {
        let comma = if dossiers.json && index > 0 { ",\n" } else { "" };
        print(&format!("{comma}{text}"))?;
    }
    if dossiers.json {
        print(json::CLOSING)?;
    }
    Ok(code)
}
