//! Dossiers that a later version of the same city and period has replaced.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use kpi::date::Date;
use kpi::dossier::City;
use rayon::prelude::*;

use crate::files::Catalogue;
use crate::folder;
use crate::stop::Stop;
use crate::terminal::{Facts, say};

/// True where a version published on one day replaces one published on another, of the same city and period; both must say
/// when.
pub(crate) fn replaces(later: Option<Date>, earlier: Option<Date>) -> bool {
    earlier.is_some() && later > earlier
}

/// The folders without those that a later version replaces; says which these are. One that does not say when it was published
/// stays.
pub(crate) fn in_force(files: &Catalogue, dirs: &[PathBuf]) -> Result<Vec<PathBuf>, Stop> {
    let read: Vec<Result<City, Stop>> = dirs.par_iter().map(|dir| folder::city(files, dir)).collect();
    let cities = read.into_iter().collect::<Result<Vec<City>, Stop>>()?;
    let key = |city: &City| (city.id.clone(), city.period.clone(), city.framework.clone());
    let mut latest: HashMap<_, (Option<Date>, &Path)> = HashMap::new();
    for (city, dir) in cities.iter().zip(dirs) {
        let known = latest.entry(key(city)).or_insert((city.published, dir));
        if city.published > known.0 {
            *known = (city.published, dir);
        }
    }
    let mut left = Vec::new();
    for (city, dir) in cities.iter().zip(dirs) {
        let (date, by) = latest[&key(city)];
        if replaces(date, city.published) {
            let facts: Facts = &[("dir", &dir.display()), ("by", &by.display())];
            say(&files.told("cli-replaced", facts));
        } else {
            left.push(dir.clone());
        }
    }
    Ok(left)
}
