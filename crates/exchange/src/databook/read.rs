//! Reads the data book back: cities with their profiles and answers, or, where only values are there, final values.

use kpi::catalogue::{Catalogue, Framework};
use kpi::dossier::{City, Dossier};
use kpi::finding::{Finding, Place};
use toml::{Table, Value};

use super::{
    CITIES, CITY_COLUMNS, FACT_COLUMNS, INPUT_COLUMNS, INPUTS, PROFILE, REMARK_COLUMNS, REMARKS,
    SCORE_COLUMNS, VALUES,
};
use crate::figures::{self, CityFigures};
use crate::package::Packed;
use crate::table::xlsx::Workbook;
use crate::table::{Cell, Column, Row, find_columns};
use crate::tidy::{Columns, Details, TidyReader};
use crate::{Context, check_size, city};

/// Reads a data book. `framework` is that of a book with nothing but values.
pub fn read(catalogue: &Catalogue, framework: &Framework, file: &Place, bytes: &[u8]) -> Packed {
    let mut packed = Packed::default();
    let opened = check_size(file, bytes.len()).and_then(|()| Workbook::open(file, bytes));
    let mut workbook = match opened {
        Ok(workbook) => workbook,
        Err(finding) => {
            packed.findings.push(*finding);
            return packed;
        }
    };
    let names: Vec<String> = workbook.sheets().into_iter().map(|(name, _)| name).collect();
    let has = |name: &str| names.iter().any(|known| known == name);
    if has(CITIES) && has(INPUTS) {
        let mut sheets = Sheets { workbook: &mut workbook, file, findings: &mut packed.findings };
        packed.dossiers = sheets.dossiers(catalogue, has(PROFILE), has(REMARKS));
    } else if has(VALUES) {
        let context = Context::new(catalogue, framework, None);
        let mut sheets = Sheets { workbook: &mut workbook, file, findings: &mut packed.findings };
        let cities = sheets.figures(&context);
        packed.dossiers = figures::dossiers(framework, &cities, &sheets.place(VALUES));
    } else {
        let finding = Finding::error("book-other-sheets", file.clone()).read(names.join(", "));
        packed.findings.push(finding.accepted([CITIES, INPUTS, VALUES].join(", ")));
    }
    packed
}

/// A city as its rows say it: the keys of its `city.toml`.
struct Said {
    id: String,
    line: u32,
    keys: Table,
    /// Where facts, remarks and breaks stand, by what they are about.
    places: Vec<(String, Place)>,
}

struct Sheets<'s, 'a> {
    workbook: &'s mut Workbook<'a>,
    file: &'s Place,
    findings: &'s mut Vec<Finding>,
}

impl Sheets<'_, '_> {
    fn place(&self, sheet: &str) -> Place {
        Place { sheet: Some(sheet.into()), ..self.file.clone() }
    }

    /// Hands on the rows below the headings, each with where its columns stand.
    fn rows(&mut self, sheet: &str, columns: &[Column], mut each: impl FnMut(&Cells, &mut Vec<Finding>)) {
        let place = self.place(sheet);
        let mut found: Option<Vec<Option<usize>>> = None;
        self.workbook.rows(sheet, self.findings, |row, findings| {
            if row.is_empty() {
                return true;
            }
            match &found {
                None => {
                    let before = findings.len();
                    let at = find_columns(columns, row, &place, findings);
                    // The sheet of values has columns that are computed.
                    let ours = |finding: &Finding| {
                        sheet == VALUES && &*finding.rule == "column-unknown" && is_score_column(finding)
                    };
                    let told = findings.split_off(before);
                    findings.extend(told.into_iter().filter(|finding| !ours(finding)));
                    found = Some(at);
                }
                Some(at) => each(&Cells { row, columns, at, place: &place }, findings),
            }
            true
        });
    }

    fn dossiers(&mut self, catalogue: &Catalogue, profile: bool, remarks: bool) -> Vec<Dossier> {
        let mut cities = self.cities();
        if profile {
            self.rows(PROFILE, &FACT_COLUMNS, |cells, findings| cells.fact(&mut cities, findings));
        }
        if remarks {
            self.rows(REMARKS, &REMARK_COLUMNS, |cells, findings| cells.remark(&mut cities, findings));
        }
        let known: Vec<(String, City)> = cities
            .into_iter()
            .filter_map(|said| Some((said.id.clone(), self.city(catalogue, &said)?)))
            .collect();
        let context = |(_, city): &(String, City)| {
            // `city::read` knows the framework, or it would not have given a city.
            Context::new(catalogue, &catalogue.frameworks[&city.framework], city.decimal_sign)
        };
        let contexts: Vec<Context> = known.iter().map(context).collect();
        let place = self.place(INPUTS);
        let mut readers: Vec<TidyReader> =
            contexts.iter().map(|context| TidyReader::new(context, place.clone())).collect();
        self.rows(INPUTS, &INPUT_COLUMNS, |cells, findings| {
            let Some(index) = cells.dossier(known.iter().map(|(id, _)| id.as_str()), findings) else {
                return;
            };
            if let Err(finding) = readers[index].answer(cells.row, &cells.tidy(), findings) {
                findings.push(*finding);
            }
        });
        let answers = readers.into_iter().map(|reader| reader.finish(Vec::new()).groups);
        let entries = answers.map(|groups| groups.into_iter().flat_map(|group| group.entries).collect());
        known.into_iter().zip(entries).map(|((_, city), entries)| Dossier { city, entries }).collect()
    }

    fn cities(&mut self) -> Vec<Said> {
        let mut cities: Vec<Said> = Vec::new();
        self.rows(CITIES, &CITY_COLUMNS, |cells, findings| {
            let said = cells.city();
            if cities.iter().any(|known| known.id == said.id) {
                findings.push(Finding::error("book-dossier-twice", cells.at("dossier")).read(&said.id));
            } else {
                cities.push(said);
            }
        });
        cities
    }

    /// A city of what its rows say. A finding about a fact, a remark or a break stands at its row, any other at the city's.
    fn city(&mut self, catalogue: &Catalogue, said: &Said) -> Option<City> {
        let place = self.place(CITIES).at(said.line, 0);
        // A table in memory always has a text.
        let text = toml::to_string(&said.keys).unwrap_or_default();
        let before = self.findings.len();
        let city = city::read(catalogue, &place, &text, self.findings);
        for finding in &mut self.findings[before..] {
            let about = finding.subject.strip_prefix("profile.").unwrap_or_else(|| read_text(finding));
            let own = said.places.iter().find(|(known, _)| known == about && !about.is_empty());
            finding.place = own.map_or(&place, |(_, own)| own).clone();
        }
        let mut city = city?;
        city.place = place;
        Some(city)
    }

    fn figures(&mut self, context: &Context) -> Vec<CityFigures> {
        let mut cities = Vec::new();
        let file = self.place(VALUES);
        self.rows(VALUES, &figures::COLUMNS, |cells, findings| {
            let table = figures::Table { context, file: &file, columns: cells.at };
            match table.figure(cells.row, findings) {
                Ok((whose, figure)) => figures::group(&mut cities, whose).figures.push(figure),
                Err(finding) => findings.push(*finding),
            }
        });
        cities
    }
}

fn is_score_column(finding: &Finding) -> bool {
    SCORE_COLUMNS.contains(&read_text(finding))
}

/// Numbers with commas between them; none where one is no number.
fn numbers(text: &str) -> Option<Vec<Value>> {
    text.split(',').map(|part| part.trim().parse().ok().map(Value::Float)).collect()
}

/// What was read where a finding is.
fn read_text(finding: &Finding) -> &str {
    finding.fact("read").unwrap_or_default()
}

/// A row and where its columns stand.
struct Cells<'r, 'a> {
    row: &'r Row<'r, 'a>,
    columns: &'r [Column],
    at: &'r [Option<usize>],
    place: &'r Place,
}

impl Cells<'_, '_> {
    fn column(&self, name: &str) -> Option<usize> {
        self.columns.iter().position(|column| column.name == name).and_then(|index| self.at[index])
    }

    fn text(&self, name: &str) -> String {
        self.row.cell(self.column(name)).text().into_owned()
    }

    fn at(&self, name: &str) -> Place {
        self.place.at(self.row.line, self.column(name).map_or(0, |column| column as u32 + 1))
    }

    /// Which of the dossiers a row is about; one that is none of them is reported.
    fn dossier<'n>(
        &self,
        mut known: impl Iterator<Item = &'n str> + Clone,
        findings: &mut Vec<Finding>,
    ) -> Option<usize> {
        let id = self.text("dossier");
        let found = known.clone().position(|known| known == id);
        if found.is_none() {
            let finding = Finding::error("book-dossier-unknown", self.at("dossier")).read(&id);
            let near = kpi::finding::nearest(&id, known.by_ref());
            findings.push(match near {
                Some(near) => finding.with("nearest", near),
                None => finding,
            });
        }
        found
    }

    fn city(&self) -> Said {
        let mut keys = Table::new();
        for name in CITY_COLUMNS.iter().map(|column| column.name).filter(|name| *name != "dossier") {
            let text = self.text(name);
            let value = match name {
                "invented" => Value::Boolean(["true", "yes", "1"].contains(&text.to_lowercase().as_str())),
                "sources" => {
                    text.lines().map(|line| Value::String(line.to_owned())).collect::<Vec<_>>().into()
                }
                "city" | "country" | "period" => Value::String(text),
                _ if text.is_empty() => continue,
                "location" => numbers(&text).map_or(Value::String(text), Value::Array),
                _ => Value::String(text),
            };
            keys.insert(name.to_owned(), value);
        }
        Said { id: self.text("dossier"), line: self.row.line, keys, places: Vec::new() }
    }

    fn fact(&self, cities: &mut [Said], findings: &mut Vec<Finding>) {
        let ids = cities.iter().map(|said| said.id.as_str());
        let Some(index) = self.dossier(ids, findings) else { return };
        let value = match self.row.cell(self.column("value")) {
            cell if cell.is_empty() => return,
            Cell::Number(number) => Value::Float(*number),
            cell => Value::String(cell.text().into_owned()),
        };
        let mut keys = Table::from_iter([("value".to_owned(), value)]);
        for name in ["unit", "source"] {
            let text = self.text(name);
            if !text.is_empty() {
                keys.insert(name.to_owned(), Value::String(text));
            }
        }
        let said = &mut cities[index];
        let id = self.text("fact");
        said.places.push((id.clone(), self.place.at(self.row.line, 0)));
        let profile = said.keys.entry("profile").or_insert_with(|| Table::new().into());
        if let Some(profile) = profile.as_table_mut() {
            profile.insert(id, keys.into());
        }
    }

    fn remark(&self, cities: &mut [Said], findings: &mut Vec<Finding>) {
        let ids = cities.iter().map(|said| said.id.as_str());
        let Some(index) = self.dossier(ids, findings) else { return };
        let (about, says) = (Value::String(self.text("about")), Value::String(self.text("says")));
        let since = self.text("since");
        cities[index].places.push((self.text("about"), self.place.at(self.row.line, 0)));
        let (list, keys) = if since.is_empty() {
            let severity = Value::String(self.text("severity"));
            ("remark", [("about", about), ("severity", severity), ("says", says)])
        } else {
            let since = since.parse().map_or(Value::String(since), Value::Integer);
            ("break", [("kpi", about), ("since", since), ("says", says)])
        };
        let keys: Table = keys.into_iter().map(|(key, value)| (key.to_owned(), value)).collect();
        let all = cities[index].keys.entry(list).or_insert_with(|| Vec::<Value>::new().into());
        if let Some(all) = all.as_array_mut() {
            all.push(keys.into());
        }
    }

    /// The columns of an answer.
    fn tidy(&self) -> Columns {
        Columns {
            code: self.column("code"),
            data_point: self.column("data_point"),
            input: self.column("input"),
            value: self.column("value"),
            unit: self.column("unit"),
            details: Details {
                quality: self.column("quality"),
                verified: self.column("verified"),
                origin: self.column("origin"),
                source: self.column("source"),
                note: self.column("note"),
            },
            city: None,
            period: None,
        }
    }
}
