//! A record on the list.

use super::shown::{Shown, id_of};
use crate::app::components::{ChannelList, TrustNotice, basis_today};
use crate::find::saved::{Act, Pick, name_of};
use crate::model::basis::Basis;
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
            <a class="ds-link" href=app.href(pick.route())>
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
    let (id, kind, name) = (pick.id.to_string(), pick.kind, name_of(&data, &pick));
    view! {
        <li data-record=id>
            <p class="card-line">{texts.kind.of(kind)}</p>
            <h2>{title}</h2>
            {record.is_none().then(|| view! { <p class="trust">{texts.gone}</p> })}
            {channels.map(|channels| view! { <ChannelList channels basis /> })}
            {trust}
            {(!shown.is_given).then(|| view! { <Acts shown pick name /> })}
        </li>
    }
}

#[component]
fn Acts(shown: Shown, pick: Pick, name: String) -> impl IntoView {
    let texts = shown.texts;
    let button = |id: &str, sign: &'static str, label: String, act: Act| {
        view! {
            <button
                type="button"
                class="ds-button"
                id=id_of(id, &pick)
                data-variant="secondary"
                aria-label=label
                on:click=move |_| shown.act(act.clone())
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
