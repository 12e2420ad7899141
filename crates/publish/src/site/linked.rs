//! Linked data of pages: what a data set is and where its files are, in the words of schema.org and of DCAT.

use serde_json::{Value, json};

use super::frame::Frame;
use super::record::Record;

/// What the words mean.
fn context() -> Value {
    json!({
        "@vocab": "https://schema.org/",
        "dcat": "http://www.w3.org/ns/dcat#",
        "dct": "http://purl.org/dc/terms/",
        "dct:title": { "@id": "dct:title" }
    })
}

/// The catalogue of data sets, one for each city.
pub(super) fn catalogue(frame: &Frame, records: &[Record]) -> Value {
    let data_set = |record: &Record| {
        json!({
            "@type": ["Dataset", "dcat:Dataset"],
            "@id": address(frame, &format!("{}/city/{}.html", frame.locale.language(), record.id)),
            "name": record.name,
        })
    };
    json!({
        "@context": context(),
        "@type": ["DataCatalog", "dcat:Catalog"],
        "@id": address(frame, &format!("{}/index.html", frame.locale.language())),
        "name": frame.t("site-name"),
        "dct:title": frame.t("site-name"),
        "description": frame.description,
        "inLanguage": frame.locale.language(),
        "dataset": records.iter().map(data_set).collect::<Vec<_>>(),
    })
}

/// The data set of a city.
pub(super) fn data_set(frame: &Frame, record: &Record) -> Value {
    let first = record.years.first().map_or("", |year| year.period.as_str());
    let last = record.latest().period.as_str();
    let distribution = |path: String, format: &str| {
        json!({
            "@type": ["DataDownload", "dcat:Distribution"],
            "encodingFormat": format,
            "dcat:mediaType": format,
            "contentUrl": address(frame, &path),
            "dcat:downloadURL": { "@id": address(frame, &path) },
        })
    };
    let language = frame.locale.language();
    let files = [
        distribution(format!("data/{}.csv", record.id), "text/csv"),
        distribution(format!("{language}/city/{}.json", record.id), "application/json"),
    ];
    json!({
        "@context": context(),
        "@type": ["Dataset", "dcat:Dataset"],
        "@id": address(frame, &format!("{language}/city/{}.html", record.id)),
        "name": frame.title,
        "dct:title": frame.title,
        "description": frame.description,
        "inLanguage": language,
        "temporalCoverage": if first == last { last.to_owned() } else { format!("{first}/{last}") },
        "spatialCoverage": { "@type": "City", "name": record.name, "containedInPlace": record.country },
        "creativeWorkStatus": if record.invented { "invented" } else { "published" },
        "measurementTechnique": frame.site.sources.framework.source,
        "distribution": files,
        "dcat:distribution": files,
    })
}

/// Where a file will be found; from the page's own place where the site's address is not known.
fn address(frame: &Frame, path: &str) -> String {
    frame.site.address_of(path).unwrap_or_else(|| frame.top() + path)
}
