//! A service: help that people go to, or that comes to them.

use crate::model::area::Area;
use crate::model::basis::{Answer, Basis};
use crate::model::channel::Channel;
use crate::model::lang::Localized;
use crate::model::place::{KommuneNumber, PostcodeNumber};
use crate::model::postal::PostalAddress;
use crate::model::source::Source;
use crate::model::taxonomy::{Audience, Cost, Referral, ServiceType, Tongue, Topic};
use crate::model::text::{Name, Note, Slug};
use crate::schedule::civil::{Date, Moment};
use crate::schedule::hours::{Hours, state_at};
use serde::{Deserialize, Serialize};

/// Where something is.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub struct Address {
    /// Street and number, or the name of the building.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub street: Option<Name>,
    /// Postcode.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub postcode: Option<PostcodeNumber>,
    /// Post town.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub city: Option<Name>,
    /// The kommune it is in.
    pub kommune: KommuneNumber,
}

impl Address {
    /// How it is written.
    pub fn postal(&self) -> PostalAddress<'_> {
        PostalAddress {
            house: None,
            street: self.street.as_ref(),
            postcode: self.postcode,
            city: self.city.as_ref(),
        }
    }
}

/// A service (HSDS: `service`).
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub struct Service {
    /// Its id, which is in the address of its page.
    pub id: Slug,
    /// What its provider calls it.
    pub name: Name,
    /// What one gets there, and for whom.
    pub description: Localized<400>,
    /// Its kind.
    #[serde(rename = "type")]
    pub kind: ServiceType,
    /// Who runs it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub operator: Option<Name>,
    /// Whom it serves.
    pub serves: Vec<Area>,
    /// Where it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<Address>,
    /// How to reach it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub channels: Vec<Channel>,
    /// When one can come; `None` is unknown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hours: Option<Hours>,
    /// For whom.
    pub audience: Vec<Audience>,
    /// About what.
    pub topics: Vec<Topic>,
    /// In which languages.
    #[serde(default = "bokmaal")]
    pub languages: Vec<Tongue>,
    /// Whether it needs a referral.
    #[serde(default = "unknown_referral", skip_serializing_if = "Referral::is_unknown")]
    pub referral: Referral,
    /// What it costs.
    #[serde(default = "unknown_cost", skip_serializing_if = "Cost::is_unknown")]
    pub cost: Cost,
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

pub(crate) fn bokmaal() -> Vec<Tongue> {
    vec![Tongue::Bokmaal]
}

fn unknown_referral() -> Referral {
    Referral::Unknown
}

pub(crate) fn unknown_cost() -> Cost {
    Cost::Unknown
}

impl Service {
    /// What its hours rest on, seen from the day `at`.
    pub fn basis_on(&self, at: Date) -> Basis {
        Basis::of(self.confirmed, &self.sources, at).published(self.published, at)
    }

    /// Whether one can come at `now`, or with `channel` (one of [`Service::reachable`]) whether somebody answers
    /// there, and what that rests on.
    pub fn answer_at(&self, channel: Option<&Channel>, now: Moment) -> Answer {
        let hours = channel.map_or(&self.hours, |channel| &channel.hours);
        Answer { state: state_at(hours.as_ref(), now), basis: self.basis_on(now.date) }
    }

    /// The ways to reach it; one whose own hours are unknown has those of the service.
    pub fn reachable(&self) -> Vec<Channel> {
        let mut channels = self.channels.clone();
        for channel in &mut channels {
            channel.hours = channel.hours.take().or_else(|| self.hours.clone());
        }
        channels
    }

    /// The kommune it is in: that of its address, else the only one it serves.
    pub fn kommune(&self) -> Option<KommuneNumber> {
        match (&self.address, self.serves.as_slice()) {
            (Some(address), _) => Some(address.kommune),
            (None, [Area::Kommune(number)]) => Some(*number),
            _ => None,
        }
    }
}
