//! A document as a page: one file, without scripts and without anything from elsewhere, made of the same blocks as its PDF.

use std::borrow::Cow;

use askama::Template;

use super::{Block, Cell, Document, Row, Table, picture};
use crate::error::PublishError;
use crate::html::{VERSION, dots_of};
use crate::locale::Locale;

/// The page of a document. `locale` is that of the document's language.
///
/// # Errors
/// Where the template can't be filled in.
pub fn html(document: &Document, locale: &Locale) -> Result<String, PublishError> {
    let mut out = String::with_capacity(256 * 1024);
    Page { document, locale, numbers: numbers(&document.blocks) }.render_into(&mut out)?;
    Ok(out)
}

#[derive(Template)]
#[template(path = "document.html")]
struct Page<'a> {
    document: &'a Document,
    locale: &'a Locale,
    /// Number of each block's section, where it is a counted heading.
    numbers: Vec<Option<u32>>,
}

impl<'a> Page<'a> {
    fn t(&self, id: &str) -> Cow<'a, str> {
        self.locale.text(id)
    }

    /// Headings of the table of contents: index of the block, number and words.
    fn sections(&self) -> Vec<(usize, String)> {
        let blocks = self.document.blocks.iter().enumerate();
        let sections = blocks.filter_map(|(index, block)| match block {
            Block::Heading { level: 1, text, .. } => Some((index, self.heading(&index, text))),
            _ => None,
        });
        sections.collect()
    }

    #[expect(clippy::trivially_copy_pass_by_ref, reason = "the template hands over references")]
    fn heading(&self, index: &usize, text: &str) -> String {
        match self.numbers.get(*index).copied().flatten() {
            Some(number) => format!("{} {text}", self.locale.number(f64::from(number), 0)),
            None => text.to_owned(),
        }
    }

    #[expect(clippy::trivially_copy_pass_by_ref, reason = "the template hands over references")]
    fn svg(&self, index: &usize) -> String {
        self.document.pictures.get(*index).map(|drawing| picture::for_page(&drawing.svg)).unwrap_or_default()
    }

    fn footer_made(&self) -> String {
        self.locale.text_with("footer-made", &[("version", VERSION)])
    }
}

/// Numbers of the counted headings of the first level.
fn numbers(blocks: &[Block]) -> Vec<Option<u32>> {
    let mut last = 0;
    let number = |block: &Block| match block {
        Block::Heading { numbered: true, .. } => {
            last += 1;
            Some(last)
        }
        _ => None,
    };
    blocks.iter().map(number).collect()
}

/// True where a column of a table holds figures.
#[expect(clippy::trivially_copy_pass_by_ref, reason = "the template hands over references")]
fn is_figures(table: &Table, column: &usize) -> bool {
    table.columns.get(*column).is_some_and(|column| column.figures)
}

/// Numbers of the remarks of a cell.
fn notes(cell: &Cell) -> String {
    cell.notes.iter().map(u32::to_string).collect::<Vec<_>>().join(" ")
}
