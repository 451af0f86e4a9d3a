//! What a person chose on a page with a list.

use super::params::Params;
use crate::channel::ChannelKind;
use crate::civil::Date;
use crate::place::KommuneNumber;
use crate::taxonomy::{Audience, ServiceType, Tongue, Topic};
use crate::vocabulary;
use crate::vocabulary::Vocabulary;

/// The longest search that is kept; nobody types more, and an address has its limits.
const LONGEST_SEARCH: usize = 100;

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
    /// For whom (`for`).
    pub audience: Vec<Audience>,
    /// About what (`tema`).
    pub topics: Vec<Topic>,
    /// Of which kind (`type`).
    pub types: Vec<ServiceType>,
    /// In which language (`spraak`).
    pub languages: Vec<Tongue>,
    /// By which channel (`kanal`).
    pub channels: Vec<ChannelKind>,
    /// Only what is open now (`aapen=1`).
    pub open_now: bool,
    /// How the calendar is shown (`vis`).
    pub view: CalendarView,
    /// From which day (`dato`).
    pub date: Option<Date>,
}

impl Query {
    /// Nothing chosen but the place.
    pub fn at(place: Option<KommuneNumber>) -> Self {
        Self { place, ..Self::default() }
    }

    /// Whether anything but the place is chosen.
    pub fn is_narrowed(&self) -> bool {
        *self != Self::at(self.place)
    }

    pub(super) fn read(params: &Params) -> Self {
        let words = params.get("q").unwrap_or_default();
        Self {
            place: params.get("sted").and_then(|place| place.parse().ok()),
            words: words.chars().take(LONGEST_SEARCH).collect(),
            audience: params.words("for"),
            topics: params.words("tema"),
            types: params.words("type"),
            languages: params.words("spraak"),
            channels: params.words("kanal"),
            open_now: params.get("aapen") == Some("1"),
            view: params.word("vis").unwrap_or_default(),
            date: params.get("dato").and_then(|date| date.parse().ok()),
        }
    }

    pub(super) fn write(&self, params: &mut Params) {
        params.push("sted", &self.place.map(String::from).unwrap_or_default());
        params.push("q", &self.words);
        params.push_words("for", &self.audience);
        params.push_words("tema", &self.topics);
        params.push_words("type", &self.types);
        params.push_words("spraak", &self.languages);
        params.push_words("kanal", &self.channels);
        params.push("aapen", if self.open_now { "1" } else { "" });
        if self.view != CalendarView::default() {
            params.push("vis", self.view.as_str());
        }
        params.push("dato", &self.date.map(String::from).unwrap_or_default());
    }
}
