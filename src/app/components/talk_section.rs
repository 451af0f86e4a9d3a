//! The part of a page with somebody to talk to now.

use crate::address::route::{Query, Route};
use crate::app::context::use_app;
use leptos::prelude::*;

/// A heading, the lines to talk to now, and the way to all of them.
#[component]
pub fn TalkSection(
    /// The lines.
    children: Children,
) -> impl IntoView {
    let app = use_app();
    let texts = &app.texts.answer;
    view! {
        <section class="group">
            <h2>{texts.talk}</h2>
            {children()}
            <p>
                <a class="ds-link" href=app.href(Route::Helplines(Query::default()))>
                    {texts.more}
                </a>
            </p>
        </section>
    }
}
