//! SDMX-ML 2.1 data, generic and structure-specific, read event by event; structure-specific 3.0 has the same shape.
//!
//! Hostile XML is refused: a document type (and so every entity of its own), elements within elements without end, and
//! attributes without end.

use kpi::finding::{Finding, Place};
use quick_xml::XmlVersion;
use quick_xml::events::{BytesStart, Event};
use quick_xml::reader::Reader;

use super::data::{Builder, Cell, Data, Role, has_room_for_set, number};
use crate::may_go_on;

/// The deepest nesting that is read. Honest data have eight levels.
const MAX_DEPTH: usize = 32;
/// The longest text of an attribute, in bytes.
const MAX_TEXT: usize = 64 << 10;
/// The most attributes of one element.
const MAX_ATTRIBUTES: usize = 512;

/// Roots that are read.
const ROOTS: [&str; 4] =
    ["GenericData", "GenericTimeSeriesData", "StructureSpecificData", "StructureSpecificTimeSeriesData"];

/// Elements that mean something here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Element {
    Root,
    Header,
    Structure,
    Reference,
    Urn,
    DataSet,
    Group,
    Series,
    Obs,
    Key,
    Attributes,
    Value,
    ObsDimension,
    ObsValue,
    Other,
}

/// Reads SDMX-ML.
pub(super) fn read(file: &Place, text: &str) -> Data {
    let mut parser = Parser::new(file, text);
    let mut reader = Reader::from_str(text);
    loop {
        let event = reader.read_event();
        parser.advance(reader.buffer_position() as usize);
        let goes_on = match event {
            Ok(Event::Start(start)) => parser.start(&start),
            Ok(Event::Empty(start)) => {
                let goes_on = parser.start(&start);
                parser.end();
                goes_on
            }
            Ok(Event::End(_)) => {
                parser.end();
                true
            }
            Ok(Event::Text(text)) => {
                parser.text(&text);
                true
            }
            Ok(Event::DocType(_)) => parser.stop("sdmx-xml-doctype", ""),
            Ok(Event::Eof) => break,
            Ok(_) => true,
            Err(error) => parser.stop("sdmx-xml-broken", &error.to_string()),
        };
        if !goes_on || !may_go_on(file, parser.line, &mut parser.findings) {
            break;
        }
    }
    parser.finish()
}

/// What the header says of a structure that data sets refer to.
#[derive(Debug, Default)]
struct Declared {
    id: String,
    structure: String,
    /// The dimension whose values generic observations give without a name.
    at_observation: String,
}

/// An observation that is being read.
struct Open {
    series: Option<u32>,
    value: Option<f64>,
    own: Vec<Cell>,
    line: u32,
}

struct Parser<'a> {
    file: &'a Place,
    text: &'a str,
    at: usize,
    line: u32,
    stack: Vec<Element>,
    is_generic: bool,
    declared: Vec<Declared>,
    builder: Option<Builder>,
    /// Structure of the open data set: an index into `declared`.
    of_set: Option<usize>,
    group: Option<Vec<Cell>>,
    in_series: bool,
    observation: Option<Open>,
    unknown: Vec<String>,
    data: Vec<super::Set>,
    findings: Vec<Finding>,
}

impl<'a> Parser<'a> {
    fn new(file: &'a Place, text: &'a str) -> Self {
        Self {
            file,
            text,
            at: 0,
            line: 1,
            stack: Vec::new(),
            is_generic: false,
            declared: Vec::new(),
            builder: None,
            of_set: None,
            group: None,
            in_series: false,
            observation: None,
            unknown: Vec::new(),
            data: Vec::new(),
            findings: Vec::new(),
        }
    }

    /// Counts the lines up to a byte.
    fn advance(&mut self, to: usize) {
        let passed = self.text.as_bytes().get(self.at..to).unwrap_or_default();
        self.line += memchr::memchr_iter(b'\n', passed).count() as u32;
        self.at = to;
    }

    fn place(&self) -> Place {
        self.file.at(self.line, 0)
    }

    /// Reports why reading ends here.
    fn stop(&mut self, rule: &str, reason: &str) -> bool {
        let finding = Finding::error(rule, self.place());
        self.findings.push(if reason.is_empty() { finding } else { finding.with("reason", reason) });
        false
    }

    /// An element opens; false where nothing behind it is read.
    fn start(&mut self, start: &BytesStart) -> bool {
        if self.stack.len() == MAX_DEPTH {
            self.findings.push(Finding::error("sdmx-xml-deep", self.place()).with("limit", MAX_DEPTH));
            return false;
        }
        let name = start.local_name();
        let name = name.as_ref();
        let parent = self.stack.last().copied();
        let element = self.element(parent, name);
        self.stack.push(element);
        match element {
            Element::Root => return self.root(name),
            Element::Structure => self.declare(start),
            Element::Reference => self.refer(start),
            Element::DataSet => return self.data_set(start),
            Element::Group => {
                let cells = self.cells(start);
                self.group = Some(cells);
            }
            Element::Series => {
                let cells = self.cells(start);
                if let Some(builder) = &mut self.builder {
                    builder.set.series.push(cells);
                    self.in_series = true;
                }
            }
            Element::Obs => self.open_observation(start),
            Element::Value => self.generic_value(start, parent),
            Element::ObsDimension => self.observed_at(start),
            Element::ObsValue => self.observed(start),
            Element::Header | Element::Urn | Element::Key | Element::Attributes | Element::Other => {}
        }
        true
    }

    fn element(&mut self, parent: Option<Element>, name: &str) -> Element {
        match (parent, name) {
            (None, _) => Element::Root,
            (Some(Element::Root), "Header") => Element::Header,
            (Some(Element::Root), "DataSet") => Element::DataSet,
            (Some(Element::Header), "Structure") => Element::Structure,
            (Some(Element::Structure), "Structure" | "StructureUsage") | (Some(Element::Urn), "URN") => {
                Element::Urn
            }
            (Some(Element::Urn), "Ref") => Element::Reference,
            (Some(Element::DataSet), "Group") => Element::Group,
            (Some(Element::DataSet), "Series") => Element::Series,
            (Some(Element::DataSet | Element::Series), "Obs") => Element::Obs,
            (Some(Element::Series), "SeriesKey")
            | (Some(Element::Obs), "ObsKey")
            | (Some(Element::Group), "GroupKey") => Element::Key,
            (Some(Element::DataSet | Element::Series | Element::Obs | Element::Group), "Attributes") => {
                Element::Attributes
            }
            (Some(Element::Key | Element::Attributes), "Value") => Element::Value,
            (Some(Element::Obs), "ObsDimension") => Element::ObsDimension,
            (Some(Element::Obs), "ObsValue") => Element::ObsValue,
            (Some(Element::DataSet | Element::Series | Element::Obs | Element::Group), other) => {
                self.say_unknown(other);
                Element::Other
            }
            _ => Element::Other,
        }
    }

    /// Says once of each name that what stands there was not read.
    fn say_unknown(&mut self, name: &str) {
        let seen = self.unknown.iter().any(|known| known == name);
        if !seen && self.unknown.len() < 100 {
            self.unknown.push(name.to_owned());
            self.findings.push(Finding::warning("sdmx-element-ignored", self.place()).read(name));
        }
    }

    fn root(&mut self, name: &str) -> bool {
        self.is_generic = name.starts_with("Generic");
        let known = ROOTS.contains(&name);
        if !known {
            let finding = Finding::error("sdmx-not-data", self.place()).read(name);
            self.findings.push(finding.accepted(format!("{}, Structure", ROOTS.join(", "))));
        }
        known
    }

    /// The attributes of an element by their names, prefix included, as far as they can be read.
    fn attributes(&mut self, start: &BytesStart, mut each: impl FnMut(&mut Self, &str, &str)) {
        for (index, attribute) in start.attributes().with_checks(false).enumerate() {
            if index == MAX_ATTRIBUTES {
                let finding = Finding::error("sdmx-xml-attributes", self.place());
                self.findings.push(finding.with("limit", MAX_ATTRIBUTES));
                return;
            }
            let attribute = match attribute {
                Ok(attribute) => attribute,
                Err(error) => {
                    self.stop("sdmx-xml-broken", &error.to_string());
                    return;
                }
            };
            let name: &str = attribute.key.as_ref();
            if attribute.value.len() > MAX_TEXT {
                let finding = Finding::error("sdmx-xml-text-long", self.place()).with("limit", MAX_TEXT);
                self.findings.push(finding.read(name.chars().take(80).collect::<String>()));
                continue;
            }
            match attribute.normalized_value(XmlVersion::Explicit1_0) {
                Ok(value) => each(self, name, &value),
                Err(error) => {
                    self.stop("sdmx-xml-broken", &error.to_string());
                }
            }
        }
    }

    /// One attribute of an element, whatever its prefix.
    fn attribute(&mut self, start: &BytesStart, wanted: &str) -> Option<String> {
        let mut found = None;
        self.attributes(start, |_, name, value| {
            if name.rsplit(':').next() == Some(wanted) {
                found = Some(value.to_owned());
            }
        });
        found
    }

    fn declare(&mut self, start: &BytesStart) {
        let id = self.attribute(start, "structureID").unwrap_or_default();
        let at_observation = self.attribute(start, "dimensionAtObservation").unwrap_or_default();
        if self.declared.len() < MAX_ATTRIBUTES {
            self.declared.push(Declared { id, structure: String::new(), at_observation });
        }
    }

    fn refer(&mut self, start: &BytesStart) {
        let mut part = |name: &str| self.attribute(start, name).unwrap_or_default();
        let structure = format!("{}:{}({})", part("agencyID"), part("id"), part("version"));
        if let Some(declared) = self.declared.last_mut() {
            declared.structure = structure;
        }
    }

    /// A structure may be named by its address, as text.
    fn text(&mut self, text: &str) {
        if self.stack.last() == Some(&Element::Urn)
            && let Some((_, reference)) = text.trim().split_once('=')
            && let Some(declared) = self.declared.last_mut()
        {
            reference.clone_into(&mut declared.structure);
        }
    }

    fn data_set(&mut self, start: &BytesStart) -> bool {
        let place = self.place();
        if !has_room_for_set(self.data.len(), &place, &mut self.findings) {
            return false;
        }
        let reference = self.attribute(start, "structureRef");
        let action = self.attribute(start, "action").unwrap_or_default();
        let named =
            |declared: &Declared| reference.as_ref().is_none_or(|reference| declared.id == *reference);
        self.of_set = self.declared.iter().position(named);
        let structure = self.of_set.map_or("", |index| &self.declared[index].structure);
        let mut builder = Builder::default();
        (builder.set.structure, builder.set.action) = (structure.into(), action.into());
        self.builder = Some(builder);
        if !self.is_generic {
            let values = self.cells(start);
            if let Some(builder) = &mut self.builder {
                builder.set.values = values;
            }
        }
        true
    }

    /// What a structure-specific element says: attributes without a prefix are dimensions and attributes of the data.
    fn cells(&mut self, start: &BytesStart) -> Vec<Cell> {
        let mut cells = Vec::new();
        if !self.is_generic {
            self.attributes(start, |parser, name, value| {
                if !name.contains(':') && !name.starts_with("xmlns") {
                    parser.add(&mut cells, name, None, value);
                }
            });
        }
        cells
    }

    fn add(&mut self, cells: &mut Vec<Cell>, name: &str, role: Option<Role>, value: &str) {
        let Some(builder) = &mut self.builder else { return };
        if !builder.add(cells, name, role, value) {
            self.findings.push(Finding::error("sdmx-value-twice", self.place()).about(name).read(value));
        }
    }

    fn open_observation(&mut self, start: &BytesStart) {
        let Some(builder) = &self.builder else { return };
        let series = self.in_series.then(|| builder.set.series.len().saturating_sub(1) as u32);
        let line = self.line;
        self.observation = Some(Open { series, value: None, own: Vec::new(), line });
        if self.is_generic {
            return;
        }
        let mut own = Vec::with_capacity(8);
        self.attributes(start, |parser, name, value| match name {
            "OBS_VALUE" => parser.take_value(value),
            name if name.contains(':') || name.starts_with("xmlns") => {}
            name => parser.add(&mut own, name, None, value),
        });
        if let Some(observation) = &mut self.observation {
            observation.own = own;
        }
    }

    fn take_value(&mut self, text: &str) {
        let place = self.place();
        let value = number(text, || place.clone(), &mut self.findings);
        if let Some(observation) = &mut self.observation {
            observation.value = value;
        }
    }

    fn generic_value(&mut self, start: &BytesStart, parent: Option<Element>) {
        let (Some(id), Some(value)) = (self.attribute(start, "id"), self.attribute(start, "value")) else {
            self.findings.push(Finding::error("sdmx-value-without-id", self.place()));
            return;
        };
        let role = if parent == Some(Element::Key) { Role::Dimension } else { Role::Attribute };
        self.put(&id, role, &value);
    }

    /// Puts a generic value where it belongs: the innermost thing that is open.
    fn put(&mut self, id: &str, role: Role, value: &str) {
        if let Some(mut observation) = self.observation.take() {
            self.add(&mut observation.own, id, Some(role), value);
            self.observation = Some(observation);
        } else if let Some(mut group) = self.group.take() {
            self.add(&mut group, id, Some(role), value);
            self.group = Some(group);
        } else if let Some(builder) = &mut self.builder {
            let open = if self.in_series { builder.set.series.pop() } else { None };
            let mut cells = open.unwrap_or_else(|| std::mem::take(&mut builder.set.values));
            self.add(&mut cells, id, Some(role), value);
            let Some(builder) = &mut self.builder else { return };
            if self.in_series {
                builder.set.series.push(cells);
            } else {
                builder.set.values = cells;
            }
        }
    }

    fn observed_at(&mut self, start: &BytesStart) {
        let declared = self.of_set.map_or("", |index| &self.declared[index].at_observation);
        let declared = if declared.is_empty() { "TIME_PERIOD" } else { declared }.to_owned();
        let id = self.attribute(start, "id").unwrap_or(declared);
        let value = self.attribute(start, "value").unwrap_or_default();
        self.put(&id, Role::Dimension, &value);
    }

    fn observed(&mut self, start: &BytesStart) {
        let value = self.attribute(start, "value").unwrap_or_default();
        self.take_value(&value);
    }

    /// The innermost element closes.
    fn end(&mut self) {
        match self.stack.pop() {
            Some(Element::Obs) => {
                if let (Some(observation), Some(builder)) = (self.observation.take(), &mut self.builder) {
                    let Open { series, value, own, line } = observation;
                    builder.set.cells.extend(own);
                    builder.observe(series, value, line);
                }
            }
            Some(Element::Series) => self.in_series = false,
            Some(Element::Group) => {
                if let (Some(group), Some(builder)) = (self.group.take(), &mut self.builder) {
                    builder.set.groups.push(group);
                }
            }
            Some(Element::DataSet) => self.close_set(),
            _ => {}
        }
    }

    fn close_set(&mut self) {
        if let Some(builder) = self.builder.take() {
            let set = builder.finish(self.file, &mut self.findings);
            self.data.push(set);
        }
        (self.in_series, self.group, self.observation) = (false, None, None);
    }

    fn finish(mut self) -> Data {
        let open = self.stack.len();
        // Where reading ended early, the reason was said; what was read until then is kept.
        if open > 0 && self.findings.is_empty() {
            self.stop("sdmx-xml-broken", "");
        }
        self.close_set();
        Data { sets: self.data, findings: self.findings, ..Data::default() }
    }
}
