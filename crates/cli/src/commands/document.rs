//! `u4ssc document`: what is printed and handed over of a city, as PDF and as a page.

use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use clap::ValueEnum;
use kpi::finding::Finding;
use publish::document::{self, Document, Kind};
use publish::site::manifest;

use crate::commands::profile::{self, Settings};
use crate::commands::report::names_apart;
use crate::commands::site;
use crate::evaluate::{self, Dossiers};
use crate::files::Catalogue;
use crate::fonts::FontFolder;
use crate::gathered::Gather;
use crate::site_folder::SiteFolder;
use crate::stop::{self, Stop};
use crate::terminal::{print, say};
use crate::{folder, progress};

/// Make documents of each dossier, or of a city's profile, as PDF and as pages
///
/// A PDF is tagged (PDF/UA-1) and made to be kept (PDF/A-2a); its fonts are in it. Fonts come from the folders of the system or
/// from --fonts. A PDF with signs that no font has is not made, and the command says which signs these are and ends with 1;
/// it also ends with 1 where a dossier has findings of severity error. documents.json lists all documents of the folder with
/// their SHA-256.
///
/// With the kind "profile" the first folder is the city that is looked at and the others are its earlier years and other
/// cities, as with `u4ssc profile`; with all other kinds every folder gets a document.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// Which document
    #[arg(value_name = "KIND")]
    kind: Wanted,
    #[command(flatten)]
    dossiers: Dossiers,
    /// Folder to write to
    #[arg(short, long, value_name = "OUT")]
    out: PathBuf,
    /// As what
    #[arg(long, value_enum, default_value_t = Format::Pdf)]
    format: Format,
    /// Folder with fonts to use instead of those of the system
    #[arg(long, value_name = "DIR")]
    fonts: Option<PathBuf>,
    /// Where the data are published; the certificate shows it as a code
    #[arg(long, value_name = "URL")]
    address: Option<String>,
    /// Profile: period of the city that is looked at; without it, the latest
    #[arg(long, value_name = "PERIOD", help_heading = PROFILE)]
    period: Option<String>,
    #[command(flatten, next_help_heading = PROFILE)]
    settings: Settings,
}

/// Over the options that only profiles have.
const PROFILE: &str = "Options of the kind \"profile\"";

/// Bytes of stack of a thread that sets a document.
const STACK: usize = 16 << 20;

/// A document, or all that every dossier gets.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Wanted {
    /// Four pages: what to know, the wheel, the sub-dimensions
    Snapshot,
    /// What was reported and verified, all results, and what is missing, in nine sections
    Verification,
    /// Profile, categories one by one with comparisons, recommendations
    Factsheet,
    /// One page that says what was reported and verified
    Certificate,
    /// A city over years and among others: what stands out, trends, ranks, targets
    Profile,
    /// Snapshot, verification, factsheet and certificate
    All,
}

impl Wanted {
    /// The documents of a dossier; a profile is not of one dossier.
    fn kinds(self) -> Vec<Kind> {
        match self {
            Self::Snapshot => vec![Kind::Snapshot],
            Self::Verification => vec![Kind::Verification],
            Self::Factsheet => vec![Kind::Factsheet],
            Self::Certificate => vec![Kind::Certificate],
            Self::Profile => Vec::new(),
            Self::All => Kind::ALL.to_vec(),
        }
    }
}

/// As what documents are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// PDF, to print, to sign and to keep
    Pdf,
    /// A page, to read on any screen
    Html,
    /// Both
    Both,
}

/// What documents are made with.
struct Maker<'a> {
    args: &'a Args,
    files: &'a Catalogue,
    fonts: FontFolder,
    out: SiteFolder,
}

/// What became of a document.
#[derive(Default)]
struct Made {
    /// The files.
    paths: Vec<PathBuf>,
    /// What its fonts lack.
    lacking: Option<Box<Finding>>,
    /// Whether what it is about has findings of severity error.
    has_errors: bool,
}

pub(crate) fn run(args: &Args, files: &Catalogue) -> Result<ExitCode, Stop> {
    args.address.as_deref().map(site::address).transpose()?;
    let fonts = FontFolder::open(args.fonts.as_deref(), files)?;
    let out = SiteFolder::open(&args.out, manifest::DOCUMENTS)?;
    out.keep_all();
    let maker = Maker { args, files, fonts, out };
    let made = if args.kind == Wanted::Profile { vec![maker.profile()?] } else { maker.of_dossiers()? };
    maker.out.finish()?;
    if args.address.is_none() && args.kind.kinds().contains(&Kind::Certificate) {
        say(&files.locale.text("cli-no-code"));
    }
    for finding in made.iter().filter_map(|one| one.lacking.as_ref()) {
        say(&files.sentence(finding));
    }
    let paths: Vec<String> =
        made.iter().flat_map(|one| &one.paths).map(|path| path.display().to_string()).collect();
    if args.dossiers.json {
        print(&format!("{}\n", serde_json::json!({ "schema_version": 1, "documents": paths })))?;
    } else {
        print(&paths.iter().map(|path| format!("{path}\n")).collect::<String>())?;
    }
    let is_fine = made.iter().all(|one| one.lacking.is_none() && !one.has_errors);
    Ok(if is_fine { ExitCode::SUCCESS } else { ExitCode::from(stop::FINDINGS) })
}

impl Maker<'_> {
    /// The document of a profile.
    fn profile(&self) -> Result<Made, Stop> {
        let Dossiers { dirs, benchmarks, .. } = &self.args.dossiers;
        let asked =
            Gather { dirs: dirs.clone(), period: self.args.period.clone(), benchmarks: benchmarks.clone() };
        let (profile, code) = profile::make(&self.args.settings, &asked, self.files)?;
        let document = Document::of_profile(&profile, &self.files.locale);
        let made = self.write(&document, &profile.file_stem())?;
        Ok(Made { has_errors: code != ExitCode::SUCCESS, ..made })
    }

    /// Documents of dossiers. A dossier is computed for each of its documents anew, which takes a hundredth of the time of
    /// setting one; so no more of them are in memory than there are threads.
    fn of_dossiers(&self) -> Result<Vec<Made>, Stop> {
        let dirs = &self.args.dossiers.dirs;
        let named = |dir: &PathBuf| folder::city(self.files, dir).map(|city| (city.id, city.period));
        let cities = dirs.iter().map(named).collect::<Result<Vec<_>, _>>()?;
        let stems = names_apart(cities.iter().map(|(city, period)| (city.as_str(), period.as_str())));
        let kinds = self.args.kind.kinds();
        let dossiers = dirs.iter().zip(&stems);
        let work: Vec<(&PathBuf, &String, Kind)> =
            dossiers.flat_map(|(dir, stem)| kinds.iter().map(move |kind| (dir, stem, *kind))).collect();
        let bar = progress::bar(work.len(), &self.files.locale.text("cli-bar-documents"));
        let made = on_all_cores(&work, |(dir, stem, kind)| {
            let (evaluated, set) =
                evaluate::evaluate(self.files, self.args.dossiers.benchmarks.as_deref(), dir)?;
            let mut report = evaluated.report(self.files, &set);
            report.city.id.clone_from(stem);
            let document = Document::new(*kind, &report, self.args.address.as_deref(), &self.files.locale);
            let made = self.write(&document, &format!("{}-{}", report.file_stem(), kind.as_str()))?;
            progress::step(&bar);
            Ok(Made { has_errors: evaluated.has_errors(), ..made })
        });
        bar.finish_and_clear();
        made
    }

    /// Writes a document in all formats that are asked for.
    fn write(&self, document: &Document, stem: &str) -> Result<Made, Stop> {
        let mut made = Made::default();
        if self.args.format != Format::Html {
            match self.fonts.of(document) {
                Ok(fonts) => {
                    let bytes = document::pdf(document, &fonts)
                        .map_err(|error| Stop::failed("stop-reason", error))?;
                    made.paths.push(self.put(&format!("{stem}.pdf"), &bytes)?);
                }
                Err(finding) => made.lacking = Some(finding),
            }
        }
        if self.args.format != Format::Pdf {
            let page = document::html(document, &self.files.locale);
            let page = page.map_err(|error| Stop::failed("stop-reason", error))?;
            made.paths.push(self.put(&format!("{stem}.html"), page.as_bytes())?);
        }
        Ok(made)
    }

    fn put(&self, name: &str, content: &[u8]) -> Result<PathBuf, Stop> {
        self.out.put(name, content)?;
        Ok(self.args.out.join(name))
    }
}

/// Makes something of each on threads of its own, in their order.
///
/// These are not the threads of rayon: Typst works on those itself, and while a document waits for its pages there, its thread
/// would begin the next document on top of it, until the stack is full.
fn on_all_cores<T: Sync, M: Send + Sync>(
    work: &[T],
    make: impl Fn(&T) -> Result<M, Stop> + Sync,
) -> Result<Vec<M>, Stop> {
    let next = AtomicUsize::new(0);
    let made: Vec<OnceLock<Result<M, Stop>>> = work.iter().map(|_| OnceLock::new()).collect();
    let run = || {
        let taken = std::iter::from_fn(|| {
            let index = next.fetch_add(1, Ordering::Relaxed);
            work.get(index).zip(made.get(index))
        });
        for (one, place) in taken {
            // Each place is filled once, by whoever took its number.
            let _ = place.set(make(one));
        }
    };
    // One more than there are cores: while a document waits for Typst or for the disk, another one goes on.
    let threads = (rayon::current_num_threads() + 1).min(work.len());
    thread::scope(|scope| {
        for _ in 0..threads {
            let thread = thread::Builder::new().stack_size(STACK).spawn_scoped(scope, run);
            thread.map_err(|error| Stop::failed("stop-thread", error))?;
        }
        Ok(())
    })?;
    made.into_iter().filter_map(OnceLock::into_inner).collect()
}
