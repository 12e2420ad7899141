//! `u4ssc report`: per city a self-contained snapshot, and an index that compares the cities.

use std::collections::HashMap;
use std::path::PathBuf;
use std::process::ExitCode;

use publish::CityReport;

use crate::evaluate::{self, Dossiers};
use crate::files::Catalogue;
use crate::stop::Stop;
use crate::terminal::{print, say};
use crate::{folder, progress};

/// Make a snapshot per city, and an index that compares the cities
///
/// Ends with 1 where a dossier has findings of severity error; the pages are made all the same.
///
/// Writes for each dossier one self-contained HTML page, and beside it JSON, tidy CSV and the wheel as SVG; then index.html
/// and all.csv over all of them.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[command(flatten)]
    dossiers: Dossiers,
    /// Folder to write to
    #[arg(short, long, value_name = "OUT")]
    out: PathBuf,
}

pub(crate) fn run(args: &Args, files: &Catalogue) -> Result<ExitCode, Stop> {
    let (mut reports, code) =
        evaluate::each(files, &args.dossiers, |_, evaluated, set| Ok(evaluated.report(files, set)))?;
    reports.sort_by(|a, b| (&a.city.name, &a.city.period).cmp(&(&b.city.name, &b.city.period)));
    name_apart(&mut reports);
    folder::make(&args.out)?;
    let failed = |error: publish::PublishError| Stop::failed("stop-reason", error);
    let bar = progress::bar(reports.len(), &files.locale.text("cli-bar-pages"));
    for report in &reports {
        let stem = args.out.join(report.file_stem());
        let with = |extension: &str| stem.with_extension(extension);
        let page = publish::city_page(report, &files.locale).map_err(failed)?;
        folder::write(&with("html"), page.as_bytes())?;
        folder::write(&with("json"), publish::json::to_json(report).map_err(failed)?.as_bytes())?;
        folder::write(&with("svg"), publish::svg::wheel::wheel(report, &files.locale).as_bytes())?;
        let csv = publish::tidy::to_csv(std::slice::from_ref(report));
        folder::write(&with("csv"), csv.as_bytes())?;
        progress::step(&bar);
    }
    bar.finish_and_clear();
    let index = args.out.join("index.html");
    folder::write(&index, publish::index_page(&reports, &files.locale).map_err(failed)?.as_bytes())?;
    folder::write(&args.out.join("all.csv"), publish::tidy::to_csv(&reports).as_bytes())?;
    let errors: usize = reports.iter().map(|report| report.finding_counts.errors).sum();
    if errors > 0 {
        say(&files.told("cli-errors-pages", &[("count", &errors)]));
    }
    if args.dossiers.json {
        let pages: Vec<String> = reports.iter().map(|report| report.file_stem() + ".html").collect();
        print(&format!("{}\n", serde_json::json!({ "schema_version": 1, "index": index, "pages": pages })))?;
    } else {
        print(&format!("{}\n", index.display()))?;
    }
    Ok(code)
}

/// Gives every report an id of its own: the city's, its period, and a number where both are the same.
fn name_apart(reports: &mut [CityReport]) {
    let names = names_apart(reports.iter().map(|report| (&*report.city.id, &*report.city.period)));
    for (report, name) in reports.iter_mut().zip(names) {
        report.city.id = name;
    }
}

/// Names of files for cities and periods: both, and a number where both are the same.
pub(crate) fn names_apart<'a>(cities: impl Iterator<Item = (&'a str, &'a str)>) -> Vec<String> {
    let mut used: HashMap<String, usize> = HashMap::new();
    let named = cities.map(|(city, period)| {
        let stem = format!("{city}-{period}");
        let count = used.entry(stem.clone()).or_default();
        *count += 1;
        if *count == 1 { stem } else { format!("{stem}-{count}") }
    });
    named.collect()
}
