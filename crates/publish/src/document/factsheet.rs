//! The Factsheet: profile, a radar per dimension, its categories with comparisons, and what to do next.

use assess::band::Band;
use kpi::result::State;

use super::maker::Maker;
use super::{Block, Cell, Drawing, Row, recommend};
use crate::html::{behind, city::unit_behind};
use crate::model::{CategoryPart, DimensionPart, FactPart, KpiPart, PointPart, slug};
use crate::svg::bars::{Bar, Bars, Kind, bars};

/// Names that a sentence lists at most.
const MOST_NAMES: usize = 5;

pub(super) fn write(maker: &mut Maker) {
    maker.contents();
    maker.opening(&maker.about.framework.name);
    maker.section("doc-key-findings");
    key_findings(maker);
    maker.section("doc-method");
    maker.method();
    maker.section("doc-profile");
    profile(maker);
    let report = maker.about;
    for dimension in &report.dimensions {
        let title = maker.locale.text_with("doc-dimension", &[("dimension", &dimension.name)]);
        maker.push(Block::NewPage);
        maker.push(Block::Heading { level: 1, numbered: true, text: title });
        maker.led("doc-dimension-lead", crate::html::score_sentence(&dimension.score, maker.locale));
        maker.radar(dimension);
        maker.say(maker.t("radar-desc"));
        for category in &dimension.categories {
            maker.push(Block::NewPage);
            maker.heading(2, category.name.as_str());
            results(maker, dimension, category);
            shares(maker, category);
            comparison(maker, category);
            measured(maker, category);
        }
    }
    maker.push(Block::NewPage);
    maker.section("doc-goals");
    goals(maker);
    maker.section("doc-recommendations");
    recommend::write(maker);
}

fn key_findings(maker: &mut Maker) {
    let report = maker.about;
    let mut items = vec![maker.summary(), maker.levels()];
    for dimension in &report.dimensions {
        let score = maker.score(&dimension.score);
        items.push(maker.locale.text_with("named", &[("name", &dimension.name), ("value", &score)]));
    }
    let best = named(maker, |point| point.band == Some(Band::From95));
    if !best.is_empty() {
        let names = maker.listed(&best, MOST_NAMES);
        items.push(maker.locale.text_with("doc-reached", &[("names", &names)]));
    }
    let worst = named(maker, |point| point.band == Some(Band::Below33));
    if !worst.is_empty() {
        let names = maker.listed(&worst, MOST_NAMES);
        items.push(maker.locale.text_with("doc-lowest", &[("names", &names)]));
    }
    maker.push(Block::List { items });
}

fn named(maker: &Maker, wanted: impl Fn(&PointPart) -> bool) -> Vec<String> {
    let points = maker.about.data_points().filter(|(_, _, _, point)| wanted(point));
    points.map(|(_, _, kpi, point)| maker.name(kpi, point)).collect()
}

fn profile(maker: &mut Maker) {
    let city = &maker.about.city;
    let place = maker.locale.text_with("doc-place", &[("city", &city.name), ("country", &city.country)]);
    let facts = &city.facts;
    if facts.is_empty() {
        maker.say(maker.t("doc-profile-none"));
    } else {
        let columns = vec![
            maker.words("doc-column-fact", 2.0),
            maker.figures("doc-column-value", 2.0),
            maker.words("doc-column-source", 3.0),
        ];
        let source = |fact: &FactPart| fact.source.clone().unwrap_or_default();
        let value = |fact: &FactPart| fact.text.clone() + &unit_behind(fact, maker.locale);
        let rows = facts
            .iter()
            .map(|fact| Row::plain(vec![fact.label.as_str().into(), value(fact).into(), source(fact).into()]))
            .collect();
        maker.table(maker.locale.text_with("doc-profile-caption", &[("place", &place)]), columns, rows);
    }
    if let Some(note) = &city.note {
        maker.own(std::slice::from_ref(note), city.language.as_deref());
    }
}

/// The KPIs of a category with value, band and goals.
fn results(maker: &mut Maker, dimension: &DimensionPart, category: &CategoryPart) {
    let columns = vec![
        maker.words("column-kpi", 3.4),
        maker.figures("column-result", 2.1),
        maker.words("column-performance", 3.0),
        maker.words("doc-column-goals", 0.9),
    ];
    let mut rows: Vec<Row> = Vec::new();
    for kpi in &category.kpis {
        let goals: Vec<String> = kpi.sdg.goals.iter().map(u8::to_string).collect();
        for point in &kpi.data_points {
            let cells = vec![
                Cell::from(maker.name(kpi, point)),
                maker.value(point).into(),
                maker.performance(point),
                maker.locale.list(&goals).into(),
            ];
            rows.push(Row::plain(cells));
        }
    }
    let variables = [("dimension", dimension.name.as_str()), ("category", &category.name)];
    maker.table(maker.locale.text_with("doc-category-caption", &variables), columns, rows);
}

/// How near the scored data points of a category are to their targets.
fn shares(maker: &mut Maker, category: &CategoryPart) {
    let scored = points(category).filter(|(_, point)| point.band.is_some());
    let rows = scored.filter_map(|(kpi, point)| {
        let (name, state) = (maker.name(kpi, point), String::new());
        Some(Bar { name, value: Some(100.0 * point.share?), band: point.band, state, is_own: false })
    });
    let rows: Vec<Bar> = rows.collect();
    if rows.is_empty() {
        return;
    }
    let id = format!("{}-{}-shares", maker.about.file_stem(), slug(&category.id));
    let (name, unit) = (category.name.clone(), "%".to_owned());
    let picture =
        bars(&Bars { id, kind: Kind::Shares, name, unit, benchmark: Some(100.0), rows }, maker.locale);
    let said: Vec<String> = picture
        .table
        .rows
        .iter()
        .map(|row| maker.locale.named(&row[0], maker.locale.list(&row[1..])))
        .collect();
    let variables = [("title", picture.title.as_str()), ("values", &maker.locale.long_list(&said))];
    let alt = maker.locale.text_with("doc-radar-alt", &variables);
    maker.picture(Drawing::whole(picture.svg), alt, picture.title, 88);
}

/// What the figures of a category say beside their targets, beside the whole city, and what they can't say.
fn comparison(maker: &mut Maker, category: &CategoryPart) {
    maker.led("doc-targets-lead", targets(maker, category));
    maker.led("doc-city-lead", beside_city(maker, category));
    let missing: Vec<String> = points(category)
        .filter(|(_, point)| point.value.is_none() && point.state != State::NotApplicable)
        .map(|(kpi, point)| maker.name(kpi, point))
        .collect();
    if !missing.is_empty() {
        let names = maker.listed(&missing, MOST_NAMES);
        maker.led("doc-missing-lead", maker.locale.text_with("doc-missing", &[("names", &names)]));
    }
}

/// What the KPIs of a category measure.
fn measured(maker: &mut Maker, category: &CategoryPart) {
    let items = category.kpis.iter().map(|kpi| maker.locale.named(&kpi.name, &kpi.measures));
    let items = items.collect();
    maker.led("doc-measured-lead", String::new());
    maker.push(Block::List { items });
}

fn points(category: &CategoryPart) -> impl Iterator<Item = (&KpiPart, &PointPart)> {
    category.kpis.iter().flat_map(|kpi| kpi.data_points.iter().map(move |point| (kpi, point)))
}

fn targets(maker: &Maker, category: &CategoryPart) -> String {
    let scored: Vec<(&KpiPart, &PointPart, f64)> = points(category)
        .filter_map(|(kpi, point)| Some((kpi, point, point.share?)))
        .filter(|(_, point, _)| point.band.is_some())
        .collect();
    if scored.is_empty() {
        return maker.t("doc-targets-none").into_owned();
    }
    let reached = scored.iter().filter(|(_, point, _)| point.band == Some(Band::From95)).count();
    let counts = [("reached", reached as u32), ("all", scored.len() as u32)];
    let first = maker.counts("doc-targets-reached", &counts);
    match scored.iter().min_by(|a, b| a.2.total_cmp(&b.2)) {
        Some((kpi, point, share)) if point.band != Some(Band::From95) => {
            maker.locale.sentences(&[first.into(), farthest(maker, kpi, point, *share).into()])
        }
        _ => first,
    }
}

/// The data point that is farthest from its target; an answer is no part of another.
fn farthest(maker: &Maker, kpi: &KpiPart, point: &PointPart, share: f64) -> String {
    let (name, value, share) = (maker.name(kpi, point), maker.value(point), maker.locale.percent(share));
    let benchmark = point.benchmark.as_ref().map_or_else(
        || "–".to_owned(),
        |benchmark| benchmark.text.clone() + &behind(point, benchmark.value, maker.locale),
    );
    let variables = [("name", name.as_str()), ("value", &value), ("benchmark", &benchmark)];
    if point.is_yes_no() {
        maker.locale.text_with("doc-targets-farthest-answer", &variables)
    } else {
        let variables = [&variables[..], &[("share", &share)]].concat();
        maker.locale.text_with("doc-targets-farthest", &variables)
    }
}

fn beside_city(maker: &Maker, category: &CategoryPart) -> String {
    let (Some(own), Some(city)) = (category.score.share, maker.about.score.share) else {
        return maker.t("doc-city-none").into_owned();
    };
    let (low, high) = (maker.locale.percent(own), maker.locale.percent(city));
    let variables = [("own", low.as_str()), ("city", &high)];
    let id = if low == high {
        "doc-city-same"
    } else if own > city {
        "doc-city-above"
    } else {
        "doc-city-below"
    };
    maker.locale.text_with(id, &variables)
}

/// The goals, with how much is known of each and how many data points are near their targets.
fn goals(maker: &mut Maker) {
    let report = maker.about;
    maker.say(maker.t("doc-goals-text"));
    let columns = vec![
        maker.words("doc-column-goal", 4.0),
        maker.figures("data-points", 1.2),
        maker.figures("doc-column-with-value", 1.2),
        maker.figures("doc-column-near", 1.6),
    ];
    let rows = report.goals.iter().map(|goal| {
        let mine = || report.data_points().filter(|(_, _, kpi, _)| kpi.sdg.goals.contains(&goal.number));
        let with_value = mine().filter(|(_, _, _, point)| point.value.is_some()).count();
        let near =
            mine().filter(|(_, _, _, point)| matches!(point.band, Some(Band::From66 | Band::From95))).count();
        let title = maker
            .locale
            .text_with("doc-goal", &[("number", &goal.number.to_string()), ("title", &goal.title)]);
        let figures = [mine().count(), with_value, near];
        let figures = figures.map(|figure| Cell::from(maker.number(figure as u32)));
        Row::plain(std::iter::once(Cell::from(title)).chain(figures).collect())
    });
    let rows = rows.collect();
    maker.table(maker.t("doc-goals-caption"), columns, rows);
}
