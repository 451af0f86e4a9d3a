//! The events of a series: one for the rhythm, one for each date that differs from it.

use super::line::Lines;
use super::{Making, zone};
use crate::channel::Contact;
use crate::civil::{Date, TimeOfDay};
use crate::lang::Lang;
use crate::meeting::{Meeting, RegistrationKind, SeriesStatus, Venue};
use crate::series::{Duration, Schedule, Series, Start};
use crate::source::{Origin, SourceKind};
use std::collections::BTreeSet;

/// All events; nothing if there is no date.
pub fn events(series: &Series, making: Making) -> Option<Lines> {
    let status = match series.status_on(making.today) {
        SeriesStatus::Confirmed => "CONFIRMED",
        SeriesStatus::Expected => "TENTATIVE",
        SeriesStatus::Dormant => return None,
    };
    let schedule = &series.schedule;
    let start = schedule.start?;
    let rhythm = Rhythm::of(schedule, start, making)?;
    let event = |first: Date, time: Option<TimeOfDay>, status: &str| {
        let mut lines = Lines::default();
        lines.add("BEGIN", "VEVENT");
        lines.add("UID", &format!("{}@naermest", series.meeting.id));
        lines.add("DTSTAMP", &format!("{}T000000Z", compact(making.stamp)));
        lines.add("SEQUENCE", &changes(schedule).to_string());
        lines.add("STATUS", status);
        when(&mut lines, first, time, schedule.duration);
        lines
    };

    let mut all = event(rhythm.first, start.time, status);
    if let Some(rule) = &rhythm.rule {
        all.add("RRULE", rule);
    }
    dates(&mut all, "RDATE", &rhythm.more, start.time);
    dates(&mut all, "EXDATE", &rhythm.except, start.time);
    about(&mut all, &series.meeting);

    for moved in &schedule.moved {
        let status = if schedule.cancelled.contains(&moved.to) { "CANCELLED" } else { status };
        if rhythm.has(moved.from) {
            let mut lines = event(moved.to, moved.at.or(start.time), status);
            lines.add(&dated("RECURRENCE-ID", start.time), &point(moved.from, start.time));
            about(&mut lines, &series.meeting);
            all.append(lines);
        }
    }
    for &date in &schedule.cancelled {
        if rhythm.has(date) && !schedule.moved.iter().any(|moved| moved.from == date) {
            let mut lines = event(date, start.time, "CANCELLED");
            lines.add(&dated("RECURRENCE-ID", start.time), &point(date, start.time));
            about(&mut lines, &series.meeting);
            all.append(lines);
        }
    }
    Some(all)
}

/// Which dates the series has before cancellations and moves, as iCalendar says it.
struct Rhythm {
    first: Date,
    rule: Option<String>,
    more: Vec<Date>,
    except: Vec<Date>,
    planned: BTreeSet<Date>,
}

impl Rhythm {
    fn of(schedule: &Schedule, start: Start, making: Making) -> Option<Self> {
        let changed = schedule.cancelled.iter().chain(schedule.moved.iter().map(|moved| &moved.from));
        let last =
            changed.chain(&schedule.dates).copied().max().map_or(making.last, |day| day.max(making.last));
        let mut planned = schedule.planned(last);
        let rule = schedule.rule.as_ref();
        if let Some((rule, text)) = rule.and_then(|rule| Some((rule, rule.to_rrule(start.time)?))) {
            let first = rule.dates(start.date).next()?;
            if !planned.is_empty() || schedule.except.is_empty() {
                return Some(Self {
                    first,
                    rule: Some(text),
                    more: schedule.dates.clone(),
                    except: schedule.except.clone(),
                    planned,
                });
            }
        }
        if rule.is_some() {
            // Listed, because no RRULE says it: as far as the app knows the dates.
            planned.retain(|date| making.first <= *date && *date <= making.last);
        }
        let mut dates = planned.iter().copied();
        let first = dates.next()?;
        Some(Self { first, rule: None, more: dates.collect(), except: Vec::new(), planned })
    }

    fn has(&self, date: Date) -> bool {
        self.planned.contains(&date)
    }
}

/// Grows with every change that a keeper makes.
fn changes(schedule: &Schedule) -> usize {
    schedule.except.len() + schedule.cancelled.len() + schedule.moved.len()
}

/// Start and end; the whole day if the time is not known.
fn when(lines: &mut Lines, date: Date, time: Option<TimeOfDay>, duration: Option<Duration>) {
    lines.add(&dated("DTSTART", time), &point(date, time));
    if let Some((time, duration)) = time.zip(duration) {
        let end = date.at(time).plus(duration.minutes());
        lines.add(&dated("DTEND", Some(time)), &point(end.date, Some(end.time())));
    }
}

fn dates(lines: &mut Lines, name: &str, dates: &[Date], time: Option<TimeOfDay>) {
    if !dates.is_empty() {
        let points: Vec<String> = dates.iter().map(|date| point(*date, time)).collect();
        lines.add(&dated(name, time), &points.join(","));
    }
}

/// The name of a property with the kind of its dates.
fn dated(name: &str, time: Option<TimeOfDay>) -> String {
    match time {
        Some(_) => format!("{name};TZID={}", zone::NAME),
        None => format!("{name};VALUE=DATE"),
    }
}

fn point(date: Date, time: Option<TimeOfDay>) -> String {
    let day = compact(date);
    time.map_or(day.clone(), |time| format!("{day}T{}00", String::from(time).replace(':', "")))
}

fn compact(date: Date) -> String {
    String::from(date).replace('-', "")
}

/// What does not depend on the date.
fn about(lines: &mut Lines, meeting: &Meeting) {
    lines.text("SUMMARY", meeting.name.as_str());
    lines.text("DESCRIPTION", &description(meeting));
    if let Some(place) = &meeting.place {
        lines.text("LOCATION", &location(place));
    }
    // An ORGANIZER needs a mailbox, which is not ours to guess.
    lines.text("CONTACT", meeting.host.as_str());
    if let Some(page) = page(meeting) {
        lines.add("URL", page);
    }
    lines.add("END", "VEVENT");
}

fn description(meeting: &Meeting) -> String {
    let (text, _) = meeting.description.get(Lang::Nb);
    let mut parts = vec![text.to_owned(), format!("Arrangør: {}", meeting.host)];
    let channel = meeting.registration.channel.as_ref();
    match (meeting.registration.kind, channel) {
        (RegistrationKind::Required, Some(channel)) => {
            parts.push(format!("Påmelding: {}", channel.contact.written()));
        }
        (RegistrationKind::Required, None) => parts.push("Krever påmelding.".into()),
        (RegistrationKind::None, _) => parts.push("Ingen påmelding.".into()),
        (RegistrationKind::Unknown, _) => {}
    }
    let contacts = meeting.channels.iter().map(|channel| channel.contact.written());
    parts.extend(contacts.map(|contact| format!("Kontakt: {contact}")));
    parts.join("\n")
}

fn location(place: &Venue) -> String {
    let code = place.postcode.map(|code| code.to_string());
    let city = [code.as_deref(), place.city.as_ref().map(|city| city.as_str())];
    let city: Vec<&str> = city.into_iter().flatten().collect();
    let city = city.join(" ");
    let parts = [place.name.as_ref(), place.street.as_ref()].into_iter().flatten().map(|part| part.as_str());
    let parts: Vec<&str> = parts.chain([&*city]).filter(|part| !part.is_empty()).collect();
    parts.join(", ")
}

/// The meeting's own page, or the page of the host that it is known from.
fn page(meeting: &Meeting) -> Option<&str> {
    let channels = meeting.channels.iter().filter_map(|channel| match &channel.contact {
        Contact::Web(page) => Some(page.as_str()),
        _ => None,
    });
    let sources = meeting.sources.iter().filter_map(|source| match &source.origin {
        Origin::Page { url } if source.kind == SourceKind::Own => Some(url.as_str()),
        _ => None,
    });
    channels.chain(sources).next()
}
