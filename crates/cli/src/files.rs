//! The catalogue's files: those inside the program, or a folder that the user names.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use include_dir::{Dir, include_dir};
use kpi::catalogue::{self, BenchmarkSet, Framework, TextFile, names};
use kpi::finding::Finding;
use publish::locale::Locale;

use crate::stop::Stop;
use crate::terminal::{self, Facts};

static EMBEDDED: Dir = include_dir!("$CARGO_MANIFEST_DIR/../../catalogue");

/// What the catalogue's files say in a language, and its words.
pub(crate) struct Edition {
    /// What the files say, with names in the language.
    pub(crate) known: catalogue::Catalogue,
    /// Sentences in the language.
    pub(crate) locale: Locale,
}

/// The texts of the catalogue's files and what they mean.
pub(crate) struct Catalogue {
    /// What the files say, with names in the reader's language.
    pub(crate) known: catalogue::Catalogue,
    /// What the files say in English, by which dossiers are read; none where that is the reader's language.
    english: Option<catalogue::Catalogue>,
    /// What is wrong with them.
    pub(crate) findings: Vec<Finding>,
    /// Sentences in the reader's language.
    pub(crate) locale: Locale,
    /// The texts, for the rooms that read files of their own.
    texts: Texts,
}

impl Catalogue {
    /// Reads the catalogue inside the program, or that of a folder, for readers of a language.
    pub(crate) fn open(folder: Option<&Path>, language: &str) -> Result<Self, Stop> {
        let mut texts = Vec::new();
        match folder {
            Some(folder) => collect(folder, folder, &mut texts)?,
            None => embedded(&EMBEDDED, &mut texts),
        }
        let (Edition { known, locale }, findings) = edition(&texts, language)?;
        let english = (language != ENGLISH).then(|| load(&texts).0);
        Ok(Self { known, english, findings, locale, texts })
    }

    /// What the catalogue says in another language.
    pub(crate) fn edition(&self, language: &str) -> Result<Edition, Stop> {
        Ok(edition(&self.texts, language)?.0)
    }

    /// The languages that there are words in, besides English.
    pub(crate) fn languages(&self) -> Vec<String> {
        let paths = self.texts.iter().map(|(path, _)| path.as_str());
        let all = paths.filter_map(|path| path.strip_prefix("locales/")?.strip_suffix(".ftl"));
        all.filter(|language| *language != ENGLISH).map(str::to_owned).collect()
    }

    /// English names of countries by those in other languages.
    pub(crate) fn english_countries(&self) -> BTreeMap<String, String> {
        let mut english = BTreeMap::new();
        for language in self.languages() {
            let path = format!("countries/{language}.toml");
            let names = self.file(&path).and_then(|file| names::read_countries(&file).ok());
            english.extend(names.into_iter().flatten().map(|(english, name)| (name, english)));
        }
        english
    }

    /// Ids of English messages that a language lacks, and of its own that nobody needs.
    pub(crate) fn messages_missing(&self, language: &str) -> Vec<String> {
        let text = |language: &str| {
            let path = format!("locales/{language}.ftl");
            self.texts.iter().find(|(known, _)| *known == path).map_or("", |(_, text)| text.as_ref())
        };
        let (english, own) = (Locale::ids(text(ENGLISH)), Locale::ids(text(language)));
        let missing = english.iter().filter(|id| !own.contains(id));
        let missing = missing.map(|id| self.told("cli-lacking", &[("what", id)]));
        let unknown = own.iter().filter(|id| !english.contains(id));
        let unknown = unknown.map(|id| self.told("cli-left-over", &[("what", id)]));
        missing.chain(unknown).collect()
    }

    /// The catalogue by which dossiers are read: labels and names in files are English.
    pub(crate) fn reading(&self) -> &catalogue::Catalogue {
        self.english.as_ref().unwrap_or(&self.known)
    }

    /// The TOML files of a folder of the catalogue, such as `recipes/`, in the order of their names.
    pub(crate) fn folder<'a>(&'a self, folder: &'a str) -> impl Iterator<Item = TextFile<'a>> {
        let files = self.texts.iter().filter(move |(path, _)| path.starts_with(folder));
        let is_toml = |path: &str| Path::new(path).extension().is_some_and(|extension| extension == "toml");
        files.filter(move |(path, _)| is_toml(path)).map(|(path, text)| TextFile { path, text })
    }

    /// A file of the catalogue, by its path below the catalogue's folder.
    pub(crate) fn file<'a>(&'a self, path: &'a str) -> Option<TextFile<'a>> {
        let file = self.texts.iter().find(|(known, _)| known == path);
        file.map(|(path, text)| TextFile { path, text })
    }

    /// A file that a command can't do without.
    pub(crate) fn needed<'a>(&'a self, path: &'a str) -> Result<TextFile<'a>, Stop> {
        self.file(path).ok_or_else(|| Stop::usage("stop-catalogue-lacks", &[("path", &path)]))
    }

    /// Everything that the catalogue holds, to tell whether it is still the same.
    pub(crate) fn all_texts(&self) -> impl Iterator<Item = (&str, &str)> {
        self.texts.iter().map(|(path, text)| (path.as_str(), text.as_ref()))
    }

    /// What was read of a file that has to be right; its mistakes stop the command.
    pub(crate) fn right<T>(&self, read: Result<T, Vec<Finding>>) -> Result<T, Stop> {
        read.map_err(|findings| {
            let sentences: Vec<String> = findings.iter().map(|finding| self.sentence(finding)).collect();
            Stop::failed("stop-reason", sentences.join("\n"))
        })
    }

    /// The framework of that id.
    pub(crate) fn framework(&self, id: &str) -> Result<&Framework, Stop> {
        self.known.frameworks.get(id).ok_or_else(|| {
            let known: Vec<&str> = self.known.frameworks.keys().map(String::as_str).collect();
            Stop::usage("stop-framework-not-known", &[("id", &id), ("known", &known.join(", "))])
        })
    }

    /// The framework of that id as dossiers and workbooks name it.
    pub(crate) fn reading_framework(&self, id: &str) -> Result<&Framework, Stop> {
        self.framework(id)?;
        Ok(&self.reading().frameworks[id])
    }

    /// A benchmark set: a file, the id of one in the catalogue, or the first one for the framework.
    pub(crate) fn benchmarks(&self, wanted: Option<&str>, framework: &str) -> Result<Benchmarks<'_>, Stop> {
        let sets = &self.known.benchmarks;
        let Some(wanted) = wanted else {
            let first = sets.values().find(|set| set.framework == framework);
            let none = || Stop::usage("stop-benchmarks-none", &[("framework", &framework)]);
            return first.map(Benchmarks::Known).ok_or_else(none);
        };
        if let Some(set) = sets.get(wanted) {
            return Ok(Benchmarks::Known(set));
        }
        let path = PathBuf::from(wanted);
        if !path.exists() {
            let known: Vec<&str> = sets.keys().map(String::as_str).collect();
            let facts: Facts = &[("name", &wanted), ("known", &known.join(", "))];
            return Err(Stop::usage("stop-benchmarks-not-known", facts));
        }
        let text = std::fs::read_to_string(&path).map_err(|error| Stop::path("stop-read", &path, &error))?;
        let file = TextFile { path: wanted, text: &text };
        let read = catalogue::benchmarks(&file, &self.known);
        self.right(read).map(|set| Benchmarks::Own(Box::new(set)))
    }

    /// A finding in one line.
    pub(crate) fn sentence(&self, finding: &Finding) -> String {
        let told = self.locale.finding(finding);
        let place = if finding.place.is_unknown() { String::new() } else { format!("{}: ", finding.place) };
        place + &self.locale.sentences(&[told.says.into(), told.remedy.into()])
    }

    /// A finding in one line that says first how much it matters.
    pub(crate) fn line(&self, finding: &Finding) -> String {
        let severity = terminal::severity(&self.locale, finding.severity);
        format!("{severity} {}", self.sentence(finding))
    }

    /// A message of the command line.
    pub(crate) fn told(&self, id: &'static str, facts: Facts) -> String {
        terminal::told(&self.locale, id, facts)
    }
}

/// A benchmark set of the catalogue, or one from a file.
pub(crate) enum Benchmarks<'a> {
    Known(&'a BenchmarkSet),
    Own(Box<BenchmarkSet>),
}

impl std::ops::Deref for Benchmarks<'_> {
    type Target = BenchmarkSet;

    fn deref(&self) -> &BenchmarkSet {
        match self {
            Self::Known(set) => set,
            Self::Own(set) => set,
        }
    }
}

impl Edition {
    /// A benchmark set in this language; one from a file is in the language that it was written in.
    pub(crate) fn benchmarks<'a>(&'a self, set: &'a Benchmarks) -> &'a BenchmarkSet {
        match set {
            Benchmarks::Known(set) => self.known.benchmarks.get(&set.id).unwrap_or(set),
            Benchmarks::Own(set) => set,
        }
    }
}

fn load(texts: &Texts) -> (catalogue::Catalogue, Vec<Finding>) {
    let texts = texts.iter().filter(|(path, _)| !path.starts_with("cases/"));
    let files: Vec<TextFile> = texts.map(|(path, text)| TextFile { path, text }).collect();
    catalogue::Catalogue::load(&files)
}

/// What the files say in a language, and what is wrong with them.
fn edition(texts: &Texts, language: &str) -> Result<(Edition, Vec<Finding>), Stop> {
    let (mut known, mut findings) = load(texts);
    let mut locale = locale(texts, language)?;
    let file = |path: String| {
        let found = texts.iter().find(|(known, _)| *known == path);
        found.map(|(path, text)| TextFile { path, text })
    };
    let mut told = BTreeMap::new();
    match file(format!("countries/{language}.toml")).map(|file| names::read_countries(&file)) {
        Some(Ok(countries)) => told.extend(countries),
        Some(Err(wrong)) => findings.extend(wrong),
        None => {}
    }
    let ids: Vec<String> = known.frameworks.keys().cloned().collect();
    for id in ids {
        match file(format!("frameworks/{id}/names/{language}.toml")).map(|file| names::read(&file)) {
            Some(Ok(names)) => {
                known.translate(&id, &names);
                locale = locale.with_units(names.unit.values());
                told.extend(names.text);
            }
            Some(Err(wrong)) => findings.extend(wrong),
            None => {}
        }
    }
    locale = locale.with_texts(told);
    Ok((Edition { known, locale }, findings))
}

/// The words inside the program, for what is said before a catalogue is open; English ones where it lacks the language.
pub(crate) fn words(language: &str) -> Option<Locale> {
    let none = Texts::new();
    locale(&none, language).or_else(|_| locale(&none, ENGLISH)).ok()
}

/// What to say where the program itself has no words in a language; none where it has.
pub(crate) fn language_not_known(language: &str) -> Option<Stop> {
    let files = EMBEDDED.get_dir("locales").into_iter().flat_map(include_dir::Dir::files);
    let known: Vec<&str> = files.filter_map(|file| file.path().to_str()).collect();
    let is_known = known.contains(&format!("locales/{language}.ftl").as_str());
    (!is_known).then(|| not_known(language, known.into_iter()))
}

fn not_known<'a>(language: &str, paths: impl Iterator<Item = &'a str>) -> Stop {
    let known = paths.filter_map(|path| path.strip_prefix("locales/")?.strip_suffix(".ftl"));
    let known: Vec<&str> = known.collect();
    let facts: Facts = &[("language", &language), ("known", &known.join(", "))];
    Stop::usage("stop-language-not-known", facts)
}

/// A file of the catalogue inside the program.
pub(crate) fn own_file(path: &str) -> Option<TextFile<'static>> {
    let file = EMBEDDED.get_file(path)?;
    Some(TextFile { path: file.path().to_str()?, text: file.contents_utf8()? })
}

/// The language of the catalogue itself.
pub(crate) const ENGLISH: &str = "en";

/// The words of a language. What it lacks is English; a catalogue of one's own need not repeat the sentences.
fn locale(texts: &Texts, language: &str) -> Result<Locale, Stop> {
    let text = |language: &str| {
        let path = format!("locales/{language}.ftl");
        let own = texts.iter().find(|(known, _)| *known == path).map(|(_, text)| text.clone());
        own.or_else(|| EMBEDDED.get_file(&path)?.contents_utf8().map(Into::into))
    };
    let english = text(ENGLISH).unwrap_or_default();
    let Some(own) = text(language) else {
        return Err(not_known(language, texts.iter().map(|(path, _)| path.as_str())));
    };
    Locale::new(language, &[&english, &own]).map_err(|error| {
        let path = format!("locales/{language}.ftl");
        Stop::io("stop-read", &[("path", &path), ("reason", &error)])
    })
}

type Texts = Vec<(String, std::borrow::Cow<'static, str>)>;

fn embedded(dir: &'static Dir, into: &mut Texts) {
    for file in dir.files() {
        if let (Some(path), Some(text)) = (file.path().to_str(), file.contents_utf8()) {
            into.push((path.replace('\\', "/"), text.into()));
        }
    }
    for dir in dir.dirs() {
        embedded(dir, into);
    }
}

fn collect(root: &Path, folder: &Path, into: &mut Texts) -> Result<(), Stop> {
    let failed = |error: std::io::Error| Stop::path("stop-read-catalogue", folder, &error);
    let mut entries: Vec<PathBuf> = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(failed)? {
        entries.push(entry.map_err(failed)?.path());
    }
    entries.sort();
    for path in entries {
        if path.is_dir() {
            collect(root, &path, into)?;
        } else if path.extension().is_some_and(|extension| extension == "toml" || extension == "ftl") {
            let text =
                std::fs::read_to_string(&path).map_err(|error| Stop::path("stop-read", &path, &error))?;
            let name = path.strip_prefix(root).unwrap_or(&path).to_string_lossy().replace('\\', "/");
            into.push((name, text.into()));
        }
    }
    Ok(())
}
