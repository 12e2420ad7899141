//! What stands around every page: head, navigation, languages, citation.

use std::borrow::Cow;

use assess::band::Band;
use assess::score::Score;
use kpi::catalogue::DataPoint;
use kpi::finding::Severity;

use super::Site;
use super::record::{Record, Value, Year};
use crate::html::{VERSION, parts};
use crate::locale::Locale;
use crate::model::ScorePart;
use crate::number::DECIMALS;
use crate::svg::escaped;

/// What may be loaded: our own style, script and data, and nothing else. No inline style and no inline script.
pub const POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

/// A part of the site that the navigation names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    Cities,
    Kpis,
    Goals,
    Compare,
    Method,
    Downloads,
    Search,
}

impl Part {
    pub(super) const ALL: [Self; 7] =
        [Self::Cities, Self::Kpis, Self::Goals, Self::Compare, Self::Method, Self::Downloads, Self::Search];

    /// The message that names it, and its page.
    fn named(self) -> (&'static str, &'static str) {
        match self {
            Self::Cities => ("site-nav-cities", "index.html"),
            Self::Kpis => ("site-nav-kpis", "kpi/index.html"),
            Self::Goals => ("site-nav-goals", "sdg/index.html"),
            Self::Compare => ("site-nav-compare", "compare.html"),
            Self::Method => ("site-nav-method", "method/index.html"),
            Self::Downloads => ("site-nav-downloads", "downloads.html"),
            Self::Search => ("site-nav-search", "search.html"),
        }
    }
}

/// A page's place in the site, and what its head says.
pub(super) struct Frame<'a> {
    pub(super) site: &'a Site<'a>,
    pub(super) locale: &'a Locale,
    /// Path below the language's folder.
    pub(super) path: String,
    pub(super) title: String,
    pub(super) description: String,
    pub(super) part: Part,
    /// Its linked data.
    pub(super) linked: Option<serde_json::Value>,
}

/// A link of a list.
pub(super) struct Link {
    pub(super) href: String,
    pub(super) text: String,
    /// What it leads to is this page, or the part that this page is in.
    pub(super) is_current: bool,
    /// Language of its text and of its target.
    pub(super) language: String,
}

impl<'a> Frame<'a> {
    pub(super) fn t(&self, id: &str) -> Cow<'a, str> {
        self.locale.text(id)
    }

    /// The message of a word of the data, such as `state-reported`.
    pub(super) fn word(&self, kind: &str, word: &str) -> Cow<'a, str> {
        self.locale.text(&format!("{kind}-{word}"))
    }

    /// A name with its version.
    pub(super) fn qualified(&self, name: &str, version: &str) -> String {
        parts::qualified(name, version, self.locale)
    }

    pub(super) fn full_title(&self) -> String {
        self.locale.text_with("site-title", &[("page", &self.title), ("site", &self.t("site-name"))])
    }

    /// From this page to the folder of its language, and to that of the site.
    pub(super) fn up(&self) -> String {
        "../".repeat(self.path.matches('/').count())
    }

    pub(super) fn top(&self) -> String {
        format!("../{}", self.up())
    }

    pub(super) fn style(&self) -> String {
        self.top() + &self.site.style.path
    }

    pub(super) fn script(&self) -> String {
        self.top() + &self.site.script.path
    }

    pub(super) fn navigation(&self) -> Vec<Link> {
        let link = |part: Part| {
            let (id, page) = part.named();
            Link {
                href: self.up() + page,
                text: self.t(id).into_owned(),
                is_current: part == self.part,
                language: String::new(),
            }
        };
        Part::ALL.map(link).into_iter().collect()
    }

    /// This page in every language.
    pub(super) fn languages(&self) -> Vec<Link> {
        let link = |locale: &&Locale| Link {
            href: format!("{}{}/{}", self.top(), locale.language(), self.path),
            text: locale.text("site-language").into_owned(),
            is_current: locale.language() == self.locale.language(),
            language: locale.language().to_owned(),
        };
        self.site.sources.locales.iter().map(link).collect()
    }

    /// Where the page will be found, where that is known.
    pub(super) fn address(&self) -> Option<String> {
        self.site.address_of(&format!("{}/{}", self.locale.language(), self.path))
    }

    /// How to cite the page.
    pub(super) fn citation(&self) -> String {
        let (framework, set) = (self.site.sources.framework, self.site.sources.benchmarks);
        let address = self.address().unwrap_or_else(|| format!("{}/{}", self.locale.language(), self.path));
        let variables = [
            ("page", self.title.as_str()),
            ("site", &self.t("site-name")),
            ("framework", &framework.name),
            ("framework_version", &framework.version),
            ("benchmarks", &set.name),
            ("benchmarks_version", &set.version),
            ("address", &address),
        ];
        self.locale.text_with("site-citation", &variables)
    }

    pub(super) fn publisher(&self) -> Option<String> {
        let publisher = self.site.sources.publisher?;
        Some(self.locale.text_with("site-published-by", &[("publisher", publisher)]))
    }

    pub(super) fn licence(&self) -> Option<&'a str> {
        self.site.sources.licence
    }

    /// Linked data as text that no page can be broken with.
    pub(super) fn linked_text(&self) -> Option<String> {
        self.linked.as_ref().map(|linked| linked.to_string().replace('<', "\\u003c"))
    }

    pub(super) fn footer_made(&self) -> String {
        self.locale.text_with("footer-made", &[("version", VERSION)])
    }

    pub(super) fn badge(&self, score: &Score) -> String {
        parts::score_badge(&ScorePart::from(score), self.locale)
    }

    pub(super) fn coverage(&self, score: &Score) -> String {
        self.locale.percent(score.coverage())
    }

    pub(super) fn interval(&self, score: &Score) -> String {
        let Some([low, high]) = score.interval() else { return "–".to_owned() };
        self.locale.interval(low, high)
    }

    /// A cell of the table of scores.
    pub(super) fn heat(&self, score: &Score) -> String {
        match (score.share(), score.band()) {
            (Some(share), Some(band)) => format!(
                r#"<td class="{}">{}<span class="dots" aria-hidden="true">{}</span></td>"#,
                band.as_str(),
                escaped(&self.locale.percent(share)),
                parts::dots(band)
            ),
            _ => format!(
                r#"<td class="none"><span aria-hidden="true">–</span><span class="hidden">{}</span></td>"#,
                escaped(&self.t("not-scored"))
            ),
        }
    }

    /// When the figures of a dossier were published.
    pub(super) fn published(&self, year: &Year) -> String {
        year.published().map_or_else(|| "–".to_owned(), |date| self.locale.date(date))
    }

    /// The period of a dossier, with the number of its version where it is not the first.
    pub(super) fn version_name(&self, year: &Year) -> String {
        if year.version == 1 && !year.is_replaced {
            return year.period.clone();
        }
        let variables = [("period", year.period.as_str()), ("version", &year.version.to_string())];
        self.locale.text_with("site-version-name", &variables)
    }

    /// A value as a person reads it, without its unit.
    pub(super) fn value_text(&self, point: &DataPoint, value: f64) -> String {
        match point.value_type {
            kpi::catalogue::ValueType::Number => self.locale.number(value, DECIMALS),
            kpi::catalogue::ValueType::YesNo if value == 0.0 => self.t("answer-no").into_owned(),
            kpi::catalogue::ValueType::YesNo => self.t("answer-yes").into_owned(),
        }
    }

    /// A value with its band or its state.
    pub(super) fn cell(&self, record: &Record, index: usize, point: &DataPoint) -> String {
        let Some(known) = record.values.get(index) else { return "–".to_owned() };
        let value = known.value.map(|value| {
            format!(r#"<span class="value">{}</span> "#, escaped(&self.value_text(point, value)))
        });
        value.unwrap_or_default() + &self.mark(known)
    }

    fn mark(&self, known: &Value) -> String {
        if let Some(share) = known.share {
            let band = Band::of(share);
            let words = self.word("band", band.as_str());
            return parts::badge(band, &self.locale.percent(share), &words);
        }
        let (class, words) = match known.state() {
            state if state.is_scored() => ("tag-plain", self.t("no-benchmark")),
            state if known.value.is_some() => ("tag-doubtful", self.word("state", state.as_str())),
            state => ("tag-missing", self.word("state", state.as_str())),
        };
        format!(r#"<span class="tag {class}">{}</span>"#, escaped(&words))
    }

    /// "5 errors", "1 note": kinds of findings that there are.
    pub(super) fn findings(&self, counts: &[usize; 3]) -> String {
        let kinds = ["findings-errors", "findings-warnings", "findings-infos"].into_iter().zip(*counts);
        let present = kinds.filter(|(_, count)| *count > 0);
        let lines: Vec<String> = present.map(|(id, count)| self.locale.counted(id, count)).collect();
        if lines.is_empty() { self.t("index-no-findings").into_owned() } else { self.locale.list(&lines) }
    }

    pub(super) fn severity_intro(&self, severity: Severity) -> Cow<'a, str> {
        self.word("findings", &format!("{}-intro", severity.as_str()))
    }
}
