//! The workbook: a guide sheet, the city's profile, and one sheet per dimension with the columns of the verification workbook.
//!
//! A row is a data point. It holds up to two inputs (numerator and denominator); more inputs continue on rows below.
//! The result is a formula that computes in the spreadsheet itself; typing over it gives the final value only.

mod read;
mod write;

pub use read::read;
pub use write::{Content, WriteError, write};

use crate::table::Column;

/// Name of the sheet that explains.
pub const GUIDE: &str = "Guide";
/// Name of the sheet with the profile.
pub const CITY: &str = "City";
/// Name of the hidden sheet with the choices of drop-downs.
pub const LISTS: &str = "Lists";

/// The columns of a dimension's sheet, in order. The last ones are hidden: by them a row is known in every language.
pub const COLUMNS: [Column; 22] = [
    Column { name: "KPI code", aliases: &["code", "kpi_code", "kpi number"], required: true },
    Column { name: "KPI", aliases: &["name", "kpi name"], required: false },
    Column { name: "Data point", aliases: &["data_point"], required: false },
    Column { name: "Numerator", aliases: &["numerator name"], required: true },
    Column { name: "Numerator value", aliases: &[], required: true },
    Column { name: "Numerator unit", aliases: &[], required: false },
    Column { name: "Denominator", aliases: &["denominator name"], required: false },
    Column { name: "Denominator value", aliases: &[], required: false },
    Column { name: "Denominator unit", aliases: &[], required: false },
    Column { name: "Result", aliases: &["kpi result", "value"], required: true },
    Column { name: "Unit", aliases: &["result unit"], required: false },
    Column { name: "Reported", aliases: &[], required: false },
    Column {
        name: "Performance",
        aliases: &["benchmark performance", "performance to benchmark"],
        required: false,
    },
    Column { name: "Verified", aliases: &["verified yes/no"], required: false },
    Column { name: "Data quality", aliases: &["quality"], required: false },
    Column { name: "Data origin", aliases: &["origin"], required: false },
    Column { name: "Source", aliases: &["sources", "data source"], required: false },
    Column { name: "Note", aliases: &["notes", "comment", "comments"], required: false },
    Column { name: "Level", aliases: &["core/advanced"], required: false },
    Column { name: "Data point key", aliases: &[], required: false },
    Column { name: "Numerator key", aliases: &[], required: false },
    Column { name: "Denominator key", aliases: &[], required: false },
];

/// Place of a column in [`COLUMNS`].
pub(crate) mod column {
    pub(crate) const CODE: usize = 0;
    pub(crate) const NAME: usize = 1;
    pub(crate) const POINT: usize = 2;
    pub(crate) const NUMERATOR: usize = 3;
    pub(crate) const NUMERATOR_VALUE: usize = 4;
    pub(crate) const DENOMINATOR: usize = 6;
    pub(crate) const DENOMINATOR_VALUE: usize = 7;
    pub(crate) const RESULT: usize = 9;
    pub(crate) const UNIT: usize = 10;
    pub(crate) const REPORTED: usize = 11;
    pub(crate) const PERFORMANCE: usize = 12;
    pub(crate) const VERIFIED: usize = 13;
    pub(crate) const QUALITY: usize = 14;
    pub(crate) const ORIGIN: usize = 15;
    pub(crate) const SOURCE: usize = 16;
    pub(crate) const NOTE: usize = 17;
    pub(crate) const LEVEL: usize = 18;
    pub(crate) const POINT_KEY: usize = 19;
    pub(crate) const NUMERATOR_KEY: usize = 20;
    pub(crate) const DENOMINATOR_KEY: usize = 21;
}

/// The columns of the profile's sheet.
pub const FACT_COLUMNS: [Column; 5] = [
    Column { name: "Fact", aliases: &["id"], required: true },
    Column { name: "Label", aliases: &[], required: false },
    Column { name: "Value", aliases: &[], required: true },
    Column { name: "Unit", aliases: &[], required: false },
    Column { name: "Source", aliases: &[], required: false },
];

/// Rows in which a header is looked for.
const HEADER_WITHIN: u32 = 30;
/// Headings that make a row a header.
const HEADER_LEAST: usize = 3;

/// The inputs of a data point that stand on its own rows: those that no row above has, in order of use, two a row.
pub(crate) fn input_rows(kpi: &kpi::catalogue::Kpi) -> Vec<Vec<[Option<usize>; 2]>> {
    let mut used: Vec<usize> = Vec::new();
    let rows = kpi.points.iter().map(|point| {
        let mut inputs: Vec<usize> = Vec::new();
        for slot in point.program.slots().map(|slot| slot.0 as usize) {
            if slot < kpi.inputs.len() && !inputs.contains(&slot) {
                inputs.push(slot);
            }
        }
        for slot in inputs.clone() {
            let derived = kpi.inputs[slot].derived.iter().flat_map(|(_, program)| program.slots());
            inputs.extend(derived.map(|slot| slot.0 as usize).filter(|slot| !used.contains(slot)));
        }
        used.extend(&inputs);
        let pairs: Vec<[Option<usize>; 2]> =
            inputs.chunks(2).map(|pair| [pair.first().copied(), pair.get(1).copied()]).collect();
        if pairs.is_empty() { vec![[None, None]] } else { pairs }
    });
    rows.collect()
}

/// The inputs of a KPI in the order of the workbook: by data point, in order of use.
pub fn input_order(kpi: &kpi::catalogue::Kpi) -> Vec<usize> {
    let mut order: Vec<usize> = Vec::new();
    for input in input_rows(kpi).into_iter().flatten().flatten().flatten() {
        if !order.contains(&input) {
            order.push(input);
        }
    }
    order
}

/// True for a formula that the workbook's writer put there: it takes a value from the profile or from another row, or computes
/// the result. A formula that somebody typed over it is theirs, and its value counts.
pub(crate) fn is_own_formula(formula: &str) -> bool {
    let formula: String = formula.trim_start_matches('=').chars().filter(|c| !c.is_whitespace()).collect();
    let is_cell = |text: &str| {
        let cell = text.strip_prefix(CITY).and_then(|rest| rest.strip_prefix(['!', '.'])).unwrap_or(text);
        let cell = cell.trim_start_matches('$');
        cell.contains('$') && cell.chars().all(|c| c.is_ascii_alphanumeric() || c == '$')
    };
    // IF($E$5="","",$E$5) and IF($E$5="","NR",$E$5)
    let takes = |empty: &str| {
        let inner = formula.strip_prefix("IF(").and_then(|rest| rest.strip_suffix(')'));
        let parts = inner.and_then(|inner| inner.split_once(empty));
        parts.is_some_and(|(asked, taken)| asked == taken && is_cell(asked))
    };
    let computes = formula.starts_with("IF(COUNT($") && formula.ends_with(",\"notcomputable\"))");
    let derives = formula.starts_with("IFERROR(") && formula.ends_with(",\"\")") && formula.contains('$');
    takes("=\"\",\"\",") || takes("=\"\",\"NR\",") || computes || derives
}
