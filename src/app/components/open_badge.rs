//! Whether something is open now.

use crate::app::components::LiveText;
use crate::app::context::{App, use_app};
use crate::model::basis::{Answer, Basis};
use crate::schedule::civil::Date;
use crate::schedule::hours::{Hours, OpenState, state_at};
use leptos::prelude::*;
use std::sync::Arc;

/// What the hours of a record rest on today; `None` without a clock.
pub fn basis_today(app: App, on: impl Fn(Date) -> Basis + Send + Sync + 'static) -> Signal<Option<Basis>> {
    Signal::derive(move || app.now.get().map(|now| on(now.date)))
}

/// A badge that says open, closed or unknown, and until or from when; exact to the minute. What is open by hours that
/// may no longer hold is said to be stated so.
/// Without a clock, as on prerendered pages, it says the usual hours.
#[component]
pub fn OpenBadge(
    /// The hours, if they are known.
    hours: Option<Hours>,
    /// What they rest on.
    basis: Signal<Option<Basis>>,
) -> impl IntoView {
    let app = use_app();
    let state = move || {
        let hours = hours.as_ref();
        match app.now.get().zip(basis.get()) {
            None => (hours.is_none().then_some(OpenState::Unknown), app.texts.say_hours(hours)),
            Some((now, basis)) => {
                let answer = Answer { state: state_at(hours, now), basis };
                (Some(answer.state), app.texts.say_answer(answer, hours, now))
            }
        }
    };
    let state = Arc::new(state);
    let text = Arc::clone(&state);
    view! {
        <span
            class="open-badge"
            data-open=move || state().0.map(|state| state.as_str().to_owned())
            data-basis=move || basis.get().map(|basis| basis.as_str().to_owned())
        >
            <LiveText text=Signal::derive(move || text().1) />
        </span>
    }
}

/// From when the hours of a record are, while it is open by hours that may no longer hold.
#[component]
pub fn HoursAge(
    /// The hours of its channels, or its own.
    hours: Vec<Hours>,
    /// What they rest on.
    basis: Signal<Option<Basis>>,
) -> impl IntoView {
    let app = use_app();
    let said = move || {
        let (now, basis) = app.now.get().zip(basis.get())?;
        let answer = |hours| Answer { state: state_at(Some(hours), now), basis };
        hours.iter().find_map(|hours| app.texts.say_age(answer(hours)))
    };
    // So that it changes only when what it says does, not every minute.
    let said = Memo::new(move |_| said());
    let text = Signal::derive(move || said.get().unwrap_or_default());
    let paragraph = move || {
        view! {
            <p class="hours-age">
                <LiveText text />
            </p>
        }
    };
    view! { <Show when=move || said.with(Option::is_some)>{paragraph().into_any()}</Show> }
}
