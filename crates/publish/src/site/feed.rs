//! Files for machines that walk the site: the Atom feed of a language, sitemap.xml, robots.txt; and the first page of all.

use std::cmp::Reverse;
use std::fmt::Write as _;

use super::city::city_path;
use super::frame::Part;
use super::history::history_path;
use super::record::{BEGINNING, Record};
use super::{Asset, Place, Site, sha256};
use crate::svg::escaped;

/// Entries of a feed at most.
const MOST: usize = 100;

/// The feed: the latest dossier of each city, the latest first.
pub(super) fn atom(at: &Place) -> String {
    let frame = at.frame(Part::Cities, at.t("site-feed"), String::new());
    let mut records: Vec<&Record> = at.records.iter().collect();
    // Stable: those of one day stay in the order of names.
    records.sort_by_cached_key(|record| Reverse(record.updated()));
    records.truncate(MOST);
    let updated = records.first().map_or(BEGINNING, |record| record.updated());
    let language = at.locale.language();
    let site =
        at.site.address_of(&format!("{language}/index.html")).unwrap_or_else(|| "index.html".to_owned());
    let mut out = format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{language}\">\n<title>{}</title>\n<id>{}</id>\n<updated>{updated}T00:00:00Z</updated>\n<author><name>{}</name></author>\n<link href=\"{}\"/>\n",
        escaped(&frame.title),
        urn(&format!("{language} feed")),
        escaped(&frame.t("site-name")),
        escaped(&site)
    );
    if let Some(own) = frame.address() {
        out += &format!("<link rel=\"self\" href=\"{}\"/>\n", escaped(&own));
    }
    for record in records {
        entry(&mut out, at, record);
    }
    out + "</feed>\n"
}

fn entry(out: &mut String, at: &Place, record: &Record) {
    let (latest, language) = (record.latest(), at.locale.language());
    let variables = [("city", record.name.as_str()), ("period", latest.period.as_str())];
    let title = at.locale.text_with("site-city-title", &variables);
    let path = format!("city/{}.html", record.id);
    let href = at.site.address_of(&format!("{language}/{path}")).unwrap_or(path);
    let score = crate::html::score_sentence(&crate::model::ScorePart::from(&latest.score), at.locale);
    // Writing to a String can't fail.
    let _ = write!(
        out,
        "<entry>\n<title>{}</title>\n<id>{}</id>\n<updated>{}T00:00:00Z</updated>\n<link href=\"{}\"/>\n<summary>{}</summary>\n</entry>\n",
        escaped(&title),
        urn(&format!("{language} {} {}", record.id, latest.period)),
        record.updated(),
        escaped(&href),
        escaped(&score)
    );
}

/// A name that stays the same wherever the site is: a UUID of version 8, made of what it names.
fn urn(name: &str) -> String {
    let hash = sha256(format!("u4ssc site {name}").as_bytes());
    format!(
        "urn:uuid:{}-{}-8{}-8{}-{}",
        &hash[..8],
        &hash[8..12],
        &hash[13..16],
        &hash[17..20],
        &hash[20..32]
    )
}

/// The first page of the whole site: the languages.
pub(super) fn first_page(site: &Site) -> Asset {
    let mut links = String::new();
    for locale in site.sources.locales {
        let (language, words) = (locale.language(), escaped(&locale.text("site-language")).to_string());
        links += &format!(
            "<li><a href=\"{language}/index.html\" lang=\"{language}\" hreflang=\"{language}\">{words}</a></li>\n"
        );
    }
    let (language, name) = site.sources.locales.first().map_or(("en", String::new()), |locale| {
        (locale.language(), escaped(&locale.text("site-name")).to_string())
    });
    let text = format!(
        "<!DOCTYPE html>\n<html lang=\"{language}\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"{}\">\n<title>{name}</title>\n<link rel=\"stylesheet\" href=\"{}\">\n{}</head>\n<body class=\"site\">\n<main>\n<h1>{name}</h1>\n<ul>\n{links}</ul>\n</main>\n</body>\n</html>\n",
        super::POLICY,
        site.style.path,
        only(site, language)
    );
    Asset { path: "index.html".to_owned(), text }
}

/// Where there is one language only, its first page opens at once.
fn only(site: &Site, language: &str) -> String {
    if site.sources.locales.len() > 1 {
        return String::new();
    }
    format!("<meta http-equiv=\"refresh\" content=\"0; url={language}/index.html\">\n")
}

/// What search engines may read: everything.
pub(super) fn robots(site: &Site) -> Asset {
    let mut text = String::from("User-agent: *\nAllow: /\n");
    if let Some(address) = site.address_of("sitemap.xml") {
        text += &format!("Sitemap: {address}\n");
    }
    Asset { path: "robots.txt".to_owned(), text }
}

/// Every page in every language; only where the address is known, since a sitemap holds whole addresses.
pub(super) fn sitemap(site: &Site, records: &[Record]) -> Option<Asset> {
    site.sources.address?;
    let mut text = String::from(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
    );
    let pages: Vec<_> = site.pages().into_iter().filter(|page| is_page(&site.path(*page))).collect();
    for locale in site.sources.locales {
        let cities = records.iter().map(|record| city_path(locale, &record.id));
        let histories = records.iter().filter(|record| record.has_history());
        let cities = cities.chain(histories.map(|record| history_path(locale, &record.id)));
        for path in pages.iter().map(|page| site.path_in(*page, locale)).chain(cities) {
            if let Some(address) = site.address_of(&path) {
                text += &format!("<url><loc>{}</loc></url>\n", escaped(&address));
            }
        }
    }
    text += "</urlset>\n";
    Some(Asset { path: "sitemap.xml".to_owned(), text })
}

fn is_page(path: &str) -> bool {
    std::path::Path::new(path).extension().is_some_and(|extension| extension == "html")
}
