//! A dossier's folder: read as a whole, written file by file.

use std::fs;
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};

use exchange::{Answers, Context, city, read_answers};
use kpi::dossier::{City, Dossier, Fact};
use kpi::finding::{Finding, Place};
use kpi::read::Answer;

use crate::files::Catalogue;
use crate::stop::Stop;

/// The tidy table of a dossier.
pub(crate) const INPUTS: &str = "inputs.csv";
/// The workbook of a dossier.
pub(crate) const WORKBOOK: &str = "workbook.xlsx";

/// Reads a dossier. What is wrong with its content is a finding; a folder or file that can't be read stops.
pub(crate) fn read(files: &Catalogue, folder: &Path) -> Result<(Dossier, Vec<Finding>), Stop> {
    let mut findings = Vec::new();
    let text = city_text(folder, &mut findings)?;
    let place = |name: &str| Place::file(folder.join(name).to_string_lossy().as_ref());
    let Some(city) = city::read(files.reading(), &place(city::FILE), &text, &mut findings) else {
        return Ok((Dossier::default(), findings));
    };
    files.framework(&city.framework)?;
    let reading = files.reading();
    let context = Context::new(reading, &reading.frameworks[&city.framework], city.decimal_sign);
    let mut dossier = Dossier { city, entries: Vec::new() };
    let mut given = false;
    for name in [INPUTS, WORKBOOK] {
        let content = read_file(&folder.join(name), exchange::MAX_FILE)?;
        given |= content.is_some();
        match content {
            None => {}
            Some(Content::TooLarge(size)) => {
                findings.extend(exchange::check_size(&place(name), size).err().map(|finding| *finding));
            }
            Some(Content::Bytes(bytes)) => {
                take(&mut dossier, read_answers(&context, &place(name), &bytes), &mut findings);
            }
        }
    }
    if !given {
        findings.push(Finding::error("nothing-given", Place::file(folder.to_string_lossy().as_ref())));
    }
    Ok((dossier, findings))
}

/// Who a dossier is about; one of which nothing was understood has no name. What is wrong is said when it is read as a whole.
pub(crate) fn city(files: &Catalogue, folder: &Path) -> Result<City, Stop> {
    let mut findings = Vec::new();
    let text = city_text(folder, &mut findings)?;
    let place = Place::file(folder.join(city::FILE).to_string_lossy().as_ref());
    Ok(city::read(files.reading(), &place, &text, &mut findings).unwrap_or_default())
}

/// The text of city.toml; a folder without one stops.
fn city_text(folder: &Path, findings: &mut Vec<Finding>) -> Result<String, Stop> {
    if !folder.is_dir() {
        let id = if folder.exists() { "stop-dossier-is-file" } else { "stop-dossier-none" };
        return Err(Stop::io(id, &[("path", &folder.display())]));
    }
    let place = |name: &str| Place::file(folder.join(name).to_string_lossy().as_ref());
    let Some(text) = read_file(&folder.join(city::FILE), exchange::MAX_FILE)? else {
        return Err(Stop::io("stop-dossier-no-city", &[("path", &folder.display())]));
    };
    Ok(match text {
        Content::Bytes(bytes) => {
            exchange::table::text::decode(&place(city::FILE), &bytes, findings).into_owned()
        }
        Content::TooLarge(size) => {
            findings.extend(exchange::check_size(&place(city::FILE), size).err().map(|finding| *finding));
            String::new()
        }
    })
}

/// Answers of the dossier's own city; what a table says about other cities is reported.
fn take(dossier: &mut Dossier, answers: Answers, findings: &mut Vec<Finding>) {
    findings.extend(answers.findings);
    for group in answers.groups {
        let own = |given: &str, own: &str| {
            given.is_empty() || kpi::catalogue::fold(given) == kpi::catalogue::fold(own)
        };
        if own(&group.city, &dossier.city.name) && own(&group.period, &dossier.city.period) {
            dossier.entries.extend(group.entries);
        } else if let Some(first) = group.entries.first() {
            let finding = Finding::error("other-city", first.place.clone());
            let read = format!("{} {}", group.city, group.period);
            let accepted = format!("{} {}", dossier.city.name, dossier.city.period);
            findings.push(finding.read(read.trim()).accepted(accepted).with("rows", group.entries.len()));
        }
    }
    for (id, fact) in answers.facts {
        take_fact(dossier, id, fact, findings);
    }
}

/// A fact of the workbook: it fills in what city.toml leaves open, and must not contradict what it says.
fn take_fact(dossier: &mut Dossier, id: String, fact: Fact, findings: &mut Vec<Finding>) {
    let open = |known: &Fact| !matches!(known.answer, Answer::Number(_));
    match dossier.city.facts.get(&id) {
        Some(known) if !open(known) && !open(&fact) && known.answer != fact.answer => {
            let same = matches!((&known.answer, &fact.answer), (Answer::Number(a), Answer::Number(b)) if a.value == b.value);
            if !same {
                let finding =
                    Finding::error("fact-differs", fact.place.clone()).about(format!("profile.{id}"));
                let finding = finding.read(&fact.written).with("first", &known.written);
                findings.push(finding.with("other", &known.place));
            }
        }
        Some(known) if !open(known) => {}
        _ => {
            dossier.city.facts.insert(id, fact);
        }
    }
}

enum Content {
    Bytes(Vec<u8>),
    TooLarge(usize),
}

/// The content of a file; nothing where there is none. A file beyond the limit is not read at all.
fn read_file(path: &Path, limit: usize) -> Result<Option<Content>, Stop> {
    let failed = |error: std::io::Error| Stop::path("stop-read", path, &error);
    let size = match fs::metadata(path) {
        Ok(metadata) => usize::try_from(metadata.len()).unwrap_or(usize::MAX),
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(failed(error)),
    };
    if size > limit {
        return Ok(Some(Content::TooLarge(size)));
    }
    fs::read(path).map(|bytes| Some(Content::Bytes(bytes))).map_err(failed)
}

/// A dossier's files as they are: name and content, where there is one and it is not beyond the limit.
pub(crate) fn contents(folder: &Path) -> Result<Vec<(&'static str, Vec<u8>)>, Stop> {
    let mut contents = Vec::new();
    for name in [city::FILE, INPUTS, WORKBOOK] {
        if let Some(Content::Bytes(bytes)) = read_file(&folder.join(name), exchange::MAX_FILE)? {
            contents.push((name, bytes));
        }
    }
    Ok(contents)
}

/// Reads a file that the user named; it has to be there.
pub(crate) fn read_named(path: &Path) -> Result<Vec<u8>, Stop> {
    fs::read(path).map_err(|error| Stop::path("stop-read", path, &error))
}

/// Makes a folder and those above it.
pub(crate) fn make(folder: &Path) -> Result<(), Stop> {
    fs::create_dir_all(folder).map_err(|error| Stop::path("stop-make-folder", folder, &error))
}

/// Writes a file whole or not at all: under another name first, then renamed. A full disk leaves no half file behind.
pub(crate) fn write(path: &Path, content: &[u8]) -> Result<(), Stop> {
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let part: PathBuf = path.with_file_name(format!(".{name}.part"));
    let written = fs::File::create(&part).and_then(|mut file| {
        file.write_all(content)?;
        fs::rename(&part, path)
    });
    written.map_err(|error| {
        // What can't be removed was most likely never made.
        let _ = fs::remove_file(&part);
        Stop::path("stop-write", path, &error)
    })
}
