//! Everything that can be found, from A to Z: a page that needs no script, and the index that the script searches.

use askama::Template;
use serde_json::json;

use super::Place;
use super::frame::{Frame, Part};
use crate::error::PublishError;
use crate::model::slug;

/// Something that can be found.
struct Found {
    name: String,
    /// What it is.
    kind: String,
    /// Its page, below the language's folder.
    href: String,
    /// Further words that lead to it.
    words: String,
}

/// Names that start with the same letter.
struct Letter<'a> {
    letter: String,
    found: Vec<&'a Found>,
}

#[derive(Template)]
#[template(path = "site/search.html")]
struct Search<'a> {
    frame: Frame<'a>,
    letters: Vec<Letter<'a>>,
}

/// The page.
pub(super) fn page(at: &Place) -> Result<String, PublishError> {
    let frame = at.frame(Part::Search, at.t("site-search-title"), at.t("site-search-description"));
    let all = all(at);
    let mut letters: Vec<Letter> = Vec::new();
    for found in &all {
        let first = found.name.chars().find(|c| c.is_alphanumeric());
        let letter: String = first.into_iter().flat_map(char::to_uppercase).collect();
        match letters.last_mut() {
            Some(last) if at.locale.is_same_letter(&last.letter, &letter) => {
                // The letter without marks names them all: Å stands under A where it is one letter with it.
                if letter.is_ascii() {
                    last.letter = letter;
                }
                last.found.push(found);
            }
            _ => letters.push(Letter { letter, found: vec![found] }),
        }
    }
    Ok(Search { frame, letters }.render()?)
}

/// The index for the script: name, kind, page, further words.
pub(super) fn index(at: &Place) -> Result<String, PublishError> {
    let all = all(at);
    let rows = all.iter().map(|found| json!([found.name, found.kind, found.href, found.words]));
    Ok(serde_json::to_string(&rows.collect::<Vec<_>>())? + "\n")
}

/// Cities, KPIs, categories and goals, by name.
fn all(at: &Place) -> Vec<Found> {
    let (framework, sdg) = (at.site.sources.framework, &at.site.sources.catalogue.sdg);
    let [city, kpi, category, goal] =
        ["site-kind-city", "site-kind-kpi", "site-kind-category", "site-kind-goal"].map(|id| at.t(id));
    let cities = at.records.iter().map(|record| Found {
        name: record.name.clone(),
        kind: city.clone(),
        href: format!("city/{}.html", record.id),
        words: format!("{} {} {}", at.locale.told(&record.country), record.country, record.id),
    });
    let kpis = framework.kpis.iter().map(|one| Found {
        name: one.name.clone(),
        kind: format!("{kpi} {}", one.code),
        href: format!("kpi/{}.html", slug(&one.code)),
        words: format!("{} {}", one.measures, one.aliases.join(" ")),
    });
    let categories = at.site.columns.iter().map(|column| Found {
        name: column.name.to_owned(),
        kind: at.locale.list(&[category.clone(), framework.dimensions[column.dimension].name.clone()]),
        href: column.path(),
        words: String::new(),
    });
    let goals = sdg.goals.iter().map(|one| Found {
        name: one.title.clone(),
        kind: format!("{goal} {}", one.number),
        href: format!("sdg/{}.html", one.number),
        words: String::new(),
    });
    let mut all: Vec<Found> = cities.chain(kpis).chain(categories).chain(goals).collect();
    all.sort_by(|a, b| at.locale.compare(bare(&a.name), bare(&b.name)).then_with(|| a.href.cmp(&b.href)));
    all
}

/// A name from its first letter or digit on, by which it is sorted.
fn bare(name: &str) -> &str {
    name.trim_start_matches(|c: char| !c.is_alphanumeric())
}
