//! A rule as the text of an iCalendar `RRULE`.

use super::{
    by_day,
    parts::{Frequency, RuleParts},
};
use crate::schedule::civil::{Date, TimeOfDay};
use crate::vocabulary::Vocabulary;

/// The value of the `RRULE`, if every program reads it as [`Rule::dates`](super::Rule::dates) does.
pub(super) fn rrule(parts: &RuleParts, time: Option<TimeOfDay>) -> Option<String> {
    if !is_common(parts) {
        return None;
    }
    let mut text = format!("FREQ={}", parts.freq.as_str());
    let mut add = |name: &str, value: &str| {
        text.push(';');
        text.push_str(name);
        text.push('=');
        text.push_str(value);
    };
    if let Some(until) = parts.until {
        add("UNTIL", &last_moment(until, time));
    }
    if let Some(count) = parts.count {
        add("COUNT", &count.to_string());
    }
    if let Some(interval) = parts.interval {
        add("INTERVAL", &interval.to_string());
    }
    if let Some(days) = &parts.byday {
        add("BYDAY", &joined(days));
    }
    let lists = [
        ("BYMONTHDAY", &parts.bymonthday),
        ("BYYEARDAY", &parts.byyearday),
        ("BYMONTH", &parts.bymonth),
        ("BYSETPOS", &parts.bysetpos),
    ];
    for (name, list) in lists {
        if let Some(list) = list {
            add(name, &joined(list));
        }
    }
    if let Some(weekday) = parts.wkst {
        add("WKST", by_day::code(weekday));
    }
    Some(text)
}

/// Whether an `RRULE` can say it and programs agree about what it means.
fn is_common(parts: &RuleParts) -> bool {
    let numbered = |yes| parts.byday.iter().flatten().any(|day| day.ordinal().is_some() == yes);
    let never = [
        // Not in the RFC.
        parts.weeks.is_some(),
        // Only for YEARLY in the RFC; and whether it means the whole week is disputed.
        parts.byweekno.is_some(),
        // The RFC forbids them.
        parts.bymonthday.is_some() && parts.freq == Frequency::Weekly,
        parts.byyearday.is_some() && parts.freq != Frequency::Yearly,
        // Both must fit in python-dateutil, either in the RFC.
        numbered(true) && numbered(false),
        // Whether days before DTSTART count in its week is disputed.
        parts.bysetpos.is_some() && parts.freq == Frequency::Weekly,
    ];
    !never.contains(&true)
}

/// `UNTIL` for a series whose last day is `until`: a date, or a time in UTC if `DTSTART` has one.
fn last_moment(until: Date, time: Option<TimeOfDay>) -> String {
    let mut text = String::from(until).replace('-', "");
    if let Some(time) = time {
        // The wall's time read as UTC is one or two hours later than it is in Norway:
        // after the meeting of that day and before that of the next.
        text.push('T');
        text.push_str(&String::from(time).replace(':', ""));
        text.push_str("00Z");
    }
    text
}

fn joined<T: ToString>(list: &[T]) -> String {
    let words: Vec<String> = list.iter().map(T::to_string).collect();
    words.join(",")
}
