//! Aggregating: members of a group to one figure, level by level up to the index.

use super::data::Columns;
use super::envelope;
use super::recipe::{Level, Mean, Weights};
use super::sums::{Sums, is_complete};
use super::tree::Tree;

/// A value with which a mean can't be computed.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Impossible {
    /// Index of the group.
    pub(crate) group: usize,
    /// Member, as in the tree.
    pub(crate) member: usize,
    /// Row of the unit.
    pub(crate) row: usize,
    /// The value.
    pub(crate) value: f64,
    /// The mean.
    pub(crate) mean: Mean,
}

/// Normalised values of the indicators, with what can be known of them beforehand.
#[derive(Debug, Clone, Default)]
pub(crate) struct Normalised {
    pub(crate) values: Columns,
    /// Natural logarithms, for geometric means; empty where none is asked for.
    pub(crate) logs: Columns,
    /// Columns without missing values.
    complete: Vec<bool>,
    /// Columns whose known values are all above 0, so that every mean allows them.
    above_zero: Vec<bool>,
}

impl Normalised {
    pub(crate) fn new(values: Columns, with_logs: bool) -> Self {
        let mut normalised = Self { values, ..Self::default() };
        normalised.prepare(with_logs);
        normalised
    }

    /// Takes note of new values.
    pub(crate) fn prepare(&mut self, with_logs: bool) {
        let columns = self.values.count();
        self.complete.clear();
        self.complete.extend((0..columns).map(|column| is_complete(self.values.column(column))));
        self.above_zero.clear();
        self.above_zero.extend(
            (0..columns).map(|column| self.values.column(column).iter().all(|v| v.is_nan() || *v > 0.0)),
        );
        if !with_logs {
            self.logs = Columns::default();
            return;
        }
        if self.logs.count() != columns || self.logs.rows() != self.values.rows() {
            self.logs = Columns::missing(self.values.rows(), columns);
        }
        for column in 0..columns {
            let values = self.values.column(column);
            for (log, value) in self.logs.column_mut(column).iter_mut().zip(values) {
                *log = value.ln();
            }
        }
    }
}

/// Values of the groups, and memory to work in. Made once and used again for each replication.
#[derive(Debug, Clone)]
pub(crate) struct Groups {
    /// A column for each group.
    pub(crate) values: Columns,
    /// Logarithms of groups that are geometric means.
    logs: Columns,
    has_logs: Vec<bool>,
    complete: Vec<bool>,
    /// Number of indicators with a value below each group; only where a level weighs by it.
    below: Columns,
    weight_sum: Vec<f64>,
    present: Vec<f64>,
    changed: Vec<f64>,
}

impl Groups {
    pub(crate) fn new(tree: &Tree, rows: usize) -> Self {
        let groups = tree.groups.len();
        Self {
            values: Columns::missing(rows, groups),
            logs: Columns::missing(rows, groups),
            has_logs: vec![false; groups],
            complete: vec![false; groups],
            below: Columns::missing(rows, groups),
            weight_sum: vec![0.0; rows],
            present: vec![0.0; rows],
            changed: vec![0.0; rows],
        }
    }

    /// The index: the column of the group at the top.
    pub(crate) fn index(&self) -> &[f64] {
        // Without units there are no columns.
        self.values.count().checked_sub(1).map_or(&[], |last| self.values.column(last))
    }
}

/// What is the same for all groups of an aggregation.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Aggregation<'a> {
    pub(crate) tree: &'a Tree,
    pub(crate) levels: &'a [Level],
    /// Replaces the mean of every level.
    pub(crate) mean: Option<Mean>,
    /// Weights of indicators and, after them, of groups. 0 leaves a member out.
    pub(crate) weights: &'a [f64],
    /// What of the groups is asked for.
    pub(crate) wanted: Wanted,
}

/// What of the groups is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Wanted {
    /// All of them.
    Groups,
    /// The index alone: where every level is a geometric mean, the groups on the way stay logarithms.
    Index,
}

impl Aggregation<'_> {
    /// Computes all groups. A group that is impossible for a unit has no value there; the first such value is returned.
    pub(crate) fn run(&self, from: &Normalised, into: &mut Groups) -> Option<Impossible> {
        let mut first = None;
        for group in 0..self.tree.groups.len() {
            let level = &self.levels[self.tree.groups[group].level];
            let mean = self.mean.unwrap_or(level.mean);
            into.has_logs[group] = false;
            let impossible = match mean {
                Mean::Copeland => self.copeland(group, from, into),
                Mean::Envelope => self.envelope(group, level, from, into),
                _ => self.weighted(group, level, mean, from, into),
            };
            first = first.or(impossible);
            if level.least_coverage > 0.0 {
                self.cover(group, level.least_coverage, from, into);
            }
            if self.levels.iter().any(|level| level.weights == Weights::Indicators) {
                self.count_below(group, from, into);
            }
            into.complete[group] = is_complete(into.values.column(group));
        }
        first
    }

    /// Arithmetic, geometric, harmonic and generalised means: all are an arithmetic mean of changed values.
    fn weighted(
        &self,
        group: usize,
        level: &Level,
        mean: Mean,
        from: &Normalised,
        into: &mut Groups,
    ) -> Option<Impossible> {
        let Groups { values, logs, has_logs, complete, below, weight_sum, changed, .. } = into;
        let power = level.power.unwrap_or(1.0);
        let (earlier, rest) = values.split_at_mut(group);
        let rows = weight_sum.len();
        let known = Known { from, earlier, rows, logs, has_logs, complete };
        let mut sums = Sums::new(&mut rest[..rows], weight_sum);
        let mut impossible = None;
        for &index in &self.tree.groups[group].members {
            let weight = self.weights[index];
            if weight == 0.0 {
                continue;
            }
            let group_below = index.checked_sub(self.tree.indicators.len());
            let member = known.member(index, group_below, mean);
            if !member.is_allowed
                && let Some(row) = not_allowed(mean, power, member.column)
            {
                let value = member.column[row];
                impossible = impossible.or(Some(Impossible { group, member: index, row, value, mean }));
            }
            if member.ready.is_none() {
                change(mean, power, member.column, changed);
            }
            if level.weights == Weights::Indicators {
                let masses = group_below.map(|at| below.column(at));
                sums.add_by_mass(member.ready.unwrap_or(changed), masses);
            } else if !member.is_complete {
                sums.add_present(member.ready.unwrap_or(changed), weight);
            } else {
                match member.ready {
                    Some(column) => sums.add_later(column, weight),
                    None => sums.add(changed, weight),
                }
            }
        }
        let sum = sums.mean();
        if mean == Mean::Geometric {
            logs.column_mut(group).copy_from_slice(sum);
            has_logs[group] = true;
        }
        let is_top = group + 1 == self.tree.groups.len();
        if mean != Mean::Geometric || is_top || self.wanted == Wanted::Groups || self.mean.is_none() {
            change_back(mean, power, sum);
        }
        impossible
    }

    /// Members of a group that count, each as a column.
    fn members<'b>(&'b self, group: usize, from: &'b Normalised, values: &'b [f64]) -> Vec<(f64, &'b [f64])> {
        let (indicators, rows) = (self.tree.indicators.len(), from.values.rows());
        let members = self.tree.groups[group].members.iter();
        let columns = members.map(|&member| match member.checked_sub(indicators) {
            None => (self.weights[member], from.values.column(member)),
            Some(at) => (self.weights[member], &values[at * rows..][..rows]),
        });
        columns.filter(|(weight, _)| *weight != 0.0).collect()
    }

    /// Wins less losses over all other units; who wins has the larger sum of weights of members where it is better.
    fn copeland(&self, group: usize, from: &Normalised, into: &mut Groups) -> Option<Impossible> {
        let (earlier, rest) = into.values.split_at_mut(group);
        let members = self.members(group, from, earlier);
        let scores = &mut rest[..from.values.rows()];
        for (row, score) in scores.iter_mut().enumerate() {
            *score = if members.iter().all(|(_, column)| column[row].is_nan()) { f64::NAN } else { 0.0 };
        }
        for one in 0..scores.len() {
            for other in one + 1..scores.len() {
                let margin: f64 = members
                    .iter()
                    .map(|(weight, column)| match column[one].partial_cmp(&column[other]) {
                        Some(order) => weight * f64::from(order as i8),
                        None => 0.0,
                    })
                    .sum();
                let won = if margin == 0.0 { 0.0 } else { margin.signum() };
                scores[one] += won;
                scores[other] -= won;
            }
        }
        None
    }

    fn envelope(
        &self,
        group: usize,
        level: &Level,
        from: &Normalised,
        into: &mut Groups,
    ) -> Option<Impossible> {
        let (earlier, rest) = into.values.split_at_mut(group);
        let members = self.members(group, from, earlier);
        let columns: Vec<&[f64]> = members.into_iter().map(|(_, column)| column).collect();
        for (row, score) in rest[..from.values.rows()].iter_mut().enumerate() {
            *score = envelope::best(&columns, row, level.shares).map_or(f64::NAN, |best| best.score);
        }
        None
    }

    /// Takes the value from groups of which too few members have one.
    fn cover(&self, group: usize, least: f64, from: &Normalised, into: &mut Groups) {
        let Groups { values, logs, present, .. } = into;
        let (earlier, rest) = values.split_at_mut(group);
        let members = self.members(group, from, earlier);
        present.fill(0.0);
        for (_, column) in &members {
            present.iter_mut().zip(*column).for_each(|(n, value)| *n += f64::from(u8::from(!value.is_nan())));
        }
        let all = members.len() as f64;
        for ((value, log), present) in rest.iter_mut().zip(logs.column_mut(group)).zip(present.iter()) {
            if present / all < least - 1e-12 {
                (*value, *log) = (f64::NAN, f64::NAN);
            }
        }
    }

    fn count_below(&self, group: usize, from: &Normalised, into: &mut Groups) {
        let indicators = self.tree.indicators.len();
        let (earlier, rest) = into.below.split_at_mut(group);
        let rows = from.values.rows();
        let count = &mut rest[..rows];
        count.fill(0.0);
        for &member in self.tree.groups[group].members.iter().filter(|member| self.weights[**member] != 0.0) {
            match member.checked_sub(indicators) {
                None => count
                    .iter_mut()
                    .zip(from.values.column(member))
                    .for_each(|(count, value)| *count += f64::from(u8::from(!value.is_nan()))),
                Some(at) => {
                    count.iter_mut().zip(&earlier[at * rows..][..rows]).for_each(|(count, n)| *count += n);
                }
            }
        }
    }
}

/// The first row whose value the mean does not allow.
fn not_allowed(mean: Mean, power: f64, column: &[f64]) -> Option<usize> {
    match mean {
        Mean::Geometric => column.iter().position(|value| *value <= 0.0),
        Mean::Harmonic => column.iter().position(|value| *value == 0.0),
        Mean::Generalised if power < 0.0 => column.iter().position(|value| *value <= 0.0),
        Mean::Generalised => column.iter().position(|value| *value < 0.0),
        _ => None,
    }
}

fn change(mean: Mean, power: f64, column: &[f64], changed: &mut [f64]) {
    let pairs = changed.iter_mut().zip(column);
    match mean {
        Mean::Geometric => pairs.for_each(|(changed, value)| *changed = value.ln()),
        Mean::Harmonic => pairs.for_each(|(changed, value)| *changed = 1.0 / value),
        _ => pairs.for_each(|(changed, value)| *changed = value.powf(power)),
    }
}

/// What is known of members when a group is computed.
struct Known<'a> {
    from: &'a Normalised,
    /// Columns of the groups before it.
    earlier: &'a [f64],
    rows: usize,
    logs: &'a Columns,
    has_logs: &'a [bool],
    complete: &'a [bool],
}

/// A member of a group.
struct Member<'a> {
    column: &'a [f64],
    /// The column as the mean needs it, where it is there already.
    ready: Option<&'a [f64]>,
    is_complete: bool,
    /// The mean allows all of its values; otherwise they have to be looked at.
    is_allowed: bool,
}

impl<'a> Known<'a> {
    /// A member: an indicator, or the group of that index.
    fn member(&self, index: usize, group: Option<usize>, mean: Mean) -> Member<'a> {
        let Some(at) = group else {
            let column = self.from.values.column(index);
            let logs = || (self.from.logs.count() > 0).then(|| self.from.logs.column(index));
            let ready =
                if mean == Mean::Geometric { logs() } else { (mean == Mean::Arithmetic).then_some(column) };
            let (is_complete, is_allowed) = (self.from.complete[index], self.from.above_zero[index]);
            return Member { column, ready, is_complete, is_allowed };
        };
        let column = &self.earlier[at * self.rows..][..self.rows];
        // What has a logarithm is above 0.
        let is_allowed = mean == Mean::Geometric && self.has_logs[at];
        let ready = if is_allowed {
            Some(self.logs.column(at))
        } else {
            (mean == Mean::Arithmetic).then_some(column)
        };
        Member { column, ready, is_complete: self.complete[at], is_allowed }
    }
}

/// Takes back what [`change`] did, on the mean.
fn change_back(mean: Mean, power: f64, column: &mut [f64]) {
    match mean {
        Mean::Geometric => column.iter_mut().for_each(|value| *value = value.exp()),
        Mean::Harmonic => column.iter_mut().for_each(|value| *value = 1.0 / *value),
        Mean::Generalised => column.iter_mut().for_each(|value| *value = value.powf(1.0 / power)),
        _ => {}
    }
}
