//! What a picture says on hovering: a name with its score, or a data point with its value.

use std::fmt::{self, Write as _};

use super::{Look, escaped};
use crate::html::{behind, score_sentence};
use crate::locale::Locale;
use crate::model::{CategoryPart, KpiPart, PointPart, ScorePart};

/// Opens a group that says what it stands for.
pub(super) fn open(out: &mut String, said: &str) -> fmt::Result {
    write!(out, r#"<g class="segment"><title>{}</title>"#, escaped(said))
}

/// "Transport: 72% (66 to 95% of target), 13 of 18 points".
pub(super) fn score(name: &str, score: &ScorePart, locale: &Locale) -> String {
    locale.named(name, score_sentence(score, locale))
}

/// "Transport · Bicycle Network (EC: I: T: 3C): 150 km per 100,000 inhabitants, 66 to 95% of target (72% of target)".
pub(super) fn point(category: &CategoryPart, kpi: &KpiPart, point: &PointPart, locale: &Locale) -> String {
    let mut name = format!("{} · {} ({})", category.name, kpi.name, kpi.code);
    if kpi.has_parts {
        name.push_str(" · ");
        name.push_str(&point.name);
    }
    let mut look = locale.text(&Look::of(point).message()).into_owned();
    if let Some(share) = point.share {
        let share = locale.text_with("share-of-target", &[("share", &locale.percent(share))]);
        look = locale.text_with("doc-qualified", &[("name", &look), ("value", &share)]);
    }
    let value = point.value.map(|value| point.text.clone() + &behind(point, value, locale));
    locale.named(&name, locale.clauses(&value.into_iter().chain([look]).collect::<Vec<_>>()))
}
