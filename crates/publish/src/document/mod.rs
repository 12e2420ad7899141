//! Documents: what is printed and handed over of a city. A [`Document`] says everything in order, without layout; it is
//! shown as text ([`text`]), as a page ([`html`]) and set as PDF ([`pdf`]).
//!
//! All words come from the locale and all figures from a [`CityReport`] or a [`CityProfile`]: nothing is computed here but
//! counts.

mod certificate;
mod factsheet;
pub mod fonts;
pub mod html;
mod maker;
mod parts;
pub mod pdf;
mod picture;
mod profile;
mod recommend;
mod snapshot;
pub mod text;
mod verification;

use serde::Serialize;

use crate::locale::Locale;
use crate::model::CityReport;
use crate::profile::CityProfile;
use maker::Maker;

pub use fonts::{Family, FontRules, Fonts};
pub use html::html;
pub use pdf::{PdfError, pdf};

/// Which document about a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Four pages: cover, what to know, wheel, sub-dimensions.
    Snapshot,
    /// Nine sections: what was reported and verified, all results, and what is missing.
    Verification,
    /// Profile, categories one by one, comparisons, recommendations.
    Factsheet,
    /// One page that says what was reported and verified, with its address.
    Certificate,
}

/// A document: who it is about, and what it says from the first page to the last.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Document {
    /// The word that names it in files, such as `snapshot` or `profile`.
    pub kind: &'static str,
    /// Language of its sentences, such as `en`.
    pub language: String,
    /// `ltr` or `rtl`.
    pub direction: String,
    /// Title, with city and period.
    pub title: String,
    /// One sentence about it.
    pub description: String,
    /// Year, month and day that stand as its date: the last day of the reporting period.
    pub date: [u16; 3],
    /// The first page, or the head of the only one.
    pub cover: Cover,
    /// What stands at the foot of each page, beside the page number.
    pub footer: String,
    /// Heading of the table of contents; none where a document has none.
    pub contents: Option<String>,
    /// What it says.
    pub blocks: Vec<Block>,
    /// Pictures, in the order in which blocks name them.
    #[serde(skip)]
    pub pictures: Vec<Drawing>,
}

/// A drawn picture.
#[derive(Debug, Clone, PartialEq)]
pub struct Drawing {
    /// It as SVG.
    pub svg: String,
    /// Heights at which it may be cut where it is higher than a page; empty where it may not.
    pub cuts: Vec<f64>,
}

/// The first page.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Cover {
    /// Which document, above the name.
    pub kicker: String,
    /// Name of the city.
    pub name: String,
    /// Country, period, framework and the like.
    pub lines: Vec<String>,
    /// What a reader must not miss, such as that the city is invented.
    pub notice: Option<String>,
}

/// A part of a document.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "is", rename_all = "kebab-case")]
pub enum Block {
    /// A heading; it is a bookmark too.
    Heading {
        /// 1 for sections, 2 below them.
        level: u8,
        /// True where sections are counted.
        numbered: bool,
        /// Words.
        text: String,
    },
    /// A paragraph.
    Text {
        /// Words in bold at its beginning; may be empty.
        lead: String,
        /// Words.
        text: String,
    },
    /// The city's own words: one text is a paragraph, several are a list.
    Own {
        /// Words.
        texts: Vec<String>,
        /// Their language; empty where nobody said.
        language: String,
    },
    /// A remark that is set apart.
    Notice {
        /// Words.
        text: String,
    },
    /// A list.
    List {
        /// Its items.
        items: Vec<String>,
    },
    /// Numbered remarks below a table.
    Notes {
        /// Number and words.
        notes: Vec<(u32, String)>,
        /// Their language, where they are the city's own words; empty where nobody said.
        language: String,
    },
    /// A table.
    Table(Table),
    /// Groups with their scores, side by side.
    Boxes {
        /// Them.
        boxes: Vec<ScoreBox>,
    },
    /// A picture.
    Picture {
        /// Index in the document's pictures.
        picture: usize,
        /// What it shows, for those who don't see it.
        alt: String,
        /// Words below it; may be empty.
        caption: String,
        /// Width in percent of the column.
        width: u8,
    },
    /// The next block starts a page.
    NewPage,
}

/// A table with a caption.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Table {
    /// What it shows.
    pub caption: String,
    /// Columns.
    pub columns: Vec<Column>,
    /// Rows.
    pub rows: Vec<Row>,
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Column {
    /// Heading.
    pub heading: String,
    /// Part of the width, relative to the others.
    pub width: f64,
    /// True for figures, which stand at the end of the line.
    pub figures: bool,
}

/// A row of a table.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "is", rename_all = "kebab-case")]
pub enum Row {
    /// A heading over the rows below it, repeated where they go on on the next page.
    Group {
        /// Words.
        text: String,
    },
    /// One cell for each column.
    Cells {
        /// Them.
        cells: Vec<Cell>,
        /// True for a sum.
        strong: bool,
    },
}

/// A cell of a table.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Cell {
    /// Words.
    pub text: String,
    /// Lines below them, as a list.
    pub items: Vec<String>,
    /// Language of these lines, where they are the city's own words; empty otherwise.
    pub language: String,
    /// Numbers of remarks below the table.
    pub notes: Vec<u32>,
    /// Band by whose colour and dots it is shown, such as `from-66`.
    pub band: Option<&'static str>,
}

/// A group with its score.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ScoreBox {
    /// Name.
    pub name: String,
    /// What belongs to it.
    pub members: String,
    /// Percentage, or that there is none.
    pub score: String,
    /// The band in words; empty where there is none.
    pub words: String,
    /// Band of the score, such as `from-66`.
    pub band: Option<&'static str>,
}

impl Document {
    /// A document about a city. `address` is where the city's data are published; the certificate shows it as a code.
    pub fn new(kind: Kind, report: &CityReport, address: Option<&str>, locale: &Locale) -> Self {
        let mut maker = Maker::of_report(kind, report, locale);
        match kind {
            Kind::Snapshot => snapshot::write(&mut maker, address),
            Kind::Verification => verification::write(&mut maker),
            Kind::Factsheet => factsheet::write(&mut maker),
            Kind::Certificate => certificate::write(&mut maker, address),
        }
        maker.finish()
    }

    /// The profile of a city among others and over years.
    pub fn of_profile(about: &CityProfile, locale: &Locale) -> Self {
        let mut maker = profile::begin(about, locale);
        profile::write(&mut maker);
        maker.finish()
    }
}

impl Drawing {
    /// A picture that is not cut.
    pub(crate) fn whole(svg: impl Into<String>) -> Self {
        Self { svg: svg.into(), cuts: Vec::new() }
    }
}

impl Kind {
    /// All kinds.
    pub const ALL: [Self; 4] = [Self::Snapshot, Self::Verification, Self::Factsheet, Self::Certificate];

    /// The word that names it in files and commands.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Snapshot => "snapshot",
            Self::Verification => "verification",
            Self::Factsheet => "factsheet",
            Self::Certificate => "certificate",
        }
    }

    /// Id of the message with its name.
    pub(crate) fn message(self) -> &'static str {
        match self {
            Self::Snapshot => "doc-kind-snapshot",
            Self::Verification => "doc-kind-verification",
            Self::Factsheet => "doc-kind-factsheet",
            Self::Certificate => "doc-kind-certificate",
        }
    }
}

impl Row {
    /// An ordinary row.
    pub(crate) fn plain(cells: Vec<Cell>) -> Self {
        Self::Cells { cells, strong: false }
    }
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        Self { text, ..Self::default() }
    }
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        text.to_owned().into()
    }
}
