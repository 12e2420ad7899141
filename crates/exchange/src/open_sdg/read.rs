//! Reads a data folder: ours back as it was, and as much of other people's as says what it means.
//!
//! Of the metadata only keys with a value on the same line are looked at. Which KPI an indicator is, its name and keys say;
//! one that is none is reported, and so is a row for a part of the city.

use std::collections::HashMap;

use kpi::dossier::year;
use kpi::finding::{Finding, Place};

use super::{CITY, DATA, META, OWN_COLUMNS, THEIR_COLUMNS, indicator};
use crate::figures::{self, CityFigures, Figure, Read};
use crate::table::{Row, csv};
use crate::{Context, check_size};

/// Reads the tables of a folder. `files` are its files by their path below it; `city` and `country` are those of a folder
/// that does not say whose it is.
pub fn read(context: &Context, folder: &Place, files: &[(String, Vec<u8>)], whose: [&str; 2]) -> Read {
    let mut read = Read::default();
    let known = indicators(context);
    let tables = files.iter().filter(|(path, _)| path.starts_with(DATA) && is_table(path));
    for (path, bytes) in tables.clone() {
        let place = Place::file(format!("{}/{path}", folder.file));
        if let Err(finding) = check_size(&place, bytes.len()) {
            read.findings.push(*finding);
            continue;
        }
        let id = path.rsplit('/').next().unwrap_or(path).trim_end_matches(".csv");
        let id = id.strip_prefix("indicator_").unwrap_or(id);
        let meta = Meta::of(files, id);
        match which(context, &known, id, &meta, &place) {
            Ok((kpi, point)) => {
                let [city, country] = whose;
                let city = meta.get("national_geographical_coverage").unwrap_or(city);
                let table = Table { context, place: &place, kpi, point, meta: &meta, city, country };
                table.read(bytes, &mut read);
            }
            Err(finding) => read.findings.push(*finding),
        }
    }
    if tables.count() == 0 {
        read.findings.push(Finding::error("open-sdg-no-tables", folder.clone()));
    }
    read
}

fn is_table(path: &str) -> bool {
    path.rsplit_once('.').is_some_and(|(_, ending)| ending.eq_ignore_ascii_case("csv"))
}

/// Data points by the name of their indicator.
fn indicators(context: &Context) -> HashMap<String, (usize, usize)> {
    let kpis = context.framework.kpis.iter().enumerate();
    let points = kpis.flat_map(|(index, kpi)| {
        kpi.points.iter().enumerate().map(move |(number, point)| (indicator(kpi, point), (index, number)))
    });
    points.collect()
}

/// The data point that an indicator is: by its name, by our own keys, or by a code or name that it bears.
fn which(
    context: &Context,
    known: &HashMap<String, (usize, usize)>,
    id: &str,
    meta: &Meta,
    place: &Place,
) -> Result<(usize, usize), Box<Finding>> {
    if let Some(code) = meta.get("kpi_code") {
        return figures::point(context, code, meta.get("data_point").unwrap_or_default(), place, place);
    }
    if let Some(found) = known.get(id) {
        return Ok(*found);
    }
    let names = ["indicator_number", "indicator_name", "graph_title"].map(|key| meta.get(key));
    for name in names.into_iter().flatten() {
        let named = context.framework.kpis.iter().position(|kpi| {
            kpi::catalogue::fold(&kpi.name) == kpi::catalogue::fold(name) && !kpi.has_parts()
        });
        if let Some(index) = named {
            return Ok((index, 0));
        }
        if let Ok(found) = figures::point(context, name, "", place, place) {
            return Ok(found);
        }
    }
    let name = names[1].filter(|name| !name.contains("global_indicators.")).unwrap_or(id);
    let finding = Finding::error("open-sdg-indicator-unknown", place.clone()).about(id).read(name);
    let near = kpi::finding::nearest(name, context.framework.kpis.iter().map(|kpi| kpi.name.as_str()));
    Err(Box::new(match near {
        Some(near) => finding.with("nearest", near),
        None => finding,
    }))
}

/// The keys of an indicator's metadata.
struct Meta(HashMap<String, String>);

impl Meta {
    /// Of the files that bear the indicator's name; the first that has a key says it.
    fn of(files: &[(String, Vec<u8>)], id: &str) -> Self {
        let names = [".yml", ".yaml", ".md"].map(|ending| format!("{id}{ending}"));
        let mut keys = HashMap::new();
        for (path, bytes) in files {
            let Some((folder, name)) = path.rsplit_once('/') else { continue };
            if [META, "indicator-config"].contains(&folder) && names.iter().any(|known| known == name) {
                let text = String::from_utf8_lossy(bytes);
                for (key, value) in text.lines().filter_map(|line| line.split_once(':')) {
                    let key = key.trim().trim_matches(['"', '\'']);
                    keys.entry(key.to_owned()).or_insert_with(|| scalar(value.trim()));
                }
            }
        }
        Self(keys)
    }

    fn get(&self, key: &str) -> Option<&str> {
        self.0.get(key).map(String::as_str).filter(|value| !value.is_empty())
    }
}

/// The text of a value that stands on one line: plain, or in quotes of either kind.
fn scalar(value: &str) -> String {
    if let Ok(text) = serde_json::from_str::<String>(value) {
        return text;
    }
    match value.strip_prefix('\'').and_then(|rest| rest.strip_suffix('\'')) {
        Some(inner) => inner.replace("''", "'"),
        None => value.to_owned(),
    }
}

/// The table of a data point.
struct Table<'a> {
    context: &'a Context<'a>,
    place: &'a Place,
    kpi: usize,
    point: usize,
    meta: &'a Meta,
    city: &'a str,
    country: &'a str,
}

impl Table<'_> {
    fn read(&self, bytes: &[u8], read: &mut Read) {
        let mut headings: Option<Vec<String>> = None;
        let (cities, findings) = (&mut read.cities, &mut read.findings);
        csv::rows(self.place, bytes, findings, |row, findings| {
            if row.is_empty() {
                return;
            }
            match &headings {
                None => headings = Some(self.headings(row, findings)),
                // Nothing can be said of the rows of a table without years or values.
                Some(headings) if headings.is_empty() => {}
                Some(headings) => match self.figure(row, headings, findings) {
                    Ok((whose, figure)) => figures::group(cities, whose).figures.push(figure),
                    Err(finding) => findings.push(*finding),
                },
            }
        });
    }

    /// The headings; none where one is missing without which the rows mean nothing.
    fn headings(&self, row: &Row, findings: &mut Vec<Finding>) -> Vec<String> {
        let headings: Vec<String> = row.cells.iter().map(|cell| cell.text().into_owned()).collect();
        let needed = ["Year", "Value"].into_iter();
        let missing: Vec<&str> = needed.filter(|name| !headings.iter().any(|known| known == name)).collect();
        for name in &missing {
            let finding = Finding::error("column-missing", self.place.at(row.line, 0)).with("column", name);
            findings.push(finding.read(headings.join(", ")).accepted(OWN_COLUMNS.join(", ")));
        }
        if missing.is_empty() { headings } else { Vec::new() }
    }

    fn figure(
        &self,
        row: &Row,
        headings: &[String],
        findings: &mut Vec<Finding>,
    ) -> Result<(CityFigures, Figure), Box<Finding>> {
        let column = |name: &str| headings.iter().position(|known| known == name);
        let text = |name: &str| row.cell(column(name)).text();
        let at = |name: &str| self.place.at(row.line, column(name).map_or(0, |column| column as u32 + 1));
        let known = &self.context.framework.kpis[self.kpi];
        let point = &known.points[self.point];
        let subject = known.subject(point);
        let is_part = |(index, heading): &(usize, &String)| {
            let own = *heading == CITY || OWN_COLUMNS.contains(&heading.as_str());
            !own && !THEIR_COLUMNS.contains(&heading.as_str()) && !row.cell(Some(*index)).is_empty()
        };
        if let Some((index, heading)) = headings.iter().enumerate().find(is_part) {
            let place = self.place.at(row.line, index as u32 + 1);
            let finding = Finding::warning("open-sdg-part", place).about(&subject).with("column", heading);
            return Err(Box::new(finding.read(row.cell(Some(index)).text())));
        }
        let answer = self.context.answer(&text("Value"), &at("Value"), &subject)?;
        let said = figures::state(&text("State"), &at("State"), &subject)?;
        let (value, state) = figures::settle(answer, said);
        let or =
            |given: &str, other: &str| if given.is_empty() { other.to_owned() } else { given.to_owned() };
        let whose = CityFigures {
            id: text("Dossier").into_owned(),
            city: or(&text(CITY), self.city),
            country: or(&text("Country"), self.country),
            period: or(&text("Period"), &text("Year")),
            invented: figures::yes_no(&text("Invented"), &at("Invented"), &subject, findings)
                .unwrap_or_default(),
            figures: Vec::new(),
        };
        if year(&whose.period).is_none() {
            let finding = Finding::error("import-figure-of-nobody", at("Year")).about(&subject);
            return Err(Box::new(finding.with("name", "period")));
        }
        if whose.city.is_empty() {
            let finding = Finding::error("import-figure-of-nobody", at(CITY)).about(&subject);
            return Err(Box::new(finding.with("name", "city")));
        }
        let unit = text("Units");
        // The unit that people read has its code beside it.
        let code = self.meta.get("unit_ucum").filter(|_| self.meta.get("computation_units") == Some(&unit));
        let figure = Figure {
            kpi: self.kpi,
            point: self.point,
            value,
            unit: code.map_or_else(|| unit.to_string(), str::to_owned),
            state,
            quality: figures::quality(&text("Quality"), &at("Quality"), &subject, findings),
            verified: figures::yes_no(&text("Verified"), &at("Verified"), &subject, findings),
            source: text("Source").into_owned(),
        };
        Ok((whose, figure))
    }
}
