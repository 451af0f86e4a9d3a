//! How to follow the calendar in one's own.

use super::needs_of_route;
use crate::address::route::Query;
use crate::app::components::{Fresh, PageTitle, PlaceLine, QrCode, WhenLoaded, version};
use crate::app::context::use_app;
use crate::calendar::feed::{FOLDER, Feed};
use crate::i18n::texts::Section;
use crate::model::meeting::Meeting;
use leptos::prelude::*;
use std::sync::Arc;

/// The feed of what was chosen, and what to do with its address.
#[component]
pub fn Subscribe() -> impl IntoView {
    let app = use_app();
    let texts = app.texts;
    let title = move || match app.place().and_then(|place| app.kommune_name(place)) {
        Some(name) => texts.subscribe_title_in.with(&[&name]),
        None => texts.subscribe_title.to_owned(),
    };
    let about = &texts.subscribe;
    let step = |step: &Section| {
        let Section { title, text } = *step;
        view! {
            <h2>{title}</h2>
            <p>{text}</p>
        }
    };
    let empty = move || {
        let (data, now) = (app.data_now(), untrack(|| app.from_now())?);
        let feed = Feed::nearest(&untrack(|| app.query()));
        let is_told = |meeting: &Arc<Meeting>| {
            feed.has(meeting, &data.places)
                && meeting.is_announced_on(now.date)
                && meeting.coming(now.minutes()).next().is_some()
        };
        let is_empty = !data.meetings.iter().any(is_told);
        is_empty.then(|| view! { <p class="notice">{about.empty}</p> })
    };
    // The prerendered page is of the whole country; the address of the site is known first in the browser.
    view! {
        <PageTitle text=Signal::derive(title) />
        <PlaceLine />
        <p class="lead">{about.lead}</p>
        <Fresh key=version(move || app.query())>
            <FeedAddress query=untrack(|| app.query()) />
        </Fresh>
        <WhenLoaded needs=needs_of_route(app)>
            <Fresh key=version(move || (app.query(), app.today.get()))>{empty()}</Fresh>
        </WhenLoaded>
        <div class="prose">{about.steps.iter().map(step).map(IntoAny::into_any).collect_view()}</div>
        <p class="notice">{about.notes}</p>
    }
}

/// The address of the feed nearest to what was chosen: to open, to copy, to scan.
#[component]
fn FeedAddress(query: Query) -> impl IntoView {
    let app = use_app();
    let (texts, about) = (app.texts, &app.texts.subscribe);
    let feed = Feed::nearest(&query);
    let address = app.address_of_file(&format!("{FOLDER}/{}", feed.file()));
    let audience = match feed {
        Feed::Kommune(_, Some(audience)) => {
            Some(view! { <p>{format!("{}: {}", texts.audience_label, texts.audience.of(audience))}</p> })
        }
        _ => None,
    };
    // Calendar programs have this scheme for themselves; it means the same address.
    let rest = address.split_once(':').map_or(address.as_str(), |(_, rest)| rest);
    let open = app.host.may_leave().then(|| {
        view! {
            <a class="ds-button" href=format!("webcal:{rest}")>
                {about.open}
            </a>
        }
    });
    view! {
        <section class="feed">
            {audience} {open} <label class="ds-label" for="feed">
                {about.address}
            </label> <input class="ds-input" id="feed" readonly value=address.clone() />
            <p class="card-line">{about.copy}</p> <QrCode of=address caption=about.code />
        </section>
    }
}
