//! What a Møteplass learned: notes of a host, without anybody in them, and what they come to together.

mod file;
mod report;
mod slip;

pub use file::{LONGEST, MOST, read, write};
pub use report::{Counted, document, report};
pub use slip::{Found, Slip, slips};

use crate::schedule::civil::Date;
use crate::vocabulary;

/// The key under which a device keeps notes, where somebody asks for that.
pub const KEY: &str = "naermest-erfaringer";

vocabulary! {
    /// What a note is about.
    Theme, "theme" {
        /// How relatives were met.
        Met = "mote",
        /// What they were told.
        Information = "informasjon",
        /// Help for themselves.
        OwnHelp = "egen-hjelp",
        /// Children in the family.
        Children = "barn",
        /// Danger, and when it is urgent.
        Crisis = "krise",
        /// Work, money, everyday life.
        Everyday = "hverdag",
        /// Services that work together, or do not.
        Cooperation = "samarbeid",
        /// Something else.
        Other = "annet",
    }
}

vocabulary! {
    /// For whom it is true.
    Who, "group of relatives" {
        /// Parents.
        Parents = "foreldre",
        /// Brothers and sisters.
        Siblings = "sosken",
        /// Children.
        Children = "barn",
        /// Partners.
        Partners = "partnere",
        /// Several of them, or others.
        Others = "andre",
    }
}

/// One thing that came up at a meeting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// The day of the meeting, if it was said.
    pub day: Option<Date>,
    /// What it is about.
    pub theme: Theme,
    /// For whom it is true.
    pub who: Who,
    /// Which kind of service it concerns.
    pub service: String,
    /// What came up.
    pub what: String,
    /// What would help.
    pub help: String,
}

impl Note {
    /// Whether there is something in it to tell.
    pub fn says_something(&self) -> bool {
        !self.what.trim().is_empty()
    }
}
