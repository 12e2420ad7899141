//! The folder of a site or of documents: writes only files whose bytes differ from those that the manifest of the last build lists, and
//! removes what the last build made and this one does not.

use std::collections::BTreeMap;
use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use publish::site::manifest::{Entry, Manifest, VERSION};
use publish::site::sha256;

use crate::folder;
use crate::stop::Stop;

/// A site's folder while it is built.
pub(crate) struct SiteFolder {
    root: PathBuf,
    /// Name of its manifest.
    list: &'static str,
    /// What the last build wrote.
    old: Manifest,
    /// What this one has.
    new: Mutex<Manifest>,
    written: AtomicUsize,
}

impl SiteFolder {
    /// Opens a folder, which may be new, with a manifest of that name.
    pub(crate) fn open(root: &Path, list: &'static str) -> Result<Self, Stop> {
        folder::make(root)?;
        let old = fs::read_to_string(root.join(list)).ok().and_then(|text| Manifest::read(&text));
        let new = Mutex::new(Manifest { schema_version: VERSION, ..Manifest::default() });
        let (root, old) = (root.to_owned(), old.unwrap_or_default());
        Ok(Self { root, list, old, new, written: AtomicUsize::new(0) })
    }

    /// Takes a file into the site; writes it where it is not there with these bytes.
    pub(crate) fn put(&self, path: &str, content: &[u8]) -> Result<(), Stop> {
        let entry = Entry { bytes: content.len() as u64, sha256: sha256(content) };
        if !self.has(path, &entry) {
            let place = self.root.join(path);
            if let Some(parent) = place.parent() {
                folder::make(parent)?;
            }
            folder::write(&place, content)?;
            self.written.fetch_add(1, Ordering::Relaxed);
        }
        self.note(path, entry);
        Ok(())
    }

    /// A file that the last build wrote and that is still there.
    pub(crate) fn old_text(&self, path: &str) -> Option<String> {
        let entry = self.old.files.get(path)?;
        let text = fs::read_to_string(self.root.join(path)).ok()?;
        (sha256(text.as_bytes()) == entry.sha256).then_some(text)
    }

    /// Keeps a city's files as they are, where they were made from the same sources. False where they have to be made.
    pub(crate) fn keep(&self, id: &str, sources: &str, paths: &[String]) -> bool {
        let is_same = self.old.cities.get(id).is_some_and(|known| known == sources);
        let known: Option<Vec<&Entry>> = paths.iter().map(|path| self.old.files.get(path)).collect();
        let Some(known) = known.filter(|_| is_same) else { return false };
        if !paths.iter().zip(&known).all(|(path, entry)| self.has(path, entry)) {
            return false;
        }
        for (path, entry) in paths.iter().zip(known) {
            self.note(path, entry.clone());
        }
        true
    }

    /// Keeps all files of earlier builds that are still there.
    pub(crate) fn keep_all(&self) {
        for (path, entry) in self.old.files.iter().filter(|(path, entry)| self.has(path, entry)) {
            self.note(path, entry.clone());
        }
    }

    /// Says from what a city's files were made.
    pub(crate) fn made_from(&self, id: &str, sources: String) {
        self.lock().cities.insert(id.to_owned(), sources);
    }

    /// Puts tables together into one: the heading of the first, and the rows of all.
    pub(crate) fn join(&self, path: &str, tables: &[String]) -> Result<(), Stop> {
        let place = self.root.join(path);
        let part = self.root.join(format!("{path}.part"));
        let failed = |error: std::io::Error| Stop::path("stop-write", &place, &error);
        let mut out = std::io::BufWriter::new(fs::File::create(&part).map_err(failed)?);
        let mut digest = publish::site::Digest::new();
        for (index, table) in tables.iter().enumerate() {
            let mut lines = BufReader::new(fs::File::open(self.root.join(table)).map_err(failed)?);
            if index > 0 {
                lines.skip_until(b'\n').map_err(failed)?;
            }
            loop {
                let buffer = lines.fill_buf().map_err(failed)?;
                let read = buffer.len();
                if read == 0 {
                    break;
                }
                digest.add(buffer);
                out.write_all(buffer).map_err(failed)?;
                lines.consume(read);
            }
        }
        out.flush().map_err(failed)?;
        let bytes = out.get_ref().metadata().map_err(failed)?.len();
        let entry = Entry { bytes, sha256: digest.end() };
        if self.has(path, &entry) {
            fs::remove_file(&part).map_err(failed)?;
        } else {
            fs::rename(&part, &place).map_err(failed)?;
            self.written.fetch_add(1, Ordering::Relaxed);
        }
        self.note(path, entry);
        Ok(())
    }

    /// Removes what is left over from the last build and writes the manifest. Returns the numbers of all files and of
    /// those written.
    pub(crate) fn finish(&self) -> Result<(usize, usize), Stop> {
        let manifest = self.lock();
        for path in self.old.files.keys().filter(|path| !manifest.files.contains_key(*path)) {
            // A manifest that somebody wrote must not reach beyond the site's folder.
            let is_inside =
                Path::new(path).components().all(|part| matches!(part, std::path::Component::Normal(_)));
            if is_inside && self.root.join(path).is_file() {
                let place = self.root.join(path);
                fs::remove_file(&place).map_err(|error| Stop::path("stop-remove", &place, &error))?;
            }
        }
        let text = serde_json::to_string_pretty(&*manifest)
            .map_err(|error| Stop::failed("stop-write-manifest", error))?
            + "\n";
        let place = self.root.join(self.list);
        if fs::read(&place).ok().as_deref() != Some(text.as_bytes()) {
            folder::write(&place, text.as_bytes())?;
        }
        Ok((manifest.files.len(), self.written.load(Ordering::Relaxed)))
    }

    /// True where the last build wrote a file with these bytes and it is still there with their length.
    fn has(&self, path: &str, entry: &Entry) -> bool {
        let is_there = || fs::metadata(self.root.join(path)).is_ok_and(|found| found.len() == entry.bytes);
        self.old.files.get(path) == Some(entry) && is_there()
    }

    fn note(&self, path: &str, entry: Entry) {
        self.lock().files.insert(path.to_owned(), entry);
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Manifest> {
        // Nobody panics while holding it; what it holds is whole in any case.
        self.new.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}

/// The texts of a map in its order, as one digest.
pub(crate) fn digest_of<'a>(parts: impl Iterator<Item = (&'a str, &'a [u8])>) -> String {
    let mut digest = publish::site::Digest::new();
    let sorted: BTreeMap<&str, &[u8]> = parts.collect();
    for (name, content) in sorted {
        digest.add(format!("{name}\n{}\n", content.len()).as_bytes());
        digest.add(content);
    }
    digest.end()
}
