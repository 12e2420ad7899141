//! All mistakes of a TOML file at once: which key, on which line, what was read and what is accepted.
//!
//! A file that is right is read straight into its type. Only a file that is not is walked here, against the JSON
//! Schema of that type, because a deserializer stops at its first error.

use std::fmt::Write as _;

use schemars::JsonSchema;
use serde::de::DeserializeOwned;
use serde_json::Value;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::finding::{Finding, Place, nearest};

/// Reads a TOML file into its type.
///
/// # Errors
/// Every mistake in the file, each with its line.
pub fn read<T: DeserializeOwned + JsonSchema>(file: &Place, text: &str) -> Result<T, Vec<Finding>> {
    toml::from_str(text).map_err(|error| {
        let mut findings = find::<T>(file, text);
        if findings.is_empty() {
            let start = error.span().map_or(0, |span| span.start);
            findings.push(Finding::error("file-unreadable", place(file, text, start)).read(error.message()));
        }
        findings
    })
}

/// The line and column of a byte.
pub fn place(file: &Place, text: &str, start: usize) -> Place {
    let before = text.get(..start).unwrap_or(text);
    let last = before.rsplit('\n').next().unwrap_or_default();
    file.at(before.matches('\n').count() as u32 + 1, last.chars().count() as u32 + 1)
}

fn find<T: JsonSchema>(file: &Place, text: &str) -> Vec<Finding> {
    let (table, errors) = DeTable::parse_recoverable(text);
    let syntax = errors.iter().map(|error| {
        let start = error.span().map_or(0, |span| span.start);
        Finding::error("file-unreadable", place(file, text, start)).read(error.message())
    });
    let mut walk = Walk { file, text, root: schemars::schema_for!(T).to_value(), findings: syntax.collect() };
    if walk.findings.is_empty() {
        let root = walk.root.clone();
        walk.table(&root, table.get_ref(), table.span().start, "");
    }
    walk.findings.sort_by_key(|finding| (finding.place.line, finding.place.column));
    walk.findings
}

struct Walk<'a> {
    file: &'a Place,
    text: &'a str,
    root: Value,
    findings: Vec<Finding>,
}

impl Walk<'_> {
    fn table(&mut self, schema: &Value, table: &DeTable<'_>, start: usize, path: &str) {
        let properties = schema["properties"].as_object();
        for (key, value) in table {
            let inner = join(path, key.get_ref());
            let known = properties.and_then(|known| known.get(key.get_ref().as_ref()));
            match (known, schema.get("additionalProperties")) {
                (Some(known), _) => self.value(&known.clone(), value, &inner),
                (None, Some(Value::Object(any))) => self.value(&Value::Object(any.clone()), value, &inner),
                _ => self.unknown_key(properties, key, &inner),
            }
        }
        for required in schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str) {
            if !table.keys().any(|key| key.get_ref() == required) {
                self.report("key-missing", start, &join(path, required), |finding| finding);
            }
        }
    }

    fn unknown_key(
        &mut self,
        properties: Option<&serde_json::Map<String, Value>>,
        key: &Spanned<std::borrow::Cow<'_, str>>,
        path: &str,
    ) {
        let names: Vec<&str> =
            properties.into_iter().flat_map(|known| known.keys().map(String::as_str)).collect();
        let near = nearest(key.get_ref(), names.iter().copied()).map(str::to_owned);
        self.report("key-unknown", key.span().start, path, |finding| {
            let finding = finding.read(key.get_ref()).accepted(names.join(", "));
            match &near {
                Some(near) => finding.with("nearest", near),
                None => finding,
            }
        });
    }

    fn value(&mut self, schema: &Value, value: &Spanned<DeValue<'_>>, path: &str) {
        let schema = self.resolve(schema);
        let start = value.span().start;
        match value.get_ref() {
            DeValue::Table(table) if allows(&schema, "object") => self.table(&schema, table, start, path),
            DeValue::Array(items) if allows(&schema, "array") => {
                let length = items.len() as u64;
                if schema["minItems"].as_u64().is_some_and(|least| length < least)
                    || schema["maxItems"].as_u64().is_some_and(|most| length > most)
                {
                    let accepted = format!("{} values", schema["minItems"]);
                    self.wrong(start, path, &format!("{length} values"), &accepted);
                }
                for (index, item) in items.iter().enumerate() {
                    self.value(&schema["items"].clone(), item, &format!("{path}[{index}]"));
                }
            }
            DeValue::String(text) if allows(&schema, "string") => {
                let accepted = choices(&schema);
                if !accepted.is_empty() && !accepted.iter().any(|choice| choice == text.as_ref()) {
                    self.wrong(start, path, &format!("\"{text}\""), &accepted.join(", "));
                }
            }
            DeValue::Integer(_) if allows(&schema, "integer") || allows(&schema, "number") => {
                self.check_bounds(&schema, value, path);
            }
            DeValue::Float(_) if allows(&schema, "number") => {}
            DeValue::Boolean(_) if allows(&schema, "boolean") => {}
            other => {
                let read = format!("{} ({})", self.snippet(value), other.type_str());
                let accepted = match choices(&schema).join(", ") {
                    empty if empty.is_empty() => expected(&schema),
                    choices => choices,
                };
                self.wrong(start, path, &read, &accepted);
            }
        }
    }

    fn check_bounds(&mut self, schema: &Value, value: &Spanned<DeValue<'_>>, path: &str) {
        let Ok(number) = self.snippet(value).replace('_', "").parse::<f64>() else { return };
        let (least, most) = (schema["minimum"].as_f64(), schema["maximum"].as_f64());
        if least.is_some_and(|least| number < least) || most.is_some_and(|most| number > most) {
            let accepted = format!("{} to {}", schema["minimum"], schema["maximum"]);
            self.wrong(value.span().start, path, &number.to_string(), &accepted);
        }
    }

    /// Follows references and leaves out the null of an optional value.
    fn resolve(&self, schema: &Value) -> Value {
        let mut schema = schema.clone();
        for _ in 0..8 {
            if let Some(reference) = schema["$ref"].as_str() {
                let pointer = reference.trim_start_matches('#');
                schema = self.root.pointer(pointer).cloned().unwrap_or(Value::Bool(true));
            } else if let Some(some) = schema["anyOf"].as_array().and_then(|any| any.first()) {
                schema = some.clone();
            }
        }
        schema
    }

    fn snippet(&self, value: &Spanned<DeValue<'_>>) -> String {
        let text = self.text.get(value.span()).unwrap_or_default();
        text.lines().next().unwrap_or_default().chars().take(60).collect()
    }

    fn wrong(&mut self, start: usize, path: &str, read: &str, accepted: &str) {
        self.report("value-not-accepted", start, path, |finding| finding.read(read).accepted(accepted));
    }

    fn report(&mut self, rule: &str, start: usize, path: &str, add: impl Fn(Finding) -> Finding) {
        let finding = Finding::error(rule, place(self.file, self.text, start)).about(path);
        self.findings.push(add(finding));
    }
}

fn join(path: &str, key: &str) -> String {
    if path.is_empty() { key.to_owned() } else { format!("{path}.{key}") }
}

/// True where the schema accepts that JSON type.
fn allows(schema: &Value, kind: &str) -> bool {
    match &schema["type"] {
        Value::String(only) => only == kind,
        Value::Array(several) => several.iter().any(|one| one == kind),
        _ => {
            schema.get("oneOf").is_some() && kind == "string"
                || schema.get("enum").is_some()
                || *schema == Value::Bool(true)
        }
    }
}

/// The words of an enumeration.
fn choices(schema: &Value) -> Vec<String> {
    let one_of = schema["oneOf"].as_array().into_iter().flatten();
    let words = one_of.flat_map(|variant| {
        variant.get("const").into_iter().chain(variant["enum"].as_array().into_iter().flatten())
    });
    let listed = schema["enum"].as_array().into_iter().flatten();
    words.chain(listed).filter_map(Value::as_str).map(str::to_owned).collect()
}

fn expected(schema: &Value) -> String {
    let mut text = String::new();
    let kinds = match &schema["type"] {
        Value::Array(several) => {
            several.iter().filter_map(Value::as_str).filter(|kind| *kind != "null").collect()
        }
        Value::String(only) => vec![only.as_str()],
        _ => Vec::new(),
    };
    for kind in kinds {
        let word = match kind {
            "string" => "text in quotes",
            "integer" => "a whole number",
            "number" => "a number",
            "boolean" => "true or false",
            "array" => "a list in brackets",
            _ => "a table",
        };
        // Writing to a String can't fail.
        let _ = write!(text, "{}{word}", if text.is_empty() { "" } else { " or " });
    }
    text
}
