//! What several documents have in common: opening, tables of bands and scores, sentences about gaps.

use std::borrow::Cow;

use assess::band::Band;

use super::picture;
use super::{Block, Cell, Column, Cover, Document, Kind, Row, ScoreBox, Table};
use crate::locale::Locale;
use crate::model::{CityReport, DimensionPart, GapPart, KpiPart, PointPart, ScorePart};
use crate::svg::Look;

/// The last day of a year.
const YEAR_END: [u16; 2] = [12, 31];

/// Writes a document block by block.
pub(super) struct Maker<'a> {
    pub(super) report: &'a CityReport,
    pub(super) locale: &'a Locale,
    document: Document,
}

impl<'a> Maker<'a> {
    pub(super) fn new(kind: Kind, report: &'a CityReport, locale: &'a Locale) -> Self {
        let city = &report.city;
        let name = locale.text(kind.message()).into_owned();
        let variables = [("document", name.as_str()), ("city", &city.name), ("period", &city.period)];
        let place = if city.country.is_empty() {
            city.name.clone()
        } else {
            locale.text_with("doc-place", &[("city", &city.name), ("country", &city.country)])
        };
        let footer = [name.as_str(), &place, &city.period].map(str::to_owned);
        let document = Document {
            kind,
            language: locale.language().to_owned(),
            direction: locale.text("writing-direction").into_owned(),
            title: locale.text_with("doc-title", &variables),
            description: locale.text_with("doc-description", &[("framework", &report.framework.name)]),
            date: date(report),
            cover: cover(name, report, locale),
            footer: footer.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" | "),
            contents: None,
            blocks: Vec::new(),
            pictures: Vec::new(),
        };
        Self { report, locale, document }
    }

    pub(super) fn finish(self) -> Document {
        self.document
    }

    pub(super) fn t(&self, id: &str) -> Cow<'a, str> {
        self.locale.text(id)
    }

    /// A message with counts.
    pub(super) fn counts(&self, id: &str, counts: &[(&str, u32)]) -> String {
        self.locale.text_with_counts(id, counts, &[])
    }

    /// A whole number as people read it.
    pub(super) fn number(&self, count: u32) -> String {
        self.locale.number(f64::from(count), 0)
    }

    pub(super) fn contents(&mut self) {
        self.document.contents = Some(self.t("doc-contents").into_owned());
    }

    pub(super) fn push(&mut self, block: Block) {
        self.document.blocks.push(block);
    }

    /// A numbered section.
    pub(super) fn section(&mut self, id: &str) {
        let text = self.t(id).into_owned();
        self.push(Block::Heading { level: 1, numbered: true, text });
    }

    /// A heading without a number.
    pub(super) fn heading(&mut self, level: u8, text: impl Into<String>) {
        self.push(Block::Heading { level, numbered: false, text: text.into() });
    }

    pub(super) fn say(&mut self, text: impl Into<String>) {
        self.push(Block::Text { lead: String::new(), text: text.into() });
    }

    /// A paragraph that begins with words in bold.
    pub(super) fn led(&mut self, lead: &str, text: String) {
        let lead = self.t(lead).into_owned();
        self.push(Block::Text { lead, text });
    }

    pub(super) fn table(&mut self, caption: impl Into<String>, columns: Vec<Column>, rows: Vec<Row>) {
        self.push(Block::Table(Table { caption: caption.into(), columns, rows }));
    }

    /// A column of words, so wide in relation to the others.
    pub(super) fn words(&self, id: &str, width: f64) -> Column {
        Column { heading: self.t(id).into_owned(), width, figures: false }
    }

    /// A column of figures.
    pub(super) fn figures(&self, id: &str, width: f64) -> Column {
        Column { figures: true, ..self.words(id, width) }
    }

    pub(super) fn picture(&mut self, svg: &str, alt: String, caption: String, width: u8) {
        let picture = self.document.pictures.len();
        self.document.pictures.push(picture::for_print(svg));
        self.push(Block::Picture { picture, alt, caption, width });
    }

    /// Foreword and disclaimer.
    pub(super) fn opening(&mut self) {
        self.heading(1, self.t("doc-foreword"));
        let framework = &self.report.framework.name;
        self.say(self.locale.text_with("doc-foreword-text", &[("framework", framework)]));
        self.heading(1, self.t("doc-disclaimer"));
        self.say(self.t("doc-disclaimer-text"));
        self.say(self.t("summary-caution"));
    }

    /// The wheel, with what it shows in words.
    pub(super) fn wheel(&mut self, width: u8) {
        let city = &self.report.city;
        let variables = [("city", city.name.as_str()), ("period", city.period.as_str())];
        let title = self.locale.text_with("wheel-title", &variables);
        let alt = self.locale.text_with("doc-wheel-alt", &[("title", &title), ("summary", &self.summary())]);
        let svg = crate::svg::wheel::wheel(self.report, self.locale);
        self.picture(&svg, alt, title, width);
    }

    /// The radar of a dimension, with the percentages in words.
    pub(super) fn radar(&mut self, dimension: &DimensionPart) {
        let said = dimension.categories.iter().map(|category| {
            let score = self.score(&category.score);
            self.locale.text_with("doc-named", &[("name", &category.name), ("value", &score)])
        });
        let said: Vec<String> = said.collect();
        let variables = [
            ("dimension", dimension.name.as_str()),
            ("city", &self.report.city.name),
            ("period", &self.report.city.period),
        ];
        let title = self.locale.text_with("radar-title", &variables);
        let alt = self.locale.text_with("doc-radar-alt", &[("title", &title), ("values", &said.join("; "))]);
        let svg = crate::svg::radar::radar(self.report, dimension, self.locale);
        self.picture(&svg, alt, title, 72);
    }

    /// The score over all data points, in one sentence.
    pub(super) fn summary(&self) -> String {
        crate::html::score_sentence(&self.report.score, self.locale)
    }

    /// Percentage and band, or that there is no score.
    pub(super) fn score(&self, score: &ScorePart) -> String {
        match (score.share, score.band) {
            (Some(share), Some(band)) => {
                let (percent, band) = (self.locale.percent(share), self.band(band));
                self.locale.text_with("doc-score", &[("percent", &percent), ("band", &band)])
            }
            _ => self.t("not-scored").into_owned(),
        }
    }

    pub(super) fn band(&self, band: Band) -> Cow<'a, str> {
        self.locale.text(&Look::Band(band).message())
    }

    /// A score as a cell in the colour of its band.
    pub(super) fn score_cell(&self, score: &ScorePart) -> Cell {
        Cell { band: score.band.map(Band::as_str), ..self.score(score).into() }
    }

    /// What became of a data point as a cell: its band, or its state.
    pub(super) fn performance(&self, point: &PointPart) -> Cell {
        let words = self.locale.text(&Look::of(point).message());
        Cell { band: point.band.map(Band::as_str), ..words.as_ref().into() }
    }

    /// The value with its unit, or its state.
    pub(super) fn value(&self, point: &PointPart) -> String {
        let plain = matches!(
            point.state,
            kpi::result::State::Reported | kpi::result::State::Overridden | kpi::result::State::NotVerified
        );
        let state = self.locale.text(&format!("state-{}", point.state.as_str()));
        match (point.value.is_some(), plain) {
            (true, true) => with_unit(point),
            (true, false) => {
                self.locale.text_with("doc-qualified", &[("name", &with_unit(point)), ("value", &state)])
            }
            (false, _) => state.into_owned(),
        }
    }

    /// The KPI's name, and that of the data point where it has several.
    pub(super) fn name(&self, kpi: &KpiPart, point: &PointPart) -> String {
        if kpi.has_parts {
            self.locale.text_with("doc-named", &[("name", &kpi.name), ("value", &point.name)])
        } else {
            kpi.name.clone()
        }
    }

    /// A sum or an ordinary row.
    pub(super) fn row(cells: Vec<Cell>) -> Row {
        Row::Cells { cells, strong: false }
    }

    /// Points of the bands.
    pub(super) fn bands(&mut self) {
        let columns = vec![self.words("band", 3.0), self.figures("points", 1.0)];
        let bands = Band::ALL.iter().rev();
        let rows = bands.map(|band| {
            let cell = Cell { band: Some(band.as_str()), ..self.band(*band).as_ref().into() };
            Self::row(vec![cell, self.number(band.points()).into()])
        });
        let rows = rows.collect();
        self.table(self.t("method-bands-caption"), columns, rows);
    }

    /// Benchmarks and scoring.
    pub(super) fn method(&mut self) {
        self.say(self.t("method-share"));
        self.bands();
        self.say(self.t("method-score"));
        self.say(self.t("method-interval"));
        let set = &self.report.benchmark_set;
        let variables = [("set", set.name.as_str()), ("version", &set.version)];
        self.say(self.locale.text_with("doc-benchmark-set", &variables));
        if let Some(note) = &set.note {
            self.say(note.clone());
        }
    }

    /// Scores of the dimensions and of the whole, with coverage and interval.
    pub(super) fn scores(&mut self) {
        let columns = vec![
            self.words("doc-column-dimension", 2.4),
            self.words("score", 3.0),
            self.figures("coverage", 1.2),
            self.figures("interval", 2.2),
        ];
        let all = self.t("doc-all").into_owned();
        let mut rows: Vec<Row> = Vec::new();
        for dimension in &self.report.dimensions {
            rows.push(Row::Cells { cells: self.score_row(&dimension.name, &dimension.score), strong: false });
        }
        rows.push(Row::Cells { cells: self.score_row(&all, &self.report.score), strong: true });
        self.table(self.t("doc-scores-caption"), columns, rows);
    }

    fn score_row(&self, name: &str, score: &ScorePart) -> Vec<Cell> {
        let interval = match score.interval {
            Some(interval) => {
                let [low, high] = interval.map(|share| self.locale.percent(share));
                self.locale.text_with("interval-of", &[("low", &low), ("high", &high)])
            }
            None => "–".to_owned(),
        };
        vec![name.into(), self.score_cell(score), self.locale.percent(score.coverage).into(), interval.into()]
    }

    /// The sub-dimensions of a dimension as boxes, with the categories that belong to each.
    pub(super) fn boxes(&mut self, dimension: &DimensionPart) {
        let boxes = dimension.sub_dimensions.iter().map(|sub| {
            let categories = dimension
                .categories
                .iter()
                .filter(|category| category.kpis.iter().any(|kpi| kpi.sub_dimension == sub.id));
            let names: Vec<&str> = categories.map(|category| category.name.as_str()).collect();
            ScoreBox {
                name: sub.name.clone(),
                members: names.join(", "),
                score: match sub.score.share {
                    Some(share) => self.locale.percent(share),
                    None => self.t("not-scored").into_owned(),
                },
                words: sub.score.band.map(|band| self.band(band).into_owned()).unwrap_or_default(),
                band: sub.score.band.map(Band::as_str),
            }
        });
        let boxes = boxes.collect();
        self.push(Block::Boxes { boxes });
    }

    /// What is said where no value was refused, which is not the same as all being verified.
    pub(super) fn none_refused(&self) -> String {
        let part = &self.report.verification;
        match (part.accepted, part.unrecorded) {
            (0, _) => self.t("not-verified-none-unrecorded").into_owned(),
            (_, 0) => self.t("doc-all-verified").into_owned(),
            (accepted, unrecorded) => {
                self.counts("not-verified-none-some", &[("accepted", accepted), ("unrecorded", unrecorded)])
            }
        }
    }

    /// A KPI of which something is missing: its code, and the data points where it is not all of them.
    pub(super) fn gap(&self, gap: &GapPart, partial: &str) -> Row {
        let mut description = Cell::from(gap.name.as_str());
        if !gap.whole {
            let part = self.t(partial);
            description.text = self.locale.text_with("doc-gap", &[("name", &gap.name), ("part", &part)]);
            description.items = gap.data_points.iter().map(|point| point.name.clone()).collect();
        }
        Self::row(vec![gap.code.as_str().into(), description])
    }

    /// Names up to a number, and how many more there are.
    pub(super) fn listed(&self, names: &[String], most: usize) -> String {
        let shown = names.iter().take(most).map(String::as_str).collect::<Vec<_>>().join("; ");
        let more = names.len().saturating_sub(most);
        if more == 0 {
            return shown;
        }
        let count = u32::try_from(more).unwrap_or(u32::MAX);
        self.locale.text_with_counts("doc-and-more", &[("count", count)], &[("names", &shown)])
    }
}

fn with_unit(point: &PointPart) -> String {
    if point.unit.is_empty() || point.is_yes_no() {
        point.text.clone()
    } else {
        format!("{}\u{a0}{}", point.text, point.unit)
    }
}

fn cover(kicker: String, report: &CityReport, locale: &Locale) -> Cover {
    let city = &report.city;
    let framework = &report.framework;
    let version = locale.text_with("version", &[("version", &framework.version)]);
    let framework = locale.text_with("doc-qualified", &[("name", &framework.name), ("value", &version)]);
    let lines = [city.country.clone(), city.period.clone(), framework];
    let invented = || format!("{} {}", locale.text("invented-title"), locale.text("invented-text"));
    Cover {
        kicker,
        name: city.name.clone(),
        lines: lines.into_iter().filter(|line| !line.is_empty()).collect(),
        notice: city.invented.then(invented),
    }
}

/// The last day of the last year that the period names; without one, the day from which the framework holds.
fn date(report: &CityReport) -> [u16; 3] {
    let numbers = |text: &str| -> Vec<u16> {
        text.split(|c: char| !c.is_ascii_digit()).filter_map(|part| part.parse().ok()).collect()
    };
    let year = numbers(&report.city.period).into_iter().rfind(|year| (1900..=9999).contains(year));
    match (year, numbers(&report.framework.valid_from).as_slice()) {
        (Some(year), _) => [year, YEAR_END[0], YEAR_END[1]],
        (None, [year, month, day]) => [*year, *month, *day],
        (None, _) => [1900, YEAR_END[0], YEAR_END[1]],
    }
}
