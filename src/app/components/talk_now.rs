//! Somebody to talk to now.

use crate::app::components::{HelplineLine, TalkSection};
use crate::app::context::use_app;
use crate::find::answer::{Line, Talk};
use leptos::prelude::*;

/// Two or three lines that answer now, what opens next, the others that are about it, and the way to all.
#[component]
pub fn TalkNow(
    /// The lines.
    talk: Talk,
) -> impl IntoView {
    let app = use_app();
    let opens = talk.opens.zip(app.now.get_untracked());
    let opens = opens.map(|(opening, now)| {
        let said = app.texts.say_next(opening.count, &opening.name, opening.at, now);
        view! { <p class="opens-next">{said}</p> }
    });
    let rows = |lines: Vec<Line>| -> Vec<AnyView> {
        lines.into_iter().map(|line| view! { <HelplineLine helpline=line.helpline /> }.into_any()).collect()
    };
    let (lines, more) = (rows(talk.lines), rows(talk.more));
    let more = (!more.is_empty()).then(|| {
        view! {
            <details class="fold wide" id="flere-linjer">
                <summary>
                    <h3>{app.texts.answer.more_lines.with(&[&more.len().to_string()])}</h3>
                </summary>
                <div class="lines">{more}</div>
            </details>
        }
    });
    (!lines.is_empty()).then(|| {
        view! {
            <TalkSection>
                <div class="lines">{lines}</div>
                {opens}
                {more}
            </TalkSection>
        }
    })
}
