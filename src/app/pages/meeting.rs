//! One date of one series of meetings.

use super::needs_of_route;
use super::not_found::Missing;
use crate::address::route::Route;
use crate::app::components::{
    Actions, AskKommune, Away, ChannelList, Crumb, Fact, Fresh, HoursAge, LocalizedText, MeetingStatus,
    MeetingTime, NamedFact, PageTitle, SaveToCalendar, SourceList, TrustNotice, WhenLoaded, basis_today,
    lang_of_names, version, words,
};
use crate::app::context::use_app;
use crate::find::agenda::DATES_LISTED;
use crate::find::saved::Pick;
use crate::model::area::Area;
use crate::model::meeting::{Meeting, RegistrationKind};
use crate::model::record::RecordKind;
use crate::model::taxonomy::Cost;
use crate::model::text::Slug;
use crate::schedule::civil::Date;
use crate::schedule::occurrence::Occurrence;
use leptos::prelude::*;
use std::slice::from_ref;
use std::sync::Arc;

/// One meeting: when, where, for whom, and the dates after it; without a date the series itself.
#[component]
pub fn MeetingPage(
    /// The id of the series.
    id: Slug,
    /// The date.
    date: Option<Date>,
) -> impl IntoView {
    let app = use_app();
    let is_here = app.data_now().meeting(&id).is_some();
    let needs = if is_here { Memo::new(|_| Vec::new()) } else { needs_of_route(app) };
    let page = move || {
        let meeting = app.data_now().meeting(&id).cloned();
        let found = meeting.and_then(|meeting| match date {
            Some(date) => {
                let occurrence = meeting.occurrences.iter().find(|one| one.date == date).cloned()?;
                Some((meeting, Some(occurrence)))
            }
            None => Some((meeting, None)),
        });
        match found {
            Some((meeting, occurrence)) => view! { <Found meeting occurrence /> }.into_any(),
            None => view! { <Missing text=app.texts.meeting_missing /> }.into_any(),
        }
    };
    view! { <WhenLoaded needs>{page()}</WhenLoaded> }
}

#[component]
fn Found(meeting: Arc<Meeting>, occurrence: Option<Occurrence>) -> impl IntoView {
    let app = use_app();
    let texts = app.texts;
    let when = occurrence.as_ref().map(|occurrence| {
        view! {
            <MeetingTime occurrence with_day=true />
            <MeetingStatus occurrence />
            <Away />
        }
    });
    let no_dates =
        meeting.occurrences.is_empty().then(|| view! { <p class="notice">{texts.no_dates_text}</p> });
    let basis = {
        let meeting = Arc::clone(&meeting);
        basis_today(app, move |day| meeting.basis_on(day))
    };
    let reached = meeting.registration.channel.iter().chain(&meeting.channels);
    let hours = reached.filter_map(|channel| channel.hours.clone()).collect();
    let registration = meeting.registration.channel.as_ref().map(|channel| {
        view! {
            <h2>{texts.registration_label}</h2>
            <ChannelList channels=from_ref(channel) basis />
        }
    });
    let contact = match (meeting.channels.as_slice(), meeting.has_contact()) {
        ([], true) => None,
        ([], false) => {
            let kommune = meeting.kommune().or(meeting.serves.iter().find_map(Area::kommune));
            Some(view! { <AskKommune kommune sources=&meeting.sources /> }.into_any())
        }
        (channels, _) => Some(view! { <ChannelList channels basis /> }.into_any()),
    };
    let contact = contact.map(|contact| {
        view! {
            <h2>{texts.contact}</h2>
            {contact}
        }
    });
    let date = occurrence.as_ref().map(|occurrence| occurrence.date);
    let next_dates = {
        let meeting = Arc::clone(&meeting);
        let list = move || view! { <NextDates meeting=&meeting this=date /> };
        view! { <Fresh key=version(move || app.today.get())>{list()}</Fresh> }
    };
    let dates = (!meeting.occurrences.is_empty()).then(|| {
        view! {
            <h2>{texts.next_dates}</h2>
            {next_dates}
            <SaveToCalendar meeting=Arc::clone(&meeting) date />
        }
    });
    view! {
        <Crumb place=meeting.kommune() />
        <article class="record" data-record=meeting.id.to_string()>
            <PageTitle text=meeting.name.as_str().to_owned() is_name=true />
            {when}
            <LocalizedText text=meeting.description.get(app.lang) class="lead" paragraph=true />
            {no_dates}
            <TrustNotice sources=&meeting.sources confirmed=meeting.confirmed />
            <About meeting=&meeting occurrence=occurrence.as_ref() />
            <HoursAge hours basis />
            {registration}
            {contact}
            {dates}
            <Actions pick=Pick::new(RecordKind::Meeting, &meeting.id) />
            <SourceList sources=&meeting.sources />
        </article>
    }
}

#[component]
fn About<'a>(meeting: &'a Meeting, occurrence: Option<&'a Occurrence>) -> impl IntoView + use<> {
    let app = use_app();
    let texts = app.texts;
    let pattern = meeting.pattern.as_ref().map(|pattern| {
        view! { <Fact name=texts.rhythm value=pattern.get(app.lang).0.to_owned() /> }
    });
    let kommune = meeting.kommune().and_then(|kommune| app.kommune_name(kommune));
    let venue = occurrence.map_or(meeting.place.as_ref(), |occurrence| meeting.venue(occurrence));
    let place = venue.map(|venue| venue.postal().line(kommune.as_deref())).or(kommune);
    let place = place.map(|place| view! { <NamedFact name=texts.place value=place /> });
    // What is unknown is no row.
    let fact = |is_known: bool, name: &'static str, value: &'static str| {
        is_known.then(|| view! { <Fact name value /> })
    };
    let host = meeting.host.as_str().to_owned();
    let host = match meeting.host_service.clone() {
        Some(service) => view! {
            <a class="ds-link" href=app.href(Route::Service(service))>
                {host}
            </a>
        }
        .into_any(),
        None => host.into_any(),
    };
    view! {
        <dl class="facts">
            {pattern} {place} <Fact name=texts.hosted_by>
                <span lang=lang_of_names()>{host}</span>
            </Fact> <Fact name=texts.for_whom value=words(&texts.audience.all_of(&meeting.audience)) />
            <Fact name=texts.about_what value=words(&texts.topic.all_of(&meeting.topics)) />
            {fact(
                meeting.registration.kind != RegistrationKind::Unknown,
                texts.registration_label,
                texts.registration.of(meeting.registration.kind),
            )} {fact(meeting.cost != Cost::Unknown, texts.cost_label, texts.cost.of(meeting.cost))}
        </dl>
    }
}

/// The dates that come next, but this one.
#[component]
fn NextDates<'a>(meeting: &'a Meeting, this: Option<Date>) -> impl IntoView + use<> {
    let app = use_app();
    let now = untrack(|| app.from_now()).map_or(0, |now| now.minutes());
    let line = |occurrence: &Occurrence| {
        let href = app.href(Route::Meeting(meeting.id.clone(), occurrence.date));
        view! {
            <li>
                <a class="ds-link" href=href>
                    <time datetime=String::from(occurrence.date)>{app.texts.say_day(occurrence.date)}</time>
                </a>
                <MeetingStatus occurrence />
            </li>
        }
    };
    let next = meeting.coming(now).filter(|one| Some(one.date) != this).take(DATES_LISTED);
    view! { <ul class="dates">{next.map(line).map(IntoAny::into_any).collect_view()}</ul> }
}
