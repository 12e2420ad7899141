//! Font files: where they are, and which of them a document needs. A file is read when the first document needs it.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use kpi::finding::{Finding, Place};
use publish::document::fonts::{self, Family, FontFile, FontRules};
use publish::document::{Document, Fonts};

use crate::files::Catalogue;
use crate::stop::Stop;

/// File of the order in which fonts are taken.
const RULES: &str = "fonts.toml";
/// Folders of the systems that this program runs on; those that are not there are left out.
const SYSTEM: [&str; 5] = [
    "/usr/share/fonts",
    "/usr/local/share/fonts",
    "/Library/Fonts",
    "/System/Library/Fonts",
    "C:\\Windows\\Fonts",
];
/// Signs that a finding shows at most.
const MOST_SIGNS: usize = 8;

/// All font files that can be used.
pub(crate) struct FontFolder {
    rules: FontRules,
    /// Those of the families in the catalogue, in its order.
    preferred: Vec<Vec<Slot>>,
    /// The others, in the order of their paths.
    others: Vec<Slot>,
}

/// A file, read when it is needed.
struct Slot {
    path: PathBuf,
    file: OnceLock<FontFile>,
}

impl Slot {
    fn new(path: PathBuf) -> Self {
        Self { path, file: OnceLock::new() }
    }

    /// Its fonts; none where it can't be read or is no font.
    fn fonts(&self) -> &FontFile {
        self.file.get_or_init(|| std::fs::read(&self.path).map(FontFile::read).unwrap_or_default())
    }
}

/// What is wrong with the file of the rules; nothing where there is none.
pub(crate) fn mistakes(files: &Catalogue) -> Vec<Finding> {
    files.file(RULES).and_then(|file| fonts::read(&file).err()).unwrap_or_default()
}

impl FontFolder {
    /// Lists the files of a folder, or those of the system. No file is read.
    pub(crate) fn open(own: Option<&Path>, files: &Catalogue) -> Result<Self, Stop> {
        let rules = files.right(fonts::read(&files.needed(RULES)?))?;
        let mut found = BTreeMap::new();
        match own {
            Some(folder) => {
                list(folder, &mut found).map_err(|error| Stop::path("stop-read-fonts", folder, &error))?;
            }
            None => {
                for folder in SYSTEM {
                    // A folder that is not there, or that nobody may read, has no fonts for us.
                    let _ = list(Path::new(folder), &mut found);
                }
            }
        }
        let preferred: Vec<Vec<Slot>> = rules
            .families
            .iter()
            .map(|family| family.files.iter().filter_map(|name| found.remove(name)).map(Slot::new).collect())
            .collect();
        let mut others: Vec<PathBuf> = found.into_values().collect();
        others.sort();
        Ok(Self { rules, preferred, others: others.into_iter().map(Slot::new).collect() })
    }

    /// The fonts of a document: the first family that is there, and others as far as signs are lacking.
    ///
    /// # Errors
    /// A finding where no font has some of its signs.
    pub(crate) fn of(&self, document: &Document) -> Result<Fonts, Box<Finding>> {
        let signs = fonts::signs(document);
        let (mut chosen, mut lacking) = (Fonts::default(), signs.clone());
        let others = self.others.chunks(1);
        for family in self.preferred.iter().map(Vec::as_slice).chain(others) {
            if lacking.is_empty() {
                break;
            }
            let useful = family.first().is_some_and(|slot| slot.fonts().has_any(&lacking));
            if useful {
                for slot in family {
                    chosen.add(slot.fonts());
                }
                lacking = chosen.lacking(&signs);
            }
        }
        if !lacking.is_empty() {
            let packages = self.packages(&fonts::scripts(&lacking));
            return Err(Box::new(finding(document, &lacking, &packages)));
        }
        match fonts::joined_signs(document) {
            Some(signs) if chosen.whole(&signs).is_none() => self.joined(document, chosen, &signs),
            _ => Ok(chosen),
        }
    }

    /// The fonts with a family that has all of these signs.
    fn joined(
        &self,
        document: &Document,
        mut chosen: Fonts,
        signs: &BTreeSet<char>,
    ) -> Result<Fonts, Box<Finding>> {
        let mut families = self.preferred.iter().map(Vec::as_slice).chain(self.others.chunks(1));
        let whole = |family: &&[Slot]| family.first().is_some_and(|slot| slot.fonts().has_all(signs));
        match families.find(whole) {
            Some(family) => {
                for slot in family {
                    chosen.add(slot.fonts());
                }
                Ok(chosen)
            }
            None => {
                let packages = self.package_of_all(&fonts::scripts(signs));
                let rest = finding(document, signs, &packages);
                Err(Box::new(Finding { rule: "font-joined".into(), ..rest }))
            }
        }
    }

    /// Packages of the first family for each script.
    fn packages(&self, scripts: &BTreeSet<&str>) -> Vec<&str> {
        let families = &self.rules.families;
        let of = |script: &&str| families.iter().find(|one| one.scripts.iter().any(|name| name == script));
        let mut packages: Vec<&str> =
            scripts.iter().filter_map(of).map(|family| family.package.as_str()).collect();
        packages.dedup();
        packages
    }

    /// The package of the first family for all scripts together.
    fn package_of_all(&self, scripts: &BTreeSet<&str>) -> Vec<&str> {
        let whole =
            |one: &&Family| scripts.iter().all(|script| one.scripts.iter().any(|name| name == script));
        self.rules.families.iter().find(whole).map(|family| family.package.as_str()).into_iter().collect()
    }
}

/// What is said of signs that no font has.
fn finding(document: &Document, lacking: &BTreeSet<char>, packages: &[&str]) -> Finding {
    let scripts = fonts::scripts(lacking);
    let shown: Vec<String> = lacking
        .iter()
        .take(MOST_SIGNS)
        .map(|sign| format!("“{sign}” (U+{:04X})", u32::from(*sign)))
        .collect();
    let more = if lacking.len() > MOST_SIGNS { " …" } else { "" };
    let names: Vec<&str> = scripts.into_iter().collect();
    let finding = Finding::error("font-missing", Place::default())
        .about(document.title.clone())
        .read(shown.join(", ") + more)
        .with("name", names.join(", "));
    if packages.is_empty() { finding } else { finding.accepted(packages.join(", ")) }
}

/// Adds the font files of a folder and those below it by their names; of two with one name the first path counts.
fn list(folder: &Path, found: &mut BTreeMap<String, PathBuf>) -> std::io::Result<()> {
    let mut entries = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let entry = entry?;
        entries.push((entry.path(), entry.file_type()?));
    }
    entries.sort_by(|a, b| a.0.cmp(&b.0));
    for (path, kind) in entries {
        let is_font = path.extension().is_some_and(|kind| {
            ["ttf", "otf", "ttc", "otc"].iter().any(|known| kind.eq_ignore_ascii_case(known))
        });
        if kind.is_dir() {
            let _ = list(&path, found);
        } else if let Some(name) = path.file_name().filter(|_| is_font) {
            found.entry(name.to_string_lossy().into_owned()).or_insert(path);
        }
    }
    Ok(())
}
