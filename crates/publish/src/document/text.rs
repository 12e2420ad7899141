//! A document as plain text: all that it says in order, for tests and for reading in a terminal.

use super::{Block, Cell, Document, Row, Table};

/// The document as text, one block after the other.
pub fn text(document: &Document) -> String {
    let cover = &document.cover;
    let mut out = format!("{}\n{}\n{}\n", document.title, cover.kicker, cover.name);
    for line in cover.lines.iter().chain(&cover.notice) {
        out += &format!("{line}\n");
    }
    out += &format!("[{}]\n", document.footer);
    let mut section = 0;
    for block in &document.blocks {
        out.push('\n');
        if let Block::Heading { numbered: true, .. } = block {
            section += 1;
        }
        out += &block_text(block, section);
    }
    out
}

fn block_text(block: &Block, section: u32) -> String {
    match block {
        Block::Heading { level, numbered, text } => {
            let marks = "#".repeat(usize::from(*level));
            if *numbered { format!("{marks} {section} {text}\n") } else { format!("{marks} {text}\n") }
        }
        Block::Text { lead, text } if lead.is_empty() => format!("{text}\n"),
        Block::Text { lead, text } => format!("*{lead}* {text}\n").replace(" \n", "\n"),
        Block::Notice { text } => format!("! {text}\n"),
        Block::Own { texts, .. } if texts.len() == 1 => format!("{}\n", texts[0]),
        Block::List { items } | Block::Own { texts: items, .. } => {
            items.iter().map(|item| format!("- {item}\n")).collect()
        }
        Block::Notes { notes, .. } => {
            notes.iter().map(|(number, text)| format!("[{number}] {text}\n")).collect()
        }
        Block::Table(table) => table_text(table),
        Block::Boxes { boxes } => {
            let line = |part: &super::ScoreBox| {
                format!("{} ({}): {} {}\n", part.name, part.members, part.score, part.words)
            };
            boxes.iter().map(line).collect()
        }
        Block::Picture { alt, caption, .. } => format!("<{alt}>\n{caption}\n"),
        Block::NewPage => "---\n".to_owned(),
    }
}

fn table_text(table: &Table) -> String {
    let headings: Vec<&str> = table.columns.iter().map(|column| column.heading.as_str()).collect();
    let mut out = format!("{}\n{}\n", table.caption, headings.join(" | "));
    for row in &table.rows {
        match row {
            Row::Group { text } => out += &format!("= {text}\n"),
            Row::Cells { cells, .. } => {
                out += &cells.iter().map(cell_text).collect::<Vec<_>>().join(" | ");
                out.push('\n');
            }
        }
    }
    out
}

fn cell_text(cell: &Cell) -> String {
    let notes: String = cell.notes.iter().map(|number| format!(" [{number}]")).collect();
    let items = if cell.items.is_empty() { String::new() } else { format!(" {}", cell.items.join("; ")) };
    format!("{}{notes}{items}", cell.text)
}
