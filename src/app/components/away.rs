//! That times are Norwegian.

use crate::app::browser;
use crate::app::components::Fresh;
use crate::app::context::use_app;
use leptos::prelude::*;

/// A line that says so, for a reader whose device shows another time.
#[component]
pub fn Away() -> impl IntoView {
    let app = use_app();
    let is_away = Memo::new(move |_| app.now.get().is_some_and(|now| !browser::device_shows(now.time())));
    view! {
        <Fresh key=move || {
            is_away.get().to_string()
        }>
            {is_away.get_untracked().then(|| view! { <p class="notice">{app.texts.norwegian_time}</p> })}
        </Fresh>
    }
}
