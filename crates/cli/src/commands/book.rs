//! `u4ssc export xlsx`: the data book of dossiers, with how each was scored.

use assess::band::ShareRule;
use assess::score::{CategoryScore, PointScore, Score};
use exchange::databook::{self, Book, GroupScore, Level, Mark, Scored};
use exchange::package::{Export, File, Given};
use exchange::workbook::WriteError;
use kpi::catalogue::{BenchmarkSet, Framework};
use publish::model::BAND_LIMITS;

use crate::evaluate::Evaluated;
use crate::stop::Stop;

/// The book; of values alone where `write` says so.
pub(crate) fn files(
    export: &Export,
    set: &BenchmarkSet,
    dossiers: &[&Evaluated],
    write: fn(&Book) -> Result<Vec<u8>, WriteError>,
) -> Result<Vec<File>, Stop> {
    let book = Book {
        export,
        benchmarks: format!("{} {}", set.name, set.version),
        limits: BAND_LIMITS,
        dossiers: dossiers.iter().map(|one| scored(set, one)).collect(),
    };
    let bytes = write(&book).map_err(|error| Stop::usage("stop-workbook", &[("reason", &error)]))?;
    Ok(vec![(databook::FILE.to_owned(), bytes)])
}

fn scored<'a>(set: &BenchmarkSet, one: &'a Evaluated) -> Scored<'a> {
    let results = one.results.points.iter().zip(&one.scores.points);
    let marks = results.map(|(result, score)| {
        let point = &one.framework.kpis[result.kpi].points[result.point];
        let benchmark = set.by_point.get(&(result.kpi, result.point))?;
        let rule = ShareRule::of(point.value_type, point.direction)?;
        let reached = match score {
            PointScore::Scored { share, band, .. } => Some((*share, band.points())),
            PointScore::NoBenchmark | PointScore::NoValue(_) => None,
        };
        Some(Mark { benchmark: benchmark.value, rule: rule.as_str(), reached })
    });
    Scored {
        given: Given { dossier: &one.dossier, results: &one.results },
        marks: marks.collect(),
        groups: groups(one),
    }
}

/// The whole, the dimensions, the sub-dimensions and the categories.
fn groups(one: &Evaluated) -> Vec<GroupScore> {
    let (framework, scores) = (one.framework, &one.scores);
    let dimension = |id: &str| framework.dimension(id).map_or("", |known| known.name.as_str());
    let mut groups = vec![group(Level::Total, ["", ""], &scores.total)];
    for (id, score) in &scores.dimensions {
        groups.push(group(Level::Dimension, [dimension(id); 2], score));
    }
    for (id, score) in &scores.sub_dimensions {
        let names = [dimension(dimension_of(framework, id)), framework.sub_dimension(id)];
        groups.push(group(Level::SubDimension, names, score));
    }
    for CategoryScore { dimension: of, category, score } in &scores.categories {
        groups.push(group(Level::Category, [dimension(of), framework.category(category)], score));
    }
    groups
}

fn dimension_of<'f>(framework: &'f Framework, sub: &str) -> &'f str {
    let has = |known: &&kpi::catalogue::Dimension| known.sub_dimensions.iter().any(|(id, _)| id == sub);
    framework.dimensions.iter().find(has).map_or("", |known| &known.id)
}

fn group(level: Level, [dimension, group]: [&str; 2], score: &Score) -> GroupScore {
    GroupScore {
        level,
        dimension: dimension.to_owned(),
        group: group.to_owned(),
        counts: [score.points, score.scored, score.with_benchmark, score.with_value, score.all],
        share: score.share(),
        interval: score.interval(),
        coverage: score.coverage(),
    }
}
