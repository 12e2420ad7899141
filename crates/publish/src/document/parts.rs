//! What several documents about a report have in common: opening, tables of bands and scores, sentences about gaps.

use std::borrow::Cow;

use assess::band::Band;

use super::maker::{Head, Maker};
use super::{Block, Cell, Drawing, Kind, Row, ScoreBox};
use crate::html::parts;
use crate::locale::Locale;
use crate::model::{CityReport, DimensionPart, GapPart, KpiPart, PointPart, ScorePart};
use crate::svg::Look;

impl<'a> Maker<'a> {
    /// Begins a document about a report.
    pub(super) fn of_report(kind: Kind, report: &'a CityReport, locale: &'a Locale) -> Self {
        let (city, framework) = (&report.city, &report.framework);
        let name = locale.text(kind.message()).into_owned();
        let variables = [("document", name.as_str()), ("city", &city.name), ("period", &city.period)];
        let title = locale.text_with("doc-title", &variables);
        let head = Head {
            kind: kind.as_str(),
            name,
            title,
            city: &city.name,
            country: &city.country,
            period: &city.period,
            published: city.published.as_ref().map(|date| date.text.as_str()),
            framework: [&framework.name, &framework.version],
            valid_from: &framework.valid_from,
            invented: city.invented,
        };
        Self::new(head, report, locale)
    }

    /// The wheel, with what it shows in words.
    pub(super) fn wheel(&mut self, width: u8) {
        let city = &self.about.city;
        let variables = [("city", city.name.as_str()), ("period", city.period.as_str())];
        let title = self.locale.text_with("wheel-title", &variables);
        let alt = self.locale.text_with("doc-wheel-alt", &[("title", &title), ("summary", &self.summary())]);
        let svg = crate::svg::wheel::wheel(self.about, self.locale);
        self.picture(Drawing::whole(svg), alt, title, width);
    }

    /// The radar of a dimension, with the percentages in words.
    pub(super) fn radar(&mut self, dimension: &DimensionPart) {
        let said = dimension.categories.iter().map(|category| {
            let score = self.score(&category.score);
            self.locale.text_with("named", &[("name", &category.name), ("value", &score)])
        });
        let said: Vec<String> = said.collect();
        let variables = [
            ("dimension", dimension.name.as_str()),
            ("city", &self.about.city.name),
            ("period", &self.about.city.period),
        ];
        let title = self.locale.text_with("radar-title", &variables);
        let alt = self
            .locale
            .text_with("doc-radar-alt", &[("title", &title), ("values", &self.locale.long_list(&said))]);
        let svg = crate::svg::radar::radar(self.about, dimension, self.locale);
        self.picture(Drawing::whole(svg), alt, title, 72);
    }

    /// How many KPIs of each level are reported.
    pub(super) fn levels(&self) -> String {
        parts::levels_sentence(self.about, self.locale)
    }

    /// What a verifier said of the values.
    pub(super) fn verified(&self) -> String {
        parts::verification_sentence(self.about, "summary-verification", self.locale)
    }

    /// The score over all data points, in one sentence.
    pub(super) fn summary(&self) -> String {
        crate::html::score_sentence(&self.about.score, self.locale)
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
        let Some(value) = point.value else { return state.into_owned() };
        let text = point.text.clone() + &parts::behind(point, value, self.locale);
        if plain {
            text
        } else {
            self.locale.text_with("doc-qualified", &[("name", &text), ("value", &state)])
        }
    }

    /// The KPI's name, and that of the data point where it has several.
    pub(super) fn name(&self, kpi: &KpiPart, point: &PointPart) -> String {
        if kpi.has_parts {
            self.locale.text_with("named", &[("name", &kpi.name), ("value", &point.name)])
        } else {
            kpi.name.clone()
        }
    }

    /// Points of the bands.
    pub(super) fn bands(&mut self) {
        let columns = vec![self.words("band", 3.0), self.figures("points", 1.0)];
        let bands = Band::ALL.iter().rev();
        let rows = bands.map(|band| {
            let cell = Cell { band: Some(band.as_str()), ..self.band(*band).as_ref().into() };
            Row::plain(vec![cell, self.number(band.points()).into()])
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
        let set = &self.about.benchmark_set;
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
        for dimension in &self.about.dimensions {
            rows.push(Row::Cells { cells: self.score_row(&dimension.name, &dimension.score), strong: false });
        }
        rows.push(Row::Cells { cells: self.score_row(&all, &self.about.score), strong: true });
        self.table(self.t("doc-scores-caption"), columns, rows);
    }

    fn score_row(&self, name: &str, score: &ScorePart) -> Vec<Cell> {
        let interval = match score.interval {
            Some(interval) => self.locale.interval(interval[0], interval[1]),
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
            let names: Vec<String> = categories.map(|category| category.name.clone()).collect();
            ScoreBox {
                name: sub.name.clone(),
                members: self.locale.list(&names),
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
        let part = &self.about.verification;
        match (part.accepted, part.unrecorded) {
            (0, _) => self.t("not-verified-none-unrecorded").into_owned(),
            (_, 0) => self.t("doc-all-verified").into_owned(),
            (accepted, unrecorded) => {
                self.counts("not-verified-none-some", &[("accepted", accepted), ("unrecorded", unrecorded)])
            }
        }
    }

    /// The cells of a KPI of which something is missing: its code, and the data points where it is not all of them.
    pub(super) fn gap(&self, gap: &GapPart, partial: &str) -> [Cell; 2] {
        let mut description = Cell::from(gap.name.as_str());
        if !gap.whole {
            let part = self.t(partial);
            description.text = self.locale.text_with("doc-gap", &[("name", &gap.name), ("part", &part)]);
            description.items = gap.data_points.iter().map(|point| point.name.clone()).collect();
        }
        [gap.code.as_str().into(), description]
    }

    /// Why there is no value: what became of it, and what the city says.
    pub(super) fn reason(&self, gap: &GapPart) -> Cell {
        let mut states: Vec<String> = Vec::new();
        for point in &gap.data_points {
            let state = self.t(&format!("state-{}", point.state.as_str())).into_owned();
            if !states.contains(&state) {
                states.push(state);
            }
        }
        let language = self.about.city.language.clone().unwrap_or_default();
        Cell { items: gap.notes.clone(), language, ..Cell::from(self.locale.list(&states).as_str()) }
    }
}
