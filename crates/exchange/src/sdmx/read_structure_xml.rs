//! Structure messages in SDMX-ML 2.1 and 3.0: the same artefacts, which refer to each other by parts there and by
//! addresses here.

use kpi::finding::{Finding, Place};
use roxmltree::{Document, Error, Node, ParsingOptions};

use super::data::{Data, Role};
use super::definitions::{Concept, DataStructure, Defined, Definitions};
use super::structure::{Code, Codelist};

/// The most elements and texts of a message. The largest honest code lists have some ten thousands.
const MAX_NODES: u32 = 4_000_000;

/// True where a message's outermost element says that it is about structures.
pub(super) fn is_structure(text: &str) -> bool {
    let mut rest = text;
    while let Some((_, behind)) = rest.split_once('<') {
        if behind.starts_with("!--") {
            rest = behind.split_once("-->").map_or("", |(_, after)| after);
        } else if behind.starts_with('?') || behind.starts_with('!') {
            rest = behind;
        } else {
            let name = behind.split(|c: char| c.is_whitespace() || c == '>' || c == '/').next();
            return name.and_then(|name| name.rsplit(':').next()) == Some("Structure");
        }
    }
    false
}

/// Reads a structure message; names in the language that is asked for, where there are any.
pub(super) fn read(file: &Place, text: &str, language: &str) -> Data {
    // A document type, and so every entity of its own, is refused.
    let options = ParsingOptions { nodes_limit: MAX_NODES, ..ParsingOptions::default() };
    let document = match Document::parse_with_options(text, options) {
        Ok(document) => document,
        Err(error) => {
            let place = file.at(error.pos().row, error.pos().col);
            let finding = match error {
                Error::DtdDetected => Finding::error("sdmx-xml-doctype", place),
                error => Finding::error("sdmx-xml-broken", place).with("reason", error),
            };
            return Data { findings: vec![finding], ..Data::default() };
        }
    };
    let reader = Reader { language };
    let mut definitions = Definitions::default();
    for node in document.root_element().descendants() {
        match node.tag_name().name() {
            "Codelist" if node.attribute("id").is_some() => definitions.codelists.push(reader.codelist(node)),
            "Concept" if node.attribute("id").is_some() => definitions.concepts.push(reader.concept(node)),
            "DataStructure" if node.attribute("id").is_some() => {
                definitions.data_structures.push(reader.data_structure(node));
            }
            _ => {}
        }
    }
    let findings = if definitions.is_empty() {
        vec![Finding::error("sdmx-structure-empty", file.clone())]
    } else {
        Vec::new()
    };
    Data { definitions, findings, ..Data::default() }
}

struct Reader<'l> {
    language: &'l str,
}

impl Reader<'_> {
    fn codelist(&self, node: Node) -> Codelist {
        let codes = children(node, "Code").map(|code| Code {
            id: id(code),
            name: self.text(code, "Name").unwrap_or_default(),
            description: self.text(code, "Description"),
            parent: child(code, "Parent").and_then(referred),
        });
        Codelist { id: id(node), name: self.text(node, "Name").unwrap_or_default(), codes: codes.collect() }
    }

    fn concept(&self, node: Node) -> Concept {
        let name = self.text(node, "Name").unwrap_or_default();
        Concept { id: id(node), name, codelist: codelist_of(node, "CoreRepresentation") }
    }

    fn data_structure(&self, node: Node) -> DataStructure {
        let lists = children(node, "DataStructureComponents").flat_map(|parts| parts.children());
        let components = lists.flat_map(|list| list.children()).filter_map(|part| {
            let role = match part.tag_name().name() {
                "Dimension" | "TimeDimension" | "MeasureDimension" => Role::Dimension,
                "PrimaryMeasure" | "Measure" => Role::Measure,
                "Attribute" => Role::Attribute,
                _ => return None,
            };
            let concept = child(part, "ConceptIdentity").and_then(referred).unwrap_or_default();
            let id = part.attribute("id").map_or_else(|| concept.clone(), str::to_owned);
            Some(Defined { id, role, concept, codelist: codelist_of(part, "LocalRepresentation") })
        });
        DataStructure {
            id: id(node),
            name: self.text(node, "Name").unwrap_or_default(),
            components: components.collect(),
        }
    }

    /// A text of an artefact: in the language asked for, otherwise in English, otherwise the first one.
    fn text(&self, node: Node, name: &str) -> Option<String> {
        let said = |node: &Node| -> String {
            let texts = node.children().filter_map(|child| child.text().filter(|_| child.is_text()));
            texts.collect::<String>().trim().to_owned()
        };
        let all: Vec<Node> = children(node, name).filter(|node| !said(node).is_empty()).collect();
        let language = |node: &Node| {
            node.attribute(("http://www.w3.org/XML/1998/namespace", "lang")).unwrap_or("en").to_owned()
        };
        let of = |wanted: &str| all.iter().find(|node| language(node) == wanted);
        of(self.language).or_else(|| of("en")).or(all.first()).map(said)
    }
}

fn id(node: Node) -> String {
    node.attribute("id").unwrap_or_default().to_owned()
}

fn children<'a, 'i>(node: Node<'a, 'i>, name: &str) -> impl Iterator<Item = Node<'a, 'i>> {
    node.children().filter(move |child| child.tag_name().name() == name)
}

fn child<'a, 'i>(node: Node<'a, 'i>, name: &str) -> Option<Node<'a, 'i>> {
    children(node, name).next()
}

fn codelist_of(node: Node, representation: &str) -> Option<String> {
    referred(child(child(node, representation)?, "Enumeration")?)
}

/// The id that a reference ends with: that of `Ref` in 2.1, the last part of the address in 3.0.
fn referred(node: Node) -> Option<String> {
    match child(node, "Ref").or_else(|| child(node, "URN")) {
        Some(part) if part.has_tag_name("Ref") => part.attribute("id").map(str::to_owned),
        Some(part) => part.text().map(last_id),
        None => node.text().map(last_id),
    }
}

/// `urn:sdmx:...Codelist=SDMX:CL_FREQ(2.0)` is `CL_FREQ`, `...Concept=A:CS(1.0).FREQ` is `FREQ`, `FREQ` stays.
pub(super) fn last_id(address: &str) -> String {
    let address = address.trim();
    match address.rsplit_once(").") {
        Some((_, id)) => id.to_owned(),
        None => {
            let id = address.rsplit_once('=').map_or(address, |(_, id)| id);
            let id = id.rsplit_once(':').map_or(id, |(_, id)| id);
            id.split_once('(').map_or(id, |(id, _)| id).to_owned()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_end_with_an_id() {
        for (address, id) in [
            ("urn:sdmx:org.sdmx.infomodel.codelist.Codelist=SDMX:CL_FREQ(2.0)", "CL_FREQ"),
            ("urn:sdmx:org.sdmx.infomodel.conceptscheme.Concept=A:CS_X(2017.0).REF_AREA", "REF_AREA"),
            ("EC_ICT_ICT_1C", "EC_ICT_ICT_1C"),
        ] {
            assert_eq!(last_id(address), id);
        }
    }
}
