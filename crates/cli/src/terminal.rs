//! Text for the terminal: data on standard output, messages on standard error.

use std::io::{ErrorKind, Write};

use publish::model::CityPart;

use crate::stop::Stop;

/// Prints to standard output. A closed pipe (`| head`) ends the program quietly.
pub(crate) fn print(text: &str) -> Result<(), Stop> {
    let mut out = std::io::stdout().lock();
    out.write_all(text.as_bytes()).and_then(|()| out.flush()).map_err(|error| {
        if error.kind() == ErrorKind::BrokenPipe {
            Stop::Closed
        } else {
            Stop::Io(format!("could not print: {error}"))
        }
    })
}

/// Says something to whoever sits at the terminal.
#[expect(clippy::print_stderr, reason = "messages go to standard error")]
pub(crate) fn say(text: &str) {
    eprintln!("{text}");
}

/// Which city and period an output is about; what is not known is left out.
pub(crate) fn heading(city: &CityPart) -> String {
    let country = if city.country.is_empty() { String::new() } else { format!(" ({})", city.country) };
    format!("{}{country} {}", city.name, city.period).trim_end().to_owned()
}

/// A table with aligned columns: the first `left` columns to the left, the others to the right.
pub(crate) fn table(rows: &[Vec<String>], left: usize) -> String {
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    let width =
        |column: usize| rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.chars().count()).max();
    let widths: Vec<usize> = (0..columns).map(|column| width(column).unwrap_or(0)).collect();
    let mut text = String::new();
    for row in rows {
        let cells: Vec<String> = row
            .iter()
            .zip(&widths)
            .enumerate()
            .map(|(column, (cell, width))| {
                let pad = " ".repeat(width.saturating_sub(cell.chars().count()));
                if column < left { format!("{cell}{pad}") } else { format!("{pad}{cell}") }
            })
            .collect();
        text.push_str(cells.join("  ").trim_end());
        text.push('\n');
    }
    text
}
