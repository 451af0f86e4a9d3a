//! Whether something is open now.

use crate::app::components::LiveText;
use crate::app::context::use_app;
use crate::schedule::hours::{Hours, OpenState, state_at};
use leptos::prelude::*;

/// A badge that says open, closed or unknown, and until or from when; exact to the minute.
/// Without a clock, as on prerendered pages, it says the usual hours.
#[component]
pub fn OpenBadge(
    /// The hours, if they are known.
    hours: Option<Hours>,
) -> impl IntoView {
    let app = use_app();
    let state = move || {
        let hours = hours.as_ref();
        match app.now.get() {
            None => (hours.is_none().then_some(OpenState::Unknown), app.texts.say_hours(hours)),
            Some(now) => {
                let state = state_at(hours, now);
                (Some(state), app.texts.say_state(state, hours, now))
            }
        }
    };
    let state = Signal::derive(state);
    view! {
            <span
                class="open-badge"
                data-open=move || state.get().0.map(OpenState::as_str)>
    <LiveText text=Signal::derive(move || state.get().1)/>
    </span>
        }
}
