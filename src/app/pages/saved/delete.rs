//! Deleting the whole list.

use super::shown::Shown;
use crate::app::components::Fresh;
use crate::app::handler::handler;
use crate::find::saved::Act;
use leptos::prelude::*;

/// Everything goes only after a second word.
#[component]
pub fn Delete(
    /// The list.
    shown: Shown,
) -> impl IntoView {
    let texts = shown.texts;
    let ask = move |is_asking: bool, next: &'static str| {
        shown.outcome.set(None);
        shown.is_asking.set(is_asking);
        shown.focus(next.to_owned());
    };
    let question = move || {
        if !shown.is_asking.get_untracked() {
            return view! {
                <button
                    type="button"
                    class="ds-button"
                    id="ask"
                    data-variant="tertiary"
                    on:click=handler(move |_| ask(true, "#stay"))
                >
                    {texts.clear}
                </button>
            }
            .into_any();
        }
        view! {
            <div class="notice" role="group" aria-labelledby="delete-question">
                <p id="delete-question">{texts.clear_question}</p>
                <p class="acts">
                    <button
                        type="button"
                        class="ds-button"
                        data-color="danger"
                        on:click=handler(move |_| shown.act(Act::Clear))
                    >
                        {texts.clear_yes}
                    </button>
                    <button
                        type="button"
                        class="ds-button"
                        id="stay"
                        data-variant="secondary"
                        on:click=handler(move |_| ask(false, "#ask"))
                    >
                        {texts.clear_no}
                    </button>
                </p>
            </div>
        }
        .into_any()
    };
    view! {
        <div class="saved-delete">
            <Fresh key=move || shown.is_asking.get().to_string()>{question()}</Fresh>
        </div>
    }
}
