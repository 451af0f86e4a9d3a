//! A button that offers the kommuner nearest to where the reader is. The position never leaves the device.

use crate::address::host::Refusal;
use crate::app::browser;
use crate::app::components::{Fresh, LiveText};
use crate::app::context::use_app;
use crate::app::handler::handler;
use crate::find::finder::nearest;
use crate::model::place::{KommuneNumber, Point};
use leptos::prelude::*;

/// How many kommuner are offered: near a border the nearest point may be that of a neighbour.
const OFFERED: usize = 3;

/// How far the asking has come.
#[derive(Clone, Copy)]
enum State {
    Unasked,
    Waiting,
    Told(Result<Point, Refusal>),
}

/// The button, what came of it, and the kommuner to choose from.
#[component]
pub fn Position(
    /// Called with the kommune that was chosen.
    on_choose: Callback<KommuneNumber>,
) -> impl IntoView {
    let app = use_app();
    let texts = app.texts;
    let state = RwSignal::new(State::Unasked);
    let asked = RwSignal::new(0);
    let ask = move |_| {
        state.set(State::Waiting);
        asked.update(|asked| *asked += 1);
        // The reader may have gone on by then.
        browser::position(Box::new(move |told| {
            let _ = state.try_set(State::Told(told));
        }));
    };
    let said = move || match state.get() {
        State::Unasked => "",
        State::Waiting => texts.position_waits,
        State::Told(Ok(_)) => texts.position_found,
        State::Told(Err(refusal)) => texts.refusal.of(refusal),
    };
    let offer = move |(kommune, kilometres): (KommuneNumber, u32)| {
        let name = app.data_now().places.kommune(kommune).map(|kommune| kommune.full_name());
        view! {
            <li>
                <button
                    type="button"
                    class="ds-button"
                    data-variant="secondary"
                    on:click=handler(move |_| on_choose.run(kommune))
                >
                    {name.unwrap_or_default()}
                </button>
                " "
                <small>{texts.kilometres_away.with(&[&kilometres.to_string()])}</small>
            </li>
        }
    };
    let offers = move || match state.get_untracked() {
        State::Told(Ok(point)) => {
            let near = nearest(point, &app.data_now().places, OFFERED);
            Some(
                view! { <ul class="position-offers">{near.into_iter().map(offer).map(IntoAny::into_any).collect_view()}</ul> },
            )
        }
        _ => None,
    };
    let key = move || format!("{} {}", asked.get(), matches!(state.get(), State::Told(Ok(_))));
    view! {
        <div class="position">
            <button type="button" class="ds-button" data-variant="tertiary" on:click=handler(ask)>
                {texts.position_button}
            </button>
            <p role="status">
                <LiveText text=Signal::derive(move || said().to_owned()) />
            </p>
            <Fresh key>{offers()}</Fresh>
        </div>
    }
}
