//! Steps of an index, one by one.

use assess::index::envelope;

#[test]
fn the_worked_example_of_benefit_of_the_doubt_comes_out() {
    let (first, second) = ([0.9, 0.5, 0.5], [0.3, 0.8, 0.5]);
    let best = [0, 1, 2].map(|row| envelope::best(&[&first, &second], row, None).unwrap());
    for (best, score) in best.iter().zip([1.0, 1.0, 0.789_474]) {
        assert!((best.score - score).abs() < 1e-6, "{best:?}");
    }
    let weights: Vec<f64> = best[2].weights.iter().map(|weight| weight.unwrap()).collect();
    assert!((weights[0] - 0.877_193).abs() < 1e-6 && (weights[1] - 0.701_754).abs() < 1e-6, "{weights:?}");
    assert_eq!(best[2].models, [0, 1]);
}

#[test]
fn shares_keep_a_unit_from_being_scored_by_its_best_side_alone() {
    let (first, second) = ([1.0, 0.5], [0.1, 0.9]);
    let free = envelope::best(&[&first, &second], 0, None).unwrap();
    let bound = envelope::best(&[&first, &second], 0, Some([0.3, 0.7])).unwrap();
    assert!((free.score - 1.0).abs() < 1e-9);
    assert!(bound.score < free.score);
    let part = bound.weights[1].unwrap() * 0.1 / bound.score;
    assert!(part > 0.3 - 1e-6, "{part}");
}
