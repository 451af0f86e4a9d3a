//! One search over everything, as an answer: danger first, then somebody to talk to now, what is near by need, and
//! meetings.
//!
//! [`Index`] is made once per change of data; [`answer`] once per rested key. The data tool prints the same answer
//! (`naermest-data search`), so that its order is that of the page.

mod alarm;
mod index;
mod kommune;
mod meetings;
mod named;
mod near;
mod nearness;
mod subject;
mod talk;
#[cfg(test)]
mod tests;

pub use alarm::Alarm;
pub use index::Index;
pub use kommune::{coordinators, next_meetings, of_kommune};
pub use meetings::FoundMeeting;
pub use near::{FoundService, NeedGroup};
pub use nearness::Around;
pub use talk::{Line, Talk};

use crate::address::facet::{Facet, Selection};
use crate::dataset::Dataset;
use crate::find::search::documents::Record;
use crate::model::guide::GuideEntry;
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
#[derive(Clone, Debug, Default, PartialEq, Eq)]
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
    /// What the words are about, and the topics that were chosen.
    pub topics: Selection,
    /// What to read, best first: each with how well it answers.
    pub read: Vec<(GuideEntry, u32)>,
    /// Whether a place should be asked for: there is more, and most of it is for those who live somewhere else. Then only
    /// the best of what is near and of the meetings is here, as examples.
    pub asks_place: bool,
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

/// How many services, and how many meetings, stand for those of the whole country where no place is known.
const EXAMPLES: usize = 6;

/// What answers a question.
pub fn answer(dataset: &Dataset, index: &Index, question: Question) -> Answer {
    // A place that is named is the place, and no word to look for. Who names nothing else asks for all that is there.
    let named = index.named(question.words);
    let named = named.filter(|named| question.place.is_none_or(|place| place == named.kommune));
    let place = question.place.or_else(|| Some(named.as_ref()?.kommune));
    let whole = question.words;
    let rest = named.map(|named| named.rest(question.words));
    let question = Question { words: rest.as_deref().unwrap_or(question.words), ..question };
    let around = Around::new(place, &dataset.places);
    let hits = Hits::new(dataset, index, &question, &around, whole);
    let danger = Alarm::new(dataset, &hits, &question);
    let mut topics = question.chosen.only(Facet::Topic);
    for topic in &hits.topics {
        topics = topics.with(Facet::Topic, *topic as usize);
    }
    let read = index.guides(dataset, &question, &hits);
    let empty = Answer { place, danger, read, topics, ..Answer::default() };
    // What only sounds like danger may be a need: what answers that stands below.
    let is_said = hits.is_danger_said || !hits.has_words;
    // Somewhere in the country is no help to somebody in danger.
    if empty.danger.is_some() && is_said && place.is_none() {
        return empty;
    }
    let alarm = empty.danger.as_ref().map(|alarm| alarm.danger);
    let (near, is_any_near) = near::groups(dataset, &hits, alarm);
    if alarm.is_some() && hits.has_words && is_said {
        return Answer { near, ..empty };
    }
    let mut talk = match empty.danger {
        Some(_) if is_said => Talk::default(),
        _ => Talk::new(dataset, &hits, &question, is_any_near),
    };
    if let Some(alarm) = &empty.danger {
        talk.lines.retain(|line| !alarm.talk.contains(&line.helpline));
    }
    let beside = if near.is_empty() && !hits.has_number {
        near::beside(dataset, &around, question.chosen)
    } else {
        Vec::new()
    };
    let mut answer =
        Answer { talk, near, beside, meetings: meetings::found(dataset, &hits, question.now), ..empty };
    if place.is_none() && hits.has_words && !hits.has_number {
        answer.asks_place =
            answer.near.iter().any(|group| !group.services.is_empty()) || !answer.meetings.is_empty();
        near::truncate(&mut answer.near, EXAMPLES);
        answer.meetings.truncate(EXAMPLES);
    }
    answer
}

/// A row of an answer.
#[derive(Clone, Copy, Debug)]
pub struct Row<'a> {
    /// The group it stands in.
    pub group: Group,
    /// What stands there.
    pub record: Record<'a>,
    /// How well it answers; 0 without words, and where it is there for another reason.
    pub score: u32,
}

impl Answer {
    /// The groups, first those that are shown first.
    pub fn order(&self) -> [Group; 4] {
        match self.talk.is_first || self.danger.is_some() {
            true => [Group::Danger, Group::Talk, Group::Near, Group::Meeting],
            false => [Group::Danger, Group::Near, Group::Meeting, Group::Talk],
        }
    }

    /// What answers, first what is shown first: the order of the page.
    pub fn rows(&self) -> Vec<Row<'_>> {
        let mut rows = Vec::new();
        for group in self.order() {
            let mut add = |record, score| rows.push(Row { group, record, score });
            match group {
                Group::Danger => {
                    for line in self.danger.iter().flat_map(|alarm| alarm.call.iter().chain(&alarm.talk)) {
                        add(Record::Helpline(line), 0);
                    }
                }
                Group::Talk => {
                    for line in &self.talk.lines {
                        add(Record::Helpline(&line.helpline), line.score);
                    }
                }
                Group::Near => {
                    for found in self.near.iter().chain(&self.beside).flat_map(|group| &group.services) {
                        add(Record::Service(&found.service), found.score);
                    }
                }
                Group::Meeting => {
                    for found in &self.meetings {
                        add(Record::Meeting(&found.meeting), found.score);
                    }
                }
                Group::Read => {}
            }
        }
        rows
    }

    /// Whether there is nothing at all.
    pub fn is_empty(&self) -> bool {
        self.danger.is_none()
            && self.talk.lines.is_empty()
            && self.near.is_empty()
            && self.meetings.is_empty()
            && self.read.is_empty()
    }
}
