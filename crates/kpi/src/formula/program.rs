//! A compiled formula, and how it runs on one set of values.

use super::{Function, Operator, Slot, Span};
use crate::unit::close;

/// One step of a program: takes its arguments from the stack and leaves its result there.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Op {
    Constant(f64),
    Load(Slot),
    /// Brings the value to the unit of its neighbour.
    Scale(f64),
    Negate,
    Binary(Operator, Span),
    /// `if`: takes condition, value if it holds, value if not.
    Select,
    Call(Function, u32),
}

/// A compiled formula.
#[derive(Debug, Clone, PartialEq)]
pub struct Program {
    ops: Vec<Op>,
}

/// Why a result can't be computed although nothing is missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fault {
    /// What happened.
    pub kind: FaultKind,
    /// Where in the formula.
    pub span: Span,
}

/// The ways in which arithmetic can fail.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FaultKind {
    /// The denominator is zero.
    DivisionByZero,
    /// The result is too large for an f64.
    TooLarge,
}

/// What came out of a formula.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Outcome {
    /// A finite number.
    Value(f64),
    /// At least one value that the formula needs is missing.
    Missing,
    /// Nothing is missing, but it can't be computed.
    Fault(Fault),
}

impl Outcome {
    /// The value, if there is one.
    pub fn value(self) -> Option<f64> {
        match self {
            Self::Value(value) => Some(value),
            Self::Missing | Self::Fault(_) => None,
        }
    }

    fn map(self, f: impl Fn(f64) -> f64) -> Self {
        match self {
            Self::Value(value) => Self::Value(f(value)),
            other => other,
        }
    }
}

impl Program {
    pub(super) fn new(ops: Vec<Op>) -> Self {
        Self { ops }
    }

    pub(super) fn ops(&self) -> &[Op] {
        &self.ops
    }

    /// The slots that the program reads, in order of use.
    pub fn slots(&self) -> impl Iterator<Item = Slot> {
        self.ops.iter().filter_map(|op| match op {
            Op::Load(slot) => Some(*slot),
            _ => None,
        })
    }

    /// Runs on one set of values. A fault in one argument makes the result a fault; a missing one makes it missing,
    /// and missing wins, since a value that may still come decides whether there is a fault.
    pub fn run(&self, value: impl Fn(Slot) -> Option<f64>) -> Outcome {
        let mut stack: Vec<Outcome> = Vec::with_capacity(8);
        for op in &self.ops {
            let result = match *op {
                Op::Constant(number) => Outcome::Value(number),
                Op::Load(slot) => value(slot).map_or(Outcome::Missing, Outcome::Value),
                Op::Scale(factor) => pop(&mut stack).map(|value| value * factor),
                Op::Negate => pop(&mut stack).map(|value| -value),
                Op::Binary(operator, span) => {
                    let right = pop(&mut stack);
                    binary(operator, pop(&mut stack), right, span)
                }
                Op::Select => {
                    let (otherwise, then) = (pop(&mut stack), pop(&mut stack));
                    match pop(&mut stack) {
                        Outcome::Value(condition) if condition != 0.0 => then,
                        Outcome::Value(_) => otherwise,
                        other => other,
                    }
                }
                Op::Call(function, count) => {
                    let from = stack.len().saturating_sub(count as usize);
                    let result = call(function, &stack[from..]);
                    stack.truncate(from);
                    result
                }
            };
            stack.push(result);
        }
        match pop(&mut stack) {
            Outcome::Value(value) if !value.is_finite() => {
                Outcome::Fault(Fault { kind: FaultKind::TooLarge, span: Span::default() })
            }
            outcome => outcome,
        }
    }
}

/// The checker makes programs that never take from an empty stack.
fn pop(stack: &mut Vec<Outcome>) -> Outcome {
    stack.pop().unwrap_or(Outcome::Missing)
}

fn binary(operator: Operator, left: Outcome, right: Outcome, span: Span) -> Outcome {
    match (left, right) {
        (Outcome::Missing, _) | (_, Outcome::Missing) => Outcome::Missing,
        (fault @ Outcome::Fault(_), _) | (_, fault @ Outcome::Fault(_)) => fault,
        (Outcome::Value(_), Outcome::Value(0.0)) if operator == Operator::Divide => {
            Outcome::Fault(Fault { kind: FaultKind::DivisionByZero, span })
        }
        (Outcome::Value(a), Outcome::Value(b)) => number(apply(operator, a, b), span),
    }
}

/// What is no number comes of numbers that are too large (infinity less infinity, zero times infinity): a fault, as it is
/// missing in a column.
fn number(value: f64, span: Span) -> Outcome {
    if value.is_nan() {
        Outcome::Fault(Fault { kind: FaultKind::TooLarge, span })
    } else {
        Outcome::Value(value)
    }
}

/// An operator on two present values. Equality allows for the last bits, since both sides may be computed.
#[inline]
pub(super) fn apply(operator: Operator, a: f64, b: f64) -> f64 {
    let holds = |yes: bool| f64::from(u8::from(yes));
    match operator {
        Operator::Add => a + b,
        Operator::Subtract => a - b,
        Operator::Multiply => a * b,
        Operator::Divide => a / b,
        Operator::Less => holds(a < b),
        Operator::LessOrEqual => holds(a <= b),
        Operator::Greater => holds(a > b),
        Operator::GreaterOrEqual => holds(a >= b),
        Operator::Equal => holds(close(a, b)),
        Operator::NotEqual => holds(!close(a, b)),
    }
}

fn call(function: Function, arguments: &[Outcome]) -> Outcome {
    // What can't be computed is no value either, so these two look past it as they look past what is missing.
    let mut present = arguments.iter().filter(|argument| argument.value().is_some());
    match function {
        Function::Count => return Outcome::Value(present.count() as f64),
        Function::Coalesce => {
            if let Some(first) = present.next() {
                return *first;
            }
        }
        _ => {}
    }
    if arguments.contains(&Outcome::Missing) {
        return Outcome::Missing;
    }
    if let Some(fault) = arguments.iter().find(|argument| argument.value().is_none()) {
        return *fault;
    }
    let values = arguments.iter().filter_map(|argument| argument.value());
    let result = match function {
        Function::Min => values.fold(f64::INFINITY, |a, b| if b < a { b } else { a }),
        Function::Max => values.fold(f64::NEG_INFINITY, |a, b| if b > a { b } else { a }),
        Function::Mean => values.fold(0.0, |a, b| a + b) / arguments.len() as f64,
        _ => values.fold(0.0, |a, b| a + b),
    };
    number(result, Span::default())
}
