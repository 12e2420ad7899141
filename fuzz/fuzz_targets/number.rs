//! Any text as a number or an answer, with and without a declared decimal sign.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let catalogue = ground::catalogue();
    for sign in [None, Some('.'), Some(',')] {
        let _ = catalogue.vocabulary.read(text, &catalogue.units, sign);
    }
});
