//! Weighted sums of columns, with the widest instructions of the machine.

/// Weighted sums of units, and the weights behind them. Complete columns wait until there are four: adding four at a time reads
/// and writes the sum once instead of four times.
pub(super) struct Sums<'s, 'c> {
    sum: &'s mut [f64],
    weight_sum: &'s mut [f64],
    /// Weights that all units have.
    constant: f64,
    /// Nothing is missing so far; weights are counted unit by unit only where something is.
    is_gapless: bool,
    waiting: [(f64, &'c [f64]); 4],
    count: usize,
}

impl<'s, 'c> Sums<'s, 'c> {
    pub(super) fn new(sum: &'s mut [f64], weight_sum: &'s mut [f64]) -> Self {
        sum.fill(0.0);
        Self { sum, weight_sum, constant: 0.0, is_gapless: true, waiting: Default::default(), count: 0 }
    }

    pub(super) fn add(&mut self, column: &[f64], weight: f64) {
        self.constant += weight;
        add_complete(self.sum, [(weight, column)]);
    }

    pub(super) fn add_later(&mut self, column: &'c [f64], weight: f64) {
        self.constant += weight;
        self.waiting[self.count] = (weight, column);
        self.count += 1;
        if self.count == self.waiting.len() {
            add_complete(self.sum, self.waiting);
            self.count = 0;
        }
    }

    pub(super) fn add_present(&mut self, column: &[f64], weight: f64) {
        self.count_weights();
        add_present(self.sum, self.weight_sum, column, weight);
    }

    pub(super) fn add_by_mass(&mut self, column: &[f64], masses: Option<&[f64]>) {
        self.count_weights();
        add_by_mass(self.sum, self.weight_sum, column, masses);
    }

    fn count_weights(&mut self) {
        if self.is_gapless {
            self.is_gapless = false;
            self.weight_sum.fill(0.0);
        }
    }

    /// The sums over their weights.
    pub(super) fn mean(self) -> &'s mut [f64] {
        let [first, second, third, _] = self.waiting;
        match self.count {
            0 => {}
            1 => add_complete(self.sum, [first]),
            2 => add_complete(self.sum, [first, second]),
            _ => add_complete(self.sum, [first, second, third]),
        }
        if self.is_gapless {
            scale(self.sum, 1.0 / self.constant);
        } else {
            divide(self.sum, self.weight_sum, self.constant);
        }
        self.sum
    }
}

/// Adds columns to a sum, with the widest instructions of the machine; they don't change a bit of the result.
fn add_complete<const N: usize>(sum: &mut [f64], columns: [(f64, &[f64]); N]) {
    pulp::Arch::new().dispatch(
        #[inline(always)]
        || {
            let rows = sum.len();
            let columns = columns.map(|(weight, column)| (weight, &column[..rows]));
            for row in 0..rows {
                let mut total = sum[row];
                for (weight, column) in &columns {
                    total += weight * column[row];
                }
                sum[row] = total;
            }
        },
    );
}

/// True where nothing is missing. Looks at every value: without a way out in the middle, several are looked at at a time.
pub(super) fn is_complete(column: &[f64]) -> bool {
    pulp::Arch::new().dispatch(
        #[inline(always)]
        || !column.iter().fold(false, |missing, value| missing | value.is_nan()),
    )
}

/// Multiplies sums. A value that is not allowed made the sum infinite or NaN: the group has none then.
fn scale(sum: &mut [f64], by: f64) {
    pulp::Arch::new().dispatch(
        #[inline(always)]
        || {
            for sum in sum.iter_mut() {
                let mean = *sum * by;
                *sum = if mean.is_finite() { mean } else { f64::NAN };
            }
        },
    );
}

/// Divides sums by their weights. A value that is not allowed made the sum infinite or NaN: the group has none then.
fn divide(sum: &mut [f64], weight_sum: &[f64], constant: f64) {
    pulp::Arch::new().dispatch(
        #[inline(always)]
        || {
            for (sum, weights) in sum.iter_mut().zip(weight_sum) {
                let mean = *sum / (weights + constant);
                *sum = if mean.is_finite() { mean } else { f64::NAN };
            }
        },
    );
}

fn add_present(sum: &mut [f64], weight_sum: &mut [f64], column: &[f64], weight: f64) {
    pulp::Arch::new().dispatch(
        #[inline(always)]
        || {
            for ((sum, weights), value) in sum.iter_mut().zip(weight_sum).zip(column) {
                let known = !value.is_nan();
                *sum += if known { weight * value } else { 0.0 };
                *weights += if known { weight } else { 0.0 };
            }
        },
    );
}

/// Each unit's weight is the number of indicators below the member; 1 for an indicator.
fn add_by_mass(sum: &mut [f64], weight_sum: &mut [f64], column: &[f64], masses: Option<&[f64]>) {
    for (row, value) in column.iter().enumerate().filter(|(_, value)| !value.is_nan()) {
        let mass = masses.map_or(1.0, |masses| masses[row]);
        sum[row] += mass * value;
        weight_sum[row] += mass;
    }
}
