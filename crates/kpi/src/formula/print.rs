//! Formula to text: the fewest parentheses that keep the tree.

use std::fmt;

use super::{Formula, NodeId, NodeKind};

impl fmt::Display for Formula {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write(f, self.root(), 0)
    }
}

/// Binding strength of a sign: stronger than any operator.
const SIGN: u8 = 4;

impl Formula {
    /// Writes a node; `above` is the strength that its surroundings need it to have.
    fn write(&self, f: &mut fmt::Formatter<'_>, id: NodeId, above: u8) -> fmt::Result {
        match self.node(id).kind {
            NodeKind::Number(number) => write!(f, "{number}"),
            NodeKind::Name(name) => f.write_str(&self.names[name as usize]),
            NodeKind::Negate(operand) => {
                f.write_str("-")?;
                self.write(f, operand, SIGN)
            }
            NodeKind::Binary(operator, left, right) => {
                let strength = operator.strength();
                let open = strength < above;
                if open {
                    f.write_str("(")?;
                }
                // Comparisons do not chain, so their left side needs parentheses too.
                self.write(f, left, strength + u8::from(operator.is_comparison()))?;
                write!(f, " {} ", operator.as_str())?;
                self.write(f, right, strength + 1)?;
                if open { f.write_str(")") } else { Ok(()) }
            }
            NodeKind::Call { function, first, count } => {
                write!(f, "{}(", function.as_str())?;
                for (index, argument) in self.arguments(first, count).iter().enumerate() {
                    if index > 0 {
                        f.write_str(", ")?;
                    }
                    self.write(f, *argument, 0)?;
                }
                f.write_str(")")
            }
        }
    }
}
