//! Somebody to talk to now.

use crate::app::components::{HelplineLine, TalkSection};
use crate::app::context::use_app;
use crate::find::answer::Talk;
use leptos::prelude::*;

/// Two or three lines that answer now, what opens next, and the way to all of them.
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
    let lines = talk.lines.into_iter();
    let lines: Vec<_> = lines.map(|line| view! { <HelplineLine helpline=line.helpline /> }).collect();
    (!lines.is_empty()).then(|| {
        view! {
            <TalkSection>
                <div class="lines">{lines}</div>
                {opens}
            </TalkSection>
        }
    })
}
