//! Writes the workbook: empty, or filled in with what a dossier holds.

use std::collections::HashMap;

use kpi::catalogue::{BenchmarkSet, DataPoint, Direction, Framework, Input, Kpi, ValueType};
use kpi::dossier::{Dossier, Entry, Quality, Target};
use kpi::finding::column_letters;
use kpi::formula::Slot;
use kpi::result::Results;
use rust_xlsxwriter::{
    Color, DataValidation, Format, FormatAlign, FormatBorder, Formula, Note, ProtectionOptions, Workbook,
    Worksheet, XlsxError,
};

use super::{CITY, COLUMNS, FACT_COLUMNS, GUIDE, LISTS, column, input_rows};

/// Row of the header, from 0: a title and an explanation stand above it.
const HEADER: u32 = 2;
/// Widths of the columns of a dimension's sheet, in characters.
const WIDTHS: [f64; 22] = [
    17.0, 34.0, 20.0, 36.0, 15.0, 14.0, 32.0, 15.0, 14.0, 14.0, 24.0, 10.0, 12.0, 9.0, 22.0, 22.0, 30.0,
    30.0, 10.0, 10.0, 10.0, 10.0,
];

/// A workbook could not be written.
#[derive(Debug, thiserror::Error)]
#[error("the workbook could not be written: {0}")]
pub struct WriteError(#[from] XlsxError);

/// What goes into a workbook.
#[derive(Debug, Clone, Copy)]
pub struct Content<'a> {
    /// KPIs.
    pub framework: &'a Framework,
    /// The same framework in the reader's language.
    pub names: &'a Framework,
    /// For the performance column; without it the column says N/A.
    pub benchmarks: Option<&'a BenchmarkSet>,
    /// What is filled in.
    pub dossier: Option<&'a Dossier>,
    /// What it comes to, for readers that show a workbook without computing it.
    pub results: Option<&'a Results>,
    /// Lines of the guide sheet, in the reader's language.
    pub guide: &'a [String],
    /// Headings in the reader's language, to stand above the English ones; none where that is English.
    pub headings: &'a [String],
    /// The same for the sheet of the profile.
    pub fact_headings: &'a [String],
}

/// Writes a workbook into bytes.
pub fn write(content: &Content) -> Result<Vec<u8>, WriteError> {
    let styles = Styles::new();
    let mut workbook = Workbook::new();
    // The same content gives the same bytes: no clock.
    workbook.set_properties(
        &rust_xlsxwriter::DocProperties::new()
            .set_title(&content.names.name)
            .set_creation_datetime(&rust_xlsxwriter::ExcelDateTime::from_ymd(2017, 1, 1)?),
    );
    guide(workbook.add_worksheet(), content, &styles)?;
    let facts = city(workbook.add_worksheet(), content, &styles)?;
    for dimension in &content.names.dimensions {
        let kpis: Vec<usize> = (0..content.framework.kpis.len())
            .filter(|index| content.framework.kpis[*index].dimension == dimension.id)
            .collect();
        // What a formula leaves empty is empty before it is computed too, and not zero.
        let sheet = workbook.add_worksheet().set_name(&dimension.name)?.set_formula_result_default("");
        DimensionSheet::new(sheet, content, &styles, &facts).write(&dimension.name, &kpis)?;
    }
    lists(workbook.add_worksheet(), &styles)?;
    Ok(workbook.save_to_buffer()?)
}

struct Styles {
    title: Format,
    text: Format,
    wrapped: Format,
    header: Format,
    input: Format,
    taken: Format,
    result: Format,
    share: Format,
}

impl Styles {
    fn new() -> Self {
        let bordered =
            || Format::new().set_border(FormatBorder::Thin).set_border_color(Color::RGB(0x00C5_CDD5));
        let top = |format: Format| format.set_align(FormatAlign::Top);
        Self {
            title: Format::new().set_bold().set_font_size(15),
            text: top(bordered().set_text_wrap()),
            wrapped: Format::new().set_text_wrap().set_align(FormatAlign::Top),
            header: bordered()
                .set_bold()
                .set_text_wrap()
                .set_font_color(Color::White)
                .set_background_color(Color::RGB(0x0020_3A54)),
            input: top(bordered().set_background_color(Color::RGB(0x00FF_F8DC)).set_unlocked()),
            taken: top(bordered().set_font_color(Color::RGB(0x0058_6673)).set_unlocked()),
            result: top(bordered().set_bold().set_background_color(Color::RGB(0x00E8_F1EA)).set_unlocked()),
            share: top(bordered().set_num_format("0 %")),
        }
    }
}

fn guide(sheet: &mut Worksheet, content: &Content, styles: &Styles) -> Result<(), XlsxError> {
    sheet.set_name(GUIDE)?.set_column_width(0, 110)?;
    sheet.write_with_format(0, 0, &content.names.name, &styles.title)?;
    for (index, line) in content.guide.iter().enumerate() {
        sheet.write_with_format(index as u32 + 2, 0, line, &styles.wrapped)?;
    }
    sheet.protect();
    Ok(())
}

/// The cell of a fact, and what it shows.
struct FactCell {
    cell: String,
    shown: String,
}

/// Writes the profile; returns the cell of each fact.
fn city(
    sheet: &mut Worksheet,
    content: &Content,
    styles: &Styles,
) -> Result<HashMap<String, FactCell>, XlsxError> {
    sheet.set_name(CITY)?;
    let name = content.dossier.map_or("", |dossier| dossier.city.name.as_str());
    sheet.write_with_format(0, 0, if name.is_empty() { CITY } else { name }, &styles.title)?;
    for (index, (heading, width)) in FACT_COLUMNS.iter().zip([20, 36, 22, 14, 50]).enumerate() {
        sheet.set_column_width(index as u16, width)?;
        sheet.write_with_format(HEADER, index as u16, heading.name, &styles.header)?;
    }
    for (index, heading) in content.fact_headings.iter().enumerate().take(FACT_COLUMNS.len()) {
        sheet.write_with_format(HEADER - 1, index as u16, heading, &styles.wrapped)?;
    }
    let mut cells = HashMap::new();
    for (index, fact) in content.framework.facts.iter().enumerate() {
        let row = HEADER + 1 + index as u32;
        let given = content.dossier.and_then(|dossier| dossier.city.facts.get(&fact.id));
        sheet.write_with_format(row, 0, &fact.id, &styles.text)?;
        sheet.write_with_format(row, 1, &content.names.facts[index].label, &styles.text)?;
        write_answer(sheet, row, 2, given.map(|given| (&*given.written, &given.answer)), &styles.input)?;
        sheet.write_with_format(row, 3, &fact.unit_code, &styles.text)?;
        let source = given.and_then(|given| given.source.as_deref()).unwrap_or_default();
        sheet.write_with_format(row, 4, source, &styles.input)?;
        let shown = match given.map(|given| &given.answer) {
            Some(kpi::read::Answer::Number(number)) => number.value.to_string(),
            _ => String::new(),
        };
        cells.insert(fact.id.clone(), FactCell { cell: format!("{CITY}!$C${}", row + 1), shown });
    }
    sheet.protect_with_options(&protection());
    Ok(cells)
}

/// What people may still do on a protected sheet.
fn protection() -> ProtectionOptions {
    ProtectionOptions {
        format_columns: true,
        format_rows: true,
        sort: true,
        use_autofilter: true,
        ..ProtectionOptions::default()
    }
}

fn lists(sheet: &mut Worksheet, styles: &Styles) -> Result<(), XlsxError> {
    sheet.set_name(LISTS)?;
    for (row, grade) in Quality::ALL.iter().enumerate() {
        sheet.write_with_format(row as u32, 0, grade.as_str(), &styles.text)?;
    }
    sheet.set_hidden(true);
    Ok(())
}

/// Numbers as numbers, everything else as it was written.
fn write_answer(
    sheet: &mut Worksheet,
    row: u32,
    column: u16,
    given: Option<(&str, &kpi::read::Answer)>,
    format: &Format,
) -> Result<(), XlsxError> {
    match given {
        Some((_, kpi::read::Answer::Number(number))) if number.unit.is_none() && !number.approximate => {
            sheet.write_with_format(row, column, number.value, format)?;
        }
        Some((written, _)) => {
            sheet.write_with_format(row, column, written, format)?;
        }
        None => {
            sheet.write_blank(row, column, format)?;
        }
    }
    Ok(())
}

struct DimensionSheet<'a> {
    sheet: &'a mut Worksheet,
    content: &'a Content<'a>,
    styles: &'a Styles,
    facts: &'a HashMap<String, FactCell>,
    row: u32,
}

impl<'a> DimensionSheet<'a> {
    fn new(
        sheet: &'a mut Worksheet,
        content: &'a Content<'a>,
        styles: &'a Styles,
        facts: &'a HashMap<String, FactCell>,
    ) -> Self {
        Self { sheet, content, styles, facts, row: HEADER + 1 }
    }

    fn write(mut self, title: &str, kpis: &[usize]) -> Result<(), XlsxError> {
        self.sheet.write_with_format(0, 0, title, &self.styles.title)?;
        for (index, (heading, width)) in COLUMNS.iter().zip(WIDTHS).enumerate() {
            self.sheet.set_column_width(index as u16, width)?;
            self.sheet.write_with_format(HEADER, index as u16, heading.name, &self.styles.header)?;
        }
        for (index, heading) in self.content.headings.iter().enumerate().take(COLUMNS.len()) {
            self.sheet.write_with_format(HEADER - 1, index as u16, heading, &self.styles.wrapped)?;
        }
        for column in [column::POINT_KEY, column::NUMERATOR_KEY, column::DENOMINATOR_KEY] {
            self.sheet.set_column_hidden(column as u16)?;
        }
        self.sheet.set_freeze_panes(HEADER + 1, 2)?;
        for &kpi in kpis {
            self.kpi(kpi)?;
        }
        self.sheet.autofilter(HEADER, 0, self.row.saturating_sub(1), COLUMNS.len() as u16 - 1)?;
        self.sheet.protect_with_options(&protection());
        Ok(())
    }

    fn kpi(&mut self, index: usize) -> Result<(), XlsxError> {
        let kpi = &self.content.framework.kpis[index];
        let mut cells: HashMap<u32, String> = HashMap::new();
        let rows = input_rows(kpi);
        // Inputs first: a formula may refer to a row below.
        let mut row = self.row;
        for pair in rows.iter().flatten() {
            for (place, slot) in pair.iter().enumerate() {
                let Some(slot) = slot else { continue };
                let column = [column::NUMERATOR_VALUE, column::DENOMINATOR_VALUE][place];
                let letters = column_letters(column as u32 + 1);
                cells.entry(*slot as u32).or_insert_with(|| format!("${letters}${}", row + 1));
            }
            row += 1;
        }
        let first_rows: Vec<u32> = rows
            .iter()
            .scan(self.row, |next, rows| {
                let row = *next;
                *next += rows.len() as u32;
                Some(row)
            })
            .collect();
        for (index, row) in first_rows.iter().enumerate() {
            let letters = column_letters(column::RESULT as u32 + 1);
            cells.insert(kpi.point_slot(index).0, format!("${letters}${}", row + 1));
        }
        for (point, pairs) in rows.iter().enumerate() {
            for (line, pair) in pairs.iter().enumerate() {
                self.labels(index, point, line)?;
                for (place, slot) in pair.iter().enumerate() {
                    self.input(index, *slot, [column::NUMERATOR, column::DENOMINATOR][place], &cells)?;
                }
                if line == 0 {
                    self.result(index, point, &cells)?;
                }
                self.row += 1;
            }
        }
        Ok(())
    }

    fn text(&mut self, column: usize, text: &str) -> Result<(), XlsxError> {
        self.sheet.write_with_format(self.row, column as u16, text, &self.styles.text)?;
        Ok(())
    }

    fn labels(&mut self, kpi: usize, point: usize, line: usize) -> Result<(), XlsxError> {
        let kpi = &self.content.names.kpis[kpi];
        let point = &kpi.points[point];
        self.text(column::POINT_KEY, point.key.as_deref().unwrap_or_default())?;
        self.text(column::CODE, &kpi.code)?;
        self.text(column::NAME, &kpi.name)?;
        self.text(column::POINT, if kpi.has_parts() { &point.name } else { "" })?;
        let level = if kpi.level == kpi::catalogue::Level::Core { "core" } else { "advanced" };
        self.text(column::LEVEL, level)?;
        if line == 0 {
            let mut help = vec![kpi.measures.clone()];
            help.extend(kpi.reporting.iter().cloned());
            self.note(column::NAME, &help.join("\n"))?;
        }
        Ok(())
    }

    fn note(&mut self, column: usize, text: &str) -> Result<(), XlsxError> {
        let note = Note::new(text).add_author_prefix(false).set_width(380).set_height(140);
        self.sheet.insert_note(self.row, column as u16, &note)?;
        Ok(())
    }

    /// Label, value and unit of an input. Where the profile or a row above gives it, the value is a formula.
    fn input(
        &mut self,
        kpi: usize,
        slot: Option<usize>,
        at: usize,
        cells: &HashMap<u32, String>,
    ) -> Result<(), XlsxError> {
        let Some(slot) = slot else {
            (at..at + 3).try_for_each(|column| self.text(column, ""))?;
            return Ok(());
        };
        let known = &self.content.framework.kpis[kpi];
        let input = &known.inputs[slot];
        let told = &self.content.names.kpis[kpi].inputs[slot];
        let key = if at == column::NUMERATOR { column::NUMERATOR_KEY } else { column::DENOMINATOR_KEY };
        self.text(key, &input.name)?;
        self.text(at, &told.label)?;
        self.text(at + 2, &input.unit_code)?;
        if let Some(help) = &told.help {
            self.note(at, help)?;
        }
        let here = format!("${}${}", column_letters(at as u32 + 2), self.row + 1);
        let column = at as u16 + 1;
        let elsewhere = cells.get(&(slot as u32)).filter(|cell| **cell != here).cloned();
        let given = self.entry(kpi, Target::Input(Slot(slot as u32)));
        if let Some(cell) = elsewhere {
            let formula = Formula::new(format!("=IF({cell}=\"\",\"\",{cell})")).set_result("");
            self.sheet.write_formula_with_format(self.row, column, formula, &self.styles.taken)?;
            return Ok(());
        }
        let taken = self.taken(input, cells);
        match (given, taken) {
            (Some(entry), _) => {
                write_answer(
                    self.sheet,
                    self.row,
                    column,
                    Some((&*entry.written, &entry.answer)),
                    &self.styles.input,
                )?;
                if let Some(unit) = &entry.unit {
                    self.sheet.write_with_format(self.row, column + 1, &**unit, &self.styles.text)?;
                }
            }
            (None, Some((formula, shown))) => {
                let formula = Formula::new(formula).set_result(shown);
                self.sheet.write_formula_with_format(self.row, column, formula, &self.styles.taken)?;
            }
            (None, None) => {
                self.sheet.write_blank(self.row, column, &self.styles.input)?;
            }
        }
        if input.value_type == ValueType::YesNo {
            let choices = DataValidation::new().allow_list_strings(&["YES", "NO", "NR"])?;
            self.sheet.add_data_validation(self.row, column, self.row, column, &choices)?;
        }
        Ok(())
    }

    /// The formula that fills in an input: the profile's cell, or what it is derived from.
    fn taken(&self, input: &Input, cells: &HashMap<u32, String>) -> Option<(String, String)> {
        if let Some(FactCell { cell, shown }) =
            input.profile.as_ref().and_then(|profile| self.facts.get(profile))
        {
            return Some((format!("=IF({cell}=\"\",\"\",{cell})"), shown.clone()));
        }
        let (_, program) = input.derived.as_ref()?;
        let formula = program.to_spreadsheet(|slot| cells.get(&slot.0).cloned().unwrap_or_default());
        Some((format!("=IFERROR({formula},\"\")"), String::new()))
    }

    fn result(&mut self, kpi: usize, index: usize, cells: &HashMap<u32, String>) -> Result<(), XlsxError> {
        let known = &self.content.framework.kpis[kpi];
        let point = &known.points[index];
        let given = self.entry(kpi, Target::Point(index)).or_else(|| self.entry(kpi, Target::Kpi));
        let column = column::RESULT as u16;
        match given {
            Some(entry) => write_answer(
                self.sheet,
                self.row,
                column,
                Some((&*entry.written, &entry.answer)),
                &self.styles.result,
            )?,
            None => {
                let formula =
                    Formula::new(result_formula(known, point, cells)).set_result(self.shown(kpi, index));
                self.sheet.write_formula_with_format(self.row, column, formula, &self.styles.result)?;
            }
        }
        let unit = given.and_then(|entry| entry.unit.as_deref()).unwrap_or(&point.display_unit);
        self.text(column::UNIT, unit)?;
        let result = format!("${}${}", column_letters(column::RESULT as u32 + 1), self.row + 1);
        let is_reported = given.is_some() || self.shown(kpi, index) != "NR";
        let reported = Formula::new(format!("=IF(OR({result}=\"NR\",{result}=\"\"),\"NO\",\"YES\")"))
            .set_result(if is_reported { "YES" } else { "NO" });
        self.sheet.write_formula_with_format(
            self.row,
            column::REPORTED as u16,
            reported,
            &self.styles.text,
        )?;
        self.performance(kpi, index, point, &result)?;
        let details = given.or_else(|| {
            let own = point.own_inputs.iter().find_map(|slot| self.entry(kpi, Target::Input(*slot)));
            own.or_else(|| point.program.slots().find_map(|slot| self.entry(kpi, Target::Input(slot))))
        });
        self.details(known, details)
    }

    /// What the result comes to.
    fn shown(&self, kpi: usize, index: usize) -> String {
        let result =
            self.content.results.and_then(|results| results.of_kpi(kpi).find(|one| one.point == index));
        let yes_no = self.content.framework.kpis[kpi].points[index].value_type == ValueType::YesNo;
        match result.and_then(|result| result.value) {
            Some(value) if yes_no => if value == 0.0 { "NO" } else { "YES" }.to_owned(),
            Some(value) => value.to_string(),
            None => "NR".to_owned(),
        }
    }

    /// Share of the target, by the rule of the data point's direction.
    fn performance(
        &mut self,
        kpi: usize,
        index: usize,
        point: &DataPoint,
        result: &str,
    ) -> Result<(), XlsxError> {
        let benchmark = self.content.benchmarks.and_then(|set| set.by_point.get(&(kpi, index)));
        let share = benchmark.and_then(|benchmark| {
            let target = benchmark.value;
            match (point.value_type, point.direction) {
                (_, Direction::None) => None,
                (ValueType::YesNo, _) => Some(format!("IF({result}=\"YES\",1,0)")),
                (_, Direction::Higher) => Some(format!("{result}/{target}")),
                (_, Direction::Lower) => Some(format!("IF({result}<=0,1,{target}/{result})")),
                (_, Direction::Nominal) => Some(format!("MIN({result}/{target},{target}/{result})")),
            }
        });
        let column = column::PERFORMANCE as u16;
        let Some(share) = share else { return self.text(column::PERFORMANCE, "N/A") };
        let known = if point.value_type == ValueType::YesNo {
            format!("OR({result}=\"YES\",{result}=\"NO\")")
        } else {
            format!("ISNUMBER({result})")
        };
        let formula = Formula::new(format!("=IF({known},{share},\"\")")).set_result("");
        self.sheet.write_formula_with_format(self.row, column, formula, &self.styles.share)?;
        Ok(())
    }

    fn details(&mut self, kpi: &Kpi, entry: Option<&Entry>) -> Result<(), XlsxError> {
        let verified =
            entry.and_then(|entry| entry.verified).map_or("", |yes| if yes { "YES" } else { "NO" });
        let quality = entry.and_then(|entry| entry.quality).map_or("", Quality::as_str);
        let text = |field: Option<&Box<str>>| field.map(ToString::to_string).unwrap_or_default();
        let columns = [
            (column::VERIFIED, verified.to_owned()),
            (column::QUALITY, quality.to_owned()),
            (column::ORIGIN, text(entry.and_then(|entry| entry.origin.as_ref()))),
            (column::SOURCE, text(entry.and_then(|entry| entry.source.as_ref()))),
            (column::NOTE, text(entry.and_then(|entry| entry.note.as_ref()))),
        ];
        for (column, text) in columns {
            if text.is_empty() {
                self.sheet.write_blank(self.row, column as u16, &self.styles.input)?;
            } else {
                self.sheet.write_with_format(self.row, column as u16, text, &self.styles.input)?;
            }
        }
        let yes_no = DataValidation::new().allow_list_strings(&["YES", "NO"])?;
        let at = column::VERIFIED as u16;
        self.sheet.add_data_validation(self.row, at, self.row, at, &yes_no)?;
        let grades = Formula::new(format!("={LISTS}!$A$1:$A${}", Quality::ALL.len()));
        let grades = DataValidation::new().allow_list_formula(grades);
        let at = column::QUALITY as u16;
        self.sheet.add_data_validation(self.row, at, self.row, at, &grades)?;
        if !kpi.verify.is_empty() {
            self.note(column::VERIFIED, &kpi.verify.join("\n"))?;
        }
        Ok(())
    }

    /// The last answer to a question, if the dossier has one.
    fn entry(&self, kpi: usize, target: Target) -> Option<&'a Entry> {
        let entries = &self.content.dossier?.entries;
        entries.iter().rev().find(|entry| entry.kpi == kpi && entry.target == target)
    }
}

/// A formula that gives NR while an input is missing and says so when it can't be computed.
fn result_formula(kpi: &Kpi, point: &DataPoint, cells: &HashMap<u32, String>) -> String {
    let cell = |slot: Slot| cells.get(&slot.0).cloned().unwrap_or_default();
    let mut used: Vec<Slot> = Vec::new();
    for slot in point.program.slots().filter(|slot| (slot.0 as usize) < kpi.inputs.len() + kpi.points.len()) {
        if !used.contains(&slot) {
            used.push(slot);
        }
    }
    if point.value_type == ValueType::YesNo && used.len() == 1 {
        let cell = cell(used[0]);
        return format!("=IF({cell}=\"\",\"NR\",{cell})");
    }
    let formula = point.program.to_spreadsheet(cell);
    let list: Vec<String> = used.iter().map(|slot| cell(*slot)).collect();
    let least = if point.program.sees_past_missing() { 1 } else { used.len() };
    format!("=IF(COUNT({})<{least},\"NR\",IFERROR({formula},\"not computable\"))", list.join(","))
}
