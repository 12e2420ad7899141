//! `u4ssc document`: what is printed and handed over of a city, as PDF.

use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use clap::ValueEnum;
use kpi::finding::Finding;
use publish::CityReport;
use publish::document::{self, Document, Kind};

use crate::commands::report::name_apart;
use crate::evaluate::{self, Dossiers};
use crate::files::Catalogue;
use crate::fonts::FontFolder;
use crate::stop::{self, Stop};
use crate::terminal::{print, say};
use crate::{folder, progress};

/// Make a document of each dossier as PDF
///
/// The documents are tagged (PDF/UA-1) and made to be kept (PDF/A-2a); their fonts are in them. Fonts come from the folders of
/// the system or from --fonts. A document with signs that no font has is not made, and the command says which signs these
/// are and ends with 1; it also ends with 1 where a dossier has findings of severity error.
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
    /// Folder with fonts to use instead of those of the system
    #[arg(long, value_name = "DIR")]
    fonts: Option<PathBuf>,
    /// Where the data are published; the certificate shows it as a code
    #[arg(long, value_name = "URL")]
    address: Option<String>,
}

/// Bytes of stack of a thread that sets a document.
const STACK: usize = 16 << 20;

/// A document, or all.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum Wanted {
    /// Four pages: what to know, the wheel, the sub-dimensions
    Snapshot,
    /// What was reported and verified, all results, and what is missing, in nine sections
    Verification,
    /// Profile, categories one by one with comparisons, recommendations
    Factsheet,
    /// One page that says what was reported and verified
    Certificate,
    /// All of them
    All,
}

impl Wanted {
    fn kinds(self) -> Vec<Kind> {
        match self {
            Self::Snapshot => vec![Kind::Snapshot],
            Self::Verification => vec![Kind::Verification],
            Self::Factsheet => vec![Kind::Factsheet],
            Self::Certificate => vec![Kind::Certificate],
            Self::All => Kind::ALL.to_vec(),
        }
    }
}

/// What became of a document: its path, or why it was not made.
type Made = Result<PathBuf, Box<Finding>>;

pub(crate) fn run(args: &Args, files: &Catalogue) -> Result<ExitCode, Stop> {
    let fonts = FontFolder::open(args.fonts.as_deref(), files)?;
    let (mut reports, code) =
        evaluate::each(files, &args.dossiers, |_, evaluated, set| Ok(evaluated.report(files, set)))?;
    name_apart(&mut reports);
    folder::make(&args.out)?;
    let kinds = args.kind.kinds();
    let bar = progress::bar(reports.len() * kinds.len(), "documents");
    let work: Vec<(&CityReport, Kind)> =
        reports.iter().flat_map(|report| kinds.iter().map(move |kind| (report, *kind))).collect();
    let made = on_all_cores(&work, |(report, kind)| {
        let made = make(args, files, &fonts, report, *kind);
        progress::step(&bar);
        made
    });
    bar.finish_and_clear();
    let (mut paths, mut lacks_fonts) = (Vec::new(), false);
    for made in made? {
        match made {
            Ok(path) => paths.push(path.display().to_string()),
            Err(finding) => {
                lacks_fonts = true;
                say(&files.sentence(&finding));
            }
        }
    }
    if args.dossiers.json {
        print(&format!("{}\n", serde_json::json!({ "schema_version": 1, "documents": paths })))?;
    } else {
        print(&paths.iter().map(|path| format!("{path}\n")).collect::<String>())?;
    }
    Ok(if lacks_fonts { ExitCode::from(stop::FINDINGS) } else { code })
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
    let threads = rayon::current_num_threads().min(work.len());
    thread::scope(|scope| {
        for _ in 0..threads {
            let thread = thread::Builder::new().stack_size(STACK).spawn_scoped(scope, run);
            thread.map_err(|error| Stop::Io(format!("could not start a thread: {error}")))?;
        }
        Ok(())
    })?;
    made.into_iter().filter_map(OnceLock::into_inner).collect()
}

fn make(
    args: &Args,
    files: &Catalogue,
    fonts: &FontFolder,
    report: &CityReport,
    kind: Kind,
) -> Result<Made, Stop> {
    let document = Document::new(kind, report, args.address.as_deref(), &files.locale);
    let fonts = match fonts.of(&document) {
        Ok(fonts) => fonts,
        Err(finding) => return Ok(Err(finding)),
    };
    let bytes = document::pdf(&document, &fonts).map_err(|error| Stop::Io(error.to_string()))?;
    let path = args.out.join(format!("{}-{}.pdf", report.file_stem(), kind.as_str()));
    folder::write(&path, &bytes)?;
    Ok(Ok(path))
}
