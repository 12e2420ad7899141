//! The stable JSON of a report, and its schema.

use crate::error::PublishError;
use crate::model::CityReport;

/// The report as JSON: exact numbers, states as words, shares as fractions.
pub fn to_json(report: &CityReport) -> Result<String, PublishError> {
    let mut text = serde_json::to_string_pretty(report)?;
    text.push('\n');
    Ok(text)
}

/// The JSON Schema of [`to_json`].
pub fn schema() -> Result<String, PublishError> {
    let mut text = serde_json::to_string_pretty(&schemars::schema_for!(CityReport))?;
    text.push('\n');
    Ok(text)
}
