//! `u4ssc peers`: which cities are like this one, why, and why others are not.

use std::path::PathBuf;
use std::process::ExitCode;

use assess::peers::files::{COUNTRIES, COVARIATES, OF_COUNTRY, PLACES};
use assess::peers::{Candidate, Fact, Files, Peers, Place, Reference, Value, of_dossier, peers};
use kpi::finding::{Finding, Severity};
use publish::model::SCHEMA_VERSION;
use publish::sentence::{self, Sentence};
use schemars::JsonSchema;
use serde::Serialize;

use crate::files::Catalogue;
use crate::stop::{self, Stop};
use crate::terminal::{heads, print, severity, table};
use crate::{evaluate, json};

/// Find the cities that are like this one
///
/// Cities are compared by population, density, income, climate and country (peers.toml of the catalogue). A city beyond
/// the cut is no peer; too few peers are said to be too few.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// Folder of the dossier
    #[arg(value_name = "DIR")]
    dir: PathBuf,
    /// Folders of other dossiers to compare with, beside the places of the catalogue
    #[arg(value_name = "OTHER_DIR")]
    others: Vec<PathBuf>,
    /// Print JSON
    #[arg(long)]
    json: bool,
}

/// Output of the command.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Output {
    /// Version of this layout.
    schema_version: u32,
    /// City.
    city: String,
    /// Peers, and why the others are none.
    peers: Peers,
    /// What that means.
    says: Vec<Sentence>,
    /// Why each city is a peer or not, in the order of peers and others.
    why: Vec<Sentence>,
    /// What is odd about the facts of the dossiers.
    findings: Vec<json::Told>,
}

/// The three files that peers are found with.
pub(crate) fn reference(files: &Catalogue) -> Result<Reference, Stop> {
    let [covariates, countries, places] =
        [files.needed(COVARIATES)?, files.needed(COUNTRIES)?, files.needed(PLACES)?];
    files.right(Reference::read(&Files { covariates, countries, places }))
}

/// What is wrong with the three files; nothing where they are not there.
pub(crate) fn mistakes(files: &Catalogue) -> Vec<Finding> {
    match (files.file(COVARIATES), files.file(COUNTRIES), files.file(PLACES)) {
        (Some(covariates), Some(countries), Some(places)) => {
            Reference::read(&Files { covariates, countries, places }).err().unwrap_or_default()
        }
        _ => Vec::new(),
    }
}

/// Places and facts that no published page confirms, one entry per fact.
pub(crate) fn unverified(files: &Catalogue) -> Vec<(String, String)> {
    let Ok(reference) = reference(files) else { return Vec::new() };
    let open = |place: &Place| {
        let facts = place.facts.iter().filter(|(_, fact)| fact.source.contains("unverified"));
        // What the country says is not a fact of the place.
        let own = facts.filter(|(id, _)| !OF_COUNTRY.contains(&id.as_str()));
        own.map(|(id, _)| (place.name.clone(), id.clone())).collect::<Vec<_>>()
    };
    reference.places.iter().flat_map(open).collect()
}

pub(crate) fn run(args: &Args, files: &Catalogue) -> Result<ExitCode, Stop> {
    let reference = reference(files)?;
    let (city, mut findings) = place(files, &reference, &args.dir)?;
    let mut others = reference.places.clone();
    for dir in &args.others {
        let (other, more) = place(files, &reference, dir)?;
        findings.extend(more);
        if other.is_same(&city) {
            let finding =
                Finding::info("peer-same-city", kpi::finding::Place::file(dir.to_string_lossy().as_ref()));
            findings.push(finding);
            continue;
        }
        // A dossier knows more of its city than the catalogue does; of two dossiers the later on the line counts.
        others.retain(|known| !known.is_same(&other));
        others.push(other);
    }
    let found = peers(&reference.covariates, &city, &others);
    let label = |id: &str| files.locale.told(&label(&reference, id)).to_owned();
    let wrong = findings.iter().any(|finding| finding.severity == Severity::Error);
    let output = Output {
        schema_version: SCHEMA_VERSION,
        says: sentence::of_peers(&files.locale, &city.name, &found, label),
        why: found
            .peers
            .iter()
            .chain(&found.others)
            .map(|one| sentence::of_candidate(&files.locale, &found, one, label))
            .collect(),
        city: city.name,
        peers: found,
        findings: findings.iter().map(|finding| json::Told::new(files, finding)).collect(),
    };
    if args.json {
        print(&json::text(&output)?)?;
    } else {
        print(&text(files, &reference, &output))?;
    }
    Ok(if wrong { ExitCode::from(stop::FINDINGS) } else { ExitCode::SUCCESS })
}

/// The city of a dossier, with what is known of it.
fn place(
    files: &Catalogue,
    reference: &Reference,
    dir: &std::path::Path,
) -> Result<(Place, Vec<Finding>), Stop> {
    let (evaluated, _) = evaluate::evaluate(files, None, dir)?;
    Ok(of_dossier(reference, evaluated.framework, &evaluated.dossier.city, &evaluated.results))
}

/// What a person reads for a covariate.
fn label(reference: &Reference, id: &str) -> String {
    let covariate = reference.covariates.covariates.iter().find(|one| *one.id == id);
    covariate.map_or_else(|| id.to_owned(), |one| one.label.clone())
}

fn text(files: &Catalogue, reference: &Reference, output: &Output) -> String {
    let mut text = String::new();
    for told in &output.findings {
        let severity = severity(&files.locale, told.severity);
        text += &format!("{severity} {} {} {}\n", told.place, told.says, told.remedy);
    }
    for said in &output.says {
        text += &format!("{}\n", said.text);
    }
    let found = &output.peers;
    let any = found.peers.iter().chain(&found.others).next();
    let mut rows = vec![heads(&files.locale, &["", "", "cli-distance"])];
    rows[0].extend(reference.covariates.covariates.iter().map(|one| one.id.to_string()));
    rows.extend(any.map(|one| own_row(files, &output.city, one)));
    let rows_of = |mark: &str, all: &[Candidate]| {
        all.iter().map(|one| candidate_row(files, mark, one)).collect::<Vec<_>>()
    };
    rows.extend(rows_of(&files.locale.text("cli-peer"), &found.peers));
    rows.extend(rows_of("", &found.others));
    text += &format!("\n{}\n", table(&rows, 2));
    for why in &output.why {
        text += &format!("{}\n", why.text);
    }
    text
}

/// The values of the city itself.
fn own_row(files: &Catalogue, city: &str, any: &Candidate) -> Vec<String> {
    let mut row = vec![String::new(), city.to_owned(), String::new()];
    row.extend(any.covariates.iter().map(|one| value(files, one.own.as_ref())));
    row
}

/// The values of another city, each with its share of the distance.
fn candidate_row(files: &Catalogue, mark: &str, one: &Candidate) -> Vec<String> {
    let distance = one.distance.map_or_else(|| "-".to_owned(), |distance| files.locale.number(distance, 2));
    let mut row = vec![mark.to_owned(), one.name.clone(), distance];
    row.extend(one.covariates.iter().map(|compared| {
        let share = compared.share.filter(|share| *share > 0.0);
        let share = share.map_or_else(String::new, |share| {
            format!(" ({})", files.locale.with_unit((share * 100.0).round(), "%"))
        });
        value(files, compared.other.as_ref()) + &share
    }));
    row
}

fn value(files: &Catalogue, fact: Option<&Fact>) -> String {
    match fact.map(|fact| &fact.value) {
        None => "?".to_owned(),
        Some(Value::Number(number)) => files.locale.number(*number, 0),
        Some(Value::Word(word)) => files.locale.told(word).to_owned(),
    }
}
