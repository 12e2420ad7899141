//! How a compiled formula runs on columns: many cities and years at once.
//!
//! A missing value is NaN in a column. Rows are worked on in chunks that stay in the processor's first cache. Operators
//! allocate nothing; a function such as `sum` allocates once per chunk, for the values of one row. The operations are
//! those of [`Program::run`] in the same order, so the results are the same to the last bit (property test
//! `columns_and_single_agree`).

use super::program::{Op, Program, apply};
use super::{Fault, Function, Operator, Outcome, Slot};

/// Rows worked on at a time.
const CHUNK: usize = 512;

/// Values by slot: each column has one value per row, NaN where it is missing.
pub type Columns<'a> = [&'a [f64]];

/// Memory that a run needs besides its columns; can be used again by the next run.
#[derive(Debug, Default)]
pub struct Scratch {
    stack: Vec<Operand>,
    /// Buffer `n` holds the operand at stack place `n` where that was computed.
    buffers: Vec<[f64; CHUNK]>,
}

/// An operand: a number, a column, or what was computed so far (in the buffer of its stack place).
#[derive(Debug, Clone, Copy)]
enum Operand {
    Number(f64),
    Column(Slot),
    Computed,
}

/// Values of an operand in one chunk.
#[derive(Clone, Copy)]
enum Values<'a> {
    Same(f64),
    Each(&'a [f64]),
}

impl Values<'_> {
    #[inline]
    fn get(&self, row: usize) -> f64 {
        match self {
            Self::Same(number) => *number,
            Self::Each(values) => values[row],
        }
    }
}

impl Program {
    /// Runs on columns into `out`, NaN where the result is missing or can't be computed.
    /// Returns the rows that can't be computed, with the reason.
    ///
    /// All columns and `out` have the same length; slots without a column are missing everywhere.
    pub fn run_columns(
        &self,
        columns: &Columns,
        out: &mut [f64],
        scratch: &mut Scratch,
    ) -> Vec<(u32, Fault)> {
        let mut faults = Vec::new();
        for (index, out) in out.chunks_mut(CHUNK).enumerate() {
            let from = index * CHUNK;
            scratch.stack.clear();
            let mut chunk = Chunk { columns, from, rows: out.len(), scratch, suspicious: false };
            for op in self.ops() {
                chunk.step(op);
            }
            if chunk.finish(out) {
                self.find_faults(columns, from, out, &mut faults);
            }
        }
        faults
    }

    /// Rows without a value where nothing is missing, found by running those rows one by one.
    fn find_faults(&self, columns: &Columns, from: usize, out: &[f64], faults: &mut Vec<(u32, Fault)>) {
        for (row, _) in out.iter().enumerate().filter(|(_, value)| value.is_nan()) {
            let value = |slot: Slot| {
                columns.get(slot.0 as usize)?.get(from + row).copied().filter(|value| !value.is_nan())
            };
            if let Outcome::Fault(fault) = self.run(value) {
                faults.push(((from + row) as u32, fault));
            }
        }
    }
}

/// Work on the rows `from..from + rows`.
struct Chunk<'a> {
    columns: &'a Columns<'a>,
    from: usize,
    rows: usize,
    scratch: &'a mut Scratch,
    /// A zero denominator or an infinite result was seen.
    suspicious: bool,
}

impl Chunk<'_> {
    fn step(&mut self, op: &Op) {
        match *op {
            Op::Constant(number) => self.scratch.stack.push(Operand::Number(number)),
            Op::Load(slot) => self.scratch.stack.push(Operand::Column(slot)),
            Op::Scale(factor) => self.zip(Operand::Number(factor), |a, b| a * b),
            Op::Negate => self.zip(Operand::Number(-1.0), |a, b| a * b),
            Op::Binary(operator, _) => self.binary(operator),
            Op::Select => {
                self.fold(3, |v| {
                    if v[0].is_nan() {
                        f64::NAN
                    } else if v[0] == 0.0 {
                        v[2]
                    } else {
                        v[1]
                    }
                });
            }
            Op::Call(function, count) => self.call(function, count as usize),
        }
    }

    fn binary(&mut self, operator: Operator) {
        let Some(right) = self.scratch.stack.pop() else { return };
        match operator {
            Operator::Add => self.zip(right, |a, b| a + b),
            Operator::Subtract => self.zip(right, |a, b| a - b),
            Operator::Multiply => self.zip(right, |a, b| a * b),
            Operator::Divide => {
                self.look_for_zero(right);
                self.zip(right, |a, b| if b == 0.0 { f64::NAN } else { a / b });
            }
            _ => self
                .zip(right, |a, b| if a.is_nan() || b.is_nan() { f64::NAN } else { apply(operator, a, b) }),
        }
    }

    fn call(&mut self, function: Function, count: usize) {
        let strict =
            |values: &[f64], result: f64| if values.iter().any(|v| v.is_nan()) { f64::NAN } else { result };
        match function {
            Function::Count => self.fold(count, |v| v.iter().filter(|v| !v.is_nan()).count() as f64),
            Function::Coalesce => {
                self.fold(count, |v| v.iter().copied().find(|v| !v.is_nan()).unwrap_or(f64::NAN));
            }
            Function::Min => self
                .fold(count, |v| strict(v, v.iter().fold(f64::INFINITY, |a, b| if *b < a { *b } else { a }))),
            Function::Max => self.fold(count, |v| {
                strict(v, v.iter().fold(f64::NEG_INFINITY, |a, b| if *b > a { *b } else { a }))
            }),
            Function::Mean => self.fold(count, |v| v.iter().fold(0.0, |a, b| a + b) / v.len() as f64),
            Function::Sum | Function::If => self.fold(count, |v| v.iter().fold(0.0, |a, b| a + b)),
        }
    }

    /// Replaces the operand on top by `f` of it and `right`.
    #[inline]
    fn zip(&mut self, right: Operand, f: impl Fn(f64, f64) -> f64) {
        let place = self.scratch.stack.len().saturating_sub(1);
        self.make_buffers(place + 2);
        let Some(left) = self.scratch.stack.last_mut() else { return };
        let (low, high) = self.scratch.buffers.split_at_mut(place + 1);
        let target = &mut low[place][..self.rows];
        let right = values(right, self.columns, self.from, &high[0][..self.rows]);
        match (*left, right) {
            (Operand::Computed, Values::Same(b)) => target.iter_mut().for_each(|a| *a = f(*a, b)),
            (Operand::Computed, Values::Each(b)) => {
                target.iter_mut().zip(b).for_each(|(a, b)| *a = f(*a, *b));
            }
            (left, right) => match (values(left, self.columns, self.from, &[]), right) {
                (Values::Same(a), Values::Same(b)) => target.fill(f(a, b)),
                (Values::Same(a), Values::Each(b)) => {
                    target.iter_mut().zip(b).for_each(|(t, b)| *t = f(a, *b));
                }
                (Values::Each(a), Values::Same(b)) => {
                    target.iter_mut().zip(a).for_each(|(t, a)| *t = f(*a, b));
                }
                (Values::Each(a), Values::Each(b)) => {
                    target.iter_mut().zip(a.iter().zip(b)).for_each(|(t, (a, b))| *t = f(*a, *b));
                }
            },
        }
        *left = Operand::Computed;
    }

    /// Replaces the `count` operands on top by `f` of them, row by row.
    fn fold(&mut self, count: usize, f: impl Fn(&[f64]) -> f64) {
        let from = self.scratch.stack.len().saturating_sub(count);
        self.make_buffers(from + count.max(1));
        let mut row_values = vec![0.0; count];
        for row in 0..self.rows {
            for (index, value) in row_values.iter_mut().enumerate() {
                let buffer = &self.scratch.buffers[from + index];
                let operand =
                    self.scratch.stack.get(from + index).copied().unwrap_or(Operand::Number(f64::NAN));
                *value = values(operand, self.columns, self.from, buffer).get(row);
            }
            self.scratch.buffers[from][row] = f(&row_values);
        }
        self.scratch.stack.truncate(from);
        self.scratch.stack.push(Operand::Computed);
    }

    fn look_for_zero(&mut self, right: Operand) {
        let place = self.scratch.stack.len();
        self.make_buffers(place + 1);
        let right = values(right, self.columns, self.from, &self.scratch.buffers[place]);
        self.suspicious |= match right {
            Values::Same(b) => b == 0.0,
            Values::Each(b) => any(&b[..self.rows], |b| b == 0.0),
        };
    }

    /// Moves the result to `out`; true where faults have to be looked for.
    fn finish(mut self, out: &mut [f64]) -> bool {
        self.make_buffers(1);
        let result = self.scratch.stack.pop().unwrap_or(Operand::Number(f64::NAN));
        match values(result, self.columns, self.from, &self.scratch.buffers[0]) {
            Values::Same(number) => out.fill(number),
            Values::Each(values) => out.copy_from_slice(&values[..self.rows]),
        }
        let infinite = any(out, f64::is_infinite);
        if infinite {
            out.iter_mut().filter(|value| value.is_infinite()).for_each(|value| *value = f64::NAN);
        }
        self.suspicious || infinite
    }

    fn make_buffers(&mut self, count: usize) {
        while self.scratch.buffers.len() < count {
            self.scratch.buffers.push([0.0; CHUNK]);
        }
    }
}

/// The values of an operand from row `from` on; `buffer` is the one of its stack place.
fn values<'a>(operand: Operand, columns: &'a Columns, from: usize, buffer: &'a [f64]) -> Values<'a> {
    match operand {
        Operand::Number(number) => Values::Same(number),
        Operand::Column(slot) => {
            let column = columns.get(slot.0 as usize).and_then(|column| column.get(from..));
            column.filter(|column| !column.is_empty()).map_or(Values::Same(f64::NAN), Values::Each)
        }
        Operand::Computed => Values::Each(buffer),
    }
}

/// True where any value is so. Every value is looked at: without a branch that is faster than stopping at the first.
fn any(values: &[f64], is_so: impl Fn(f64) -> bool) -> bool {
    values.iter().fold(false, |seen, value| seen | is_so(*value))
}
