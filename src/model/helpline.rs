//! A helpline: somebody who answers by telephone, message or chat.

use crate::model::area::Area;
use crate::model::basis::{Answer, Basis};
use crate::model::channel::Channel;
use crate::model::lang::Localized;
use crate::model::service::bokmaal;
use crate::model::source::Source;
use crate::model::taxonomy::{Audience, Tongue, Topic};
use crate::model::text::{Name, Note, Slug};
use crate::schedule::civil::{Date, Moment};
use crate::schedule::hours::OpenState;
use serde::{Deserialize, Serialize};

/// A helpline.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub struct Helpline {
    /// Its id, which is in the address of its page.
    pub id: Slug,
    /// What its provider calls it.
    pub name: Name,
    /// Who answers, about what, for whom.
    pub description: Localized<400>,
    /// Who answers when one calls or writes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answered_by: Option<Localized<200>>,
    /// What they see of the one who calls, and what is kept afterwards.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kept: Option<Localized<200>>,
    /// Who runs it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub operator: Option<Name>,
    /// Whom it serves.
    #[serde(default = "nation")]
    pub serves: Vec<Area>,
    /// How to reach it; at least one.
    pub channels: Vec<Channel>,
    /// For whom.
    pub audience: Vec<Audience>,
    /// About what.
    pub topics: Vec<Topic>,
    /// In which languages.
    #[serde(default = "bokmaal")]
    pub languages: Vec<Tongue>,
    /// Its place among the emergency lines, 1 first; `None` if it is not one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub priority: Option<Priority>,
    /// Helplines that belong with it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub paired_with: Vec<Slug>,
    /// Where the facts come from.
    pub sources: Vec<Source>,
    /// When the provider confirmed them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confirmed: Option<Date>,
    /// For the editor; never published.
    #[serde(default, skip)]
    pub note: Option<Note>,
    /// The day on which it was published, as the program that loaded it knows.
    #[serde(default, skip)]
    pub published: Option<Date>,
}

fn nation() -> Vec<Area> {
    vec![Area::Nation]
}

/// The place of an emergency line among its kind, 1-9.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize)]
#[serde(try_from = "u64", into = "u64")]
pub struct Priority(u8);

impl Priority {
    /// Before all others.
    pub const FIRST: Self = Self(1);
}

impl TryFrom<u64> for Priority {
    type Error = &'static str;
    fn try_from(number: u64) -> Result<Self, Self::Error> {
        match number {
            1..=9 => Ok(Self(number as u8)),
            _ => Err("a whole number from 1 to 9"),
        }
    }
}

impl From<Priority> for u64 {
    fn from(priority: Priority) -> Self {
        priority.0.into()
    }
}

impl Helpline {
    /// The channels on which somebody answers at once.
    pub fn live_channels(&self) -> impl Iterator<Item = &Channel> {
        self.channels.iter().filter(|channel| channel.is_live())
    }

    /// What its hours rest on, seen from the day `at`; an emergency line is always fresh.
    pub fn basis_on(&self, at: Date) -> Basis {
        match self.priority {
            Some(_) => Basis::Fresh,
            None => Basis::of(self.confirmed, &self.sources, at).published(self.published, at),
        }
    }

    /// Whether somebody answers on one of its channels at `now`, and what that rests on.
    pub fn answer_at(&self, channel: &Channel, now: Moment) -> Answer {
        Answer { state: channel.state_at(now), basis: self.basis_on(now.date) }
    }

    /// The best state of its live channels at `now`.
    pub fn state_at(&self, now: Moment) -> OpenState {
        let states = self.live_channels().map(|channel| channel.state_at(now));
        states.min_by_key(|state| state.rank()).unwrap_or(OpenState::Unknown)
    }
}
