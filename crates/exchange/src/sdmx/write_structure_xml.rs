//! Writes the structure as SDMX-ML 2.1 or 3.0: the same artefacts, referred to by parts there and by addresses here.

use std::fmt::Write as _;

use quick_xml::escape::escape;

use super::ids::AGENCY;
use super::structure::{Codelist, Level, PARTS, Part, Structure};

/// Version of SDMX-ML.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Version {
    /// 2.1, which most tools read.
    V21,
    /// 3.0.
    V30,
}

impl Version {
    fn schemas(self) -> &'static str {
        match self {
            Self::V21 => "http://www.sdmx.org/resources/sdmxml/schemas/v2_1",
            Self::V30 => "http://www.sdmx.org/resources/sdmxml/schemas/v3_0",
        }
    }
}

/// A message with code lists, concepts, data structure and dataflow.
pub fn write(structure: &Structure, version: Version, prepared: &str) -> String {
    let mut writer = Writer { structure, version, text: String::new() };
    writer.message(prepared);
    writer.text
}

struct Writer<'a> {
    structure: &'a Structure,
    version: Version,
    text: String,
}

impl Writer<'_> {
    fn message(&mut self, prepared: &str) {
        let (schemas, id) = (self.version.schemas(), self.structure.ids.data_structure());
        // Writing to a String can't fail.
        let _ = write!(
            self.text,
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<mes:Structure xmlns:mes=\"{schemas}/message\" xmlns:str=\"{schemas}/structure\" \
             xmlns:com=\"{schemas}/common\">\n<mes:Header>\n<mes:ID>{id}</mes:ID>\n<mes:Test>false</mes:Test>\n\
             <mes:Prepared>{}</mes:Prepared>\n<mes:Sender id=\"{AGENCY}\"/>\n</mes:Header>\n<mes:Structures>\n",
            escape(prepared),
        );
        self.dataflow();
        self.text += "<str:Codelists>\n";
        for list in &self.structure.codelists {
            self.codelist(list);
        }
        self.text += "</str:Codelists>\n";
        self.concepts();
        self.data_structure();
        self.text += "</mes:Structures>\n</mes:Structure>\n";
    }

    /// Opens an artefact of ours.
    fn open(&mut self, element: &str, id: &str, name: &str) {
        let version = &self.structure.ids.version;
        let _ =
            writeln!(self.text, "<str:{element} id=\"{id}\" agencyID=\"{AGENCY}\" version=\"{version}\">");
        self.named("Name", name);
    }

    fn named(&mut self, element: &str, text: &str) {
        let (language, text) = (escape(&*self.structure.language), escape(text));
        let _ = writeln!(self.text, "<com:{element} xml:lang=\"{language}\">{text}</com:{element}>");
    }

    /// A reference to an artefact of ours.
    fn reference(&self, package: &str, class: &str, id: &str) -> String {
        let ids = &self.structure.ids;
        match self.version {
            Version::V21 => format!(
                "<Ref agencyID=\"{AGENCY}\" id=\"{id}\" version=\"{}\" package=\"{package}\" class=\"{class}\"/>",
                ids.version
            ),
            Version::V30 => ids.urn(package, class, id),
        }
    }

    fn dataflow(&mut self) {
        let (id, name) = (self.structure.ids.dataflow(), &self.structure.name);
        self.text += "<str:Dataflows>\n";
        self.open("Dataflow", &id, name);
        let structure =
            self.reference("datastructure", "DataStructure", &self.structure.ids.data_structure());
        let _ = writeln!(self.text, "<str:Structure>{structure}</str:Structure>");
        self.text += "</str:Dataflow>\n</str:Dataflows>\n";
    }

    fn codelist(&mut self, list: &Codelist) {
        self.open("Codelist", &list.id, &list.name);
        for code in &list.codes {
            let _ = writeln!(self.text, "<str:Code id=\"{}\">", code.id);
            self.named("Name", &code.name);
            if let Some(description) = &code.description {
                self.named("Description", description);
            }
            if let Some(parent) = &code.parent {
                let parent = match self.version {
                    Version::V21 => format!("<Ref id=\"{parent}\"/>"),
                    Version::V30 => parent.clone(),
                };
                let _ = writeln!(self.text, "<str:Parent>{parent}</str:Parent>");
            }
            self.text += "</str:Code>\n";
        }
        self.text += "</str:Codelist>\n";
    }

    fn concepts(&mut self) {
        let element = match self.version {
            Version::V21 => "Concepts",
            Version::V30 => "ConceptSchemes",
        };
        let _ = writeln!(self.text, "<str:{element}>");
        let structure = self.structure;
        self.open("ConceptScheme", &structure.ids.concepts(), &structure.concepts_name);
        for (part, name) in PARTS.iter().zip(&structure.concepts) {
            let _ = writeln!(self.text, "<str:Concept id=\"{}\">", part.id);
            self.named("Name", name);
            self.text += "</str:Concept>\n";
        }
        let _ = writeln!(self.text, "</str:ConceptScheme>\n</str:{element}>");
    }

    fn data_structure(&mut self) {
        let structure = self.structure;
        self.text += "<str:DataStructures>\n";
        self.open("DataStructure", &structure.ids.data_structure(), &structure.name);
        self.text += "<str:DataStructureComponents>\n<str:DimensionList>\n";
        self.parts(|level| matches!(level, Level::Key | Level::Time));
        self.text += "</str:DimensionList>\n<str:AttributeList>\n";
        self.parts(|level| matches!(level, Level::Area | Level::Observation));
        self.text += "</str:AttributeList>\n<str:MeasureList>\n";
        self.parts(|level| level == Level::Measure);
        self.text += "</str:MeasureList>\n</str:DataStructureComponents>\n</str:DataStructure>\n</str:DataStructures>\n";
    }

    fn parts(&mut self, wanted: fn(Level) -> bool) {
        for (index, part) in PARTS.iter().enumerate().filter(|(_, part)| wanted(part.level)) {
            self.part(index, part);
        }
    }

    fn part(&mut self, index: usize, part: &Part) {
        let (element, more) = match (part.level, self.version) {
            (Level::Key, _) => ("Dimension", format!(" position=\"{}\"", index + 1)),
            (Level::Time, Version::V21) => ("TimeDimension", format!(" position=\"{}\"", index + 1)),
            (Level::Time, Version::V30) => ("TimeDimension", String::new()),
            (Level::Measure, Version::V21) => ("PrimaryMeasure", String::new()),
            (Level::Measure, Version::V30) => ("Measure", String::new()),
            (_, Version::V21) => ("Attribute", " assignmentStatus=\"Conditional\"".to_owned()),
            (_, Version::V30) => ("Attribute", " usage=\"optional\"".to_owned()),
        };
        let _ = writeln!(self.text, "<str:{element} id=\"{}\"{more}>", part.id);
        let concept = self.concept(part.id);
        let _ = writeln!(self.text, "<str:ConceptIdentity>{concept}</str:ConceptIdentity>");
        let representation = match (part.codes, part.level) {
            (Some(list), _) => {
                format!("<str:Enumeration>{}</str:Enumeration>", self.reference("codelist", "Codelist", list))
            }
            (None, Level::Time) => "<str:TextFormat textType=\"ObservationalTimePeriod\"/>".to_owned(),
            (None, Level::Measure) => "<str:TextFormat textType=\"Double\"/>".to_owned(),
            (None, _) => "<str:TextFormat textType=\"String\"/>".to_owned(),
        };
        let _ = writeln!(self.text, "<str:LocalRepresentation>{representation}</str:LocalRepresentation>");
        self.text += self.relationship(part.level);
        let _ = writeln!(self.text, "</str:{element}>");
    }

    fn concept(&self, id: &str) -> String {
        let ids = &self.structure.ids;
        match self.version {
            Version::V21 => format!(
                "<Ref agencyID=\"{AGENCY}\" maintainableParentID=\"{}\" maintainableParentVersion=\"{}\" id=\"{id}\" \
                 package=\"conceptscheme\" class=\"Concept\"/>",
                ids.concepts(),
                ids.version
            ),
            Version::V30 => format!("{}.{id}", ids.urn("conceptscheme", "Concept", &ids.concepts())),
        }
    }

    /// What an attribute is said of.
    fn relationship(&self, level: Level) -> &'static str {
        match (level, self.version) {
            (Level::Area, Version::V21) => {
                "<str:AttributeRelationship><str:Dimension><Ref id=\"REF_AREA\"/></str:Dimension></str:AttributeRelationship>\n"
            }
            (Level::Area, Version::V30) => {
                "<str:AttributeRelationship><str:Dimension>REF_AREA</str:Dimension></str:AttributeRelationship>\n"
            }
            (Level::Observation, Version::V21) => {
                "<str:AttributeRelationship><str:PrimaryMeasure><Ref id=\"OBS_VALUE\"/></str:PrimaryMeasure></str:AttributeRelationship>\n"
            }
            (Level::Observation, Version::V30) => {
                "<str:AttributeRelationship><str:Observation/></str:AttributeRelationship>\n"
            }
            (Level::Key | Level::Time | Level::Measure, _) => "",
        }
    }
}
