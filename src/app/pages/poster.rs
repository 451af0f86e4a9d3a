//! A month of meetings on one sheet, for the notice board.

mod sheet;

use super::calendar::Period;
use super::needs_of_route;
use crate::address::route::{CalendarView, Route};
use crate::app::browser;
use crate::app::components::{Fresh, PageTitle, PlaceLine, WhenLoaded, version};
use crate::app::context::{App, use_app};
use crate::app::handler::handler;
use crate::schedule::civil::Date;
use crate::schedule::month::{first_of_month, month_to_come};
use leptos::prelude::*;
use sheet::Sheet;

/// The sheet, and a button that prints it.
#[component]
pub fn Poster() -> impl IntoView {
    let app = use_app();
    let today = app.today;
    let sheet = move || {
        untrack(|| today.get().zip(first(app)))
            .map(|(today, first)| view! { <Sheet query=untrack(|| app.query()) first today /> })
    };
    let key = version(move || (app.query(), today.get()));
    let name = |app: App| first(app).map(|first| app.texts.say_month(first)).unwrap_or_default();
    view! {
        <PageTitle text=app.texts.poster_link />
        <div class="poster-tools">
            <PlaceLine />
            <Period view=CalendarView::Month name page=Route::Poster from=first />
            <button type="button" class="ds-button" on:click=handler(|_| browser::print())>
                {app.texts.print}
            </button>
        </div>
        <WhenLoaded needs=needs_of_route(app)>
            <Fresh key>{sheet()}</Fresh>
        </WhenLoaded>
    }
}

/// The first day of the month that the sheet has: the one to come when this one is nearly over.
fn first(app: App) -> Option<Date> {
    app.query().date.map(first_of_month).or_else(|| app.today.get().map(month_to_come))
}
