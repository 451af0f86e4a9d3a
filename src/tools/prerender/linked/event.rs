//! Meetings: a series, and each of its dates.

use super::people::{audience, is_public, organization};
use super::place::place;
use super::thing::{SCHEMA, Thing};
use crate::find::agenda::DATES_LISTED;
use crate::i18n::texts::texts;
use crate::model::meeting::Meeting;
use crate::model::postal::PostalAddress;
use crate::model::taxonomy::Cost;
use crate::model::text::Slug;
use crate::schedule::civil::Date;
use crate::schedule::occurrence::{Occurrence, OccurrenceStatus};
use crate::tools::prerender::maker::Maker;
use crate::vocabulary::Vocabulary;
use serde_json::Value;

/// One date of a series.
pub fn meeting(maker: &Maker, id: &Slug, date: Date) -> Option<Thing> {
    let meeting = maker.data.meeting(id)?;
    let occurrence = meeting.occurrences.iter().find(|one| one.date == date)?;
    Some(event(maker, meeting, occurrence))
}

/// A series, with the dates that come next.
pub fn series(maker: &Maker, id: &Slug) -> Option<Thing> {
    let meeting = maker.data.meeting(id)?;
    let from = maker.published.today().map_or(0, |today| today.midnight());
    let dates: Vec<Value> =
        meeting.coming(from).take(DATES_LISTED).map(|date| event(maker, meeting, date).into()).collect();
    let series = gathering(maker, meeting, "EventSeries");
    Some(series.maybe("subEvent", (!dates.is_empty()).then(|| dates.into())))
}

/// What is true of every date of a series.
fn gathering(maker: &Maker, meeting: &Meeting, kind: &str) -> Thing {
    let kommune = meeting.kommune().and_then(|number| maker.data.places.kommune(number));
    let town = kommune.map(|kommune| kommune.name());
    let location = match &meeting.place {
        Some(venue) => Some(place(&venue.postal(), town).into()),
        None => town.map(|town| place(&PostalAddress::default(), Some(town)).into()),
    };
    let host = meeting.host.as_str();
    let tongues: Vec<&str> = meeting.languages.iter().map(|tongue| tongue.as_str()).collect();
    Thing::new(kind)
        .with("name", meeting.name.as_str())
        .with("description", meeting.description.get(maker.lang).0)
        .with("organizer", organization(host, is_public(host)))
        .maybe("location", location)
        .maybe("audience", audience(texts(maker.lang), &meeting.audience))
        .with("inLanguage", tongues)
        .maybe("isAccessibleForFree", (meeting.cost == Cost::Free).then(|| true.into()))
}

fn event(maker: &Maker, meeting: &Meeting, occurrence: &Occurrence) -> Thing {
    let when = |time| match time {
        Some(time) => String::from(occurrence.date.at(time)),
        None => String::from(occurrence.date),
    };
    let status = match occurrence.status {
        OccurrenceStatus::Confirmed => Some("EventScheduled"),
        OccurrenceStatus::Cancelled => Some("EventCancelled"),
        OccurrenceStatus::Moved => Some("EventRescheduled"),
        // Nobody has said that it takes place.
        OccurrenceStatus::Expected => None,
    };
    // One that ends after midnight would need the next day; its start is enough.
    let end = occurrence.end.filter(|end| occurrence.start.is_some_and(|start| start < *end));
    gathering(maker, meeting, "Event")
        .with("startDate", when(occurrence.start))
        .maybe("endDate", end.map(|end| when(Some(end)).into()))
        .maybe("eventStatus", status.map(|status| format!("{SCHEMA}{status}").into()))
        .maybe("previousStartDate", occurrence.moved_from.map(|from| String::from(from).into()))
}
