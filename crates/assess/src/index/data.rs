//! The data of an index: values of units by indicator, column by column.

use std::collections::BTreeMap;

/// Values of units by indicator. A missing value is a NaN and never a zero.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Columns {
    rows: usize,
    values: Vec<f64>,
}

impl Columns {
    /// Columns of that many rows, all values missing.
    pub fn missing(rows: usize, columns: usize) -> Self {
        Self { rows, values: vec![f64::NAN; rows * columns] }
    }

    /// Number of rows.
    pub fn rows(&self) -> usize {
        self.rows
    }

    /// Number of columns.
    pub fn count(&self) -> usize {
        self.values.len().checked_div(self.rows).unwrap_or_default()
    }

    /// The values of a column.
    pub fn column(&self, column: usize) -> &[f64] {
        &self.values[column * self.rows..][..self.rows]
    }

    /// The values of a column, to be changed.
    pub fn column_mut(&mut self, column: usize) -> &mut [f64] {
        &mut self.values[column * self.rows..][..self.rows]
    }

    /// All columns in their order; none where there are no rows.
    pub fn columns_mut(&mut self) -> std::slice::ChunksExactMut<'_, f64> {
        self.values.chunks_exact_mut(self.rows.max(1))
    }

    /// The columns before one, and those from it on.
    pub(super) fn split_at_mut(&mut self, column: usize) -> (&[f64], &mut [f64]) {
        let (before, after) = self.values.split_at_mut(column * self.rows);
        (before, after)
    }

    /// A value; none where it is missing.
    pub fn get(&self, row: usize, column: usize) -> Option<f64> {
        Some(self.column(column)[row]).filter(|value| !value.is_nan())
    }

    /// Only the rows for which `keep` is true.
    #[must_use]
    pub fn keep_rows(&self, keep: &[bool]) -> Self {
        let rows = keep.iter().filter(|keep| **keep).count();
        let kept = |column: usize| {
            let values = self.column(column).iter().zip(keep);
            values.filter(|(_, keep)| **keep).map(|(value, _)| *value)
        };
        Self { rows, values: (0..self.count()).flat_map(kept).collect() }
    }
}

/// What an index is computed from.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Data {
    /// Names of the units, such as cities.
    pub units: Vec<String>,
    /// A column for each indicator of the tree.
    pub values: Columns,
    /// Columns by which indicators are divided, by name.
    pub denominators: BTreeMap<String, Vec<f64>>,
    /// Columns that say which group a unit belongs to, by name.
    pub groups: BTreeMap<String, Vec<String>>,
}

impl Data {
    /// Only the units for which `keep` is true.
    pub(super) fn keep_rows(&self, keep: &[bool]) -> Self {
        fn kept<T: Clone>(list: &[T], keep: &[bool]) -> Vec<T> {
            list.iter().zip(keep).filter(|(_, keep)| **keep).map(|(item, _)| item.clone()).collect()
        }
        Self {
            units: kept(&self.units, keep),
            values: self.values.keep_rows(keep),
            denominators: self
                .denominators
                .iter()
                .map(|(name, list)| (name.clone(), kept(list, keep)))
                .collect(),
            groups: self.groups.iter().map(|(name, list)| (name.clone(), kept(list, keep))).collect(),
        }
    }
}
