//! Whom to call, where the words of a search speak of danger.

use super::asked::Asked;
use crate::address::route::{Query, Route};
use crate::app::components::{Fresh, changes};
use crate::app::context::use_app;
use crate::i18n::texts::EmergencyLine;
use crate::model::phone::spoken;
use leptos::prelude::*;

/// The first sentence of the danger panel, the emergency numbers, and the way to the whole answer. This page does not
/// load the helplines; the answer does.
#[component]
pub fn DangerHint(
    /// What was asked.
    asked: Asked,
) -> impl IntoView {
    let app = use_app();
    let danger = Memo::new(move |_| {
        let catalogue = app.catalogue();
        asked.rested.with(|words| catalogue.index().said(words).danger())
    });
    let number = |line: &EmergencyLine| {
        let EmergencyLine { number, written, label, .. } = *line;
        let heard = spoken(&format!("{written} {label}"));
        view! {
            <li>
                <a class="contact ds-button" href=format!("tel:{number}") aria-label=heard>
                    {written}
                    " "
                    {label}
                </a>
            </li>
        }
    };
    let hint = move || {
        danger.get_untracked().map(|danger| {
            let words = asked.rested.get_untracked();
            let answer = Route::Search(Query { words, ..Query::at(untrack(|| app.place())) });
            let numbers = app.host.may_leave().then(|| {
                let numbers =
                    app.texts.emergency_lines.iter().map(number).map(IntoAny::into_any).collect_view();
                view! { <ul class="danger-calls">{numbers}</ul> }
            });
            view! {
                <section class="danger" aria-labelledby="danger-title">
                    <h2 id="danger-title" lang=app.texts.crisis_lang()>
                        {app.texts.crisis.of(danger).call}
                    </h2>
                    {numbers}
                    <p>
                        <a class="ds-link" href=app.href(answer)>
                            {app.texts.answer.talk}
                        </a>
                    </p>
                </section>
            }
        })
    };
    view! {
        <Fresh key=changes(move || {
            danger.track();
            asked.rested.track();
        })>{hint()}</Fresh>
    }
}
