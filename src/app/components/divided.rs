//! What a kommune is today that was divided.

use crate::app::context::use_app;
use crate::model::place::KommuneNumber;
use leptos::prelude::*;

/// The kommuner of today that have a part of it, to choose from.
#[component]
pub fn Divided(
    /// Their numbers.
    now: Vec<KommuneNumber>,
    /// The address for one of them.
    link: impl Fn(KommuneNumber) -> String,
) -> impl IntoView {
    let app = use_app();
    let links = now.into_iter().map(|number| {
        view! {
            <li>
                <a class="ds-link" href=link(number)>
                    {app.kommune_full_name(number).unwrap_or_default()}
                </a>
            </li>
        }
    });
    view! {
        <p class="notice">{app.texts.kommune_divided}</p>
        <ul class="places">{links.map(IntoAny::into_any).collect_view()}</ul>
    }
}
