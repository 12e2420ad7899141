//! The values of a data point over years as a small line. Only a hint: the table around it has the figures.

use std::fmt::{self, Write as _};

use super::Two;

/// Width and height.
const SIZE: (f64, f64) = (90.0, 24.0);
/// Room around the line.
const PAD: f64 = 4.0;

/// Draws values by year, in the order of years; nothing where there are no two.
pub(crate) fn spark(points: &[(f64, f64)]) -> String {
    let mut out = String::new();
    if points.len() > 1 {
        // Writing to a String can't fail.
        let _ = draw(&mut out, points);
    }
    out
}

fn draw(out: &mut String, points: &[(f64, f64)]) -> fmt::Result {
    let (wide, tall) = SIZE;
    let across = scale(points.iter().map(|point| point.0), (PAD, wide - PAD));
    let upward = scale(points.iter().map(|point| point.1), (tall - PAD, PAD));
    write!(
        out,
        r#"<svg class="u4 spark" viewBox="0 0 {wide} {tall}" width="{wide}" height="{tall}" aria-hidden="true"><path class="tint-line" fill="none" stroke-width="1.5" d="M"#
    )?;
    for (index, (year, value)) in points.iter().enumerate() {
        let sign = if index == 0 { "" } else { "L" };
        write!(out, "{sign}{} {}", Two(across(*year)), Two(upward(*value)))?;
    }
    out.write_str(r#""/>"#)?;
    if let Some((year, value)) = points.last() {
        write!(
            out,
            r#"<circle class="tint" cx="{}" cy="{}" r="2.5"/>"#,
            Two(across(*year)),
            Two(upward(*value))
        )?;
    }
    out.write_str("</svg>")
}

/// From figures to places; figures that are all the same stand in the middle.
fn scale(figures: impl Iterator<Item = f64> + Clone, (from, to): (f64, f64)) -> impl Fn(f64) -> f64 {
    let low = figures.clone().fold(f64::INFINITY, f64::min);
    let high = figures.fold(f64::NEG_INFINITY, f64::max);
    move |figure| {
        let part = if high > low { (figure - low) / (high - low) } else { 0.5 };
        from + part * (to - from)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_rises_with_its_values_and_one_value_is_no_line() {
        assert!(spark(&[(2020.0, 1.0), (2022.0, 3.0)]).contains("M4 20L86 4"));
        assert!(spark(&[(2020.0, 1.0), (2022.0, 1.0)]).contains("M4 12L86 12"));
        assert_eq!(spark(&[(2020.0, 1.0)]), "");
    }
}
