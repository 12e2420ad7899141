//! Text to formula: one pass, operator precedence, every error with its span.

use super::{Formula, Function, Node, NodeId, NodeKind, Operator, Span};

/// How deep parentheses and signs may nest; no formula of a KPI comes near it.
const MAX_DEPTH: u32 = 64;

/// What is wrong with a formula's text, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SyntaxError {
    /// Where in the text.
    pub span: Span,
    /// What stands there.
    pub read: String,
    /// What could stand there.
    pub accepted: &'static str,
}

impl Formula {
    /// Parses a formula.
    ///
    /// # Errors
    /// The first place where the text is not a formula; what follows it can't be judged.
    pub fn parse(source: &str) -> Result<Self, SyntaxError> {
        let formula = Self {
            source: source.into(),
            nodes: Vec::with_capacity(12),
            names: Vec::with_capacity(2),
            arguments: Vec::new(),
        };
        let mut parser = Parser { text: source, at: 0, depth: 0, formula };
        parser.expression(0)?;
        parser.skip_space();
        if parser.at < source.len() {
            return Err(parser.unexpected("an operator or the end of the formula"));
        }
        Ok(parser.formula)
    }
}

struct Parser<'a> {
    text: &'a str,
    at: usize,
    depth: u32,
    formula: Formula,
}

impl Parser<'_> {
    /// Parses operators that bind stronger than `above`; returns the node.
    fn expression(&mut self, above: u8) -> Result<NodeId, SyntaxError> {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return Err(self.unexpected("a formula nested at most 64 deep"));
        }
        let start = self.start();
        let mut left = self.factor()?;
        let mut compared = false;
        while let Some((operator, length)) = self.operator() {
            if operator.strength() <= above || (compared && operator.is_comparison()) {
                break;
            }
            compared |= operator.is_comparison();
            self.at += length;
            let right = self.expression(operator.strength())?;
            left = self.push(NodeKind::Binary(operator, left, right), start);
        }
        self.depth -= 1;
        Ok(left)
    }

    fn factor(&mut self) -> Result<NodeId, SyntaxError> {
        let start = self.start();
        match self.byte() {
            Some(b'-') => {
                self.at += 1;
                self.depth += 1;
                if self.depth > MAX_DEPTH {
                    return Err(self.unexpected("a formula nested at most 64 deep"));
                }
                let operand = self.factor()?;
                self.depth -= 1;
                Ok(self.push(NodeKind::Negate(operand), start))
            }
            Some(b'(') => {
                self.at += 1;
                let inner = self.expression(0)?;
                self.expect(b')', "a closing parenthesis")?;
                Ok(inner)
            }
            Some(b'0'..=b'9' | b'.') => self.number(start),
            Some(byte) if byte.is_ascii_alphabetic() || byte == b'_' => self.name(start),
            _ => Err(self.unexpected("a number, a name, a function or an opening parenthesis")),
        }
    }

    fn number(&mut self, start: usize) -> Result<NodeId, SyntaxError> {
        self.digits();
        if self.peek() == Some(b'.') {
            self.at += 1;
            self.digits();
        }
        if matches!(self.peek(), Some(b'e' | b'E')) {
            self.at += 1;
            if matches!(self.peek(), Some(b'+' | b'-')) {
                self.at += 1;
            }
            self.digits();
        }
        match self.text[start..self.at].parse::<f64>() {
            Ok(number) if number.is_finite() => Ok(self.push(NodeKind::Number(number), start)),
            _ => {
                let span = Span { start: start as u32, end: self.at as u32 };
                Err(SyntaxError {
                    span,
                    read: self.text[start..self.at].to_owned(),
                    accepted: "a number such as 100 or 0.5",
                })
            }
        }
    }

    fn name(&mut self, start: usize) -> Result<NodeId, SyntaxError> {
        while self.peek().is_some_and(|byte| byte.is_ascii_alphanumeric() || byte == b'_') {
            self.at += 1;
        }
        let end = self.at;
        if self.byte() == Some(b'(') {
            return self.call(start, end);
        }
        self.at = end;
        let name = &self.text[start..end];
        let known = self.formula.names.iter().position(|known| **known == *name);
        let index = known.unwrap_or_else(|| {
            self.formula.names.push(name.into());
            self.formula.names.len() - 1
        });
        Ok(self.push(NodeKind::Name(index as u32), start))
    }

    fn call(&mut self, start: usize, end: usize) -> Result<NodeId, SyntaxError> {
        let Some(function) = Function::named(&self.text[start..end]) else {
            return Err(SyntaxError {
                span: Span { start: start as u32, end: end as u32 },
                read: self.text[start..end].to_owned(),
                accepted: "one of the functions min, max, sum, mean, count, coalesce, if",
            });
        };
        self.at += 1;
        let mut arguments = vec![self.expression(0)?];
        while self.byte() == Some(b',') {
            self.at += 1;
            arguments.push(self.expression(0)?);
        }
        self.expect(b')', "a comma or a closing parenthesis")?;
        if function == Function::If && arguments.len() != 3 {
            return Err(SyntaxError {
                span: Span { start: start as u32, end: self.at as u32 },
                read: format!("if with {} arguments", arguments.len()),
                accepted: "if(condition, value if it holds, value if not)",
            });
        }
        let first = self.formula.arguments.len() as u32;
        let count = arguments.len() as u32;
        self.formula.arguments.extend(arguments);
        Ok(self.push(NodeKind::Call { function, first, count }, start))
    }

    /// The operator that stands next and its length in bytes.
    fn operator(&mut self) -> Option<(Operator, usize)> {
        self.skip_space();
        let rest = &self.text.as_bytes()[self.at..];
        Some(match rest {
            [b'<', b'=', ..] => (Operator::LessOrEqual, 2),
            [b'>', b'=', ..] => (Operator::GreaterOrEqual, 2),
            [b'=', b'=', ..] => (Operator::Equal, 2),
            [b'!', b'=', ..] => (Operator::NotEqual, 2),
            [b'<', ..] => (Operator::Less, 1),
            [b'>', ..] => (Operator::Greater, 1),
            [b'+', ..] => (Operator::Add, 1),
            [b'-', ..] => (Operator::Subtract, 1),
            [b'*', ..] => (Operator::Multiply, 1),
            [b'/', ..] => (Operator::Divide, 1),
            _ => return None,
        })
    }

    fn push(&mut self, kind: NodeKind, start: usize) -> NodeId {
        let span = Span { start: start as u32, end: self.at as u32 };
        self.formula.nodes.push(Node { kind, span });
        self.formula.nodes.len() as NodeId - 1
    }

    fn expect(&mut self, byte: u8, accepted: &'static str) -> Result<(), SyntaxError> {
        if self.byte() != Some(byte) {
            return Err(self.unexpected(accepted));
        }
        self.at += 1;
        Ok(())
    }

    /// What stands at the current place is not what could stand there.
    fn unexpected(&self, accepted: &'static str) -> SyntaxError {
        let character = self.text[self.at..].chars().next();
        let end = self.at + character.map_or(0, char::len_utf8);
        SyntaxError {
            span: Span { start: self.at as u32, end: end as u32 },
            read: character.map_or_else(|| "the end of the formula".to_owned(), |c| c.to_string()),
            accepted,
        }
    }

    fn digits(&mut self) {
        while self.peek().is_some_and(|byte| byte.is_ascii_digit()) {
            self.at += 1;
        }
    }

    fn start(&mut self) -> usize {
        self.skip_space();
        self.at
    }

    fn byte(&mut self) -> Option<u8> {
        self.skip_space();
        self.peek()
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn skip_space(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.at += 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Parses and prints the tree back with full parentheses where they matter.
    fn tree(source: &str) -> String {
        Formula::parse(source).map_or_else(
            |error| format!("{}..{} {}: {}", error.span.start, error.span.end, error.read, error.accepted),
            |formula| formula.to_string(),
        )
    }

    #[test]
    fn operators_bind_as_on_paper() {
        for (source, printed) in [
            ("100*a/b", "100 * a / b"),
            ("a-b-c", "a - b - c"),
            ("a-(b-c)", "a - (b - c)"),
            ("(a+b)*c", "(a + b) * c"),
            ("a+(b*c)", "a + b * c"),
            ("a/(b/c)", "a / (b / c)"),
            ("-a*b", "-a * b"),
            ("-(a+b)", "-(a + b)"),
            ("if(a>=b,sum(a, b),0.5)", "if(a >= b, sum(a, b), 0.5)"),
            ("1e3 + .5", "1000 + 0.5"),
        ] {
            assert_eq!(tree(source), printed, "{source}");
        }
    }

    #[test]
    fn an_error_says_what_was_read_and_what_is_accepted() {
        for (source, said) in [
            ("", "0..0 the end of the formula: a number, a name, a function or an opening parenthesis"),
            ("100 * ", "6..6 the end of the formula: a number, a name, a function or an opening parenthesis"),
            ("a b", "2..3 b: an operator or the end of the formula"),
            ("(a", "2..2 the end of the formula: a closing parenthesis"),
            ("median(a)", "0..6 median: one of the functions min, max, sum, mean, count, coalesce, if"),
            ("if(a, b)", "0..8 if with 2 arguments: if(condition, value if it holds, value if not)"),
            ("a < b < c", "6..7 <: an operator or the end of the formula"),
            ("1e999", "0..5 1e999: a number such as 100 or 0.5"),
            ("a × b", "2..4 ×: an operator or the end of the formula"),
        ] {
            assert_eq!(tree(source), said, "{source}");
        }
    }

    #[test]
    fn deep_nesting_is_refused_and_does_not_overflow_the_stack() {
        assert!(tree(&"(".repeat(100_000)).ends_with("64 deep"));
        assert!(tree(&"-".repeat(100_000)).ends_with("64 deep"));
    }
}
