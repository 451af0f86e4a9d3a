//! A record on the list.

use super::shown::{Shown, id_of};
use crate::app::components::{
    ChannelList, MeetingStatus, MeetingTime, TrustNotice, basis_today, lang_of_names, where_it_is,
};
use crate::app::handler::handler;
use crate::find::saved::{Act, Pick, name_of};
use crate::model::basis::Basis;
use crate::model::channel::Channel;
use crate::model::record::RecordKind;
use leptos::prelude::*;
use std::sync::Arc;

/// What it is, how to reach it, and on the reader's own list where it is to stand. One that is no more says so
/// under its id.
#[component]
pub fn SavedRow(
    /// The list.
    shown: Shown,
    /// The record.
    pick: Pick,
) -> impl IntoView {
    let (app, texts) = (shown.app, shown.texts);
    let data = app.data_now();
    let record = pick.record(&data);
    let title = match record {
        Some(record) => view! {
            <a class="ds-link" lang=lang_of_names() href=app.href(pick.route())>
                {record.name.as_str().to_owned()}
            </a>
        }
        .into_any(),
        None => pick.id.to_string().into_any(),
    };
    let channels = record.map(|record| record.channels).filter(|channels| !channels.is_empty());
    let basis = {
        let (data, pick) = (Arc::clone(&data), pick.clone());
        basis_today(app, move |day| pick.basis_on(&data, day).unwrap_or(Basis::Fresh))
    };
    let trust = record.map(|record| {
        view! { <TrustNotice sources=record.sources confirmed=record.confirmed /> }
    });
    // A meeting keeps its next date and its place.
    let next = data.meeting(&pick.id).filter(|_| pick.kind == RecordKind::Meeting).and_then(|meeting| {
        let now = untrack(|| app.from_now())?;
        let occurrence = meeting.coming(now.minutes()).next()?;
        let place = where_it_is(app, meeting, meeting.venue(occurrence));
        Some(view! {
            <MeetingTime occurrence with_day=true />
            <p class="card-line" lang=lang_of_names()>
                {place}
            </p>
            <MeetingStatus occurrence />
        })
    });
    // Paper does not know the minute in which it is read.
    let hours = |channel: &Channel| {
        let hours = channel.hours.as_ref().filter(|_| channel.is_live())?;
        let said = format!("{}: {}", channel.contact.written(), app.texts.say_hours(Some(hours)));
        Some(view! { <p class="paper-hours">{said}</p> }.into_any())
    };
    let hours = channels.map(|channels| channels.iter().filter_map(hours).collect_view());
    let (id, kind, name) = (pick.id.to_string(), pick.kind, name_of(&data, &pick));
    view! {
        <li data-record=id>
            <p class="card-line">{texts.kind.of(kind)}</p>
            <h2>{title}</h2>
            {next}
            {record.is_none().then(|| view! { <p class="trust">{texts.gone}</p> })}
            {channels.map(|channels| view! { <ChannelList channels basis /> })}
            {hours}
            {trust}
            {(!shown.is_given).then(|| view! { <Acts shown pick name /> })}
        </li>
    }
}

#[component]
fn Acts(shown: Shown, pick: Pick, name: String) -> impl IntoView {
    let texts = shown.texts;
    // The first goes no further up, and the last no further down.
    let end = |is_up: bool| {
        let pick = pick.clone();
        move || {
            shown.list.with(|list| {
                let end = if is_up { list.picks().first() } else { list.picks().last() };
                end == Some(&pick)
            })
        }
    };
    let button = |id: &str, sign: &'static str, label: String, act: Act| {
        let is_end = match act {
            Act::Move { is_up, .. } => Signal::derive(end(is_up)),
            _ => Signal::stored(false),
        };
        view! {
            <button
                type="button"
                class="ds-button"
                id=id_of(id, &pick)
                data-variant="secondary"
                aria-label=label
                disabled=is_end
                on:click=handler(move |_| shown.act(act.clone()))
            >
                {sign}
            </button>
        }
    };
    let to = |is_up: bool| Act::Move { pick: pick.clone(), is_up };
    view! {
        <p class="acts">
            {button("up", "↑", texts.up.with(&[&name]), to(true))}
            {button("down", "↓", texts.down.with(&[&name]), to(false))}
            {button("remove", "×", texts.remove.with(&[&name]), Act::Remove(pick.clone()))}
        </p>
    }
}
