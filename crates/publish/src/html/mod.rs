//! Pages as HTML: each one file, without scripts and without anything from elsewhere.
//!
//! The templates lie in `templates/`; they are compiled in and escape what they print. What is printed unescaped is made
//! here and in [`crate::svg`], which escape for themselves.

pub(crate) mod city;
mod index;
pub(crate) mod parts;
mod profile;

pub use city::city_page;
pub use index::index_page;
pub(crate) use parts::{behind, dots_of, score_sentence};
pub use profile::profile_page;

/// Style sheet of all pages.
pub(crate) const STYLE: &str = include_str!("../../templates/style.css");

/// Version of the platform that made a page.
pub(crate) const VERSION: &str = env!("CARGO_PKG_VERSION");
