//! Results, reports and profiles as this program writes them in JSON: their figures are read back as final values.
//!
//! What was computed from inputs comes back as the value alone; whoever wants the inputs takes the dossier itself.

use kpi::catalogue::{Catalogue, Framework};
use kpi::dossier::{Dossier, Quality};
use kpi::finding::{Finding, Place};
use kpi::read::{Answer, Number};
use serde_json::Value;

use crate::figures::{self, CityFigures, Figure};
use crate::{Context, dossier_json, may_go_on};

/// Reads any JSON file that this program writes about dossiers: a dossier, results, a report or a profile.
pub fn read(catalogue: &Catalogue, file: &Place, bytes: &[u8], findings: &mut Vec<Finding>) -> Vec<Dossier> {
    let value = match crate::json(file, bytes) {
        Ok(value) => value,
        Err(finding) => {
            findings.push(*finding);
            return Vec::new();
        }
    };
    let entries: Vec<&Value> = match &value {
        results if results["dossiers"].is_array() => {
            results["dossiers"].as_array().into_iter().flatten().collect()
        }
        other => vec![other],
    };
    let mut read = Vec::new();
    for (index, entry) in entries.into_iter().enumerate() {
        let place = file.at(0, 0);
        if !may_go_on(&place, index as u32, findings) {
            break;
        }
        if ["data_points", "dimensions", "figures"].iter().all(|key| entry[*key].is_null()) {
            read.extend(dossier_json::of(catalogue, file, entry, findings));
        } else if let Some(framework) = framework(catalogue, entry) {
            let mut whose = whose(entry);
            if whose.city.is_empty() || whose.period.is_empty() {
                findings.push(Finding::error("import-json-no-city", place));
                continue;
            }
            let context = Context::new(catalogue, framework, None);
            let told = if entry["figures"].is_object() { of_profile(entry) } else { of_points(entry) };
            whose.figures =
                told.into_iter().filter_map(|told| told.figure(&context, file, findings)).collect();
            read.extend(figures::dossiers(framework, &[whose], file));
        } else {
            let known = catalogue.frameworks.values();
            let accepted: Vec<String> = known.map(|one| format!("{} {}", one.id, one.version)).collect();
            let read =
                named_framework(entry).map_or_else(String::new, |[id, version]| format!("{id} {version}"));
            let finding = Finding::error("import-json-framework", place).read(read);
            findings.push(finding.accepted(accepted.join(", ")));
        }
    }
    read
}

/// What a file tells of a data point.
struct Told<'a> {
    code: &'a str,
    key: &'a str,
    value: Option<f64>,
    state: &'a str,
    quality: Option<Quality>,
    verified: Option<bool>,
}

impl Told<'_> {
    /// The figure; what is no data point or no state of ours is reported.
    fn figure(&self, context: &Context, file: &Place, findings: &mut Vec<Finding>) -> Option<Figure> {
        let found = figures::point(context, self.code, self.key, file, file).and_then(|(kpi, point)| {
            let known = &context.framework.kpis[kpi];
            let subject = known.subject(&known.points[point]);
            let said = figures::state(self.state, file, &subject)?;
            let answer = self.value.map(|value| Answer::Number(Number::from_f64(value)));
            let (value, state) = figures::settle(answer, said);
            Ok(Figure {
                kpi,
                point,
                value,
                unit: known.points[point].unit_code.clone(),
                state,
                quality: self.quality,
                verified: self.verified,
                source: String::new(),
            })
        });
        found.map_err(|finding| findings.push(*finding)).ok()
    }
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

/// Whose figures they are; a report has the city in an object of its own.
fn whose(entry: &Value) -> CityFigures {
    let city = if entry["city"].is_object() { &entry["city"] } else { entry };
    let name = if entry["city"].is_object() { text(&city["name"]) } else { text(&city["city"]) };
    let period = text(&city["period"]);
    CityFigures {
        id: figures::id(name, period),
        city: name.to_owned(),
        country: text(&city["country"]).to_owned(),
        period: period.to_owned(),
        invented: city["invented"].as_bool().unwrap_or_default(),
        figures: Vec::new(),
    }
}

/// The framework of a file, in the version that the file is about.
fn framework<'c>(catalogue: &'c Catalogue, entry: &Value) -> Option<&'c Framework> {
    let [id, version] = named_framework(entry)?;
    catalogue.frameworks.get(id).filter(|known| known.version == version)
}

/// Id and version of the framework: results name it as "u4ssc 2017", reports and profiles each in fields of their own.
fn named_framework(entry: &Value) -> Option<[&str; 2]> {
    match &entry["framework"] {
        Value::String(both) => both.split_once(' ').map(|(id, version)| [id, version]),
        told @ Value::Object(_) => Some([text(&told["id"]), text(&told["version"])]),
        Value::Array(named) => Some([text(&entry["framework_id"]), named.get(1).map_or("", text)]),
        _ => None,
    }
}

/// The data points of results, or those below the dimensions of a report.
fn of_points(entry: &Value) -> Vec<Told<'_>> {
    let of_results = list(&entry["data_points"]).map(|point| of_point(&point["code"], point));
    let categories = list(&entry["dimensions"]).flat_map(|dimension| list(&dimension["categories"]));
    let kpis = categories.flat_map(|category| list(&category["kpis"]));
    let of_report = kpis.flat_map(|kpi| list(&kpi["data_points"]).map(|point| of_point(&kpi["code"], point)));
    of_results.chain(of_report).collect()
}

fn of_point<'a>(code: &'a Value, point: &'a Value) -> Told<'a> {
    Told {
        code: text(code),
        key: text(&point["key"]),
        value: point["value"].as_f64(),
        state: text(&point["state"]),
        quality: Quality::named(text(&point["quality"])),
        verified: point["verified"].as_bool(),
    }
}

fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

/// The values from which the targets of a profile start.
fn of_profile(entry: &Value) -> Vec<Told<'_>> {
    list(&entry["figures"]["targets"]).map(of_target).collect()
}

fn of_target(target: &Value) -> Told<'_> {
    Told {
        code: text(&target["code"]),
        key: text(&target["data_point"]),
        value: target["own"].as_f64(),
        state: "",
        quality: None,
        verified: None,
    }
}
