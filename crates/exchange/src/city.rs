//! `city.toml`: who the city is, its period, its profile, and remarks of whoever prepared the dossier.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use kpi::catalogue::files::RuleSeverity;
use kpi::catalogue::{Catalogue, Framework, Located, place_in_text, read_toml};
use kpi::date::{self, Date};
use kpi::dossier::{Break, City, Fact, Remark, year};
use kpi::finding::{Finding, Place, nearest};
use kpi::read::{Answer, Number};
use schemars::JsonSchema;
use serde::Deserialize;

/// The file's name in a dossier.
pub const FILE: &str = "city.toml";

/// `city.toml`, key by key.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CityFile {
    /// Name of the city.
    pub city: String,
    /// Country.
    pub country: String,
    /// Reporting period, such as "2024".
    pub period: Located<String>,
    /// Id of the framework.
    #[serde(default = "default_framework")]
    pub framework: String,
    /// Version of the framework's rules.
    #[serde(default)]
    pub framework_version: Option<Located<String>>,
    /// Currency of all money, ISO 4217.
    #[serde(default)]
    pub currency: Option<String>,
    /// True for a city that does not exist.
    #[serde(default)]
    pub invented: bool,
    /// "." or ",": what a lone point or comma means in this dossier.
    #[serde(default)]
    pub decimal_sign: Option<Located<String>>,
    /// Language of the city's own words, such as "en" or "pt-BR", for screen readers.
    #[serde(default)]
    pub language: Option<Located<String>>,
    /// What a reader should know.
    #[serde(default)]
    pub note: Option<String>,
    /// When the figures were published: "2024", "2024-06" or "2024-06-30"; empty where they are not yet.
    #[serde(default)]
    pub published: Option<Located<String>>,
    /// Where the figures were published.
    #[serde(default)]
    pub sources: Vec<String>,
    /// Climate class, such as "Csa", for finding cities like this one.
    #[serde(default)]
    pub climate: Option<String>,
    /// Latitude and longitude of its centre in degrees, such as `[63.43, 10.4]`, for maps.
    #[serde(default)]
    pub location: Option<Located<[f64; 2]>>,
    /// Facts of the profile by id.
    #[serde(default)]
    pub profile: BTreeMap<String, FactFile>,
    /// Remarks, shown as findings.
    #[serde(default, rename = "remark")]
    pub remarks: Vec<RemarkFile>,
    /// Years from which figures can't be compared with earlier ones, for trends.
    #[serde(default, rename = "break")]
    pub breaks: Vec<BreakFile>,
}

fn default_framework() -> String {
    "u4ssc".to_owned()
}

/// A fact of the profile.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FactFile {
    /// As typed, or a number.
    pub value: Located<FactValue>,
    /// Unit, where it is not the one asked for.
    #[serde(default)]
    pub unit: Option<String>,
    /// Where the city has it from.
    #[serde(default)]
    pub source: Option<String>,
}

/// A number, or a text as people type it.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum FactValue {
    /// A number.
    Number(f64),
    /// As typed.
    Text(String),
}

/// A remark.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RemarkFile {
    /// Code of the KPI; empty where it is about the whole.
    #[serde(default)]
    pub about: Located<String>,
    /// How much it matters.
    pub severity: RuleSeverity,
    /// The remark.
    pub says: String,
}

/// A break in a series: from that year on, the figures can't be compared with those before it.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct BreakFile {
    /// Code of the KPI, or "CODE / data point"; empty where all KPIs are meant (a new boundary of the city).
    #[serde(default)]
    pub kpi: Located<String>,
    /// First year that can't be compared with the years before it; without it, the year of the dossier.
    #[serde(default)]
    pub since: Option<i32>,
    /// What changed.
    pub says: Located<String>,
}

/// Reads `city.toml`. Facts that the framework does not know, and values that can't be read, are reported.
pub fn read(catalogue: &Catalogue, file: &Place, text: &str, findings: &mut Vec<Finding>) -> Option<City> {
    let read: CityFile = match read_toml(file, text) {
        Ok(read) => read,
        Err(mistakes) => {
            findings.extend(mistakes);
            return None;
        }
    };
    let place = |start: usize| place_in_text(file, text, start);
    let Some(framework) = catalogue.frameworks.get(&read.framework) else {
        let known = catalogue.frameworks.keys().cloned().collect::<Vec<_>>().join(", ");
        findings
            .push(Finding::error("framework-unknown", file.clone()).read(&read.framework).accepted(known));
        return None;
    };
    check_version(&read, framework, findings, &place);
    check_filled_in(&read, file, findings);
    let decimal_sign = read.decimal_sign.as_ref().and_then(|sign| {
        let first = sign.chars().next().filter(|sign| [',', '.'].contains(sign));
        if first.is_none() {
            let finding = Finding::error("value-not-accepted", place(sign.start)).about("decimal_sign");
            findings.push(finding.read(&**sign).accepted(". or ,"));
        }
        first
    });
    let location = read.location.as_ref().and_then(|given| {
        let [latitude, longitude] = **given;
        let is_on_earth = latitude.abs() <= 90.0 && longitude.abs() <= 180.0;
        if !is_on_earth {
            let finding = Finding::error("value-not-accepted", place(given.start)).about("location");
            findings
                .push(finding.read(format!("[{latitude}, {longitude}]")).accepted("[-90 … 90, -180 … 180]"));
        }
        is_on_earth.then_some([latitude, longitude])
    });
    let published = read.published.as_ref().and_then(|given| published(given, &place, findings));
    let language = read.language.as_ref().and_then(|given| language(given, &place, findings));
    let mut city = City {
        id: slug(&read.city),
        name: read.city,
        country: read.country,
        period: read.period.to_string(),
        framework: read.framework,
        framework_version: read
            .framework_version
            .map_or_else(|| framework.version.clone(), |version| version.to_string()),
        currency: read.currency,
        invented: read.invented,
        decimal_sign,
        language,
        note: read.note,
        published,
        sources: read.sources,
        remarks: Vec::new(),
        breaks: Vec::new(),
        climate: read.climate,
        location,
        facts: BTreeMap::new(),
        place: file.clone(),
    };
    for remark in read.remarks {
        let (subject, says) = (remark.about.to_string(), remark.says.into());
        city.remarks.push(Remark {
            subject,
            severity: remark.severity,
            says,
            place: place(remark.about.start),
        });
    }
    for given in &read.breaks {
        city.breaks.extend(declared_break(framework, &city.period, given, &place, findings));
    }
    for (id, given) in &read.profile {
        let at = place(given.value.start);
        if let Some(fact) = fact(catalogue, framework, id, given, at, decimal_sign, findings) {
            city.facts.insert(id.clone(), fact);
        }
    }
    Some(city)
}

/// Fields that every reader of a report looks for.
fn check_filled_in(read: &CityFile, file: &Place, findings: &mut Vec<Finding>) {
    let currency = read.currency.as_deref().unwrap_or_default();
    for (name, value) in [("country", &*read.country), ("period", &**read.period), ("currency", currency)] {
        if value.trim().is_empty() {
            findings.push(Finding::warning("city-field-empty", file.clone()).about(name));
        }
    }
    let is_code = currency.len() == 3 && currency.bytes().all(|byte| byte.is_ascii_uppercase());
    if !currency.is_empty() && !is_code {
        let finding = Finding::warning("value-not-accepted", file.clone()).about("currency");
        findings.push(finding.read(currency).accepted("EUR, USD, NOK (ISO 4217)"));
    }
}

fn language(
    given: &Located<String>,
    place: &impl Fn(usize) -> Place,
    findings: &mut Vec<Finding>,
) -> Option<String> {
    let written = given.trim();
    let mut parts = written.split('-');
    let is_code =
        |part: &str| (2..=3).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_lowercase());
    let is_part =
        |part: &str| (2..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric());
    let is_tag = parts.next().is_some_and(is_code) && parts.all(is_part);
    if !is_tag && !written.is_empty() {
        let finding = Finding::error("value-not-accepted", place(given.start)).about("language");
        findings.push(finding.read(written).accepted("en, fr, pt-BR, zh-Hant (BCP 47)"));
    }
    is_tag.then(|| written.to_owned())
}

fn published(
    given: &Located<String>,
    place: &impl Fn(usize) -> Place,
    findings: &mut Vec<Finding>,
) -> Option<Date> {
    let written = given.trim();
    let date = written.parse().ok();
    if date.is_none() && !written.is_empty() {
        let finding = Finding::error("value-not-accepted", place(given.start)).about("published");
        findings.push(finding.read(written).accepted(date::ACCEPTED));
    }
    date
}

fn check_version(
    read: &CityFile,
    framework: &Framework,
    findings: &mut Vec<Finding>,
    place: &impl Fn(usize) -> Place,
) {
    if let Some(version) = read.framework_version.as_ref().filter(|version| ***version != framework.version) {
        let finding = Finding::error("framework-version", place(version.start)).about(&read.framework);
        findings.push(finding.read(&**version).accepted(&framework.version));
    }
}

/// A break as it was declared. One about a KPI that nobody knows, or in no year, is reported and left out.
fn declared_break(
    framework: &Framework,
    period: &str,
    given: &BreakFile,
    place: &impl Fn(usize) -> Place,
    findings: &mut Vec<Finding>,
) -> Option<Break> {
    let says_at = place(given.says.start);
    let about = match given.kpi.trim() {
        "" => None,
        subject => match framework.subject(subject) {
            Some(about) => Some(about),
            None => {
                let known = framework.kpis.iter().map(|kpi| kpi.code.as_str());
                let finding = Finding::error("break-kpi-unknown", place(given.kpi.start)).read(subject);
                findings.push(match nearest(subject, known) {
                    Some(near) => finding.with("nearest", near),
                    None => finding,
                });
                return None;
            }
        },
    };
    let Some(since) = given.since.or_else(|| year(period)) else {
        findings.push(Finding::error("break-without-year", says_at).read(period));
        return None;
    };
    Some(Break { about, since, says: given.says.as_str().into(), place: says_at })
}

fn fact(
    catalogue: &Catalogue,
    framework: &Framework,
    id: &str,
    given: &FactFile,
    place: Place,
    decimal_sign: Option<char>,
    findings: &mut Vec<Finding>,
) -> Option<Fact> {
    if framework.fact(id).is_none() {
        let known = framework.facts.iter().map(|fact| fact.id.as_str());
        let accepted = known.clone().collect::<Vec<_>>().join(", ");
        let finding = Finding::warning("fact-unknown", place).read(id).accepted(accepted);
        findings.push(match nearest(id, known) {
            Some(near) => finding.with("nearest", near),
            None => finding,
        });
        return None;
    }
    let (written, answer) = match &*given.value {
        FactValue::Number(number) => (number.to_string(), Some(Answer::Number(Number::from_f64(*number)))),
        FactValue::Text(text) => {
            let context = crate::Context::new(catalogue, framework, decimal_sign);
            match context.answer(text, &place, &format!("profile.{id}")) {
                Ok(answer) => (text.clone(), answer),
                Err(finding) => {
                    findings.push(*finding);
                    return None;
                }
            }
        }
    };
    let mut answer = answer?;
    if let (Answer::Number(number), Some(unit)) = (&mut answer, &given.unit) {
        number.unit = Some(unit.as_str().into());
    }
    Some(Fact { written: written.into(), answer, place, source: given.source.as_deref().map(Into::into) })
}

/// Writes `city.toml`, with a comment behind most keys for whoever fills it in by hand. `words` gives the words of a message.
pub fn write(city: &City, framework: &Framework, words: &dyn Fn(&str) -> String) -> String {
    let mut text = String::new();
    let mut line = |key: &str, value: &str, comment: &str| {
        let comment = if comment.is_empty() { String::new() } else { format!("  # {}", words(comment)) };
        // Writing to a String can't fail.
        let _ = writeln!(text, "{key} = {value}{comment}");
    };
    line("city", &quoted(&city.name), "");
    line("country", &quoted(&city.country), "");
    line("period", &quoted(&city.period), "city-comment-period");
    line("framework", &quoted(&city.framework), "");
    line("framework_version", &quoted(&framework.version), "");
    line("currency", &quoted(city.currency.as_deref().unwrap_or_default()), "city-comment-currency");
    if city.invented {
        line("invented", "true", "city-comment-invented");
    }
    if let Some(sign) = city.decimal_sign {
        line("decimal_sign", &quoted(&sign.to_string()), "");
    }
    if let Some(language) = &city.language {
        line("language", &quoted(language), "city-comment-language");
    }
    if let Some(note) = &city.note {
        line("note", &quoted(note), "");
    }
    if let Some(climate) = &city.climate {
        line("climate", &quoted(climate), "");
    }
    if let Some([latitude, longitude]) = city.location {
        line("location", &format!("[{latitude:?}, {longitude:?}]"), "city-comment-location");
    }
    let published = city.published.map_or_else(String::new, |date| date.to_string());
    line("published", &quoted(&published), "city-comment-published");
    if !city.sources.is_empty() {
        let sources: Vec<String> = city.sources.iter().map(|source| quoted(source)).collect();
        line("sources", &format!("[\n    {},\n]", sources.join(",\n    ")), "");
    }
    for fact in &framework.facts {
        let given = city.facts.get(&fact.id);
        let value = given.map_or("NR", |given| &given.written);
        let _ = write!(
            text,
            "\n[profile.{}]  # {}, {}\nvalue = {}\n",
            fact.id,
            fact.label,
            fact.unit_code.trim_matches(['{', '}']),
            if given.is_some_and(|given| is_number(city, given)) { value.to_owned() } else { quoted(value) }
        );
        let unit = given.and_then(|given| match &given.answer {
            Answer::Number(number) => number.unit.as_deref(),
            _ => None,
        });
        for (key, value) in [("unit", unit), ("source", given.and_then(|given| given.source.as_deref()))] {
            if let Some(value) = value {
                let _ = writeln!(text, "{key} = {}", quoted(value));
            }
        }
    }
    for remark in &city.remarks {
        let severity = match remark.severity {
            RuleSeverity::Error => "error",
            RuleSeverity::Warning => "warning",
            RuleSeverity::Info => "info",
        };
        let (about, says) = (quoted(&remark.subject), quoted(&remark.says));
        let _ = write!(text, "\n[[remark]]\nabout = {about}\nseverity = \"{severity}\"\nsays = {says}\n");
    }
    for given in &city.breaks {
        let subject = given.about.map_or_else(String::new, |(kpi, point)| {
            let kpi = &framework.kpis[kpi];
            point.map_or_else(|| kpi.code.clone(), |point| kpi.subject(&kpi.points[point]))
        });
        let (kpi, says) = (quoted(&subject), quoted(&given.says));
        let _ = write!(text, "\n[[break]]\nkpi = {kpi}\nsince = {}\nsays = {says}\n", given.since);
    }
    text
}

/// True for a number that was no text: as a text it would be read by the city's decimal sign.
fn is_number(city: &City, fact: &Fact) -> bool {
    let Answer::Number(number) = &fact.answer else { return false };
    city.decimal_sign == Some(',') && number.value.abs() < 1e15 && *fact.written == number.value.to_string()
}

fn quoted(text: &str) -> String {
    toml::Value::String(text.to_owned()).to_string()
}

/// A name for folders and files: lower case, Latin letters and digits, dashes. `Karmøy` becomes `karmoy`.
pub fn slug(name: &str) -> String {
    let latin = deunicode::deunicode(name);
    let words = latin.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_lowercase).collect::<Vec<_>>().join("-")
}
