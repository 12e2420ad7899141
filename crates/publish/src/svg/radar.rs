//! The radar of a dimension: the percentages of its categories from 0 to 100, with their intervals.
//!
//! A category that is not scored is a gap in the line, and says so; it is never drawn at zero.

use std::fmt::{self, Write as _};

use super::text::{fitting, lines, shortened, width};
use super::{STYLE, Two, band_class, escaped, polar, right_to_left, said};
use crate::locale::Locale;
use crate::model::{BAND_LIMITS, CategoryPart, CityReport, DimensionPart, slug};

/// Width and height of the picture.
const SIZE: (f64, f64) = (560.0, 430.0);
/// Radius of 100 %.
const RADIUS: f64 = 140.0;
/// Size of the names, and the smallest of those that are long.
const NAME: f64 = 13.0;
const SMALLEST: f64 = 10.0;

/// Draws the radar of a dimension.
pub fn radar(report: &CityReport, dimension: &DimensionPart, locale: &Locale) -> String {
    let mut out = String::with_capacity(8 * 1024);
    let id = format!("{}-{}-radar", report.file_stem(), slug(&dimension.id));
    // Writing to a String can't fail.
    let _ = Radar { report, dimension, locale, id }.draw(&mut out);
    out
}

struct Radar<'a> {
    report: &'a CityReport,
    dimension: &'a DimensionPart,
    locale: &'a Locale,
    id: String,
}

impl Radar<'_> {
    fn draw(&self, out: &mut String) -> fmt::Result {
        self.open(out)?;
        let mut web = String::with_capacity(8 * 1024);
        self.web(&mut web)?;
        if self.locale.is_right_to_left() {
            web = right_to_left::isolated(&web);
        }
        write!(out, "{web}</svg>")
    }

    /// Everything around the centre.
    fn web(&self, out: &mut String) -> fmt::Result {
        write!(out, r#"<g transform="translate({} {})">"#, Two(SIZE.0 / 2.0), Two(SIZE.1 / 2.0))?;
        self.rings(out)?;
        for (index, category) in self.dimension.categories.iter().enumerate() {
            self.axis(out, category, self.angle(index))?;
        }
        self.line(out)?;
        for (index, category) in self.dimension.categories.iter().enumerate() {
            self.mark(out, category, self.angle(index))?;
        }
        out.write_str("</g>")
    }

    fn open(&self, out: &mut String) -> fmt::Result {
        let (id, city) = (&self.id, &self.report.city);
        let variables = [
            ("dimension", self.dimension.name.as_str()),
            ("city", city.name.as_str()),
            ("period", city.period.as_str()),
        ];
        let title = self.locale.text_with("radar-title", &variables);
        write!(
            out,
            r#"<svg xmlns="http://www.w3.org/2000/svg" class="u4 radar" viewBox="0 0 {} {}" role="img" aria-labelledby="{id}-title {id}-desc" font-family="Arial, sans-serif">"#,
            Two(SIZE.0),
            Two(SIZE.1)
        )?;
        write!(out, r#"<title id="{id}-title">{}</title>"#, escaped(&title))?;
        write!(
            out,
            r#"<desc id="{id}-desc">{}</desc><style>{STYLE}</style>"#,
            escaped(&self.locale.text("radar-desc"))
        )
    }

    fn angle(&self, index: usize) -> f64 {
        360.0 * index as f64 / self.dimension.categories.len().max(1) as f64
    }

    /// Circles at the limits of the bands and at 100 %, with their percentages on a ray between two axes.
    fn rings(&self, out: &mut String) -> fmt::Result {
        let between = self.angle(1) / 2.0;
        for share in BAND_LIMITS.into_iter().chain([1.0]) {
            let radius = RADIUS * share;
            let dashes = if share < 1.0 { r#" stroke-dasharray="2 3""# } else { "" };
            write!(
                out,
                r##"<circle class="line" r="{}" fill="none" stroke="#c9d0d8"{dashes}/>"##,
                Two(radius)
            )?;
        }
        for share in [0.33, 0.66, 1.0] {
            let (x, y) = polar(RADIUS * share, between);
            let text = self.locale.percent(share);
            write!(
                out,
                r##"<text class="muted" fill="#535f6b" x="{}" y="{}" font-size="10" text-anchor="middle">{}</text>"##,
                Two(x),
                Two(y + 3.5),
                escaped(&text)
            )?;
        }
        Ok(())
    }

    /// The axis of a category with its name, and its percentage or that it is not scored.
    fn axis(&self, out: &mut String, category: &CategoryPart, angle: f64) -> fmt::Result {
        let (x, y) = polar(RADIUS, angle);
        let dashes = if category.score.share.is_some() { "" } else { r#" stroke-dasharray="3 4""# };
        write!(out, r##"<path class="line" d="M0 0L{} {}" stroke="#c9d0d8"{dashes}/>"##, Two(x), Two(y))?;
        let broken =
            if width(&category.name) > 8.0 { lines(&category.name, 2) } else { vec![category.name.as_str()] };
        let (x, y) = polar(RADIUS + 16.0, angle);
        let anchor = if x.abs() < 20.0 {
            "middle"
        } else if x > 0.0 {
            "start"
        } else {
            "end"
        };
        let room = if x.abs() < 20.0 { 200.0 } else { SIZE.0 / 2.0 - x.abs() - 4.0 };
        let tall = NAME * 1.15 * (broken.len() as f64 + 1.0);
        let mut line = y - tall / 2.0 + y / (RADIUS + 16.0) * tall / 2.0 + 0.8 * NAME;
        let sizes = broken.iter().map(|name| fitting(name, NAME, SMALLEST, room));
        let size = sizes.fold(NAME, f64::min);
        for name in broken {
            write!(
                out,
                r##"<text x="{}" y="{}" font-size="{}" text-anchor="{anchor}" fill="#1b232c">{}</text>"##,
                Two(x),
                Two(line),
                Two(size),
                escaped(&shortened(name, room / size))
            )?;
            line += 1.15 * NAME;
        }
        let said = match category.score.share {
            Some(share) => format!(r#"font-weight="bold">{}"#, escaped(&self.locale.percent(share))),
            None => format!(r#"font-style="italic">{}"#, escaped(&self.locale.text("not-scored"))),
        };
        write!(
            out,
            r##"<text class="muted" fill="#535f6b" x="{}" y="{}" font-size="{NAME}" text-anchor="{anchor}" {said}</text>"##,
            Two(x),
            Two(line)
        )
    }

    /// The line through the percentages; it breaks where a category is not scored.
    fn line(&self, out: &mut String) -> fmt::Result {
        let categories = &self.dimension.categories;
        let places: Vec<Option<(f64, f64)>> = categories
            .iter()
            .enumerate()
            .map(|(index, category)| {
                category.score.share.map(|share| polar(RADIUS * share, self.angle(index)))
            })
            .collect();
        let colour = escaped(&self.dimension.colour);
        if places.len() > 2 && places.iter().all(Option::is_some) {
            let corners: Vec<String> =
                places.iter().flatten().map(|(x, y)| format!("{},{}", Two(*x), Two(*y))).collect();
            return write!(
                out,
                r#"<polygon class="web" points="{}" fill="{colour}" fill-opacity=".16" stroke="{colour}" stroke-width="2.5" stroke-linejoin="round"/>"#,
                corners.join(" ")
            );
        }
        for (index, place) in places.iter().enumerate() {
            let next = places[(index + 1) % places.len()];
            let (Some(a), Some(b)) = (place, next) else { continue };
            write!(
                out,
                r#"<path class="web" d="M0 0L{} {}L{} {}Z" fill="{colour}" fill-opacity=".16"/><path class="web" d="M{} {}L{} {}" stroke="{colour}" stroke-width="2.5" stroke-linecap="round"/>"#,
                Two(a.0),
                Two(a.1),
                Two(b.0),
                Two(b.1),
                Two(a.0),
                Two(a.1),
                Two(b.0),
                Two(b.1)
            )?;
        }
        Ok(())
    }

    /// The interval as a line on the axis, and the percentage as a dot in the colour of its band.
    fn mark(&self, out: &mut String, category: &CategoryPart, angle: f64) -> fmt::Result {
        let said = crate::html::score_sentence(&category.score, self.locale);
        said::open(out, &self.locale.named(&category.name, &said))?;
        if let Some([low, high]) = category.score.interval {
            let (a, b) = (polar(RADIUS * low, angle), polar(RADIUS * high, angle));
            write!(
                out,
                r##"<path class="axis" d="M{} {}L{} {}" stroke="#535f6b" stroke-width="3" stroke-opacity=".45" stroke-linecap="round"/>"##,
                Two(a.0),
                Two(a.1),
                Two(b.0),
                Two(b.1)
            )?;
        }
        if let (Some(share), Some(band)) = (category.score.share, category.score.band) {
            let (x, y) = polar(RADIUS * share, angle);
            write!(
                out,
                r#"<circle {} cx="{}" cy="{}" r="6" stroke="var(--ink, #1b232c)" stroke-width="1.5"/>"#,
                band_class(band),
                Two(x),
                Two(y)
            )?;
        }
        out.write_str("</g>")
    }
}
