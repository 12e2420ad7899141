//! The values at which a data point changes its band.

use assess::band::ShareRule;

/// Shares of the target at which the bands change.
pub const BAND_LIMITS: [f64; 3] = [0.33, 0.66, 0.95];

/// The values at 33, 66 and 95 % of target; for a nominal target those below it. Yes and no have none.
pub(crate) fn limits(rule: ShareRule, benchmark: f64) -> Option<[f64; 3]> {
    match rule {
        ShareRule::ValueOverBenchmark | ShareRule::SmallerOverLarger => {
            Some(BAND_LIMITS.map(|limit| limit * benchmark))
        }
        ShareRule::BenchmarkOverValue => Some(BAND_LIMITS.map(|limit| benchmark / limit)),
        ShareRule::YesIsTarget => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use assess::band::Band;

    #[test]
    fn the_limits_are_those_of_the_bands() {
        for (index, limit) in BAND_LIMITS.into_iter().enumerate() {
            assert_eq!(Band::of(limit), Band::ALL[index + 1]);
            assert_eq!(Band::of(limit - 1e-6), Band::ALL[index]);
        }
    }

    #[test]
    fn a_value_on_a_limit_has_the_share_of_the_limit() {
        for rule in
            [ShareRule::ValueOverBenchmark, ShareRule::BenchmarkOverValue, ShareRule::SmallerOverLarger]
        {
            for (limit, share) in limits(rule, 60.0).unwrap().into_iter().zip(BAND_LIMITS) {
                assert!((rule.share(limit, 60.0) - share).abs() < 1e-12);
            }
        }
    }
}
