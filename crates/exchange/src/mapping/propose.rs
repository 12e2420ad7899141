//! A mapping proposed from a table's headings, names and units. What is exactly a name is proposed; what is nearly one stays
//! a comment, and so does everything of which nothing is known.

use std::collections::BTreeSet;

use kpi::catalogue::Framework;
use kpi::dossier::year;
use kpi::finding::{Finding, Place, nearest};
use kpi::read::Answer;

use super::names::Names;
use super::{columns, rows};
use crate::Context;
use crate::table::{Row, is_heading};

/// The most different texts of a column that are looked at.
const MOST_TEXTS: usize = 2000;
/// The finding about a number that can be two.
const AMBIGUOUS: &str = "number-ambiguous";

/// A proposed mapping.
#[derive(Debug, Default)]
pub struct Proposal {
    /// The file's text.
    pub text: String,
    /// Lines that are ready.
    pub ready: usize,
    /// Lines that wait as comments for somebody to decide.
    pub open: usize,
    /// What is wrong with the table.
    pub findings: Vec<Finding>,
}

/// The words of messages by their ids and variables.
pub type Words<'a> = dyn Fn(&str, &[(&str, &str)]) -> String + 'a;

/// What is asked about a table.
pub struct Asked<'a> {
    /// What is known of KPIs and units.
    pub context: Context<'a>,
    /// The framework in the reader's language; its names are understood as well.
    pub names: &'a Framework,
    /// The sheet, where the table is a workbook.
    pub sheet: Option<&'a str>,
    /// The words of a message, by its id and its variables.
    pub words: &'a Words<'a>,
}

impl std::fmt::Debug for Asked<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Asked").field("sheet", &self.sheet).finish_non_exhaustive()
    }
}

impl Asked<'_> {
    /// A comment behind a line.
    fn comment(&self, id: &str) -> String {
        format!("  # {}", (self.words)(id, &[]))
    }
}

/// Reads a table and proposes a mapping, with comments in the reader's language.
pub fn propose(asked: &Asked, file: &Place, bytes: &[u8]) -> Proposal {
    let mut table = Table::default();
    let mut findings = Vec::new();
    rows(file, bytes, asked.sheet, &mut findings, |row, _| table.take(row));
    if table.has_header && !table.has_rows {
        findings.push(Finding::error("table-without-rows", file.clone()));
    }
    let names = Names::new([asked.context.framework, asked.names]);
    let mut proposal = Proposal { findings, ..Proposal::default() };
    if let Some(sheet) = asked.sheet {
        proposal.text += &format!("sheet = {}\n", quoted(sheet));
    }
    let kinds: Vec<Kind> = table.columns.iter().map(|column| kind(&asked.context, &names, column)).collect();
    for name in ["city", "country", "period"].into_iter().filter(|name| !has(&kinds, name)) {
        // A country may well be missing.
        let comment = if name == "country" { String::new() } else { asked.comment("map-no-column") };
        proposal.text += &format!("# {name} = \"\"{comment}\n");
    }
    decimal_sign(&mut proposal, asked, &table, &kinds);
    column_lines(&mut proposal, asked, &table, &kinds);
    figures(&mut proposal, asked, &table, &kinds);
    codes(&mut proposal, asked, &names, &table, &kinds);
    units(&mut proposal, asked, &table, &kinds);
    proposal
}

#[derive(Default)]
struct Table {
    columns: Vec<Column>,
    has_header: bool,
    has_rows: bool,
}

#[derive(Default)]
struct Column {
    heading: String,
    texts: BTreeSet<String>,
}

impl Table {
    fn take(&mut self, row: &Row) {
        if row.is_empty() {
            return;
        }
        if !std::mem::replace(&mut self.has_header, true) {
            let heading = |cell: &crate::table::Cell| Column {
                heading: cell.text().into_owned(),
                texts: BTreeSet::new(),
            };
            self.columns = row.cells.iter().map(heading).collect();
            return;
        }
        self.has_rows = true;
        for (column, cell) in self.columns.iter_mut().zip(row.cells) {
            if !cell.is_empty() && column.texts.len() < MOST_TEXTS {
                column.texts.insert(cell.text().into_owned());
            }
        }
    }
}

/// What a column is.
enum Kind {
    /// A column of a tidy table.
    Tidy(&'static str),
    /// Nearly one.
    NearTidy(&'static str),
    /// The figures of one data point or input; and its unit, where the heading has one.
    Figure(String, Option<String>),
    /// Nearly the name of one.
    NearFigure(String, Option<String>),
    /// Codes or names of KPIs.
    Codes,
    /// By its texts, a column of a tidy table, and why.
    Looks(&'static str, [usize; 2]),
    Unknown,
}

impl Kind {
    /// True for a column of a tidy table, for sure or by its looks.
    fn may_be(&self, name: &str) -> bool {
        matches!(self, Self::Tidy(known) | Self::Looks(known, _) if *known == name)
    }
}

fn kind(context: &Context, names: &Names, column: &Column) -> Kind {
    let heading = column.heading.as_str();
    if heading.is_empty() {
        return Kind::Unknown;
    }
    if let Some(known) = columns().find(|known| is_heading(known, heading)) {
        return Kind::Tidy(known.name);
    }
    let elsewhere = context.catalogue.vocabulary.heading(heading);
    if let Some(known) = elsewhere.and_then(|name| columns().find(|known| known.name == name)) {
        return Kind::Tidy(known.name);
    }
    let (name, unit) = without_unit(context, heading);
    match names.find(name).or_else(|| names.find(heading)) {
        Some((about, true)) => return Kind::Figure(about, unit),
        Some((about, false)) => return Kind::NearFigure(about, unit),
        None => {}
    }
    let known = column.texts.iter().filter(|text| names.exactly(text).is_some()).count();
    if known > 0 && known * 2 >= column.texts.len() {
        return Kind::Codes;
    }
    let known = columns().flat_map(|known| [known.name].into_iter().chain(known.aliases.iter().copied()));
    let near = nearest(heading, known);
    let near = near.and_then(|near| columns().find(|known| is_heading(known, near)));
    // "Municipality name" has the word "municipality" in it.
    let words = || heading.split_whitespace().filter(|word| word.chars().count() > 3);
    let near = near.or_else(|| columns().find(|known| words().any(|word| is_heading(known, word))));
    match near {
        Some(near) => Kind::NearTidy(near.name),
        None => looks(context, names, column).unwrap_or(Kind::Unknown),
    }
}

/// What a column is by its texts, where its heading says nothing: many of them are of one kind.
fn looks(context: &Context, names: &Names, column: &Column) -> Option<Kind> {
    let all = column.texts.len();
    let count = |is: &dyn Fn(&str) -> bool| column.texts.iter().filter(|text| is(text)).count();
    let is_number = |text: &str| match context.answer(text, &Place::default(), "") {
        Ok(answer) => matches!(answer, Some(Answer::Number(_) | Answer::YesNo(_))),
        Err(finding) => &*finding.rule == AMBIGUOUS,
    };
    let is_year = |text: &str| text.len() == 4 && year(text).is_some_and(|year| (1900..2100).contains(&year));
    let is_unit = |text: &str| !is_number(text) && context.catalogue.units.unit(text).is_some();
    let is_name = |text: &str| !is_number(text) && names.find(text).is_some();
    // Name, how many are of its kind, and one in how many is enough: other people have KPIs of their own.
    let counted = [
        ("period", count(&is_year), 2),
        ("value", count(&is_number), 2),
        ("unit", count(&is_unit), 2),
        ("code", count(&is_name), 4),
    ];
    let is_enough = |(_, found, one_in): &(&str, usize, usize)| *found > 0 && found * one_in >= all;
    let (name, found, _) = counted.into_iter().find(is_enough)?;
    Some(Kind::Looks(name, [found, all]))
}

/// A heading without the unit in brackets at its end, and that unit where the catalogue knows it.
fn without_unit<'h>(context: &Context, heading: &'h str) -> (&'h str, Option<String>) {
    let Some(open) = heading.rfind(['(', '[']).filter(|_| heading.ends_with([')', ']'])) else {
        return (heading, None);
    };
    let unit = heading[open + 1..heading.len() - 1].trim();
    let known = context.catalogue.units.unit(unit).is_some();
    (heading[..open].trim(), known.then(|| unit.to_owned()))
}

/// True where a column of the table is one of the tidy table.
fn has(kinds: &[Kind], name: &str) -> bool {
    kinds.iter().any(|kind| matches!(kind, Kind::Tidy(known) if *known == name))
}

/// Asks for the decimal sign where a number can be two.
fn decimal_sign(proposal: &mut Proposal, asked: &Asked, table: &Table, kinds: &[Kind]) {
    let values =
        table.columns.iter().zip(kinds).filter(|(_, kind)| {
            kind.may_be("value") || matches!(kind, Kind::Figure(..) | Kind::NearFigure(..))
        });
    let is_two = |text: &&String| {
        let answer = asked.context.answer(text, &Place::default(), "");
        answer.is_err_and(|finding| &*finding.rule == AMBIGUOUS)
    };
    let Some(text) = values.flat_map(|(column, _)| &column.texts).find(is_two) else { return };
    let says = (asked.words)("map-two-numbers", &[("text", &one_line(text))]);
    open(proposal, &format!("decimal_sign = \",\"  # {says}"));
}

fn column_lines(proposal: &mut Proposal, asked: &Asked, table: &Table, kinds: &[Kind]) {
    proposal.text += "\n[columns]\n";
    let coded = has(kinds, "code");
    let mut taken: BTreeSet<&str> = BTreeSet::new();
    let is_sure = |kind: &Kind| matches!(kind, Kind::Tidy(_) | Kind::Codes);
    let columns = || table.columns.iter().zip(kinds);
    let sure_first =
        columns().filter(|(_, kind)| is_sure(kind)).chain(columns().filter(|(_, kind)| !is_sure(kind)));
    for (column, kind) in sure_first {
        let heading = quoted(&column.heading);
        match kind {
            Kind::Tidy(name) if taken.insert(name) => ready(proposal, &format!("{name} = {heading}")),
            Kind::Tidy(name) => {
                open(proposal, &format!("{name} = {heading}{}", asked.comment("map-called-too")));
            }
            Kind::Codes if !coded && taken.insert("code") => ready(proposal, &format!("code = {heading}")),
            Kind::Codes => {
                open(proposal, &format!("code = {heading}{}", asked.comment("map-codes-too")));
            }
            // Of many columns of numbers one at most is the values of a tidy table.
            Kind::Looks(name, counts) if !has(kinds, name) => {
                let [found, all] = counts.map(|count| count.to_string());
                let why = (asked.words)(&format!("map-looks-{name}"), &[("found", &found), ("all", &all)]);
                let key = if taken.insert(name) { name } else { "?" };
                open(proposal, &format!("{key} = {heading}  # {why}"));
            }
            Kind::NearTidy(name) if !has(kinds, name) => {
                open(proposal, &format!("{name} = {heading}{}", asked.comment("map-nearly-column")));
            }
            _ => {}
        }
    }
    let left = table.columns.iter().zip(kinds).filter(|(column, kind)| {
        let near = matches!(kind, Kind::NearTidy(name) | Kind::Looks(name, _) if has(kinds, name));
        !column.heading.is_empty() && (matches!(kind, Kind::Unknown) || near)
    });
    for (column, _) in left {
        let heading = quoted(&column.heading);
        open(proposal, &format!("? = {heading}{}", asked.comment("map-nothing-known")));
    }
}

fn figures(proposal: &mut Proposal, asked: &Asked, table: &Table, kinds: &[Kind]) {
    for (column, kind) in table.columns.iter().zip(kinds) {
        let (about, unit, sure) = match kind {
            Kind::Figure(about, unit) => (about, unit, true),
            Kind::NearFigure(about, unit) => (about, unit, false),
            _ => continue,
        };
        let mut lines = vec![
            "[[figure]]".to_owned(),
            format!("column = {}", quoted(&column.heading)),
            format!("about = {}  # {}", quoted(about), one_line(&told(asked.names, about))),
        ];
        lines.extend(unit.as_ref().map(|unit| format!("unit = {}", quoted(unit))));
        if sure {
            proposal.text += &format!("\n{}\n", lines.join("\n"));
            proposal.ready += 1;
        } else {
            let lines: Vec<String> = lines.iter().map(|line| format!("# {line}")).collect();
            let says = (asked.words)("map-nearly-kpi", &[]);
            proposal.text += &format!("\n# {says}\n{}\n", lines.join("\n"));
            proposal.open += 1;
        }
    }
}

fn codes(proposal: &mut Proposal, asked: &Asked, names: &Names, table: &Table, kinds: &[Kind]) {
    let is_code = |kind: &Kind| matches!(kind, Kind::Tidy("code"));
    let at = kinds.iter().position(is_code);
    let at = at.or_else(|| kinds.iter().position(|kind| matches!(kind, Kind::Codes)));
    let at = at.or_else(|| kinds.iter().position(|kind| kind.may_be("code")));
    let Some(column) = at.map(|at| &table.columns[at]) else { return };
    proposal.text += "\n[codes]\n";
    for text in &column.texts {
        if asked.context.kpi(text.split(['/', '#']).next().unwrap_or_default(), &Place::default()).is_ok() {
            continue;
        }
        let key = quoted(text);
        match names.find(text) {
            Some((about, sure)) => {
                let told = one_line(&told(asked.names, &about));
                let line = format!("{key} = {}  # {told}", quoted(&about));
                if sure {
                    ready(proposal, &line);
                } else {
                    open(proposal, &format!("{line} ({})", (asked.words)("map-nearly-name", &[])));
                }
            }
            None => open(proposal, &format!("{key} = \"\"{}", asked.comment("map-no-kpi"))),
        }
    }
}

fn units(proposal: &mut Proposal, asked: &Asked, table: &Table, kinds: &[Kind]) {
    let Some(at) = kinds.iter().position(|kind| kind.may_be("unit")) else { return };
    proposal.text += "\n[units]\n";
    for text in
        table.columns[at].texts.iter().filter(|text| asked.context.catalogue.units.unit(text).is_none())
    {
        open(proposal, &format!("{} = \"\"{}", quoted(text), asked.comment("map-not-known")));
    }
}

fn ready(proposal: &mut Proposal, line: &str) {
    proposal.text += &format!("{line}\n");
    proposal.ready += 1;
}

fn open(proposal: &mut Proposal, line: &str) {
    proposal.text += &format!("# {line}\n");
    proposal.open += 1;
}

/// The name of what "CODE", "CODE / data point" or "CODE # input" is about.
fn told(framework: &Framework, about: &str) -> String {
    let (subject, input) = about.split_once('#').unwrap_or((about, ""));
    let Some((kpi, point)) = framework.subject(subject) else { return String::new() };
    let kpi = &framework.kpis[kpi];
    match (kpi.input(input.trim()), point) {
        (Some((_, input)), _) => format!("{}: {}", kpi.name, input.label),
        (None, Some(point)) => kpi.point_name(&kpi.points[point]),
        (None, None) => kpi.name.clone(),
    }
}

fn quoted(text: &str) -> String {
    let text: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

fn one_line(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}
