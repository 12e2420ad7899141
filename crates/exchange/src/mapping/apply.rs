//! A table read by a mapping: each row becomes answers, or a finding with its place.

use std::collections::BTreeMap;

use kpi::catalogue::{Framework, fold};
use kpi::dossier::{City, Dossier, Entry, year};
use kpi::finding::{Finding, Place, nearest};

use super::{DecimalSign, MappingFile, columns, place, rows};
use crate::city::slug;
use crate::table::{Cell, Row};
use crate::tidy::{Columns, Details, TidyReader};
use crate::{Context, Group};

/// What was understood of a table, and all findings.
#[derive(Debug, Default)]
pub struct Mapped {
    /// Dossiers by city and period, in the order of the table.
    pub dossiers: Vec<Dossier>,
    /// Everything that was not understood or not mapped.
    pub findings: Vec<Finding>,
    /// Rows below the headings that hold anything.
    pub rows: usize,
    /// Figures that the mapping leaves out on purpose.
    pub ignored: usize,
}

/// Reads a text table or a sheet by a mapping.
pub fn apply(
    catalogue: &kpi::catalogue::Catalogue,
    framework: &Framework,
    mapping: &MappingFile,
    file: &Place,
    bytes: &[u8],
) -> Mapped {
    let sign = mapping.decimal_sign.map(|sign| if sign == DecimalSign::Comma { ',' } else { '.' });
    let context = Context::new(catalogue, framework, sign);
    let place = place(file, bytes, mapping.sheet.as_deref());
    let mut work = Work {
        mapping,
        place: place.clone(),
        reader: TidyReader::new(&context, place),
        columns: None,
        rows: 0,
        ignored: 0,
        countries: BTreeMap::new(),
    };
    let mut findings = Vec::new();
    rows(file, bytes, mapping.sheet.as_deref(), &mut findings, |row, findings| {
        if !row.is_empty() {
            work.row(row, findings);
        }
    });
    let (rows, ignored, countries) = (work.rows, work.ignored, work.countries);
    let answers = work.reader.finish(findings);
    let mut mapped = Mapped { findings: answers.findings, rows, ignored, ..Mapped::default() };
    for group in answers.groups {
        let country = countries.get(group.city.trim()).unwrap_or(&mapping.country);
        add(&mut mapped, framework, mapping, country, group);
    }
    mapped
}

/// Adds the answers of a city and period; what no column says, the mapping says.
fn add(mapped: &mut Mapped, framework: &Framework, mapping: &MappingFile, country: &str, group: Group) {
    let or =
        |given: &str, other: &str| if given.is_empty() { other.trim().to_owned() } else { given.to_owned() };
    let (name, period) = (or(&group.city, &mapping.city), or(&group.period, &mapping.period));
    let Some(first) = group.entries.first().map(|entry| entry.place.clone()) else { return };
    for (what, text) in [("city", &name), ("period", &period)] {
        if text.is_empty() {
            let finding = Finding::error("import-map-of-nobody", first.clone()).with("name", what);
            mapped.findings.push(finding.with("rows", group.entries.len()));
        }
    }
    if name.is_empty() || period.is_empty() {
        return;
    }
    if year(&period).is_none() {
        let finding = Finding::error("import-map-period", first).about(&name).read(&period);
        mapped.findings.push(finding.with("rows", group.entries.len()));
        return;
    }
    if let Some(known) =
        mapped.dossiers.iter_mut().find(|one| (&one.city.name, &one.city.period) == (&name, &period))
    {
        known.entries.extend(group.entries);
        return;
    }
    let sign = mapping.decimal_sign.map(|sign| if sign == DecimalSign::Comma { ',' } else { '.' });
    let city = City {
        id: slug(&name),
        name,
        period,
        country: country.to_owned(),
        currency: mapping.currency.clone(),
        framework: framework.id.clone(),
        framework_version: framework.version.clone(),
        decimal_sign: sign,
        place: Place { line: 0, column: 0, ..first },
        ..City::default()
    };
    let entries: Vec<Entry> = group.entries;
    mapped.dossiers.push(Dossier { city, entries });
}

struct Work<'a> {
    mapping: &'a MappingFile,
    place: Place,
    reader: TidyReader<'a>,
    columns: Option<Found>,
    rows: usize,
    ignored: usize,
    /// Countries of cities, as far as a column says them.
    countries: BTreeMap<String, String>,
}

/// Where the columns of the mapping stand in the table.
struct Found {
    width: usize,
    tidy: Columns,
    /// Heading, and index in the mapping's list.
    figures: Vec<(usize, usize)>,
    country: Option<usize>,
}

impl Work<'_> {
    fn row(&mut self, row: &Row, findings: &mut Vec<Finding>) {
        let Some(found) = self.columns.take() else {
            self.columns = Some(self.header(row, findings));
            return;
        };
        self.rows += 1;
        let [city, country] =
            [found.tidy.city, found.country].map(|column| row.cell(column).text().trim().to_owned());
        if !country.is_empty() {
            self.countries.entry(city).or_insert(country);
        }
        if found.tidy.value.is_some() && found.tidy.code.is_some() {
            self.long(row, &found, findings);
        }
        for (column, index) in &found.figures {
            let figure = &self.mapping.figures[*index];
            let unit = Cell::Text(figure.unit.as_str().into());
            self.answer(row, &found, (*column, *column), (&figure.about, unit), findings);
        }
        self.columns = Some(found);
    }

    /// A row with a code and a value.
    fn long(&mut self, row: &Row, found: &Found, findings: &mut Vec<Finding>) {
        let (Some(code), Some(value)) = (found.tidy.code, found.tidy.value) else { return };
        let text = row.cell(Some(code)).text().into_owned();
        if self.mapping.ignore.iter().any(|left| left.trim() == text) && !text.is_empty() {
            self.ignored += 1;
            return;
        }
        let about = said(&self.mapping.codes, &text).map_or(text.clone(), str::to_owned);
        let unit = row.cell(found.tidy.unit).text().into_owned();
        let unit = said(&self.mapping.units, &unit).map_or(unit.clone(), str::to_owned);
        self.answer(row, found, (code, value), (&about, Cell::Text(unit.into())), findings);
    }

    /// Takes one figure of a row: its code stands in column `at.0`, its value in column `at.1`.
    fn answer(
        &mut self,
        row: &Row,
        found: &Found,
        at: (usize, usize),
        (about, unit): (&str, Cell),
        findings: &mut Vec<Finding>,
    ) {
        let (about, input) = about.split_once('#').map_or((about, ""), |(about, input)| (about, input));
        let (code, point) = about.split_once('/').unwrap_or((about, ""));
        let or = |text: &str, column: Option<usize>| match text.trim() {
            "" => row.cell(column).text().into_owned(),
            text => text.to_owned(),
        };
        let quality = row.cell(found.tidy.details.quality).text().into_owned();
        let quality = said(&self.mapping.quality, &quality).map_or(quality.clone(), str::to_owned);
        // The mapped texts stand behind the table's own cells, so that values keep their places.
        let width = found.width.max(row.cells.len());
        let mut cells = row.cells.to_vec();
        cells.resize(width, Cell::Empty);
        if let Some(value) = cells.get_mut(at.1)
            && let Some(word) = said(&self.mapping.values, &value.text())
        {
            *value = Cell::Text(word.to_owned().into());
        }
        let text = |text: String| if text.trim().is_empty() { Cell::Empty } else { Cell::Text(text.into()) };
        cells.push(text(code.trim().to_owned()));
        cells.push(text(or(point, found.tidy.data_point)));
        cells.push(text(or(input, found.tidy.input)));
        cells.push(if unit.is_empty() { Cell::Empty } else { unit });
        cells.push(text(quality));
        let columns = Columns {
            code: Some(width),
            data_point: Some(width + 1),
            input: Some(width + 2),
            value: Some(at.1),
            unit: Some(width + 3),
            details: Details { quality: Some(width + 4), ..found.tidy.details },
            city: found.tidy.city,
            period: found.tidy.period,
        };
        let before = findings.len();
        let mapped = Row { line: row.line, cells: &cells, formulas: &[] };
        if let Err(finding) = self.reader.answer(&mapped, &columns, findings) {
            findings.push(*finding);
        }
        // A mapped text has no place in the table; it came from the column of its own kind, or from that of the code.
        for finding in &mut findings[before..] {
            let own = match (finding.place.column as usize).checked_sub(width) {
                None | Some(0) => continue,
                Some(4) => found.tidy.unit,
                Some(5) => found.tidy.details.quality,
                Some(_) => None,
            };
            finding.place.column = own.unwrap_or(at.0) as u32 + 1;
        }
    }

    /// Finds the mapping's columns. Those that the table does not have, and columns of the table that the mapping does not name,
    /// are reported.
    fn header(&self, row: &Row, findings: &mut Vec<Finding>) -> Found {
        let headings: Vec<String> = row.cells.iter().map(|cell| cell.text().into_owned()).collect();
        let mut used = vec![false; headings.len()];
        let mut at = |heading: &str, findings: &mut Vec<Finding>| {
            let found = headings.iter().position(|known| !known.is_empty() && fold(known) == fold(heading));
            let found = found.or_else(|| headings.iter().position(|known| known == heading.trim()));
            match found {
                Some(index) => used[index] = true,
                None => {
                    let finding = Finding::error("import-map-column-missing", self.place.at(row.line, 0));
                    let finding = finding.read(heading).accepted(headings.join(", "));
                    findings.push(match nearest(heading, headings.iter().map(String::as_str)) {
                        Some(near) => finding.with("nearest", near),
                        None => finding,
                    });
                }
            }
            found
        };
        let mut tidy: BTreeMap<&str, Option<usize>> = BTreeMap::new();
        for (name, heading) in &self.mapping.columns {
            if columns().any(|column| column.name == name) {
                tidy.insert(name, at(heading, findings));
            } else {
                let names: Vec<&str> = columns().map(|column| column.name).collect();
                let finding = Finding::error("import-map-column-unknown", self.place.clone()).read(name);
                findings.push(finding.accepted(names.join(", ")));
            }
        }
        let figures = self.mapping.figures.iter().enumerate();
        let figures: Vec<(usize, usize)> = figures
            .filter_map(|(index, figure)| at(&figure.column, findings).map(|column| (column, index)))
            .collect();
        let get = |name: &str| tidy.get(name).copied().flatten();
        if (get("code").is_none() || get("value").is_none()) && figures.is_empty() {
            findings.push(Finding::error("import-map-nothing", self.place.clone()));
        }
        for (index, heading) in headings.iter().enumerate() {
            let left = self.mapping.ignore.iter().any(|left| left.trim() == heading);
            if !used[index] && !left && !heading.is_empty() {
                let place = self.place.at(row.line, index as u32 + 1);
                findings.push(Finding::warning("import-map-column-unused", place).read(heading));
            }
        }
        Found {
            width: headings.len(),
            tidy: Columns {
                code: get("code"),
                data_point: get("data_point"),
                input: get("input"),
                value: get("value"),
                unit: get("unit"),
                details: Details {
                    quality: get("quality"),
                    verified: get("verified"),
                    origin: get("origin"),
                    source: get("source"),
                    note: get("note"),
                },
                city: get("city"),
                period: get("period"),
            },
            figures,
            country: get("country"),
        }
    }
}

/// What the mapping says a text is; spaces around it do not matter.
fn said<'m>(words: &'m BTreeMap<String, String>, text: &str) -> Option<&'m str> {
    let text = text.trim();
    let exact = words.get(text);
    let found = exact.or_else(|| words.iter().find(|(word, _)| word.trim() == text).map(|(_, said)| said));
    found.map(String::as_str)
}
