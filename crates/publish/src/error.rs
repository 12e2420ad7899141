//! What can go wrong while publishing.

use thiserror::Error;

/// Why a report could not be published.
#[derive(Debug, Error)]
pub enum PublishError {
    /// The language is not one that BCP 47 knows, such as `en` or `pt-BR`.
    #[error("{0} is not a language code")]
    Language(String),
    /// A locale file can't be used.
    #[error("the words of language {language} can't be used: {reason}")]
    Words {
        /// Which language.
        language: String,
        /// What is wrong with them, and where.
        reason: String,
    },
    /// A page could not be written.
    #[error("the page could not be written: {0}")]
    Page(#[from] askama::Error),
    /// The data could not be written as JSON.
    #[error("the report could not be written as JSON: {0}")]
    Json(#[from] serde_json::Error),
}
