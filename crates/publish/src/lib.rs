//! What people read of a city: the report model, pictures as SVG, pages as HTML, tidy CSV and stable JSON.
//!
//! [`model::CityReport`] says what is said; everything else only lays it out. Words come from a [`locale::Locale`],
//! whose texts are handed in: no I/O, no clock, and the same report gives the same bytes.

pub mod document;
pub mod error;
pub mod html;
pub mod json;
pub mod locale;
pub mod model;
pub mod number;
pub mod profile;
pub mod sentence;
pub mod site;
pub mod svg;
pub mod tidy;

pub use error::PublishError;
pub use html::{city_page, index_page, profile_page};
pub use locale::{Locale, Told};
pub use model::CityReport;
pub use profile::CityProfile;
