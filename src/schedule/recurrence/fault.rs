//! What can be wrong with the parts of a rule.

use super::parts::{Frequency, RuleParts};
use std::fmt;

/// Something in a rule that cannot be followed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RuleFault {
    /// The part, by its name in the data.
    pub part: &'static str,
    /// What stands there.
    pub found: String,
    /// What could stand there.
    pub expected: &'static str,
}

impl fmt::Display for RuleFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: found {}, expected {}", self.part, self.found, self.expected)
    }
}

/// Every fault of the parts.
pub(super) fn faults(parts: &RuleParts) -> Vec<RuleFault> {
    let mut faults = Vec::new();
    let mut add = |part, found, expected| faults.push(RuleFault { part, found, expected });

    if let Some(interval) = parts.interval.filter(|n| !(1..=9999).contains(n)) {
        add("interval", interval.to_string(), "a whole number from 1 to 9999");
    }
    if let Some(count) = parts.count.filter(|&n| n < 1) {
        add("count", count.to_string(), "a whole number, 1 or more");
    }
    if let (Some(_), Some(until)) = (parts.count, parts.until) {
        add("until", format!("{until} beside count"), "count or until, not both");
    }
    let days = parts.byday.as_deref();
    if days.is_some_and(<[_]>::is_empty) {
        add("byday", "an empty list".into(), "at least one weekday, or nothing");
    }
    for day in days.unwrap_or_default().iter().filter(|day| day.ordinal().is_some()) {
        if !matches!(parts.freq, Frequency::Monthly | Frequency::Yearly) {
            add("byday", day.to_string(), "no number before the weekday, unless freq is MONTHLY or YEARLY");
        } else if parts.byweekno.is_some() {
            add("byday", day.to_string(), "no number before the weekday beside byweekno");
        }
    }
    let lists = [
        ("bymonth", &parts.bymonth, 1..=12, "months from 1 to 12"),
        ("bymonthday", &parts.bymonthday, -31..=31, "days from 1 to 31, or from -1 to -31"),
        ("byyearday", &parts.byyearday, -366..=366, "days from 1 to 366, or from -1 to -366"),
        ("byweekno", &parts.byweekno, -53..=53, "weeks from 1 to 53, or from -1 to -53"),
        ("bysetpos", &parts.bysetpos, -366..=366, "positions from 1 to 366, or from -1 to -366"),
    ];
    for (part, list, range, expected) in &lists {
        let Some(list) = list else { continue };
        if list.is_empty() {
            add(part, "an empty list".into(), expected);
        }
        for number in list.iter().filter(|&n| *n == 0 || !range.contains(n)) {
            add(part, number.to_string(), expected);
        }
    }
    let chosen_from = days.is_some() || lists[..4].iter().any(|(_, list, ..)| list.is_some());
    if parts.bysetpos.is_some() && !chosen_from {
        add("bysetpos", "no other part that begins with by".into(), "a part to choose from, like byday");
    }
    faults
}
