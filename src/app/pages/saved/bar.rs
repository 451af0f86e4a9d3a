//! What came of the last act.

use super::shown::Shown;
use crate::address::route::Route;
use crate::app::components::{Fresh, LiveText, version};
use crate::app::handler::handler;
use crate::find::saved::{Act, Outcome};
use leptos::prelude::*;

/// What came of the last act, and what follows from that. It is in sight wherever the list is scrolled to.
#[component]
pub fn Bar(
    /// The list.
    shown: Shown,
) -> impl IntoView {
    let texts = shown.texts;
    let next = move || match shown.outcome.get_untracked() {
        Some(Outcome::Removed(pick, at)) => {
            let back = move |_| shown.act(Act::Return(pick.clone(), at));
            view! {
                <button
                    type="button"
                    class="ds-button"
                    id="undo"
                    data-variant="secondary"
                    on:click=handler(back)
                >
                    {texts.undo}
                </button>
            }
            .into_any()
        }
        Some(Outcome::Taken | Outcome::Unreadable) if shown.is_given => view! {
            <a class="ds-link" href=shown.app.href(Route::Saved(String::new()))>
                {texts.link}
            </a>
        }
        .into_any(),
        _ => ().into_any(),
    };
    view! {
        <div class="saved-bar">
            <div role="status">
                <p class="said">
                    <LiveText text=Signal::derive(move || shown.said()) />
                </p>
            </div>
            <Fresh key=version(move || shown.outcome.get())>{next()}</Fresh>
        </div>
    }
}
