//! Random numbers that follow from a seed, one stream for each purpose and replication.

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{RngCore, SeedableRng};

/// What a stream is for. Numbers are part of every result: never change one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Purpose {
    /// One uniform number for each knob of a replication.
    Knobs = 1,
    /// Noise of the weights.
    Weights = 2,
    /// Noise of the inputs.
    Inputs = 3,
    /// Values drawn in the place of missing ones.
    Draws = 4,
    /// Resampling for intervals of the Sobol indices.
    Bootstrap = 5,
    /// Values drawn for the bands of one city.
    Bands = 6,
}

/// A stream of random numbers.
#[derive(Debug, Clone)]
pub(crate) struct Stream(ChaCha8Rng);

impl Stream {
    pub(crate) fn new(seed: u64, purpose: Purpose, number: u64) -> Self {
        let mut key = [0; 32];
        key[..8].copy_from_slice(&seed.to_le_bytes());
        key[8] = purpose as u8;
        let mut generator = ChaCha8Rng::from_seed(key);
        generator.set_stream(number);
        Self(generator)
    }

    /// A number from 0 to below 1.
    pub(crate) fn uniform(&mut self) -> f64 {
        // The 53 highest bits make every double between 0 and 1 that is a multiple of 2^-53.
        (self.0.next_u64() >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// One of `count`, from 0.
    pub(crate) fn below(&mut self, count: usize) -> usize {
        pick(self.uniform(), count)
    }
}

/// The choice that a number from 0 to below 1 stands for.
pub(crate) fn pick(uniform: f64, count: usize) -> usize {
    ((uniform * count as f64) as usize).min(count.saturating_sub(1))
}
