//! Dossiers of what was read: inputs and facts as they were given, and final values where inputs don't lead to them.

use std::collections::{BTreeMap, HashMap};

use kpi::catalogue::{Framework, ValueType, fold_code};
use kpi::compute::compute;
use kpi::dossier::{City, Dossier, Fact, Quality};
use kpi::finding::{Finding, Place, nearest};
use kpi::read::{Answer, Number};
use kpi::result::{PointResult, State};

use super::data::{Data, Observation, Set};
use super::definitions::Definitions;
use super::ids;
use super::indicators::{Indicator, by_name, indicators};
use super::structure::{code_of, state};
use crate::city::slug;
use crate::published::Published;
use crate::{Context, may_go_on, tidy};

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
    files: &[(Place, Data)],
) -> (Vec<Published>, Vec<Finding>) {
    let mut definitions = Definitions::default();
    for (_, data) in files {
        definitions.extend(data.definitions.clone());
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
        import.findings.extend(data.findings.iter().cloned());
        for set in &data.sets {
            import.set(place, set);
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

/// What an observation says.
#[derive(Debug, Clone)]
struct Said {
    value: Option<f64>,
    state: Option<State>,
    unit: String,
    quality: String,
    verified: String,
    details: [String; 3],
    place: Place,
}

impl Said {
    /// What stands in the cell of the value.
    fn cell(&self, value_type: ValueType, is_count: bool) -> String {
        match (self.value, value_type) {
            (Some(1.0), ValueType::YesNo) => "YES".to_owned(),
            (Some(0.0), ValueType::YesNo) => "NO".to_owned(),
            (Some(value), _) => {
                let text = value.to_string();
                // A count with three decimals looks like grouped thousands; with four it does not.
                let three = text.split_once('.').is_some_and(|(_, part)| part.len() == 3);
                if three && is_count { text + "0" } else { text }
            }
            (None, _) => match self.state {
                Some(State::NotApplicable) => "n/a",
                Some(State::NotVerified) => "not verified",
                _ => "NR",
            }
            .to_owned(),
        }
    }

    /// A row of the tidy table, in the order of its columns.
    fn row(&self, code: &str, point: &str, input: &str, value: String) -> [String; 10] {
        let [origin, source, note] = self.details.clone();
        let unit = if self.value.is_some() { self.unit.clone() } else { String::new() };
        let (quality, verified) = (self.quality.clone(), self.verified.clone());
        [
            code.to_owned(),
            point.to_owned(),
            input.to_owned(),
            value,
            unit,
            quality,
            verified,
            origin,
            source,
            note,
        ]
    }

    fn has_details(&self) -> bool {
        self.details.iter().any(|text| !text.is_empty())
    }
}

/// A dossier as far as it was read.
#[derive(Debug, Default)]
struct Made {
    name: String,
    country: String,
    currency: String,
    invented: bool,
    said: BTreeMap<Indicator, Said>,
    place: Place,
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
        if made.said.contains_key(&indicator) {
            let finding = Finding::error("sdmx-observation-twice", place).about(code);
            return Err(Box::new(
                finding.read(said_of(read.observation.value)).with("name", format!("{area} {period}")),
            ));
        }
        made.said.insert(indicator, said);
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

impl Made {
    fn finish(
        self,
        context: &Context,
        area: &str,
        period: &str,
        place: &Place,
        findings: &mut Vec<Finding>,
    ) -> Published {
        let framework = context.framework;
        let given = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
        let mut made = Published {
            city: City {
                id: slug(area),
                name: given(&self.name).unwrap_or_else(|| area.to_owned()),
                country: self.country.clone(),
                period: period.to_owned(),
                framework: framework.id.clone(),
                framework_version: framework.version.clone(),
                currency: given(&self.currency),
                invented: self.invented,
                place: place.clone(),
                ..City::default()
            },
            rows: Vec::new(),
        };
        for (indicator, said) in &self.said {
            match *indicator {
                Indicator::Fact(fact) => {
                    made.city.facts.insert(framework.facts[fact].id.clone(), said.fact());
                }
                Indicator::Input(kpi, input) => {
                    let kpi = &framework.kpis[kpi];
                    let input = &kpi.inputs[input];
                    let cell = said.cell(input.value_type, input.integer);
                    made.rows.push(said.row(&kpi.code, "", &input.name, cell));
                }
                Indicator::Kpi(kpi) => {
                    let cell = said.cell(ValueType::Number, false);
                    made.rows.push(said.row(&framework.kpis[kpi].code, "", "", cell));
                }
                Indicator::Point(..) => {}
            }
        }
        self.points(context, &mut made, findings);
        made
    }

    /// Final values and states, where the inputs don't lead to them.
    fn points(&self, context: &Context, made: &mut Published, findings: &mut Vec<Finding>) {
        let answers = tidy::read_csv(context, &Place::default(), made.inputs_csv().as_bytes());
        let entries = answers.groups.into_iter().flat_map(|group| group.entries).collect();
        let dossier = Dossier { city: made.city.clone(), entries };
        let results = compute(context.catalogue, context.framework, &dossier);
        for result in &results.points {
            let kpi = &context.framework.kpis[result.kpi];
            let point = &kpi.points[result.point];
            let Some(said) = self.said.get(&Indicator::Point(result.kpi, result.point)) else { continue };
            // Of a missing value, what is told beside it is not in the inputs.
            let tells_more = said.has_details() || said.quality != result.quality.map_or("", Quality::as_str);
            if is_same(said, result) && (said.value.is_some() || !tells_more) {
                continue;
            }
            if let Some(lost @ (State::Partial | State::NotComputable)) = said.state {
                if lost != result.state {
                    let finding = Finding::info("sdmx-state-lost", said.place.clone());
                    findings.push(finding.about(kpi.subject(point)).read(code_of(lost.as_str())));
                }
                continue;
            }
            let cell = said.cell(point.value_type, false);
            let mut row = said.row(&kpi.code, point.key.as_deref().unwrap_or_default(), "", cell);
            if said.state == Some(State::NotVerified) && said.value.is_some() && said.verified.is_empty() {
                "NO".clone_into(&mut row[6]);
            }
            made.rows.push(row);
        }
    }
}

impl Said {
    fn fact(&self) -> Fact {
        let answer = match (self.value, self.state) {
            (Some(value), _) => {
                let unit = Some(self.unit.as_str().into()).filter(|_| !self.unit.is_empty());
                Answer::Number(Number { unit, ..Number::from_f64(value) })
            }
            (None, Some(State::NotApplicable)) => Answer::NotApplicable,
            (None, Some(State::NotVerified)) => Answer::NotVerified,
            (None, _) => Answer::NotReported,
        };
        let source = Some(self.details[1].as_str().into()).filter(|_| !self.details[1].is_empty());
        let written = self.cell(ValueType::Number, false).into();
        Fact { written, answer, place: self.place.clone(), source }
    }
}

/// True where the inputs lead to what was said.
fn is_same(said: &Said, result: &PointResult) -> bool {
    let verified = match said.verified.as_str() {
        "YES" => Some(true),
        "NO" => Some(false),
        _ => None,
    };
    let same_value = match (said.value, result.value) {
        (Some(said), Some(computed)) => (said - computed).abs() <= 1e-9 * said.abs().max(computed.abs()),
        (None, None) => true,
        _ => false,
    };
    // Whoever leaves the state out says no more than that there is a value.
    same_value && said.state.is_none_or(|state| state == result.state) && verified == result.verified
}
