//! Tidy CSV: one row per data point, exact numbers, states as words. RFC 4180 but for the line ends, which are LF.

use std::fmt::Write as _;

use crate::model::{CategoryPart, CityReport, DimensionPart, KpiPart, PointPart};

/// Names of the columns.
pub const COLUMNS: [&str; 19] = [
    "city",
    "country",
    "period",
    "invented",
    "code",
    "kpi",
    "data_point",
    "dimension",
    "sub_dimension",
    "category",
    "value",
    "unit",
    "state",
    "quality",
    "verified",
    "benchmark",
    "share",
    "band",
    "points",
];

/// One row per data point of each report. Shares are fractions: 1 is the target. A missing value is an empty cell.
pub fn to_csv(reports: &[CityReport]) -> String {
    let mut text = COLUMNS.join(",");
    text.push('\n');
    for report in reports {
        for row in report.data_points() {
            write_row(&mut text, report, row);
        }
    }
    text
}

fn write_row(
    text: &mut String,
    report: &CityReport,
    row: (&DimensionPart, &CategoryPart, &KpiPart, &PointPart),
) {
    let (dimension, category, kpi, point) = row;
    let city = &report.city;
    for field in [&city.name, &city.country, &city.period] {
        write_text(text, field);
    }
    write_text(text, if city.invented { "true" } else { "false" });
    for field in [&kpi.code, &kpi.name, point.key.as_ref().unwrap_or(&String::new()), &dimension.id] {
        write_text(text, field);
    }
    write_text(text, &kpi.sub_dimension);
    write_text(text, &category.id);
    write_number(text, point.value);
    write_text(text, &point.unit_code);
    write_text(text, point.state.as_str());
    write_text(text, point.quality.map_or("", kpi::dossier::Quality::as_str));
    write_text(text, point.verified.map_or("", |verified| if verified { "true" } else { "false" }));
    write_number(text, point.benchmark.as_ref().map(|benchmark| benchmark.value));
    write_number(text, point.share);
    write_text(text, point.band.map_or("", assess::band::Band::as_str));
    write_number(text, point.points.map(f64::from));
    text.pop();
    text.push('\n');
}

/// Writes a field and a comma; quotes where the field needs it.
fn write_text(text: &mut String, field: &str) {
    if field.contains(['"', ',', '\n', '\r']) {
        text.push('"');
        text.push_str(&field.replace('"', "\"\""));
        text.push('"');
    } else {
        text.push_str(field);
    }
    text.push(',');
}

fn write_number(text: &mut String, number: Option<f64>) {
    if let Some(number) = number {
        // Writing to a String can't fail.
        let _ = write!(text, "{number}");
    }
    text.push(',');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_is_quoted_where_it_must_be() {
        let mut text = String::new();
        for field in ["plain", "a, b", "say \"x\"", "two\nlines", ""] {
            write_text(&mut text, field);
        }
        assert_eq!(text, "plain,\"a, b\",\"say \"\"x\"\"\",\"two\nlines\",,");
    }

    #[test]
    fn numbers_are_exact_and_missing_ones_empty() {
        let mut text = String::new();
        for number in [Some(0.1 + 0.2), Some(0.0), None] {
            write_number(&mut text, number);
        }
        assert_eq!(text, "0.30000000000000004,0,,");
    }
}
