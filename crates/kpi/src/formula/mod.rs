//! The formula language: numbers, names, `+ - * /`, comparisons and a few functions.
//!
//! ```text
//! formula    = sum (("<" | "<=" | ">" | ">=" | "==" | "!=") sum)?
//! sum        = product (("+" | "-") product)*
//! product    = factor (("*" | "/") factor)*
//! factor     = "-" factor | number | name | function "(" formula ("," formula)* ")" | "(" formula ")"
//! function   = min | max | sum | mean | count | coalesce | if
//! ```
//!
//! # Missing values
//!
//! Missing is not zero. Operators, comparisons, `min`, `max`, `sum` and `mean` give missing as soon as one argument is
//! missing: a partial sum would understate. Two functions see past a missing argument: `coalesce(a, b, ...)` gives
//! the first that has a value, and `count(a, b, ...)` counts those that have one (what can't be computed has none). `if(condition, a, b)` gives missing where
//! the condition is missing, and looks only at the branch that is taken.
//!
//! Division by zero is a [`Fault`], never infinity; so is a result too large for an f64.
//!
//! A formula is parsed ([`Formula::parse`]), checked against the units of its names ([`check`]) and compiled
//! ([`Program`]); a program runs on one set of values or on columns, with the same operations in the same order.

mod check;
mod columns;
mod parse;
mod print;
mod program;
mod spreadsheet;

pub use check::{Checked, Mistake, MistakeKind, Slot, Symbol, check};
pub use columns::{Columns, Scratch};
pub use parse::SyntaxError;
pub use program::{Fault, FaultKind, Outcome, Program};

/// A range of bytes in the formula's text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Span {
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

/// Index of a node in [`Formula`].
pub(crate) type NodeId = u32;

/// A parsed formula: nodes in the order in which they are evaluated, the last one being the whole.
#[derive(Debug, Clone)]
pub struct Formula {
    source: Box<str>,
    nodes: Vec<Node>,
    names: Vec<Box<str>>,
    arguments: Vec<NodeId>,
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Node {
    pub(crate) kind: NodeKind,
    pub(crate) span: Span,
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum NodeKind {
    Number(f64),
    /// Index into the formula's names.
    Name(u32),
    Negate(NodeId),
    Binary(Operator, NodeId, NodeId),
    /// A function with `count` arguments from `first` of the argument list.
    Call {
        function: Function,
        first: u32,
        count: u32,
    },
}

/// A binary operator.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Operator {
    Add,
    Subtract,
    Multiply,
    Divide,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Equal,
    NotEqual,
}

impl Operator {
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Add => "+",
            Self::Subtract => "-",
            Self::Multiply => "*",
            Self::Divide => "/",
            Self::Less => "<",
            Self::LessOrEqual => "<=",
            Self::Greater => ">",
            Self::GreaterOrEqual => ">=",
            Self::Equal => "==",
            Self::NotEqual => "!=",
        }
    }

    /// Binding strength: comparisons 1, sums 2, products 3.
    pub(crate) fn strength(self) -> u8 {
        match self {
            Self::Add | Self::Subtract => 2,
            Self::Multiply | Self::Divide => 3,
            _ => 1,
        }
    }

    pub(crate) fn is_comparison(self) -> bool {
        self.strength() == 1
    }
}

/// A function of the language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Function {
    Min,
    Max,
    Sum,
    Mean,
    Count,
    Coalesce,
    If,
}

impl Function {
    pub(crate) const ALL: [Self; 7] =
        [Self::Min, Self::Max, Self::Sum, Self::Mean, Self::Count, Self::Coalesce, Self::If];

    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Min => "min",
            Self::Max => "max",
            Self::Sum => "sum",
            Self::Mean => "mean",
            Self::Count => "count",
            Self::Coalesce => "coalesce",
            Self::If => "if",
        }
    }

    pub(crate) fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|function| function.as_str() == name)
    }
}

impl Formula {
    /// The text that was parsed.
    pub fn source(&self) -> &str {
        &self.source
    }

    /// The names that the formula uses, each once, in order of appearance.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.names.iter().map(AsRef::as_ref)
    }

    pub(crate) fn node(&self, id: NodeId) -> &Node {
        &self.nodes[id as usize]
    }

    pub(crate) fn root(&self) -> NodeId {
        self.nodes.len() as NodeId - 1
    }

    pub(crate) fn arguments(&self, first: u32, count: u32) -> &[NodeId] {
        &self.arguments[first as usize..(first + count) as usize]
    }

    /// The text under a span.
    pub fn text(&self, span: Span) -> &str {
        self.source.get(span.start as usize..span.end as usize).unwrap_or("")
    }
}

/// Equal as trees: same nodes and names, whatever the text and the spans.
impl PartialEq for Formula {
    fn eq(&self, other: &Self) -> bool {
        let kinds = |formula: &Self| formula.nodes.iter().map(|node| node.kind).collect::<Vec<_>>();
        self.names == other.names && self.arguments == other.arguments && kinds(self) == kinds(other)
    }
}
