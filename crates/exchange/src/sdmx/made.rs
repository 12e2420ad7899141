//! What observations say of one city and period, and the dossier that is made of it.

use std::collections::BTreeMap;

use kpi::catalogue::ValueType;
use kpi::compute::compute;
use kpi::dossier::{City, Dossier, Fact, Quality};
use kpi::finding::{Finding, Place};
use kpi::read::{Answer, Number};
use kpi::result::{PointResult, State};

use super::indicators::Indicator;
use super::structure::code_of;
use crate::city::slug;
use crate::published::Published;
use crate::{Context, tidy};

/// What an observation says.
#[derive(Debug, Clone)]
pub(super) struct Said {
    pub(super) value: Option<f64>,
    pub(super) state: Option<State>,
    pub(super) unit: String,
    pub(super) quality: String,
    pub(super) verified: String,
    pub(super) details: [String; 3],
    pub(super) place: Place,
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

    /// True where another observation says the same, wherever it stands.
    pub(super) fn says_as(&self, other: &Self) -> bool {
        (self.value, self.state) == (other.value, other.state)
            && (&self.unit, &self.quality, &self.verified, &self.details)
                == (&other.unit, &other.quality, &other.verified, &other.details)
    }

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

    fn has_details(&self) -> bool {
        self.details.iter().any(|text| !text.is_empty())
    }
}

/// A dossier as far as it was read.
#[derive(Debug, Default)]
pub(super) struct Made {
    pub(super) name: String,
    pub(super) country: String,
    pub(super) currency: String,
    pub(super) invented: bool,
    pub(super) said: BTreeMap<Indicator, Said>,
    pub(super) place: Place,
}

impl Made {
    pub(super) fn finish(
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
