//! The Verification Report: nine sections, and the findings behind them.

use kpi::catalogue::Level;
use kpi::finding::Severity;
use kpi::result::State;

use super::maker::Maker;
use super::{Block, Cell, Row};
use crate::model::{DimensionPart, FindingPart, GapPart, KpiPart, LevelPart, PointPart};

/// Names that a list has at most.
const MOST_NAMES: usize = 20;

/// What was reported, and what a verifier said about it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Counts {
    all: u32,
    reported: u32,
    partly: u32,
    accepted: u32,
    refused: u32,
    unrecorded: u32,
}

pub(super) fn write(maker: &mut Maker) {
    maker.contents();
    maker.opening(&maker.about.framework.name);
    maker.section("doc-introduction");
    introduction(maker);
    maker.section("doc-kpi-summary");
    kpi_summary(maker);
    maker.section("doc-point-summary");
    point_summary(maker);
    maker.section("doc-performance");
    maker.wheel(92);
    maker.say(maker.summary());
    maker.scores();
    maker.section("doc-method");
    maker.method();
    maker.section("doc-results");
    let report = maker.about;
    let mut notes = Notes { findings: &report.findings, next: 1 };
    for dimension in &report.dimensions {
        results(maker, dimension, &mut notes);
    }
    maker.section("doc-not-reported");
    not_reported(maker);
    maker.section("doc-not-verified");
    not_verified(maker);
    maker.section("doc-next");
    next_steps(maker);
    maker.heading(1, maker.t("doc-findings"));
    findings(maker);
}

fn introduction(maker: &mut Maker) {
    let report = maker.about;
    let (city, framework) = (&report.city, &report.framework);
    let variables = [
        ("city", city.name.as_str()),
        ("period", &city.period),
        ("framework", &framework.name),
        ("version", &framework.version),
    ];
    maker.say(maker.locale.text_with("doc-introduction-text", &variables));
    maker.say(maker.t("doc-background-text"));
    maker.say(maker.verified());
    if let Some(note) = &city.note {
        maker.own(std::slice::from_ref(note), city.language.as_deref());
    }
    if !city.sources.is_empty() {
        maker.led("doc-sources-lead", String::new());
        maker.own(&city.sources, city.language.as_deref());
    }
}

fn kpi_summary(maker: &mut Maker) {
    let report = maker.about;
    let core = of_level(report.core, kpis(&report.dimensions), Level::Core);
    let advanced = of_level(report.advanced, kpis(&report.dimensions), Level::Advanced);
    maker.say(maker.levels());
    let columns = vec![
        maker.words("doc-column-level", 1.5),
        maker.figures("doc-column-kpis", 1.3),
        maker.figures("doc-column-reported", 1.4),
        maker.figures("doc-column-partly", 1.2),
        maker.figures("doc-column-missing", 1.2),
        maker.figures("doc-column-accepted", 1.2),
        maker.figures("doc-column-refused", 1.2),
        maker.figures("doc-column-unrecorded", 1.2),
    ];
    let row = |name: &str, counts: Counts, strong: bool| {
        let missing = counts.all - counts.reported - counts.partly;
        let figures = [
            counts.all,
            counts.reported,
            counts.partly,
            missing,
            counts.accepted,
            counts.refused,
            counts.unrecorded,
        ];
        figures_row(maker, name, &figures, strong)
    };
    let rows = vec![
        row(&maker.t("level-core"), core, false),
        row(&maker.t("level-advanced"), advanced, false),
        row(&maker.t("doc-all"), core.and(advanced), true),
    ];
    maker.table(maker.t("doc-kpi-summary-caption"), columns, rows);
    maker.say(maker.t("doc-kpi-summary-text"));
}

fn point_summary(maker: &mut Maker) {
    let columns = vec![
        maker.words("doc-column-dimension", 2.2),
        maker.figures("data-points", 1.0),
        maker.figures("doc-column-reported", 1.1),
        maker.figures("doc-column-missing", 1.1),
        maker.figures("doc-column-accepted", 1.1),
        maker.figures("doc-column-refused", 1.1),
        maker.figures("doc-column-unrecorded", 1.1),
    ];
    let row = |name: &str, counts: Counts, strong: bool| {
        let missing = counts.all - counts.reported;
        let figures =
            [counts.all, counts.reported, missing, counts.accepted, counts.refused, counts.unrecorded];
        figures_row(maker, name, &figures, strong)
    };
    let mut total = Counts::default();
    let mut rows = Vec::new();
    for dimension in &maker.about.dimensions {
        let points = kpis(std::slice::from_ref(dimension)).flat_map(|kpi| &kpi.data_points);
        let counts = points.fold(Counts::default(), |counts, point| counts.and(of_point(point)));
        total = total.and(counts);
        rows.push(row(&dimension.name, counts, false));
    }
    rows.push(row(&maker.t("doc-all"), total, true));
    maker.say(maker.t("doc-point-summary-text"));
    maker.table(maker.t("doc-point-summary-caption"), columns, rows);
}

fn figures_row(maker: &Maker, name: &str, figures: &[u32], strong: bool) -> Row {
    let figures = figures.iter().map(|figure| Cell::from(maker.number(*figure)));
    Row::Cells { cells: std::iter::once(Cell::from(name)).chain(figures).collect(), strong }
}

fn kpis(dimensions: &[DimensionPart]) -> impl Iterator<Item = &KpiPart> {
    dimensions.iter().flat_map(|dimension| &dimension.categories).flat_map(|category| &category.kpis)
}

impl Counts {
    fn and(self, other: Self) -> Self {
        Self {
            all: self.all + other.all,
            reported: self.reported + other.reported,
            partly: self.partly + other.partly,
            accepted: self.accepted + other.accepted,
            refused: self.refused + other.refused,
            unrecorded: self.unrecorded + other.unrecorded,
        }
    }
}

/// A KPI counts as verified where all of its reported data points were accepted.
fn of_level<'a>(part: LevelPart, kpis: impl Iterator<Item = &'a KpiPart>, level: Level) -> Counts {
    let mut counts = Counts { all: part.all, reported: part.fully, partly: part.partly, ..Counts::default() };
    for kpi in kpis.filter(|kpi| kpi.level == level) {
        let points = kpi.data_points.iter().map(of_point).fold(Counts::default(), Counts::and);
        match points {
            none if none.reported == 0 => {}
            some if some.refused > 0 => counts.refused += 1,
            some if some.accepted == some.reported => counts.accepted += 1,
            _ => counts.unrecorded += 1,
        }
    }
    counts
}

/// A data point that was refused was reported, even where its value was taken away.
fn of_point(point: &PointPart) -> Counts {
    let reported = point.value.is_some() || point.verified == Some(false);
    let when = |is: bool| u32::from(reported && is);
    Counts {
        all: 1,
        reported: u32::from(reported),
        partly: 0,
        accepted: when(point.verified == Some(true)),
        refused: when(point.verified == Some(false)),
        unrecorded: when(point.verified.is_none()),
    }
}

/// Gives remarks their numbers, from the first dimension to the last.
struct Notes<'a> {
    findings: &'a [FindingPart],
    next: u32,
}

impl Notes<'_> {
    /// The remarks about a KPI with their numbers.
    fn of(&mut self, kpi: &KpiPart) -> Vec<(u32, String)> {
        let mine = self.findings.iter().filter(|finding| {
            let code = finding.subject.split(['/', '#']).next().unwrap_or_default();
            is_remark(finding) && code.trim() == kpi.code
        });
        let numbered = mine.zip(self.next..).map(|(finding, number)| (number, finding.says.clone()));
        let notes: Vec<(u32, String)> = numbered.collect();
        self.next += u32::try_from(notes.len()).unwrap_or(0);
        notes
    }
}

/// True for what the city or a published report says about a figure.
fn is_remark(finding: &FindingPart) -> bool {
    matches!(finding.rule.as_str(), "remark" | "published-note" | "remark-contradiction")
}

/// The table of a dimension, with a heading for each category.
fn results(maker: &mut Maker, dimension: &DimensionPart, notes: &mut Notes) {
    let title = maker.locale.text_with("doc-dimension", &[("dimension", &dimension.name)]);
    maker.heading(2, title);
    let columns = vec![
        maker.words("column-kpi", 4.0),
        maker.figures("column-result", 2.3),
        maker.words("column-performance", 3.1),
    ];
    let (mut rows, mut below) = (Vec::new(), Vec::new());
    for category in &dimension.categories {
        rows.push(Row::Group { text: category.name.to_uppercase() });
        for kpi in &category.kpis {
            let mine = notes.of(kpi);
            for (index, point) in kpi.data_points.iter().enumerate() {
                let numbers = mine.iter().map(|(number, _)| *number);
                let notes = if index == 0 { numbers.collect() } else { Vec::new() };
                let name = Cell { notes, ..maker.name(kpi, point).into() };
                rows.push(Row::plain(vec![name, maker.value(point).into(), maker.performance(point)]));
            }
            below.extend(mine);
        }
    }
    let caption = maker.locale.text_with("doc-results-caption", &[("dimension", &dimension.name)]);
    maker.table(caption, columns, rows);
    if !below.is_empty() {
        let language = maker.about.city.language.clone().unwrap_or_default();
        maker.push(Block::Notes { notes: below, language });
    }
}

fn not_reported(maker: &mut Maker) {
    let gaps = &maker.about.not_reported;
    if gaps.is_empty() {
        return maker.say(maker.t("not-reported-none"));
    }
    maker.say(maker.t("not-reported-intro"));
    let columns = vec![
        maker.words("doc-column-code", 1.3),
        maker.words("doc-column-description", 2.6),
        maker.words("doc-column-reason", 2.4),
    ];
    let row = |gap: &GapPart| {
        let [code, description] = maker.gap(gap, "not-reported-part");
        Row::plain(vec![code, description, maker.reason(gap)])
    };
    let rows = gaps.iter().map(row).collect();
    maker.table(maker.t("not-reported-caption"), columns, rows);
}

fn not_verified(maker: &mut Maker) {
    let gaps = &maker.about.not_verified;
    unrecorded(maker);
    if gaps.is_empty() {
        return maker.say(maker.none_refused());
    }
    maker.say(maker.t("not-verified-intro"));
    let columns = vec![maker.words("doc-column-code", 1.3), maker.words("doc-column-description", 4.0)];
    let rows = gaps.iter().map(|gap| Row::plain(maker.gap(gap, "doc-not-verified-part").into())).collect();
    maker.table(maker.t("not-verified-caption"), columns, rows);
}

/// Values of which nobody said whether they were verified, where others were.
fn unrecorded(maker: &mut Maker) {
    let report = maker.about;
    if report.verification.accepted + report.verification.refused == 0 {
        return;
    }
    let points = report.data_points();
    let names: Vec<String> = points
        .filter(|(_, _, _, point)| point.value.is_some() && point.verified.is_none())
        .map(|(_, _, kpi, point)| maker.name(kpi, point))
        .collect();
    if !names.is_empty() {
        let names = maker.listed(&names, MOST_NAMES);
        maker.led("doc-unrecorded", names);
    }
}

/// What the report always advises, with the figures of this city; what does not concern it is left out.
fn next_steps(maker: &mut Maker) {
    let report = maker.about;
    let low = |band: &str| {
        let points = report.data_points();
        points.filter(|(_, _, _, point)| point.band.is_some_and(|known| known.as_str() == band)).count()
    };
    let points = |state: State| {
        u32::try_from(report.data_points().filter(|(_, _, _, point)| point.state == state).count())
            .unwrap_or(0)
    };
    let (lowest, low) = (low("below-33") as u32, low("from-33") as u32);
    let mut items = Vec::new();
    if lowest + low > 0 {
        items.push(maker.counts("doc-next-bands", &[("lowest", lowest), ("low", low)]));
    }
    let missing = u32::try_from(report.not_reported.len()).unwrap_or(0);
    if missing > 0 {
        items.push(maker.counts("doc-next-missing", &[("count", missing)]));
    }
    let implausible = points(State::Implausible);
    if implausible > 0 {
        items.push(maker.counts("doc-next-implausible", &[("count", implausible)]));
    }
    if report.verification.refused + report.verification.unrecorded > 0 {
        items.push(maker.t("doc-next-verify").into_owned());
    }
    items.push(maker.t("doc-next-collect").into_owned());
    items.push(maker.t("doc-next-stay").into_owned());
    maker.push(Block::List { items });
}

/// Findings by severity, the worst first; remarks that ask for nothing stand below the results already.
fn findings(maker: &mut Maker) {
    let report = maker.about;
    let is_below = |finding: &&FindingPart| is_remark(finding) && finding.severity == Severity::Info;
    let told: Vec<&FindingPart> = report.findings.iter().filter(|finding| !is_below(finding)).collect();
    if told.is_empty() {
        return maker.say(maker.t("findings-none"));
    }
    maker.say(maker.t("findings-intro"));
    let columns = vec![
        maker.words("doc-column-about", 1.5),
        maker.words("doc-column-says", 2.6),
        maker.words("finding-remedy", 2.4),
    ];
    let mut rows = Vec::new();
    for severity in [Severity::Error, Severity::Warning, Severity::Info] {
        let mine = told.iter().filter(|finding| finding.severity == severity);
        let mut mine = mine.peekable();
        if mine.peek().is_some() {
            rows.push(Row::Group { text: maker.t(&format!("severity-{}", severity.as_str())).into_owned() });
        }
        for finding in mine {
            let name = finding.kpi.as_deref().unwrap_or(&finding.subject);
            let about = if finding.subject.is_empty() { finding.place.as_str() } else { name };
            rows.push(Row::plain(vec![
                about.into(),
                finding.says.as_str().into(),
                finding.remedy.as_str().into(),
            ]));
        }
    }
    maker.table(maker.t("doc-findings-caption"), columns, rows);
}
