//! Figures as NGSI-LD entities of the smart data model `KeyPerformanceIndicator` (key-values form).
//!
//! What the model has no word for stands in properties of our own: code, data point, state, quality, unit (UCUM). So a
//! round trip loses nothing. Entities in normalized form are read as well; a value that is missing has no `kpiValue`.

use std::collections::BTreeMap;

use kpi::catalogue::{Framework, ValueType};
use kpi::date::days;
use kpi::finding::{Finding, Place};
use kpi::read::{Answer, Number};
use serde_json::{Map, Value, json};

use crate::figures::{self, CityFigures, Figure, Read};
use crate::{Context, may_go_on};

const TYPE: &str = "KeyPerformanceIndicator";
const CONTEXT: [&str; 2] = [
    "https://raw.githubusercontent.com/smart-data-models/dataModel.KeyPerformanceIndicator/master/context.jsonld",
    "https://uri.etsi.org/ngsi-ld/v1/ngsi-ld-core-context.jsonld",
];
/// Properties of our own, and the names that they have in the world.
const OWN: [&str; 9] =
    ["kpiCode", "dataPoint", "period", "state", "quality", "verified", "unitUcum", "sources", "invented"];

/// Writes an array of entities, one per data point.
pub fn write(framework: &Framework, cities: &[CityFigures]) -> String {
    let entities: Vec<Value> = cities
        .iter()
        .flat_map(|city| city.figures.iter().map(|figure| entity(framework, city, figure)))
        .collect();
    // A value in memory always has a text.
    serde_json::to_string_pretty(&entities).unwrap_or_default() + "\n"
}

fn entity(framework: &Framework, city: &CityFigures, figure: &Figure) -> Value {
    let kpi = &framework.kpis[figure.kpi];
    let point = &kpi.points[figure.point];
    let yes_no = point.value_type == ValueType::YesNo;
    let code = kpi.code.replace(": ", "-").replace([':', ' '], "-");
    let part = point.key.as_ref().map_or_else(String::new, |key| format!(":{key}"));
    let mut entity = Map::new();
    let mut put = |name: &str, value: Value| entity.insert(name.to_owned(), value);
    put("id", json!(format!("urn:ngsi-ld:{TYPE}:{}:{}:{code}{part}", framework.id, city.id)));
    put("type", json!(TYPE));
    put("name", json!(kpi.point_name(point)));
    put("description", json!(kpi.measures));
    put("category", json!([if yes_no { "qualitative" } else { "quantitative" }]));
    put("organization", json!(city.city));
    put("process", json!(framework.category(&kpi.category)));
    put("address", json!({ "addressLocality": city.city, "addressCountry": city.country }));
    if let Some((from, to)) = days(&city.period) {
        put("calculationPeriod", json!({ "from": from.to_string(), "to": to.to_string() }));
        let yearly = city.period.trim().len() == 4;
        put("calculationFrequency", json!(if yearly { "yearly" } else { "monthly" }));
    }
    put("calculationFormula", json!(point.formula.source()));
    if let Some(value) = figure.value {
        let flag = yes_no && (value == 0.0 || value == 1.0);
        put("kpiValue", if flag { json!(value == 1.0) } else { json!(value) });
    }
    put("kpiCode", json!(kpi.code));
    if let Some(key) = &point.key {
        put("dataPoint", json!(key));
    }
    put("period", json!(city.period));
    put("state", json!(figure.state.as_str()));
    if let Some(quality) = figure.quality {
        put("quality", json!(quality.as_str()));
    }
    if let Some(verified) = figure.verified {
        put("verified", json!(verified));
    }
    put("unitUcum", json!(figure.unit));
    if !figure.source.is_empty() {
        put("sources", json!(figure.source));
    }
    if city.invented {
        put("invented", json!(true));
    }
    put("@context", context());
    Value::Object(entity)
}

fn context() -> Value {
    let own: BTreeMap<&str, String> =
        OWN.iter().map(|name| (*name, format!("urn:u4ssc:property:{name}"))).collect();
    json!([CONTEXT[0], own, CONTEXT[1]])
}

/// Reads entities: an array, one alone, or those of an `@graph`. Entities of other types are reported and left out.
pub fn read(context: &Context, file: &Place, bytes: &[u8]) -> Read {
    let mut read = Read::default();
    let value = match crate::json(file, bytes) {
        Ok(value) => value,
        Err(finding) => {
            read.findings.push(*finding);
            return read;
        }
    };
    let entities = match &value {
        Value::Array(entities) => &entities[..],
        Value::Object(object) => match object.get("@graph") {
            Some(Value::Array(entities)) => entities,
            _ => std::slice::from_ref(&value),
        },
        _ => &[],
    };
    if entities.is_empty() {
        read.findings.push(Finding::error("ngsi-no-entities", file.clone()));
    }
    for (index, entity) in entities.iter().enumerate() {
        let place = Place { sheet: Some(format!("[{index}]").into()), ..file.clone() };
        let entity = Entity { context, value: entity, place: &place };
        match entity.figure(&mut read.findings) {
            Ok((whose, figure)) => figures::group(&mut read.cities, whose).figures.push(figure),
            Err(finding) => read.findings.push(*finding),
        }
        if !may_go_on(file, 0, &mut read.findings) {
            break;
        }
    }
    read
}

struct Entity<'a> {
    context: &'a Context<'a>,
    value: &'a Value,
    place: &'a Place,
}

impl<'a> Entity<'a> {
    /// A property in either form; `null` is none.
    fn get(&self, name: &str) -> Option<&'a Value> {
        let given = self.value.get(name)?;
        let value = match given.get("type").and_then(Value::as_str) {
            Some("Property" | "GeoProperty" | "LanguageProperty") => given.get("value")?,
            _ => given,
        };
        (!value.is_null()).then_some(value)
    }

    fn text(&self, name: &str) -> String {
        match self.get(name) {
            Some(Value::String(text)) => text.trim().to_owned(),
            Some(Value::Number(number)) => number.to_string(),
            _ => String::new(),
        }
    }

    fn figure(&self, findings: &mut Vec<Finding>) -> Result<(CityFigures, Figure), Box<Finding>> {
        let kind = self.value["type"].as_str().unwrap_or_default();
        if kind != TYPE {
            let finding = Finding::warning("ngsi-other-type", self.place.clone());
            return Err(Box::new(finding.read(kind).accepted(TYPE)));
        }
        let (kpi, point) = self.point()?;
        let known = &self.context.framework.kpis[kpi];
        let subject = known.subject(&known.points[point]);
        let whose = self.whose(&subject)?;
        let answer = self.answer(&subject)?;
        let state = figures::state(&self.text("state"), self.place, &subject)?;
        let (value, state) = figures::settle(answer, state);
        let figure = Figure {
            kpi,
            point,
            value,
            unit: self.unit(),
            state,
            quality: figures::quality(&self.text("quality"), self.place, &subject, findings),
            verified: self.get("verified").and_then(Value::as_bool),
            source: self.text("sources"),
        };
        Ok((whose, figure))
    }

    /// The data point: of the code, or where others wrote the entity, of its name.
    fn point(&self) -> Result<(usize, usize), Box<Finding>> {
        let (code, name) = (self.text("kpiCode"), self.text("name"));
        if !code.is_empty() {
            return figures::point(self.context, &code, &self.text("dataPoint"), self.place, self.place);
        }
        let folded = kpi::catalogue::fold(&name);
        for (index, kpi) in self.context.framework.kpis.iter().enumerate() {
            let same =
                |point: &kpi::catalogue::DataPoint| kpi::catalogue::fold(&kpi.point_name(point)) == folded;
            if let Some(point) = kpi.points.iter().position(same) {
                return Ok((index, point));
            }
        }
        let known = self.context.framework.kpis.iter().map(|kpi| kpi.name.as_str());
        let finding = Finding::error("kpi-unknown", self.place.clone()).about(&name).read(&name);
        Err(Box::new(match kpi::finding::nearest(&name, known) {
            Some(near) => finding.with("nearest", near),
            None => finding,
        }))
    }

    /// City and period.
    fn whose(&self, subject: &str) -> Result<CityFigures, Box<Finding>> {
        let address = self.get("address");
        let of_address =
            |name: &str| address.and_then(|address| address[name].as_str()).unwrap_or_default().to_owned();
        let organisation = self.text("organization");
        let city = if organisation.is_empty() { of_address("addressLocality") } else { organisation };
        let mut period = self.text("period");
        if let Some((from, to)) = self.get("calculationPeriod").map(|days| (&days["from"], &days["to"]))
            && period.is_empty()
        {
            period = named_period(from.as_str().unwrap_or_default(), to.as_str().unwrap_or_default());
        }
        for (name, text) in [("organization", &city), ("period", &period)] {
            if text.is_empty() {
                let finding = Finding::error("import-figure-of-nobody", self.place.clone()).about(subject);
                return Err(Box::new(finding.with("name", name)));
            }
        }
        Ok(CityFigures {
            id: self.own_id().unwrap_or_else(|| figures::id(&city, &period)),
            country: of_address("addressCountry"),
            invented: self.get("invented").and_then(Value::as_bool).unwrap_or_default(),
            city,
            period,
            figures: Vec::new(),
        })
    }

    /// The name of city and period in an id that we made.
    fn own_id(&self) -> Option<String> {
        let parts: Vec<&str> = self.value["id"].as_str()?.split(':').collect();
        (parts.len() >= 6 && parts[2] == TYPE && parts[3] == self.context.framework.id)
            .then(|| parts[4].to_owned())
    }

    fn answer(&self, subject: &str) -> Result<Option<Answer>, Box<Finding>> {
        match self.get("kpiValue") {
            None => Ok(None),
            Some(Value::Bool(yes)) => Ok(Some(Answer::YesNo(*yes))),
            Some(Value::Number(number)) => {
                Ok(number.as_f64().map(|value| Answer::Number(Number::from_f64(value))))
            }
            Some(Value::String(text)) => self.context.answer(text, self.place, subject),
            Some(other) => {
                let finding = Finding::error("number-unreadable", self.place.clone()).about(subject);
                Err(Box::new(finding.read(other)))
            }
        }
    }

    /// The unit: ours, or the code that stands beside a value in normalized form.
    fn unit(&self) -> String {
        let own = self.text("unitUcum");
        let beside =
            || self.value["kpiValue"]["unitCode"].as_str().map(common_code).unwrap_or_default().to_owned();
        if own.is_empty() { beside() } else { own }
    }
}

/// The UCUM code of the UN/CEFACT common codes that KPIs need; any other code stays as it is, and is asked about.
fn common_code(code: &str) -> &str {
    match code {
        "P1" => "%",
        "C62" => "1",
        "KMT" => "km",
        "MTK" => "m2",
        "KMK" => "km2",
        "MTQ" => "m3",
        "LTR" => "L",
        "KGM" => "kg",
        "TNE" => "t",
        "KWH" => "kW.h",
        "MWH" => "MW.h",
        "ANN" => "a",
        "HUR" => "h",
        "MIN" => "min",
        "GQ" => "ug/m3",
        other => other,
    }
}

/// The period whose first and last day these are; empty where it is neither a year nor a month.
fn named_period(from: &str, to: &str) -> String {
    let candidates = [from.get(..4), from.get(..7)];
    let same = |period: &&str| {
        days(period).is_some_and(|(first, last)| first.to_string() == from && last.to_string() == to)
    };
    candidates.into_iter().flatten().find(same).unwrap_or_default().to_owned()
}
