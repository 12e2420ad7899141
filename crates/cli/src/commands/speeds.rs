//! `u4ssc speeds`: how fast values really improve, learned from panels of places over years, and held against them.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::process::ExitCode;

use assess::speed::check::{self, Calibration, HeldOut, Pooled, TARGETS, Way};
use assess::speed::source::{self, PanelFile};
use assess::speed::table::{self, METHOD, Speeds};
use assess::speed::{Panel, PlaceSeries, PointPanel, learn};
use exchange::Context;
use kpi::catalogue::{Framework, TextFile};
use kpi::finding::{Finding, Place, Severity};
use publish::model::SCHEMA_VERSION;
use schemars::JsonSchema;
use serde::Serialize;

use crate::files::Catalogue;
use crate::stop::{self, Stop};
use crate::terminal::{heads, print, say, table as columns};
use crate::{folder, json, progress};

/// Learn how fast values really improve, and check it on places and years held out
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, clap::Subcommand)]
enum What {
    /// Learn speeds from tidy series of many places, as a file for the catalogue's folder speeds/
    Learn {
        #[command(flatten)]
        series: SeriesArgs,
        /// File to write; without it, standard output
        #[arg(short, long, value_name = "FILE.toml")]
        out: Option<PathBuf>,
    },
    /// Hold the speeds against places and years that were not used for learning
    ///
    /// Of the targets that 50, 20 and 5% of the places are said to reach: how many did? By data point and number of years, for whole
    /// places held out and for years held out, beside simple ways to forecast.
    Check {
        #[command(flatten)]
        series: SeriesArgs,
        /// Print JSON
        #[arg(long)]
        json: bool,
    },
}

#[derive(Debug, clap::Args)]
struct SeriesArgs {
    /// Tables of series: `kpi_code`, `component`, `place` (or `municipality`, `iso3`, `city`), `year`, `value`, `unit`
    #[arg(required = true, value_name = "FILE.csv")]
    files: Vec<PathBuf>,
    /// What is to be known of the panel: an id of the catalogue's folder panels/, or a TOML file of the same form
    #[arg(long, value_name = "PANEL")]
    panel: String,
}

/// Output of `check`.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Output {
    /// Version of this layout.
    schema_version: u32,
    /// Id of the panel.
    panel: String,
    /// Whose values they are.
    whose: String,
    /// What the check found.
    #[serde(flatten)]
    calibration: Calibration,
}

pub(crate) fn run(args: &Args, files: &Catalogue) -> Result<ExitCode, Stop> {
    match &args.what {
        What::Learn { series, out } => {
            let (file, framework, panel, code) = read(series, files)?;
            let text = learned(&file, framework, &panel)?;
            match out {
                Some(path) => folder::write(path, text.as_bytes())?,
                None => print(&text)?,
            }
            Ok(code)
        }
        What::Check { series, json } => {
            let (file, framework, panel, code) = read(series, files)?;
            let bar = progress::bar(panel.points.len(), &files.locale.text("cli-bar-points"));
            let calibration = check::check(framework, &panel, &|| progress::step(&bar));
            bar.finish_and_clear();
            let output =
                Output { schema_version: SCHEMA_VERSION, panel: file.id, whose: file.whose, calibration };
            print(&if *json { json::text(&output)? } else { text(&output, files) })?;
            Ok(code)
        }
    }
}

/// All speeds of the catalogue, the nearest first.
pub(crate) fn speeds(files: &Catalogue) -> Result<Vec<Speeds>, Stop> {
    let read: Result<Vec<Speeds>, Vec<Finding>> =
        files.folder("speeds/").map(|file| table::read(&file)).collect();
    let mut speeds = files.right(read)?;
    speeds.sort_by_key(|speeds| speeds.nearness);
    Ok(speeds)
}

/// What is wrong with the files of panels and speeds.
pub(crate) fn mistakes(files: &Catalogue) -> Vec<Finding> {
    let of_speeds = files.folder("speeds/").filter_map(|file| table::read(&file).err());
    let framework = files.known.frameworks.get("u4ssc");
    let of_panels =
        files.folder("panels/").filter_map(|file| source::read(&file, framework?).err()).collect::<Vec<_>>();
    of_speeds.chain(of_panels).flatten().collect()
}

/// Values of a data point, by place and year.
type Places = BTreeMap<Box<str>, BTreeMap<i32, f64>>;

/// The file of the panel, and the panel; the exit code says whether rows were not understood.
fn read<'a>(
    args: &SeriesArgs,
    files: &'a Catalogue,
) -> Result<(PanelFile, &'a Framework, Panel, ExitCode), Stop> {
    let file = panel_file(&args.panel, files)?;
    let framework = files.framework(&file.framework)?;
    let context = Context::new(&files.known, framework, None);
    let mut points: BTreeMap<(usize, usize), Places> = BTreeMap::new();
    let mut wrong = false;
    for path in &args.files {
        let place = Place::file(path.to_string_lossy().as_ref());
        let series = exchange::series::read(&context, &place, &folder::read_named(path)?);
        wrong |= series.findings.iter().any(|finding| finding.severity == Severity::Error);
        say_some(&series.findings, files);
        for one in series.observations {
            let places = points.entry((one.kpi, one.point)).or_default();
            places.entry(one.place).or_default().entry(one.year).or_insert(one.value);
        }
    }
    let points = points.into_iter().filter(|((kpi, point), _)| !file.is_without(framework, *kpi, *point));
    let points = points.map(|((kpi, point), places)| PointPanel {
        kpi,
        point,
        places: places
            .into_iter()
            .map(|(place, values)| PlaceSeries { place: place.into(), values: values.into_iter().collect() })
            .collect(),
        breaks: file.breaks_of(framework, kpi, point),
        note: file.note_of(framework, kpi, point).map(str::to_owned),
    });
    let panel = Panel { points: points.collect() };
    if panel.points.is_empty() {
        wrong = true;
        say(&files.sentence(&Finding::error("speed-nothing", Place::file(args.panel.as_str()))));
    }
    let code = if wrong { ExitCode::from(stop::FINDINGS) } else { ExitCode::SUCCESS };
    Ok((file, framework, panel, code))
}

/// Says the first findings of each kind, and how many more there are: a table of many thousand rows repeats its mistakes.
pub(crate) fn say_some(findings: &[Finding], files: &Catalogue) {
    const MOST: usize = 3;
    let mut kinds: BTreeMap<(&str, &str), Vec<&Finding>> = BTreeMap::new();
    for finding in findings.iter().filter(|finding| finding.severity > Severity::Info) {
        kinds.entry((&finding.rule, finding.fact("unit").unwrap_or_default())).or_default().push(finding);
    }
    for found in kinds.values() {
        for finding in found.iter().take(MOST) {
            say(&files.line(finding));
        }
        if found.len() > MOST {
            say(&files.locale.counted("findings-more-of-the-kind", found.len() - MOST));
        }
    }
}

fn panel_file(wanted: &str, files: &Catalogue) -> Result<PanelFile, Stop> {
    let framework = files.framework("u4ssc")?;
    let own = format!("panels/{wanted}.toml");
    if let Some(file) = files.file(&own) {
        return files.right(source::read(&file, framework));
    }
    let path = PathBuf::from(wanted);
    if !path.exists() {
        let known: Vec<&str> =
            files.folder("panels/").filter_map(|file| file.path.strip_prefix("panels/")).collect();
        let known = known.join(", ").replace(".toml", "");
        return Err(Stop::usage("stop-panel-not-known", &[("name", &wanted), ("known", &known)]));
    }
    let text = std::fs::read_to_string(&path).map_err(|error| Stop::path("stop-read", &path, &error))?;
    files.right(source::read(&TextFile { path: wanted, text: &text }, framework))
}

/// The file of learned speeds.
fn learned(file: &PanelFile, framework: &Framework, panel: &Panel) -> Result<String, Stop> {
    let calibration = check::check(framework, panel, &|| {});
    let mut points = learn(framework, panel);
    for point in &mut points {
        point.off_later =
            calibration.off(&point.subject(), HeldOut::Years).map(|off| (off * 1000.0).round() / 1000.0);
    }
    let speeds = Speeds {
        id: file.id.clone(),
        whose: file.whose.clone(),
        source: file.source.clone(),
        nearness: file.nearness,
        framework: file.framework.clone(),
        method: METHOD,
        points,
    };
    let text = toml::to_string(&speeds).map_err(|error| Stop::failed("stop-write-speeds", error))?;
    Ok(format!(
        "# Learned by `u4ssc speeds learn --panel {}`; don't correct it here: correct the panel's file and learn again.\n\
         # Columns of improvements: {} % of the places improved by less.\n\n{text}",
        file.id,
        table::GRID.map(|percent| percent.to_string()).join(", ")
    ))
}

fn text(output: &Output, files: &Catalogue) -> String {
    let percent = |share: f64| files.locale.number(100.0 * share, 1);
    let mut text = String::new();
    for held_out in [HeldOut::Places, HeldOut::Years] {
        let title = match held_out {
            HeldOut::Places => "speed-held-out-places",
            HeldOut::Years => "speed-held-out-years",
        };
        text += &format!("{}\n", files.locale.text_with(title, &[("whose", &output.whose)]));
        let mut head = heads(&files.locale, &["", "cli-years", "cli-cases", "cli-places"]);
        head.extend(TARGETS.map(|target| files.told("cli-reached", &[("percent", &(100.0 - target))])));
        head.push(files.locale.text("cli-off").into_owned());
        let mut rows = vec![head];
        let own =
            output.calibration.rows.iter().filter(|row| row.held_out == held_out && row.way == Way::Speeds);
        for row in own {
            let figures = [row.years.to_string(), row.cases.to_string(), row.places.to_string()];
            let mut cells = vec![row.subject.clone()];
            cells.extend(figures);
            cells.extend(row.reached.map(percent));
            let off = row.error() > 0.1 && row.cases >= check::LEAST_CASES;
            cells.push(format!("{}{}", percent(row.error()), if off { " !" } else { "" }));
            rows.push(cells);
        }
        text += &format!("{}\n", columns(&rows, 1));
        for pooled in output.calibration.pooled.iter().filter(|pooled| pooled.held_out == held_out) {
            text += &format!("{}\n", sentence(pooled, files));
        }
        text.push('\n');
    }
    text
}

fn sentence(pooled: &Pooled, files: &Catalogue) -> String {
    let percent = |share: f64| files.locale.percent(share);
    let [realistic, ambitious, ceiling] = pooled.reached.map(percent);
    let facts = [
        ("way", &*files.locale.text(&format!("speed-way-{}", pooled.way.as_str()))),
        ("realistic", &realistic),
        ("ambitious", &ambitious),
        ("ceiling", &ceiling),
        ("error", &files.locale.number(100.0 * pooled.error, 1)),
        ("width", &files.locale.number(pooled.width_against_ours, 2)),
        ("off", &pooled.rows_off.to_string()),
        ("rows", &pooled.rows.to_string()),
    ];
    files.locale.text_with("speed-pooled", &facts)
}
