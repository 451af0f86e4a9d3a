//! A button that hands an address on.

use crate::app::browser;
use crate::app::components::Said;
use crate::app::context::use_app;
use crate::app::handler::handler;
use leptos::prelude::*;

/// Hands an address on: by the device's own sheet for sharing, or else by copying it.
#[component]
pub fn ShareButton(
    /// The address.
    #[prop(into)]
    address: Signal<String>,
    /// Where the page says what came of it.
    said: RwSignal<Said>,
    /// What stands on the button.
    text: &'static str,
) -> impl IntoView {
    let texts = &use_app().texts.about_acts;
    let press = move |_| {
        let address = address.get_untracked();
        leptos::task::spawn_local(async move {
            if browser::share(&browser::heading(), &address).await {
                return;
            }
            let words = match browser::copy(&address).await {
                true => texts.copied.to_owned(),
                false => texts.share_failed.with(&[&address]),
            };
            // The page may be gone by now.
            let _ = said.try_set(Said { words, with_list: false });
        });
    };
    view! {
        <button
            type="button"
            class="ds-button"
            data-variant="secondary"
            data-act="share"
            on:click=handler(press)
        >
            {text}
        </button>
    }
}
