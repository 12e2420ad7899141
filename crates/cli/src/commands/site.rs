//! `u4ssc site`: the open-data site of cities, as files that any web server can serve.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use assess::index::recipe;
use assess::trend::rules::{FILE, Rules, TrendsFile};
use assess::trend::series::{Computed, PointSeries, series};
use assess::trend::{Trend, trend};
use kpi::dossier;
use kpi::finding::Place;
use publish::locale::Locale;
use publish::model::CityReport;
use publish::site::manifest;
use publish::site::record::{self, Latest, Record};
use publish::site::{self, CityPages, Site, Sources};
use rayon::prelude::*;

use crate::evaluate::{Dossiers, Evaluated, evaluate};
use crate::files::Catalogue;
use crate::folder;
use crate::progress;
use crate::site_folder::{SiteFolder, digest_of};
use crate::stop::{self, Stop};
use crate::terminal::{print, say};

/// File of the latest values and scores of all cities.
const LATEST: &str = "data/latest.json";

/// Build the open-data site: pages per city, KPI, goal and category, comparison, method, search, downloads, feeds
///
/// Dossiers of one city are its years. Everything is written below OUT, in a folder per language; any web server can serve
/// it, and nothing on it loads anything from elsewhere. Building again writes only what has changed.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[command(flatten)]
    dossiers: Dossiers,
    /// Folder to write to
    #[arg(short, long, value_name = "OUT")]
    out: PathBuf,
    /// Address at which the site will be found, beginning with https; needed for sitemap.xml and for whole addresses
    #[arg(long, value_name = "URL")]
    address: Option<String>,
}

/// Dossiers of one city.
struct City {
    /// Name of its files.
    id: String,
    /// Folders in the order of their years.
    dirs: Vec<PathBuf>,
    /// Digest of what is in them.
    sources: String,
}

/// A dossier before it is computed: which city and period, and a digest of its files.
struct Found {
    dir: PathBuf,
    id: String,
    framework: String,
    period: String,
    digest: String,
}

pub(crate) fn run(args: &Args, files: &Catalogue) -> Result<ExitCode, Stop> {
    let address = args.address.as_deref().map(address).transpose()?;
    let (cities, framework) = cities(args, files)?;
    let framework = files.framework(&framework)?;
    let set = files.benchmarks(args.dossiers.benchmarks.as_deref(), &framework.id)?;
    let rules = super::trends::rules(files)?;
    let file = files.needed(FILE)?;
    let trends: TrendsFile = files.right(kpi::catalogue::read_toml(&Place::file(file.path), file.text))?;
    let recipes: Result<Vec<_>, Stop> =
        files.folder("recipes/").map(|file| files.right(recipe::read(&file))).collect();
    let recipes = recipes?;
    let locales = [&files.locale];
    let site = Site::new(Sources {
        catalogue: &files.known,
        framework,
        benchmarks: &set,
        trends: &trends,
        recipes: &recipes,
        locales: &locales,
        address: address.as_deref(),
    });
    let build = Build {
        args,
        files,
        site,
        rules,
        locales: &locales,
        out: SiteFolder::open(&args.out, manifest::FILE)?,
    };
    let (count, written, errors) = build.all(&cities)?;
    if errors > 0 {
        say(&format!(
            "findings of severity error: {errors}; they stand in the pages, and `u4ssc check` lists them"
        ));
    }
    if address.is_none() {
        say("no sitemap.xml: it needs whole addresses; name the site's with --address https://...");
    }
    let first = args.out.join("index.html");
    if args.dossiers.json {
        let said =
            serde_json::json!({ "schema_version": 1, "index": first, "files": count, "written": written });
        print(&format!("{said}\n"))?;
    } else {
        print(&format!("{}\n", first.display()))?;
        say(&format!("files: {count}, written: {written}"));
    }
    Ok(if errors > 0 { ExitCode::from(stop::FINDINGS) } else { ExitCode::SUCCESS })
}

/// An address without the slash at its end.
fn address(written: &str) -> Result<String, Stop> {
    let known = ["https://", "http://"].iter().any(|scheme| written.starts_with(scheme));
    let is_plain = !written.contains(|c: char| c.is_whitespace() || c.is_control() || "\"<>?#".contains(c));
    if known && is_plain {
        Ok(written.trim_end_matches('/').to_owned())
    } else {
        Err(Stop::Usage(format!(
            "{written} is no address of a site; write one such as https://data.example.org"
        )))
    }
}

/// The cities with their years, by id, and the id of their framework.
fn cities(args: &Args, files: &Catalogue) -> Result<(Vec<City>, String), Stop> {
    let bar = progress::bar(args.dossiers.dirs.len(), "folders");
    let found: Result<Vec<Found>, Stop> = args
        .dossiers
        .dirs
        .par_iter()
        .map(|dir| {
            let found = look(files, dir);
            progress::step(&bar);
            found
        })
        .collect();
    bar.finish_and_clear();
    let mut found = found?;
    let framework = found.first().map(|one| one.framework.clone()).unwrap_or_default();
    if let Some(other) = found.iter().find(|one| one.framework != framework) {
        return Err(Stop::Usage(format!(
            "{} is of the framework {}, the first dossier of {framework}; make a site for each",
            other.dir.display(),
            other.framework
        )));
    }
    found.sort_by(|a, b| {
        let key =
            |one: &Found| (one.id.clone(), dossier::year(&one.period), one.period.clone(), one.dir.clone());
        key(a).cmp(&key(b))
    });
    let common = common(args, files);
    let mut used: HashMap<String, usize> = HashMap::new();
    let mut cities = Vec::new();
    for group in found.chunk_by(|a, b| a.id == b.id) {
        let slug = exchange::city::slug(&group[0].id);
        let stem = if slug.is_empty() { "city".to_owned() } else { slug };
        let count = used.entry(stem.clone()).or_default();
        *count += 1;
        let id = if *count == 1 { stem } else { format!("{stem}-{count}") };
        let parts: Vec<(String, &str)> = group
            .iter()
            .map(|one| (format!("{} {}", one.period, one.dir.display()), one.digest.as_str()))
            .chain([("common".to_owned(), common.as_str()), ("id".to_owned(), id.as_str())])
            .collect();
        let sources = digest_of(parts.iter().map(|(name, digest)| (name.as_str(), digest.as_bytes())));
        cities.push(City { id, dirs: group.iter().map(|one| one.dir.clone()).collect(), sources });
    }
    Ok((cities, framework))
}

/// What every page depends on: the program itself, the catalogue, the benchmarks, the address.
fn common(args: &Args, files: &Catalogue) -> String {
    let own =
        args.dossiers.benchmarks.as_deref().map(|named| (named, std::fs::read(named).unwrap_or_default()));
    // Where the program can't be read, its version has to do.
    let program = std::env::current_exe().ok().and_then(|path| std::fs::read(path).ok());
    let program = program.unwrap_or_else(|| env!("CARGO_PKG_VERSION").into());
    let catalogue = files.all_texts().map(|(path, text)| (path, text.as_bytes()));
    let set = own.iter().flat_map(|(named, content)| [("--benchmarks", named.as_bytes()), ("set", content)]);
    let address = args.address.as_deref().unwrap_or_default();
    let others = [("program", program.as_slice()), ("--address", address.as_bytes())];
    digest_of(catalogue.chain(set).chain(others))
}

/// Looks at a dossier without computing it.
fn look(files: &Catalogue, dir: &Path) -> Result<Found, Stop> {
    let city = folder::city(files, dir)?;
    let contents = folder::contents(dir)?;
    let first = files.known.frameworks.keys().next().map_or("u4ssc", String::as_str);
    let framework = if city.framework.is_empty() { first.to_owned() } else { city.framework };
    Ok(Found {
        dir: dir.to_owned(),
        id: city.id,
        framework,
        period: city.period,
        digest: digest_of(contents.iter().map(|(name, content)| (*name, content.as_slice()))),
    })
}

/// A build of a site.
struct Build<'a> {
    args: &'a Args,
    files: &'a Catalogue,
    site: Site<'a>,
    rules: Rules,
    locales: &'a [&'a Locale],
    out: SiteFolder,
}

impl Build<'_> {
    /// Makes everything; returns the numbers of files, of those written, and of errors in the dossiers.
    fn all(&self, cities: &[City]) -> Result<(usize, usize, usize), Stop> {
        let old = self.old_records();
        let bar = progress::bar(cities.len(), "cities");
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
        let tables: Vec<String> = records.iter().map(|record| table(&record.id)).collect();
        self.out.join("data/all.csv", &tables)?;
        site::sort(&mut records);
        let errors = records.iter().flat_map(|record| &record.years).map(|year| year.findings[0]).sum();
        self.pages(&records)?;
        for file in self.site.assets().into_iter().chain(&self.site.root_files(&records)) {
            self.out.put(&file.path, file.text.as_bytes())?;
        }
        let latest = serde_json::to_string(&self.site.latest(records)).map_err(failed)?;
        self.out.put(LATEST, (latest + "\n").as_bytes())?;
        let (count, written) = self.out.finish()?;
        Ok((count, written, errors))
    }

    /// What the last build knew of the cities, by id.
    fn old_records(&self) -> HashMap<String, Record> {
        let latest = self.out.old_text(LATEST).and_then(|text| serde_json::from_str::<Latest>(&text).ok());
        let known = latest.filter(|latest| latest.schema_version == record::VERSION);
        let records = known.into_iter().flat_map(|latest| latest.cities);
        records.map(|record| (record.id.clone(), record)).collect()
    }

    fn pages(&self, records: &[Record]) -> Result<(), Stop> {
        let pages = self.site.pages();
        let bar = progress::bar(pages.len(), "pages");
        let done = pages.par_iter().try_for_each(|page| {
            let text = self.site.render(*page, records).map_err(failed)?;
            progress::step(&bar);
            self.out.put(&self.site.path(*page), text.as_bytes())
        });
        bar.finish_and_clear();
        done
    }

    /// Makes the files of a city, or keeps them where its dossiers are the same as in the last build.
    fn city(&self, city: &City, old: &HashMap<String, Record>) -> Result<Record, Stop> {
        let paths: Vec<String> = self
            .locales
            .iter()
            .flat_map(|locale| {
                let page = Site::city_path(locale, &city.id);
                [page.replace(".html", ".json"), page]
            })
            .chain([table(&city.id)])
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
        let benchmarks = self.args.dossiers.benchmarks.as_deref();
        let mut years: Vec<Evaluated> = Vec::new();
        let mut csv = String::new();
        for dir in &city.dirs {
            let (one, set) = evaluate(self.files, benchmarks, dir)?;
            let report = one.report(self.files, &set);
            let rows = publish::tidy::to_csv(std::slice::from_ref(&report));
            let rows =
                if csv.is_empty() { &rows } else { rows.split_once('\n').map_or("", |(_, rows)| rows) };
            csv.push_str(rows);
            years.push(one);
        }
        self.out.put(&table(&city.id), csv.as_bytes())?;
        let computed: Vec<record::Computed> = years
            .iter()
            .map(|one| record::Computed {
                city: &one.dossier.city,
                results: &one.results,
                scores: &one.scores,
            })
            .collect();
        let framework = years[0].framework;
        let record = Record::new(&city.id, framework, self.site.columns(), &computed)
            .ok_or_else(|| Stop::Usage("name the folder of a dossier".to_owned()))?;
        let trends = self.trends(&years)?;
        for locale in self.locales {
            self.city_pages(&record, &years[years.len() - 1], &trends, locale)?;
        }
        Ok(record)
    }

    fn city_pages(
        &self,
        record: &Record,
        latest: &Evaluated,
        trends: &[(PointSeries, Trend)],
        locale: &Locale,
    ) -> Result<(), Stop> {
        let set = self.files.benchmarks(self.args.dossiers.benchmarks.as_deref(), &latest.framework.id)?;
        let mut report = CityReport::new(
            &self.files.known,
            latest.framework,
            &set,
            &latest.dossier,
            &latest.results,
            &latest.scores,
            locale,
        );
        report.city.id.clone_from(&record.id);
        let path = Site::city_path(locale, &record.id);
        let page = self.site.city(&CityPages { record, report: &report, trends }, locale).map_err(failed)?;
        self.out.put(&path, page.as_bytes())?;
        let json = serde_json::to_string(&report).map_err(failed)?;
        self.out.put(&path.replace(".html", ".json"), (json + "\n").as_bytes())
    }

    /// Series and trends of a city with several years; nothing of one with one.
    fn trends(&self, years: &[Evaluated]) -> Result<Vec<(PointSeries, Trend)>, Stop> {
        if years.len() < 2 {
            return Ok(Vec::new());
        }
        let framework = years[0].framework;
        let set = self.files.benchmarks(self.args.dossiers.benchmarks.as_deref(), &framework.id)?;
        let computed: Vec<Computed> =
            years.iter().map(|one| Computed { city: &one.dossier.city, results: &one.results }).collect();
        let (all, _) = series(framework, &set, &self.rules, self.rules.target_year, &computed);
        Ok(all
            .into_iter()
            .map(|one| {
                let trend = trend(&one.series, &self.rules);
                (one, trend)
            })
            .collect())
    }
}

/// The table of all years of a city.
fn table(id: &str) -> String {
    format!("data/{id}.csv")
}

fn failed(error: impl std::fmt::Display) -> Stop {
    Stop::Io(error.to_string())
}
