//! The place that a list is for, and how to change it.

use crate::app::browser;
use crate::app::components::{Divided, Fresh, PlaceBox, RememberPlace, WhenLoaded};
use crate::app::context::use_app;
use crate::app::handler::handler;
use crate::dataset::manifest::{FileKind, Need};
use crate::model::place::KommuneNumber;
use leptos::prelude::*;

/// Where a place is typed.
const BOX: &str = "#place";

/// The chosen place with a way to leave it, or the box to choose one.
#[component]
pub fn PlaceLine() -> impl IntoView {
    let app = use_app();
    let choose = Callback::new(move |number: KommuneNumber| {
        app.change(&|query| query.place = Some(number));
    });
    let leave = move |_| {
        app.change(&|query| query.place = None);
        // First when the box stands in the document.
        leptos::task::spawn_local(async { browser::focus(BOX) });
    };
    let line = move || {
        let Some(number) = app.place() else {
            return view! { <PlaceBox on_choose=choose /> }.into_any();
        };
        match app.kommune_full_name(number) {
            None => {
                let now = app.data_now().places.now(number).iter().map(|of| of.number).collect::<Vec<_>>();
                let link = |number| {
                    let mut route = app.route.get_untracked();
                    if let Some(query) = route.query_mut() {
                        query.place = Some(number);
                    }
                    app.href(route)
                };
                let notice = match now.is_empty() {
                    true => view! { <p class="notice">{app.texts.place_unknown}</p> }.into_any(),
                    false => view! { <Divided now link /> }.into_any(),
                };
                view! {
                    {notice}
                    <PlaceBox on_choose=choose />
                }
                .into_any()
            }
            Some(name) if app.frame.has_place() => view! {
                <p class="place-line">
                    <strong>{name}</strong>
                </p>
            }
            .into_any(),
            Some(name) => view! {
                <div class="place-line">
                    <strong>{name}</strong>
                    <button type="button" class="ds-button" data-variant="secondary" on:click=handler(leave)>
                        {app.texts.place_change}
                    </button>
                    <RememberPlace place=number />
                </div>
            }
            .into_any(),
        }
    };
    let key = move || {
        let place = app.place().map(|number| (number, app.kommune_full_name(number)));
        format!("{place:?}")
    };
    view! {
        <WhenLoaded needs=Memo::new(|_| vec![Need::all(FileKind::Places)])>
            <Fresh key>{line()}</Fresh>
        </WhenLoaded>
    }
}
