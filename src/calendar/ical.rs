//! Meetings as iCalendar (RFC 5545, RFC 7986): files for somebody's own calendar, and feeds to follow.
//!
//! A rule that every program reads alike is one event that repeats ([`Meeting::rhythm`]), and events with
//! `RECURRENCE-ID` say which of its dates differ. Whatever else there is becomes one event for each
//! date: a list of dates in one event (`RDATE`) is not read by all programs, Outlook's among them.

mod event;
mod line;
mod zone;

use crate::calendar::feed::Feed;
use crate::i18n::texts::Texts;
use crate::model::meeting::Meeting;
use crate::schedule::civil::Date;
use event::Events;
use line::Lines;

/// How many days before its meeting a reminder comes, if one is asked for.
const REMINDER: &str = "-P1D";

/// Whether a calendar program reminds of a meeting the day before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reminder {
    /// It does.
    DayBefore,
    /// It does not.
    None,
}

/// A file with a whole series, in the language of `texts`; nothing if no date of it is known.
pub fn series(meeting: &Meeting, texts: &Texts, reminder: Reminder) -> Option<String> {
    let events = Events::of(meeting, texts, reminder)?.all();
    (!events.is_empty()).then(|| file(Lines::default(), events))
}

/// A file with one date of a series, which is a meeting of its own.
pub fn one(meeting: &Meeting, date: Date, texts: &Texts, reminder: Reminder) -> Option<String> {
    let found = meeting.occurrences.iter().find(|occurrence| occurrence.date == date)?;
    Some(file(Lines::default(), Events::of(meeting, texts, reminder)?.single(found)))
}

/// A feed that calendar programs fetch again by themselves; it may be empty.
///
/// `address` is where it is published, if that is known; `about` says what its dates do not.
pub fn feed(
    feed: &Feed,
    texts: &Texts,
    name: &str,
    about: &str,
    address: Option<&str>,
    meetings: &[&Meeting],
) -> String {
    let mut head = Lines::default();
    head.text("NAME", name);
    head.text("X-WR-CALNAME", name);
    head.text("DESCRIPTION", about);
    head.text("X-WR-CALDESC", about);
    head.add("X-WR-TIMEZONE", zone::NAME);
    if let Some(address) = address {
        head.add("SOURCE;VALUE=URI", address);
    }
    head.add("UID", &feed.uid());
    head.add("REFRESH-INTERVAL;VALUE=DURATION", "P1D");
    head.add("X-PUBLISHED-TTL", "P1D");
    head.add("COLOR", "teal");
    let mut events = Lines::default();
    for series in meetings.iter().filter_map(|meeting| Events::of_feed(meeting, texts)) {
        events.append(series.all());
    }
    file(head, events)
}

/// A whole file with these lines at its head and these events.
fn file(head: Lines, events: Lines) -> String {
    let mut lines = Lines::default();
    lines.add("BEGIN", "VCALENDAR");
    lines.add("VERSION", "2.0");
    lines.add("PRODID", "-//Naermest//naermest//NB");
    lines.add("CALSCALE", "GREGORIAN");
    lines.add("METHOD", "PUBLISH");
    lines.append(head);
    zone::add(&mut lines);
    lines.append(events);
    lines.add("END", "VCALENDAR");
    lines.into_text()
}
