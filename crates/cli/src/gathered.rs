//! Dossiers of one city over years, and of the cities that it is compared with.

use std::path::PathBuf;

use assess::peers::{self, Peers, Reference};
use assess::trend::rules::Rules;
use assess::trend::series::{Computed, PointSeries, series};
use kpi::catalogue::Framework;
use kpi::dossier;
use kpi::finding::Finding;

use crate::corrected;
use crate::evaluate::{Evaluated, evaluate};
use crate::files::{Benchmarks, Catalogue};
use crate::stop::Stop;
use crate::terminal::{Facts, say};

/// A city with its earlier years and the others.
pub(crate) struct Gathered<'a> {
    pub(crate) framework: &'a Framework,
    pub(crate) set: Benchmarks<'a>,
    /// Dossiers of the city up to the one that is looked at, which is the last, in the order of years.
    pub(crate) years: Vec<Evaluated<'a>>,
    /// The latest dossier of each other city, in the order of the command line.
    pub(crate) others: Vec<Evaluated<'a>>,
}

/// Folders of dossiers, and which one is looked at.
#[derive(Debug, clap::Args)]
pub(crate) struct Gather {
    /// Folders of dossiers: the city, its earlier years, other cities
    #[arg(required = true, value_name = "DIR")]
    pub(crate) dirs: Vec<PathBuf>,
    /// Period of the city that is looked at; without it, the latest
    #[arg(long, value_name = "PERIOD")]
    pub(crate) period: Option<String>,
    /// Benchmark set: an id of the catalogue, or a TOML file of the same form
    #[arg(long, value_name = "SET")]
    pub(crate) benchmarks: Option<String>,
}

/// Reads dossiers: the city of the first folder is the one that is looked at, in the period that was named or its latest year;
/// earlier dossiers of the same city are its past, later ones are left out, dossiers of other cities those that it is compared with.
pub(crate) fn gather<'a>(files: &'a Catalogue, asked: &Gather) -> Result<Gathered<'a>, Stop> {
    let Gather { dirs, period, benchmarks } = asked;
    let benchmarks = benchmarks.as_deref();
    let mut years: Vec<Evaluated> = Vec::new();
    let mut others: Vec<Evaluated> = Vec::new();
    let mut used = None;
    let year = |one: &Evaluated| dossier::year(&one.dossier.city.period).unwrap_or_default();
    for dir in &corrected::in_force(files, dirs)? {
        let (one, set) = evaluate(files, benchmarks, dir)?;
        let is_same = |other: &Evaluated| other.dossier.city.id == one.dossier.city.id;
        if years.first().is_none_or(&is_same) {
            used.get_or_insert(set);
            years.push(one);
        } else if let Some(known) = others.iter_mut().find(|other| is_same(other)) {
            if year(&one) > year(known) {
                *known = one;
            }
        } else {
            others.push(one);
        }
    }
    years.sort_by_key(year);
    if let Some(wanted) = period {
        let Some(at) = years.iter().rposition(|one| one.dossier.city.period == *wanted) else {
            let known: Vec<&str> = years.iter().map(|one| one.dossier.city.period.as_str()).collect();
            let facts: Facts = &[("period", wanted), ("known", &known.join(", "))];
            return Err(Stop::usage("stop-period-not-known", facts));
        };
        years.truncate(at + 1);
    }
    tell_richer(files, &years);
    let (Some(own), Some(set)) = (years.last(), used) else {
        return Err(Stop::usage("stop-dossier-needed", &[]));
    };
    let framework = own.framework;
    others.retain(|other| other.framework.id == framework.id);
    Ok(Gathered { framework, set, years, others })
}

/// Says where an earlier dossier has many more values than the one that is looked at.
fn tell_richer(files: &Catalogue, years: &[Evaluated]) {
    let values = |one: &Evaluated| one.results.points.iter().filter(|point| point.value.is_some()).count();
    let Some((own, past)) = years.split_last() else { return };
    let Some(richest) = past.iter().rev().max_by_key(|one| values(one)) else { return };
    let (few, many) = (values(own), values(richest));
    if many > 2 * few {
        let (now, then) = (&own.dossier.city.period, &richest.dossier.city.period);
        let facts: Facts = &[("now", now), ("few", &few), ("then", then), ("many", &many)];
        say(&files.told("cli-richer", facts));
    }
}

impl<'a> Gathered<'a> {
    /// The dossier that is looked at.
    pub(crate) fn own(&self) -> &Evaluated<'a> {
        &self.years[self.years.len() - 1]
    }

    /// Year of the dossier that is looked at.
    pub(crate) fn year(&self) -> Result<i32, Stop> {
        let period = &self.own().dossier.city.period;
        dossier::year(period).ok_or_else(|| Stop::usage("stop-period-no-year", &[("period", period)]))
    }

    /// The series of all data points, for a target year.
    pub(crate) fn series(&self, rules: &Rules, year: i32) -> (Vec<PointSeries>, Vec<Finding>) {
        let computed: Vec<Computed> = self
            .years
            .iter()
            .map(|one| Computed { city: &one.dossier.city, results: &one.results })
            .collect();
        series(self.framework, &self.set, rules, year, &computed)
    }

    /// Who is a peer among the catalogue's places and the other cities.
    pub(crate) fn peers(&self, reference: &Reference) -> (Peers, Vec<Finding>) {
        let own = self.own();
        let (city, mut findings) =
            peers::of_dossier(reference, self.framework, &own.dossier.city, &own.results);
        let mut places = reference.places.clone();
        for other in &self.others {
            let (place, more) =
                peers::of_dossier(reference, self.framework, &other.dossier.city, &other.results);
            findings.extend(more);
            places.retain(|known| !known.is_same(&place));
            places.push(place);
        }
        (peers::peers(&reference.covariates, &city, &places), findings)
    }

    /// The other cities that are peers.
    pub(crate) fn peer_dossiers(&self, peers: &Peers) -> Vec<&Evaluated<'a>> {
        let is_peer = |other: &&Evaluated| {
            let name = kpi::catalogue::fold(&other.dossier.city.name);
            peers.peers.iter().any(|peer| kpi::catalogue::fold(&peer.name) == name)
        };
        self.others.iter().filter(is_peer).collect()
    }
}

/// The values of a series since its last break, year by year, without the last one.
pub(crate) fn past<'a>(
    mut series: impl Iterator<Item = &'a PointSeries>,
    kpi: usize,
    point: usize,
) -> Vec<(i32, f64)> {
    let Some(found) = series.find(|one| (one.kpi, one.point) == (kpi, point)) else {
        return Vec::new();
    };
    let points = &found.series.points;
    let since = points.iter().rposition(|one| !one.breaks.is_empty()).unwrap_or_default();
    points[since..].iter().map(|one| (one.year as i32, one.value)).collect()
}
