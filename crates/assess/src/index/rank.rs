//! Ranks: 1 is the best, units with the same score share the better rank, a unit without score has none.

use super::normalise::sortable;

/// The rank of a unit without score.
pub const NO_RANK: u32 = 0;

/// Memory for sorting.
#[derive(Debug, Default, Clone)]
pub struct Ranking {
    order: Vec<u64>,
}

impl Ranking {
    /// Writes the ranks of scores, [`NO_RANK`] for missing ones.
    pub fn rank(&mut self, scores: &[f64], ranks: &mut [u32]) {
        // One number holds the row in its last bits and the score before them: whole numbers sort much faster than pairs.
        let rows = (scores.len() as u64).next_power_of_two() - 1;
        let key = |row: u64| !sortable(scores[row as usize]);
        self.order.clear();
        for (row, score) in scores.iter().enumerate() {
            ranks[row] = NO_RANK;
            if !score.is_nan() {
                self.order.push(!sortable(*score) & !rows | row as u64);
            }
        }
        self.order.sort_unstable();
        let mut done = 0;
        // Scores that differ in the bits of the row only are put in order by all of their bits.
        for alike in self.order.chunk_by_mut(|one, other| one & !rows == other & !rows) {
            if alike.len() > 1 {
                alike.sort_unstable_by_key(|packed| key(packed & rows));
            }
            let mut rank = done + 1;
            for at in 0..alike.len() {
                if at > 0 && key(alike[at] & rows) != key(alike[at - 1] & rows) {
                    rank = done + at as u32 + 1;
                }
                ranks[(alike[at] & rows) as usize] = rank;
            }
            done += alike.len() as u32;
        }
    }
}

/// The ranks of scores, [`NO_RANK`] for missing ones.
pub fn ranks(scores: &[f64]) -> Vec<u32> {
    let mut ranks = vec![NO_RANK; scores.len()];
    Ranking::default().rank(scores, &mut ranks);
    ranks
}
