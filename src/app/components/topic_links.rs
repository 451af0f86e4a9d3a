//! The way to an answer for those who would rather choose than type.

use crate::address::route::Route;
use crate::app::context::use_app;
use crate::model::taxonomy::Topic;
use crate::sort::sort_by_key;
use crate::vocabulary::Vocabulary;
use leptos::prelude::*;

/// A link to the page of each topic, by name.
#[component]
pub fn TopicLinks() -> impl IntoView {
    let app = use_app();
    let mut topics = Topic::ALL.to_vec();
    sort_by_key(&mut topics, |topic| app.texts.topic.of(*topic));
    let link = |topic: Topic| {
        view! {
            <li>
                <a class="chip" href=app.href(Route::Topic(topic, None))>
                    {app.texts.topic.of(topic)}
                </a>
            </li>
        }
    };
    view! {
        <nav class="topics" aria-labelledby="topics-title">
            <h2 id="topics-title">{app.texts.answer.topics}</h2>
            <ul class="chips">{topics.into_iter().map(link).map(IntoAny::into_any).collect_view()}</ul>
        </nav>
    }
}
