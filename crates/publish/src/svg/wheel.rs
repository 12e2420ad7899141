//! The benchmarking wheel: the city in the centre, around it its dimensions, categories and data points.
//!
//! Dimensions have their own colours, categories and data points those of their bands. Every area says on hovering what
//! it stands for; the same facts stand in the tables beside the picture.

use std::fmt::{self, Write as _};

use super::look::on_band;
use super::sector::Sector;
use super::text::{lines, shortened, width};
use super::{Look, STYLE, Two, band_class, dots, escaped, polar};
use crate::locale::Locale;
use crate::model::{CategoryPart, CityReport, DimensionPart, KpiPart, PointPart, ScorePart, slug};

/// Width of the picture, and height of the wheel in it.
const SIZE: f64 = 1000.0;
/// Height of the legend below the wheel.
const LEGEND: f64 = 116.0;
/// Radius of the centre.
const CENTRE: f64 = 92.0;
/// Ring of the dimensions.
const DIMENSIONS: (f64, f64) = (96.0, 140.0);
/// Ring of the categories.
const CATEGORIES: (f64, f64) = (143.0, 249.0);
/// Ring of the data points.
const POINTS: (f64, f64) = (252.0, 306.0);
/// Where names of data points start, and how long they can be.
const LABELS: (f64, f64) = (312.0, 184.0);
/// Empty degrees after a dimension, and after a category.
const GAPS: (f64, f64) = (1.6, 0.5);
/// Largest size of the names of data points.
const LABEL_SIZE: f64 = 11.0;

/// Draws the wheel of a report.
pub fn wheel(report: &CityReport, locale: &Locale) -> String {
    let mut out = String::with_capacity(96 * 1024);
    // Writing to a String can't fail.
    let _ = Wheel { report, locale, id: report.file_stem() }.draw(&mut out);
    out
}

struct Wheel<'a> {
    report: &'a CityReport,
    locale: &'a Locale,
    /// Beginning of the ids in the picture, so that several fit on one page.
    id: String,
}

/// Degrees of everything, worked out before drawing.
struct Degrees {
    point: f64,
    dimension_gap: f64,
    category_gap: f64,
}

impl Degrees {
    fn of(report: &CityReport) -> Self {
        let dimensions = report.dimensions.iter().filter(|dimension| has_points(dimension));
        let categories: usize = dimensions.clone().map(|dimension| dimension.categories.len()).sum();
        let points = report.data_points().count().max(1);
        let (dimension_gap, category_gap) = GAPS;
        let gaps = dimensions.count() as f64 * (dimension_gap - category_gap) + categories as f64 * category_gap;
        Self { point: (360.0 - gaps) / points as f64, dimension_gap, category_gap }
    }
}

fn has_points(dimension: &DimensionPart) -> bool {
    dimension.categories.iter().any(|category| category.kpis.iter().any(|kpi| !kpi.data_points.is_empty()))
}

impl Wheel<'_> {
    fn draw(&self, out: &mut String) -> fmt::Result {
        self.open(out)?;
        write!(out, r#"<g transform="translate({c} {c})">"#, c = Two(SIZE / 2.0))?;
        let degrees = Degrees::of(self.report);
        let mut at = degrees.dimension_gap / 2.0;
        for dimension in self.report.dimensions.iter().filter(|dimension| has_points(dimension)) {
            let from = at;
            for category in &dimension.categories {
                at = self.category(out, dimension, category, at, &degrees)? + degrees.category_gap;
            }
            let sector = Sector { radii: DIMENSIONS, from, to: at - degrees.category_gap };
            self.dimension(out, dimension, sector)?;
            at += degrees.dimension_gap - degrees.category_gap;
        }
        self.centre(out)?;
        out.write_str("</g>")?;
        self.legend(out)?;
        out.write_str("</svg>")
    }

    fn open(&self, out: &mut String) -> fmt::Result {
        let (city, id) = (&self.report.city, &self.id);
        let variables = [("city", city.name.as_str()), ("period", city.period.as_str())];
        let title = self.locale.text_with("wheel-title", &variables);
        write!(
            out,
            r#"<svg xmlns="http://www.w3.org/2000/svg" class="u4 wheel" viewBox="0 0 {} {}" role="img" aria-labelledby="{id}-wheel-title {id}-wheel-desc" font-family="Arial, sans-serif">"#,
            Two(SIZE),
            Two(SIZE + LEGEND)
        )?;
        write!(out, r#"<title id="{id}-wheel-title">{}</title>"#, escaped(&title))?;
        write!(out, r#"<desc id="{id}-wheel-desc">{}</desc>"#, escaped(&self.locale.text("wheel-desc")))?;
        write!(out, "<style>{STYLE}</style><defs>")?;
        self.hatch(out, "light", 5, r##"class="hatch-light" stroke="#b3bcc6" stroke-width="1.4""##, false)?;
        self.hatch(out, "diagonal", 6, r##"class="hatch" stroke="#535f6b" stroke-width="1.3""##, false)?;
        self.hatch(out, "cross", 6, r##"class="hatch" stroke="#535f6b" stroke-width="1.1""##, true)?;
        out.write_str("</defs>")
    }

    /// A pattern of parallel lines, or of crossing ones.
    fn hatch(&self, out: &mut String, name: &str, step: u32, line: &str, crossing: bool) -> fmt::Result {
        let second = if crossing { format!("M0 0H{step}") } else { String::new() };
        write!(
            out,
            r#"<pattern id="{}-{name}" width="{step}" height="{step}" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0V{step}{second}" {line}/></pattern>"#,
            self.id
        )
    }

    fn dimension(&self, out: &mut String, dimension: &DimensionPart, sector: Sector) -> fmt::Result {
        let said = self.score_said(&dimension.name, &dimension.score);
        write!(out, r#"<g class="segment"><title>{}</title>"#, escaped(&said))?;
        write!(out, r#"<path class="area" d="{sector}" fill="{}"/>"#, escaped(&dimension.colour))?;
        let percent = dimension.score.share.map(|share| self.locale.percent(share));
        let percent = percent.unwrap_or_else(|| self.locale.text("not-scored").into_owned());
        let id = format!("{}-{}", self.id, slug(&dimension.id));
        let (upper, lower) = if sector.is_low() { (119.5, 106.5) } else { (122.0, 103.5) };
        let (name_at, percent_at) = if sector.is_low() { (lower, upper + 12.5) } else { (upper, lower) };
        self.along(out, &format!("{id}-name"), &sector, name_at, &dimension.name, 14.5)?;
        self.along(out, &format!("{id}-score"), &sector, percent_at, &percent, 12.5)?;
        out.write_str("</g>")
    }

    /// A text along an arc, made smaller where the arc is short.
    fn along(&self, out: &mut String, id: &str, sector: &Sector, radius: f64, text: &str, size: f64) -> fmt::Result {
        let room = 0.94 * sector.arc(radius);
        let size = size.min(room / width(text).max(1.0)).max(6.5);
        let text = shortened(text, room / size);
        write!(out, r#"<path id="{id}" d="{}" fill="none"/>"#, sector.baseline(radius))?;
        write!(
            out,
            r##"<text class="on-dimension" fill="#fff" font-size="{}" font-weight="bold" text-anchor="middle"><textPath href="#{id}" startOffset="50%">{}</textPath></text>"##,
            Two(size),
            escaped(&text)
        )
    }

    /// Draws a category with its data points; returns the angle behind it.
    fn category(
        &self,
        out: &mut String,
        dimension: &DimensionPart,
        category: &CategoryPart,
        from: f64,
        degrees: &Degrees,
    ) -> Result<f64, fmt::Error> {
        let mut at = from;
        for kpi in &category.kpis {
            for point in &kpi.data_points {
                let sector = Sector { radii: POINTS, from: at, to: at + degrees.point };
                self.point(out, category, kpi, point, sector)?;
                at += degrees.point;
            }
        }
        let sector = Sector { radii: CATEGORIES, from, to: at };
        let said = self.score_said(&format!("{} · {}", dimension.name, category.name), &category.score);
        write!(out, r#"<g class="segment"><title>{}</title>"#, escaped(&said))?;
        match category.score.band {
            Some(band) => {
                write!(out, r#"<path {} d="{sector}"/>"#, band_class(band))?;
                category_dots(out, band, &sector)?;
                self.category_name(out, category, &sector, on_band(band))?;
            }
            None => {
                let area = Look::Missing(kpi::result::State::NotReported).area();
                write!(out, r#"<path {area} d="{sector}"/>"#)?;
                self.category_name(out, category, &sector, r##"class="muted" fill="#535f6b""##)?;
            }
        }
        out.write_str("</g>")?;
        Ok(at)
    }

    fn category_name(&self, out: &mut String, category: &CategoryPart, sector: &Sector, class: &str) -> fmt::Result {
        let edge = CATEGORIES.1 - 5.0;
        let dots_end = if has_wide_dots(sector) { CATEGORIES.0 + 13.0 } else { CATEGORIES.0 + 28.0 };
        let fit = Fit::of(&category.name, sector, edge, edge - dots_end);
        let step = 1.12 * fit.size;
        let first = -step * (fit.lines.len() as f64 - 1.0) / 2.0;
        for (index, line) in fit.lines.iter().enumerate() {
            let offset = first + step * index as f64;
            radial(out, sector.middle(), edge, false, offset, fit.size, class)?;
            write!(out, "{}</text>", escaped(line))?;
        }
        Ok(())
    }

    fn point(
        &self,
        out: &mut String,
        category: &CategoryPart,
        kpi: &KpiPart,
        point: &PointPart,
        sector: Sector,
    ) -> fmt::Result {
        let look = Look::of(point);
        write!(out, r#"<g class="segment"><title>{}</title>"#, escaped(&self.point_said(category, kpi, point, look)))?;
        let area = Sector { from: sector.from + 0.12, to: sector.to - 0.12, ..sector };
        write!(out, r#"<path {} d="{area}"/>"#, look.area())?;
        if let Some(hatch) = look.hatch() {
            write!(out, r##"<path d="{area}" fill="url(#{}-{hatch})" pointer-events="none"/>"##, self.id)?;
        }
        let (middle, (inner, outer)) = (sector.middle(), POINTS);
        if let Look::Band(band) = look {
            let step = (outer - inner) / 4.0;
            let radius = (sector.arc(inner) * 0.24).clamp(0.8, 3.2);
            dots(out, band, radius, |index| polar(inner + step * (f64::from(index) + 0.5), middle))?;
        }
        if let Some(mark) = look.mark() {
            let (x, y) = polar(f64::midpoint(inner, outer), middle);
            let size = (sector.arc(inner) * 1.1).clamp(5.0, 14.0);
            mark_at(out, x, y, size, mark)?;
        }
        self.point_name(out, kpi, point, &sector, look)?;
        out.write_str("</g>")
    }

    /// The name outside the ring; a part carries its KPI's name behind its own.
    fn point_name(&self, out: &mut String, kpi: &KpiPart, point: &PointPart, sector: &Sector, look: Look) -> fmt::Result {
        let (start, room) = LABELS;
        let size = LABEL_SIZE.min(sector.arc(start) * 0.72);
        let class = match look {
            Look::Band(_) => r##"class="names" fill="#1b232c""##,
            _ => r##"class="names muted" fill="#535f6b""##,
        };
        radial(out, sector.middle(), start, true, 0.0, size, class)?;
        let most = room / size;
        if !kpi.has_parts {
            return write!(out, "{}</text>", escaped(&shortened(&kpi.name, most)));
        }
        let part = shortened(&point.name, most);
        let left = most - width(&part) - width(" · ");
        write!(out, "{}", escaped(&part))?;
        if left > 3.0 {
            write!(out, r##"<tspan class="muted" fill="#535f6b"> · {}</tspan>"##, escaped(&shortened(&kpi.name, left)))?;
        }
        out.write_str("</text>")
    }

    fn centre(&self, out: &mut String) -> fmt::Result {
        let city = &self.report.city;
        let said = self.score_said(&city.name, &self.report.score);
        write!(out, r#"<g class="segment"><title>{}</title>"#, escaped(&said))?;
        write!(
            out,
            r##"<circle class="area surface line" r="{}" fill="#fff" stroke="#c9d0d8"/>"##,
            Two(CENTRE)
        )?;
        let names = if width(&city.name) > 8.0 { lines(&city.name, 2) } else { vec![city.name.as_str()] };
        let widest = names.iter().map(|name| width(name)).fold(1.0, f64::max);
        let size = (148.0 / widest).clamp(11.0, 23.0);
        let mut y = if names.len() > 1 { -34.0 } else { -24.0 };
        for name in names {
            centred(out, y, size, "bold", "", &shortened(name, 156.0 / size))?;
            y += size * 1.1;
        }
        y += 1.0;
        centred(out, y, 14.0, "normal", r##"class="muted" fill="#535f6b""##, &shortened(&city.period, 11.0))?;
        if city.invented {
            y += 17.0;
            let text = self.locale.text("invented-short");
            centred(out, y, 12.0, "bold", r##"class="warn" fill="#a33412""##, &shortened(&text, 12.0))?;
        }
        if let (Some(share), Some(band)) = (self.report.score.share, self.report.score.band) {
            y += 26.0;
            centred(out, y, 20.0, "bold", "", &self.locale.percent(share))?;
            write!(out, r#"<rect {} x="-26" y="{}" width="52" height="13" rx="6.5"/>"#, band_class(band), Two(y + 8.0))?;
            dots(out, band, 3.0, |index| (-16.5 + 11.0 * f64::from(index), y + 14.5))?;
        }
        out.write_str("</g>")
    }

    /// Explains the four bands and the states.
    fn legend(&self, out: &mut String) -> fmt::Result {
        let present: Vec<Look> = self.report.data_points().map(|(_, _, _, point)| Look::of(point)).collect();
        let looks = Look::ALL.into_iter().filter(|look| look.is_usual() || present.contains(look));
        let (bands, states): (Vec<Look>, Vec<Look>) = looks.partition(|look| matches!(look, Look::Band(_)));
        write!(out, r#"<g class="key" aria-hidden="true" transform="translate(0 {})" font-size="13.5">"#, Two(SIZE))?;
        self.legend_row(out, &bands, 18.0)?;
        let per_row = if states.len() > 4 { states.len().div_ceil(2) } else { 4 };
        for (index, row) in states.chunks(per_row).enumerate() {
            self.legend_row(out, row, 52.0 + 32.0 * index as f64)?;
        }
        out.write_str("</g>")
    }

    /// One row of the legend, centred.
    fn legend_row(&self, out: &mut String, looks: &[Look], y: f64) -> fmt::Result {
        let texts: Vec<_> = looks.iter().map(|look| self.locale.text(&look.message()).into_owned()).collect();
        let wide = |text: &String| 64.0 + 13.5 * width(text) + 26.0;
        let mut x = (SIZE - texts.iter().map(wide).sum::<f64>() + 26.0) / 2.0;
        for (look, text) in looks.iter().zip(&texts) {
            write!(out, r#"<rect {} x="{}" y="{}" width="54" height="20" rx="3"/>"#, look.area(), Two(x), Two(y))?;
            if let Some(hatch) = look.hatch() {
                write!(
                    out,
                    r##"<rect x="{}" y="{}" width="54" height="20" rx="3" fill="url(#{}-{hatch})"/>"##,
                    Two(x),
                    Two(y),
                    self.id
                )?;
            }
            if let Look::Band(band) = look {
                dots(out, *band, 3.2, |index| (x + 9.0 + 12.0 * f64::from(index), y + 10.0))?;
            }
            if let Some(mark) = look.mark() {
                mark_at(out, x + 27.0, y + 10.0, 14.0, mark)?;
            }
            write!(out, r##"<text x="{}" y="{}" fill="#1b232c">{}</text>"##, Two(x + 62.0), Two(y + 14.8), escaped(text))?;
            x += wide(text);
        }
        Ok(())
    }

    /// "Transport: 72 % (66 to 95 % of target), 13 of 18 points".
    fn score_said(&self, name: &str, score: &ScorePart) -> String {
        let said = crate::html::score_sentence(score, self.locale);
        format!("{name}: {said}")
    }

    /// "Transport · Bicycle Network: 150 km per 100 000 inhabitants, 66 to 95 % of target (72 %)".
    fn point_said(&self, category: &CategoryPart, kpi: &KpiPart, point: &PointPart, look: Look) -> String {
        let mut said = format!("{} · {} ({})", category.name, kpi.name, kpi.code);
        if kpi.has_parts {
            said += &format!(" · {}", point.name);
        }
        said += ": ";
        if point.value.is_some() {
            said += point.text.as_str();
            if point.value_type == kpi::catalogue::ValueType::Number && !point.unit.is_empty() {
                said.push('\u{a0}');
                said += &point.unit;
            }
            said += ", ";
        }
        said += &self.locale.text(&look.message());
        if let Some(share) = point.share {
            let shown = self.locale.percent(share);
            said += &format!(" ({})", self.locale.text_with("share-of-target", &[("share", &shown)]));
        }
        said
    }
}

/// A name that fits into a category's sector.
struct Fit {
    lines: Vec<String>,
    size: f64,
}

impl Fit {
    const SIZES: [f64; 9] = [12.0, 11.5, 11.0, 10.5, 10.0, 9.5, 9.0, 8.5, 8.0];

    /// On one, two or three lines, as large as fits; shortened where nothing does.
    fn of(name: &str, sector: &Sector, edge: f64, room: f64) -> Self {
        let fits = |lines: &[&str], size: f64| {
            let widest = lines.iter().map(|line| width(line)).fold(0.0, f64::max) * size;
            let tall = (lines.len() as f64 * 1.12 - 0.3) * size;
            widest <= room && tall <= sector.arc(edge - widest)
        };
        for size in Self::SIZES {
            for count in 1..=3 {
                let broken = lines(name, count);
                if fits(&broken, size) {
                    return Self { lines: broken.into_iter().map(str::to_owned).collect(), size };
                }
            }
        }
        let size = (sector.arc(edge - room) * 1.1).clamp(4.0, 8.0);
        Self { lines: vec![shortened(name, room / size)], size }
    }
}

fn has_wide_dots(sector: &Sector) -> bool {
    sector.arc(CATEGORIES.0) > 34.0
}

/// Dots at the inner edge of a category: side by side, or one behind the other where it is narrow.
fn category_dots(out: &mut String, band: assess::band::Band, sector: &Sector) -> fmt::Result {
    let (inner, middle) = (CATEGORIES.0, sector.middle());
    if has_wide_dots(sector) {
        let step = (7.5 / inner).to_degrees();
        return dots(out, band, 2.3, |index| polar(inner + 6.5, middle + step * (f64::from(index) - 1.5)));
    }
    let radius = (sector.arc(inner) * 0.3).clamp(0.8, 2.2);
    dots(out, band, radius, |index| polar(inner + 4.5 + 6.0 * f64::from(index), middle))
}

/// Opens a text along a ray, never upside down. `outward`: it starts at the radius and runs outward; otherwise it ends there.
fn radial(
    out: &mut String,
    angle: f64,
    radius: f64,
    outward: bool,
    offset: f64,
    size: f64,
    class: &str,
) -> fmt::Result {
    let right = angle.rem_euclid(360.0) < 180.0;
    let (turn, x) = if right { (angle - 90.0, radius) } else { (angle + 90.0, -radius) };
    let anchor = if right == outward { "start" } else { "end" };
    write!(
        out,
        r#"<text transform="rotate({})" x="{}" y="{}" font-size="{}" text-anchor="{anchor}" {class}>"#,
        Two(turn),
        Two(x),
        Two(offset + 0.35 * size),
        Two(size)
    )
}

fn centred(out: &mut String, y: f64, size: f64, weight: &str, class: &str, text: &str) -> fmt::Result {
    write!(
        out,
        r#"<text y="{}" font-size="{}" font-weight="{weight}" text-anchor="middle" {class}>{}</text>"#,
        Two(y),
        Two(size),
        escaped(text)
    )
}

/// A sign with a halo, so that it is read over a hatch.
fn mark_at(out: &mut String, x: f64, y: f64, size: f64, mark: &str) -> fmt::Result {
    write!(
        out,
        r##"<text class="mark" x="{}" y="{}" font-size="{}" font-weight="bold" text-anchor="middle" fill="#1b232c" stroke="#fff" stroke-width="3.5" paint-order="stroke" stroke-linejoin="round">{mark}</text>"##,
        Two(x),
        Two(y + 0.35 * size),
        Two(size)
    )
}
