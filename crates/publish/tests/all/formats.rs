//! JSON and CSV: read back by others, they say what the report says.

use publish::json::{schema, to_json};
use publish::tidy::{COLUMNS, to_csv};
use serde_json::Value;

use crate::sample::{full, handful, report};

#[test]
fn json_reads_back_as_it_was_and_fits_its_schema() {
    let schema: Value = serde_json::from_str(&schema().unwrap()).unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    for report in [report(&handful()), report(&full("aurora", "Aurora", 1))] {
        let text = to_json(&report).unwrap();
        let value: Value = serde_json::from_str(&text).unwrap();
        assert_eq!(serde_json::to_string_pretty(&value).unwrap() + "\n", text);
        assert_eq!(value, serde_json::to_value(&report).unwrap());
        let wrong: Vec<String> = validator.iter_errors(&value).map(|error| error.to_string()).collect();
        assert!(wrong.is_empty(), "{wrong:?}");
        assert_eq!(value["schema_version"], 1);
    }
}

#[test]
fn json_keeps_the_kinds_of_missing_and_zero_apart() {
    let report = report(&handful());
    let text = to_json(&report).unwrap();
    let value: Value = serde_json::from_str(&text).unwrap();
    let mut found = std::collections::BTreeMap::new();
    for dimension in value["dimensions"].as_array().unwrap() {
        for category in dimension["categories"].as_array().unwrap() {
            for kpi in category["kpis"].as_array().unwrap() {
                for point in kpi["data_points"].as_array().unwrap() {
                    let name =
                        format!("{} {}", kpi["code"].as_str().unwrap(), point["key"].as_str().unwrap_or("-"));
                    found.insert(name, (point["state"].clone(), point["value"].clone()));
                }
            }
        }
    }
    let of = |name: &str| found[name].clone();
    assert_eq!(of("EN: EN: AQ: 1C pm2_5"), ("overridden".into(), 0.0.into()));
    assert_eq!(of("EN: EN: AQ: 1C pm10"), ("not-verified".into(), 31.5.into()));
    assert_eq!(of("EN: EN: AQ: 1C no2"), ("not-reported".into(), Value::Null));
    assert_eq!(of("EC: I: WS: 1C -"), ("implausible".into(), 134.2.into()));
    assert_eq!(of("EC: P: EM: 1C -"), ("not-reported".into(), Value::Null));
}

#[test]
fn csv_has_a_row_per_data_point_and_reads_back_exactly() {
    let reports = [report(&handful()), report(&full("aurora", "Aurora, \"the\" city", 1))];
    let text = to_csv(&reports);
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    assert_eq!(reader.headers().unwrap().iter().collect::<Vec<_>>(), COLUMNS);
    let rows: Vec<csv::StringRecord> = reader.records().map(|row| row.unwrap()).collect();
    let points: Vec<_> =
        reports.iter().flat_map(|report| report.data_points().map(move |point| (report, point))).collect();
    assert_eq!(rows.len(), points.len());
    for (row, (report, (_, _, kpi, point))) in rows.iter().zip(points) {
        assert_eq!((&row[0], &row[4]), (report.city.name.as_str(), kpi.code.as_str()));
        assert_eq!(row[10].parse::<f64>().ok(), point.value);
        assert_eq!(&row[12], point.state.as_str());
        assert_eq!(row[16].parse::<f64>().ok(), point.share);
    }
}
