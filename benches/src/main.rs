//! Our side of the comparisons: `columns`, `formulas`, `xlsx FILE`, `sdmx FILE`, `book OUT`, `asem RECIPE UNITS`, `cities`, `many`, `sobol`. Prints seconds, or rates, one figure per line.
//!
//! `benches/compare.py` runs this and the peers in one run and prints the ratios.

#![expect(
    clippy::print_stdout,
    clippy::expect_used,
    clippy::disallowed_methods,
    reason = "a program for developers that measures time"
)]

mod index;

use std::hint::black_box;
use std::path::Path;
use std::time::Instant;

use exchange::databook::{Book, Mark, Scored};
use exchange::package::{About, Export, Given};
use exchange::{Context, figures, read_answers};
use kpi::catalogue::{Catalogue, TextFile};
use kpi::columns::{InputColumns, compute_into};
use kpi::dossier::Dossier;
use kpi::finding::Place;
use kpi::formula::{Checked, Formula, Slot, Symbol, check};
use kpi::result::{PointResult, Results, State};
use kpi::unit::{Unit, Units};

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    match arguments.get(1).map(String::as_str) {
        Some("columns") => columns(),
        Some("formulas") => formulas(),
        Some("xlsx") => xlsx(arguments.get(2).expect("the file to read")),
        Some("sdmx") => sdmx(arguments.get(2).expect("the file to read")),
        Some("book") => book(arguments.get(2).expect("the file to write")),
        Some("asem") => {
            let [recipe, units] = [2, 3].map(|at| arguments.get(at).expect("recipe and table"));
            index::asem(recipe, units, &catalogue());
        }
        Some("cities") => index::cities(),
        Some("many") => index::many(),
        Some("sobol") => index::sobol(),
        _ => {
            println!(
                "columns | formulas | xlsx FILE | sdmx FILE | book OUT | asem RECIPE UNITS | cities | many | sobol"
            );
        }
    }
}

/// 91 ratio KPIs over 100,000 cities, one row in twenty missing a value: evaluations per second, best of 9.
fn columns() {
    const ROWS: usize = 100_000;
    let kpis = ratio_kpis();
    let mut seed = 1_u64;
    let mut next = move || {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (seed >> 33) as f64
    };
    let column = |next: &mut dyn FnMut() -> f64| -> Vec<f64> {
        (0..ROWS).map(|_| if next() % 20.0 < 1.0 { f64::NAN } else { 1.0 + next() % 1e6 }).collect()
    };
    let inputs: Vec<InputColumns> =
        kpis.iter().map(|_| InputColumns { columns: vec![column(&mut next), column(&mut next)] }).collect();
    let threads = rayon::current_num_threads();
    // The results' memory is used again from run to run, as a server would use it.
    let mut results = Vec::new();
    let seconds = best_of(9, || {
        compute_into(&kpis, &inputs, &mut results);
        black_box(&results);
    });
    println!("threads {threads}");
    println!("evaluations_per_second {}", (kpis.len() * ROWS) as f64 / seconds);
}

/// The catalogue's KPIs, each with the formula of a share: 100 * part / whole.
fn ratio_kpis() -> Vec<kpi::catalogue::Kpi> {
    let text = |number: usize| {
        format!(
            "code = \"R: {number}\"\nname = \"Ratio\"\nmeasures = \"A share.\"\ndimension = \"d\"\nsub_dimension = \"s\"\ncategory = \"c\"\n\
             level = \"core\"\nunit = \"%\"\ndisplay_unit = \"%\"\ndirection = \"higher\"\nformula = \"100 * a / b\"\n\
             [input.a]\nlabel = \"a\"\nunit = \"{{household}}\"\n[input.b]\nlabel = \"b\"\nunit = \"{{household}}\"\n[source]\n"
        )
    };
    let framework = "id = \"r\"\nname = \"R\"\nversion = \"1\"\nvalid_from = \"2020-01-01\"\nsource = \"\"\n[[dimension]]\nid = \"d\"\nname = \"D\"\n\
                     colour = \"#000000\"\n[[dimension.sub_dimension]]\nid = \"s\"\nname = \"S\"\n[[category]]\nid = \"c\"\nname = \"C\"\n";
    let mut files = vec![("frameworks/r/framework.toml".to_owned(), framework.to_owned())];
    files.extend((0..91).map(|number| (format!("frameworks/r/kpi/R-{number}.toml"), text(number))));
    let files: Vec<TextFile> = files.iter().map(|(path, text)| TextFile { path, text }).collect();
    let (mut catalogue, findings) = Catalogue::load(&files);
    assert!(findings.is_empty(), "{findings:?}");
    catalogue.frameworks.remove("r").expect("it was just loaded").kpis
}

/// Parse and unit-check `if(b > 0, 100 * a / b, 0)`: formulas per second, best of 9.
fn formulas() {
    const COUNT: usize = 200_000;
    let units = Units::default();
    let percent = Checked::Number(units.unit("%").expect("a unit"));
    let unit: Unit = units.unit("{household}").expect("a unit");
    let scope = |name: &str| {
        let slot = ["a", "b"].iter().position(|known| *known == name)?;
        Some(Symbol { slot: Slot(slot as u32), unit, yes_no: false })
    };
    let seconds = best_of(9, || {
        for _ in 0..COUNT {
            let formula = Formula::parse(black_box("if(b > 0, 100 * a / b, 0)")).expect("a formula");
            black_box(check(&formula, percent, &units, scope, || ["a", "b"]).is_ok());
        }
    });
    println!("formulas_per_second {}", COUNT as f64 / seconds);
}

/// Read a workbook into checked inputs: seconds, best of 5.
fn xlsx(file: &str) {
    let catalogue = catalogue();
    let context = Context::new(&catalogue, &catalogue.frameworks["u4ssc"], None);
    let mut summary = (0, 0, 0);
    let seconds = best_of(5, || {
        let bytes = std::fs::read(file).expect("the file");
        let answers = read_answers(&context, &Place::file(file), &bytes);
        let entries: usize = answers.groups.iter().map(|group| group.entries.len()).sum();
        summary = (answers.rows, entries, answers.findings.len());
    });
    println!("seconds {seconds}");
    println!("rows {}\nentries {}\nfindings {}", summary.0, summary.1, summary.2);
}

/// Read SDMX data from disk into series and observations: seconds, best of 9.
fn sdmx(file: &str) {
    let mut summary = (0, 0);
    let seconds = best_of(9, || {
        let bytes = std::fs::read(file).expect("the file");
        let data = exchange::sdmx::read(&Place::file(file), &bytes, "en");
        summary = (data.observation_count(), data.findings.len());
    });
    println!("seconds {seconds}\nobservations {}\nfindings {}", summary.0, summary.1);
}

/// Write the values of 1,000 cities and 91 KPIs as a data book: seconds, best of 5. Beside the book, `OUT.csv` holds its cells.
fn book(out: &str) {
    let catalogue = catalogue();
    let framework = &catalogue.frameworks["u4ssc"];
    let first = kpi::compute::compute(&catalogue, framework, &Dossier::default());
    let made: Vec<(Dossier, Results)> = (0..1000)
        .map(|city| {
            let mut dossier = Dossier::default();
            (dossier.city.name, dossier.city.period) = (format!("City {city:04}"), "2024".to_owned());
            let points = first.points.iter().take(91).cloned().enumerate().map(|(index, mut point)| {
                point.value = Some(f64::from((city * 37 + index as u32 * 11) % 100) + 0.25);
                point.state = State::Reported;
                point
            });
            (dossier, Results { points: points.collect(), facts: Vec::new(), findings: Vec::new() })
        })
        .collect();
    let about = About::default();
    let export = Export { catalogue: &catalogue, framework, about: &about, words: &str::to_owned };
    let mark = |point: &PointResult| {
        let share = point.value.unwrap_or_default() / 50.0;
        Some(Mark { benchmark: 50.0, rule: "value-over-benchmark", reached: Some((share, 2)) })
    };
    let dossiers = made.iter().map(|(dossier, results)| Scored {
        given: Given { dossier, results },
        marks: results.points.iter().map(mark).collect(),
        groups: Vec::new(),
    });
    let book = Book {
        export: &export,
        benchmarks: String::new(),
        limits: [0.33, 0.66, 0.95],
        dossiers: dossiers.collect(),
    };
    let seconds = best_of(5, || {
        let bytes = exchange::databook::write_values(&book).expect("a workbook");
        std::fs::write(out, bytes).expect("a file");
    });
    let figures: Vec<_> =
        made.iter().map(|(dossier, results)| figures::of(framework, dossier, results)).collect();
    std::fs::write(format!("{out}.csv"), figures::write_csv(framework, &figures)).expect("a file");
    println!("seconds {seconds}\nrows {}", made.len() * 91);
}

/// The catalogue of this repository.
fn catalogue() -> Catalogue {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../catalogue");
    let mut texts = Vec::new();
    collect(&folder, &folder, &mut texts);
    let files: Vec<TextFile> = texts.iter().map(|(path, text)| TextFile { path, text }).collect();
    Catalogue::load(&files).0
}

fn collect(root: &Path, folder: &Path, into: &mut Vec<(String, String)>) {
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            collect(root, &path, into);
        } else if path.extension().is_some_and(|extension| extension == "toml")
            && !path.to_string_lossy().contains("cases")
        {
            let name = path.strip_prefix(root).expect("inside").to_string_lossy().into_owned();
            into.push((name, std::fs::read_to_string(&path).expect("a text")));
        }
    }
}

fn best_of(times: usize, mut work: impl FnMut()) -> f64 {
    (0..times)
        .map(|_| {
            let start = Instant::now();
            work();
            start.elapsed().as_secs_f64()
        })
        .fold(f64::INFINITY, f64::min)
}
