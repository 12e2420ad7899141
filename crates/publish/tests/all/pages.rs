//! Pages: well-formed, complete in themselves, with every name escaped.

use publish::{CityReport, city_page, index_page};
use quick_xml::Reader;
use quick_xml::events::Event;
use regex::Regex;

use crate::sample::{city, full, handful, locale, report};

/// Every element is closed by itself in the right order.
pub(crate) fn assert_well_formed(text: &str) {
    // Elements of HTML that are never closed, closed as XML wants it.
    let voids = Regex::new(r"<(meta|br|link)\b([^>]*[^/>])?>").unwrap();
    let text = voids.replace_all(text, "<$1$2/>").replace("<!DOCTYPE html>", "").replace("&nbsp;", " ");
    let mut reader = Reader::from_str(&text);
    reader.config_mut().check_end_names = true;
    loop {
        match reader.read_event() {
            Ok(Event::Eof) => break,
            Ok(Event::Start(element) | Event::Empty(element)) => {
                for attribute in element.attributes() {
                    attribute.unwrap_or_else(|error| panic!("{error} in {element:?}"));
                }
            }
            Ok(_) => {}
            Err(error) => panic!("{error} at {}", reader.buffer_position()),
        }
    }
}

fn page(report: &CityReport) -> String {
    city_page(report, locale()).unwrap()
}

#[test]
fn pages_are_well_formed_and_whole() {
    let message = Regex::new(r"\[[a-z]+(-[a-z]+)+\]").unwrap();
    for dossier in [handful(), full("aurora", "Aurora", 1), city("bare", "Bare")] {
        let page = page(&report(&dossier));
        assert_well_formed(&page);
        for part in ["<main", "<header", "<footer", "<nav", "lang=\"en\"", "class=\"skip\"", "</html>"] {
            assert!(page.contains(part), "{part}");
        }
        assert!(message.find(&page.replace(publish_style(&page), "")).is_none(), "{:?}", message.find(&page));
    }
}

/// The style sheet of a page, whose attribute selectors look like missing messages.
fn publish_style(page: &str) -> &str {
    let from = page.find("<style>").unwrap();
    &page[from..page.find("</style>").unwrap()]
}

#[test]
fn markup_in_a_name_stays_text() {
    let report = report(&handful());
    for page in [page(&report), index_page(std::slice::from_ref(&report), locale()).unwrap()] {
        assert!(!page.contains("<script"));
        assert!(page.contains("script&gt;alert(1)") || page.contains("script&#62;alert(1)"));
    }
}

#[test]
fn pages_load_nothing_from_elsewhere() {
    let loads =
        Regex::new(r#"(src|srcset|action|data|poster)="|@import|url\(['"]?[a-z/]|<(link|iframe|object|img)"#)
            .unwrap();
    let links = Regex::new(r#"href="([^"]*)""#).unwrap();
    let report = report(&full("aurora", "Aurora", 1));
    for page in [page(&report), index_page(std::slice::from_ref(&report), locale()).unwrap()] {
        assert!(loads.find(&page).is_none(), "{:?}", loads.find(&page));
        for link in links.captures_iter(&page) {
            assert!(
                link[1].starts_with('#') || link[1].starts_with("aurora.") || &link[1] == "all.csv",
                "{}",
                &link[1]
            );
        }
    }
}

#[test]
fn ids_are_unique_and_links_within_the_page_lead_somewhere() {
    let page = page(&report(&full("aurora", "Aurora", 1)));
    let all = |pattern: &str| -> Vec<String> {
        Regex::new(pattern).unwrap().captures_iter(&page).map(|found| found[1].to_owned()).collect()
    };
    let ids = all(r#" id="([^"]+)""#);
    let unique: std::collections::BTreeSet<_> = ids.iter().collect();
    assert_eq!(ids.len(), unique.len());
    for link in all(r##"href="#([^"]+)""##).iter().chain(&all(r#"aria-labelledby="([^" ]+)"#)) {
        assert!(unique.contains(link), "{link}");
    }
}

#[test]
fn an_invented_city_says_so_first() {
    let mut dossier = handful();
    let invented = page(&report(&dossier));
    assert!(invented.contains("This city does not exist."));
    assert!(invented.find("This city does not exist.") < invented.find("<h1>"));
    dossier.city.invented = false;
    assert!(!page(&report(&dossier)).contains("This city does not exist."));
}

#[test]
fn empty_sections_say_that_they_are_empty_and_not_more() {
    let bare = page(&report(&city("bare", "Bare")));
    assert!(bare.contains("No verification is recorded"));
    assert!(!bare.contains("All KPIs were reported"));
    let handful = page(&report(&handful()));
    assert!(handful.contains("A verifier did not accept these values"));
    assert!(handful.contains("Partial, following not reported:"));
}

#[test]
fn the_index_is_in_the_order_of_names_and_never_of_scores() {
    let reports = [("z", "zeta", 1), ("a", "Alpha", 2), ("m", "Mu", 3)]
        .map(|(id, name, seed)| report(&full(id, name, seed)));
    let page = index_page(&reports, locale()).unwrap();
    assert_well_formed(&page);
    let at = |name: &str| page.find(&format!(">{name}</a>")).unwrap();
    assert!(at("Alpha") < at("Mu") && at("Mu") < at("zeta"));
    assert!(page.contains("This is not a ranking."));
    assert_well_formed(&index_page(&[], locale()).unwrap());
}

#[test]
fn the_same_report_gives_the_same_bytes() {
    let make = || page(&report(&full("aurora", "Aurora", 1)));
    assert_eq!(make(), make());
}
