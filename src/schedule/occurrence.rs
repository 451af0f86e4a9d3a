//! One date of a series of meetings, worked out.

use super::civil::{DAY, Date, TimeOfDay};
use crate::vocabulary;
use serde::{Deserialize, Serialize};

vocabulary! {
    /// What is known of one date (iCalendar: `STATUS`).
    OccurrenceStatus, "status of a date" {
        /// The host gave it.
        Confirmed = "confirmed",
        /// It follows from a published pattern.
        Expected = "expected",
        /// It was called off.
        Cancelled = "cancelled",
        /// It stands here instead of on another date.
        Moved = "moved",
    }
}

/// One date of a series.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize)]
pub struct Occurrence {
    /// The day.
    pub date: Date,
    /// When it starts; `None` if the time of day is unknown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start: Option<TimeOfDay>,
    /// When it ends; earlier than `start` means the next day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub end: Option<TimeOfDay>,
    /// What is known of it.
    pub status: OccurrenceStatus,
    /// The date it was moved from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub moved_from: Option<Date>,
    /// Which of the meeting's alternate places it is at; `None` is at its usual place.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alternate: Option<u32>,
}

impl Occurrence {
    /// The minute after which it is over, counted as [`Moment::minutes`](super::civil::Moment::minutes); the end of the day if unknown.
    pub fn over_at(&self) -> i32 {
        let midnight = self.date.midnight();
        match (self.start, self.end) {
            (Some(start), Some(end)) if end <= start => midnight + DAY + end.minutes(),
            (_, Some(end)) => midnight + end.minutes(),
            _ => midnight + DAY,
        }
    }
}
