//! The line below the app where it is a part of another page.

use crate::app::context::use_app;
use leptos::prelude::*;

/// Where it is from, how fresh, and the way to the whole app. A page made beforehand has it too, and shows it only in
/// a frame (`style/hosts.css`).
#[component]
pub fn FrameEnd() -> impl IntoView {
    let app = use_app();
    let texts = app.texts;
    let today = app.files.with_untracked(|files| files.manifest().and_then(|manifest| manifest.today));
    let from = today.map(|today| texts.frame_from.with(&[&texts.say_date(today)]));
    // `public/frame.js` says it of every link that leads out.
    view! {
        <p class="frame-end" data-new-tab=texts.new_tab>
            {from}
            " "
            {texts.unchecked}
            " "
            <a class="ds-link" target="_blank" href=move || app.address_of(app.route.get())>
                {texts.frame_open}
            </a>
        </p>
    }
}
