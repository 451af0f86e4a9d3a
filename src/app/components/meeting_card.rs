//! A meeting as one card.

use crate::address::route::Route;
use crate::app::components::{Card, HostWay, LocalizedText, TrustNotice};
use crate::app::context::{App, use_app};
use crate::find::agenda::Entry;
use crate::model::meeting::{Meeting, Venue};
use crate::schedule::occurrence::{Occurrence, OccurrenceStatus};
use crate::vocabulary::Vocabulary;
use leptos::prelude::*;
use std::sync::Arc;

/// One date of a series as a card: when, what, where, and how sure that is.
#[component]
pub fn MeetingCard(
    /// The series and the date.
    entry: Entry,
    /// Whether to say the day; not where a heading above says it.
    #[prop(optional)]
    with_day: bool,
) -> impl IntoView {
    let app = use_app();
    let Entry { meeting, occurrence } = entry;
    let name = meeting.name.as_str().to_owned();
    let place = where_it_is(app, &meeting, meeting.venue(&occurrence));
    view! {
        <Card
            id=meeting.id.to_string()
            href=app.href(Route::Meeting(meeting.id.clone(), occurrence.date))
            name=move || name.clone()
            status=Some(occurrence.status.as_str())
        >
            <MeetingTime occurrence=&occurrence with_day />
            <p class="card-line">{place}</p>
            <MeetingStatus occurrence=&occurrence />
            <HostWay meeting=Arc::clone(&meeting) />
        </Card>
    }
}

/// The time of a date.
#[component]
pub fn MeetingTime<'a>(
    /// The date.
    occurrence: &'a Occurrence,
    /// Whether to say the day, too.
    #[prop(optional)]
    with_day: bool,
) -> impl IntoView + use<> {
    let texts = use_app().texts;
    let times = match occurrence.start {
        Some(start) => texts.say_times(start, occurrence.end),
        None => texts.time_unknown.to_owned(),
    };
    let said = if with_day { format!("{}, {times}", texts.say_day(occurrence.date)) } else { times };
    let machine = match occurrence.start {
        Some(start) => String::from(occurrence.date.at(start)),
        None => String::from(occurrence.date),
    };
    view! {
        <p class="meeting-when">
            <time datetime=machine>{said}</time>
        </p>
    }
}

/// How sure a date is; nothing if the host gave it.
#[component]
pub fn MeetingStatus<'a>(
    /// The date.
    occurrence: &'a Occurrence,
) -> impl IntoView + use<> {
    let texts = use_app().texts;
    let words = match (occurrence.status, occurrence.moved_from) {
        (OccurrenceStatus::Confirmed, _) => return ().into_any(),
        (OccurrenceStatus::Moved, Some(from)) => texts.moved_from.with(&[&texts.say_day(from)]),
        (status, _) => texts.occurrence.of(status).to_owned(),
    };
    view! {
        <p class="status" data-status=occurrence.status.as_str()>
            {words}
        </p>
    }
    .into_any()
}

/// A series without known dates as a card.
#[component]
pub fn SeriesCard(
    /// The series.
    meeting: Arc<Meeting>,
) -> impl IntoView {
    let app = use_app();
    let name = meeting.name.as_str().to_owned();
    view! {
        <Card
            id=meeting.id.to_string()
            href=app.href(Route::Series(meeting.id.clone()))
            name=move || name.clone()
        >
            <p class="card-line">{where_it_is(app, &meeting, meeting.place.as_ref())}</p>
            <LocalizedText text=meeting.description.get(app.lang) paragraph=true />
            <TrustNotice sources=&meeting.sources confirmed=meeting.confirmed />
            <HostWay meeting=Arc::clone(&meeting) />
        </Card>
    }
}

/// The house and the kommune.
fn where_it_is(app: App, meeting: &Meeting, venue: Option<&Venue>) -> String {
    let house = venue.and_then(|venue| venue.name.as_ref()).map(|name| name.as_str().to_owned());
    let kommune = meeting.kommune().and_then(|kommune| app.kommune_name(kommune));
    let parts: Vec<String> = [house, kommune].into_iter().flatten().collect();
    parts.join(", ")
}
