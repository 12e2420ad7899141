//! One dossier to results: units converted, formulas run, states decided, and everything odd reported.

use std::collections::HashMap;

use crate::catalogue::{Catalogue, DataPoint, Framework, Input, Kpi, ValueType};
use crate::dossier::{City, Dossier, Entry, Quality, Target};
use crate::finding::{Finding, Severity};
use crate::formula::{Fault, FaultKind, Outcome, Slot};
use crate::read::Answer;
use crate::result::{Given, Origin, PointResult, Results, State, Trace, TraceInput};
use crate::rules;
use crate::unit::{Unit, close};

/// Computes a dossier by the rules of a framework.
pub fn compute(catalogue: &Catalogue, framework: &Framework, dossier: &Dossier) -> Results {
    let mut results = Results::default();
    let facts = facts(catalogue, framework, &dossier.city, &mut results.findings);
    let mut by_kpi: Vec<Vec<&Entry>> = vec![Vec::new(); framework.kpis.len()];
    for entry in &dossier.entries {
        if let Some(entries) = by_kpi.get_mut(entry.kpi) {
            entries.push(entry);
        }
    }
    let mut values = Vec::with_capacity(framework.kpis.len());
    for (index, (kpi, entries)) in framework.kpis.iter().zip(&by_kpi).enumerate() {
        let sign = dossier.city.decimal_sign;
        let mut work = Work::new(catalogue, kpi, sign, &mut results.findings);
        work.take(entries);
        work.fill_in(framework, &facts, &dossier.city);
        work.run();
        for point in 0..kpi.points.len() {
            let result = work.result(index, point);
            results.points.push(result);
        }
        work.check();
        values.push(work.values);
    }
    rules::remarks(&dossier.city, &mut results.findings);
    rules::check(framework, &facts, &values, dossier, &mut results);
    results.facts = facts;
    results
}

/// Facts of the profile in their own units, by index; missing ones are none.
fn facts(
    catalogue: &Catalogue,
    framework: &Framework,
    city: &City,
    findings: &mut Vec<Finding>,
) -> Vec<Option<f64>> {
    let facts = framework.facts.iter().map(|fact| {
        let given = city.facts.get(&fact.id)?;
        let Answer::Number(number) = &given.answer else { return None };
        let subject = format!("profile.{}", fact.id);
        let units = [number.unit.as_deref(), None];
        let wanted =
            Wanted { unit: fact.unit, code: &fact.unit_code, value_type: ValueType::Number, input: None };
        let factor = match convert(catalogue, units, &wanted) {
            Ok((factor, _)) => factor,
            Err(trouble) => {
                findings.push(trouble.finding(
                    given.place.clone(),
                    &subject,
                    &given.written,
                    &fact.unit_code,
                ));
                return None;
            }
        };
        let value = number.value * factor;
        if let Some([least, most]) = fact.range
            && !(least..=most).contains(&value)
        {
            let finding = Finding::error("value-impossible", given.place.clone()).about(subject);
            findings.push(finding.read(&given.written).with("least", least).with("most", most));
            return None;
        }
        Some(value)
    });
    facts.collect()
}

/// Why a unit does not lead to the one that is asked for.
enum UnitTrouble {
    /// Nobody knows the unit; the value is taken as it is.
    Unknown(String),
    /// It is known and measures something else.
    DoesNotConvert(String),
}

impl UnitTrouble {
    fn finding(&self, place: crate::finding::Place, subject: &str, written: &str, accepted: &str) -> Finding {
        let (rule, unit) = match self {
            Self::Unknown(unit) => ("unit-not-known", unit),
            Self::DoesNotConvert(unit) => ("unit-does-not-convert", unit),
        };
        Finding::error(rule, place).about(subject).read(written).with("unit", unit).accepted(accepted)
    }
}

/// The factor from the unit that was written (in the cell, or beside it) to the one that is asked for, and whether an amount
/// was taken as one per year.
///
/// A cell may leave out what the unit beside it says in full ("9.1 tonnes" beside "tonnes per capita"); but two units that
/// measure different things are trouble, even where one of them fits.
fn convert(
    catalogue: &Catalogue,
    written: [Option<&str>; 2],
    wanted: &Wanted,
) -> Result<(f64, bool), UnitTrouble> {
    let mut found = None;
    for text in written.into_iter().flatten().filter(|text| !text.trim().is_empty()) {
        let Some(unit) = catalogue.units.unit(text) else {
            return Err(UnitTrouble::Unknown(text.to_owned()));
        };
        let own = wanted.input.and_then(|input| {
            let code = catalogue.units.find(text).map_or(text, |(code, _)| code);
            input.convert.get(code).copied()
        });
        if let Some(factor) = own.or_else(|| unit.factor_to(&wanted.unit)) {
            found.get_or_insert((factor, false));
        } else if let Some(factor) = per_year(catalogue, &unit, wanted) {
            found.get_or_insert((factor, true));
        } else if !unit.is_same_but_for_time(&wanted.unit) {
            return Err(UnitTrouble::DoesNotConvert(text.to_owned()));
        }
    }
    let said = written.into_iter().flatten().find(|text| !text.trim().is_empty());
    match (found, said) {
        (Some(found), _) => Ok(found),
        (None, Some(text)) => Err(UnitTrouble::DoesNotConvert(text.to_owned())),
        (None, None) => Ok((1.0, false)),
    }
}

/// The factor of an amount that says nothing about time, where one per year is asked for: an amount
/// of energy for one of energy per year.
fn per_year(catalogue: &Catalogue, unit: &Unit, wanted: &Wanted) -> Option<f64> {
    let asks_for_year = wanted.code.contains("/a") || wanted.code.contains("/(a");
    let year = catalogue.units.codes.unit("a").ok().filter(|_| asks_for_year)?;
    unit.over(&year).factor_to(&wanted.unit)
}

/// Work on one KPI.
struct Work<'a> {
    catalogue: &'a Catalogue,
    kpi: &'a Kpi,
    decimal_sign: Option<char>,
    findings: &'a mut Vec<Finding>,
    /// By slot: inputs, then data points.
    values: Vec<Option<f64>>,
    origins: Vec<Origin>,
    faults: HashMap<Slot, Fault>,
    /// Final values by data point.
    given: Vec<Option<(f64, Given)>>,
    states: Vec<Option<State>>,
    /// Where a state was said.
    said: Vec<Option<Given>>,
    verified: Vec<Option<bool>>,
    /// Inputs about which the city said that there is no value.
    declared: Vec<Option<State>>,
}

impl<'a> Work<'a> {
    fn new(
        catalogue: &'a Catalogue,
        kpi: &'a Kpi,
        decimal_sign: Option<char>,
        findings: &'a mut Vec<Finding>,
    ) -> Self {
        let (inputs, points) = (kpi.inputs.len(), kpi.points.len());
        Self {
            catalogue,
            kpi,
            decimal_sign,
            findings,
            values: vec![None; inputs + points],
            origins: vec![Origin::Missing; inputs + points],
            faults: HashMap::new(),
            given: vec![None; points],
            states: vec![None; points],
            said: vec![None; points],
            verified: vec![None; points],
            declared: vec![None; inputs],
        }
    }

    /// Takes what the city gave; of two different answers to one question it takes neither.
    fn take(&mut self, entries: &[&Entry]) {
        let mut seen: HashMap<Target, &Entry> = HashMap::new();
        for entry in entries {
            self.note_verified(entry);
            match seen.get(&entry.target) {
                Some(first) if same_answer(first, entry) => {
                    let finding = self.finding(Severity::Info, "value-repeated", entry);
                    self.findings.push(finding.with("other", &first.place));
                }
                Some(first) => {
                    let finding = self.finding(Severity::Error, "value-twice", entry);
                    let finding = finding.read(&entry.written).with("first", &first.written);
                    self.findings.push(finding.with("other", &first.place));
                    self.forget(entry.target);
                }
                None => {
                    seen.insert(entry.target, entry);
                    self.take_one(entry);
                }
            }
        }
    }

    fn take_one(&mut self, entry: &Entry) {
        match entry.target {
            Target::Input(slot) => self.take_input(entry, slot),
            Target::Point(point) => self.take_point(entry, point),
            Target::Kpi => {
                for point in 0..self.kpi.points.len() {
                    self.take_point(entry, point);
                }
            }
        }
    }

    fn take_input(&mut self, entry: &Entry, slot: Slot) {
        let index = slot.0 as usize;
        let Some(input) = self.kpi.inputs.get(index) else { return };
        self.declared[index] = match entry.answer {
            Answer::NotReported => Some(State::NotReported),
            Answer::NotApplicable => Some(State::NotApplicable),
            Answer::NotVerified => Some(State::NotVerified),
            Answer::Number(_) | Answer::YesNo(_) => None,
        };
        let wanted = Wanted {
            unit: input.unit,
            code: &input.unit_code,
            value_type: input.value_type,
            input: Some(input),
        };
        let Some((value, factor)) = self.value(entry, &wanted) else { return };
        if value < 0.0 && !input.negative {
            let finding = self.finding(Severity::Error, "value-negative", entry).read(&entry.written);
            self.findings.push(finding);
            return;
        }
        if let Some([grouped, decimal]) = self.ambiguous_count(entry, input) {
            let finding = self.finding(Severity::Error, "number-ambiguous", entry).read(&entry.written);
            self.findings.push(finding.with("readings", format!("{grouped}|{decimal}")));
            return;
        }
        if input.integer && !close(value, value.round()) {
            let finding = self.finding(Severity::Warning, "value-not-whole", entry).read(&entry.written);
            self.findings.push(finding);
        }
        self.values[index] = Some(value);
        self.origins[index] = Origin::Given(given(entry, factor));
    }

    /// A count written with a point and three digits, such as 12.000: people who group thousands with a point mean
    /// twelve thousand. Both readings, unless the city declared its decimal sign.
    fn ambiguous_count(&self, entry: &Entry, input: &Input) -> Option<[f64; 2]> {
        let Answer::Number(number) = &entry.answer else { return None };
        let (whole, part) = number.decimal.split_once('.')?;
        let typed = entry.written.contains(&*number.decimal);
        let grouped = (1..=3).contains(&whole.len()) && part.len() == 3 && !whole.starts_with('0');
        (input.integer && self.decimal_sign.is_none() && typed && grouped)
            .then_some([number.value * 1000.0, number.value])
    }

    fn take_point(&mut self, entry: &Entry, index: usize) {
        let Some(point) = self.kpi.points.get(index) else { return };
        let state = match entry.answer {
            Answer::NotReported => Some(State::NotReported),
            Answer::NotApplicable => Some(State::NotApplicable),
            Answer::NotVerified => Some(State::NotVerified),
            Answer::Number(_) | Answer::YesNo(_) => None,
        };
        if state.is_some() {
            self.states[index] = state;
            self.said[index] = Some(given(entry, 1.0));
            return;
        }
        let wanted =
            Wanted { unit: point.unit, code: &point.unit_code, value_type: point.value_type, input: None };
        if let Some((value, factor)) = self.value(entry, &wanted) {
            self.given[index] = Some((value, given(entry, factor)));
        }
    }

    /// The value of an entry in the unit that is wanted, and the factor that led there.
    fn value(&mut self, entry: &Entry, wanted: &Wanted) -> Option<(f64, f64)> {
        match (&entry.answer, wanted.value_type) {
            (Answer::YesNo(yes), ValueType::YesNo) => Some((f64::from(u8::from(*yes)), 1.0)),
            (Answer::Number(number), ValueType::YesNo) if number.value == 0.0 || number.value == 1.0 => {
                Some((number.value, 1.0))
            }
            (Answer::Number(number), ValueType::Number) => {
                if number.approximate {
                    let finding =
                        self.finding(Severity::Info, "value-approximate", entry).read(&entry.written);
                    self.findings.push(finding);
                }
                let written = [number.unit.as_deref(), entry.unit.as_deref()];
                match convert(self.catalogue, written, wanted) {
                    Ok((factor, per_year)) => {
                        if per_year {
                            let finding = self.finding(Severity::Info, "unit-taken-per-year", entry);
                            self.findings.push(finding.read(&entry.written).accepted(wanted.code));
                        }
                        Some((number.value * factor, factor))
                    }
                    Err(trouble) => {
                        let subject = self.subject(entry.target);
                        let finding =
                            trouble.finding(entry.place.clone(), &subject, &entry.written, wanted.code);
                        self.findings.push(finding);
                        None
                    }
                }
            }
            (Answer::YesNo(_) | Answer::Number(_), value_type) => {
                let finding = self.finding(Severity::Error, "answer-kind", entry).read(&entry.written);
                let accepted = if value_type == ValueType::YesNo { "yes-no" } else { "number" };
                self.findings.push(finding.accepted(accepted));
                None
            }
            _ => None,
        }
    }

    fn note_verified(&mut self, entry: &Entry) {
        let Some(verified) = entry.verified else { return };
        for (index, point) in self.kpi.points.iter().enumerate() {
            let concerned = match entry.target {
                Target::Kpi => true,
                Target::Point(point) => point == index,
                Target::Input(slot) => point.program.slots().any(|used| used == slot),
            };
            if concerned {
                self.verified[index] = Some(self.verified[index].unwrap_or(true) && verified);
            }
        }
    }

    fn forget(&mut self, target: Target) {
        match target {
            Target::Input(slot) => {
                self.values[slot.0 as usize] = None;
                self.origins[slot.0 as usize] = Origin::Missing;
            }
            Target::Point(point) => self.given[point] = None,
            Target::Kpi => self.given.fill(None),
        }
    }

    /// Fills in inputs from the city profile. A declared "not reported" is not filled in, and neither is an impossible fact.
    fn fill_in(&mut self, framework: &Framework, facts: &[Option<f64>], city: &City) {
        for (index, input) in self.kpi.inputs.iter().enumerate() {
            let Some(known) = input.profile.as_deref().and_then(|id| framework.fact(id)) else { continue };
            let Some(given) = city.facts.get(&framework.facts[known].id) else { continue };
            let (Some(value), Answer::Number(number)) = (facts[known], &given.answer) else { continue };
            let Some(factor) = framework.facts[known].unit.factor_to(&input.unit) else { continue };
            if self.values[index].is_none() && self.declared[index].is_none() {
                self.values[index] = Some(value * factor);
                let factor = value * factor / number.value;
                self.origins[index] = Origin::Profile(Given {
                    written: given.written.clone(),
                    unit: number.unit.clone(),
                    factor: (number.value != 0.0 && factor != 1.0).then_some(factor),
                    place: given.place.clone(),
                    quality: None,
                    origin: None,
                    source: given.source.clone(),
                    note: None,
                });
            }
        }
    }

    /// Runs derived inputs and data points in their order.
    fn run(&mut self) {
        for &slot in &self.kpi.order {
            let index = slot.0 as usize;
            let input = self.kpi.inputs.get(index);
            let program = match input {
                Some(input) => input.derived.as_ref().map(|(_, program)| program),
                None => self.kpi.points.get(index - self.kpi.inputs.len()).map(|point| &point.program),
            };
            let Some(program) = program.filter(|_| self.values[index].is_none()) else { continue };
            match program.run(|slot| self.values[slot.0 as usize]) {
                Outcome::Value(value) => {
                    self.values[index] = Some(value);
                    if input.is_some() {
                        self.origins[index] = Origin::Derived(self.trace(program.slots()));
                    }
                }
                Outcome::Missing => {}
                Outcome::Fault(fault) => {
                    self.faults.insert(slot, fault);
                }
            }
        }
    }

    fn result(&mut self, kpi: usize, index: usize) -> PointResult {
        let point = &self.kpi.points[index];
        let slot = self.kpi.point_slot(index);
        let trace = Trace {
            computed: self.values[slot.0 as usize],
            fault: self.faults.get(&slot).copied(),
            given: self.given[index].as_ref().map(|(_, given)| given).or(self.said[index].as_ref()).cloned(),
            inputs: self.trace(point.program.slots()),
        };
        let overriding = self.given[index].as_ref().map(|(value, _)| *value);
        let value = overriding.or(trace.computed).filter(|_| self.states[index].is_none());
        let state = self.state(index, point, &trace, overriding, value);
        if overriding.is_some() {
            self.values[slot.0 as usize] = overriding;
        } else if value.is_none() {
            self.values[slot.0 as usize] = None;
        }
        let decimal =
            trace.given.as_ref().filter(|_| overriding.is_some()).map(|given| given.written.clone());
        let quality = weakest_quality(&trace);
        PointResult {
            kpi,
            point: index,
            state,
            value,
            decimal,
            quality,
            verified: self.verified[index],
            trace,
        }
    }

    /// Decides the state of a data point and reports what is wrong with its value.
    fn state(
        &mut self,
        index: usize,
        point: &DataPoint,
        trace: &Trace,
        overriding: Option<f64>,
        value: Option<f64>,
    ) -> State {
        if let Some(state) = self.states[index] {
            if let Some(value) = overriding.or(trace.computed) {
                let finding = self.about(Severity::Error, "state-beside-value", point, trace).read(value);
                self.findings.push(finding.with("state", state.as_str()));
            }
            return state;
        }
        let Some(value) = value else { return self.missing_state(index, point, trace) };
        if let Some(computed) = trace.computed.filter(|_| overriding.is_some())
            && (computed - value).abs() > 0.01 * value.abs().max(computed.abs())
        {
            let finding = self.about(Severity::Warning, "override-differs", point, trace);
            self.findings.push(finding.read(value).with("computed", computed));
        }
        let possible = self.check_range(point, trace, value);
        if self.verified[index] == Some(false) {
            State::NotVerified
        } else if !possible {
            State::Implausible
        } else if overriding.is_some() {
            State::Overridden
        } else {
            State::Reported
        }
    }

    fn missing_state(&mut self, index: usize, point: &DataPoint, trace: &Trace) -> State {
        if let Some(fault) = trace.fault {
            let rule = match fault.kind {
                FaultKind::DivisionByZero => "formula-division-by-zero",
                FaultKind::TooLarge => "formula-too-large",
            };
            let finding = self.about(Severity::Error, rule, point, trace);
            let (whole, part) = (point.formula.source(), point.formula.text(fault.span));
            self.findings.push(finding.with("formula", whole).with("part", part));
            return State::NotComputable;
        }
        if self.verified[index] == Some(false) {
            return State::NotVerified;
        }
        let own = || point.own_inputs.iter().map(|slot| slot.0 as usize);
        if own().any(|slot| self.declared[slot] == Some(State::NotApplicable)) {
            return State::NotApplicable;
        }
        if !own().any(|slot| self.values[slot].is_some()) {
            return State::NotReported;
        }
        let missing = trace.inputs.iter().filter(|input| input.value.is_none());
        let missing: Vec<&str> = missing
            .filter_map(|input| self.kpi.inputs.get(input.slot.0 as usize))
            .map(|input| input.label.as_str())
            .collect();
        let finding = self.about(Severity::Warning, "input-missing", point, trace);
        self.findings.push(finding.with("missing", missing.join(", ")));
        State::Partial
    }

    /// True where the value is possible; reports impossible and odd ones.
    fn check_range(&mut self, point: &DataPoint, trace: &Trace, value: f64) -> bool {
        let [least, most] = point.range;
        let slack = 1e-9 * value.abs().max(1.0);
        if value < least - slack || value > most + slack {
            let finding = self.about(Severity::Error, "value-impossible", point, trace);
            self.findings.push(finding.read(value).with("least", least).with("most", most));
            return false;
        }
        if let Some(([least, most], source)) = &point.usual
            && !(*least..=*most).contains(&value)
        {
            let hundredfold = 100.0 * value;
            let fraction = point.unit_code == "%"
                && value > 0.0
                && value <= 1.0
                && (*least..=*most).contains(&hundredfold);
            let rule = if fraction { "percentage-as-fraction" } else { "value-unusual" };
            let finding = self.about(Severity::Warning, rule, point, trace).read(value);
            let finding = finding.with("least", least).with("most", most).with("source", source);
            self.findings.push(finding.with("hundredfold", hundredfold));
        }
        true
    }

    /// Rules within the KPI.
    fn check(&mut self) {
        for rule in &self.kpi.checks {
            let fails = rule
                .expect
                .iter()
                .any(|(_, program)| program.run(|slot| self.values[slot.0 as usize]) == Outcome::Value(0.0));
            if fails {
                let place = self.first_place();
                let mut finding = Finding::new(rule.severity, &rule.id, place).about(&self.kpi.code);
                finding.words = Some(rule.words.clone());
                self.findings.push(finding);
            }
        }
    }

    fn first_place(&self) -> crate::finding::Place {
        let given = self.given.iter().flatten().map(|(_, given)| given);
        let inputs = self.origins.iter().filter_map(|origin| match origin {
            Origin::Given(given) => Some(given),
            _ => None,
        });
        given.chain(inputs).next().map(|given| given.place.clone()).unwrap_or_default()
    }

    fn trace(&self, slots: impl Iterator<Item = Slot>) -> Vec<TraceInput> {
        let mut inputs: Vec<TraceInput> = Vec::new();
        for slot in slots {
            if inputs.iter().any(|known| known.slot == slot) {
                continue;
            }
            let index = slot.0 as usize;
            let origin = match index.checked_sub(self.kpi.inputs.len()) {
                Some(point) => Origin::Point(point),
                None => self.origins[index].clone(),
            };
            inputs.push(TraceInput { slot, value: self.values[index], origin });
        }
        inputs
    }

    fn subject(&self, target: Target) -> String {
        match target {
            Target::Input(slot) => {
                let name = self.kpi.inputs.get(slot.0 as usize).map_or("", |input| input.name.as_str());
                format!("{} # {name}", self.kpi.code)
            }
            Target::Point(point) => self.kpi.subject(&self.kpi.points[point]),
            Target::Kpi => self.kpi.code.clone(),
        }
    }

    fn finding(&self, severity: Severity, rule: &str, entry: &Entry) -> Finding {
        Finding::new(severity, rule, entry.place.clone()).about(self.subject(entry.target))
    }

    fn about(&self, severity: Severity, rule: &str, point: &DataPoint, trace: &Trace) -> Finding {
        let place = trace.given.as_ref().map(|given| given.place.clone()).or_else(|| {
            trace.inputs.iter().find_map(|input| match &input.origin {
                Origin::Given(given) => Some(given.place.clone()),
                _ => None,
            })
        });
        Finding::new(severity, rule, place.unwrap_or_default())
            .about(self.kpi.subject(point))
            .with("unit", &point.display_unit)
    }
}

/// What an answer should be.
struct Wanted<'a> {
    unit: Unit,
    code: &'a str,
    value_type: ValueType,
    input: Option<&'a Input>,
}

/// The same answer, however it is written: 200 is 200.0.
fn same_answer(a: &Entry, b: &Entry) -> bool {
    match (&a.answer, &b.answer) {
        (Answer::Number(x), Answer::Number(y)) => x.value == y.value && x.unit == y.unit && a.unit == b.unit,
        (x, y) => x == y && a.unit == b.unit,
    }
}

fn given(entry: &Entry, factor: f64) -> Given {
    Given {
        written: entry.written.clone(),
        unit: match &entry.answer {
            Answer::Number(number) => number.unit.clone().or_else(|| entry.unit.clone()),
            _ => None,
        },
        factor: (factor != 1.0).then_some(factor),
        place: entry.place.clone(),
        quality: entry.quality,
        origin: entry.origin.clone(),
        source: entry.source.clone(),
        note: entry.note.clone(),
    }
}

/// A chain is as good as its weakest link.
fn weakest_quality(trace: &Trace) -> Option<Quality> {
    let inputs = trace.inputs.iter().filter_map(|input| match &input.origin {
        Origin::Given(given) => given.quality,
        _ => None,
    });
    match &trace.given {
        Some(given) => given.quality,
        None => inputs.max(),
    }
}
