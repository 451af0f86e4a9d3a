//! The events of a series: one for the rhythm, and one for each date that it does not say.

use super::line::Lines;
use super::{REMINDER, Reminder, zone};
use crate::i18n::texts::Texts;
use crate::model::channel::Contact;
use crate::model::meeting::{Meeting, RegistrationKind, SeriesStatus, Venue};
use crate::model::source::{Origin, SourceKind};
use crate::schedule::civil::{DAY, Date, TimeOfDay};
use crate::schedule::occurrence::{Occurrence, OccurrenceStatus};
use crate::schedule::rhythm::Rhythm;

/// Writes the events of one series.
pub struct Events<'a> {
    meeting: &'a Meeting,
    texts: &'a Texts,
    stamp: Date,
    reminder: Reminder,
    is_feed: bool,
}

/// What differs between the events of a series.
struct Event<'a> {
    /// What the event is known by, after the id of the series.
    of_date: Option<Date>,
    /// Which date of the rhythm it replaces, at the time when that would have started.
    instead_of: Option<(Date, Option<TimeOfDay>)>,
    date: Date,
    start: Option<TimeOfDay>,
    end: Option<TimeOfDay>,
    is_cancelled: bool,
    venue: Option<&'a Venue>,
    rhythm: Option<&'a Rhythm>,
}

impl<'a> Events<'a> {
    /// The events of a series; nothing if nobody knows how old its facts are.
    pub fn of(meeting: &'a Meeting, texts: &'a Texts, reminder: Reminder) -> Option<Self> {
        Some(Self { meeting, texts, stamp: meeting.stamp?, reminder, is_feed: false })
    }

    /// The same for a feed, which somebody follows without having chosen each meeting.
    pub fn of_feed(meeting: &'a Meeting, texts: &'a Texts) -> Option<Self> {
        Some(Self { is_feed: true, ..Self::of(meeting, texts, Reminder::None)? })
    }

    /// All of them; none if no date is known.
    pub fn all(&self) -> Lines {
        let mut lines = Lines::default();
        if self.meeting.status == SeriesStatus::Dormant {
            return lines;
        }
        if let Some(rhythm) = &self.meeting.rhythm {
            lines.append(self.write(&Event {
                of_date: None,
                instead_of: None,
                date: rhythm.first,
                start: rhythm.start,
                end: rhythm.end,
                is_cancelled: false,
                venue: self.meeting.place.as_ref(),
                rhythm: Some(rhythm),
            }));
        }
        for occurrence in &self.meeting.occurrences {
            let planned = occurrence.moved_from.unwrap_or(occurrence.date);
            match self.meeting.rhythm.as_ref().filter(|rhythm| !rhythm.beside.contains(&planned)) {
                None => lines.append(self.single(occurrence)),
                Some(rhythm) if is_changed(occurrence) => {
                    let mut event = self.event(occurrence);
                    event.of_date = None;
                    event.instead_of = Some((planned, rhythm.start));
                    lines.append(self.write(&event));
                }
                Some(_) => {}
            }
        }
        lines
    }

    /// One date, as an event of its own.
    pub fn single(&self, occurrence: &Occurrence) -> Lines {
        self.write(&self.event(occurrence))
    }

    fn event(&self, occurrence: &Occurrence) -> Event<'a> {
        Event {
            // The date that was planned, so that the event is still the same when it moves.
            of_date: Some(occurrence.moved_from.unwrap_or(occurrence.date)),
            instead_of: None,
            date: occurrence.date,
            start: occurrence.start,
            end: occurrence.end,
            is_cancelled: occurrence.status == OccurrenceStatus::Cancelled,
            venue: self.meeting.venue(occurrence),
            rhythm: None,
        }
    }

    fn write(&self, event: &Event) -> Lines {
        let Self { meeting, stamp, reminder, is_feed, .. } = *self;
        let status = match (event.is_cancelled, meeting.status) {
            (true, _) => "CANCELLED",
            (false, SeriesStatus::Confirmed) => "CONFIRMED",
            (false, _) => "TENTATIVE",
        };
        let mut lines = Lines::default();
        lines.add("BEGIN", "VEVENT");
        lines.add("UID", &uid(meeting, event.of_date));
        let changed = format!("{}T000000Z", compact(stamp));
        lines.add("DTSTAMP", &changed);
        lines.add("LAST-MODIFIED", &changed);
        // The number of the day: it rises with each change, also with one that takes another back.
        lines.add("SEQUENCE", &stamp.days().max(0).to_string());
        lines.add("STATUS", status);
        if let Some((date, time)) = event.instead_of {
            lines.add(&dated("RECURRENCE-ID", time), &point(date, time));
        }
        lines.add(&dated("DTSTART", event.start), &point(event.date, event.start));
        if let Some((start, end)) = event.start.zip(event.end) {
            let is_next_day = end <= start;
            lines.add(&dated("DTEND", Some(end)), &point(event.date.plus(is_next_day.into()), Some(end)));
        }
        if let Some(rhythm) = event.rhythm {
            lines.add("RRULE", &rhythm.rule);
            if !rhythm.except.is_empty() {
                let points: Vec<String> =
                    rhythm.except.iter().map(|date| point(*date, rhythm.start)).collect();
                lines.add(&dated("EXDATE", rhythm.start), &points.join(","));
            }
        }
        // Nobody is busy by a meeting that they only follow, or of which too little is known.
        if is_feed || event.start.is_none() || status != "CONFIRMED" {
            lines.add("TRANSP", "TRANSPARENT");
        }
        self.about(&mut lines, event);
        if reminder == Reminder::DayBefore && !event.is_cancelled {
            lines.add("BEGIN", "VALARM");
            lines.add("ACTION", "DISPLAY");
            lines.add("TRIGGER", REMINDER);
            lines.text("DESCRIPTION", meeting.name.as_str());
            lines.add("END", "VALARM");
        }
        lines.add("END", "VEVENT");
        lines
    }

    /// What is said to people.
    fn about(&self, lines: &mut Lines, event: &Event) {
        let Self { meeting, texts, .. } = *self;
        let name = meeting.name.as_str();
        if event.is_cancelled {
            // Not every program shows the status.
            let cancelled = texts.occurrence.of(OccurrenceStatus::Cancelled);
            lines.text("SUMMARY", &format!("{cancelled}: {name}"));
        } else {
            lines.text("SUMMARY", name);
        }
        lines.text("DESCRIPTION", &description(meeting, texts));
        if let Some(venue) = event.venue {
            lines.text("LOCATION", &venue.postal().line(None));
        }
        // Not as ORGANIZER: some programs write to that mailbox when the event is deleted.
        lines.text("CONTACT", meeting.host.as_str());
        if let Some(page) = page(meeting) {
            lines.add("URL", page);
        }
    }
}

/// Whether a date is otherwise than the rhythm says.
fn is_changed(occurrence: &Occurrence) -> bool {
    occurrence.status == OccurrenceStatus::Cancelled || occurrence.moved_from.is_some()
}

/// What a series or one of its dates is known by, for ever.
fn uid(meeting: &Meeting, date: Option<Date>) -> String {
    match date {
        Some(date) => format!("{}-{}@naermest", meeting.id, compact(date)),
        None => format!("{}@naermest", meeting.id),
    }
}

/// The name of a property with the kind of its dates: the whole day if the time is not known.
fn dated(name: &str, time: Option<TimeOfDay>) -> String {
    match time {
        Some(_) => format!("{name};TZID={}", zone::NAME),
        None => format!("{name};VALUE=DATE"),
    }
}

fn point(date: Date, time: Option<TimeOfDay>) -> String {
    match time {
        None => compact(date),
        // iCalendar has no 24:00.
        Some(time) if time.minutes() == DAY => format!("{}T000000", compact(date.plus(1))),
        Some(time) => format!("{}T{}00", compact(date), String::from(time).replace(':', "")),
    }
}

fn compact(date: Date) -> String {
    String::from(date).replace('-', "")
}

fn description(meeting: &Meeting, texts: &Texts) -> String {
    let (text, _) = meeting.description.get(texts.lang);
    let mut parts = vec![text.to_owned()];
    if meeting.status == SeriesStatus::Expected {
        parts.push(format!("{}.", texts.occurrence.of(OccurrenceStatus::Expected)));
    }
    parts.push(format!("{}: {}", texts.hosted_by, meeting.host));
    let channel = meeting.registration.channel.as_ref();
    match (meeting.registration.kind, channel) {
        (RegistrationKind::Unknown, None) => {}
        (_, Some(channel)) => {
            parts.push(format!("{}: {}", texts.registration_label, channel.contact.written()))
        }
        (kind, None) => parts.push(format!("{}.", texts.registration.of(kind))),
    }
    let contacts = meeting.channels.iter().map(|channel| channel.contact.written());
    parts.extend(contacts.map(|contact| format!("{}: {contact}", texts.contact)));
    parts.join("\n")
}

/// The meeting's own page, or the page of the host that it is known from.
fn page(meeting: &Meeting) -> Option<&str> {
    let channels = meeting.channels.iter().filter_map(|channel| match &channel.contact {
        Contact::Web(page) => Some(page.as_str()),
        _ => None,
    });
    let sources = meeting.sources.iter().filter_map(|source| match &source.origin {
        Origin::Page { url } if source.kind != SourceKind::Other => Some(url.as_str()),
        _ => None,
    });
    channels.chain(sources).next()
}
