//! What a trend and a peer mean, in sentences; each carries the rule and the figures that made it.

use assess::peers::{Candidate, Peers, Verdict};
use assess::trend::{Break, Cause, Class, Classed, Evidence, NotClassed, Outlook, Slope, Trend};
use schemars::JsonSchema;
use serde::Serialize;

use crate::locale::Locale;
use crate::number::DECIMALS;

/// A sentence with what made it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Sentence {
    /// Id of the message, which is the rule that chose it.
    pub rule: String,
    /// The sentence.
    pub text: String,
    /// Figures in it, by the name that the message has for them.
    pub figures: Vec<(String, String)>,
}

impl Sentence {
    fn new(locale: &Locale, rule: &str, figures: &[(&str, String)]) -> Self {
        let variables: Vec<(&str, &str)> =
            figures.iter().map(|(name, value)| (*name, value.as_str())).collect();
        Self {
            rule: rule.to_owned(),
            text: locale.text_with(rule, &variables),
            figures: figures.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect(),
        }
    }
}

/// A year as people write it: no separators, and no decimals where it is whole.
pub fn year(year: f64) -> String {
    format!("{}", (year * 100.0).round() / 100.0)
}

/// What a trend says: the change, the class or why there is none, how sure it is, and what was left out. `unit` is the
/// data point's unit as a person reads it.
pub fn of_trend(locale: &Locale, unit: &str, trend: &Trend) -> Vec<Sentence> {
    let mut said = vec![change(locale, unit, trend)];
    match &trend.outlook {
        Outlook::Classed(classed) => {
            said.push(class(locale, unit, classed));
            said.extend(how_sure(locale, classed));
        }
        // That there are too few points was said.
        Outlook::NotClassed { reason: NotClassed::TooFewPoints } => {}
        Outlook::NotClassed { reason } => {
            said.push(Sentence::new(locale, &format!("trend-not-classed-{}", reason.as_str()), &[]));
        }
    }
    said.extend(left_out(locale, trend));
    if !trend.glitches.is_empty() {
        said.push(Sentence::new(locale, "trend-glitches", &[("years", glitch_years(trend))]));
    }
    said
}

/// Years of the glitches.
pub fn glitch_years(trend: &Trend) -> String {
    trend.glitches.iter().map(|glitch| year(glitch.year)).collect::<Vec<_>>().join(", ")
}

fn change(locale: &Locale, unit: &str, trend: &Trend) -> Sentence {
    let [first, last] = trend.years.unwrap_or_default().map(year);
    let points = trend.points.to_string();
    let span = vec![("first", first), ("last", last), ("points", points), ("unit", unit.to_owned())];
    let number = |value: f64| locale.number(value, DECIMALS);
    match (trend.evidence, trend.slope) {
        (Evidence::NoPoint, _) => Sentence::new(locale, "trend-no-value", &[]),
        (Evidence::OneYear, _) => Sentence::new(locale, "trend-one-year", &span[..1]),
        (_, None) => Sentence::new(locale, "trend-answers", &span[..3]),
        (Evidence::TwoPoints, Some(slope)) => {
            let figures = [span, vec![("slope", number(slope.per_year))]].concat();
            Sentence::new(locale, "trend-two-points", &figures)
        }
        (_, Some(Slope { per_year, interval: Some([low, high]), confidence, .. })) => {
            let confidence = confidence.unwrap_or_default();
            let more = vec![
                ("slope", number(per_year)),
                ("low", number(low)),
                ("high", number(high)),
                ("confidence", locale.percent(confidence)),
            ];
            Sentence::new(locale, "trend-interval", &[span, more].concat())
        }
        (_, Some(slope)) => {
            let figures = [span, vec![("slope", number(slope.per_year))]].concat();
            Sentence::new(locale, "trend-few-points", &figures)
        }
    }
}

fn class(locale: &Locale, unit: &str, classed: &Classed) -> Sentence {
    let number = |value: f64| locale.number(value, DECIMALS);
    let target = vec![
        ("target", number(classed.target.value)),
        ("unit", unit.to_owned()),
        ("year", year(classed.target.year)),
    ];
    let id = match (classed.class, classed.progress, classed.required) {
        (class, None, _) => format!("trend-says-{}-answer", class.as_str()),
        (Class::Reached, ..) => "trend-says-reached".to_owned(),
        (class, Some(_), None) => format!("trend-says-{}-from-target", class.as_str()),
        (class, ..) => format!("trend-says-{}", class.as_str()),
    };
    let speed = match (classed.progress, classed.required) {
        (Some(progress), Some(required)) => {
            vec![("progress", number(progress)), ("required", number(required))]
        }
        _ => Vec::new(),
    };
    Sentence::new(locale, &id, &[target, speed].concat())
}

fn how_sure(locale: &Locale, classed: &Classed) -> Option<Sentence> {
    let share = classed.sure()?;
    let [worse, better] = classed.ends?.map(|class| class_name(locale, class));
    Some(if share >= 1.0 - 1e-9 {
        Sentence::new(locale, "trend-sure", &[])
    } else {
        let figures = [("share", locale.percent(share)), ("worse", worse), ("better", better)];
        Sentence::new(locale, "trend-not-sure", &figures)
    })
}

/// The name of a class.
pub fn class_name(locale: &Locale, class: Class) -> String {
    locale.text(&format!("trend-class-{}", class.as_str())).into_owned()
}

fn left_out(locale: &Locale, trend: &Trend) -> Option<Sentence> {
    let last = trend.breaks.last()?;
    let figures = [
        ("count", trend.left_out.len().to_string()),
        ("year", year(last.year)),
        ("why", why(locale, &last.what)),
    ];
    Some(Sentence::new(locale, "trend-left-out", &figures))
}

/// What changed at a break.
pub fn why(locale: &Locale, what: &Break) -> String {
    let text = |value: &Option<String>| value.clone().unwrap_or_default();
    match what.cause {
        Cause::Method => {
            locale.text_with("trend-break-method", &[("was", &text(&what.was)), ("is", &text(&what.is))])
        }
        Cause::Boundary => {
            locale.text_with("trend-break-boundary", &[("was", &text(&what.was)), ("is", &text(&what.is))])
        }
        Cause::Declared => locale.text_with("trend-break-declared", &[("says", &text(&what.says))]),
    }
}

/// What peers say as a whole: how many there are, whether that is enough, and what is not known of the city itself.
pub fn of_peers(locale: &Locale, city: &str, peers: &Peers) -> Vec<Sentence> {
    let count = peers.peers.len();
    let figures = [
        ("city", city.to_owned()),
        ("count", count.to_string()),
        ("looked", (count + peers.others.len()).to_string()),
        ("least", peers.least_peers.to_string()),
        ("cut", locale.number(peers.cut, DECIMALS)),
    ];
    let rule = match (peers.enough, count) {
        (true, _) => "peer-enough",
        (false, 0) => "peer-none",
        (false, _) => "peer-too-few",
    };
    let mut said = vec![Sentence::new(locale, rule, &figures)];
    if !peers.missing.is_empty() {
        let missing = [("city", city.to_owned()), ("missing", peers.missing.join(", "))];
        said.push(Sentence::new(locale, "peer-missing", &missing));
    }
    said
}

/// Why a city is a peer, or why not. `label` is what a person reads for a covariate's id.
pub fn of_candidate(
    locale: &Locale,
    peers: &Peers,
    one: &Candidate,
    label: impl Fn(&str) -> String,
) -> Sentence {
    let distance = one.distance.map_or_else(String::new, |distance| locale.number(distance, DECIMALS));
    let mainly = one.mainly.as_deref().map(&label);
    let figures = [
        ("city", one.name.clone()),
        ("distance", distance),
        ("cut", locale.number(peers.cut, DECIMALS)),
        ("shared", one.shared.to_string()),
        ("all", one.covariates.len().to_string()),
        ("least", peers.least_covariates.to_string()),
        ("mainly", mainly.clone().unwrap_or_default()),
    ];
    let rule = match (one.verdict, mainly) {
        (Verdict::Peer, Some(_)) => "peer-is",
        (Verdict::Peer, None) => "peer-is-alike",
        (Verdict::BeyondCut, _) => "peer-beyond-cut",
        (Verdict::TooLittleShared, _) => "peer-too-little-shared",
    };
    Sentence::new(locale, rule, &figures)
}
