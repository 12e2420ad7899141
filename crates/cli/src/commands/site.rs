//! `u4ssc site`: the open-data site of cities, as files that any web server can serve.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use assess::index::recipe;
use assess::trend::rules::{FILE, TrendsFile};
use exchange::package::About;
use kpi::date::Date;
use kpi::dossier;
use kpi::finding::{Finding, Place};
use publish::locale::Locale;
use publish::site::{Site, Sources, manifest};
use publish::svg::world;
use rayon::prelude::*;

use crate::commands::{peers, speeds, targets, trends};
use crate::corrected;
use crate::evaluate::Dossiers;
use crate::files::{self, Catalogue, Edition};
use crate::folder;
use crate::progress;
use crate::site_build::{Build, Known};
use crate::site_folder::{SiteFolder, digest_of};
use crate::stop::{self, Stop};
use crate::terminal::{Facts, print, say};

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
    /// Languages of the site, separated by commas, the first page's first; all that the catalogue has where none are named
    #[arg(long, value_name = "LANGUAGES", value_delimiter = ',')]
    languages: Vec<String>,
    /// Who publishes the data
    #[arg(long, value_name = "NAME")]
    publisher: Option<String>,
    /// Address of the licence of the data, such as <https://creativecommons.org/licenses/by/4.0/>
    #[arg(long, value_name = "URL")]
    licence: Option<String>,
    /// Address at which the site will be found, beginning with https; needed for sitemap.xml and for whole addresses
    #[arg(long, value_name = "URL")]
    address: Option<String>,
}

/// Dossiers of one city.
pub(crate) struct City {
    /// Name of its files.
    pub(crate) id: String,
    /// In the order of their years and versions.
    pub(crate) versions: Vec<Version>,
    /// Digest of all that its pages are made from.
    pub(crate) sources: String,
}

/// A dossier of a city.
pub(crate) struct Version {
    pub(crate) dir: PathBuf,
    /// Digest of its files.
    pub(crate) digest: String,
    /// Which version of the period's dossier, from 1 on.
    pub(crate) number: u32,
    /// True where the next one is a later version of the same period.
    pub(crate) is_replaced: bool,
}

/// A dossier before it is computed: which city and period, and a digest of its files.
struct Found {
    dir: PathBuf,
    id: String,
    framework: String,
    period: String,
    published: Option<Date>,
    digest: String,
}

/// What is wrong with the file of the land on maps; nothing where there is none.
pub(crate) fn mistakes(files: &Catalogue) -> Vec<Finding> {
    files.file(world::FILE).and_then(|file| world::read(&file).err()).unwrap_or_default()
}

pub(crate) fn run(args: &Args, files: &Catalogue) -> Result<ExitCode, Stop> {
    let address = args.address.as_deref().map(address).transpose()?;
    args.licence.as_deref().map(self::address).transpose()?;
    check_folder(&args.out)?;
    let (cities, framework) = cities(args, files)?;
    let framework = files.framework(&framework)?;
    let set = files.benchmarks(args.dossiers.benchmarks.as_deref(), &framework.id)?;
    let rules = trends::rules(files)?;
    let file = files.needed(FILE)?;
    let land = files.right(world::read(&files.needed(world::FILE)?))?;
    let trends: TrendsFile = files.right(kpi::catalogue::read_toml(&Place::file(file.path), file.text))?;
    let recipes: Result<Vec<_>, Stop> =
        files.folder("recipes/").map(|file| files.right(recipe::read(&file))).collect();
    let recipes = recipes?;
    let editions: Result<Vec<Edition>, Stop> =
        languages(args, files).par_iter().map(|language| files.edition(language)).collect();
    let editions = editions?;
    let locales: Vec<&Locale> = editions.iter().map(|edition| &edition.locale).collect();
    let sites = editions.iter().map(|edition| {
        let site = Site::new(Sources {
            catalogue: &edition.known,
            framework: &edition.known.frameworks[&framework.id],
            benchmarks: edition.benchmarks(&set),
            trends: &trends,
            recipes: &recipes,
            land: &land,
            locale: &edition.locale,
            locales: &locales,
            publisher: args.publisher.as_deref(),
            licence: args.licence.as_deref(),
            address: address.as_deref(),
        });
        (edition, site)
    });
    let sites = sites.collect();
    let known = Known {
        rules,
        speeds: speeds::speeds(files)?,
        ladders: targets::ladders(files, framework)?,
        reference: peers::reference(files)?,
    };
    let out = SiteFolder::open(&args.out, manifest::FILE)?;
    let (publisher, licence) = (args.publisher.clone(), args.licence.clone());
    let about = About { publisher, licence, ..About::default() };
    let build = Build { files, set: &set, sites, known, about, out };
    let (count, written, errors) = build.all(&cities)?;
    if errors > 0 {
        say(&files.told("cli-errors-pages", &[("count", &errors)]));
    }
    if args.licence.is_none() {
        say(&files.locale.text("cli-no-licence-pages"));
    }
    if address.is_none() {
        say(&files.locale.text("cli-no-sitemap"));
    }
    let first = args.out.join("index.html");
    if args.dossiers.json {
        let said =
            serde_json::json!({ "schema_version": 1, "index": first, "files": count, "written": written });
        print(&format!("{said}\n"))?;
    } else {
        print(&format!("{}\n", first.display()))?;
        say(&files.told("cli-files-written", &[("count", &count), ("written", &written)]));
    }
    Ok(if errors > 0 { ExitCode::from(stop::FINDINGS) } else { ExitCode::SUCCESS })
}

/// A site is built into a folder of its own, so that no file of somebody else is written over.
fn check_folder(out: &Path) -> Result<(), Stop> {
    let is_empty = std::fs::read_dir(out).map_or(true, |mut entries| entries.next().is_none());
    if is_empty || out.join(manifest::FILE).exists() {
        return Ok(());
    }
    Err(Stop::usage("stop-folder-used", &[("dir", &out.display())]))
}

/// The languages of the site: those named, or the reader's own and then all others.
fn languages(args: &Args, files: &Catalogue) -> Vec<String> {
    let own = files.locale.language().to_owned();
    let all = std::iter::once(files::ENGLISH.to_owned()).chain(files.languages());
    let named = args.languages.iter().map(|language| language.trim().to_owned()).collect::<Vec<_>>();
    let wanted = if named.is_empty() { std::iter::once(own).chain(all).collect() } else { named };
    let mut languages: Vec<String> = Vec::new();
    for language in wanted {
        if !languages.contains(&language) {
            languages.push(language);
        }
    }
    languages
}

/// An address without the slash at its end.
pub(crate) fn address(written: &str) -> Result<String, Stop> {
    let known = ["https://", "http://"].iter().any(|scheme| written.starts_with(scheme));
    let is_plain = !written.contains(|c: char| c.is_whitespace() || c.is_control() || "\"<>?#".contains(c));
    if known && is_plain {
        Ok(written.trim_end_matches('/').to_owned())
    } else {
        Err(Stop::usage("stop-no-address", &[("address", &written)]))
    }
}

/// The cities with their years, by id, and the id of their framework.
fn cities(args: &Args, files: &Catalogue) -> Result<(Vec<City>, String), Stop> {
    let bar = progress::bar(args.dossiers.dirs.len(), &files.locale.text("cli-bar-folders"));
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
        let dir = other.dir.display();
        let facts: Facts = &[("dir", &dir), ("framework", &other.framework), ("first", &framework)];
        return Err(Stop::usage("stop-site-mixed", facts));
    }
    found.sort_by(|a, b| {
        let key = |one: &Found| {
            (one.id.clone(), dossier::year(&one.period), one.period.clone(), one.published, one.dir.clone())
        };
        key(a).cmp(&key(b))
    });
    let common = common(args, files);
    let mut used: HashMap<String, usize> = HashMap::new();
    let mut cities = Vec::new();
    for group in found.chunk_by(|a, b| a.id == b.id) {
        if let Some([one, other]) = group.windows(2).find_map(|pair| match pair {
            // A version that replaces another was published later, and both say when.
            [a, b] if a.period == b.period && !replaces(b, a) => Some([a, b]),
            _ => None,
        }) {
            let (first, second) = (one.dir.display(), other.dir.display());
            let facts: Facts =
                &[("first", &first), ("second", &second), ("city", &one.id), ("period", &one.period)];
            return Err(Stop::usage("stop-dossier-twice", facts));
        }
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
        cities.push(City { id, versions: versions(group), sources });
    }
    Ok((cities, framework))
}

/// True where a dossier is a later version of another.
fn replaces(later: &Found, earlier: &Found) -> bool {
    later.period == earlier.period && corrected::replaces(later.published, earlier.published)
}

/// The dossiers of a city, which are in the order of their years and versions, with the numbers of their versions.
fn versions(group: &[Found]) -> Vec<Version> {
    let mut versions: Vec<Version> = Vec::new();
    for (index, one) in group.iter().enumerate() {
        let earlier =
            index.checked_sub(1).map(|before| &group[before]).filter(|before| replaces(one, before));
        let number = match (earlier, versions.last_mut()) {
            (Some(_), Some(before)) => {
                before.is_replaced = true;
                before.number + 1
            }
            _ => 1,
        };
        versions.push(Version {
            dir: one.dir.clone(),
            digest: one.digest.clone(),
            number,
            is_replaced: false,
        });
    }
    versions
}

/// What every page depends on: the program itself, the catalogue, the benchmarks, the address.
fn common(args: &Args, files: &Catalogue) -> String {
    let own =
        args.dossiers.benchmarks.as_deref().map(|named| (named, std::fs::read(named).unwrap_or_default()));
    let languages = languages(args, files).join(" ");
    // Where the program can't be read, its version has to do.
    let program = std::env::current_exe().ok().and_then(|path| std::fs::read(path).ok());
    let program = program.unwrap_or_else(|| env!("CARGO_PKG_VERSION").into());
    let catalogue = files.all_texts().map(|(path, text)| (path, text.as_bytes()));
    let set = own.iter().flat_map(|(named, content)| [("--benchmarks", named.as_bytes()), ("set", content)]);
    let address = args.address.as_deref().unwrap_or_default();
    let others = [
        ("program", program.as_slice()),
        ("--address", address.as_bytes()),
        ("--languages", languages.as_bytes()),
        ("--publisher", args.publisher.as_deref().unwrap_or_default().as_bytes()),
        ("--licence", args.licence.as_deref().unwrap_or_default().as_bytes()),
    ];
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
        published: city.published,
        digest: digest_of(contents.iter().map(|(name, content)| (*name, content.as_slice()))),
    })
}
