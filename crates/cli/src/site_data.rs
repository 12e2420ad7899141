//! Data of a city on a site, in the formats that other tools read.

use exchange::package::{About, Export};
use exchange::{databook, figures, ngsi, sdmx};
use publish::site::CityFile;
use publish::site::record::Record;

use crate::commands::book;
use crate::commands::export::first_day_after;
use crate::evaluate::Evaluated;
use crate::files::{Benchmarks, Edition};
use crate::stop::Stop;

/// Data of a city: its dossiers in the order of their years, as far as nothing has replaced them.
pub(crate) struct Data<'a> {
    pub(crate) edition: &'a Edition,
    pub(crate) set: &'a Benchmarks<'a>,
    pub(crate) about: &'a About,
    pub(crate) id: &'a str,
    pub(crate) years: &'a [Evaluated<'a>],
}

impl Data<'_> {
    /// Every file but the table, with its path.
    pub(crate) fn files(&self) -> Result<Vec<(String, Vec<u8>)>, Stop> {
        let Some(latest) = self.years.last() else { return Ok(Vec::new()) };
        let words = self.edition.locale.words();
        let (catalogue, framework) = (&self.edition.known, latest.framework);
        let export = Export { catalogue, framework, about: self.about, words: &words };
        let mut files = vec![
            (CityFile::Sdmx.path(self.id), self.sdmx(&export).into_bytes()),
            (CityFile::Entities.path(self.id), entities(&export, latest).into_bytes()),
        ];
        let book = book::files(&export, self.edition.benchmarks(self.set), &[latest], databook::write)?;
        files.extend(book.into_iter().map(|(_, bytes)| (CityFile::Book.path(self.id), bytes)));
        Ok(files)
    }

    fn sdmx(&self, export: &Export) -> String {
        let given =
            self.years.iter().map(|one| sdmx::Source { dossier: &one.dossier, results: &one.results });
        let given: Vec<sdmx::Source> = given.collect();
        // Dossiers without a period say so on the city's page.
        let area = sdmx::area_id(self.id);
        let rows = sdmx::rows_of_city(export.catalogue, export.framework, &given, &area, &mut Vec::new());
        sdmx::write_csv(&sdmx::Ids::new(export.framework), &rows)
    }
}

fn entities(export: &Export, latest: &Evaluated) -> String {
    let figures = figures::of(export.framework, &latest.dossier, &latest.results);
    ngsi::write(export.framework, &[figures])
}

/// The structure of the SDMX files of all cities.
pub(crate) fn structure(edition: &Edition, framework: &str, records: &[Record]) -> String {
    let areas = records.iter().map(|record| {
        let country = Some(record.country.as_str()).filter(|country| !country.is_empty());
        sdmx::area(&sdmx::area_id(&record.id), &record.name, country)
    });
    let locale = &edition.locale;
    let words = locale.words();
    let framework = &edition.known.frameworks[framework];
    let structure = sdmx::structure(framework, areas.collect(), locale.language(), &words);
    let last = records.iter().filter_map(|record| kpi::dossier::year(&record.latest().period)).max();
    sdmx::write_structure_xml(&structure, sdmx::Version::V30, &first_day_after(last))
}
