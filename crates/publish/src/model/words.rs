//! Words of other crates' types in the JSON: how they are written, and which of them a schema allows.

use assess::band::{Band, ShareRule};
use kpi::finding::Severity;
use kpi::result::State;
use schemars::{Schema, SchemaGenerator, json_schema};
use serde::{Serialize, Serializer};

/// A band by the word that is used in files, everywhere the same.
#[expect(clippy::ref_option, clippy::trivially_copy_pass_by_ref, reason = "the signature that serde calls")]
pub(super) fn band<S: Serializer>(band: &Option<Band>, serializer: S) -> Result<S::Ok, S::Error> {
    band.map(Band::as_str).serialize(serializer)
}

fn words(words: &[&str], optional: bool) -> Schema {
    let mut all: Vec<Option<&str>> = words.iter().copied().map(Some).collect();
    if optional {
        all.push(None);
    }
    json_schema!({ "enum": all })
}

pub(super) fn optional_band(_: &mut SchemaGenerator) -> Schema {
    words(&Band::ALL.map(Band::as_str), true)
}

pub(super) fn optional_share_rule(_: &mut SchemaGenerator) -> Schema {
    let rules = [
        ShareRule::ValueOverBenchmark,
        ShareRule::BenchmarkOverValue,
        ShareRule::SmallerOverLarger,
        ShareRule::YesIsTarget,
    ];
    words(&rules.map(ShareRule::as_str), true)
}

pub(super) fn state(_: &mut SchemaGenerator) -> Schema {
    words(&State::ALL.map(State::as_str), false)
}

pub(super) fn severity(_: &mut SchemaGenerator) -> Schema {
    words(&[Severity::Info, Severity::Warning, Severity::Error].map(Severity::as_str), false)
}
