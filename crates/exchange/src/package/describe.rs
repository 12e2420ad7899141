//! The two descriptors of a package: `datapackage.json` (Frictionless Data Package 1) and `csv-metadata.json` (CSVW).

use serde_json::{Map, Value, json};

use super::{Export, Field, File, Given, Kind, Table, sha256, sources};

/// The text of `datapackage.json`.
pub(super) fn data_package(export: &Export, tables: &[Table], files: &[File], given: &[Given]) -> Vec<u8> {
    let about = export.about;
    let mut package = Map::new();
    package.insert("name".to_owned(), json!("u4ssc-kpi-data"));
    package.insert("profile".to_owned(), json!("data-package"));
    package.insert("title".to_owned(), json!(export.framework.name));
    package.insert("version".to_owned(), json!(about.version));
    if let Some(issued) = &about.issued {
        package.insert("created".to_owned(), json!(format!("{issued}T00:00:00Z")));
    }
    if let Some(licence) = &about.licence {
        package.insert("licenses".to_owned(), json!([{ "path": licence }]));
    }
    let contributor = about.publisher.as_ref().map(|publisher| {
        let mut one = json!({ "title": publisher, "role": "publisher" });
        match about.contact.as_deref() {
            Some(contact) if contact.contains("://") => one["path"] = json!(contact),
            Some(contact) => one["email"] = json!(contact),
            None => {}
        }
        one
    });
    if let Some(contributor) = contributor {
        package.insert("contributors".to_owned(), json!([contributor]));
    }
    let own = [export.framework.source.as_str()].into_iter().filter(|source| !source.is_empty());
    let named: Vec<Value> = own.chain(sources(given)).map(|source| json!({ "title": source })).collect();
    if !named.is_empty() {
        package.insert("sources".to_owned(), Value::Array(named));
    }
    let resources = files.iter().map(|file| resource(export, tables, file)).collect();
    package.insert("resources".to_owned(), Value::Array(resources));
    text(&Value::Object(package))
}

fn resource(export: &Export, tables: &[Table], (path, bytes): &File) -> Value {
    let format = path.rsplit('.').next().unwrap_or_default();
    let name = path.trim_end_matches(&format!(".{format}")).replace('/', "-");
    let mut resource = json!({
        "name": name,
        "path": path,
        "format": format,
        "mediatype": if format == "csv" { "text/csv" } else { "application/toml" },
        "encoding": "utf-8",
        "bytes": bytes.len(),
        "hash": format!("sha256:{}", sha256(bytes)),
    });
    if let Some(table) = tables.iter().find(|table| *path == format!("{}.csv", table.name)) {
        resource["profile"] = json!("tabular-data-resource");
        resource["description"] = json!((export.words)(&format!("export-table-{}", table.name)));
        resource["schema"] = schema(export, table);
    }
    resource
}

fn schema(export: &Export, table: &Table) -> Value {
    let field = |field: &Field| {
        let kind = match field.kind {
            Kind::Text | Kind::Choice(_) => "string",
            Kind::Number => "number",
            Kind::Flag => "boolean",
        };
        let mut one = json!({ "name": field.name, "type": kind, "description": says(export, field) });
        if matches!(field.kind, Kind::Flag) {
            one["trueValues"] = json!(["true"]);
            one["falseValues"] = json!(["false"]);
        }
        let mut limits = Map::new();
        if field.needed {
            limits.insert("required".to_owned(), json!(true));
        }
        if let Kind::Choice(choices) = &field.kind {
            limits.insert("enum".to_owned(), json!(choices));
        }
        if !limits.is_empty() {
            one["constraints"] = Value::Object(limits);
        }
        if let Some(unit) = &field.unit {
            one["unit"] = json!(unit);
        }
        one
    };
    let key: Vec<&str> = table.key.split(' ').collect();
    let refers: Vec<Value> = table
        .refers
        .iter()
        .map(|(field, other)| json!({ "fields": field, "reference": { "resource": other, "fields": field } }))
        .collect();
    let fields: Vec<Value> = table.fields.iter().map(field).collect();
    let mut schema = json!({ "fields": fields, "missingValues": [""], "primaryKey": key });
    if !refers.is_empty() {
        schema["foreignKeys"] = Value::Array(refers);
    }
    schema
}

/// What a column holds, in words; the label of a fact is that of the framework.
fn says(export: &Export, field: &Field) -> String {
    let fact = export.framework.facts.iter().find(|fact| fact.id == field.name && field.unit.is_some());
    fact.map_or_else(
        || (export.words)(&format!("export-field-{}", field.name.replace('_', "-"))),
        |fact| fact.label.clone(),
    )
}

/// The text of `csv-metadata.json`.
pub(super) fn csvw(export: &Export, tables: &[Table]) -> Vec<u8> {
    let about = export.about;
    let column = |field: &Field| {
        let datatype = match &field.kind {
            Kind::Text => json!("string"),
            Kind::Number => json!("double"),
            Kind::Flag => json!({ "base": "boolean", "format": "true|false" }),
            Kind::Choice(choices) => json!({ "base": "string", "format": choices.join("|") }),
        };
        let mut column = json!({
            "name": field.name,
            "titles": field.name,
            "datatype": datatype,
            "required": field.needed,
            "null": [""],
            "dc:description": says(export, field),
        });
        if let Some(unit) = &field.unit {
            column["schema:unitText"] = json!(unit);
        }
        column
    };
    let one = |table: &Table| {
        let refers: Vec<Value> = table
            .refers
            .iter()
            .map(|(field, other)| {
                let reference = json!({ "resource": format!("{other}.csv"), "columnReference": field });
                json!({ "columnReference": field, "reference": reference })
            })
            .collect();
        let key: Vec<&str> = table.key.split(' ').collect();
        let columns: Vec<Value> = table.fields.iter().map(column).collect();
        let mut schema = json!({ "columns": columns, "primaryKey": key });
        if !refers.is_empty() {
            schema["foreignKeys"] = Value::Array(refers);
        }
        json!({
            "url": format!("{}.csv", table.name),
            "dc:description": (export.words)(&format!("export-table-{}", table.name)),
            "tableSchema": schema,
        })
    };
    let mut group = json!({
        "@context": ["http://www.w3.org/ns/csvw", { "@language": "en" }],
        "dc:title": export.framework.name,
        "dcat:version": about.version,
        "tables": tables.iter().map(one).collect::<Vec<_>>(),
    });
    if let Some(licence) = &about.licence {
        group["dc:license"] = json!({ "@id": licence });
    }
    if let Some(publisher) = &about.publisher {
        group["dc:publisher"] = json!(publisher);
    }
    text(&group)
}

fn text(value: &Value) -> Vec<u8> {
    // A value in memory always has a text.
    let mut bytes = serde_json::to_vec_pretty(value).unwrap_or_default();
    bytes.push(b'\n');
    bytes
}
