//! A site while it is built: cities one by one, then the pages about many of them.

use std::collections::HashMap;

use assess::peers::{self, Place, Reference};
use assess::speed::table::Speeds;
use assess::target::{self, Given, Ladders, PointTarget};
use assess::trend::rules::Rules;
use assess::trend::series::{Computed, PointSeries, series};
use assess::trend::{Trend, trend};
use exchange::package::About;
use kpi::dossier::Dossier;
use kpi::finding::Finding;
use publish::model::CityReport;
use publish::site::record::{self, Latest, Record};
use publish::site::{self, CityFile, CityPages, SDMX_STRUCTURE, Site};
use rayon::prelude::*;

use crate::commands::site::City;
use crate::evaluate::Evaluated;
use crate::files::{Benchmarks, Catalogue, Edition};
use crate::site_data::{self, Data};
use crate::site_folder::SiteFolder;
use crate::stop::Stop;
use crate::{folder, gathered, progress};

/// File of the latest values and scores of all cities.
const LATEST: &str = "data/latest.json";

/// A build of a site.
pub(crate) struct Build<'a> {
    pub(crate) files: &'a Catalogue,
    pub(crate) set: &'a Benchmarks<'a>,
    /// What the catalogue says in each language, and the site in that language.
    pub(crate) sites: Vec<(&'a Edition, Site<'a>)>,
    pub(crate) known: Known,
    /// What data files say of themselves.
    pub(crate) about: About,
    pub(crate) out: SiteFolder,
}

/// What the catalogue knows of trends, speeds and places.
pub(crate) struct Known {
    pub(crate) rules: Rules,
    pub(crate) speeds: Vec<Speeds>,
    pub(crate) ladders: Ladders,
    pub(crate) reference: Reference,
}

impl Build<'_> {
    /// Makes everything; returns the numbers of files, of those written, and of errors in the dossiers.
    pub(crate) fn all(&self, cities: &[City]) -> Result<(usize, usize, usize), Stop> {
        let old = self.old_records();
        let bar = progress::bar(cities.len(), &self.files.locale.text("cli-bar-cities"));
        let records: Result<Vec<Record>, Stop> = cities
            .par_iter()
            .map(|city| {
                let record = self.city(city, &old);
                progress::step(&bar);
                record
            })
            .collect();
        bar.finish_and_clear();
        let mut records = records?;
        let ids: Vec<String> = records.iter().map(|record| record.id.clone()).collect();
        site::sort(&mut records, &self.sites[0].0.locale);
        self.find_peers(&mut records);
        let errors = records.iter().flat_map(|record| &record.years).map(|year| year.findings[0]).sum();
        // Joining waits for the disk, while the pages are made.
        let (joined, made) = rayon::join(|| self.of_all(&ids), || self.pages(&records));
        joined.and(made)?;
        let (edition, first) = &self.sites[0];
        let structure = site_data::structure(edition, &self.set.framework, &records);
        self.out.put(SDMX_STRUCTURE, structure.as_bytes())?;
        for file in first.assets().into_iter().chain(&first.root_files(&records)) {
            self.out.put(&file.path, file.text.as_bytes())?;
        }
        let latest = serde_json::to_string(&first.latest(records)).map_err(failed)?;
        self.out.put(LATEST, (latest + "\n").as_bytes())?;
        let (count, written) = self.out.finish()?;
        Ok((count, written, errors))
    }

    /// Puts the tables of the cities together into those of all.
    fn of_all(&self, ids: &[String]) -> Result<(), Stop> {
        [CityFile::Table, CityFile::Sdmx].par_iter().try_for_each(|file| {
            let parts: Vec<String> = ids.iter().map(|id| file.path(id)).collect();
            self.out.join(&file.path("all"), &parts)
        })
    }

    /// What the last build knew of the cities, by id.
    fn old_records(&self) -> HashMap<String, Record> {
        let latest = self.out.old_text(LATEST).and_then(|text| serde_json::from_str::<Latest>(&text).ok());
        let known = latest.filter(|latest| latest.schema_version == record::VERSION);
        let records = known.into_iter().flat_map(|latest| latest.cities);
        records.map(|record| (record.id.clone(), record)).collect()
    }

    fn pages(&self, records: &[Record]) -> Result<(), Stop> {
        let mut pages = Vec::new();
        for (_, site) in &self.sites {
            pages.extend(site.pages().into_iter().map(|page| (site, page)));
        }
        let bar = progress::bar(pages.len(), &self.files.locale.text("cli-bar-pages"));
        let done = pages.par_iter().try_for_each(|(site, page)| {
            let text = site.render(*page, records).map_err(failed)?;
            progress::step(&bar);
            self.out.put(&site.path(*page), text.as_bytes())
        });
        bar.finish_and_clear();
        done
    }

    /// Makes the files of a city, or keeps them where its dossiers are the same as in the last build.
    fn city(&self, city: &City, old: &HashMap<String, Record>) -> Result<Record, Stop> {
        let paths: Vec<String> = self
            .sites
            .iter()
            .flat_map(|(_, site)| {
                let page = site.city_path(&city.id);
                let history = (city.versions.len() > 1).then(|| site.history_path(&city.id));
                [page.replace(".html", ".json"), page].into_iter().chain(history)
            })
            .chain(CityFile::ALL.map(|file| file.path(&city.id)))
            .collect();
        let kept = old.get(&city.id).filter(|_| self.out.keep(&city.id, &city.sources, &paths));
        let record = match kept {
            Some(record) => record.clone(),
            None => self.made(city)?,
        };
        self.out.made_from(&city.id, city.sources.clone());
        Ok(record)
    }

    fn made(&self, city: &City) -> Result<Record, Stop> {
        let read: Result<Vec<_>, Stop> =
            city.versions.iter().map(|version| folder::read(self.files, &version.dir)).collect();
        let read = read?;
        let (edition, _) = &self.sites[0];
        let all: Vec<Evaluated> = read.iter().map(|one| self.evaluated(edition, one)).collect();
        let record = self.record(city, &all)?;
        let (mut years, mut latest) = (Vec::new(), None);
        for ((one, read), version) in all.into_iter().zip(&read).zip(&city.versions) {
            if !version.is_replaced {
                years.push(one);
                latest = Some(read);
            }
        }
        self.out.put(&CityFile::Table.path(&city.id), self.csv(edition, &mut years).as_bytes())?;
        let data = Data { edition, set: self.set, about: &self.about, id: &city.id, years: &years };
        for (path, bytes) in data.files()? {
            self.out.put(&path, &bytes)?;
        }
        let trends = self.trends(&years);
        let targets = self.targets(&years, &trends);
        for one in &self.sites {
            let latest = latest.ok_or_else(|| Stop::usage("stop-dossier-needed", &[]))?;
            self.city_pages(&record, one, latest, &trends, &targets)?;
        }
        Ok(record)
    }

    /// The record of a city; writes the pages of its years and versions, which need all dossiers at once.
    fn record(&self, city: &City, all: &[Evaluated]) -> Result<Record, Stop> {
        let needed = || Stop::usage("stop-dossier-needed", &[]);
        let computed: Vec<record::Computed> = all
            .iter()
            .zip(&city.versions)
            .map(|(one, version)| record::Computed {
                city: &one.dossier.city,
                results: &one.results,
                scores: &one.scores,
                digest: &version.digest,
                version: version.number,
                is_replaced: version.is_replaced,
            })
            .collect();
        let latest = all.last().ok_or_else(needed)?;
        let (place, columns) = (self.place(latest), self.sites[0].1.columns());
        let record = Record::new(&city.id, place, latest.framework, columns, &computed).ok_or_else(needed)?;
        for (_, site) in self.sites.iter().filter(|_| record.has_history()) {
            let page = site.history(&record, &computed).map_err(failed)?;
            self.out.put(&site.history_path(&record.id), page.as_bytes())?;
        }
        Ok(record)
    }

    /// What the latest dossier says of the city, and where the catalogue knows it to be.
    fn place(&self, latest: &Evaluated) -> Place {
        let (reference, city) = (&self.known.reference, &latest.dossier.city);
        let (mut place, _) = peers::of_dossier(reference, latest.framework, city, &latest.results);
        let known = reference.places.iter().find(|known| known.is_same(&place));
        place.location = place.location.or(known.and_then(|known| known.location));
        place
    }

    /// Finds the peers of each city among the others.
    fn find_peers(&self, records: &mut [Record]) {
        let places: Vec<Place> = records.iter().map(|record| record.place.clone()).collect();
        let index: HashMap<&str, usize> =
            places.iter().enumerate().map(|(index, place)| (place.id.as_str(), index)).collect();
        records.par_iter_mut().for_each(|record| {
            let found = peers::peers(&self.known.reference.covariates, &record.place, &places);
            record.peers =
                found.peers.iter().filter_map(|peer| index.get(peer.id.as_str()).copied()).collect();
        });
    }

    /// The tables of all years under one heading.
    fn csv(&self, edition: &Edition, years: &mut [Evaluated]) -> String {
        let mut csv = String::new();
        for one in years {
            // A table has no findings, and telling them takes as long as everything else of a report.
            let findings = std::mem::take(&mut one.results.findings);
            let rows = publish::tidy::to_csv(&[self.report(edition, one)]);
            one.results.findings = findings;
            let rows =
                if csv.is_empty() { &rows } else { rows.split_once('\n').map_or("", |(_, rows)| rows) };
            csv.push_str(rows);
        }
        csv
    }

    /// A dossier computed with the names of a language, since findings quote them.
    fn evaluated<'b>(
        &self,
        edition: &'b Edition,
        (dossier, findings): &(Dossier, Vec<Finding>),
    ) -> Evaluated<'b> {
        let framework = &edition.known.frameworks[&self.set.framework];
        let set = edition.benchmarks(self.set);
        Evaluated::new(&edition.known, framework, set, dossier.clone(), findings.clone())
    }

    fn report(&self, edition: &Edition, one: &Evaluated) -> CityReport {
        let set = edition.benchmarks(self.set);
        CityReport::new(
            &edition.known,
            one.framework,
            set,
            &one.dossier,
            &one.results,
            &one.scores,
            &edition.locale,
        )
    }

    fn city_pages(
        &self,
        record: &Record,
        (edition, site): &(&Edition, Site),
        latest: &(Dossier, Vec<Finding>),
        trends: &[(PointSeries, Trend)],
        targets: &[PointTarget],
    ) -> Result<(), Stop> {
        let mut report = self.report(edition, &self.evaluated(edition, latest));
        report.city.id.clone_from(&record.id);
        let path = site.city_path(&record.id);
        let page = site.city(&CityPages { record, report: &report, trends, targets }).map_err(failed)?;
        self.out.put(&path, page.as_bytes())?;
        let json = serde_json::to_string(&report).map_err(failed)?;
        self.out.put(&path.replace(".html", ".json"), (json + "\n").as_bytes())
    }

    /// Series and trends of a city with several years; nothing of one with one.
    fn trends(&self, years: &[Evaluated]) -> Vec<(PointSeries, Trend)> {
        if years.len() < 2 {
            return Vec::new();
        }
        let computed: Vec<Computed> =
            years.iter().map(|one| Computed { city: &one.dossier.city, results: &one.results }).collect();
        let (all, _) =
            series(years[0].framework, self.set, &self.known.rules, self.known.rules.target_year, &computed);
        let with_trend = |one: PointSeries| {
            let trend = trend(&one.series, &self.known.rules);
            (one, trend)
        };
        all.into_iter().map(with_trend).collect()
    }

    /// What is feasible by the year of the targets, from learned speeds and the city's own past; nothing where that year is not
    /// ahead. What peers have is left out: a city's page depends on its own dossiers only.
    fn targets(&self, years: &[Evaluated], trends: &[(PointSeries, Trend)]) -> Vec<PointTarget> {
        let year = self.known.rules.target_year;
        let Some(from) = latest_year(years).filter(|from| *from < year) else { return Vec::new() };
        let latest = &years[years.len() - 1];
        let given = Given {
            framework: latest.framework,
            benchmarks: self.set,
            speeds: &self.known.speeds,
            ladders: &self.known.ladders,
            from,
            year,
        };
        let past = |kpi: usize, point: usize| {
            let mut past = gathered::past(trends.iter().map(|(series, _)| series), kpi, point);
            past.retain(|(year, _)| *year < from);
            past
        };
        target::targets(&given, &latest.results, &|_, _| Vec::new(), &past)
    }
}

/// The latest year of all.
fn latest_year(years: &[Evaluated]) -> Option<i32> {
    years.last().and_then(|one| kpi::dossier::year(&one.dossier.city.period))
}

fn failed(error: impl std::fmt::Display) -> Stop {
    Stop::failed("stop-reason", error)
}
