//! The answer to words or a topic: danger, somebody to talk to, what is near, meetings.

mod asked;
mod groups;

use super::needs_of_route;
use crate::address::route::{Query, Route};
use crate::app::components::{
    DangerPanel, Fresh, LiveText, PageTitle, PlaceLine, SearchBox, TalkNow, ToGuides, TopicLinks, WhenLoaded,
    changes,
};
use crate::app::context::use_app;
use crate::find::answer::{Answer, Group};
use crate::model::taxonomy::Topic;
use asked::Asked;
use groups::{Meetings, Near};
use leptos::prelude::*;
use std::mem::take;

/// The answer to what one types, with or without a place.
#[component]
pub fn Search() -> impl IntoView {
    let app = use_app();
    let texts = &app.texts.answer;
    let title = move || match app.place().and_then(|place| app.kommune_name(place)) {
        Some(name) => texts.title_in.with(&[&name]),
        None => texts.title.to_owned(),
    };
    view! {
        <PageTitle text=Signal::derive(title) />
        <div class="asked">
            <SearchBox />
            <PlaceLine />
        </div>
        <Found topic=None />
    }
}

/// The answer to a topic: the way without JavaScript.
#[component]
pub fn TopicPage(
    /// The topic.
    topic: Topic,
) -> impl IntoView {
    let app = use_app();
    view! {
        <PageTitle text=app.texts.topic.of(topic) />
        <p class="links">
            <a class="ds-link" href=app.href(Route::Search(Query::default()))>
                {app.texts.answer.title}
            </a>
        </p>
        <Found topic=Some(topic) />
    }
}

/// What was found, group by group.
#[component]
fn Found(topic: Option<Topic>) -> impl IntoView {
    let app = use_app();
    let asked = Asked::new(app, topic);
    let found = move || {
        let answer = Memo::new(move |_| asked.answer());
        let groups = move || view! { <Groups answer=answer.get_untracked() is_asked=asked.is_asked() /> };
        let count = move || {
            let (services, meetings, is_in_danger) = answer.with(|answer| {
                let services = answer.near.iter().map(|group| group.services.len()).sum();
                (services, answer.meetings.len(), answer.danger.is_some())
            });
            match asked.is_asked() && !is_in_danger {
                true => app.texts.answer.found(services, meetings),
                false => String::new(),
            }
        };
        view! {
            <p class="count" role="status">
                <LiveText text=Signal::derive(count) />
            </p>
            <Fresh key=changes(move || answer.track())>{groups()}</Fresh>
            <Show when=move || !asked.is_asked()>
                <TopicLinks />
            </Show>
        }
    };
    view! { <WhenLoaded needs=needs_of_route(app)>{found()}</WhenLoaded> }
}

#[component]
fn Groups(answer: Answer, is_asked: bool) -> impl IntoView {
    let app = use_app();
    let texts = &app.texts.answer;
    let is_empty = is_asked && answer.is_empty();
    let order = answer.order();
    let Answer { place, mut danger, mut talk, near, beside, mut meetings, read, topics, asks_place } = answer;
    let guides: Vec<_> = read.into_iter().map(|(guide, _)| guide).collect();
    let mut guides = (!guides.is_empty()).then(|| view! { <ToGuides guides place /> });
    let mut near = if near.is_empty() { beside } else { near };
    let groups = order.map(|group| match group {
        // The guide leads on from the danger, or stands before all else.
        Group::Danger => view! {
            {danger.take().map(|alarm| view! { <DangerPanel alarm /> })}
            {guides.take()}
        }
        .into_any(),
        Group::Talk => view! { <TalkNow talk=take(&mut talk) /> }.into_any(),
        Group::Near => view! {
            {asks_place.then(|| view! { <p class="notice">{texts.asks_place}</p> })}
            <Near place groups=take(&mut near) />
        }
        .into_any(),
        Group::Meeting => view! {
            <Meetings
                meetings=take(&mut meetings)
                all=Query {
                    chosen: topics,
                    ..Query::at(place)
                }
            />
        }
        .into_any(),
        Group::Read => ().into_any(),
    });
    view! {
        {groups.into_iter().collect::<Vec<_>>()}
        {is_empty.then(|| view! { <p class="notice">{texts.nothing}</p> })}
    }
}
