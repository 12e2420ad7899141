//! The legend of the wheel: the four bands, and the states that a data point can be in.

use std::fmt::{self, Write as _};

use super::text::width;
use super::wheel::SIZE;
use super::{Look, Two, dots, escaped, mark};
use crate::locale::Locale;
use crate::model::CityReport;

/// Height of the legend.
pub(super) const HEIGHT: f64 = 116.0;

/// Room that stays free at both sides.
const MARGIN: f64 = 10.0;
/// Size of its texts.
const TEXT: f64 = 13.5;
/// Width of a sample with the gap behind it, and of the gap behind a text.
const SAMPLE: (f64, f64) = (62.0, 28.0);

/// Draws the legend below the wheel. The id is that of the hatches.
pub(super) fn legend(out: &mut String, report: &CityReport, locale: &Locale, id: &str) -> fmt::Result {
    let (bands, states): (Vec<Look>, Vec<Look>) =
        looks(report).into_iter().partition(|look| matches!(look, Look::Band(_)));
    write!(
        out,
        r#"<g class="key" aria-hidden="true" transform="translate(0 {})" font-size="{TEXT}">"#,
        Two(SIZE)
    )?;
    row(out, &bands, 18.0, locale, id)?;
    let per_row = if states.len() > 4 { states.len().div_ceil(2) } else { 4 };
    for (index, states) in states.chunks(per_row).enumerate() {
        row(out, states, 52.0 + 32.0 * index as f64, locale, id)?;
    }
    out.write_str("</g>")
}

/// Looks that the legend of a report explains.
fn looks(report: &CityReport) -> Vec<Look> {
    let present: Vec<Look> = report.data_points().map(|(_, _, _, point)| Look::of(point)).collect();
    Look::ALL.into_iter().filter(|look| look.is_usual() || present.contains(look)).collect()
}

/// The legend as a list: small pictures, each with its words. Their hatches are those of the wheel on the same page.
pub(crate) fn samples(report: &CityReport, locale: &Locale) -> Vec<(String, String)> {
    let id = report.file_stem();
    let sample = |look: Look| {
        let mut out = String::from(
            r#"<svg class="u4" viewBox="-1 -1 56 22" width="56" height="22" aria-hidden="true">"#,
        );
        // Writing to a String can't fail.
        let _ = draw_sample(&mut out, look, 0.0, 0.0, &id);
        out.push_str("</svg>");
        (out, locale.text(&look.message()).into_owned())
    };
    looks(report).into_iter().map(sample).collect()
}

/// One row, centred; smaller where words of a language are long.
fn row(out: &mut String, looks: &[Look], y: f64, locale: &Locale, id: &str) -> fmt::Result {
    let (sample, gap) = SAMPLE;
    let texts: Vec<String> = looks.iter().map(|look| locale.text(&look.message()).into_owned()).collect();
    let wide = |text: &String| sample + TEXT * width(text) + gap;
    let all = texts.iter().map(wide).sum::<f64>() - gap;
    let scale = ((SIZE - 2.0 * MARGIN) / all).min(1.0);
    let (left, mut x) = (Two(SIZE / 2.0 * (1.0 - scale)), SIZE / 2.0 - all / 2.0);
    if scale < 1.0 {
        write!(out, r#"<g transform="translate({left} {}) scale({scale:.3})">"#, Two(y * (1.0 - scale)))?;
    }
    for (look, text) in looks.iter().zip(&texts) {
        draw_sample(out, *look, x, y, id)?;
        let (left, base) = (Two(x + sample), Two(y + 14.8));
        write!(out, r##"<text x="{left}" y="{base}" fill="#1b232c">{}</text>"##, escaped(text))?;
        x += wide(text);
    }
    if scale < 1.0 { out.write_str("</g>") } else { Ok(()) }
}

fn draw_sample(out: &mut String, look: Look, x: f64, y: f64, id: &str) -> fmt::Result {
    let (left, top) = (Two(x), Two(y));
    write!(out, r#"<rect {} x="{left}" y="{top}" width="54" height="20" rx="3"/>"#, look.area())?;
    if let Some(hatch) = look.hatch() {
        write!(
            out,
            r#"<rect x="{left}" y="{top}" width="54" height="20" rx="3" fill="url(#{id}-{hatch})"/>"#
        )?;
    }
    if let Look::Band(band) = look {
        dots(out, band, 3.2, |index| (x + 9.0 + 12.0 * f64::from(index), y + 10.0))?;
    }
    look.mark().map_or(Ok(()), |sign| mark(out, (x + 27.0, y + 10.0), 14.0, sign))
}
