//! Checks a formula against the names and units it may use, and compiles it.

use super::program::{Op, Program};
use super::{Formula, Function, NodeId, NodeKind, Operator, Span};
use crate::finding::nearest;
use crate::unit::{Unit, Units, close};

/// Place of a value among those that a program is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Slot(pub u32);

/// What a name stands for.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Symbol {
    /// Where its value will be.
    pub slot: Slot,
    /// Unit of its values.
    pub unit: Unit,
    /// True for yes/no values (1 and 0).
    pub yes_no: bool,
}

/// Something that makes a formula unusable.
#[derive(Debug, Clone, PartialEq)]
pub struct Mistake {
    /// Where in the formula.
    pub span: Span,
    /// What is wrong.
    pub kind: MistakeKind,
}

/// What is wrong with a formula that parses.
#[derive(Debug, Clone, PartialEq)]
pub enum MistakeKind {
    /// A name that nothing stands for, and a known one that is spelt alike.
    UnknownName(Option<String>),
    /// Two units that can't be added or compared.
    UnitsDiffer(String, String),
    /// The unit of the result and the one that it should have.
    ResultUnit(String, String),
    /// The number that comes out is this many times what the unit says (a forgotten `100 *`, for example).
    Scale(f64),
    /// A yes/no value is needed here.
    NotYesNo,
    /// A number is needed here, and this is a yes or no.
    NotNumber,
}

/// What a formula's result should be.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Checked {
    /// A number in this unit.
    Number(Unit),
    /// A yes or no.
    YesNo,
}

/// Type of a node. A bare number has no unit: it takes the one of what it is added to.
#[derive(Debug, Clone, Copy)]
struct Type {
    unit: Option<Unit>,
    yes_no: bool,
    /// Product of the numbers written out, where the node is a product of numbers and names.
    literal: Option<f64>,
    /// What the parent multiplies this node with, to bring it to the unit of its neighbour.
    scale: f64,
}

impl Type {
    fn new(unit: Option<Unit>, literal: Option<f64>) -> Self {
        Self { unit, yes_no: false, literal, scale: 1.0 }
    }

    fn yes_no() -> Self {
        Self { yes_no: true, ..Self::new(None, None) }
    }
}

/// Checks a formula and compiles it.
///
/// `scope` tells what a name stands for, and `names` lists them all for suggestions.
///
/// # Errors
/// All mistakes at once.
pub fn check<'a, N: IntoIterator<Item = &'a str>>(
    formula: &Formula,
    result: Checked,
    units: &Units,
    scope: impl Fn(&str) -> Option<Symbol>,
    names: impl Fn() -> N,
) -> Result<Program, Vec<Mistake>> {
    let mut checker =
        Checker { formula, units, types: Vec::with_capacity(formula.nodes.len()), mistakes: Vec::new() };
    let mut slots = Vec::with_capacity(formula.names.len());
    for name in formula.names() {
        slots.push(scope(name));
    }
    for id in 0..formula.nodes.len() as NodeId {
        let kind = checker.infer(id, &slots, &names);
        checker.types.push(kind);
    }
    checker.check_result(result);
    if !checker.mistakes.is_empty() {
        return Err(checker.mistakes);
    }
    let slots: Vec<Slot> = slots.into_iter().flatten().map(|symbol| symbol.slot).collect();
    Ok(checker.compile(&slots))
}

struct Checker<'a> {
    formula: &'a Formula,
    units: &'a Units,
    types: Vec<Type>,
    mistakes: Vec<Mistake>,
}

impl Checker<'_> {
    fn infer<'n, N: IntoIterator<Item = &'n str>>(
        &mut self,
        id: NodeId,
        slots: &[Option<Symbol>],
        names: &impl Fn() -> N,
    ) -> Type {
        let formula = self.formula;
        match formula.node(id).kind {
            NodeKind::Number(number) => Type::new(None, Some(number)),
            NodeKind::Name(name) => {
                if let Some(symbol) = slots[name as usize] {
                    return Type { yes_no: symbol.yes_no, ..Type::new(Some(symbol.unit), Some(1.0)) };
                }
                let near = nearest(&formula.names[name as usize], names()).map(str::to_owned);
                self.mistake(id, MistakeKind::UnknownName(near));
                Type::new(None, None)
            }
            NodeKind::Negate(operand) => {
                self.want_number(operand);
                Type { scale: 1.0, ..self.types[operand as usize] }
            }
            NodeKind::Binary(operator, left, right) => self.binary(id, operator, left, right),
            NodeKind::Call { function, first, count } => self.call(function, formula.arguments(first, count)),
        }
    }

    fn binary(&mut self, id: NodeId, operator: Operator, left: NodeId, right: NodeId) -> Type {
        let (a, b) = (self.types[left as usize], self.types[right as usize]);
        match operator {
            Operator::Multiply => {
                let unit = match (a.unit, b.unit) {
                    (Some(a), Some(b)) => Some(a.times(&b)),
                    (unit, None) | (None, unit) => unit,
                };
                Type::new(unit, a.literal.zip(b.literal).map(|(a, b)| a * b))
            }
            Operator::Divide => {
                let unit = match (a.unit, b.unit) {
                    (None, None) => None,
                    (a, None) => a,
                    (a, Some(b)) => Some(a.unwrap_or(Unit::ONE).over(&b)),
                };
                Type::new(unit, a.literal.zip(b.literal).map(|(a, b)| a / b))
            }
            Operator::Add | Operator::Subtract => self.together(id, &[left, right]),
            _ => {
                self.together(id, &[left, right]);
                Type::yes_no()
            }
        }
    }

    fn call(&mut self, function: Function, arguments: &[NodeId]) -> Type {
        match function {
            Function::Count => Type::new(Some(Unit::ONE), Some(1.0)),
            Function::If => {
                let condition = arguments[0];
                if !self.types[condition as usize].yes_no {
                    self.mistake(condition, MistakeKind::NotYesNo);
                }
                self.together(arguments[1], &arguments[1..])
            }
            Function::Sum | Function::Mean => {
                let mut kind = self.together(arguments[0], arguments);
                kind.yes_no = false;
                kind
            }
            Function::Min | Function::Max | Function::Coalesce => self.together(arguments[0], arguments),
        }
    }

    /// Brings all to the unit of the first that has one; says where that can't be.
    fn together(&mut self, id: NodeId, nodes: &[NodeId]) -> Type {
        let types = |checker: &Self, node: NodeId| checker.types[node as usize];
        let mut shared = nodes.iter().find_map(|node| types(self, *node).unit);
        for &node in nodes {
            let (Some(unit), Some(common)) = (types(self, node).unit, shared) else { continue };
            if !unit.adds_to(&common) {
                let units = (self.units.describe(&common), self.units.describe(&unit));
                self.mistake(id.max(node), MistakeKind::UnitsDiffer(units.0, units.1));
            } else if common.times(&Unit::ONE).adds_to(&Unit::ONE) {
                // A plain number learns what is counted from its neighbour.
                shared = Some(if common == Unit::ONE { unit } else { common });
            }
            self.types[node as usize].scale = unit.scale / common.scale;
        }
        let first = types(self, nodes[0]);
        let same = nodes.iter().all(|node| types(self, *node).literal == first.literal);
        let yes_no = nodes.iter().all(|node| types(self, *node).yes_no);
        Type { yes_no, ..Type::new(shared, first.literal.filter(|_| same)) }
    }

    fn check_result(&mut self, result: Checked) {
        let root = self.formula.root();
        let found = self.types[root as usize];
        let Checked::Number(unit) = result else {
            if !found.yes_no {
                self.mistake(root, MistakeKind::NotYesNo);
            }
            return;
        };
        if found.yes_no {
            return self.mistake(root, MistakeKind::NotNumber);
        }
        let Some(read) = found.unit else { return };
        if !read.is_result_of(&unit) {
            let units = (self.units.describe(&read), self.units.describe(&unit));
            return self.mistake(root, MistakeKind::ResultUnit(units.0, units.1));
        }
        self.types[root as usize].scale = read.scale / unit.scale;
        let scale = found.literal.map_or(1.0, |literal| literal.abs() * unit.number / read.number);
        if !close(scale, 1.0) {
            self.mistake(root, MistakeKind::Scale(scale));
        }
    }

    fn want_number(&mut self, node: NodeId) {
        if self.types[node as usize].yes_no {
            self.mistake(node, MistakeKind::NotNumber);
        }
    }

    fn mistake(&mut self, id: NodeId, kind: MistakeKind) {
        self.mistakes.push(Mistake { span: self.formula.node(id).span, kind });
    }

    /// Nodes stand in the order of evaluation, so compiling is one pass.
    fn compile(&self, slots: &[Slot]) -> Program {
        let mut ops = Vec::with_capacity(self.formula.nodes.len() + 1);
        for (node, kind) in self.formula.nodes.iter().zip(&self.types) {
            let op = match node.kind {
                NodeKind::Number(number) => Op::Constant(number),
                NodeKind::Name(name) => Op::Load(slots[name as usize]),
                NodeKind::Negate(_) => Op::Negate,
                // Of a quotient, the part that may be zero is what a person wants to see.
                NodeKind::Binary(operator, _, right) => Op::Binary(operator, self.formula.node(right).span),
                NodeKind::Call { function: Function::If, .. } => Op::Select,
                NodeKind::Call { function, count, .. } => Op::Call(function, count),
            };
            ops.push(op);
            if !close(kind.scale, 1.0) {
                ops.push(Op::Scale(kind.scale));
            }
        }
        Program::new(ops)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Checks a formula over a few names; says `ok` or the mistakes.
    fn said(source: &str, unit: &str) -> String {
        let units = Units::default();
        let named = [
            ("households", "{household}"),
            ("online", "{household}"),
            ("people", "{inhabitant}"),
            ("energy", "kW.h"),
            ("heat", "GJ"),
            ("area", "km2"),
            ("green", "har"),
            ("share", "%"),
            ("money", "10*6.{currency}"),
        ];
        let scope = |name: &str| {
            let index = named.iter().position(|(known, _)| *known == name)?;
            let unit = units.unit(named[index].1).unwrap();
            Some(Symbol { slot: Slot(index as u32), unit, yes_no: false })
        };
        let formula = Formula::parse(source).unwrap();
        let result =
            if unit == "yes-no" { Checked::YesNo } else { Checked::Number(units.unit(unit).unwrap()) };
        match check(&formula, result, &units, scope, || named.iter().map(|(name, _)| *name)) {
            Ok(_) => "ok".to_owned(),
            Err(mistakes) => mistakes
                .iter()
                .map(|mistake| format!("{}: {:?}", formula.text(mistake.span), mistake.kind))
                .collect::<Vec<_>>()
                .join("; "),
        }
    }

    #[test]
    fn units_are_checked_with_their_dimensions() {
        for (source, unit, expected) in [
            ("100 * online / households", "%", "ok"),
            ("100 * green / area", "%", "ok"),
            ("energy / people", "kW.h/{inhabitant}", "ok"),
            ("heat / people", "kW.h/{inhabitant}", "ok"),
            ("energy + heat", "GJ", "ok"),
            ("share", "%", "ok"),
            ("if(people > 0, 100 * online / households, 0)", "%", "ok"),
            ("share >= 95", "yes-no", "ok"),
            ("energy + people", "kW.h", "energy + people: UnitsDiffer(\"m2.s-2.g\", \"{inhabitant}\")"),
            (
                "households + people",
                "{household}",
                "households + people: UnitsDiffer(\"{household}\", \"{inhabitant}\")",
            ),
            ("energy / people", "km2", "energy / people: ResultUnit(\"m2.s-2.g/{inhabitant}\", \"m2\")"),
            ("online / households", "%", "online / households: Scale(0.01)"),
            ("100 * people / money", "1", "100 * people / money: Scale(100000000.0)"),
            ("100 * onlin / households", "%", "onlin: UnknownName(Some(\"online\"))"),
            ("if(people, 1, 0)", "1", "people: NotYesNo"),
            ("people > 0", "%", "people > 0: NotNumber"),
        ] {
            assert_eq!(said(source, unit), expected, "{source}");
        }
    }
}
