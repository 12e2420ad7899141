//! `u4ssc new`: an empty dossier.

use std::path::PathBuf;
use std::process::ExitCode;

use exchange::{city, tidy, workbook};
use kpi::catalogue::Framework;
use kpi::dossier::City;

use crate::files::Catalogue;
use crate::stop::Stop;
use crate::terminal::say;
use crate::{commands, folder};

/// Make an empty dossier to fill in
///
/// The folder gets city.toml, evidence/, and the questions: inputs.csv, a tidy table with one row per input, or with
/// --workbook a spreadsheet, workbook.xlsx.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// Folder to make
    dir: PathBuf,
    /// Name of the city
    #[arg(long, default_value = "My City")]
    city: String,
    /// Country
    #[arg(long, default_value = "")]
    country: String,
    /// Reporting period, such as 2024
    #[arg(long, default_value = "")]
    period: String,
    /// Currency of all money, ISO 4217
    #[arg(long, default_value = "")]
    currency: String,
    /// Framework
    #[arg(long, default_value = "u4ssc")]
    framework: String,
    /// Make workbook.xlsx instead of inputs.csv
    #[arg(long)]
    workbook: bool,
}

pub(crate) fn run(args: &Args, files: &Catalogue) -> Result<ExitCode, Stop> {
    let framework = files.reading_framework(&args.framework)?;
    if args.dir.join(city::FILE).exists() {
        return Err(Stop::usage("stop-dossier-there", &[("dir", &args.dir.display())]));
    }
    let profile = City {
        name: args.city.clone(),
        country: args.country.clone(),
        period: args.period.clone(),
        currency: Some(args.currency.clone()).filter(|currency| !currency.is_empty()),
        framework: framework.id.clone(),
        ..City::default()
    };
    folder::make(&args.dir.join("evidence"))?;
    folder::write(
        &args.dir.join(city::FILE),
        city::write(&profile, files.framework(&args.framework)?, &files.locale.words()).as_bytes(),
    )?;
    if args.workbook {
        let bytes = commands::template::workbook(files, &args.framework)?;
        folder::write(&args.dir.join(folder::WORKBOOK), &bytes)?;
    } else {
        folder::write(
            &args.dir.join(folder::INPUTS),
            inputs(files, framework, files.framework(&args.framework)?).as_bytes(),
        )?;
    }
    say(&files.told("cli-made", &[("dir", &args.dir.display()), ("file", &filled(args))]));
    Ok(ExitCode::SUCCESS)
}

fn filled(args: &Args) -> &'static str {
    if args.workbook { folder::WORKBOOK } else { folder::INPUTS }
}

/// A tidy table with one row per input that the profile does not fill in, all not reported so far; what each is stands beside it
/// in the reader's language.
fn inputs(files: &Catalogue, framework: &Framework, names: &Framework) -> String {
    let headings: Vec<&str> = tidy::COLUMNS.iter().take(10).map(|column| column.name).collect();
    let mut text = headings.join(",") + "\n";
    for (kpi, told) in framework.kpis.iter().zip(&names.kpis) {
        for index in workbook::input_order(kpi) {
            let input = &kpi.inputs[index];
            if input.profile.is_none() && input.derived.is_none() {
                let label = told.inputs[index].label.replace('"', "\"\"");
                // The unit in words, where it is read back as the same unit.
                let display = files.reading().units.display(&input.unit_code);
                let known =
                    files.reading().units.find(display).is_some_and(|(code, _)| code == input.unit_code);
                let unit = if known { display } else { &input.unit_code };
                text += &format!("{},,{},NR,{unit},,,,,\"{label}\"\n", kpi.code, input.name);
            }
        }
    }
    text
}
