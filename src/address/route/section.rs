//! Which part of the app a page belongs to, and what it is part of.

use super::{Query, Route};

impl Route {
    /// The list that a page belongs to, with nothing chosen on it; `None` for pages of no list.
    pub fn section(&self) -> Option<Self> {
        let section = match self {
            Self::Finder(_) | Self::Service(_) | Self::Kommune(_) | Self::Kommuner | Self::Map(_) => {
                Self::Finder
            }
            Self::Helplines(_) | Self::Helpline(_) => Self::Helplines,
            Self::Calendar(_)
            | Self::Meeting(..)
            | Self::Series(_)
            | Self::Poster(_)
            | Self::Subscribe(_) => Self::Calendar,
            _ => return None,
        };
        Some(section(Query::default()))
    }

    /// Whether records are looked for on this page, so that those found lead back to it.
    pub fn is_list(&self) -> bool {
        let is_saved = matches!(self, Self::Saved(_));
        is_saved
            || matches!(self, Self::Search(_) | Self::Topic(..) | Self::Kommune(_))
            || matches!(self, Self::Finder(_) | Self::Helplines(_) | Self::Calendar(_))
    }
}

#[cfg(test)]
mod tests {
    use crate::address::route::Address;

    #[test]
    fn every_record_belongs_to_the_list_of_its_kind() {
        for (page, section) in [
            ("/tjenester?q=demens", Some("/tjenester")),
            ("/tjenester/noe", Some("/tjenester")),
            ("/kommune/1577", Some("/tjenester")),
            ("/kart?tema=rus", Some("/tjenester")),
            ("/hjelpetelefoner/noe", Some("/hjelpetelefoner")),
            ("/kalender/noe/2026-12-03", Some("/kalender")),
            ("/abonner", Some("/kalender")),
            ("/sok?q=demens", None),
            ("/", None),
        ] {
            let of = Address::parse("", page);
            let said = of.route.section().map(|route| of.with(route).href(""));
            assert_eq!(said.as_deref(), section, "{page}");
        }
    }
}
