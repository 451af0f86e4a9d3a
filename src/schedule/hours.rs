//! Opening hours on the Norwegian wall clock, and whether something is open now.
//!
//! The answer is never a guess: what is not known is said to be unknown.

mod answer;
mod exception;
mod form;
mod weekly;

pub use answer::OpenState;
pub use exception::{Exception, ExceptionDay};
pub use weekly::{
    AS_USUAL, CLOSED, DayHours, DayName, DayRule, HolidayRule, Interval, UNKNOWN, WeeklyHours, WeeklyRule,
};

use crate::schedule::civil::Moment;
use form::Form;
use serde::{Deserialize, Serialize};

/// When something is open. Unknown hours are `Option::None` of this.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(try_from = "Form<WeeklyHours>", into = "Form<WeeklyHours>")]
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

impl TryFrom<Form<WeeklyHours>> for Hours {
    type Error = &'static str;

    fn try_from(form: Form<WeeklyHours>) -> Result<Self, Self::Error> {
        match form {
            Form::Word(word) if word == ALWAYS => Ok(Self::Always),
            Form::Word(_) => Err("always, or hours by the week"),
            Form::Whole(hours) => Ok(Self::Weekly(hours)),
        }
    }
}

impl From<Hours> for Form<WeeklyHours> {
    fn from(hours: Hours) -> Self {
        match hours {
            Hours::Always => Self::Word(ALWAYS.into()),
            Hours::Weekly(hours) => Self::Whole(hours),
        }
    }
}
