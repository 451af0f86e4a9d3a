//! What the device keeps for times without a network.

use crate::app::context::use_app;
use leptos::prelude::*;

/// Says what is kept, and lets the reader keep more. The button and all behind it are `public/offline.js`, which is
/// loaded when somebody presses it; where the device can keep nothing there is none.
#[component]
pub fn Offline() -> impl IntoView {
    let app = use_app();
    let texts = &app.texts.offline;
    view! {
        <section class="offline prose" lang=app.texts.about_lang() data-words=texts.words>
            <h2>{texts.title}</h2>
            <p>{texts.lead}</p>
            <button type="button" class="ds-button offline-open" data-variant="secondary">
                {texts.open}
            </button>
        </section>
    }
}
