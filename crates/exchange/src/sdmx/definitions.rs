//! What structure messages say: code lists, concepts, and which component takes its codes from which list.

use std::collections::HashMap;

use super::data::Role;
use super::structure::Codelist;

/// What was understood of structure messages.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Definitions {
    /// Code lists in the order of the file.
    pub codelists: Vec<Codelist>,
    /// Concepts in the order of the file.
    pub concepts: Vec<Concept>,
    /// Data structures in the order of the file.
    pub data_structures: Vec<DataStructure>,
}

/// A concept.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Concept {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Id of the code list that its values come from, unless a component says otherwise.
    pub codelist: Option<String>,
}

/// A data structure.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct DataStructure {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its components in the order of the file.
    pub components: Vec<Defined>,
}

/// A dimension, measure or attribute of a data structure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Defined {
    /// Its id.
    pub id: String,
    /// What it is.
    pub role: Role,
    /// Id of its concept; empty where the file does not say it.
    pub concept: String,
    /// Id of the code list that its values come from.
    pub codelist: Option<String>,
}

impl Definitions {
    /// True where nothing was defined.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Adds what another message says.
    pub fn extend(&mut self, more: Self) {
        self.codelists.extend(more.codelists);
        self.concepts.extend(more.concepts);
        self.data_structures.extend(more.data_structures);
    }

    /// Names of a component's codes. Where no file says which list they are from, those of all lists, as far as one list only
    /// has the code.
    pub fn names(&self, component: &str) -> HashMap<&str, &str> {
        let list = self.list_of(component);
        let lists = self.codelists.iter().filter(|known| list.is_none_or(|list| known.id == list));
        let mut names: HashMap<&str, Option<&str>> = HashMap::new();
        for code in lists.flat_map(|list| &list.codes) {
            let name = Some(code.name.as_str()).filter(|name| !name.is_empty());
            names
                .entry(&code.id)
                .and_modify(|known| *known = known.filter(|known| Some(*known) == name))
                .or_insert(name);
        }
        names.into_iter().filter_map(|(code, name)| Some((code, name?))).collect()
    }

    /// The code list of a component: its own, or that of its concept.
    fn list_of(&self, component: &str) -> Option<&str> {
        let parts = || self.data_structures.iter().flat_map(|structure| &structure.components);
        let own = parts().filter(|known| known.id == component);
        let own: Vec<&Defined> = own.collect();
        let concept = |id: &str| self.concepts.iter().find(|known| known.id == id)?.codelist.as_deref();
        own.iter()
            .find_map(|known| known.codelist.as_deref())
            .or_else(|| own.iter().find_map(|known| concept(&known.concept)))
            .or_else(|| concept(component))
    }
}
