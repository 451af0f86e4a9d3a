//! The questions, theme by theme.

use super::Page;
use crate::app::handler::handler;
use crate::find::assessment::{Answer, Assessment, Theme, items};
use crate::vocabulary::Vocabulary;
use leptos::prelude::*;

/// The questions.
#[component]
pub fn Form(
    /// The page.
    page: Page,
) -> impl IntoView {
    let theme = |theme: Theme| {
        view! {
            <section>
                <h2>{page.words.themes[theme as usize]}</h2>
                {items(theme).map(|item| question(page, item)).collect_view()}
            </section>
        }
        .into_any()
    };
    view! { <div class="staff-form">{Theme::ALL.iter().copied().map(theme).collect_view()}</div> }
}

/// A question with its three answers.
fn question(page: Page, item: usize) -> AnyView {
    let words = &page.words.items[item];
    let answer = |answer: Answer| {
        let id = format!("svar-{item}-{}", answer.as_str());
        let is_chosen = move || page.given.read().now.to(item) == Some(answer);
        let choose = move |_| {
            let given = page.given.get_untracked();
            let day = page.app.today.get_untracked();
            page.go(&Assessment { now: given.now.with(item, answer, day), ..given });
        };
        view! {
            <span class="staff-answer">
                <input
                    type="radio"
                    id=id.clone()
                    name=format!("svar-{item}")
                    prop:checked=is_chosen
                    on:change=handler(choose)
                />
                <label for=id>{page.words.answers[answer as usize]}</label>
            </span>
        }
        .into_any()
    };
    view! {
        <fieldset class="staff-question">
            <legend>{words.question}</legend>
            <p class="list-doubt">{page.origin(item)}</p>
            <p>{page.words.good.with(&[words.good])}</p>
            <div class="staff-answers">{Answer::ALL.iter().copied().map(answer).collect_view()}</div>
        </fieldset>
    }
    .into_any()
}
