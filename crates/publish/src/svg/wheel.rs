//! The benchmarking wheel: the city in the centre, around it its dimensions, categories and data points.
//!
//! Dimensions have their own colours, categories and data points those of their bands. Every area says on hovering what
//! it stands for; the same facts stand in the tables beside the picture.

use std::fmt::{self, Write as _};

use assess::band::Band;
use kpi::result::State;

use super::legend::{HEIGHT, legend};
use super::look::on_band;
use super::names::{Line, along, centred, inside, outward};
use super::sector::Sector;
use super::text::{fitting, lines, shortened, width};
use super::{Look, STYLE, Two, band_class, dots, escaped, mark, polar, right_to_left, said};
use crate::locale::Locale;
use crate::model::{CategoryPart, CityReport, DimensionPart, KpiPart, PointPart, slug};

/// Width of the picture, and height of the wheel in it.
pub(super) const SIZE: f64 = 1000.0;
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
/// Empty degrees on each side of a data point.
const SEAM: f64 = 0.12;
/// Largest size of the names of data points.
const LABEL_SIZE: f64 = 11.0;
/// Size of a long name, in sizes of the others, before it is cut.
const SMALLEST: f64 = 0.78;

/// Draws the wheel of a report.
pub fn wheel(report: &CityReport, locale: &Locale) -> String {
    let mut out = String::with_capacity(128 * 1024);
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

/// Degrees of a data point and of the gaps, worked out before drawing.
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
        let gaps =
            dimensions.count() as f64 * (dimension_gap - category_gap) + categories as f64 * category_gap;
        Self { point: (360.0 - gaps) / points as f64, dimension_gap, category_gap }
    }
}

fn has_points(dimension: &DimensionPart) -> bool {
    dimension.categories.iter().any(|category| category.kpis.iter().any(|kpi| !kpi.data_points.is_empty()))
}

impl Wheel<'_> {
    fn draw(&self, out: &mut String) -> fmt::Result {
        self.open(out)?;
        let (mut ring, mut key) = (String::with_capacity(96 * 1024), String::new());
        self.ring(&mut ring)?;
        legend(&mut key, self.report, self.locale, &self.id)?;
        if self.locale.is_right_to_left() {
            (ring, key) = (right_to_left::isolated(&ring), right_to_left::mirrored(&key, SIZE));
        }
        write!(out, "{ring}{key}</svg>")
    }

    /// Everything around the centre.
    fn ring(&self, out: &mut String) -> fmt::Result {
        write!(out, r#"<g transform="translate({c} {c})">"#, c = Two(SIZE / 2.0))?;
        let degrees = Degrees::of(self.report);
        let mut at = degrees.dimension_gap / 2.0;
        for dimension in self.report.dimensions.iter().filter(|dimension| has_points(dimension)) {
            let from = at;
            for category in &dimension.categories {
                at = self.category(out, dimension, category, at, degrees.point)? + degrees.category_gap;
            }
            let sector = Sector { radii: DIMENSIONS, from, to: at - degrees.category_gap };
            self.dimension(out, dimension, &sector)?;
            at += degrees.dimension_gap - degrees.category_gap;
        }
        self.centre(out)?;
        out.write_str("</g>")
    }

    fn open(&self, out: &mut String) -> fmt::Result {
        let (city, id) = (&self.report.city, &self.id);
        let variables = [("city", city.name.as_str()), ("period", city.period.as_str())];
        let title = self.locale.text_with("wheel-title", &variables);
        let desc = self.locale.text("wheel-desc");
        write!(
            out,
            r#"<svg xmlns="http://www.w3.org/2000/svg" class="u4 wheel" viewBox="0 0 {} {}" role="img" aria-labelledby="{id}-wheel-title {id}-wheel-desc" font-family="Arial, sans-serif">"#,
            Two(SIZE),
            Two(SIZE + HEIGHT)
        )?;
        write!(out, r#"<title id="{id}-wheel-title">{}</title>"#, escaped(&title))?;
        write!(out, r#"<desc id="{id}-wheel-desc">{}</desc>"#, escaped(&desc))?;
        write!(out, "<style>{STYLE}</style><defs>")?;
        let grey = r##"class="hatch" stroke="#535f6b" stroke-width="1.2""##;
        self.hatch(out, "light", "M0 0V5", r##"class="hatch-light" stroke="#b3bcc6" stroke-width="1.4""##)?;
        self.hatch(out, "diagonal", "M0 0V5", grey)?;
        self.hatch(out, "cross", "M0 0V5M0 0H5", grey)?;
        out.write_str("</defs>")
    }

    fn hatch(&self, out: &mut String, name: &str, lines: &str, class: &str) -> fmt::Result {
        write!(
            out,
            r#"<pattern id="{}-{name}" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="{lines}" {class}/></pattern>"#,
            self.id
        )
    }

    /// The dimension with its name, and its percentage below the name as the reader sees it.
    fn dimension(&self, out: &mut String, dimension: &DimensionPart, sector: &Sector) -> fmt::Result {
        said::open(out, &said::score(&dimension.name, &dimension.score, self.locale))?;
        write!(out, r#"<path class="area" d="{sector}" fill="{}"/>"#, escaped(&dimension.colour))?;
        let id = format!("{}-{}", self.id, slug(&dimension.id));
        let (name_at, percent_at) = if sector.is_low() { (106.5, 132.0) } else { (122.0, 103.5) };
        let class = r##"class="on-dimension" fill="#fff" font-weight="bold""##;
        let name = Line { text: &dimension.name, size: 14.5, class };
        along(out, &format!("{id}-name"), sector, name_at, name)?;
        let percent = match dimension.score.share {
            Some(share) => self.locale.percent(share).into(),
            None => self.locale.text("not-scored"),
        };
        let percent = Line { text: &percent, size: 12.5, class };
        along(out, &format!("{id}-score"), sector, percent_at, percent)?;
        out.write_str("</g>")
    }

    /// Draws a category with its data points; returns the angle behind it.
    fn category(
        &self,
        out: &mut String,
        dimension: &DimensionPart,
        category: &CategoryPart,
        from: f64,
        step: f64,
    ) -> Result<f64, fmt::Error> {
        let mut at = from;
        for kpi in &category.kpis {
            for point in &kpi.data_points {
                self.point(out, category, kpi, point, Sector { radii: POINTS, from: at, to: at + step })?;
                at += step;
            }
        }
        let sector = Sector { radii: CATEGORIES, from, to: at };
        let name = format!("{} · {}", dimension.name, category.name);
        said::open(out, &said::score(&name, &category.score, self.locale))?;
        let (area, class) = match category.score.band {
            Some(band) => (band_class(band), on_band(band)),
            None => (Look::Missing(State::NotReported).area(), r##"class="muted" fill="#535f6b""##),
        };
        write!(out, r#"<path {area} d="{sector}"/>"#)?;
        if let Some(band) = category.score.band {
            category_dots(out, band, &sector)?;
        }
        let dots = if has_wide_dots(&sector) { 13.0 } else { 28.0 };
        inside(out, &category.name, &sector, CATEGORIES.1 - CATEGORIES.0 - dots - 5.0, class)?;
        out.write_str("</g>")?;
        Ok(at)
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
        said::open(out, &said::point(category, kpi, point, self.locale))?;
        let area = Sector { from: sector.from + SEAM, to: sector.to - SEAM, ..sector };
        write!(out, r#"<path {} d="{area}"/>"#, look.area())?;
        if let Some(hatch) = look.hatch() {
            write!(out, r#"<path d="{area}" fill="url(#{}-{hatch})" pointer-events="none"/>"#, self.id)?;
        }
        if let Look::Band(band) = look {
            point_dots(out, band, &sector)?;
        }
        if let Some(sign) = look.mark() {
            let size = (sector.arc(POINTS.0) * 1.1).clamp(5.0, 14.0);
            mark(out, polar(f64::midpoint(POINTS.0, POINTS.1), sector.middle()), size, sign)?;
        }
        point_name(out, kpi, point, &sector)?;
        out.write_str("</g>")
    }

    /// Name and period of the city, that it is invented where it is, and its score.
    fn centre(&self, out: &mut String) -> fmt::Result {
        let (city, score) = (&self.report.city, &self.report.score);
        said::open(out, &said::score(&city.name, score, self.locale))?;
        let radius = Two(CENTRE);
        write!(out, r##"<circle class="area surface line" r="{radius}" fill="#fff" stroke="#c9d0d8"/>"##)?;
        let mut y = city_name(out, &city.name)?;
        let class = r##"class="muted" fill="#535f6b""##;
        centred(out, y, Line { text: &shortened(&city.period, 11.0), size: 14.0, class })?;
        if city.invented {
            y += 17.0;
            let text = shortened(&self.locale.text("invented-short"), 12.0);
            let class = r##"class="warn" fill="#a33412" font-weight="bold""##;
            centred(out, y, Line { text: &text, size: 12.0, class })?;
        }
        if let (Some(share), Some(band)) = (score.share, score.band) {
            let text = self.locale.percent(share);
            centred(out, y + 26.0, Line { text: &text, size: 20.0, class: r#"font-weight="bold""# })?;
            let (class, top) = (band_class(band), Two(y + 34.0));
            write!(out, r#"<rect {class} x="-26" y="{top}" width="52" height="13" rx="6.5"/>"#)?;
            dots(out, band, 3.0, |index| (-16.5 + 11.0 * f64::from(index), y + 40.5))?;
        }
        out.write_str("</g>")
    }
}

/// The name of the city on one or two lines; returns where the next line stands.
fn city_name(out: &mut String, name: &str) -> Result<f64, fmt::Error> {
    let names = if width(name) > 8.0 { lines(name, 2) } else { vec![name] };
    let widest = names.iter().map(|name| width(name)).fold(1.0, f64::max);
    let size = (148.0 / widest).clamp(11.0, 23.0);
    let mut y = if names.len() > 1 { -34.0 } else { -24.0 };
    for name in names {
        let text = shortened(name, 156.0 / size);
        centred(out, y, Line { text: &text, size, class: r#"font-weight="bold""# })?;
        y += size * 1.1;
    }
    Ok(y + 1.0)
}

/// The name outside the ring; a part carries its KPI's name behind its own.
fn point_name(out: &mut String, kpi: &KpiPart, point: &PointPart, sector: &Sector) -> fmt::Result {
    let (start, room) = LABELS;
    let whole = if kpi.has_parts { &format!("{} · {}", point.name, kpi.name) } else { &kpi.name };
    let size = LABEL_SIZE.min(sector.arc(start) * 0.72);
    let size = fitting(whole, size, SMALLEST * size, room);
    let class = match point.band {
        Some(_) => r##"class="names" fill="#1b232c""##,
        None => r##"class="names muted" fill="#535f6b""##,
    };
    outward(out, sector.middle(), start, size, class)?;
    let most = room / size;
    if !kpi.has_parts {
        return write!(out, "{}</text>", escaped(&shortened(&kpi.name, most)));
    }
    let part = shortened(&point.name, most);
    write!(out, "{}", escaped(&part))?;
    let left = most - width(&part) - width(" · ");
    if left > 3.0 {
        let name = shortened(&kpi.name, left);
        write!(out, r##"<tspan class="muted" fill="#535f6b"> · {}</tspan>"##, escaped(&name))?;
    }
    out.write_str("</text>")
}

fn point_dots(out: &mut String, band: Band, sector: &Sector) -> fmt::Result {
    let (inner, outer) = POINTS;
    let step = (outer - inner) / 4.0;
    let radius = (sector.arc(inner) * 0.24).clamp(0.8, 3.2);
    dots(out, band, radius, |index| polar(inner + step * (f64::from(index) + 0.5), sector.middle()))
}

fn has_wide_dots(sector: &Sector) -> bool {
    sector.arc(CATEGORIES.0) > 34.0
}

/// Dots at the inner edge of a category: side by side, or one behind the other where it is narrow.
fn category_dots(out: &mut String, band: Band, sector: &Sector) -> fmt::Result {
    let (inner, middle) = (CATEGORIES.0, sector.middle());
    if has_wide_dots(sector) {
        let step = (7.5 / inner).to_degrees();
        return dots(out, band, 2.3, |index| polar(inner + 6.5, middle + step * (f64::from(index) - 1.5)));
    }
    let radius = (sector.arc(inner) * 0.3).clamp(0.8, 2.2);
    dots(out, band, radius, |index| polar(inner + 4.5 + 6.0 * f64::from(index), middle))
}
