//! Series of many places and tables of units: what is understood is there, every other row is a finding with its place.

use exchange::series::{self, Series};
use exchange::units;
use kpi::finding::Place;
use proptest::prelude::*;

use crate::{catalogue, context, say};

fn read(table: &str) -> Series {
    series::read(&context(), &Place::file("s.csv"), table.as_bytes())
}

#[test]
fn a_tidy_series_is_read_whatever_its_places_are_called() {
    for place in ["place", "municipality", "iso3", "city"] {
        let series =
            read(&format!("kpi_code,component,{place},year,value,unit\nEC: ICT: ICT: 1C,,Pully,2020,91,%\n"));
        assert_eq!(say(&series.findings), "", "{place}");
        let one = &series.observations[0];
        assert_eq!((&*one.place, one.year, one.value), ("Pully", 2020, 91.0));
    }
}

#[test]
fn each_row_that_is_not_understood_is_told_with_its_cell() {
    let series = read(
        "kpi_code,component,place,year,value,unit\nEC: ICT: ICT: 1C,,A,2020,91,%\nEC: ICT: ICT: 1C,,A,20,92,%\n\
         EC: ICT: ICT: 1C,,A,2021,many,%\nX: Y: 1C,,A,2021,3,%\nEC: ICT: ICT: 1C,,A,2020,93,%\nEC: ICT: ICT: 1C,,A,2022,5,km\n",
    );
    let places: Vec<String> =
        series.findings.iter().map(|finding| format!("{} {}", finding.place, finding.rule)).collect();
    assert_eq!(
        places,
        [
            "s.csv:3:4 series-year",
            "s.csv:4:5 number-unreadable",
            "s.csv:5:1 kpi-unknown",
            "s.csv:6:5 series-twice",
            "s.csv:7:6 unit-does-not-convert"
        ]
    );
    assert_eq!(series.observations.len(), 1);
}

proptest! {
    #[test]
    fn any_bytes_are_read_without_a_panic(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        series::read(&context(), &Place::file("s.csv"), &bytes);
        let units = units::read(&Place::file("u.csv"), &bytes);
        for column in &units.columns {
            column.numbers(catalogue(), None, &mut Vec::new());
        }
    }

    #[test]
    fn no_row_of_a_series_is_lost(rows in prop::collection::vec(("[A-Z]", "(19|20)?[0-9]{2}", "-?[0-9a]{1,4}"), 0..20)) {
        let mut table = "kpi_code,component,place,year,value,unit\n".to_owned();
        for (place, year, value) in &rows {
            table += &format!("EC: ICT: ICT: 1C,,{place},{year},{value},%\n");
        }
        let series = read(&table);
        prop_assert_eq!(series.observations.len() + series.findings.len(), rows.len(), "{}", say(&series.findings));
    }

    #[test]
    fn units_that_are_written_are_read_back(values in prop::collection::vec(prop::option::of(-1e9_f64..1e9), 1..20)) {
        let names: Vec<String> = (0..values.len()).map(|at| format!("Unit {at}")).collect();
        let text = units::write(&names, &["i1"], |row, _| values[row]);
        let back = units::read(&Place::file("u.csv"), text.as_bytes());
        prop_assert_eq!(&back.units, &names);
        let numbers = back.columns[0].numbers(catalogue(), Some('.'), &mut Vec::new());
        for (number, value) in numbers.iter().zip(&values) {
            prop_assert!(value.map_or(number.is_nan(), |value| (number - value).abs() <= 1e-9 * value.abs()), "{number} {value:?}");
        }
    }
}
