//! A meeting as one card.

use crate::address::route::Route;
use crate::app::components::{Card, DoubtMark, HostWay, lang_of_names};
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
            <p class="card-line" lang=lang_of_names()>
                {place}
            </p>
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

/// As many of its dates stand on the card of a series.
const DATES: usize = 3;

/// A series as one card: what it is and for whom, where, its next dates or its rhythm, and the way to ask.
#[component]
pub fn SeriesCard(
    /// The series.
    meeting: Arc<Meeting>,
    /// The dates of it that are shown.
    #[prop(optional)]
    dates: Vec<Occurrence>,
) -> impl IntoView {
    let app = use_app();
    let texts = app.texts;
    let name = meeting.name.as_str().to_owned();
    let id = meeting.id.clone();
    let href = match dates.first() {
        Some(next) => app.href(Route::Meeting(id, next.date)),
        None => app.href(Route::Series(id)),
    };
    let venue = match dates.first() {
        Some(next) => meeting.venue(next),
        None => meeting.place.as_ref(),
    };
    let place = where_it_is(app, &meeting, venue);
    let whom = texts.audience.all_of(&meeting.audience).join(", ");
    let between = if whom.is_empty() || place.is_empty() { "" } else { " · " };
    let (about, lang) = meeting.description.get(app.lang);
    let (about, lang) = (about.to_owned(), (lang != app.lang).then(|| lang.as_str()));
    view! {
        <Card id=meeting.id.to_string() href name=move || name.clone()>
            <p class="card-about" lang=lang>
                {about}
            </p>
            <p class="card-line">{whom} {between} <span lang=lang_of_names()>{place}</span></p>
            <When meeting=&meeting dates=&dates />
            <DoubtMark sources=&meeting.sources confirmed=meeting.confirmed />
            <HostWay meeting=Arc::clone(&meeting) />
        </Card>
    }
}

/// The next dates of a series; its rhythm instead where they are no more than likely.
#[component]
fn When<'a>(meeting: &'a Meeting, dates: &'a [Occurrence]) -> impl IntoView + use<> {
    let app = use_app();
    let texts = app.texts;
    let Some(next) = dates.first() else { return ().into_any() };
    let now = untrack(|| app.from_now());
    let is_vague = now.is_none_or(|now| meeting.is_vague_on(now.date));
    // Of a month that was turned to, the first date need not be the next.
    let is_next = now.is_none_or(|now| meeting.coming(now.minutes()).next() == Some(next));
    let likely = if is_next { texts.likely_next } else { texts.likely };
    if let Some(pattern) =
        meeting.pattern.as_ref().filter(|_| is_vague && next.status == OccurrenceStatus::Expected)
    {
        let mut rhythm = pattern.get(app.lang).0.to_owned();
        if let Some(letter) = rhythm.get_mut(..1) {
            letter.make_ascii_uppercase();
        }
        if let Some(start) = next.start {
            let comma = if rhythm.contains(',') { "," } else { "" };
            rhythm = format!("{rhythm}{comma} {}", texts.say_times(start, next.end));
        }
        return view! {
            <p class="meeting-when">
                {format!("{rhythm}, {likely} ")}
                <time datetime=String::from(next.date)>{texts.say_day_and_month(next.date)}</time>
            </p>
        }
        .into_any();
    }
    let line = |occurrence: &Occurrence| {
        view! {
            <li>
                <MeetingTime occurrence with_day=true />
                <MeetingStatus occurrence />
            </li>
        }
    };
    let more = dates.len().saturating_sub(DATES);
    let more = (more > 0).then(|| view! { <li class="card-line">{texts.say_more_meetings(more)}</li> });
    view! {
        <ul class="next-dates">
            {dates.iter().take(DATES).map(line).map(IntoAny::into_any).collect_view()} {more}
        </ul>
    }
    .into_any()
}

/// The house and the kommune.
pub fn where_it_is(app: App, meeting: &Meeting, venue: Option<&Venue>) -> String {
    let house = venue.and_then(|venue| venue.name.as_ref()).map(|name| name.as_str().to_owned());
    let kommune = meeting.kommune().and_then(|kommune| app.kommune_name(kommune));
    let parts: Vec<String> = [house, kommune].into_iter().flatten().collect();
    parts.join(", ")
}
