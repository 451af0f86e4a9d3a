//! A month of meetings on one sheet, for the notice board.

mod sheet;

use super::needs_of_route;
use crate::app::browser;
use crate::app::components::{Fresh, PageTitle, PlaceLine, WhenLoaded, version};
use crate::app::context::use_app;
use leptos::prelude::*;
use sheet::Sheet;

/// The sheet, and a button that prints it.
#[component]
pub fn Poster() -> impl IntoView {
    let app = use_app();
    let today = move || app.now.get().map(|now| now.date);
    let sheet = move || untrack(today).map(|today| view! { <Sheet query=untrack(|| app.query()) today /> });
    let key = version(move || (app.query(), today()));
    view! {
        <PageTitle text=app.texts.poster_link />
        <div class="poster-tools">
            <PlaceLine />
            <button type="button" class="ds-button" on:click=|_| browser::print()>
                {app.texts.print}
            </button>
        </div>
        <WhenLoaded needs=needs_of_route(app)>
            <Fresh key>{sheet()}</Fresh>
        </WhenLoaded>
    }
}
