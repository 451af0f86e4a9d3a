//! The sheet of paper.

use crate::address::route::{Query, Route};
use crate::app::components::QrCode;
use crate::app::context::use_app;
use crate::find::agenda::{Entry, between, count};
use crate::find::directory::on_paper;
use crate::model::channel::ChannelKind;
use crate::model::helpline::Helpline;
use crate::model::source::{Trust, trust};
use crate::schedule::civil::Date;
use crate::schedule::holidays::holiday;
use crate::schedule::month::first_of_month;
use crate::schedule::occurrence::OccurrenceStatus;
use leptos::prelude::*;
use std::sync::Arc;

/// As many helplines stand below.
const HELPLINES: usize = 4;
/// With more meetings than these the type is smaller, and in two columns.
const MANY: usize = 10;

/// The meetings of a month in large type, whom to call, and the way to the calendar.
#[component]
pub fn Sheet(
    /// Whose meetings, and which month.
    query: Query,
    /// The day on which it is made.
    today: Date,
) -> impl IntoView {
    let app = use_app();
    let (data, texts, about) = (app.data_now(), app.texts, &app.texts.poster);
    let first = first_of_month(query.date.unwrap_or(today));
    let days = between(&data.meetings, &query, &data.places, first, first.end_of_month());
    let place = query.place.and_then(|place| app.kommune_name(place));
    let place = place.unwrap_or_else(|| about.nationwide.to_owned());
    let title = about.title.with(&[&place, &texts.say_month(first)]);
    let many = (count(&days) > MANY).then_some("");
    let empty = days.is_empty().then(|| view! { <p>{about.empty}</p> });
    let days = days.into_iter().map(|(date, entries)| view! { <Day date entries /> }).collect_view();
    let lines = on_paper(&data.helplines, query.place, &data.places, HELPLINES);
    let lines = lines.into_iter().filter_map(|helpline| line(&helpline, about.unconfirmed, today));
    let live = app.address_of(Route::Calendar(Query { date: None, view: Default::default(), ..query }));
    view! {
        <p class="lead">{about.lead}</p>
        <article class="poster" data-many=many>
            <h2>{title}</h2>
            {empty}
            <ul class="poster-days">{days}</ul>
            <div class="poster-foot">
                <div>
                    <h3>{about.helplines}</h3>
                    <ul class="poster-lines">{lines.map(IntoAny::into_any).collect_view()}</ul>
                    <p class="poster-made">{about.made.with(&[&texts.say_date(today)])}</p>
                </div>
                <QrCode of=live caption=about.code />
            </div>
        </article>
    }
}

/// A helpline with its number, if it has one.
fn line(helpline: &Arc<Helpline>, unconfirmed: &'static str, today: Date) -> Option<impl IntoView + use<>> {
    let is_phone = |kind: ChannelKind| kind == ChannelKind::Phone;
    let channel = helpline.channels.iter().find(|channel| is_phone(channel.contact.kind()))?;
    let doubt = match trust(helpline.confirmed, &helpline.sources, today) {
        Trust::Unconfirmed => Some(view! { <em>{unconfirmed}</em> }),
        Trust::Confirmed(_) | Trust::Sourced => None,
    };
    Some(view! {
        <li>
            <span>{helpline.name.as_str().to_owned()}</span>
            <strong>{channel.contact.written()}</strong>
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
            <ul>{entries.into_iter().map(|entry| view! { <Meeting entry /> }).collect_view()}</ul>
        </li>
    }
}

/// A meeting: what, when, where, and how sure that is.
#[component]
fn Meeting(entry: Entry) -> impl IntoView {
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
            <strong>{meeting.name.as_str().to_owned()}</strong>
            <span>{about.join(", ")} {status}</span>
        </li>
    }
}
