//! What is chosen of the filters.

use crate::address::facet::Facet;
use crate::app::browser;
use crate::app::components::{Fresh, Icon, Shape, facet_word};
use crate::app::context::use_app;
use crate::app::handler::handler;
use leptos::prelude::*;

const CHIPS: &str = "chosen";

/// What is chosen, each with a button that takes it back, and one for all.
#[component]
pub fn Chips() -> impl IntoView {
    let app = use_app();
    let texts = app.texts;
    let chip = move |(facet, word): (Facet, usize)| {
        let said = facet_word(texts, facet, word);
        let remove = move |_| {
            app.change(&|query| query.chosen.toggle(facet, word));
            // The focus stays here when the button that was pressed is gone.
            browser::focus("#chosen");
        };
        view! {
            <li>
                <button
                    type="button"
                    class="chip"
                    aria-label=format!("{} {said}", texts.remove)
                    on:click=handler(remove)
                >
                    {said}
                    <Icon shape=Shape::Cross />
                </button>
            </li>
        }
    };
    let reset = move |_| {
        app.reset();
        browser::focus("#chosen");
    };
    let list = move || {
        let list = app.free().list();
        (!list.is_empty()).then(|| {
            view! {
                <ul class="chips">
                    {list.into_iter().map(chip).map(IntoAny::into_any).collect_view()} <li>
                        <button
                            type="button"
                            class="ds-button"
                            data-variant="tertiary"
                            on:click=handler(reset)
                        >
                            {texts.reset}
                        </button>
                    </li>
                </ul>
            }
        })
    };
    view! {
        <div id=CHIPS role="group" tabindex="-1" aria-label=texts.chosen_label>
            <Fresh key=move || format!("{:?}", app.free().list())>{list()}</Fresh>
        </div>
    }
}
