//! From a KPI's file to a KPI that can be computed: names resolved, formulas parsed, units and cycles checked.

use std::collections::BTreeMap;

use super::files::{DataPointFile, InputFile, KpiFile, RuleFile, RuleSeverity, ValueType};
use super::load::Source;
use super::{DataPoint, Input, Kpi, Located, Rule, Term};
use crate::finding::{Finding, Severity, Words, nearest};
use crate::formula::{Checked, Formula, Mistake, MistakeKind, Program, Slot, Span, Symbol, check};
use crate::unit::{Unit, Units};

/// Names that a formula may use.
type Scope = Vec<(String, Symbol)>;

/// Compiles the file of a KPI. Facts of the profile are needed by id.
pub(super) fn kpi(
    source: &Source,
    file: KpiFile,
    facts: &[&str],
    units: &Units,
    findings: &mut Vec<Finding>,
) -> Option<Kpi> {
    let mut compiler = Compiler { source, code: file.code.clone(), units, findings };
    let inputs = compiler.inputs(&file.inputs, facts);
    let points = compiler.point_files(&file);
    let scope = compiler.scope(&file, &inputs, &points);
    let inputs = compiler.derive(inputs, &file.inputs, &scope);
    let compiled: Option<Vec<DataPoint>> =
        points.iter().map(|point| compiler.point(&file, point, &scope)).collect();
    let (mut points, inputs) = (compiled?, inputs?);
    let order = compiler.order(&inputs, &points)?;
    let checks = file.checks.iter().filter_map(|rule| compiler.check(rule, &scope)).collect();
    find_own_inputs(&inputs, &mut points);
    Some(Kpi {
        code: file.code.to_string(),
        name: file.name,
        aliases: file.aliases,
        measures: file.measures,
        dimension: file.dimension.to_string(),
        sub_dimension: file.sub_dimension.to_string(),
        category: file.category.to_string(),
        level: file.level,
        kind: file.kind,
        inputs,
        points,
        order,
        checks,
        sdg: file.sdg,
        reporting: file.reporting,
        data_sources: file.data_sources,
        verify: file.verify,
        note: file.note,
        source: file.source,
        file: source.file.clone(),
    })
}

struct Compiler<'a> {
    source: &'a Source<'a>,
    code: Located<String>,
    units: &'a Units,
    findings: &'a mut Vec<Finding>,
}

/// A data point before its formula is compiled.
struct PointFile<'a> {
    part: Option<&'a DataPointFile>,
    formula: &'a Located<String>,
    unit_code: &'a Located<String>,
    value_type: ValueType,
    unit: Unit,
}

impl Compiler<'_> {
    fn inputs(&mut self, files: &BTreeMap<String, InputFile>, facts: &[&str]) -> Vec<Input> {
        files.iter().map(|(name, file)| self.input(name, file, facts)).collect()
    }

    fn input(&mut self, name: &str, file: &InputFile, facts: &[&str]) -> Input {
        let unit = self.unit(&file.unit);
        if let Some(profile) = file.profile.as_ref().filter(|profile| !facts.contains(&profile.as_str())) {
            self.unknown("profile-fact-unknown", profile, facts.iter().copied());
        }
        if name.is_empty() || !name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_')
        {
            self.report("name-not-accepted", file.unit.start, |finding| {
                finding.read(name).accepted("a-z 0-9 _")
            });
        }
        Input {
            name: name.to_owned(),
            label: file.label.clone(),
            unit_code: file.unit.to_string(),
            unit,
            value_type: file.value_type,
            help: file.help.clone(),
            profile: file.profile.as_ref().map(|profile| profile.to_string()),
            derived: None,
            integer: file.integer,
            negative: file.negative,
            convert: file.convert.clone(),
        }
    }

    fn point_files<'f>(&mut self, file: &'f KpiFile) -> Vec<PointFile<'f>> {
        if file.data_points.is_empty() {
            let Some(formula) = &file.formula else {
                self.report("formula-missing", file.code.start, |finding| finding);
                return Vec::new();
            };
            let (unit, value_type) = (self.unit(&file.unit), file.value_type);
            return vec![PointFile { part: None, formula, unit_code: &file.unit, value_type, unit }];
        }
        let parts = file.data_points.iter();
        parts
            .map(|part| {
                let unit_code = part.unit.as_ref().unwrap_or(&file.unit);
                let value_type = part.value_type.unwrap_or(file.value_type);
                let unit = self.unit(unit_code);
                PointFile { part: Some(part), formula: &part.formula, unit_code, value_type, unit }
            })
            .collect()
    }

    /// Inputs, then data points by key; `value` is the result of a KPI without parts.
    fn scope(&mut self, file: &KpiFile, inputs: &[Input], points: &[PointFile]) -> Scope {
        let inputs = inputs.iter().map(|input| (input.name.as_str(), input.unit, input.value_type, None));
        let points = points.iter().map(|point| match point.part {
            Some(part) => (part.key.as_str(), point.unit, point.value_type, Some(part.key.start)),
            None => ("value", point.unit, point.value_type, Some(file.code.start)),
        });
        let mut scope = Scope::new();
        for (name, unit, value_type, start) in inputs.chain(points) {
            if let Some(start) = start.filter(|_| scope.iter().any(|(known, _)| known == name)) {
                self.report("name-twice", start, |finding| finding.read(name));
            }
            let slot = Slot(scope.len() as u32);
            scope.push((name.to_owned(), Symbol { slot, unit, yes_no: value_type == ValueType::YesNo }));
        }
        scope
    }

    fn derive(
        &mut self,
        inputs: Vec<Input>,
        files: &BTreeMap<String, InputFile>,
        scope: &Scope,
    ) -> Option<Vec<Input>> {
        let mut complete = true;
        let inputs = inputs
            .into_iter()
            .map(|mut input| {
                if let Some(formula) = files.get(&input.name).and_then(|file| file.formula.as_ref()) {
                    input.derived = self.formula(formula, expected(input.value_type, input.unit), scope);
                    complete &= input.derived.is_some();
                }
                input
            })
            .collect();
        complete.then_some(inputs)
    }

    fn point(&mut self, file: &KpiFile, point: &PointFile, scope: &Scope) -> Option<DataPoint> {
        let (formula, program) =
            self.formula(point.formula, expected(point.value_type, point.unit), scope)?;
        let part = point.part;
        let usual = part.and_then(|part| part.usual).or(file.usual);
        let usual_source = part.and_then(|part| part.usual_source.clone()).or(file.usual_source.clone());
        if usual.is_some() && usual_source.is_none() {
            self.report("usual-source-missing", point.formula.start, |finding| finding);
        }
        Some(DataPoint {
            key: part.map(|part| part.key.to_string()),
            name: part.map_or(&file.name, |part| &part.name).clone(),
            aliases: part.map_or(&file.aliases, |part| &part.aliases).clone(),
            value_type: point.value_type,
            unit_code: point.unit_code.to_string(),
            unit: point.unit,
            display_unit: part
                .and_then(|part| part.display_unit.clone())
                .unwrap_or_else(|| file.display_unit.clone()),
            direction: part.and_then(|part| part.direction).unwrap_or(file.direction),
            range: part
                .and_then(|part| part.range)
                .or(file.range)
                .unwrap_or([f64::NEG_INFINITY, f64::INFINITY]),
            usual: usual.zip(usual_source),
            formula,
            program,
            own_inputs: Vec::new(),
        })
    }

    /// Parses and checks a formula; reports each mistake at its line and column.
    fn formula(
        &mut self,
        text: &Located<String>,
        result: Checked,
        scope: &Scope,
    ) -> Option<(Formula, Program)> {
        let formula = match Formula::parse(text) {
            Ok(formula) => formula,
            Err(error) => {
                self.at_span("formula-syntax", text, error.span, |finding| {
                    finding.read(&error.read).accepted(error.accepted)
                });
                return None;
            }
        };
        let find = |name: &str| scope.iter().find(|(known, _)| known == name).map(|(_, symbol)| *symbol);
        let names = || scope.iter().map(|(name, _)| name.as_str());
        match check(&formula, result, self.units, find, names) {
            Ok(program) => Some((formula, program)),
            Err(mistakes) => {
                for mistake in mistakes {
                    self.mistake(text, &formula, &mistake);
                }
                None
            }
        }
    }

    fn mistake(&mut self, text: &Located<String>, formula: &Formula, mistake: &Mistake) {
        let read = formula.text(mistake.span).to_owned();
        let (rule, facts): (&str, Vec<(&'static str, String)>) = match &mistake.kind {
            MistakeKind::UnknownName(near) => {
                ("formula-name-unknown", near.iter().map(|near| ("nearest", near.clone())).collect())
            }
            MistakeKind::UnitsDiffer(a, b) => {
                ("formula-units-differ", vec![("left", a.clone()), ("right", b.clone())])
            }
            MistakeKind::ResultUnit(a, b) => {
                ("formula-result-unit", vec![("left", a.clone()), ("right", b.clone())])
            }
            MistakeKind::Scale(scale) => ("formula-scale", vec![("factor", (1.0 / scale).to_string())]),
            MistakeKind::NotYesNo => ("formula-not-yes-no", Vec::new()),
            MistakeKind::NotNumber => ("formula-not-number", Vec::new()),
        };
        self.at_span(rule, text, mistake.span, |mut finding| {
            finding.facts.extend(facts.iter().cloned());
            finding.read(&read)
        });
    }

    /// The order in which derived inputs and data points can be computed.
    fn order(&mut self, inputs: &[Input], points: &[DataPoint]) -> Option<Vec<Slot>> {
        let derived = inputs.iter().enumerate().filter_map(|(index, input)| {
            input.derived.as_ref().map(|(_, program)| (Slot(index as u32), program))
        });
        let results = points
            .iter()
            .enumerate()
            .map(|(index, point)| (Slot((inputs.len() + index) as u32), &point.program));
        let mut waiting: Vec<(Slot, &Program)> = derived.chain(results).collect();
        let mut order = Vec::new();
        while !waiting.is_empty() {
            let blocked = |program: &Program| {
                program.slots().any(|slot| waiting.iter().any(|(waiting, _)| *waiting == slot))
            };
            let (ready, rest): (Vec<_>, Vec<_>) = waiting.iter().partition(|(_, program)| !blocked(program));
            if ready.is_empty() {
                let names: Vec<&str> = rest
                    .iter()
                    .map(|(slot, _)| {
                        let index = slot.0 as usize;
                        let point = || points[index - inputs.len()].key.as_deref().unwrap_or("value");
                        inputs.get(index).map_or_else(point, |input| input.name.as_str())
                    })
                    .collect();
                self.report("formula-cycle", self.code.start, |finding| finding.read(names.join(", ")));
                return None;
            }
            order.extend(ready.into_iter().map(|(slot, _)| slot));
            waiting = rest;
        }
        Some(order)
    }

    fn check(&mut self, rule: &RuleFile, scope: &Scope) -> Option<Rule> {
        let expect: Option<Vec<_>> =
            rule.expect.iter().map(|text| self.formula(text, Checked::YesNo, scope)).collect();
        Some(Rule {
            id: rule.id.to_string(),
            severity: severity(rule.severity),
            terms: Vec::new(),
            expect: expect?,
            words: words(&rule.says, &rule.remedy),
            source: rule.source.clone(),
        })
    }

    fn unit(&mut self, code: &Located<String>) -> Unit {
        self.units.unit(code).unwrap_or_else(|reason| {
            self.report("unit-unknown", code.start, |finding| finding.read(&**code).with("reason", &reason));
            Unit::ONE
        })
    }

    fn unknown<'n>(
        &mut self,
        rule: &str,
        read: &Located<String>,
        known: impl Iterator<Item = &'n str> + Clone,
    ) {
        let finding = unknown(self.source, rule, read, known).about(self.code.as_str());
        self.findings.push(finding);
    }

    fn report(&mut self, rule: &str, start: usize, add: impl Fn(Finding) -> Finding) {
        let finding = Finding::error(rule, self.source.place(start)).about(self.code.as_str());
        self.findings.push(add(finding));
    }

    /// Reports at a place inside a formula; the opening quote of the text is one byte.
    fn at_span(&mut self, rule: &str, text: &Located<String>, span: Span, add: impl Fn(Finding) -> Finding) {
        let formula = text.to_string();
        self.report(rule, text.start + 1 + span.start as usize, |finding| {
            add(finding).with("formula", &formula)
        });
    }
}

/// A name that nothing stands for, with those that are known and the nearest of them.
pub(super) fn unknown<'n>(
    source: &Source,
    rule: &str,
    read: &Located<String>,
    known: impl Iterator<Item = &'n str> + Clone,
) -> Finding {
    let mut finding = Finding::error(rule, source.place(read.start)).read(&**read);
    if let Some(near) = nearest(read, known.clone()) {
        finding = finding.with("nearest", near);
    }
    let known: Vec<&str> = known.collect();
    if known.len() <= 30 { finding.accepted(known.join(", ")) } else { finding }
}

/// Compiles a rule across KPIs whose terms are already found.
pub(super) fn cross_rule(
    source: &Source,
    file: &RuleFile,
    terms: Vec<(String, Term)>,
    symbols: &[Symbol],
    units: &Units,
    findings: &mut Vec<Finding>,
) -> Option<Rule> {
    let scope: Scope = terms.iter().map(|(name, _)| name.clone()).zip(symbols.iter().copied()).collect();
    let mut compiler = Compiler { source, code: file.id.clone(), units, findings };
    let expect: Option<Vec<_>> =
        file.expect.iter().map(|text| compiler.formula(text, Checked::YesNo, &scope)).collect();
    Some(Rule {
        id: file.id.to_string(),
        severity: severity(file.severity),
        terms,
        expect: expect?,
        words: words(&file.says, &file.remedy),
        source: file.source.clone(),
    })
}

pub(super) fn words(says: &str, remedy: &str) -> Words {
    Words { says: says.into(), remedy: remedy.into() }
}

fn severity(severity: RuleSeverity) -> Severity {
    match severity {
        RuleSeverity::Error => Severity::Error,
        RuleSeverity::Warning => Severity::Warning,
        RuleSeverity::Info => Severity::Info,
    }
}

fn expected(value_type: ValueType, unit: Unit) -> Checked {
    match value_type {
        ValueType::Number => Checked::Number(unit),
        ValueType::YesNo => Checked::YesNo,
    }
}

/// Inputs that only one data point uses and that no profile fact fills in; where there are none, those without profile.
fn find_own_inputs(inputs: &[Input], points: &mut [DataPoint]) {
    let used: Vec<Vec<Slot>> = points.iter().map(|point| leaves(inputs, &point.program)).collect();
    for (index, point) in points.iter_mut().enumerate() {
        let given = |slot: &Slot| inputs.get(slot.0 as usize).is_some_and(|input| input.profile.is_none());
        let mine: Vec<Slot> = used[index].iter().copied().filter(given).collect();
        let alone = |slot: &Slot| used.iter().filter(|slots| slots.contains(slot)).count() == 1;
        let own: Vec<Slot> = mine.iter().copied().filter(alone).collect();
        point.own_inputs = if own.is_empty() { mine } else { own };
        if point.own_inputs.is_empty() {
            point.own_inputs.clone_from(&used[index]);
        }
    }
}

/// The inputs that a program reads, those of derived inputs included.
fn leaves(inputs: &[Input], program: &Program) -> Vec<Slot> {
    let mut found = Vec::new();
    let mut waiting: Vec<Slot> = program.slots().collect();
    while let Some(slot) = waiting.pop() {
        let Some(input) = inputs.get(slot.0 as usize) else { continue };
        if !found.contains(&slot) {
            found.push(slot);
            waiting.extend(input.derived.iter().flat_map(|(_, program)| program.slots()));
        }
    }
    found
}
