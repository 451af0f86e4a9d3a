//! One search over everything, as an answer: danger first, then somebody to talk to now, what is near by need, and
//! meetings.
//!
//! [`Index`] is made once per change of data; [`answer`] once per rested key. The data tool prints the same answer
//! (`naermest-data search`), so that its order is that of the page.

mod alarm;
mod index;
mod meetings;
mod near;
mod nearness;
mod talk;
#[cfg(test)]
mod tests;

pub use alarm::Alarm;
pub use index::Index;
pub use meetings::FoundMeeting;
pub use near::{FoundService, NeedGroup};
pub use nearness::Around;
pub use talk::{Line, Talk};

use crate::address::facet::Selection;
use crate::dataset::Dataset;
use crate::model::place::KommuneNumber;
use crate::schedule::civil::Moment;
use crate::vocabulary;
use index::Hits;

vocabulary! {
    /// The groups of an answer, in their order.
    Group, "group of an answer" {
        /// Whom to call where somebody may be in danger.
        Danger = "danger",
        /// Somebody to talk to now.
        Talk = "talk",
        /// What is near.
        Near = "near",
        /// Meetings.
        Meeting = "meeting",
        /// To read.
        Read = "read",
    }
}

/// What answers words, a place and choices; its fields are in the order in which they are shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// The place that was chosen, else the one that the words name.
    pub place: Option<KommuneNumber>,
    /// Whom to call first, where words or choices speak of danger.
    pub danger: Option<Alarm>,
    /// Somebody to talk to now.
    pub talk: Talk,
    /// Services by need; those that answer best first.
    pub near: Vec<NeedGroup>,
    /// What else there is in the place, where nothing there answers the words.
    pub beside: Vec<NeedGroup>,
    /// Series of meetings, the nearest date first.
    pub meetings: Vec<FoundMeeting>,
}

/// What is asked.
#[derive(Clone, Copy, Debug)]
pub struct Question<'a> {
    /// In people's words; may be empty.
    pub words: &'a str,
    /// For which kommune.
    pub place: Option<KommuneNumber>,
    /// What was chosen of closed lists.
    pub chosen: &'a Selection,
    /// The clock; `None` on a page made beforehand.
    pub now: Option<Moment>,
}

/// What answers a question.
pub fn answer(dataset: &Dataset, index: &Index, question: Question) -> Answer {
    let place = question.place.or_else(|| index.place_in(dataset, question.words));
    let around = Around::new(place, &dataset.places);
    let hits = Hits::new(dataset, index, &question, &around);
    let danger = Alarm::new(dataset, &hits, &question);
    let near = near::groups(dataset, &hits, danger.is_some());
    let talk = Talk::new(dataset, &hits, &question, danger.as_ref());
    let meetings = meetings::found(dataset, &hits, question.now);
    let beside = if near.is_empty() && !hits.has_number {
        near::beside(dataset, &around, question.chosen)
    } else {
        Vec::new()
    };
    Answer { place, danger, talk, near, beside, meetings }
}

impl Answer {
    /// Whether there is nothing at all.
    pub fn is_empty(&self) -> bool {
        self.danger.is_none()
            && self.talk.lines.is_empty()
            && self.near.is_empty()
            && self.meetings.is_empty()
    }
}
