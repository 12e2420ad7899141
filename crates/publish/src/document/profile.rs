//! The city profile as a document: section by section what is said, its pictures and tables, and as an annex the figures of
//! the pictures.

use super::maker::{Head, Maker};
use super::{Block, Cell, Column, Drawing, Row};
use crate::locale::Locale;
use crate::profile::{CityProfile, Section, Titled};
use crate::svg::picture::{Picture, Table};

/// Columns of a table beyond which it is laid out in parts.
const MOST_COLUMNS: usize = 10;
/// Columns of a part, besides the first, which stands in each.
const PART: usize = 6;
/// Least and greatest width of a column, in letters; the first may be wider.
const WIDTHS: (usize, usize) = (9, 20);
/// Greatest width of the first.
const FIRST: usize = 34;
/// Width of a picture in percent of the page's; one of rows has longer names.
const LOW: u8 = 72;
const ROWS: u8 = 90;
/// Longest text of a column of figures.
const FIGURE: usize = 16;

/// Begins a document about a profile.
pub(super) fn begin<'a>(profile: &'a CityProfile, locale: &'a Locale) -> Maker<'a, CityProfile> {
    let variables = [("city", profile.city.as_str()), ("period", &profile.period)];
    let [framework, version] = &profile.framework;
    let head = Head {
        kind: "profile",
        name: locale.text("profile-kicker").into_owned(),
        title: locale.text_with("profile-title", &variables),
        city: &profile.city,
        country: &profile.country,
        period: &profile.period,
        published: None,
        framework: [framework, version],
        valid_from: "",
        invented: profile.invented,
    };
    Maker::new(head, profile, locale)
}

pub(super) fn write(maker: &mut Maker<CityProfile>) {
    let profile = maker.about;
    maker.contents();
    maker.opening(&profile.framework[0]);
    let [set, version] = &profile.benchmark_set;
    maker.say(maker.locale.text_with("doc-benchmark-set", &[("set", set), ("version", version)]));
    for section in &profile.sections {
        maker.push(Block::Heading { level: 1, numbered: true, text: section.title.clone() });
        self::section(maker, section);
    }
    let pictures = || profile.sections.iter().flat_map(|section| &section.pictures);
    if pictures().next().is_none() {
        return;
    }
    maker.push(Block::NewPage);
    maker.heading(1, maker.t("doc-figures"));
    for picture in pictures() {
        table(maker, &picture.title, &picture.table);
    }
}

fn section(maker: &mut Maker<CityProfile>, section: &Section) {
    for sentence in &section.says {
        maker.say(sentence.text.as_str());
    }
    for picture in &section.pictures {
        self::picture(maker, picture);
    }
    for Titled { caption, table } in &section.tables {
        self::table(maker, caption, table);
    }
    for item in &section.items {
        let said: Vec<&str> = item.says.iter().map(|sentence| sentence.text.as_str()).collect();
        let lead = maker.locale.text_with("doc-lead", &[("name", &item.about)]);
        maker.push(Block::Text { lead, text: said.join(" ") });
    }
}

fn picture(maker: &mut Maker<CityProfile>, picture: &Picture) {
    let alt =
        maker.locale.text_with("doc-picture-alt", &[("title", &picture.title), ("says", &picture.says)]);
    let width = if picture.cuts.is_empty() { LOW } else { ROWS };
    let drawing = Drawing { svg: picture.svg.clone(), cuts: picture.cuts.clone() };
    maker.picture(drawing, alt, picture.title.clone(), width);
}

/// A table, in parts where it has more columns than a page.
fn table(maker: &mut Maker<CityProfile>, caption: &str, table: &Table) {
    let all: Vec<usize> = (0..table.headings.len()).collect();
    let Some((first, others)) = all.split_first() else { return };
    let size = if all.len() > MOST_COLUMNS { PART } else { MOST_COLUMNS };
    let parts: Vec<&[usize]> = others.chunks(size).collect();
    for (index, part) in parts.iter().enumerate() {
        let numbers = [index + 1, parts.len()].map(|number| maker.number(number as u32));
        let variables = [("name", caption), ("part", &numbers[0]), ("parts", &numbers[1])];
        let caption = match parts.len() {
            1 => caption.to_owned(),
            _ => maker.locale.text_with("doc-part", &variables),
        };
        let shown: Vec<usize> = std::iter::once(first).chain(*part).copied().collect();
        let columns = shown.iter().map(|at| column(table, *at)).collect();
        let cells = |row: &Vec<String>| shown.iter().map(|at| Cell::from(text(row, *at))).collect();
        let rows = table.rows.iter().map(|row| Row::plain(cells(row))).collect();
        maker.table(caption, columns, rows);
    }
}

fn text(row: &[String], at: usize) -> &str {
    row.get(at).map_or("", String::as_str)
}

/// A column as wide as its texts ask for; what is short stands at the end of the line, as figures do.
fn column(table: &Table, at: usize) -> Column {
    let heading = text(&table.headings, at).to_owned();
    let longest = table.rows.iter().map(|row| text(row, at).chars().count()).max().unwrap_or(0);
    let word = heading.split_whitespace().map(|word| word.chars().count()).max().unwrap_or(0);
    let most = if at == 0 { FIRST } else { WIDTHS.1 };
    let width = longest.max(word).clamp(WIDTHS.0, most);
    Column { heading, width: width as f64, figures: at > 0 && longest <= FIGURE }
}
