//! Properties that hold for every formula, unit and number.

use kpi::columns::InputColumns;
use kpi::compute::compute;
use kpi::dossier::{Dossier, Entry, Target};
use kpi::finding::Place;
use kpi::formula::{Checked, Formula, Outcome, Program, Scratch, Slot, Symbol, check};
use kpi::unit::{Unit, Units};
use proptest::prelude::*;

const NAMES: [&str; 4] = ["a", "b", "c", "d"];

/// Text of a formula over the four names, all of them plain numbers.
fn number() -> impl Strategy<Value = String> {
    let leaf = prop_oneof![
        (0_u32..1000).prop_map(|n| (f64::from(n) / 8.0).to_string()),
        prop::sample::select(NAMES.to_vec()).prop_map(str::to_owned),
    ];
    leaf.prop_recursive(5, 60, 4, |inner| {
        let pair = (inner.clone(), prop::sample::select(vec!["+", "-", "*", "/"]), inner.clone());
        let call = prop::sample::select(vec!["min", "max", "sum", "mean", "count", "coalesce"]);
        let compare = prop::sample::select(vec!["<", "<=", ">", ">=", "==", "!="]);
        prop_oneof![
            4 => pair.prop_map(|(a, operator, b)| format!("({a} {operator} {b})")),
            1 => inner.clone().prop_map(|a| format!("-({a})")),
            1 => (call, prop::collection::vec(inner.clone(), 1..4))
                .prop_map(|(name, arguments)| format!("{name}({})", arguments.join(", "))),
            1 => (inner.clone(), compare, inner.clone(), inner.clone(), inner)
                .prop_map(|(a, operator, b, then, otherwise)| format!("if({a} {operator} {b}, {then}, {otherwise})")),
        ]
    })
}

fn program(formula: &Formula, result: Checked) -> Option<Program> {
    let scope = |name: &str| {
        let slot = NAMES.iter().position(|known| *known == name)?;
        Some(Symbol { slot: Slot(slot as u32), unit: Unit::ONE, yes_no: false })
    };
    check(formula, result, &Units::default(), scope, || NAMES).ok()
}

/// A number as the answer to one input.
fn entry(kpi: usize, slot: usize, value: f64) -> Entry {
    Entry {
        kpi,
        target: Target::Input(Slot(slot as u32)),
        written: value.to_string().into(),
        answer: kpi::read::Answer::Number(kpi::read::Number::from_f64(value)),
        unit: None,
        place: Place::file("made"),
        quality: None,
        verified: None,
        origin: None,
        source: None,
        note: None,
    }
}

/// A value, or nothing; zeros are common, since they divide.
fn value() -> impl Strategy<Value = Option<f64>> {
    prop_oneof![
        2 => Just(None),
        2 => Just(Some(0.0)),
        6 => (-1000_i32..1000).prop_map(|n| Some(f64::from(n) / 4.0)),
        1 => Just(Some(1e300)),
    ]
}

proptest! {
    #[test]
    fn what_is_printed_parses_to_the_same_formula(text in number()) {
        let formula = Formula::parse(&text).unwrap();
        let printed = formula.to_string();
        let again = Formula::parse(&printed).unwrap();
        prop_assert_eq!(again.to_string(), printed);
        prop_assert_eq!(again, formula);
    }

    #[test]
    fn any_text_parses_or_says_where_it_does_not(text in ".{0,60}") {
        if let Err(error) = Formula::parse(&text) {
            prop_assert!(text.is_char_boundary(error.span.start as usize));
            prop_assert!(text.is_char_boundary(error.span.end as usize));
            prop_assert!(!error.accepted.is_empty());
        }
    }

    #[test]
    fn columns_and_single_agree(
        text in number(),
        rows in prop::collection::vec(prop::array::uniform4(value()), 1..700),
    ) {
        let formula = Formula::parse(&text).unwrap();
        // A literal scale is no matter here: the same program runs both ways.
        let Some(program) = program(&formula, Checked::Number(Unit::ONE)) else { return Ok(()) };
        let columns: Vec<Vec<f64>> =
            (0..4).map(|slot| rows.iter().map(|row| row[slot].unwrap_or(f64::NAN)).collect()).collect();
        let columns: Vec<&[f64]> = columns.iter().map(Vec::as_slice).collect();
        let mut out = vec![0.0; rows.len()];
        let faults = program.run_columns(&columns, &mut out, &mut Scratch::default());
        for (index, row) in rows.iter().enumerate() {
            match program.run(|slot| row[slot.0 as usize]) {
                Outcome::Value(value) => prop_assert_eq!(value.to_bits(), out[index].to_bits(), "row {}", index),
                Outcome::Missing => prop_assert!(out[index].is_nan()),
                Outcome::Fault(fault) => {
                    prop_assert!(out[index].is_nan());
                    // An overflow in the middle may leave no trace in a column but the missing value.
                    if fault.kind == kpi::formula::FaultKind::DivisionByZero {
                        prop_assert!(faults.contains(&(index as u32, fault)), "row {}", index);
                    }
                }
            }
        }
    }

    #[test]
    fn a_dossier_and_columns_of_many_cities_agree(seed in any::<u64>()) {
        const CITIES: usize = 40;
        let (catalogue, _) = crate::catalogue::shared();
        let framework = &catalogue.frameworks["u4ssc"];
        let mut seed = seed | 1;
        // One value in eight is missing, one in eight is zero.
        let mut next = move || {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            match seed >> 61 {
                0 => f64::NAN,
                1 => 0.0,
                _ => ((seed >> 40) % 10_000) as f64 / 4.0,
            }
        };
        let inputs: Vec<InputColumns> = framework
            .kpis
            .iter()
            .map(|kpi| {
                let column = |input: &kpi::catalogue::Input| -> Vec<f64> {
                    let yes_no = input.value_type == kpi::catalogue::ValueType::YesNo;
                    let value = |value: f64| if yes_no && !value.is_nan() { f64::from(u8::from(value > 1000.0)) } else { value };
                    (0..CITIES).map(|_| value(next())).collect()
                };
                InputColumns { columns: kpi.inputs.iter().map(column).collect() }
            })
            .collect();
        let columns = kpi::columns::compute(&framework.kpis, &inputs);
        for city in 0..CITIES {
            let mut dossier = Dossier::default();
            for (index, inputs) in inputs.iter().enumerate() {
                for (slot, column) in inputs.columns.iter().enumerate().filter(|(_, column)| !column[city].is_nan()) {
                    dossier.entries.push(entry(index, slot, column[city]));
                }
            }
            for result in &compute(catalogue, framework, &dossier).points {
                let column = columns[result.kpi].points[result.point][city];
                let single = result.trace.computed.unwrap_or(f64::NAN);
                prop_assert!(column.to_bits() == single.to_bits() || column.is_nan() && single.is_nan());
                let fault = columns[result.kpi].faults.iter().any(|(point, row, _)| (*point, *row) == (result.point, city as u32));
                prop_assert_eq!(fault, result.trace.fault.is_some());
            }
        }
    }

    #[test]
    fn multiplying_and_dividing_by_a_unit_gives_the_unit_back(a in 0_usize..8, b in 0_usize..8) {
        let codes = ["km2", "har", "kW.h/a", "{household}", "%", "L/(d.{inhabitant})", "ug/m3", "{FTE}/(10*5.{inhabitant})"];
        let units = Units::default();
        let (a, b) = (units.unit(codes[a]).unwrap(), units.unit(codes[b]).unwrap());
        let back = a.times(&b).over(&b);
        prop_assert_eq!(back.dimension, a.dimension);
        prop_assert!((back.scale / a.scale - 1.0).abs() < 1e-12);
        prop_assert!((back.number / a.number - 1.0).abs() < 1e-12);
        prop_assert!(back.factor_to(&a).is_some());
        if let (Some(there), Some(again)) = (a.factor_to(&b), b.factor_to(&a)) {
            prop_assert!((there * again - 1.0).abs() < 1e-12);
        }
    }

    #[test]
    fn a_number_written_in_any_usual_way_is_read_back(
        value in 0_u64..10_000_000_000,
        decimals in 0_u32..100,
        group in prop::sample::select(vec!["", " ", "\u{202f}", "'"]),
        unit in prop::sample::select(vec!["", " %", "%", " km"]),
    ) {
        let (catalogue, _) = crate::catalogue::shared();
        let digits = value.to_string();
        let mut grouped = String::new();
        for (index, digit) in digits.chars().enumerate() {
            if index > 0 && (digits.len() - index) % 3 == 0 {
                grouped.push_str(group);
            }
            grouped.push(digit);
        }
        let text = format!("{grouped}.{decimals:02}{unit}");
        let read = catalogue.vocabulary.read(&text, &catalogue.units, None).unwrap().unwrap();
        let kpi::read::Answer::Number(number) = read else { return Err(TestCaseError::fail("no number")) };
        let exact = format!("{value}.{decimals:02}");
        prop_assert_eq!(&*number.decimal, exact.as_str());
        prop_assert_eq!(number.value, exact.parse::<f64>().unwrap());
    }

    #[test]
    fn any_text_is_read_without_a_panic(text in ".{0,40}", comma in any::<bool>()) {
        let (catalogue, _) = crate::catalogue::shared();
        let _ = catalogue.vocabulary.read(&text, &catalogue.units, comma.then_some(','));
    }
}
