//! Opening hours on the Norwegian wall clock, and whether something is open now.
//!
//! The answer is never a guess: what is not known is said to be unknown.

mod answer;
mod exception;
mod weekly;

pub use answer::OpenState;
pub use exception::{Exception, ExceptionDay};
pub use weekly::{
    AS_USUAL, CLOSED, DayHours, DayName, DayRule, HolidayRule, Interval, UNKNOWN, WeeklyHours, WeeklyRule,
};

use crate::schedule::civil::Moment;
use serde::de::{Deserialize, Deserializer, Error, MapAccess, Visitor, value::MapAccessDeserializer};
use serde::{Serialize, Serializer};
use std::fmt;

/// When something is open. Unknown hours are `Option::None` of this.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Hours {
    /// Every minute of the year.
    Always,
    /// By the week, with holidays and exceptions.
    Weekly(WeeklyHours),
}

impl Hours {
    /// Whether it is open at `now`, and until or from when.
    pub fn state_at(&self, now: Moment) -> OpenState {
        match self {
            Self::Always => OpenState::Open { until: None },
            Self::Weekly(hours) => answer::state_at(hours, now),
        }
    }
}

/// The state of something whose hours may be unknown.
pub fn state_at(hours: Option<&Hours>, now: Moment) -> OpenState {
    hours.map_or(OpenState::Unknown, |hours| hours.state_at(now))
}

/// What stands in the data for [`Hours::Always`].
pub const ALWAYS: &str = "always";

impl<'de> Deserialize<'de> for Hours {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Form;
        impl<'de> Visitor<'de> for Form {
            type Value = Hours;
            fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
                f.write_str("hours")
            }
            fn visit_str<E: Error>(self, word: &str) -> Result<Hours, E> {
                if word == ALWAYS { Ok(Hours::Always) } else { Err(E::custom("unknown word")) }
            }
            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Hours, A::Error> {
                WeeklyHours::deserialize(MapAccessDeserializer::new(map)).map(Hours::Weekly)
            }
        }
        from.deserialize_any(Form)
    }
}

impl Serialize for Hours {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Always => to.serialize_str(ALWAYS),
            Self::Weekly(hours) => hours.serialize(to),
        }
    }
}
