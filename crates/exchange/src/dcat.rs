//! A DCAT-AP 3 catalogue in JSON-LD: a data set for each city and period, with its files as distributions.
//!
//! Nothing is guessed: without a licence, a contact or a day the catalogue does not have them. Blank nodes are not used, so
//! that the same catalogue is the same graph everywhere.

use kpi::date::days;
use serde_json::{Map, Value, json};

use crate::figures::CityFigures;
use crate::package::{Export, File, sha256};

/// The catalogue's file.
pub const FILE: &str = "catalogue.jsonld";

/// A data set and its files.
#[derive(Debug)]
pub struct DataSet<'a> {
    /// City and period.
    pub figures: &'a CityFigures,
    /// What a reader should know.
    pub note: Option<&'a str>,
    /// Its files.
    pub files: &'a [File],
}

/// Writes the catalogue. Addresses begin with the base, or are relative to the catalogue itself.
pub fn write(export: &Export, sets: &[DataSet]) -> String {
    let about = export.about;
    let agent = agent(export);
    let mut catalogue = Map::new();
    let mut put = |name: &str, value: Value| catalogue.insert(name.to_owned(), value);
    put("@id", json!(id_text(export, "#catalogue")));
    put("@type", json!("dcat:Catalog"));
    put("dct:title", english(&export.framework.name));
    put("dct:description", english(&(export.words)("export-catalogue")));
    put("dct:publisher", agent["@id"].clone());
    put("dct:language", iri("http://publications.europa.eu/resource/authority/language/ENG"));
    put("dcat:dataset", sets.iter().map(|set| id(export, &format!("#{}", set.figures.id))).collect());
    if let Some(issued) = &about.issued {
        put("dct:issued", date(issued));
    }
    if let Some(licence) = &about.licence {
        put("dct:license", iri(licence));
    }
    let mut graph = vec![Value::Object(catalogue), agent];
    graph.extend(about.contact.as_deref().map(|contact| contact_point(export, contact)));
    graph.extend(about.licence.as_deref().map(|it| json!({ "@id": it, "@type": "dct:LicenseDocument" })));
    let mut framework = json!({ "@id": id_text(export, "#framework"), "@type": "dct:Standard" });
    framework["dct:title"] = english(&export.framework.name);
    framework["dcat:version"] = json!(export.framework.version);
    graph.push(framework);
    for set in sets {
        add_set(export, set, &mut graph);
    }
    for node in &mut graph {
        link_publisher(node);
    }
    let document = json!({ "@context": context(), "@graph": graph });
    // A value in memory always has a text.
    serde_json::to_string_pretty(&document).unwrap_or_default() + "\n"
}

fn context() -> Value {
    json!({
        "dcat": "http://www.w3.org/ns/dcat#",
        "dct": "http://purl.org/dc/terms/",
        "foaf": "http://xmlns.com/foaf/0.1/",
        "skos": "http://www.w3.org/2004/02/skos/core#",
        "spdx": "http://spdx.org/rdf/terms#",
        "vcard": "http://www.w3.org/2006/vcard/ns#",
        "xsd": "http://www.w3.org/2001/XMLSchema#",
    })
}

/// The publisher is named by its id; an id in a property is an address, not a text.
fn link_publisher(node: &mut Value) {
    if let Some(Value::String(id)) = node.get("dct:publisher").cloned() {
        node["dct:publisher"] = iri(&id);
    }
}

fn agent(export: &Export) -> Value {
    let name = export.about.publisher.as_deref().unwrap_or_default();
    json!({ "@id": id_text(export, "#publisher"), "@type": "foaf:Agent", "foaf:name": name })
}

fn contact_point(export: &Export, contact: &str) -> Value {
    let name = export.about.publisher.as_deref().unwrap_or_default();
    let mut point = json!({ "@id": id_text(export, "#contact"), "@type": "vcard:Kind", "vcard:fn": name });
    let web = contact.contains("://");
    let address = if web { contact.to_owned() } else { format!("mailto:{contact}") };
    point[if web { "vcard:hasURL" } else { "vcard:hasEmail" }] = iri(&address);
    point
}

fn add_set(export: &Export, set: &DataSet, graph: &mut Vec<Value>) {
    let (about, figures) = (export.about, set.figures);
    let own = |part: &str| id_text(export, &format!("#{}{part}", figures.id));
    let mut one = Map::new();
    let mut put = |name: &str, value: Value| one.insert(name.to_owned(), value);
    put("@id", json!(own("")));
    put("@type", json!("dcat:Dataset"));
    put("dct:identifier", json!(figures.id));
    put("dct:title", english(&format!("{}: {} {}", export.framework.name, figures.city, figures.period)));
    let mut words = vec![(export.words)("export-data-set")];
    if figures.invented {
        words.push((export.words)("export-data-set-invented"));
    }
    words.extend(set.note.map(str::to_owned));
    put("dct:description", english(&words.join(" ")));
    put("dct:publisher", json!(id_text(export, "#publisher")));
    if about.contact.is_some() {
        put("dcat:contactPoint", id(export, "#contact"));
    }
    put("dcat:keyword", json!([english("U4SSC"), english("KPI"), { "@value": figures.city }]));
    put("dcat:theme", iri("http://publications.europa.eu/resource/authority/data-theme/REGI"));
    put("dct:spatial", iri(&own("-place")));
    if days(&figures.period).is_some() {
        put("dct:temporal", iri(&own("-period")));
    }
    put("dct:accessRights", iri("http://publications.europa.eu/resource/authority/access-right/PUBLIC"));
    put("dct:conformsTo", id(export, "#framework"));
    put("dcat:version", json!(about.version));
    if let Some(issued) = &about.issued {
        put("dct:issued", date(issued));
    }
    let distributions = set.files.iter().map(|(path, _)| iri(&own(&format!("-{}", format_of(path).0))));
    put("dcat:distribution", distributions.collect());
    graph.push(Value::Object(one));
    graph.push(place(&own("-place"), figures));
    if let Some((from, to)) = days(&figures.period) {
        graph.push(json!({
            "@id": own("-period"),
            "@type": "dct:PeriodOfTime",
            "dcat:startDate": date(&from.to_string()),
            "dcat:endDate": date(&to.to_string()),
        }));
    }
    for file in set.files {
        add_distribution(export, figures, file, graph);
    }
}

fn place(id: &str, figures: &CityFigures) -> Value {
    let named = [figures.city.as_str(), figures.country.as_str()];
    let name: Vec<&str> = named.into_iter().filter(|name| !name.is_empty()).collect();
    json!({ "@id": id, "@type": "dct:Location", "skos:prefLabel": name.join(", ") })
}

fn add_distribution(export: &Export, figures: &CityFigures, (path, bytes): &File, graph: &mut Vec<Value>) {
    let (short, media, file_type) = format_of(path);
    let own = id_text(export, &format!("#{}-{short}", figures.id));
    let address = iri(&format!("{}{path}", export.about.base));
    let sum = format!("{own}-checksum");
    let mut one = json!({
        "@id": own,
        "@type": "dcat:Distribution",
        "dct:title": english(&(export.words)(&format!("export-file-{short}"))),
        "dcat:accessURL": address,
        "dcat:downloadURL": address,
        "dcat:mediaType": iri(&format!("https://www.iana.org/assignments/media-types/{media}")),
        "dct:format": iri(&format!("http://publications.europa.eu/resource/authority/file-type/{file_type}")),
        "dcat:byteSize": { "@value": bytes.len().to_string(), "@type": "xsd:nonNegativeInteger" },
        "spdx:checksum": iri(&sum),
    });
    if let Some(licence) = &export.about.licence {
        one["dct:license"] = iri(licence);
    }
    graph.push(one);
    graph.push(json!({
        "@id": sum,
        "@type": "spdx:Checksum",
        "spdx:algorithm": iri("http://spdx.org/rdf/terms#checksumAlgorithm_sha256"),
        "spdx:checksumValue": { "@value": sha256(bytes), "@type": "xsd:hexBinary" },
    }));
}

/// Short name, media type, and name in the European list of file types.
fn format_of(path: &str) -> (&'static str, &'static str, &'static str) {
    match path.rsplit('.').next() {
        Some("csv") => ("csv", "text/csv", "CSV"),
        Some("jsonld") => ("jsonld", "application/ld+json", "JSON_LD"),
        _ => ("json", "application/json", "JSON"),
    }
}

fn id(export: &Export, part: &str) -> Value {
    iri(&id_text(export, part))
}

fn id_text(export: &Export, part: &str) -> String {
    let base = &export.about.base;
    if base.is_empty() { part.to_owned() } else { format!("{base}{FILE}{part}") }
}

fn iri(address: &str) -> Value {
    json!({ "@id": address })
}

fn english(text: &str) -> Value {
    json!({ "@value": text, "@language": "en" })
}

fn date(day: &str) -> Value {
    json!({ "@value": day, "@type": "xsd:date" })
}
