//! A series of meetings as the app shows it: what it is, and on which dates.

mod series;

pub use series::Series;

use crate::model::area::Area;
use crate::model::basis::Basis;
use crate::model::channel::Channel;
use crate::model::lang::Localized;
use crate::model::place::{KommuneNumber, PostcodeNumber};
use crate::model::postal::PostalAddress;
use crate::model::service::{bokmaal, unknown_cost};
use crate::model::source::Source;
use crate::model::taxonomy::{Audience, Cost, Tongue, Topic};
use crate::model::text::{Name, Slug};
use crate::model::trust::{is_own_word, is_past_its_year};
use crate::schedule::civil::Date;
use crate::schedule::occurrence::Occurrence;
use crate::schedule::rhythm::Rhythm;
use crate::vocabulary;
use serde::{Deserialize, Serialize};

vocabulary! {
    /// How sure the dates of a series are.
    SeriesStatus, "status" {
        /// The host gave these dates.
        Confirmed = "confirmed",
        /// They follow from a published pattern.
        Expected = "expected",
        /// The source is old: listed without dates.
        Dormant = "dormant",
    }
}

vocabulary! {
    /// Whether one must register.
    RegistrationKind, "registration" {
        /// One need not.
        None = "none",
        /// One must.
        Required = "required",
        /// Not known.
        Unknown = "unknown",
    }
}

/// Whether and how one registers.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub struct Registration {
    /// Whether one must.
    pub kind: RegistrationKind,
    /// How.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub channel: Option<Channel>,
}

/// Where a meeting is.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub struct Venue {
    /// The building or room.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<Name>,
    /// Street and number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub street: Option<Name>,
    /// Postcode.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub postcode: Option<PostcodeNumber>,
    /// Post town.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub city: Option<Name>,
    /// The kommune.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kommune: Option<KommuneNumber>,
}

impl Venue {
    /// Its address.
    pub fn postal(&self) -> PostalAddress<'_> {
        PostalAddress {
            house: self.name.as_ref(),
            street: self.street.as_ref(),
            postcode: self.postcode,
            city: self.city.as_ref(),
        }
    }
}

/// A series of meetings, with its dates worked out.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub struct Meeting {
    /// Its id, which is in the address of its pages.
    pub id: Slug,
    /// What its host calls it.
    pub name: Name,
    /// What one gets there, and for whom.
    pub description: Localized<400>,
    /// Who arranges it.
    pub host: Name,
    /// The service that arranges it, if the host is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub host_service: Option<Slug>,
    /// Where.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<Venue>,
    /// Where it is instead, in turn with the place.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub alternates: Vec<Venue>,
    /// Whether it is held on the web: by video or telephone, wherever one is.
    #[serde(rename = "digital", default, skip_serializing_if = "is_false")]
    pub is_digital: bool,
    /// In whose calendar it stands.
    pub serves: Vec<Area>,
    /// How to reach the host; those of its service where none of its own are given.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub channels: Vec<Channel>,
    /// For whom.
    pub audience: Vec<Audience>,
    /// About what.
    pub topics: Vec<Topic>,
    /// In which languages.
    #[serde(default = "bokmaal")]
    pub languages: Vec<Tongue>,
    /// What it costs.
    #[serde(default = "unknown_cost", skip_serializing_if = "Cost::is_unknown")]
    pub cost: Cost,
    /// The rhythm in words, where the dates are not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pattern: Option<Localized<120>>,
    /// Whether one must register.
    pub registration: Registration,
    /// How sure the dates are.
    pub status: SeriesStatus,
    /// The dates, in order; none if it is dormant or they are not known.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub occurrences: Vec<Occurrence>,
    /// Where the facts come from.
    pub sources: Vec<Source>,
    /// When the host confirmed them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confirmed: Option<Date>,
    /// How it repeats, if one event of a calendar program can say that; for calendar files.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rhythm: Option<Rhythm>,
    /// The day of its last change; the same facts make the same calendar file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stamp: Option<Date>,
    /// The day on which it was published, as the program that loaded it knows.
    #[serde(default, skip)]
    pub published: Option<Date>,
}

fn is_false(value: &bool) -> bool {
    !value
}

impl Meeting {
    /// What the hours of its host rest on, seen from the day `at`.
    pub fn basis_on(&self, at: Date) -> Basis {
        Basis::of(self.confirmed, &self.sources, at).published(self.published, at)
    }

    /// Whether on `today` its dates are no more than likely: they follow from a pattern that no source of the last year
    /// tells. Its rhythm is said then, not a row of dates.
    pub fn is_vague_on(&self, today: Date) -> bool {
        self.status == SeriesStatus::Expected && is_past_its_year(self.confirmed, &self.sources, today)
    }

    /// Whether its dates can stand in a feed or on a notice board: the host gave them, or they follow from what the
    /// host itself wrote, with a date.
    pub fn is_announced_on(&self, today: Date) -> bool {
        match self.status {
            SeriesStatus::Confirmed => true,
            SeriesStatus::Expected => is_own_word(&self.sources, today),
            SeriesStatus::Dormant => false,
        }
    }

    /// Whether its host can be asked about it, by anything.
    pub fn has_contact(&self) -> bool {
        !self.channels.is_empty() || self.registration.channel.is_some()
    }

    /// The kommune it is in, if that is known.
    pub fn kommune(&self) -> Option<KommuneNumber> {
        match (self.place.as_ref().and_then(|place| place.kommune), self.serves.as_slice()) {
            (Some(kommune), _) => Some(kommune),
            (None, [Area::Kommune(number)]) => Some(*number),
            _ => None,
        }
    }

    /// Where it is on a date.
    pub fn venue(&self, occurrence: &Occurrence) -> Option<&Venue> {
        match occurrence.alternate {
            Some(number) => self.alternates.get(number as usize),
            None => self.place.as_ref(),
        }
    }

    /// The dates that are not over at this minute of the wall clock.
    pub fn coming(&self, minute: i32) -> impl Iterator<Item = &Occurrence> {
        self.occurrences.iter().filter(move |occurrence| occurrence.over_at() > minute)
    }
}
