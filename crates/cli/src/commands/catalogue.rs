//! `u4ssc catalogue`: what the program knows, and whether its files are right.

use std::path::PathBuf;
use std::process::ExitCode;

use kpi::catalogue::{Framework, Kpi, Level, names};
use kpi::finding::{Finding, Severity, nearest};

use crate::commands::{index, peers, profile, site, speeds, targets, trends};
use crate::files::Catalogue;
use crate::stop::{self, Stop};
use crate::terminal::{Facts, print, table, word};
use crate::{folder, fonts, help, json};

/// Show what the program knows, and check the catalogue's files
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[command(subcommand)]
    what: What,
    /// Framework
    #[arg(long, default_value = "u4ssc", global = true)]
    framework: String,
}

#[derive(Debug, clap::Subcommand)]
enum What {
    /// List the KPIs
    List,
    /// Show a KPI: formula, inputs, units, sources
    Show {
        /// Code of the KPI; spaces do not matter
        code: String,
    },
    /// Check every file of the catalogue; all mistakes at once
    Check {
        /// List what is not translated, language by language
        #[arg(long)]
        locales: bool,
        /// List the facts that no published page confirms
        #[arg(long)]
        unverified: bool,
    },
    /// Write the JSON Schemas of the catalogue's files and of --json outputs
    Schemas {
        /// Folder to write to
        dir: PathBuf,
    },
}

pub(crate) fn run(args: &Args, files: &Catalogue) -> Result<ExitCode, Stop> {
    match &args.what {
        What::List => list(files, files.framework(&args.framework)?),
        What::Show { code } => show(files, files.framework(&args.framework)?, code),
        What::Check { locales: true, .. } => locales(files),
        What::Check { unverified, .. } => check(files, *unverified),
        What::Schemas { dir } => schemas(dir),
    }
}

fn list(files: &Catalogue, framework: &Framework) -> Result<ExitCode, Stop> {
    let row = |kpi: &Kpi| {
        let level = if kpi.level == Level::Core { "core" } else { "advanced" };
        let level = word(&files.locale, "level", level);
        let units: Vec<&str> = kpi.points.iter().map(|point| point.display_unit.as_str()).collect();
        let mut units = units;
        units.dedup();
        vec![
            kpi.code.clone(),
            kpi.name.clone(),
            framework.category(&kpi.category).to_owned(),
            level,
            units.join(", "),
        ]
    };
    let rows: Vec<Vec<String>> = framework.kpis.iter().map(row).collect();
    print(&table(&rows, 5))?;
    Ok(ExitCode::SUCCESS)
}

fn show(files: &Catalogue, framework: &Framework, code: &str) -> Result<ExitCode, Stop> {
    let Some(index) = framework.kpi(code) else {
        let near = nearest(code, framework.kpis.iter().map(|kpi| kpi.code.as_str()));
        return Err(Stop::no_kpi(code, &framework.id, near));
    };
    let kpi = &framework.kpis[index];
    let mut text = format!("{}  {}\n{}\n", kpi.code, kpi.name, kpi.measures);
    let dimension = framework.dimension(&kpi.dimension).map_or("", |dimension| dimension.name.as_str());
    let places = [dimension, framework.sub_dimension(&kpi.sub_dimension), framework.category(&kpi.category)];
    text += &format!("{}\n\n", places.join(" > "));
    let locale = &files.locale;
    let set = files.benchmarks(None, &framework.id).ok();
    for (number, point) in kpi.points.iter().enumerate() {
        let result = locale.text("cli-result");
        let name = if kpi.has_parts() { &*point.name } else { &*result };
        text += &format!("{name} = {}   [{}]\n", point.formula.source(), point.display_unit);
        let benchmark = set.as_ref().and_then(|set| set.by_point.get(&(index, number)));
        let without = set.as_ref().and_then(|set| set.without.get(&(index, number)));
        match (benchmark, without) {
            (Some(benchmark), _) => {
                let facts: Facts = &[
                    ("target", &benchmark.value),
                    ("source", &locale.cited(&benchmark.source)),
                    ("year", &benchmark.year),
                ];
                text += &format!("    {}\n", files.told("cli-target-from", facts));
            }
            (None, Some(reason)) => {
                text += &format!("    {}\n", files.told("cli-no-benchmark-why", &[("reason", reason)]));
            }
            (None, None) => {}
        }
    }
    print(&(text + &input_lines(files, kpi) + &list_lines(files, kpi)))?;
    Ok(ExitCode::SUCCESS)
}

/// The inputs of a KPI.
fn input_lines(files: &Catalogue, kpi: &Kpi) -> String {
    let mut text = format!("\n{}\n", files.locale.text("cli-inputs"));
    for input in &kpi.inputs {
        let profile = input.profile.as_ref();
        let profile = profile.map(|fact| files.told("cli-from-fact", &[("fact", fact)]));
        let profile = profile.map_or_else(String::new, |from| format!(", {from}"));
        text += &format!("    {}: {} [{}]{profile}\n", input.name, input.label, input.unit_code);
    }
    text
}

/// What a KPI says in lists: how it is reported and verified, where data and facts are from.
fn list_lines(files: &Catalogue, kpi: &Kpi) -> String {
    let note: Vec<String> = kpi.note.iter().cloned().collect();
    let source = kpi.source.iter().map(|(fact, source)| format!("{fact}: {}", files.locale.cited(source)));
    let lists = [
        ("cli-reporting", kpi.reporting.clone()),
        ("cli-verifier", kpi.verify.clone()),
        ("cli-data-sources", kpi.data_sources.clone()),
        ("cli-note", note),
        ("cli-sources", source.collect()),
    ];
    let mut text = String::new();
    for (title, lines) in lists.into_iter().filter(|(_, lines)| !lines.is_empty()) {
        text += &format!("\n{}\n", files.locale.text(title));
        text.extend(lines.iter().map(|line| format!("    {line}\n")));
    }
    text
}

/// Countries that have no name in a language.
fn countries_missing(files: &Catalogue, language: &str) -> Vec<String> {
    let path = format!("countries/{language}.toml");
    let named = match files.file(&path).map(|file| names::read_countries(&file)) {
        Some(Ok(named)) => named,
        Some(Err(findings)) => return findings.iter().map(|finding| files.sentence(finding)).collect(),
        None => return vec![path],
    };
    let countries = peers::reference(files).map(|known| known.countries).unwrap_or_default();
    let lacking = countries.into_iter().filter(|country| !named.contains_key(&country.name));
    lacking.map(|country| files.told("cli-country", &[("name", &country.name)])).collect()
}

/// What each language lacks of the English messages, and of the names of each framework.
fn locales(files: &Catalogue) -> Result<ExitCode, Stop> {
    let mut lacking = 0;
    for language in files.languages() {
        let mut lines: Vec<String> = files.messages_missing(&language);
        for framework in files.known.frameworks.values() {
            let path = format!("frameworks/{}/names/{language}.toml", framework.id);
            match files.file(&path).map(|file| names::read(&file)) {
                Some(Ok(names)) => lines.extend(names.missing(framework, &files.known.units)),
                Some(Err(findings)) => lines.extend(findings.iter().map(|finding| files.sentence(finding))),
                None => lines.push(path),
            }
        }
        lines.extend(countries_missing(files, &language));
        lines.extend(help::lacking(files, &language));
        lacking += lines.len();
        let facts: Facts = &[("language", &language), ("count", &lines.len())];
        print(&format!("{}\n", files.told("cli-not-translated", facts)))?;
        for line in lines {
            print(&format!("  {line}\n"))?;
        }
    }
    Ok(if lacking == 0 { ExitCode::SUCCESS } else { ExitCode::from(stop::FINDINGS) })
}

/// What is wrong with the files that only some commands read.
const MISTAKES: [fn(&Catalogue) -> Vec<Finding>; 8] = [
    trends::mistakes,
    peers::mistakes,
    index::mistakes,
    speeds::mistakes,
    targets::mistakes,
    profile::mistakes,
    fonts::mistakes,
    site::mistakes,
];

fn check(files: &Catalogue, unverified: bool) -> Result<ExitCode, Stop> {
    let findings: Vec<Finding> =
        files.findings.iter().cloned().chain(MISTAKES.iter().flat_map(|of| of(files))).collect();
    for finding in &findings {
        print(&format!("{}\n", files.line(finding)))?;
    }
    let (count, open) = open_facts(files);
    if unverified {
        print(&open)?;
    }
    for framework in files.known.frameworks.values() {
        let facts: Facts = &[
            ("framework", &framework.id),
            ("version", &framework.version),
            ("kpis", &framework.kpis.len()),
            ("points", &framework.point_count()),
            ("rules", &framework.rules.len()),
        ];
        print(&format!("{}\n", files.told("cli-framework", facts)))?;
    }
    for set in files.known.benchmarks.values() {
        let (with, without) = (set.by_point.len(), set.without.len());
        let facts: Facts = &[("set", &set.name), ("with", &with), ("without", &without)];
        print(&format!("{}\n", files.told("cli-benchmarks", facts)))?;
    }
    let id = if unverified { "cli-unconfirmed" } else { "cli-unconfirmed-hint" };
    print(&format!("{}\n", files.told(id, &[("count", &count)])))?;
    let wrong = findings.iter().any(|finding| finding.severity == Severity::Error);
    Ok(if wrong { ExitCode::from(stop::FINDINGS) } else { ExitCode::SUCCESS })
}

/// How many facts no published page confirms, and which, line by line.
fn open_facts(files: &Catalogue) -> (usize, String) {
    let (mut count, mut lines) = (0, String::new());
    for framework in files.known.frameworks.values() {
        for kpi in &framework.kpis {
            let facts = open_of_kpi(kpi);
            count += facts.len();
            if !facts.is_empty() {
                lines += &format!("{}  {}: {}\n", kpi.code, kpi.name, facts.join(", "));
            }
        }
        for rule in framework.rules.iter().filter(|rule| rule.source.contains("general knowledge")) {
            count += 1;
            lines +=
                &format!("{}\n", files.told("cli-open-rule", &[("id", &rule.id), ("source", &rule.source)]));
        }
    }
    for (place, fact) in peers::unverified(files) {
        count += 1;
        lines += &format!("{}\n", files.told("cli-open-place", &[("place", &place), ("fact", &fact)]));
    }
    (count, lines)
}

/// The facts of a KPI that no published page confirms.
fn open_of_kpi(kpi: &Kpi) -> Vec<&str> {
    let marked = |source: &str| source.contains("unverified") || source.contains("general knowledge");
    let sources = kpi.source.iter().map(|(fact, source)| (fact.as_str(), source.as_str()));
    let usual = kpi.points.iter().filter_map(|point| point.usual.as_ref());
    let usual = usual.map(|(_, source)| ("usual", source.as_str()));
    let mut facts: Vec<&str> =
        sources.chain(usual).filter(|(_, source)| marked(source)).map(|(fact, _)| fact).collect();
    facts.dedup();
    facts
}

fn schemas(dir: &std::path::Path) -> Result<ExitCode, Stop> {
    folder::make(dir)?;
    let failed = |error: serde_json::Error| Stop::failed("stop-schema", error);
    for (name, schema) in kpi::catalogue::schema::all() {
        let text = serde_json::to_string_pretty(&schema).map_err(failed)? + "\n";
        folder::write(&dir.join(format!("{name}.schema.json")), text.as_bytes())?;
    }
    for (name, schema) in json::schemas() {
        let text = serde_json::to_string_pretty(&schema).map_err(failed)? + "\n";
        folder::write(&dir.join(format!("output-{name}.schema.json")), text.as_bytes())?;
    }
    for (name, schema) in other_files() {
        let text = serde_json::to_string_pretty(&schema).map_err(failed)? + "\n";
        folder::write(&dir.join(format!("{name}.schema.json")), text.as_bytes())?;
    }
    let city = serde_json::to_string_pretty(&schemars::schema_for!(exchange::city::CityFile))
        .map_err(failed)?
        + "\n";
    folder::write(&dir.join("city.schema.json"), city.as_bytes())?;
    for (name, schema) in exchange_files() {
        let text = serde_json::to_string_pretty(&schema).map_err(failed)? + "\n";
        folder::write(&dir.join(format!("{name}.schema.json")), text.as_bytes())?;
    }
    let report = publish::json::schema().map_err(|error| Stop::failed("stop-schema", error))?;
    folder::write(&dir.join("report.schema.json"), report.as_bytes())?;
    Ok(ExitCode::SUCCESS)
}

/// Schemas of further files that `exchange` reads.
fn exchange_files() -> [(&'static str, schemars::Schema); 2] {
    [
        ("dossier", schemars::schema_for!(exchange::dossier_json::DossierFile)),
        ("mapping", schemars::schema_for!(exchange::mapping::MappingFile)),
    ]
}

/// Schemas of the files that `assess` and `publish` read.
fn other_files() -> [(&'static str, schemars::Schema); 12] {
    [
        ("trends", schemars::schema_for!(assess::trend::rules::TrendsFile)),
        ("peers", schemars::schema_for!(assess::peers::files::PeersFile)),
        ("countries", schemars::schema_for!(assess::peers::files::CountriesFile)),
        ("places", schemars::schema_for!(assess::peers::files::PlacesFile)),
        ("recipe", schemars::schema_for!(assess::index::recipe::Recipe)),
        ("quality", schemars::schema_for!(assess::quality::QualityFile)),
        ("profile", schemars::schema_for!(assess::profile::Rules)),
        ("ladders", schemars::schema_for!(assess::target::Ladders)),
        ("panel", schemars::schema_for!(assess::speed::source::PanelFile)),
        ("speeds", schemars::schema_for!(assess::speed::Speeds)),
        ("fonts", schemars::schema_for!(publish::document::FontRules)),
        ("world", schemars::schema_for!(publish::svg::world::Land)),
    ]
}
