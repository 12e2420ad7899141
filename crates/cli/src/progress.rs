//! A progress bar for work that takes more than a second.

use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

/// A bar over so many steps, drawn on standard error, and only once a second has passed.
pub(crate) fn bar(steps: usize, doing: &str) -> ProgressBar {
    let bar = ProgressBar::with_draw_target(Some(steps as u64), ProgressDrawTarget::hidden());
    let style = ProgressStyle::with_template("{msg} {wide_bar} {pos}/{len} {eta}");
    if let Ok(style) = style {
        bar.set_style(style);
    }
    bar.set_message(doing.to_owned());
    bar
}

/// One step further; the bar appears after the first second.
pub(crate) fn step(bar: &ProgressBar) {
    bar.inc(1);
    if bar.is_hidden() && bar.elapsed() > Duration::from_secs(1) {
        bar.set_draw_target(ProgressDrawTarget::stderr_with_hz(10));
    }
}

/// Set by Ctrl-C while watched work runs.
static STOPPED: AtomicBool = AtomicBool::new(false);

/// Runs work that tells how far it is and can be stopped: Ctrl-C once ends it early, twice ends the program.
pub(crate) fn watched<T>(
    steps: usize,
    doing: &str,
    work: impl FnOnce(&(dyn Fn(usize) -> bool + Sync)) -> T,
) -> T {
    let bar = bar(steps, doing);
    // Where no handler can be set, Ctrl-C ends the program as always.
    let _ = ctrlc::set_handler(|| {
        if STOPPED.swap(true, Ordering::Relaxed) {
            std::process::exit(i32::from(crate::stop::STOPPED_TWICE));
        }
    });
    let made = work(&|done| {
        bar.set_position(done as u64);
        if bar.is_hidden() && bar.elapsed() > Duration::from_secs(1) {
            bar.set_draw_target(ProgressDrawTarget::stderr_with_hz(10));
        }
        !STOPPED.load(Ordering::Relaxed)
    });
    bar.finish_and_clear();
    made
}
