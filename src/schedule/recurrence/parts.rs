//! The parts of a rule as they are authored, sound or not.

use super::by_day::{self, ByDay};
use crate::schedule::civil::{Date, Weekday};
use crate::vocabulary;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};

vocabulary! {
    /// What a rule steps through.
    Frequency, "frequency" {
        /// Days.
        Daily = "DAILY",
        /// Weeks.
        Weekly = "WEEKLY",
        /// Months.
        Monthly = "MONTHLY",
        /// Years.
        Yearly = "YEARLY",
    }
}

vocabulary! {
    /// Which half of the weeks counts, by ISO 8601 week number.
    WeekParity, "week parity" {
        /// Weeks 1, 3, … 53: week 53 and the week 1 after it are both odd.
        Odd = "odd",
        /// Weeks 2, 4, … 52.
        Even = "even",
    }
}

/// A rule as it stands in the data: the date parts of an `RRULE`, and `weeks`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct RuleParts {
    /// What the rule steps through.
    pub freq: Frequency,
    /// How many of them a step is, 1-9999; 1 if left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub interval: Option<i64>,
    /// How many dates there are, at least 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    /// The last day that can be a date.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Date>,
    /// Days of the week.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub byday: Option<Vec<ByDay>>,
    /// Months, 1-12.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bymonth: Option<Vec<i64>>,
    /// Days of the month, 1-31; negative from its end.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bymonthday: Option<Vec<i64>>,
    /// Days of the year, 1-366; negative from its end.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub byyearday: Option<Vec<i64>>,
    /// Weeks of the year, 1-53; negative from its end.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub byweekno: Option<Vec<i64>>,
    /// Which of the dates that fit within one step, 1-366; negative from the last.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bysetpos: Option<Vec<i64>>,
    /// The first day of the week; Monday if left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "read_weekday", serialize_with = "write_weekday")]
    pub wkst: Option<Weekday>,
    /// Only dates in ISO weeks of this parity.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub weeks: Option<WeekParity>,
}

impl RuleParts {
    /// The rule that says how often and nothing else.
    pub fn every(freq: Frequency) -> Self {
        Self {
            freq,
            interval: None,
            count: None,
            until: None,
            byday: None,
            bymonth: None,
            bymonthday: None,
            byyearday: None,
            byweekno: None,
            bysetpos: None,
            wkst: None,
            weeks: None,
        }
    }

    /// How many periods a step is.
    pub(super) fn interval(&self) -> i32 {
        self.interval.unwrap_or(1) as i32
    }

    /// The first day of the week.
    pub(super) fn wkst(&self) -> Weekday {
        self.wkst.unwrap_or(Weekday::Monday)
    }
}

fn read_weekday<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Weekday>, D::Error> {
    let Some(letters) = Option::<String>::deserialize(from)? else { return Ok(None) };
    let weekday = by_day::weekday(&letters);
    weekday.map(Some).ok_or_else(|| D::Error::custom("a weekday: MO, TU, WE, TH, FR, SA or SU"))
}

fn write_weekday<S: Serializer>(weekday: &Option<Weekday>, to: S) -> Result<S::Ok, S::Error> {
    weekday.map(by_day::code).serialize(to)
}
