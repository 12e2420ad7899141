//! Linked data of pages: what a data set is and where its files are, in the words of schema.org, and in those of DCAT-AP 3
//! with all that it requires of a catalogue, a data set and a distribution, as far as it was named.

use serde_json::{Value, json};

use super::downloads::CityFile;
use super::frame::Frame;
use super::record::Record;

/// What the words mean.
fn context() -> Value {
    json!({
        "@vocab": "https://schema.org/",
        "dcat": "http://www.w3.org/ns/dcat#",
        "dct": "http://purl.org/dc/terms/",
        "foaf": "http://xmlns.com/foaf/0.1/",
        "spdx": "http://spdx.org/rdf/terms#",
        "xsd": "http://www.w3.org/2001/XMLSchema#",
    })
}

/// A text in the language of the page.
fn text(frame: &Frame, text: &str) -> Value {
    json!({ "@value": text, "@language": frame.locale.language() })
}

fn iri(address: &str) -> Value {
    json!({ "@id": address })
}

/// The catalogue of data sets, one for each city.
pub(super) fn catalogue(frame: &Frame, records: &[Record]) -> Value {
    let language = frame.locale.language();
    let page = |record: &Record| address(frame, &format!("{language}/city/{}.html", record.id));
    let data_set = |record: &Record| json!({ "@type": ["Dataset", "dcat:Dataset"], "@id": page(record), "name": record.name });
    let mut catalogue = json!({
        "@context": context(),
        "@type": ["DataCatalog", "dcat:Catalog"],
        "@id": address(frame, &format!("{language}/index.html")),
        "name": frame.t("site-name"),
        "description": frame.description,
        "inLanguage": language,
        "dct:title": text(frame, &frame.t("site-name")),
        "dct:description": text(frame, &frame.description),
        "dataset": records.iter().map(data_set).collect::<Vec<_>>(),
        "dcat:dataset": records.iter().map(|record| iri(&page(record))).collect::<Vec<_>>(),
    });
    add_publisher(&mut catalogue, frame);
    add_licence(&mut catalogue, frame);
    catalogue
}

/// The data set of a city.
pub(super) fn data_set(frame: &Frame, record: &Record) -> Value {
    let first = record.years.first().map_or("", |year| year.period.as_str());
    let last = record.latest().period.as_str();
    let language = frame.locale.language();
    let report = (format!("{language}/city/{}.json", record.id), "application/json");
    let data = CityFile::ALL.map(|file| (file.path(&record.id), file.media_type()));
    let files = data.into_iter().chain([report]).map(|(path, format)| distribution(frame, &path, format));
    let files: Vec<Value> = files.collect();
    let mut data_set = json!({
        "@context": context(),
        "@type": ["Dataset", "dcat:Dataset"],
        "@id": address(frame, &format!("{language}/city/{}.html", record.id)),
        "name": frame.title,
        "description": frame.description,
        "inLanguage": language,
        "temporalCoverage": if first == last { last.to_owned() } else { format!("{first}/{last}") },
        "spatialCoverage": place(frame, record),
        "creativeWorkStatus": if record.invented { "invented" } else { "published" },
        "measurementTechnique": frame.site.sources.framework.source,
        "distribution": files,
        "dct:identifier": record.id,
        "dct:title": text(frame, &frame.title),
        "dct:description": text(frame, &frame.description),
        "dcat:keyword": ["U4SSC", "KPI", record.name.as_str()],
        "dcat:theme": iri("http://publications.europa.eu/resource/authority/data-theme/REGI"),
        "dct:temporal": {
            "@type": "dct:PeriodOfTime",
            "dcat:startDate": { "@value": first, "@type": "xsd:gYear" },
            "dcat:endDate": { "@value": last, "@type": "xsd:gYear" },
        },
        "dcat:distribution": files,
    });
    if let Some(date) = &record.latest().published {
        data_set["datePublished"] = json!(date);
        data_set["dct:issued"] = json!({ "@value": date, "@type": date_type(date) });
    }
    add_publisher(&mut data_set, frame);
    add_licence(&mut data_set, frame);
    data_set
}

/// The type of a date by how much of it is known.
fn date_type(date: &str) -> &'static str {
    match date.len() {
        4 => "xsd:gYear",
        7 => "xsd:gYearMonth",
        _ => "xsd:date",
    }
}

/// A file of a data set.
fn distribution(frame: &Frame, path: &str, format: &str) -> Value {
    let place = address(frame, path);
    let mut distribution = json!({
        "@type": ["DataDownload", "dcat:Distribution"],
        "encodingFormat": format,
        "contentUrl": place,
        "dcat:accessURL": iri(&place),
        "dcat:downloadURL": iri(&place),
        "dcat:mediaType": iri(&format!("https://www.iana.org/assignments/media-types/{format}")),
    });
    add_licence(&mut distribution, frame);
    distribution
}

fn place(frame: &Frame, record: &Record) -> Value {
    let mut place = json!({ "@type": "City", "name": record.name, "containedInPlace": frame.locale.told(&record.country) });
    if let Some([latitude, longitude]) = record.place.location {
        place["geo"] = json!({ "@type": "GeoCoordinates", "latitude": latitude, "longitude": longitude });
    }
    place
}

/// DCAT-AP asks for a publisher; where nobody is named, nobody is claimed.
fn add_publisher(node: &mut Value, frame: &Frame) {
    if let Some(publisher) = frame.site.sources.publisher {
        node["dct:publisher"] = json!({ "@type": ["Organization", "foaf:Agent"], "foaf:name": publisher });
    }
}

fn add_licence(node: &mut Value, frame: &Frame) {
    if let Some(licence) = frame.site.sources.licence {
        node["license"] = json!(licence);
        node["dct:license"] = iri(licence);
    }
}

/// Where a file will be found; from the page's own place where the site's address is not known.
fn address(frame: &Frame, path: &str) -> String {
    frame.site.address_of(path).unwrap_or_else(|| frame.top() + path)
}
