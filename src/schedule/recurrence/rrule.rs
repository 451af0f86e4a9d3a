//! A rule as the text of an iCalendar `RRULE`, where every program reads it alike.
//!
//! That is where it fits one of the few templates that Outlook reads (MS-OXCICAL 2.1.3.2.2), and says all that it
//! means: what a rule leaves to its start is written out.

use super::{
    by_day::{self, ByDay},
    parts::{Frequency, RuleParts},
};
use crate::schedule::civil::{Date, TimeOfDay, Weekday, days_in_month};
use crate::vocabulary::Vocabulary;

/// Outlook counts to 999 dates and days, and to 99 weeks and months.
const MOST_DATES: i64 = 999;
const MOST_DAYS: i64 = 999;
const MOST_WEEKS_OR_MONTHS: i64 = 99;

/// In months that are shorter than this Outlook takes the last day, others none.
const SHORTEST_MONTH: i64 = 28;

/// A year without 29 February.
const PLAIN_YEAR: i32 = 2026;

/// The value of the `RRULE` of a rule whose first date is `first`, if programs agree about it.
pub(super) fn rrule(parts: &RuleParts, first: Date, time: Option<TimeOfDay>) -> Option<String> {
    let is_told = parts.weeks.is_none() && parts.byweekno.is_none() && parts.byyearday.is_none();
    let (days, most) = match parts.freq {
        _ if !is_told => return None,
        Frequency::Daily => (daily(parts)?, MOST_DAYS),
        Frequency::Weekly => (weekly(parts, first)?, MOST_WEEKS_OR_MONTHS),
        Frequency::Monthly => (monthly(parts, first)?, MOST_WEEKS_OR_MONTHS),
        Frequency::Yearly => (yearly(parts, first)?, 1),
    };
    let interval = parts.interval.unwrap_or(1);
    if interval > most || parts.count.is_some_and(|count| count > MOST_DATES) {
        return None;
    }
    let mut text = format!("FREQ={}{days}", parts.freq.as_str());
    if interval > 1 {
        text.push_str(&format!(";INTERVAL={interval}"));
    }
    if let Some(until) = parts.until {
        text.push_str(&format!(";UNTIL={}", last_moment(until, time)));
    }
    if let Some(count) = parts.count {
        text.push_str(&format!(";COUNT={count}"));
    }
    if parts.freq == Frequency::Weekly && interval > 1 {
        text.push_str(&format!(";WKST={}", by_day::code(Weekday::Monday)));
    }
    Some(text)
}

/// Every day or every nth.
fn daily(parts: &RuleParts) -> Option<String> {
    let is_plain = parts.byday.is_none() && parts.bymonth.is_none() && parts.bymonthday.is_none();
    is_plain.then(String::new)
}

/// These days of every week or every nth, from Monday.
fn weekly(parts: &RuleParts, first: Date) -> Option<String> {
    let is_plain = parts.bymonth.is_none() && parts.bymonthday.is_none() && parts.bysetpos.is_none();
    // Which day a week starts on makes a difference only where weeks are left out.
    let from_monday = parts.wkst() == Weekday::Monday || parts.interval() == 1;
    let days = match &parts.byday {
        Some(days) => plain(days)?,
        None => vec![first.weekday()],
    };
    (is_plain && from_monday).then(|| by_days(&days))
}

/// One day of every month or every nth, by its number or its weekday.
fn monthly(parts: &RuleParts, first: Date) -> Option<String> {
    match (parts.byday.as_deref(), parts.bymonthday.as_deref()) {
        _ if parts.bymonth.is_some() => None,
        (Some(days), None) => nth(days, parts.bysetpos.as_deref()),
        (None, days) if parts.bysetpos.is_none() => {
            let day = only(days.unwrap_or(&[first.day().into()]))?;
            (day == -1 || (1..=SHORTEST_MONTH).contains(&day)).then(|| format!(";BYMONTHDAY={day}"))
        }
        _ => None,
    }
}

/// One day of one month of every year, by its number or its weekday.
fn yearly(parts: &RuleParts, first: Date) -> Option<String> {
    let (days, monthdays) = (parts.byday.as_deref(), parts.bymonthday.as_deref());
    let month = match parts.bymonth.as_deref() {
        Some(months) => only(months)?,
        // Without a month such a day is one of each month, or of the year.
        None if days.is_some() || monthdays.is_some() => return None,
        None => first.month().into(),
    };
    let said = match (days, monthdays) {
        (Some(days), None) => nth(days, parts.bysetpos.as_deref())?,
        (None, monthdays) if parts.bysetpos.is_none() => {
            let day = only(monthdays.unwrap_or(&[first.day().into()]))?;
            let length = days_in_month(PLAIN_YEAR, u32::try_from(month).ok()?).into();
            (1..=length).contains(&day).then(|| format!(";BYMONTHDAY={day}"))?
        }
        _ => return None,
    };
    Some(format!("{said};BYMONTH={month}"))
}

/// The nth of some weekdays in a month, to the fourth, or the last.
fn nth(days: &[ByDay], places: Option<&[i64]>) -> Option<String> {
    let (days, place) = match (days, places) {
        ([day], None) => (vec![day.weekday()], day.ordinal()?.into()),
        (days, Some(places)) => (plain(days)?, only(places)?),
        _ => return None,
    };
    let is_named = match days.as_slice() {
        [_] => true,
        days => days == Weekday::ALL || days == &Weekday::ALL[..5] || days == &Weekday::ALL[5..],
    };
    let is_place = place == -1 || (1..=4).contains(&place);
    (is_named && is_place).then(|| format!("{};BYSETPOS={place}", by_days(&days)))
}

fn by_days(days: &[Weekday]) -> String {
    let codes: Vec<&str> = days.iter().map(|day| by_day::code(*day)).collect();
    format!(";BYDAY={}", codes.join(","))
}

/// Weekdays without numbers, from Monday, each once.
fn plain(days: &[ByDay]) -> Option<Vec<Weekday>> {
    let are_plain = days.iter().all(|day| day.ordinal().is_none());
    let is_there = |weekday: &Weekday| days.iter().any(|day| day.weekday() == *weekday);
    are_plain.then(|| Weekday::ALL.into_iter().filter(is_there).collect())
}

/// The number of a list, if it has no other.
fn only(numbers: &[i64]) -> Option<i64> {
    let (first, others) = numbers.split_first()?;
    others.iter().all(|other| other == first).then_some(*first)
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
