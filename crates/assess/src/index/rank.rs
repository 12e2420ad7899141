//! Ranks: 1 is the best, units with the same score share the better rank, a unit without score has none.

use super::normalise::sortable;

/// The rank of a unit without score.
pub const NO_RANK: u32 = 0;

/// Memory for sorting.
#[derive(Debug, Default, Clone)]
pub struct Ranking {
    order: Vec<(u64, u32)>,
}

impl Ranking {
    /// Writes the ranks of scores, [`NO_RANK`] for missing ones.
    pub fn rank(&mut self, scores: &[f64], ranks: &mut [u32]) {
        self.order.clear();
        for (row, score) in scores.iter().enumerate() {
            ranks[row] = NO_RANK;
            if !score.is_nan() {
                self.order.push((!sortable(*score), row as u32));
            }
        }
        self.order.sort_unstable();
        let mut rank = 1;
        for (index, &(key, row)) in self.order.iter().enumerate() {
            if index > 0 && self.order[index - 1].0 != key {
                rank = index as u32 + 1;
            }
            ranks[row as usize] = rank;
        }
    }
}

/// The ranks of scores, [`NO_RANK`] for missing ones.
pub fn ranks(scores: &[f64]) -> Vec<u32> {
    let mut ranks = vec![NO_RANK; scores.len()];
    Ranking::default().rank(scores, &mut ranks);
    ranks
}
