//! Dossiers that a later version of the same city and period has replaced.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use kpi::date::Date;
use kpi::dossier::City;

use crate::files::Catalogue;
use crate::folder;
use crate::stop::Stop;
use crate::terminal::{Facts, say};

/// The folders without those that a later version replaces; says which these are. Of dossiers of one period that do not all say
/// when they were published, none is known to replace another.
pub(crate) fn in_force(files: &Catalogue, dirs: &[PathBuf]) -> Result<Vec<PathBuf>, Stop> {
    let cities: Result<Vec<City>, Stop> = dirs.iter().map(|dir| folder::city(files, dir)).collect();
    let cities = cities?;
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
        if city.published.is_some() && city.published < date {
            let facts: Facts = &[("dir", &dir.display()), ("by", &by.display())];
            say(&files.told("cli-replaced", facts));
        } else {
            left.push(dir.clone());
        }
    }
    Ok(left)
}
