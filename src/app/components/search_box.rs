//! The box for search words.

use crate::address::route::{LONGEST_SEARCH, cut};
use crate::app::context::use_app;
use crate::app::handler::handler;
use leptos::prelude::*;

const INPUT: &str = "q";
const HINT: &str = "q-hint";

/// A box whose words stand in the address.
#[component]
pub fn SearchBox() -> impl IntoView {
    let app = use_app();
    let texts = app.texts;
    let on_input = move |event| {
        let words = cut(&event_target_value(&event));
        app.change(&|query| query.words.clone_from(&words));
    };
    view! {
        <div class="search-words" role="search">
            <label class="ds-label" for=INPUT>
                {texts.search_label}
            </label>
            <p id=HINT>{texts.search_hint}</p>
            <input
                class="ds-input"
                id=INPUT
                type="search"
                autocomplete="off"
                spellcheck="false"
                enterkeyhint="search"
                maxlength=LONGEST_SEARCH.to_string()
                aria-describedby=HINT
                prop:value=move || app.query().words
                on:input=handler(on_input)
            />
        </div>
    }
}
