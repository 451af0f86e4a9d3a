//! Whether the reader found what they looked for. Nothing is counted or sent: an answer only opens what comes next.

use crate::address::report::letter;
use crate::address::route::{Query, Route};
use crate::app::context::use_app;
use leptos::prelude::*;

/// The question, and under «no» what else to try, or a letter where the site has a mailbox.
#[component]
pub fn Found() -> impl IntoView {
    let app = use_app();
    let (texts, found) = (app.texts, &app.texts.found);
    let ways = [
        (Route::Guides(Query::default()), texts.guide.title),
        (Route::Finder(Query::default()), texts.finder_door),
        (Route::Helplines(Query::default()), texts.helplines_door),
        (Route::Calendar(Query::default()), texts.calendar_door),
    ];
    let way = |(route, name): (Route, &'static str)| {
        view! {
            <li>
                <a class="ds-link" href=app.href(route)>
                    {name}
                </a>
            </li>
        }
        .into_any()
    };
    let mail = app.files.with_untracked(|files| files.manifest()?.site.mail.clone());
    let to_us = mail.filter(|_| app.host.may_leave()).map(|mail| {
        view! {
            <li>
                <a class="ds-link" href=letter(&mail, found.letter_subject, found.letter_text)>
                    {found.letter_link}
                </a>
            </li>
        }
    });
    view! {
        <div class="found">
            <p>{found.question}</p>
            <details name="found">
                <summary>{found.yes}</summary>
                <p>{found.yes_text}</p>
            </details>
            <details name="found">
                <summary>{found.no}</summary>
                <p>{found.no_text}</p>
                <ul>{ways.map(way).into_iter().collect_view()} {to_us}</ul>
                <p>{found.private}</p>
            </details>
        </div>
    }
}
