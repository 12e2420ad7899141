//! Any text: it parses and prints back to the same formula, or says where it does not; what parses is checked and run.
#![no_main]

use kpi::formula::{Checked, Formula, Slot, Symbol, check};
use kpi::unit::{Unit, Units};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let Ok(formula) = Formula::parse(text) else { return };
    let again = Formula::parse(&formula.to_string()).expect("what is printed parses");
    assert!(again == formula);
    let names: Vec<&str> = formula.names().collect();
    let scope = |name: &str| {
        let slot = names.iter().position(|known| *known == name)? as u32;
        Some(Symbol { slot: Slot(slot), unit: Unit::ONE, yes_no: slot % 3 == 2 })
    };
    if let Ok(program) = check(&formula, Checked::Number(Unit::ONE), &Units::default(), scope, || names.clone()) {
        program.run(|slot| (slot.0 % 2 == 0).then_some(f64::from(slot.0)));
        program.to_spreadsheet(|slot| format!("$A${}", slot.0 + 1));
    }
});
