//! Dossiers of what was read: inputs and facts as they were given, and final values where inputs don't lead to them.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, HashMap};

use kpi::catalogue::{Framework, fold_code};
use kpi::dossier::Quality;
use kpi::finding::{Finding, Place, nearest};
use kpi::result::State;

use super::data::{Data, Observation, Set};
use super::definitions::Definitions;
use super::ids;
use super::indicators::{Indicator, by_name, indicators};
use super::made::{Made, Said};
use super::structure::{code_of, state};
use crate::published::Published;
use crate::{Context, may_go_on};

/// The dimensions that an observation needs.
const NEEDED: [&str; 3] = ["REF_AREA", "INDICATOR", "TIME_PERIOD"];
/// What is read of an observation, beside its value.
const TOLD: [&str; 12] = [
    "CITY",
    "COUNTRY",
    "INVENTED",
    "UNIT_MEASURE",
    "OBS_STATUS",
    "STATE",
    "QUALITY",
    "VERIFIED",
    "ORIGIN",
    "SOURCE",
    "NOTE",
    "CURRENCY",
];

/// Dossiers of data sets, one per city and period, and all findings. What stands for no KPI, input or fact of the
/// framework is reported.
///
/// `names` is the framework in another language, whose names are understood as well.
pub fn import(
    context: &Context,
    names: &Framework,
    mut files: Vec<(Place, Data)>,
) -> (Vec<Published>, Vec<Finding>) {
    let mut definitions = Definitions::default();
    for (_, data) in &mut files {
        definitions.extend(std::mem::take(&mut data.definitions));
    }
    let indicator_names = definitions.names("INDICATOR");
    let mut import = Import {
        context,
        indicators: indicators(context.framework),
        by_name: by_name([context.framework, names], &indicator_names),
        indicator_names,
        area_names: definitions.names("REF_AREA"),
        nearest: HashMap::new(),
        dossiers: BTreeMap::new(),
        findings: Vec::new(),
    };
    for (place, data) in files {
        import.findings.extend(data.findings);
        for set in &data.sets {
            import.set(&place, set);
        }
    }
    let Import { dossiers, mut findings, .. } = import;
    let made = dossiers.into_iter().map(|((area, period), dossier)| {
        let place = dossier.place.clone();
        dossier.finish(context, &area, &period, &place, &mut findings)
    });
    let made = made.collect();
    (made, findings)
}

struct Import<'a> {
    context: &'a Context<'a>,
    indicators: HashMap<String, Indicator>,
    /// Codes that others gave to what has the same name here.
    by_name: HashMap<String, Indicator>,
    /// What others call their codes.
    indicator_names: HashMap<&'a str, &'a str>,
    area_names: HashMap<&'a str, &'a str>,
    /// The nearest known code of each unknown one.
    nearest: HashMap<String, Option<String>>,
    dossiers: BTreeMap<(String, String), Made>,
    findings: Vec<Finding>,
}

impl Import<'_> {
    fn set(&mut self, file: &Place, set: &Set) {
        let of = |id: &str| set.component(id);
        let [Some(area), Some(indicator), Some(period)] = NEEDED.map(of) else {
            let known: Vec<&str> = set.components.iter().map(|component| &*component.id).collect();
            let finding = Finding::error("sdmx-dimension-missing", file.clone()).about(&*set.structure);
            self.findings.push(finding.read(known.join(", ")).accepted(NEEDED.join(", ")));
            return;
        };
        if matches!(&*set.action.to_lowercase(), "d" | "delete") {
            let finding = Finding::error("sdmx-delete", file.clone()).about(&*set.structure);
            self.findings.push(finding.with("count", set.observations.len()));
            return;
        }
        let told = TOLD.map(of);
        for observation in &set.observations {
            if !may_go_on(file, observation.line, &mut self.findings) {
                return;
            }
            let read = Read { set, observation, told };
            if let Err(finding) = self.observation(file, &read, [area, indicator, period]) {
                self.findings.push(*finding);
            }
        }
    }

    fn observation(&mut self, file: &Place, read: &Read, key: [u32; 3]) -> Result<(), Box<Finding>> {
        let place = file.at(read.observation.line, 0);
        let key =
            key.map(|component| read.set.text(read.observation, component).map_or("", |text| text.trim()));
        let [area, code, period] = key;
        if let Some(missing) = key.iter().position(|text| text.is_empty()) {
            let finding = Finding::error("sdmx-key-missing", place).about(code);
            return Err(Box::new(finding.read(key.join(", ")).with("name", NEEDED[missing])));
        }
        let known = self.indicators.get(code).or_else(|| self.by_name.get(code)).copied();
        let Some(indicator) = known else {
            return Err(self.unknown(code, place));
        };
        let said = read.said(code, &place, &mut self.findings);
        check(self.context.framework, indicator, &said, code)?;
        let made = self.dossiers.entry((area.to_owned(), period.to_owned())).or_default();
        if made.place.is_unknown() {
            made.place = place.clone();
        }
        let told = |id: &str| read.told(id).to_owned();
        let named = || self.area_names.get(area).copied().unwrap_or_default().to_owned();
        let city = Some(told("CITY")).filter(|text| !text.is_empty()).unwrap_or_else(named);
        for (known, text) in [
            (&mut made.name, city),
            (&mut made.country, told("COUNTRY")),
            (&mut made.currency, told("CURRENCY")),
        ] {
            if known.is_empty() {
                *known = text;
            }
        }
        made.invented |= read.told("INVENTED") == "Y";
        // The same observation in several files, such as all formats of one export, takes nothing away.
        match made.said.entry(indicator) {
            Entry::Vacant(free) => _ = free.insert(said),
            Entry::Occupied(known) if known.get().says_as(&said) => {}
            Entry::Occupied(_) => {
                let finding = Finding::error("sdmx-observation-twice", place).about(code);
                return Err(Box::new(
                    finding.read(said_of(read.observation.value)).with("name", format!("{area} {period}")),
                ));
            }
        }
        Ok(())
    }

    fn unknown(&mut self, code: &str, place: Place) -> Box<Finding> {
        let indicators = &self.indicators;
        let near = self.nearest.entry(code.to_owned()).or_insert_with(|| {
            let folded = fold_code(&code.replace('_', ""));
            let mut known: Vec<&str> = indicators.keys().map(String::as_str).collect();
            known.sort_unstable();
            let same = known.iter().find(|known| fold_code(&known.replace('_', "")) == folded);
            same.copied().or_else(|| nearest(code, known.iter().copied())).map(str::to_owned)
        });
        let read = match self.indicator_names.get(code) {
            Some(name) => format!("{code} ({name})"),
            None => code.to_owned(),
        };
        let finding = Finding::error("sdmx-indicator-unknown", place).about(code).read(read);
        Box::new(match near {
            Some(near) => finding.with("nearest", near),
            None => finding,
        })
    }
}

/// An observation and where its values are.
struct Read<'a> {
    set: &'a Set,
    observation: &'a Observation,
    told: [Option<u32>; TOLD.len()],
}

impl Read<'_> {
    /// What the observation says of a component; empty where it says nothing.
    fn told(&self, id: &str) -> &str {
        let component = TOLD.iter().position(|known| *known == id).and_then(|index| self.told[index]);
        let text = component.and_then(|component| self.set.text(self.observation, component));
        text.map_or("", |text| text.trim())
    }

    fn said(&self, code: &str, place: &Place, findings: &mut Vec<Finding>) -> Said {
        let mut unknown = |rule: &str, read: &str, accepted: Vec<String>| {
            let finding = Finding::warning(rule, place.clone()).about(code).read(read);
            findings.push(finding.accepted(accepted.join(", ")));
        };
        let (value, told_state, grade) = (self.observation.value, self.told("STATE"), self.told("QUALITY"));
        let quality = Quality::ALL.into_iter().find(|known| code_of(known.as_str()) == grade);
        if quality.is_none() && !grade.is_empty() {
            unknown("quality-unknown", grade, Quality::ALL.map(|grade| code_of(grade.as_str())).into());
        }
        let verified = match self.told("VERIFIED") {
            "Y" => "YES",
            "N" => "NO",
            "" => "",
            other => {
                unknown("verified-unreadable", other, vec!["Y".to_owned(), "N".to_owned()]);
                ""
            }
        };
        if !told_state.is_empty() && state(told_state).is_none() {
            unknown("sdmx-state-unknown", told_state, State::ALL.map(|state| code_of(state.as_str())).into());
        }
        let by_status = || match (value, self.told("OBS_STATUS")) {
            (Some(_), _) => None,
            (None, "M") => Some(State::NotApplicable),
            (None, _) => Some(State::NotReported),
        };
        Said {
            value,
            state: state(told_state).or_else(by_status),
            unit: self.told("UNIT_MEASURE").to_owned(),
            quality: quality.map_or("", Quality::as_str).to_owned(),
            verified: verified.to_owned(),
            details: ["ORIGIN", "SOURCE", "NOTE"].map(|id| self.told(id).to_owned()),
            place: place.clone(),
        }
    }
}

/// A state that says "no value" beside a value, or the other way round, is not guessed about; neither is a value of a
/// KPI that has several.
fn check(framework: &Framework, indicator: Indicator, said: &Said, code: &str) -> Result<(), Box<Finding>> {
    let wants_value = match said.state {
        Some(State::Reported | State::Overridden | State::Implausible) => Some(true),
        Some(State::NotReported | State::NotApplicable | State::Partial | State::NotComputable) => {
            Some(false)
        }
        Some(State::NotVerified) | None => None,
    };
    if let (Some(state), Some(wanted)) = (said.state, wants_value)
        && wanted != said.value.is_some()
    {
        let finding = Finding::error("sdmx-state-contradicts", said.place.clone()).about(code);
        return Err(Box::new(finding.read(said_of(said.value)).with("name", code_of(state.as_str()))));
    }
    match (indicator, said.value) {
        (Indicator::Kpi(kpi), Some(value)) => {
            let kpi = &framework.kpis[kpi];
            let points: Vec<String> = (0..kpi.points.len()).map(|point| ids::of_point(kpi, point)).collect();
            let finding =
                Finding::error("data-point-needed", said.place.clone()).about(&kpi.code).read(value);
            Err(Box::new(finding.accepted(points.join(", "))))
        }
        _ => Ok(()),
    }
}

/// A value as a finding tells it; nothing where there is none.
fn said_of(value: Option<f64>) -> String {
    value.map_or_else(String::new, |value| value.to_string())
}
