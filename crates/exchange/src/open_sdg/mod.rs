//! A data folder of Open SDG, the site that cities and countries publish their progress with: a CSV and a metadata file per
//! indicator, and the settings that its build reads.
//!
//! A data point is an indicator. It stands under the goal and target that its KPI refers to, and by itself where the KPI
//! refers to none. The city is a disaggregation where there are several, and the headline where there is one. Columns that
//! Open SDG has no word for (state, quality, source ...) are declared to be no disaggregations, so a round trip loses nothing.

mod read;
mod write;

pub use read::read;
pub use write::write;

use kpi::catalogue::{DataPoint, Kpi};

use crate::city::slug;

/// The settings of the build.
pub const CONFIG: &str = "config_data.yml";
/// Folder of the tables.
pub const DATA: &str = "data";
/// Folder of the metadata.
pub const META: &str = "meta";

/// The columns that are no disaggregations.
const OWN_COLUMNS: [&str; 11] = [
    "Year", "Units", "Value", "Dossier", "Country", "Period", "Invented", "State", "Quality", "Verified",
    "Source",
];
/// Columns that Open SDG itself takes for no disaggregations.
const THEIR_COLUMNS: [&str; 10] = [
    "GeoCode",
    "Observation status",
    "Unit multiplier",
    "Unit measure",
    "UNIT_MEASURE",
    "COMMENT_TS",
    "DATA_LAST_UPDATE",
    "COMMENT_OBS",
    "Progress",
    "Target",
];
/// The column of the city.
const CITY: &str = "City";

/// The indicator that a data point is: goal, target and code; the code alone where the KPI refers to no goal.
fn indicator(kpi: &Kpi, point: &DataPoint) -> String {
    let code = slug(&kpi.subject(point));
    match place(kpi) {
        Some(place) => {
            let target = place.target.as_deref().unwrap_or("0");
            format!("{}-{target}-{code}", place.goal)
        }
        None => code,
    }
}

/// Where a KPI stands among the goals.
struct GoalPlace {
    goal: String,
    /// The part of the target's code behind the goal, such as "c" of "9.c".
    target: Option<String>,
    /// True where the catalogue suggests it, and the methodology does not say it.
    suggested: bool,
}

/// What the methodology says first; what the catalogue suggests only where it says nothing.
fn place(kpi: &Kpi) -> Option<GoalPlace> {
    let sdg = &kpi.sdg;
    let goals: Vec<String> = sdg.goals.iter().map(u8::to_string).collect();
    let stated = sdg.targets.iter().chain(&sdg.indicators).chain(&goals).next();
    let code = stated.or_else(|| sdg.suggested.first())?;
    let mut parts = code.split('.');
    let goal = parts.next()?.to_owned();
    Some(GoalPlace { goal, target: parts.next().map(str::to_owned), suggested: stated.is_none() })
}
