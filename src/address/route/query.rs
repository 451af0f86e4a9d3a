//! What a person chose on a page with a list.

use super::params::Params;
use crate::address::facet::{Facet, Selection};
use crate::model::place::KommuneNumber;
use crate::schedule::civil::Date;
use crate::vocabulary;
use crate::vocabulary::Vocabulary;

/// The parameter with the kommune that was chosen.
pub const PLACE: &str = "sted";
/// The longest search in letters; nobody types more, and an address has its limits. A box takes no more, either.
pub const LONGEST_SEARCH: usize = 100;

/// As much of what was typed as is kept.
pub fn cut(words: &str) -> String {
    words.chars().take(LONGEST_SEARCH).collect()
}

vocabulary! {
    /// How the calendar is shown.
    #[derive(Default)]
    CalendarView, "view" {
        /// One meeting below the other.
        #[default]
        List = "liste",
        /// One week.
        Week = "uke",
        /// One month.
        Month = "maned",
    }
}

/// What a person chose. All lists share it, so that a choice has the same name everywhere; a page
/// reads what it has a use for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    /// For which kommune (`sted`).
    pub place: Option<KommuneNumber>,
    /// Words to search for (`q`).
    pub words: String,
    /// What was chosen of closed lists, each under the word of its [`Facet`].
    pub chosen: Selection,
    /// Only what this host arranges, by its whole name (`arr`).
    pub host: String,
    /// How the calendar is shown (`vis`).
    pub view: CalendarView,
    /// From which day (`dato`).
    pub date: Option<Date>,
}

/// What the parameters of a query are called.
pub(super) fn names() -> impl Iterator<Item = &'static str> {
    [PLACE, "q", "arr", "vis", "dato"].into_iter().chain(Facet::WORDS.iter().copied())
}

impl Query {
    /// Nothing chosen but the place.
    pub fn at(place: Option<KommuneNumber>) -> Self {
        Self { place, ..Self::default() }
    }

    /// The same with one word more, or one less.
    pub fn toggled(&self, facet: Facet, word: usize) -> Self {
        let mut query = self.clone();
        query.chosen.toggle(facet, word);
        query
    }

    /// Whether anything but the place is chosen.
    pub fn is_narrowed(&self) -> bool {
        *self != Self::at(self.place)
    }

    pub(super) fn read(params: &Params) -> Self {
        let words = params.get("q").unwrap_or_default();
        let mut chosen = Selection::default();
        for &facet in Facet::ALL {
            chosen.read(facet, params.get(facet.as_str()).unwrap_or_default());
        }
        Self {
            place: params.get(PLACE).and_then(|place| place.parse().ok()),
            words: cut(words),
            chosen,
            host: params.get("arr").unwrap_or_default().to_owned(),
            view: params.word("vis").unwrap_or_default(),
            date: params.get("dato").and_then(|date| date.parse().ok()),
        }
    }

    pub(super) fn write(&self, params: &mut Params) {
        params.push(PLACE, &self.place.map(String::from).unwrap_or_default());
        params.push("q", &self.words);
        for &facet in Facet::ALL {
            params.push(facet.as_str(), &self.chosen.write(facet));
        }
        params.push("arr", &self.host);
        if self.view != CalendarView::default() {
            params.push("vis", self.view.as_str());
        }
        params.push("dato", &self.date.map(String::from).unwrap_or_default());
    }
}
