//! The few choices that most people want, outside the filters.

use crate::address::facet::{Facet, Selection};
use crate::app::components::facet_word;
use crate::app::context::use_app;
use crate::app::handler::handler;
use leptos::prelude::*;

/// A choice: words of one facet that are chosen together. The address is its state.
pub type QuickChoice = (Facet, &'static [usize]);

/// A button for each choice, pressed while all of its words are chosen.
#[component]
pub fn QuickChoices(
    /// The choices, in order.
    choices: &'static [QuickChoice],
) -> impl IntoView {
    let app = use_app();
    let button = |&(facet, words): &QuickChoice| {
        let is_chosen = move |chosen: &Selection| words.iter().all(|word| chosen.has(facet, *word));
        let press = move |_| {
            app.change(&|query| {
                let was_chosen = is_chosen(&query.chosen);
                for word in words {
                    if query.chosen.has(facet, *word) == was_chosen {
                        query.chosen.toggle(facet, *word);
                    }
                }
            });
        };
        let label = match (facet, words) {
            (Facet::Open, _) => app.texts.open_now,
            (_, [word]) => facet_word(app.texts, facet, *word),
            _ => app.texts.children_and_youth,
        };
        view! {
            <button
                type="button"
                class="chip"
                aria-pressed=move || is_chosen(&app.chosen()).to_string()
                on:click=handler(press)
            >
                {label}
            </button>
        }
    };
    view! {
        <div class="quick-choices" role="group" aria-label=app.texts.quick_label>
            {choices
                .iter()
                .filter(|(facet, _)| !app.frame.has(*facet))
                .map(button)
                .map(IntoAny::into_any)
                .collect_view()}
        </div>
    }
}
