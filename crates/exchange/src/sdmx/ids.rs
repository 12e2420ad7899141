//! Ids that SDMX accepts, made of codes and names that it does not.

use kpi::catalogue::{Framework, Kpi};

use crate::city::slug;

/// Whose structures these are: this program's, not the initiative's.
pub(super) const AGENCY: &str = "U4SSC-PLATFORM";

/// Ids of the artefacts of a framework.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ids {
    /// The framework's id in capitals, such as `U4SSC`.
    pub framework: String,
    /// Its version as SDMX writes versions, such as `2017.0`.
    pub version: String,
}

impl Ids {
    /// The ids of a framework.
    pub fn new(framework: &Framework) -> Self {
        Self { framework: upper(&framework.id), version: version(&framework.version) }
    }

    /// Id of the data structure.
    pub fn data_structure(&self) -> String {
        format!("DSD_{}", self.framework)
    }

    /// Id of the dataflow.
    pub fn dataflow(&self) -> String {
        format!("DF_{}", self.framework)
    }

    /// Id of the scheme of concepts.
    pub fn concepts(&self) -> String {
        format!("CS_{}", self.framework)
    }

    /// The dataflow with its agency and version.
    pub(super) fn dataflow_reference(&self) -> String {
        format!("{AGENCY}:{}({})", self.dataflow(), self.version)
    }

    /// Address of an artefact.
    pub(super) fn urn(&self, package: &str, class: &str, id: &str) -> String {
        format!("urn:sdmx:org.sdmx.infomodel.{package}.{class}={AGENCY}:{id}({})", self.version)
    }
}

/// `EC: ICT: ICT: 1C` is `EC_ICT_ICT_1C`.
pub(super) fn of_kpi(kpi: &Kpi) -> String {
    upper(&kpi.code)
}

/// The KPI's id, and the key of the data point where there are parts: `EN_EN_AQ_1C-PM10`.
pub(super) fn of_point(kpi: &Kpi, point: usize) -> String {
    match kpi.points.get(point).and_then(|point| point.key.as_deref()) {
        Some(key) => format!("{}-{}", of_kpi(kpi), upper(key)),
        None => of_kpi(kpi),
    }
}

/// An input of a KPI: `EC_ICT_ICT_1C@HOUSEHOLDS_ONLINE`.
pub(super) fn of_input(kpi: &Kpi, input: usize) -> String {
    let name = kpi.inputs.get(input).map_or("", |input| &input.name);
    format!("{}@{}", of_kpi(kpi), upper(name))
}

/// A fact of the profile: `PROFILE@POPULATION`.
pub(super) fn of_fact(id: &str) -> String {
    format!("PROFILE@{}", upper(id))
}

/// A name in capitals, Latin letters, digits and underscores: `Ålesund` is `ALESUND`.
pub(super) fn upper(name: &str) -> String {
    let name = slug(name).replace('-', "_").to_uppercase();
    if name.is_empty() { "UNKNOWN".to_owned() } else { name }
}

/// True where SDMX accepts it as an id.
pub(super) fn is_id(text: &str) -> bool {
    let accepted = |byte: u8| byte.is_ascii_alphanumeric() || b"_@$-".contains(&byte);
    !text.is_empty() && text.bytes().all(accepted)
}

/// Numbers with points between them, at least two: `2017` is `2017.0`.
fn version(written: &str) -> String {
    let parts: Vec<&str> =
        written.split(|c: char| !c.is_ascii_digit()).filter(|part| !part.is_empty()).collect();
    match parts.as_slice() {
        [] => "1.0".to_owned(),
        [one] => format!("{one}.0"),
        more => more.join("."),
    }
}
