//! Writes the data book: what was given, and what came out of it on sheets of their own.

use kpi::catalogue::files::RuleSeverity;
use kpi::dossier::{City, Entry, Fact, Target};
use kpi::formula::Slot;
use kpi::read::Answer;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Formula, Workbook, Worksheet, XlsxError};

use super::{
    ABOUT, Book, CITIES, CITY_COLUMNS, FACT_COLUMNS, INPUT_COLUMNS, INPUTS, PROFILE, REMARK_COLUMNS, REMARKS,
    scores, values,
};
use crate::figures::{self, CityFigures};
use crate::workbook::WriteError;
use crate::{Context, tidy};

/// What a cell holds.
pub(super) enum Put<'t> {
    /// Nothing.
    Nothing,
    /// A text; an empty one is nothing.
    Text(&'t str),
    /// A text that was made for the cell.
    Owned(String),
    /// A number.
    Number(f64),
    /// A formula, and what it comes to.
    Formula(String, String),
    /// A formula for a share, shown as a percentage.
    Share(String, String),
}

/// A sheet that is written row by row.
pub(super) struct Sheet<'w> {
    cells: &'w mut Worksheet,
    row: u32,
    width: u16,
    share: Format,
}

impl<'w> Sheet<'w> {
    /// A sheet with its headings.
    pub(super) fn new(
        workbook: &'w mut Workbook,
        name: &str,
        headings: &[(&str, f64)],
    ) -> Result<Self, XlsxError> {
        let bold = Format::new().set_bold();
        // What a formula leaves empty is empty before it is computed too, and not zero.
        let sheet = workbook.add_worksheet().set_name(name)?.set_formula_result_default("");
        for (column, (heading, width)) in headings.iter().enumerate() {
            sheet.set_column_width(column as u16, *width)?;
            sheet.write_with_format(0, column as u16, *heading, &bold)?;
        }
        sheet.set_freeze_panes(1, 0)?;
        let share = Format::new().set_num_format("0.0 %");
        Ok(Self { cells: sheet, row: 1, width: headings.len() as u16, share })
    }

    /// Writes a row; gives its number as people count.
    pub(super) fn row<'t>(&mut self, cells: impl IntoIterator<Item = Put<'t>>) -> Result<u32, XlsxError> {
        let row = self.row;
        for (column, cell) in cells.into_iter().enumerate() {
            let column = column as u16;
            match cell {
                Put::Nothing | Put::Text("") => continue,
                Put::Text(text) => self.cells.write_string(row, column, text)?,
                Put::Owned(text) => self.cells.write_string(row, column, text)?,
                Put::Number(number) => self.cells.write_number(row, column, number)?,
                Put::Formula(formula, result) => {
                    self.cells.write_formula(row, column, Formula::new(formula).set_result(result))?
                }
                Put::Share(formula, result) => self.cells.write_formula_with_format(
                    row,
                    column,
                    Formula::new(formula).set_result(result),
                    &self.share,
                )?,
            };
        }
        self.row += 1;
        Ok(self.row)
    }

    /// The number of the row that comes next, as people count.
    pub(super) fn next(&self) -> u32 {
        self.row + 1
    }

    /// Puts filters on the headings.
    pub(super) fn finish(self) -> Result<(), XlsxError> {
        self.cells.autofilter(0, 0, self.row - 1, self.width - 1)?;
        Ok(())
    }
}

/// Writes the whole book.
pub fn write(book: &Book) -> Result<Vec<u8>, WriteError> {
    let mut workbook = begin(book, &["cities", "profile", "remarks", "inputs", "values", "scores"])?;
    let figures = figures(book);
    cities(&mut workbook, book, &figures)?;
    facts(&mut workbook, book, &figures)?;
    remarks(&mut workbook, book, &figures)?;
    inputs(&mut workbook, book, &figures)?;
    let blocks = values::write(&mut workbook, book, &figures)?;
    scores::write(&mut workbook, book, &figures, &blocks)?;
    Ok(workbook.save_to_buffer()?)
}

/// Writes the values alone, where the answers of very many cities would not fit on a sheet.
pub fn write_values(book: &Book) -> Result<Vec<u8>, WriteError> {
    let mut workbook = begin(book, &["values"])?;
    values::write(&mut workbook, book, &figures(book))?;
    Ok(workbook.save_to_buffer()?)
}

fn figures(book: &Book) -> Vec<CityFigures> {
    let one = |scored: &super::Scored| {
        figures::of(book.export.framework, scored.given.dossier, scored.given.results)
    };
    let mut all: Vec<CityFigures> = book.dossiers.iter().map(one).collect();
    figures::name_apart(&mut all);
    all
}

/// A workbook with the sheet that explains. The limits of the bands stand in its cells B2 to B4; formulas refer to them.
fn begin(book: &Book, sheets: &[&str]) -> Result<Workbook, XlsxError> {
    let mut workbook = Workbook::new();
    let about = book.export.about;
    // The same content gives the same bytes: no clock.
    workbook.set_properties(
        &DocProperties::new()
            .set_title(&book.export.framework.name)
            .set_author(about.publisher.as_deref().unwrap_or_default())
            .set_creation_datetime(&ExcelDateTime::from_ymd(2017, 1, 1)?),
    );
    let words = book.export.words;
    let mut sheet = Sheet::new(&mut workbook, ABOUT, &[(&words("export-book-about"), 44.0), ("", 100.0)])?;
    for (points, limit) in [2, 3, 4].iter().zip(book.limits) {
        let label = format!("{} {points}", words("export-book-points-from"));
        sheet.row([Put::Text(&label), Put::Number(limit)])?;
    }
    let framework = format!("{} {}", book.export.framework.name, book.export.framework.version);
    let lines = [
        ("export-book-framework", Some(framework.as_str())),
        ("export-book-benchmarks", Some(book.benchmarks.as_str())),
        ("export-book-publisher", about.publisher.as_deref()),
        ("export-book-licence", about.licence.as_deref()),
        ("export-book-contact", about.contact.as_deref()),
        ("export-book-version", Some(about.version.as_str())),
        ("export-book-issued", about.issued.as_deref()),
    ];
    for (label, text) in lines {
        if let Some(text) = text {
            sheet.row([Put::Text(&words(label)), Put::Text(text)])?;
        }
    }
    for name in ["share", "score", "missing"] {
        sheet.row([Put::Nothing, Put::Text(&words(&format!("export-book-method-{name}")))])?;
    }
    for name in sheets {
        let title = name[..1].to_uppercase() + &name[1..];
        sheet.row([Put::Text(&title), Put::Text(&words(&format!("export-book-sheet-{name}")))])?;
    }
    Ok(workbook)
}

fn cities(workbook: &mut Workbook, book: &Book, figures: &[CityFigures]) -> Result<(), XlsxError> {
    let widths = [28.0, 24.0, 18.0, 9.0, 12.0, 12.0, 9.0, 9.0, 9.0, 9.0, 16.0, 11.0, 9.0, 50.0, 60.0];
    let mut sheet = Sheet::new(workbook, CITIES, &headings(&CITY_COLUMNS, &widths))?;
    for (scored, figures) in book.dossiers.iter().zip(figures) {
        let city = &scored.given.dossier.city;
        let sign = city.decimal_sign.map(String::from).unwrap_or_default();
        // A source never holds a line end, and a cell may.
        let sources = city.sources.join("\n");
        let location = city.location.map(|[latitude, longitude]| format!("{latitude}, {longitude}"));
        let location = location.unwrap_or_default();
        let published = city.published.map_or_else(String::new, |date| date.to_string());
        sheet.row([
            Put::Text(&figures.id),
            Put::Text(&city.name),
            Put::Text(&city.country),
            Put::Text(&city.period),
            Put::Text(&city.framework),
            Put::Text(&city.framework_version),
            Put::Text(city.currency.as_deref().unwrap_or_default()),
            Put::Text(if city.invented { "true" } else { "" }),
            Put::Text(&sign),
            Put::Text(city.climate.as_deref().unwrap_or_default()),
            Put::Text(&location),
            Put::Text(&published),
            Put::Text(city.language.as_deref().unwrap_or_default()),
            Put::Text(city.note.as_deref().unwrap_or_default()),
            Put::Text(&sources),
        ])?;
    }
    sheet.finish()
}

fn facts(workbook: &mut Workbook, book: &Book, figures: &[CityFigures]) -> Result<(), XlsxError> {
    let widths = [28.0, 26.0, 40.0, 16.0, 16.0, 60.0];
    let mut sheet = Sheet::new(workbook, PROFILE, &headings(&FACT_COLUMNS, &widths))?;
    for (scored, figures) in book.dossiers.iter().zip(figures) {
        let city: &City = &scored.given.dossier.city;
        for fact in &book.export.framework.facts {
            let Some(given) = city.facts.get(&fact.id) else { continue };
            let unit = match &given.answer {
                Answer::Number(number) => number.unit.as_deref(),
                _ => None,
            };
            // An empty unit is the one that is asked for.
            let label = format!("{} [{}]", fact.label, fact.unit_code);
            sheet.row([
                Put::Text(&figures.id),
                Put::Text(&fact.id),
                Put::Text(&label),
                fact_value(given),
                Put::Text(unit.unwrap_or_default()),
                Put::Text(given.source.as_deref().unwrap_or_default()),
            ])?;
        }
    }
    sheet.finish()
}

fn fact_value(fact: &Fact) -> Put<'_> {
    plain_number(&fact.answer).map_or(Put::Text(&fact.written), Put::Number)
}

/// The number of an answer that says nothing else.
fn plain_number(answer: &Answer) -> Option<f64> {
    match answer {
        Answer::Number(number) if number.unit.is_none() && !number.approximate => Some(number.value),
        _ => None,
    }
}

fn remarks(workbook: &mut Workbook, book: &Book, figures: &[CityFigures]) -> Result<(), XlsxError> {
    let widths = [28.0, 28.0, 10.0, 8.0, 110.0];
    let mut sheet = Sheet::new(workbook, REMARKS, &headings(&REMARK_COLUMNS, &widths))?;
    for (scored, figures) in book.dossiers.iter().zip(figures) {
        let city = &scored.given.dossier.city;
        for remark in &city.remarks {
            let severity = match remark.severity {
                RuleSeverity::Error => "error",
                RuleSeverity::Warning => "warning",
                RuleSeverity::Info => "info",
            };
            let [id, about] = [&figures.id, &remark.subject].map(|text| Put::Text(text));
            sheet.row([id, about, Put::Text(severity), Put::Nothing, Put::Text(&remark.says)])?;
        }
        for given in &city.breaks {
            let about = given.about.map_or_else(String::new, |(kpi, point)| {
                let kpi = &book.export.framework.kpis[kpi];
                point.map_or_else(|| kpi.code.clone(), |point| kpi.subject(&kpi.points[point]))
            });
            let since = Put::Number(f64::from(given.since));
            sheet.row([
                Put::Text(&figures.id),
                Put::Text(&about),
                Put::Nothing,
                since,
                Put::Text(&given.says),
            ])?;
        }
    }
    sheet.finish()
}

fn inputs(workbook: &mut Workbook, book: &Book, figures: &[CityFigures]) -> Result<(), XlsxError> {
    let widths = [28.0, 20.0, 9.0, 18.0, 34.0, 20.0, 28.0, 44.0, 14.0, 16.0, 22.0, 9.0, 24.0, 40.0, 40.0];
    let mut sheet = Sheet::new(workbook, INPUTS, &headings(&INPUT_COLUMNS, &widths))?;
    for (scored, figures) in book.dossiers.iter().zip(figures) {
        let dossier = scored.given.dossier;
        let context = Context::new(book.export.catalogue, book.export.framework, dossier.city.decimal_sign);
        for entry in &dossier.entries {
            input(&mut sheet, &context, figures, entry)?;
        }
    }
    sheet.finish()
}

fn input(
    sheet: &mut Sheet,
    context: &Context,
    figures: &CityFigures,
    entry: &Entry,
) -> Result<(), XlsxError> {
    let kpi = &context.framework.kpis[entry.kpi];
    let label = match entry.target {
        Target::Input(Slot(slot)) => &kpi.inputs[slot as usize].label,
        Target::Point(point) => &kpi.points[point].name,
        Target::Kpi => "",
    };
    let cells = tidy::cells(context, entry);
    let [code, data_point, input, value, details @ ..] = &cells;
    let first = [&figures.id, &figures.city, &figures.period, code, &kpi.name, data_point, input];
    let value = plain_number(&entry.answer).map_or(Put::Text(value), Put::Number);
    let first = first.into_iter().map(|text| Put::Text(text)).chain([Put::Text(label), value]);
    sheet.row(first.chain(details.iter().map(|text| Put::Text(text))))?;
    Ok(())
}

fn headings<'c>(columns: &'c [crate::table::Column], widths: &[f64]) -> Vec<(&'c str, f64)> {
    columns.iter().map(|column| column.name).zip(widths.iter().copied()).collect()
}
