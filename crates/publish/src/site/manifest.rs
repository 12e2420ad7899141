//! `manifest.json`: every file of a site with its SHA-256, and from what the pages of each city were made; and
//! `documents.json`, which lists documents in the same way.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// Name of the file of a site.
pub const FILE: &str = "manifest.json";
/// Name of the file of a folder of documents.
pub const DOCUMENTS: &str = "documents.json";
/// Version of its layout.
pub const VERSION: u32 = 1;

/// Every file of a site, or every document of a folder, but the manifest itself.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// Version of this layout.
    pub schema_version: u32,
    /// Files by their path below the site's folder.
    pub files: BTreeMap<String, Entry>,
    /// SHA-256 of all that the pages of a city were made from, by the city's id; nothing for documents.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub cities: BTreeMap<String, String>,
}

/// A file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// Length.
    pub bytes: u64,
    /// 64 hexadecimal digits.
    pub sha256: String,
}

impl Manifest {
    /// Reads a manifest; none where the text is none, or one of another layout.
    pub fn read(text: &str) -> Option<Self> {
        serde_json::from_str(text).ok().filter(|manifest: &Self| manifest.schema_version == VERSION)
    }
}
