//! The one search over everything, on pages that are no answer themselves.

use crate::address::route::{LONGEST_SEARCH, PLACE, Query, Route, cut, with_slash};
use crate::app::components::remembered;
use crate::app::context::use_app;
use crate::app::handler::handler;
use crate::model::place::KommuneNumber;
use leptos::prelude::*;

/// A box for words that leads to their answer. Without the app the browser itself sends what was typed to its page.
#[component]
pub fn AskBox(
    /// The kommune that is asked for; else the one that this device remembers.
    #[prop(optional_no_strip)]
    place: Option<KommuneNumber>,
) -> impl IntoView {
    let app = use_app();
    let texts = app.texts;
    // An address may carry words to a page that has no words of its own.
    let typed = RwSignal::new(untrack(|| app.query().words));
    let on_submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let words = typed.with_untracked(|typed| cut(typed));
        app.go(Route::Search(Query { words, ..Query::at(place.or_else(|| remembered(app))) }));
    };
    let here = place.map(|place| view! { <input type="hidden" name=PLACE value=String::from(place) /> });
    view! {
        <form
            class="start-search"
            role="search"
            action=with_slash(&app.href(Route::Search(Query::default())))
            on:submit=handler(on_submit)
        >
            {here}
            <label class="ds-label" for="start-q">
                {texts.search_label}
            </label>
            <p id="start-q-hint">{texts.search_hint}</p>
            <input
                class="ds-input"
                id="start-q"
                name="q"
                type="search"
                autocomplete="off"
                spellcheck="false"
                enterkeyhint="search"
                maxlength=LONGEST_SEARCH.to_string()
                aria-describedby="start-q-hint"
                value=typed.get_untracked()
                on:input=handler(move |event| typed.set(event_target_value(&event)))
            />
            <button type="submit" class="ds-button">
                {app.texts.answer.search}
            </button>
        </form>
    }
}
