//! What structure messages say: code lists, concepts, and which component takes its codes from which list.

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

    /// The name of a component's code.
    pub fn name(&self, component: &str, code: &str) -> Option<&str> {
        let list = self.list_of(component)?;
        let lists = self.codelists.iter().filter(|known| known.id == list);
        let code = lists.flat_map(|list| &list.codes).find(|known| known.id == code)?;
        Some(&code.name).filter(|name| !name.is_empty()).map(String::as_str)
    }

    /// The code list of a component: its own, or that of its concept.
    fn list_of(&self, component: &str) -> Option<&str> {
        let own = self.data_structures.iter().flat_map(|structure| &structure.components);
        let own = own.filter(|known| known.id == component).find_map(|known| known.codelist.as_deref());
        let concepts = self.concepts.iter().filter(|known| known.id == component);
        own.or_else(|| concepts.into_iter().find_map(|known| known.codelist.as_deref()))
    }
}
