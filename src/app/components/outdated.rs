//! Why nothing is said to be open now.

use crate::app::context::use_app;
use crate::model::basis::is_outdated;
use leptos::prelude::*;

/// Says that the data is old or the clock wrong, where that is so.
#[component]
pub fn Outdated() -> impl IntoView {
    let app = use_app();
    let published = app.data_now().published;
    // Changes at most at midnight.
    move || {
        let (day, today) = published.zip(app.today.get())?;
        is_outdated(day, today).then(|| {
            view! {
                <p class="notice outdated" role="status" lang=app.texts.about_lang()>
                    {app.texts.outdated}
                </p>
            }
        })
    }
}
