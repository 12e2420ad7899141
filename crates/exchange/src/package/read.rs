//! A package read back: by its descriptor, which tells where the tables and dossiers are.

use std::collections::BTreeSet;

use kpi::catalogue::Catalogue;
use kpi::dossier::Dossier;
use kpi::finding::{Finding, Place};
use serde_json::Value;

use crate::{Context, check_size, city, figures, tidy};

/// What was understood of a package, and all findings.
#[derive(Debug, Default)]
pub struct Packed {
    /// The dossiers.
    pub dossiers: Vec<Dossier>,
    /// Everything that was not understood.
    pub findings: Vec<Finding>,
}

/// Reads a package by its descriptor: `datapackage.json` or `csv-metadata.json`. `open` gives the content of a file of the
/// package by its path; it is asked for nothing outside of the package's folder.
pub fn read(
    catalogue: &Catalogue,
    framework: &str,
    file: &Place,
    bytes: &[u8],
    mut open: impl FnMut(&str) -> Option<Vec<u8>>,
) -> Packed {
    let mut packed = Packed::default();
    let paths = match check_size(file, bytes.len()).and_then(|()| paths(file, bytes, &mut packed.findings)) {
        Ok(paths) => paths,
        Err(finding) => {
            packed.findings.push(*finding);
            return packed;
        }
    };
    let folder = file.file.rfind(['/', '\\']).map_or("", |at| &file.file[..=at]).to_owned();
    let mut content = |path: &str, findings: &mut Vec<Finding>| {
        let bytes = open(path);
        if bytes.is_none() {
            findings.push(Finding::error("package-file-missing", file.clone()).read(path));
        }
        bytes.map(|bytes| (Place::file(format!("{folder}{path}")), bytes))
    };
    for path in paths.iter().filter(|path| path.ends_with(city::FILE)) {
        let Some((place, bytes)) = content(path, &mut packed.findings) else { continue };
        let text = crate::table::text::decode(&place, &bytes, &mut packed.findings).into_owned();
        let Some(city) = city::read(catalogue, &place, &text, &mut packed.findings) else { continue };
        let inputs = path.replace(city::FILE, "inputs.csv");
        let mut dossier = Dossier { city, entries: Vec::new() };
        if paths.contains(&inputs)
            && let Some((place, bytes)) = content(&inputs, &mut packed.findings)
        {
            // `city::read` knows the framework, or it would not have given a city.
            let known = &catalogue.frameworks[&dossier.city.framework];
            let context = Context::new(catalogue, known, dossier.city.decimal_sign);
            let answers = tidy::read_csv(&context, &place, &bytes);
            packed.findings.extend(answers.findings);
            dossier.entries.extend(answers.groups.into_iter().flat_map(|group| group.entries));
        }
        packed.dossiers.push(dossier);
    }
    if packed.dossiers.is_empty() {
        let table = paths.iter().find(|path| path.ends_with("data-points.csv"));
        let table = table.or_else(|| {
            paths.first().filter(|path| paths.len() == 1 && path.rsplit('.').next() == Some("csv"))
        });
        match (table, catalogue.frameworks.get(framework)) {
            (Some(path), Some(known)) => {
                if let Some((place, bytes)) = content(path, &mut packed.findings) {
                    let read = figures::read_csv(&Context::new(catalogue, known, None), &place, &bytes);
                    packed.findings.extend(read.findings);
                    packed.dossiers = figures::dossiers(known, &read.cities, &place);
                }
            }
            _ => packed.findings.push(Finding::error("package-without-figures", file.clone())),
        }
    }
    packed
}

/// The paths that a descriptor names; one that leads out of the folder is reported and left out.
fn paths(file: &Place, bytes: &[u8], findings: &mut Vec<Finding>) -> Result<BTreeSet<String>, Box<Finding>> {
    let value = crate::json(file, bytes)?;
    let named = match (&value["resources"], &value["tables"], &value["url"]) {
        (Value::Array(resources), _, _) => resources.iter().map(|one| &one["path"]).collect(),
        (_, Value::Array(tables), _) => tables.iter().map(|one| &one["url"]).collect(),
        (_, _, url @ Value::String(_)) => vec![url],
        _ => return Err(Box::new(Finding::error("package-without-files", file.clone()))),
    };
    let mut paths = BTreeSet::new();
    for (index, name) in named.into_iter().enumerate() {
        let place = Place { sheet: Some(format!("resources/{index}").into()), ..file.clone() };
        // A resource may be split into several files.
        let names = match name {
            Value::Array(parts) => parts.iter().collect(),
            one => vec![one],
        };
        for name in names {
            match name.as_str() {
                Some(path) if is_inside(path) => {
                    paths.insert(path.to_owned());
                }
                Some(path) => findings.push(Finding::error("package-path", place.clone()).read(path)),
                None => findings.push(Finding::error("package-path", place.clone()).read(name)),
            }
        }
    }
    Ok(paths)
}

/// True for a path that stays in its folder, on any system.
fn is_inside(path: &str) -> bool {
    !path.is_empty()
        && !path.contains(['\\', ':', '\0'])
        && path.split('/').all(|part| !part.is_empty() && part != ".." && part != ".")
}
