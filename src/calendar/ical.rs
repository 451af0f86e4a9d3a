//! Meetings as iCalendar (RFC 5545, RFC 7986): files for somebody's own calendar, and feeds to follow.
//!
//! A rule that every program reads alike is one event that repeats ([`Rhythm`]), and events with
//! `RECURRENCE-ID` say which of its dates differ. Whatever else there is becomes one event for each
//! date: a list of dates in one event (`RDATE`) is not read by all programs, Outlook's among them.

mod event;
mod line;
mod zone;

use crate::calendar::feed::Feed;
use crate::model::meeting::Meeting;
use crate::schedule::civil::Date;
use crate::schedule::rhythm::Rhythm;
use event::Events;
use line::Lines;

/// How many days before its meeting a reminder comes, if one is asked for.
const REMINDER: &str = "-P1D";

/// A series with all that is said of it.
#[derive(Clone, Copy, Debug)]
pub struct Entry<'a> {
    /// The series; each of its dates is said that the rhythm does not say.
    pub meeting: &'a Meeting,
    /// How it repeats, if iCalendar can say that.
    pub rhythm: Option<&'a Rhythm>,
    /// When the facts were last known to hold, so that the same facts make the same file.
    pub stamp: Date,
    /// Whether to remind of it the day before.
    pub reminder: bool,
}

/// A file with a whole series; nothing if no date of it is known.
pub fn series(entry: Entry) -> Option<String> {
    let events = Events::of(entry).all();
    (!events.is_empty()).then(|| file(Lines::default(), events))
}

/// A file with one date of a series, which is a meeting of its own.
pub fn one(entry: Entry, date: Date) -> Option<String> {
    let found = entry.meeting.occurrences.iter().find(|occurrence| occurrence.date == date)?;
    Some(file(Lines::default(), Events::of(entry).single(found)))
}

/// A feed that calendar programs fetch again by themselves; it may be empty.
///
/// `address` is where it is published.
pub fn feed(feed: &Feed, name: &str, address: &str, entries: &[Entry]) -> String {
    let mut head = Lines::default();
    head.text("NAME", name);
    head.text("X-WR-CALNAME", name);
    head.add("X-WR-TIMEZONE", zone::NAME);
    head.add("SOURCE;VALUE=URI", address);
    head.add("UID", &feed.uid());
    head.add("REFRESH-INTERVAL;VALUE=DURATION", "P1D");
    head.add("X-PUBLISHED-TTL", "P1D");
    head.add("COLOR", "teal");
    let mut events = Lines::default();
    for entry in entries {
        events.append(Events::of(*entry).all());
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
