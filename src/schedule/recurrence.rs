//! Rules that say on which dates something repeats: RFC 5545 recurrence, for whole days.
//!
//! A rule is authored as [`RuleParts`]; [`Rule::new`] lets only sound ones through and names
//! every fault of the others; [`Rule::dates`] gives the dates. Where the RFC leaves room, the
//! dates are those of python-dateutil, which most calendar programs and checkers follow.
//!
//! ```
//! use naermest::schedule::civil::Date;
//! use naermest::schedule::recurrence::Rule;
//!
//! let rule: Rule = serde_json::from_str(r#"{ "freq": "MONTHLY", "byday": ["-1SA"] }"#).unwrap();
//! let start: Date = "2026-01-31".parse().unwrap();
//! let dates: Vec<String> = rule.dates(start).take(3).map(String::from).collect();
//! assert_eq!(dates, ["2026-01-31", "2026-02-28", "2026-03-28"]);
//! ```

mod by_day;
mod dates;
mod fault;
mod filter;
mod numbers;
mod parts;
mod period;
mod rrule;
mod year_weeks;

pub use by_day::ByDay;
pub use fault::RuleFault;
pub use parts::{Frequency, RuleParts, WeekParity};

use crate::schedule::civil::{Date, TimeOfDay};
use serde::{Deserialize, Serialize};

/// A rule that can be followed. Only sound rules can exist.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(try_from = "RuleParts", into = "RuleParts")]
pub struct Rule(RuleParts);

impl Rule {
    /// The rule with these parts.
    ///
    /// # Errors
    /// Everything that is wrong with the parts, in the order in which they are listed.
    pub fn new(parts: RuleParts) -> Result<Self, Vec<RuleFault>> {
        let faults = fault::faults(&parts);
        if faults.is_empty() { Ok(Self(parts)) } else { Err(faults) }
    }

    /// The parts as they were authored.
    pub fn parts(&self) -> &RuleParts {
        &self.0
    }

    /// The rule as if its dates were not counted.
    pub fn uncounted(&self) -> Self {
        Self(RuleParts { count: None, ..self.0.clone() })
    }

    /// The dates of the rule from `start`, in order, each once.
    ///
    /// `start` anchors the series: the interval counts from it, and what the rule leaves open (the
    /// weekday, the day, the month) is taken from it. It is one of the dates only if it fits.
    /// `weeks` narrows what `bysetpos` chooses from, and `count` counts what is left after both.
    ///
    /// The dates end with the calendar, on 9999-12-31, or when nothing has fitted through as many
    /// periods as 400 years have: the calendar then repeats itself, so nothing ever will.
    pub fn dates(&self, start: Date) -> impl Iterator<Item = Date> + use<> {
        dates::Dates::new(&self.0, start)
    }

    /// The value of an `RRULE` in iCalendar (RFC 5545) for a series that starts on the day `start` at `time`, or is
    /// all day.
    ///
    /// `DTSTART` must be the first of [`dates`](Self::dates). Nothing comes back for a rule that an
    /// `RRULE` cannot say or that programs read differently; list its dates instead.
    pub fn to_rrule(&self, start: Date, time: Option<TimeOfDay>) -> Option<String> {
        rrule::rrule(&self.0, start, time)
    }
}

impl TryFrom<RuleParts> for Rule {
    type Error = String;

    fn try_from(parts: RuleParts) -> Result<Self, Self::Error> {
        Self::new(parts).map_err(|faults| {
            let faults: Vec<String> = faults.iter().map(RuleFault::to_string).collect();
            faults.join("; ")
        })
    }
}

impl From<Rule> for RuleParts {
    fn from(rule: Rule) -> Self {
        rule.0
    }
}
