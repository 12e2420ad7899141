//! The page of one city.

use std::borrow::Cow;

use askama::Template;
use assess::band::{Band, ShareRule};
use kpi::catalogue::Direction;
use kpi::finding::Severity;
use kpi::result::State;

use super::{VERSION, parts};
use crate::error::PublishError;
use crate::locale::Locale;
use crate::model::{
    BenchmarkPart, CityReport, DimensionPart, FactPart, FindingPart, GapPart, GapPointPart, GoalPart,
    InputPart, KpiPart, PointPart, ScorePart,
};
use crate::number::DECIMALS;
use crate::svg::radar::radar;
use crate::svg::strip::strip;
use crate::svg::wheel::wheel;
use crate::svg::{escaped, samples};

/// The page of a city, complete in itself. It links to `<stem>.json`, `<stem>.csv` and `index.html` beside it, where the
/// stem is [`CityReport::file_stem`].
///
/// # Errors
/// Where a template can't be filled in.
pub fn city_page(report: &CityReport, locale: &Locale) -> Result<String, PublishError> {
    let mut out = String::with_capacity(512 * 1024);
    CityPage { report, locale }.render_into(&mut out)?;
    Ok(out)
}

#[derive(Template)]
#[template(path = "city.html")]
pub(crate) struct CityPage<'a> {
    pub(crate) report: &'a CityReport,
    pub(crate) locale: &'a Locale,
}

/// A row of the tables of benchmarks.
pub(crate) struct Row<'a> {
    pub(crate) kpi: &'a KpiPart,
    pub(crate) point: &'a PointPart,
}

/// Findings of one severity.
pub(crate) struct Group<'a> {
    pub(crate) severity: Severity,
    pub(crate) heading: String,
    pub(crate) findings: Vec<&'a FindingPart>,
}

impl<'a> CityPage<'a> {
    pub(crate) fn t(&self, id: &str) -> Cow<'a, str> {
        self.locale.text(id)
    }

    /// The message of a word of the data, such as `state-reported`.
    pub(crate) fn word(&self, kind: &str, word: &str) -> Cow<'a, str> {
        self.locale.text(&format!("{kind}-{word}"))
    }

    pub(crate) fn title(&self) -> String {
        let city = &self.report.city;
        let framework = &self.report.framework.name;
        let variables = [("city", city.name.as_str()), ("period", &city.period), ("framework", framework)];
        self.locale.text_with("page-title", &variables)
    }

    /// Samples and words of the wheel's legend, for narrow screens.
    pub(crate) fn legend(&self) -> Vec<(String, String)> {
        samples(self.report, self.locale)
    }

    /// The attribute of an element that holds the city's own words.
    pub(crate) fn own_language(&self) -> String {
        let language = self.report.city.language.as_deref();
        language.map(|language| format!(r#" lang="{}""#, escaped(language))).unwrap_or_default()
    }

    /// A name with its version.
    pub(crate) fn qualified(&self, name: &str, version: &str) -> String {
        parts::qualified(name, version, self.locale)
    }

    pub(crate) fn share(&self, score: &ScorePart) -> String {
        score.share.map(|share| self.locale.percent(share)).unwrap_or_default()
    }

    pub(crate) fn coverage(&self, score: &ScorePart) -> String {
        self.locale.percent(score.coverage)
    }

    pub(crate) fn wheel(&self) -> String {
        wheel(self.report, self.locale)
    }

    pub(crate) fn radar(&self, dimension: &DimensionPart) -> String {
        radar(self.report, dimension, self.locale)
    }

    pub(crate) fn strip(&self, score: &ScorePart) -> String {
        strip(score, self.locale)
    }

    pub(crate) fn badge(&self, score: &ScorePart) -> String {
        parts::score_badge(score, self.locale)
    }

    pub(crate) fn band_badge(&self, score: &ScorePart) -> String {
        parts::band_badge(score, self.locale)
    }

    pub(crate) fn point_badge(&self, point: &PointPart) -> String {
        parts::point_badge(point, self.locale)
    }

    /// The state of a data point beside its value, unless it is simply reported.
    pub(crate) fn state_tag(&self, point: &PointPart) -> String {
        match point.state {
            State::Reported => String::new(),
            State::Overridden => {
                format!(
                    r#"<br><span class="code">{}</span>"#,
                    escaped(&self.word("state", point.state.as_str()))
                )
            }
            _ => parts::state_tag(point, self.locale),
        }
    }

    pub(crate) fn performance(&self, point: &PointPart) -> String {
        if point.state.is_scored() { parts::point_badge(point, self.locale) } else { "–".to_owned() }
    }

    pub(crate) fn points_of(&self, score: &ScorePart) -> String {
        self.counts("points-of", &["points", "most"], &[score.points, score.most_points])
    }

    pub(crate) fn points_in_words(&self, score: &ScorePart) -> String {
        self.counts("points-in-words", &["points", "most"], &[score.points, score.most_points])
    }

    pub(crate) fn interval_of(&self, score: &ScorePart) -> String {
        let Some(interval) = score.interval else { return "–".to_owned() };
        self.locale.interval(interval[0], interval[1])
    }

    pub(crate) fn summary(&self) -> String {
        let score = &self.report.score;
        let missing = score.with_benchmark - score.scored;
        let counts = [
            ("scored", score.scored),
            ("all", score.all),
            ("points", score.points),
            ("most", score.most_points),
            ("with", score.with_value),
            ("missing", missing),
        ];
        let coverage = self.locale.percent(score.coverage);
        let mut variables = vec![("coverage", coverage.as_str())];
        let (Some(share), Some([low, high])) = (score.share, score.interval) else {
            return self.locale.text_with_counts("summary-sentence-none", &counts, &variables);
        };
        let [percent, low, high] = [share, low, high].map(|share| self.locale.percent(share));
        variables.extend([("percent", percent.as_str()), ("low", &low), ("high", &high)]);
        self.locale.text_with_counts("summary-sentence", &counts, &variables)
    }

    pub(crate) fn levels(&self) -> String {
        parts::levels_sentence(self.report, self.locale)
    }

    pub(crate) fn verification(&self, id: &str) -> String {
        parts::verification_sentence(self.report, id, self.locale)
    }

    pub(crate) fn counts(&self, id: &str, names: &[&str], counts: &[u32]) -> String {
        let counts: Vec<(&str, u32)> = names.iter().copied().zip(counts.iter().copied()).collect();
        self.locale.text_with_counts(id, &counts, &[])
    }

    /// What the report says where no value was refused, which is not the same as all being verified.
    pub(crate) fn none_refused(&self) -> String {
        let part = &self.report.verification;
        match (part.accepted, part.unrecorded) {
            (0, _) => self.t("not-verified-none-unrecorded").into_owned(),
            (_, 0) => self.t("not-verified-none-all").into_owned(),
            _ => self.verification("not-verified-none-some"),
        }
    }

    /// "Economy: results" and the like.
    pub(crate) fn of_dimension(&self, id: &str, dimension: &DimensionPart) -> String {
        self.locale.text_with(id, &[("dimension", &dimension.name)])
    }

    pub(crate) fn rows(&self) -> Vec<Row<'a>> {
        let rows = self.report.data_points();
        rows.map(|(_, _, kpi, point)| Row { kpi, point }).collect()
    }

    /// Data points that have a benchmark, and data points that have none.
    pub(crate) fn rows_by_benchmark(&self) -> (Vec<Row<'a>>, Vec<Row<'a>>) {
        self.rows().into_iter().partition(|row| row.point.benchmark.is_some())
    }

    pub(crate) fn goals(&self, kpi: &KpiPart) -> Vec<&'a GoalPart> {
        self.report.goals.iter().filter(|goal| kpi.sdg.goals.contains(&goal.number)).collect()
    }

    pub(crate) fn goal(&self, goal: &GoalPart) -> String {
        self.locale.text_with("sdg", &[("number", &goal.number.to_string())])
    }

    pub(crate) fn goal_title(&self, goal: &GoalPart) -> String {
        self.locale.text_with("sdg-title", &[("number", &goal.number.to_string()), ("title", &goal.title)])
    }

    /// "written as "1 234", at inputs.csv:12:3; survey of 2023".
    pub(crate) fn origin(&self, input: &InputPart) -> String {
        let mut said = vec![self.word("origin", input.origin.as_str()).into_owned()];
        if let Some(written) = &input.written {
            said.push(self.locale.text_with("made-written", &[("written", written)]));
        }
        if let Some(place) = &input.place {
            said.push(self.locale.text_with("made-at", &[("place", place)]));
        }
        said.extend(input.source.clone());
        self.locale.list(&said)
    }

    /// What stands behind a value of a data point.
    pub(crate) fn behind(&self, point: &PointPart, value: f64) -> String {
        parts::behind(point, value, self.locale)
    }

    /// The values at which the bands change, from the worst band to the best.
    pub(crate) fn limits(&self, benchmark: &BenchmarkPart) -> String {
        let Some(limits) = benchmark.limits else { return "–".to_owned() };
        limits.map(|limit| self.locale.number(limit, DECIMALS)).join(" · ")
    }

    /// Rules by which some data point of the report became a share.
    pub(crate) fn rules(&self) -> Vec<ShareRule> {
        let all = [
            ShareRule::ValueOverBenchmark,
            ShareRule::BenchmarkOverValue,
            ShareRule::SmallerOverLarger,
            ShareRule::YesIsTarget,
        ];
        let used = |rule: &ShareRule| {
            let benchmarks =
                self.report.data_points().filter_map(|(_, _, _, point)| point.benchmark.as_ref());
            benchmarks.into_iter().any(|benchmark| benchmark.rule == Some(*rule))
        };
        all.into_iter().filter(used).collect()
    }

    /// Why a data point has no benchmark.
    pub(crate) fn reason(&self, point: &PointPart) -> String {
        match &point.without_benchmark {
            Some(reason) => reason.clone(),
            None if point.direction == Direction::None => self.t("method-reason-direction").into_owned(),
            None => self.t("method-reason-absent").into_owned(),
        }
    }

    pub(crate) fn groups(&self) -> Vec<Group<'a>> {
        let counts = &self.report.finding_counts;
        let groups = [
            (Severity::Error, "findings-errors", counts.errors),
            (Severity::Warning, "findings-warnings", counts.warnings),
            (Severity::Info, "findings-infos", counts.infos),
        ];
        let group = |(severity, id, count)| {
            let findings = self.report.findings.iter().filter(|finding| finding.severity == severity);
            Group { severity, heading: self.locale.counted(id, count), findings: findings.collect() }
        };
        groups.into_iter().map(group).filter(|group| !group.findings.is_empty()).collect()
    }

    /// Sources that the city names, each once, in order.
    pub(crate) fn data_sources(&self) -> Vec<&'a str> {
        let facts = self.report.city.facts.iter().filter_map(|fact| fact.source.as_deref());
        let points = self.report.data_points().flat_map(|(_, _, _, point)| &point.made_of);
        let mut sources: Vec<&str> = Vec::new();
        for source in facts.chain(points.filter_map(|input| input.source.as_deref())) {
            if !sources.contains(&source) {
                sources.push(source);
            }
        }
        sources
    }

    pub(crate) fn footer_made(&self) -> String {
        self.locale.text_with("footer-made", &[("version", VERSION)])
    }

    pub(crate) fn footer_basis(&self) -> String {
        super::index::basis(self.report, self.locale)
    }

    /// States of a KPI's data points, each once.
    pub(crate) fn gap_states(&self, gap: &GapPart) -> String {
        let mut states: Vec<State> = gap.data_points.iter().map(|point| point.state).collect();
        states.dedup();
        self.locale.list(
            &states.iter().map(|state| self.word("state", state.as_str()).into_owned()).collect::<Vec<_>>(),
        )
    }

    /// Names of a KPI's data points, with their states where those are not what the list is about.
    pub(crate) fn gap_names(&self, gap: &GapPart) -> String {
        let name = |point: &GapPointPart| match point.state {
            State::NotReported | State::NotVerified => point.name.clone(),
            state => format!("{} ({})", point.name, self.word("state", state.as_str())),
        };
        self.locale.list(&gap.data_points.iter().map(name).collect::<Vec<_>>())
    }

    pub(crate) fn severity_intro(&self, severity: Severity) -> Cow<'a, str> {
        self.t(&format!("findings-{}-intro", severity.as_str()))
    }
}

/// What stands behind a fact: its unit, unless its label says the same.
pub(crate) fn unit_behind(fact: &FactPart, locale: &Locale) -> String {
    let is_said = fact.unit.to_lowercase() == fact.label.to_lowercase();
    fact.value.filter(|_| !is_said).map(|value| locale.behind(value, &fact.unit)).unwrap_or_default()
}
