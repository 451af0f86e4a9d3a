//! Kommuner by name.

use crate::address::route::Route;
use crate::app::context::use_app;
use crate::model::place::KommuneNumber;
use leptos::prelude::*;

/// Links to the pages of kommuner, as the items of a list.
#[component]
pub fn KommuneLinks(
    /// Their names and numbers, in order.
    kommuner: Vec<(String, KommuneNumber)>,
) -> impl IntoView {
    let app = use_app();
    let link = |(name, number)| {
        view! {
            <li>
                <a class="ds-link" href=app.href(Route::Kommune(number))>
                    {name}
                </a>
            </li>
        }
    };
    kommuner.into_iter().map(link).map(IntoAny::into_any).collect_view()
}
