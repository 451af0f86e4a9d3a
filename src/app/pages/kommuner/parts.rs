//! Links to fylker, districts and Svalbard, below the kommuner.

use crate::address::route::Route;
use crate::app::components::WhenLoaded;
use crate::app::context::use_app;
use crate::dataset::manifest::{FileKind, Need};
use crate::find::part::all;
use crate::model::district::Place;
use leptos::prelude::*;

/// All parts of the country that have a page, by name.
#[component]
pub fn Parts() -> impl IntoView {
    let app = use_app();
    let link = move |(name, place): (String, Place)| {
        view! {
            <li>
                <a class="ds-link" href=app.href(Route::of_place(place))>
                    {name}
                </a>
            </li>
        }
    };
    let parts = move || {
        view! {
            <section class="group">
                <h2 id="omrader">{app.texts.parts_title}</h2>
                <ul class="places">
                    {all(&app.data_now()).into_iter().map(link).map(IntoAny::into_any).collect_view()}
                </ul>
            </section>
        }
    };
    let needs = [FileKind::Places, FileKind::Areas].map(Need::all).to_vec();
    view! { <WhenLoaded needs=Memo::new(move |_| needs.clone())>{parts()}</WhenLoaded> }
}
