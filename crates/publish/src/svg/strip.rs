//! A score on one line: the four bands, the score as a mark, its interval as a whisker, and coverage below.
//!
//! Drawn for a page that has the project's style sheet; without it the plain attributes apply.

use std::fmt::{self, Write as _};

use assess::band::Band;

use super::{Two, escaped};
use crate::locale::Locale;
use crate::model::{BAND_LIMITS, ScorePart};

/// Width of the scale from 0 to 100 %.
const SCALE: f64 = 150.0;
/// Left of the scale.
const LEFT: f64 = 6.0;
/// Middle of the bands.
const MIDDLE: f64 = 9.0;

/// Draws the strip of a score.
pub fn strip(score: &ScorePart, locale: &Locale) -> String {
    let mut out = String::with_capacity(1400);
    // Writing to a String can't fail.
    let _ = draw(&mut out, score, locale);
    out
}

fn draw(out: &mut String, score: &ScorePart, locale: &Locale) -> fmt::Result {
    let said = crate::html::score_sentence(score, locale);
    write!(
        out,
        r#"<svg class="u4 strip" viewBox="0 0 162 23" width="162" height="23" role="img"><title>{}</title>"#,
        escaped(&said)
    )?;
    bands(out)?;
    if let Some(interval) = score.interval {
        whisker(out, interval)?;
    }
    if let (Some(share), Some(band)) = (score.share, score.band) {
        let class = super::band_class(band);
        let x = Two(at(share));
        write!(
            out,
            r#"<circle {class} cx="{x}" cy="{MIDDLE}" r="5" stroke="var(--ink, #1b232c)" stroke-width="1.5"/>"#
        )?;
    }
    coverage(out, score.coverage)?;
    out.write_str("</svg>")
}

/// Place of a share on the scale; shares beyond it stand at its ends.
fn at(share: f64) -> f64 {
    LEFT + SCALE * share.clamp(0.0, 1.0)
}

fn bands(out: &mut String) -> fmt::Result {
    let [first, second, third] = BAND_LIMITS;
    let edges = [0.0, first, second, third, 1.0];
    for (band, edge) in Band::ALL.into_iter().zip(edges.windows(2)) {
        let (from, to) = (at(edge[0]), at(edge[1]));
        let class = super::band_class(band);
        write!(
            out,
            r#"<rect {class} fill-opacity=".45" x="{}" y="5" width="{}" height="8"/>"#,
            Two(from),
            Two(to - from - 1.0)
        )?;
    }
    Ok(())
}

fn whisker(out: &mut String, [low, high]: [f64; 2]) -> fmt::Result {
    let (low, high) = (Two(at(low)), Two(at(high)));
    write!(
        out,
        r#"<path d="M{low} {MIDDLE}H{high}M{low} 5.5V12.5M{high} 5.5V12.5" fill="none" stroke="var(--ink, #1b232c)" stroke-width="1.5"/>"#
    )
}

fn coverage(out: &mut String, coverage: f64) -> fmt::Result {
    let end = Two(at(coverage));
    write!(
        out,
        r#"<path d="M{} 19.5H{}" stroke="var(--line, #c9d0d8)" stroke-width="3"/><path d="M{} 19.5H{end}" stroke="var(--muted, #535f6b)" stroke-width="3"/>"#,
        Two(LEFT),
        Two(LEFT + SCALE),
        Two(LEFT)
    )
}
