//! What a trend means.

use assess::trend::{Break, Cause, Class, Classed, Evidence, NotClassed, Outlook, Slope, Trend};

use super::{Sentence, year};
use crate::locale::Locale;
use crate::number::DECIMALS;

/// What a trend says: the change, the class or why there is none, how sure it is, and what was left out. `unit` is the
/// data point's unit as a person reads it.
pub fn of_trend(locale: &Locale, unit: &str, trend: &Trend) -> Vec<Sentence> {
    let mut said = vec![change(locale, unit, trend)];
    match &trend.outlook {
        Outlook::Classed(classed) => {
            said.push(class(locale, unit, trend, classed));
            if let Some(from_now) = classed.from_now {
                let [_, last] = trend.years.unwrap_or_default().map(year);
                let figures = [
                    ("from_now", locale.number(from_now, DECIMALS)),
                    ("last", last),
                    ("year", year(classed.target.year)),
                ];
                said.push(Sentence::new(locale, "trend-from-now", &figures));
            }
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
        said.push(Sentence::new(locale, "trend-glitches", &[("years", glitch_years(locale, trend))]));
    }
    said
}

/// Years of the glitches.
pub fn glitch_years(locale: &Locale, trend: &Trend) -> String {
    locale.list(&trend.glitches.iter().map(|glitch| year(glitch.year)).collect::<Vec<_>>())
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

fn class(locale: &Locale, unit: &str, trend: &Trend, classed: &Classed) -> Sentence {
    let number = |value: f64| locale.number(value, DECIMALS);
    let target = vec![
        ("target", locale.with_unit(classed.target.value, unit)),
        ("year", year(classed.target.year)),
        ("first", year(trend.years.unwrap_or_default()[0])),
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
