//! A compiled formula in the language of spreadsheets, so that a workbook computes by itself what the engine computes.

use super::program::{Op, Program};
use super::{Function, Operator, Slot};

impl Program {
    /// The formula as a spreadsheet writes it, without the leading `=`. `cell` names the cell of a slot.
    ///
    /// Comparisons give TRUE and FALSE there, where the engine gives 1 and 0.
    pub fn to_spreadsheet(&self, cell: impl Fn(Slot) -> String) -> String {
        let mut stack: Vec<String> = Vec::new();
        for op in self.ops() {
            let text = match *op {
                Op::Constant(number) => number.to_string(),
                Op::Load(slot) => cell(slot),
                Op::Scale(factor) => format!("({}*{factor})", pop(&mut stack)),
                Op::Negate => format!("(-{})", pop(&mut stack)),
                Op::Binary(operator, _) => {
                    let right = pop(&mut stack);
                    format!("({}{}{right})", pop(&mut stack), sign(operator))
                }
                Op::Select => {
                    let (otherwise, then) = (pop(&mut stack), pop(&mut stack));
                    format!("IF({},{then},{otherwise})", pop(&mut stack))
                }
                Op::Call(function, count) => {
                    let from = stack.len().saturating_sub(count as usize);
                    let arguments = stack.split_off(from);
                    call(function, &arguments)
                }
            };
            stack.push(text);
        }
        let whole = pop(&mut stack);
        whole
            .strip_prefix('(')
            .and_then(|open| open.strip_suffix(')'))
            .filter(|inner| balanced(inner))
            .map_or(whole.clone(), str::to_owned)
    }

    /// True where the formula can give a value although an argument is missing.
    pub fn sees_past_missing(&self) -> bool {
        self.ops()
            .iter()
            .any(|op| matches!(op, Op::Call(Function::Count | Function::Coalesce, _) | Op::Select))
    }
}

fn pop(stack: &mut Vec<String>) -> String {
    stack.pop().unwrap_or_default()
}

fn sign(operator: Operator) -> &'static str {
    match operator {
        Operator::Equal => "=",
        Operator::NotEqual => "<>",
        other => other.as_str(),
    }
}

fn call(function: Function, arguments: &[String]) -> String {
    let list = arguments.join(",");
    match function {
        Function::Min => format!("MIN({list})"),
        Function::Max => format!("MAX({list})"),
        Function::Sum => format!("SUM({list})"),
        Function::Mean => format!("AVERAGE({list})"),
        Function::Count => format!("COUNT({list})"),
        Function::Coalesce | Function::If => {
            let (last, first) =
                arguments.split_last().map_or((String::new(), &[][..]), |(l, f)| (l.clone(), f));
            first.iter().rev().fold(last, |rest, each| format!("IF(ISNUMBER({each}),{each},{rest})"))
        }
    }
}

/// True where parentheses never close more than they opened.
fn balanced(text: &str) -> bool {
    let mut open = 0;
    text.chars().all(|c| {
        open += i32::from(c == '(') - i32::from(c == ')');
        open >= 0
    })
}
