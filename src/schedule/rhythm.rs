//! How a series repeats, in the part of it that one repeating iCalendar event can say.

use crate::schedule::civil::{Date, TimeOfDay};
use crate::schedule::series::Schedule;
use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize};
use std::collections::BTreeSet;

/// One event that repeats. It is published with its meeting, so that the browser can write calendar files.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub struct Rhythm {
    /// The first date.
    pub first: Date,
    /// When it starts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start: Option<TimeOfDay>,
    /// When it ends.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub end: Option<TimeOfDay>,
    /// The `RRULE`.
    #[serde(deserialize_with = "rule")]
    pub rule: String,
    /// Dates of the rule on which nothing is held.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub except: Vec<Date>,
    /// Dates of the series that are none of the rule.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub beside: Vec<Date>,
}

/// Reads a rule, which is written into calendar files as it is.
fn rule<'de, D: Deserializer<'de>>(from: D) -> Result<String, D::Error> {
    let text = String::deserialize(from)?;
    let is_plain = |b: u8| matches!(b, b'A'..=b'Z' | b'0'..=b'9' | b'=' | b';' | b',' | b'-');
    if text.bytes().all(is_plain) { Ok(text) } else { Err(D::Error::custom("the parts of a rule")) }
}

impl Rhythm {
    /// The rhythm of a schedule, if it has one that every program reads alike and a date is left of it.
    ///
    /// From `first` to `last` the dates are told one by one as well, so what differs can be told there;
    /// a date that differs outside is left out.
    pub fn of(schedule: &Schedule, first: Date, last: Date) -> Option<Self> {
        let (start, rule) = schedule.start.zip(schedule.rule.as_ref())?;
        if !schedule.days_off.is_none() {
            return None;
        }
        let text = rule.to_rrule(start.date, start.time)?;
        let named = schedule.except.iter().chain(&schedule.cancelled).chain(&schedule.dates);
        let named = named.chain(schedule.moved.iter().map(|moved| &moved.from)).copied();
        let of_rule: BTreeSet<Date> =
            schedule.of_rule(named.max().map_or(last, |day| day.max(last))).collect();

        let away = schedule.moved.iter().filter(|moved| !(first..=last).contains(&moved.to));
        let off = schedule.cancelled.iter().filter(|date| !(first..=last).contains(*date));
        let mut except: BTreeSet<Date> = schedule.except.iter().copied().collect();
        except.extend(away.map(|moved| moved.from).chain(off.copied()));
        except.retain(|date| of_rule.contains(date));
        let beside: BTreeSet<Date> =
            schedule.dates.iter().filter(|date| !of_rule.contains(date)).copied().collect();
        let first_date = *of_rule.first()?;
        let is_left = of_rule.len() > except.len();
        is_left.then(|| Self {
            first: first_date,
            start: start.time,
            end: schedule.end(start.time),
            rule: text,
            except: except.into_iter().collect(),
            beside: beside.into_iter().collect(),
        })
    }
}
