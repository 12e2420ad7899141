//! Quantiles of the standard normal distribution.

use statrs::distribution::{ContinuousCDF, Normal};

/// The value that a standard normal number is below with probability `u`; finite for 0 and 1 too, which a generator of uniform
/// numbers may make.
pub fn quantile(u: f64) -> f64 {
    const EDGE: f64 = 1e-16;
    // The two branches around one half are those of the library; a half itself is the middle, exactly.
    if u == 0.5 { 0.0 } else { Normal::standard().inverse_cdf(u.clamp(EDGE, 1.0 - EDGE)) }
}
