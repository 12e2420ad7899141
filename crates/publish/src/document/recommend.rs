//! Recommendations by rule: each names the data points that it concerns, and one that concerns none is left out.

use assess::band::Band;
use kpi::catalogue::Level;
use kpi::dossier::Quality;
use kpi::result::State;

use super::Block;
use super::maker::Maker;
use crate::model::{KpiPart, PointPart};

/// A message, and which data points it is for.
type Rule = (&'static str, fn(&KpiPart, &PointPart) -> bool);

/// The rules, the most urgent first.
const RULES: [Rule; 7] = [
    ("doc-recommend-check", |_, point| point.state == State::Implausible),
    ("doc-recommend-verify", |_, point| point.verified == Some(false)),
    ("doc-recommend-first", |_, point| point.band == Some(Band::Below33)),
    ("doc-recommend-next", |_, point| point.band == Some(Band::From33)),
    ("doc-recommend-core", |kpi, point| kpi.level == Level::Core && is_missing(point)),
    ("doc-recommend-advanced", |kpi, point| kpi.level == Level::Advanced && is_missing(point)),
    ("doc-recommend-quality", |_, point| {
        point.value.is_some() && matches!(point.quality, Some(Quality::PersonalEstimate | Quality::Unknown))
    }),
];

fn is_missing(point: &PointPart) -> bool {
    point.value.is_none() && matches!(point.state, State::NotReported | State::Partial | State::NotComputable)
}

pub(super) fn write(maker: &mut Maker) {
    maker.say(maker.t("doc-recommendations-text"));
    for (id, concerns) in RULES {
        let points = maker.about.data_points().filter(|(_, _, kpi, point)| concerns(kpi, point));
        let names: Vec<String> = points.map(|(_, _, kpi, point)| maker.name(kpi, point)).collect();
        if !names.is_empty() {
            maker.led(id, String::new());
            maker.push(Block::List { items: names });
        }
    }
    maker.say(maker.t("doc-next-collect"));
    maker.say(maker.t("doc-next-stay"));
    maker.say(maker.t("doc-outlook"));
}
