//! Writes the data folder.

use std::collections::BTreeSet;

use kpi::catalogue::{DataPoint, Kpi, ValueType};
use kpi::dossier::{Quality, year};
use serde_json::{Map, Value, json};

use super::{CITY, CONFIG, DATA, META, OWN_COLUMNS, indicator, place};
use crate::figures::{CityFigures, Figure};
use crate::package::{Export, File};

/// The file that says which keys the metadata may have.
const SCHEMA: &str = "metadata_schema.yml";

/// Writes the folder. `language` is that of the names.
pub fn write(export: &Export, cities: &[CityFigures], language: &str) -> Vec<File> {
    let names: BTreeSet<&str> = cities.iter().map(|city| city.city.as_str()).collect();
    let alone = names.first().copied().filter(|_| names.len() == 1);
    let mut titles = Map::new();
    let mut files = vec![(CONFIG.to_owned(), config(language)), (SCHEMA.to_owned(), schema())];
    for (index, kpi) in export.framework.kpis.iter().enumerate() {
        for (number, point) in kpi.points.iter().enumerate() {
            let id = indicator(kpi, point);
            let rows: Vec<(&CityFigures, &Figure)> = cities
                .iter()
                .flat_map(|city| city.figures.iter().map(move |figure| (city, figure)))
                .filter(|(_, figure)| (figure.kpi, figure.point) == (index, number))
                .collect();
            titles.insert(format!("{id}-title"), json!(kpi.point_name(point)));
            titles.insert(format!("{id}-about"), json!(kpi.measures));
            files.push((format!("{DATA}/indicator_{id}.csv"), table(&rows, point, alone)));
            let meta = Meta { export, kpi, point, id: &id, alone };
            files.push((format!("{META}/{id}.yml"), meta.write(&rows)));
        }
    }
    files.push((format!("translations/{language}/indicators.yml"), yaml(&titles)));
    files
}

/// A table: one row per city and period, also where there is no value, since the reason stands beside it.
fn table(rows: &[(&CityFigures, &Figure)], point: &DataPoint, alone: Option<&str>) -> Vec<u8> {
    let mut writer = ::csv::Writer::from_writer(Vec::new());
    let mut headings = OWN_COLUMNS.to_vec();
    if alone.is_none() {
        headings.insert(1, CITY);
    }
    // Writing to memory can't fail.
    let _ = writer.write_record(headings);
    for (city, figure) in rows {
        let word = |yes: bool| if yes { "true" } else { "false" };
        let own = figure.unit == point.unit_code && !point.display_unit.is_empty();
        let mut cells = vec![
            year(&city.period).map_or_else(String::new, |year| year.to_string()),
            if own { point.display_unit.clone() } else { figure.unit.clone() },
            figure.value.map_or_else(String::new, |value| value.to_string()),
            city.id.clone(),
            city.country.clone(),
            city.period.clone(),
            if city.invented { "true" } else { "" }.to_owned(),
            figure.state.as_str().to_owned(),
            figure.quality.map_or("", Quality::as_str).to_owned(),
            figure.verified.map_or("", word).to_owned(),
            figure.source.clone(),
        ];
        if alone.is_none() {
            cells.insert(1, city.city.clone());
        }
        let _ = writer.write_record(cells);
    }
    writer.into_inner().unwrap_or_default()
}

/// What is said of an indicator.
struct Meta<'a> {
    export: &'a Export<'a>,
    kpi: &'a Kpi,
    point: &'a DataPoint,
    id: &'a str,
    alone: Option<&'a str>,
}

impl Meta<'_> {
    fn write(&self, rows: &[(&CityFigures, &Figure)]) -> Vec<u8> {
        let complete = rows.iter().any(|(_, figure)| figure.value.is_some());
        let title = json!(format!("indicators.{}-title", self.id));
        let mut meta = Map::new();
        let mut put = |name: &str, value: Value| meta.insert(name.to_owned(), value);
        put("indicator_number", json!(self.kpi.subject(self.point)));
        put("indicator_name", title.clone());
        put("graph_title", title);
        put("graph_type", json!("line"));
        put("page_content", json!(format!("indicators.{}-about", self.id)));
        put("reporting_status", json!(if complete { "complete" } else { "notstarted" }));
        put("data_non_statistical", json!(false));
        match place(self.kpi) {
            Some(place) => {
                let target =
                    place.target.map_or(place.goal.clone(), |target| format!("{}.{target}", place.goal));
                put("standalone", json!(false));
                put("goal_number", json!(place.goal));
                put("target_number", json!(target));
                put("sdg_reference", json!(if place.suggested { "suggested" } else { "stated" }));
            }
            None => {
                put("standalone", json!(true));
            }
        }
        put("kpi_code", json!(self.kpi.code));
        put("data_point", json!(self.point.key.as_deref().unwrap_or_default()));
        put("computation_units", json!(self.point.display_unit));
        put("unit_ucum", json!(self.point.unit_code));
        put("computation_calculations", json!(self.point.formula.source()));
        if self.point.value_type == ValueType::YesNo {
            put("computation_definitions", json!((self.export.words)("export-field-value")));
        }
        if let Some(city) = self.alone {
            put("national_geographical_coverage", json!(city));
        }
        if let Some(publisher) = &self.export.about.publisher {
            put("source_active_1", json!(true));
            put("source_organisation_1", json!(publisher));
        }
        if let Some(licence) = &self.export.about.licence {
            put("copyright", json!(licence));
        }
        yaml(&meta)
    }
}

/// The settings of the build: where data, metadata and words are, and which columns are no disaggregations.
fn config(language: &str) -> Vec<u8> {
    let files = |class: &str, path: &str| json!({ "class": class, "path_pattern": path });
    let mut input = files("InputYamlMeta", &format!("{META}/*-*.yml"));
    input["git"] = json!(false);
    let config = json!({
        "languages": [language],
        "site_dir": "_site",
        "schema_file": SCHEMA,
        "inputs": [files("InputCsvData", &format!("{DATA}/*-*.csv")), input],
        "translations": [{ "class": "TranslationInputYaml", "source": "translations" }],
        "indicator_options": {
            "non_disaggregation_columns": OWN_COLUMNS,
            "observation_attributes": ["State", "Quality"],
            "series_column": "Series",
            "unit_column": "Units",
        },
    });
    config.as_object().map(yaml).unwrap_or_default()
}

/// The keys of the metadata that are shown.
fn schema() -> Vec<u8> {
    let field = |name: &str, element: &str, label: &str| json!({ "name": name, "field": { "element": element, "label": label } });
    let keys = [
        field("reporting_status", "text", "Reporting status"),
        field("indicator_name", "text", "Indicator"),
        field("indicator_number", "text", "Code of the KPI"),
        field("graph_title", "text", "Title"),
        field("graph_type", "text", "Graph"),
        field("data_non_statistical", "checkbox", "Without figures"),
        field("computation_units", "text", "Unit"),
        field("unit_ucum", "text", "Unit (UCUM)"),
        field("computation_calculations", "text", "Formula"),
        field("source_organisation_1", "text", "Publisher"),
    ];
    let schema = json!({ "prose": { "metadata": { "meta": keys } } });
    schema.as_object().map(yaml).unwrap_or_default()
}

/// One line per key, its value as JSON, which YAML reads.
fn yaml(keys: &Map<String, Value>) -> Vec<u8> {
    let lines = keys.iter().map(|(key, value)| format!("{key}: {value}\n"));
    lines.collect::<String>().into_bytes()
}
