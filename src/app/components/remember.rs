//! The place that a reader wants this device to remember: only when they ask, and until they say otherwise.

use crate::app::browser;
use crate::app::components::LiveText;
use crate::app::context::{App, use_app};
use crate::app::handler::handler;
use crate::model::place::KommuneNumber;
use leptos::prelude::*;

/// The name under which the device stores it.
const KEY: &str = "naermest-place";

/// The place that is remembered on this device.
pub fn remembered(app: App) -> Option<KommuneNumber> {
    if app.host.may_store() { browser::stored(KEY)??.parse().ok() } else { None }
}

/// A button that remembers a place, or forgets it; none where nothing may be stored.
#[component]
pub fn RememberPlace(
    /// The place.
    place: KommuneNumber,
) -> impl IntoView {
    let app = use_app();
    if !app.host.may_store() || browser::stored(KEY).is_none() {
        return ().into_any();
    }
    let is_stored = RwSignal::new(remembered(app) == Some(place));
    let text = move || if is_stored.get() { app.texts.forget_place } else { app.texts.remember_place };
    let press = move |_| {
        let (stored, number) = (is_stored.get(), String::from(place));
        if browser::store(KEY, (!stored).then_some(&*number)) {
            is_stored.set(!stored);
        }
    };
    view! {
        <button type="button" class="ds-button" data-variant="tertiary" on:click=handler(press)>
            <LiveText text=Signal::derive(move || text().to_owned()) />
        </button>
    }
    .into_any()
}
