//! Small parts of pages that stand in many places: badges, dots, and a score in one sentence.

use std::fmt::Write as _;

use assess::band::{Band, ShareRule};
use kpi::catalogue::{Basis, Level};

use crate::locale::Locale;
use crate::model::{BenchmarkPart, CityReport, KpiPart, PointPart, ScorePart};
use crate::svg::{Look, escaped};

/// What stands behind a value of a data point, or behind its benchmark: nothing behind yes and no.
pub(crate) fn behind(point: &PointPart, value: f64, locale: &Locale) -> String {
    if point.is_yes_no() { String::new() } else { locale.behind(value, &point.unit) }
}

/// How many KPIs of each level are reported, in one sentence.
pub(crate) fn levels_sentence(report: &CityReport, locale: &Locale) -> String {
    let (core, advanced) = (&report.core, &report.advanced);
    let counts = [
        ("core", core.fully),
        ("core_all", core.all),
        ("advanced", advanced.fully),
        ("advanced_all", advanced.all),
    ];
    locale.text_with_counts("summary-levels", &counts, &[])
}

/// How many values a verifier accepted, refused or said nothing of, by the message of that id.
pub(crate) fn verification_sentence(report: &CityReport, id: &str, locale: &Locale) -> String {
    let part = &report.verification;
    let counts = [("accepted", part.accepted), ("refused", part.refused), ("unrecorded", part.unrecorded)];
    locale.text_with_counts(id, &counts, &[])
}

/// A score in one sentence: percentage, band, points, interval and coverage.
pub(crate) fn score_sentence(score: &ScorePart, locale: &Locale) -> String {
    let counts = [
        ("with", score.with_value),
        ("all", score.all),
        ("points", score.points),
        ("most", score.most_points),
        ("missing", score.with_benchmark - score.scored),
    ];
    let coverage = locale.percent(score.coverage);
    let mut variables = vec![("coverage", coverage.as_str())];
    let (Some(share), Some(band), Some([low, high])) = (score.share, score.band, score.interval) else {
        return locale.text_with_counts("score-sentence-none", &counts, &variables);
    };
    let [percent, low, high] = [share, low, high].map(|share| locale.percent(share));
    let band = locale.text(&Look::Band(band).message());
    variables.extend([("percent", percent.as_str()), ("low", &low), ("high", &high), ("band", &band)]);
    locale.text_with_counts("score-sentence", &counts, &variables)
}

/// A name with its version: "U4SSC KPIs (version 2017)".
pub(crate) fn qualified(name: &str, version: &str, locale: &Locale) -> String {
    let version = locale.text_with("version", &[("version", version)]);
    locale.text_with("doc-qualified", &[("name", name), ("value", &version)])
}

/// One to four full dots of four.
pub(crate) fn dots(band: Band) -> &'static str {
    match band {
        Band::Below33 => "●○○○",
        Band::From33 => "●●○○",
        Band::From66 => "●●●○",
        Band::From95 => "●●●●",
    }
}

/// The dots of a band by its word; none for another word.
pub(crate) fn dots_of(word: &str) -> &'static str {
    Band::ALL.into_iter().find(|band| band.as_str() == word).map_or("", dots)
}

/// The band of a score as a badge: dots and percentage, the band in words for those who can't see it.
pub(crate) fn score_badge(score: &ScorePart, locale: &Locale) -> String {
    match (score.band, score.share) {
        (Some(band), Some(share)) => {
            badge(band, &locale.percent(share), &locale.text(&Look::Band(band).message()))
        }
        _ => format!(r#"<span class="tag">{}</span>"#, escaped(&locale.text("not-scored"))),
    }
}

/// The band of a score as a badge: dots and the band in words.
pub(crate) fn band_badge(score: &ScorePart, locale: &Locale) -> String {
    let Some(band) = score.band else { return score_badge(score, locale) };
    format!(
        r#"<span class="badge {}"><span class="dots" aria-hidden="true">{}</span> {}</span>"#,
        band.as_str(),
        dots(band),
        escaped(&locale.text(&Look::Band(band).message()))
    )
}

/// What became of a data point as a badge: its band and share, or its state.
pub(crate) fn point_badge(point: &PointPart, locale: &Locale) -> String {
    let look = Look::of(point);
    match (look, point.share) {
        (Look::Band(band), Some(share)) => badge(band, &locale.percent(share), &locale.text(&look.message())),
        _ => tag(look, locale),
    }
}

/// The state of a data point as a tag.
pub(crate) fn state_tag(point: &PointPart, locale: &Locale) -> String {
    tag(Look::of(point), locale)
}

fn tag(look: Look, locale: &Locale) -> String {
    format!(r#" <span class="tag {}">{}</span>"#, tag_class(look), escaped(&locale.text(&look.message())))
}

fn tag_class(look: Look) -> &'static str {
    match look {
        Look::Doubtful(_) => "tag-doubtful",
        Look::Missing(_) => "tag-missing",
        _ => "tag-plain",
    }
}

/// A band as a badge: its dots and a percentage; its words for those who can't see it.
pub(crate) fn badge(band: Band, percent: &str, words: &str) -> String {
    let mut out = String::with_capacity(200);
    // Writing to a String can't fail.
    let _ = write!(
        out,
        r#"<span class="badge {}" title="{words}"><span class="dots" aria-hidden="true">{}</span> {}<span class="hidden"> ({words})</span></span>"#,
        band.as_str(),
        dots(band),
        escaped(percent),
        words = escaped(words)
    );
    out
}

/// The word of a KPI's level.
pub(crate) fn level(kpi: &KpiPart) -> &'static str {
    match kpi.level {
        Level::Core => "core",
        Level::Advanced => "advanced",
    }
}

/// The word of what a benchmark rests on.
pub(crate) fn basis(benchmark: &BenchmarkPart) -> &'static str {
    match benchmark.basis {
        Basis::Published => "published",
        Basis::SdgFullyMet => "sdg-fully-met",
        Basis::InternationalTarget => "international-target",
        Basis::UnBodyGoal => "un-body-goal",
        Basis::Statistics => "statistics",
        Basis::LeadingCities => "leading-cities",
    }
}

/// The message that says for which data points a rule is.
pub(crate) fn whose_rule(rule: ShareRule) -> &'static str {
    match rule {
        ShareRule::ValueOverBenchmark => "direction-higher",
        ShareRule::BenchmarkOverValue => "direction-lower",
        ShareRule::SmallerOverLarger => "direction-nominal",
        ShareRule::YesIsTarget => "direction-yes-no",
    }
}
