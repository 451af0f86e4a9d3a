//! Everything for one kommune, the nearest first.

use super::needs_of_route;
use super::not_found::Missing;
use crate::address::route::{Query, Route};
use crate::app::components::{MeetingCard, PageTitle, RememberPlace, ServiceCard, WhenLoaded};
use crate::app::context::use_app;
use crate::dataset::manifest::{FileKind, Need};
use crate::find::agenda::next_in;
use crate::find::finder::{AROUND, NearGroup, by_reach, neighbours, open_nearby};
use crate::model::area::Reach;
use crate::model::place::{Kommune, KommuneNumber};
use crate::model::service::Service;
use crate::vocabulary::Vocabulary;
use leptos::prelude::*;
use std::sync::Arc;

/// How many dates are shown.
const DATES: usize = 5;

/// Everything for one kommune.
#[component]
pub fn KommunePage(
    /// Its number.
    number: KommuneNumber,
) -> impl IntoView {
    let app = use_app();
    let page = move || match app.data_now().places.kommune(number) {
        Some(kommune) => view! { <Found kommune /> }.into_any(),
        None => view! { <Missing text=app.texts.place_unknown /> }.into_any(),
    };
    view! { <WhenLoaded needs=needs_of_route(app)>{page()}</WhenLoaded> }
}

#[component]
fn Found<'a>(kommune: &'a Kommune) -> impl IntoView + use<> {
    let app = use_app();
    let texts = app.texts;
    let (number, name) = (kommune.number, kommune.name());
    let data = app.data_now();
    let groups = by_reach(data.services.clone(), Some(number), &data.places);
    let has_local = groups.iter().any(|group| matches!(group.reach, Some(Reach::Local | Reach::Shared)));
    let site = app.host.may_leave().then(|| {
        view! {
            <a class="ds-link" rel="noreferrer" href=kommune.url.as_str().to_owned()>
                {(texts.kommune_site)(name)}
            </a>
        }
    });
    let group = |NearGroup { reach, services }| {
        let reach = reach.unwrap_or(Reach::National);
        let title = (texts.reach)(reach, name);
        view! { <Services title reach=reach.as_str() services from=number /> }
    };
    let groups = groups.into_iter().map(group).collect_view();
    view! {
        <PageTitle text=(texts.kommune_title)(name) />
        <p class="lead">{(texts.kommune_lead)(name)}</p>
        <div class="links">
            <a class="ds-link" href=app.href(Route::Finder(Query::at(Some(number))))>
                {(texts.kommune_search)(name)}
            </a>
            {site}
            <RememberPlace place=number />
        </div>
        {(!has_local).then(|| view! { <p class="notice">{(texts.kommune_nothing_local)(name)}</p> })}
        {groups}
        {(!has_local).then(|| view! { <Around number /> })}
        <Meetings number />
        <Helplines />
    }
}

/// Services under a heading.
#[component]
fn Services(
    #[prop(into)] title: String,
    reach: &'static str,
    services: Vec<Arc<Service>>,
    from: KommuneNumber,
) -> impl IntoView {
    let card = |service| view! { <ServiceCard service from=Some(from) /> };
    view! {
        <section class="group" data-reach=reach>
            <h2>{title}</h2>
            <div class="cards">{services.into_iter().map(card).collect_view()}</div>
        </section>
    }
}

/// What the kommuner around have, when there is nothing in this one.
#[component]
fn Around(number: KommuneNumber) -> impl IntoView {
    let app = use_app();
    let near = neighbours(number, &app.data_now().places, AROUND);
    let needs: Vec<_> =
        near.iter().map(|(kommune, _)| Need::serving(FileKind::Services, Some(*kommune))).collect();
    let part = move || {
        let found = open_nearby(&app.data_now(), number).into_iter().map(|(service, _)| service);
        let services: Vec<_> = found.collect();
        (!services.is_empty()).then(|| {
            view! { <Services title=app.texts.kommune_neighbours reach="around" services from=number /> }
        })
    };
    view! { <WhenLoaded needs=Signal::stored(needs)>{part()}</WhenLoaded> }
}

/// The next dates in the kommune's calendar.
#[component]
fn Meetings(number: KommuneNumber) -> impl IntoView {
    let app = use_app();
    let texts = app.texts;
    let data = app.data_now();
    let now = untrack(|| app.from_now());
    let entries = now.map(|now| next_in(number, &data.meetings, &data.places, now, DATES));
    let entries = entries.unwrap_or_default();
    let none = entries.is_empty().then(|| view! { <p>{texts.kommune_no_meetings}</p> });
    let card = |entry| view! { <MeetingCard entry with_day=true /> };
    view! {
        <section class="group">
            <h2>{texts.kommune_meetings}</h2>
            {none}
            <div class="cards">{entries.into_iter().map(card).collect_view()}</div>
            <p>
                <a class="ds-link" href=app.href(Route::Calendar(Query::at(Some(number))))>
                    {texts.all_meetings}
                </a>
            </p>
        </section>
    }
}

#[component]
fn Helplines() -> impl IntoView {
    let app = use_app();
    let texts = app.texts;
    view! {
        <section class="group">
            <h2>{texts.helplines_door}</h2>
            <p>{texts.kommune_helplines_text}</p>
            <p>
                <a
                    class="ds-button"
                    data-variant="secondary"
                    href=app.href(Route::Helplines(Query::default()))
                >
                    {texts.all_helplines}
                </a>
            </p>
        </section>
    }
}
