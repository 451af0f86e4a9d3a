//! The sheet of paper.

use crate::address::route::{CalendarView, Query, Route};
use crate::app::components::{QrCode, lang_of_names};
use crate::app::context::use_app;
use crate::find::agenda::{Entry, between, count, unannounced};
use crate::find::directory::on_paper;
use crate::find::number::without_number;
use crate::model::channel::ChannelKind;
use crate::model::helpline::Helpline;
use crate::model::meeting::Meeting;
use crate::model::trust::{Trust, trust};
use crate::schedule::civil::Date;
use crate::schedule::holidays::holiday;
use crate::schedule::occurrence::OccurrenceStatus;
use leptos::prelude::*;
use std::sync::Arc;

/// As many helplines stand below.
const HELPLINES: usize = 4;
/// With more meetings than these the type is smaller, and in two columns.
const MANY: usize = 10;

/// As many series without sure dates are named.
const NAMED: usize = 8;

/// The meetings of a month in large type, whom to call, and the way to the calendar. Dates that nobody announced are
/// not on it: their series are named, to be asked about.
#[component]
pub fn Sheet(
    /// Whose meetings.
    query: Query,
    /// The first day of the month.
    first: Date,
    /// The day on which it is made.
    today: Date,
) -> impl IntoView {
    let app = use_app();
    let (data, texts, about) = (app.data_now(), app.texts, &app.texts.poster);
    let month = Query { view: CalendarView::Month, ..query.clone() };
    let mut days = between(&data, &month, first, first.end_of_month());
    for (_, entries) in &mut days {
        entries.retain(|entry| entry.meeting.is_announced_on(today));
    }
    days.retain(|(_, entries)| !entries.is_empty());
    let place = query.place.and_then(|place| app.kommune_name(place));
    let title = about.title.with(&[place.as_deref().unwrap_or(about.nationwide), &texts.say_month(first)]);
    let many = (count(&days) > MANY).then_some("");
    let empty = days.is_empty().then(|| view! { <p>{about.empty}</p> });
    let days =
        days.into_iter().map(|(date, entries)| view! { <Day date entries /> }.into_any()).collect_view();
    let lines = on_paper(&data.helplines, query.place, &data.places, HELPLINES);
    let mut numbers: Vec<String> = Vec::new();
    let lines = lines.iter().filter_map(|helpline| line(helpline, about.unconfirmed, today, &mut numbers));
    let lines: Vec<_> = lines.map(IntoAny::into_any).collect();
    let others = unannounced(&data, &month, today);
    let live = app.address_of(Route::Calendar(Query { date: None, view: Default::default(), ..query }));
    view! {
        <p class="lead">{about.lead}</p>
        <article class="poster" data-many=many>
            <h2>{title}</h2>
            {empty}
            <ul class="poster-days">{days}</ul>
            <Others meetings=others />
            <div class="poster-foot">
                <div>
                    <h3>{about.helplines}</h3>
                    <ul class="poster-lines">{lines}</ul>
                    <p class="poster-made">{about.made.with(&[&texts.say_date(today)])}</p>
                </div>
                <div>
                    <QrCode of=live.clone() caption=about.code />
                    <p class="poster-address" translate="no">
                        {live}
                    </p>
                </div>
            </div>
        </article>
    }
}

/// The series whose dates nobody announced.
#[component]
fn Others(meetings: Vec<Arc<Meeting>>) -> impl IntoView {
    let app = use_app();
    let about = &app.texts.poster;
    let mut said: Vec<String> = Vec::new();
    let line = |meeting: &Arc<Meeting>| {
        let (name, host) = (meeting.name.as_str(), meeting.host.as_str());
        let contact = meeting.channels.first().map(|channel| format!(", {}", channel.contact.written()));
        // A host with several stands there each time, its number once.
        let contact = contact.filter(|contact| !said.contains(contact));
        said.extend(contact.clone());
        view! { <li lang=lang_of_names()>{format!("{name} ({host}{})", contact.unwrap_or_default())}</li> }
    };
    let more = meetings.len().saturating_sub(NAMED);
    let more = (more > 0).then(|| view! { <li>{app.texts.say_more_meetings(more)}</li> });
    let lines: Vec<AnyView> = meetings.iter().take(NAMED).map(line).map(IntoAny::into_any).collect();
    (!meetings.is_empty()).then(|| {
        view! {
            <section class="poster-others">
                <h3>{about.others}</h3>
                <ul>{lines} {more}</ul>
            </section>
        }
    })
}

/// A helpline with its number, if it has one that does not stand there yet. No number stands there twice.
fn line(
    helpline: &Helpline,
    unconfirmed: &'static str,
    today: Date,
    numbers: &mut Vec<String>,
) -> Option<impl IntoView + use<>> {
    let is_phone = |kind: ChannelKind| kind == ChannelKind::Phone;
    let channel = helpline.channels.iter().find(|channel| is_phone(channel.contact.kind()))?;
    let number = channel.contact.written();
    if numbers.contains(&number) {
        return None;
    }
    let name = without_number(helpline.name.as_str(), &number);
    numbers.push(number.clone());
    let doubt = match trust(helpline.confirmed, &helpline.sources, today) {
        Trust::Unconfirmed => Some(view! { <em>{unconfirmed}</em> }),
        Trust::Confirmed(_) | Trust::Sourced => None,
    };
    Some(view! {
        <li>
            <span lang=lang_of_names()>{name}</span>
            <strong>{number}</strong>
            {doubt}
        </li>
    })
}

/// A day with its meetings.
#[component]
fn Day(date: Date, entries: Vec<Entry>) -> impl IntoView {
    let texts = use_app().texts;
    let holiday = holiday(date).map(|holiday| view! { <small>{texts.holiday.of(holiday)}</small> });
    view! {
        <li>
            <div class="poster-date">
                <strong>{date.day().to_string()}</strong>
                <span>{texts.say_weekday(date.weekday())}</span>
                {holiday}
            </div>
            <ul>{entries.into_iter().map(|entry| view! { <MeetingLine entry /> }).collect_view()}</ul>
        </li>
    }
}

/// A meeting: what, when, where, and how sure that is.
#[component]
fn MeetingLine(entry: Entry) -> impl IntoView {
    let app = use_app();
    let texts = app.texts;
    let Entry { meeting, occurrence } = entry;
    let time = occurrence.start.map(|start| texts.say_times(start, occurrence.end));
    let venue = meeting.venue(&occurrence);
    let place = venue.and_then(|venue| venue.name.as_ref().or(venue.street.as_ref()));
    let place = place.map(|name| name.as_str().to_owned());
    let place = place.or_else(|| app.kommune_name(meeting.kommune()?));
    let about: Vec<String> = [time, place].into_iter().flatten().collect();
    let status = match (occurrence.status, occurrence.moved_from) {
        (OccurrenceStatus::Confirmed, _) => None,
        (OccurrenceStatus::Expected, _) => Some(texts.poster.unconfirmed.to_owned()),
        (OccurrenceStatus::Moved, Some(from)) => Some(texts.moved_from.with(&[&texts.say_day_of_year(from)])),
        (status, _) => Some(texts.occurrence.of(status).to_owned()),
    };
    let status = status.map(|status| {
        view! {
            " · "
            <em>{status}</em>
        }
    });
    view! {
        <li>
            <strong lang=lang_of_names()>{meeting.name.as_str().to_owned()}</strong>
            <span>{about.join(", ")} {status}</span>
        </li>
    }
}
