//! Every kommune by name, for those who would rather read a list than type.

mod parts;

use super::needs_of_route;
use crate::app::components::{Fresh, KommuneLinks, LiveText, PageTitle, WhenLoaded};
use crate::app::context::use_app;
use crate::app::handler::handler;
use crate::find::alphabet::{Letter, names_of};
use leptos::prelude::*;
use parts::Parts;

const INPUT: &str = "name";

/// The kommuner from A to Å, with a row of letters to jump by and a box that leaves some of them.
#[component]
pub fn Kommuner() -> impl IntoView {
    let app = use_app();
    let texts = app.texts;
    let typed = RwSignal::new(String::new());
    let names = move || names_of(&app.data().places, &typed.get());
    let status = move || match names().iter().map(|letter| letter.names.len()).sum() {
        _ if typed.with(|typed| typed.trim().is_empty()) => String::new(),
        0 => texts.place_none.to_owned(),
        count => texts.place_options.of(count),
    };
    view! {
        <PageTitle text=texts.kommuner_title />
        <p class="lead">{texts.kommuner_lead}</p>
        <div class="search-words" role="search">
            <label class="ds-label" for=INPUT>
                {texts.kommuner_filter}
            </label>
            <input
                class="ds-input"
                id=INPUT
                type="search"
                autocomplete="off"
                spellcheck="false"
                on:input=handler(move |event| typed.set(event_target_value(&event)))
            />
            <p role="status">
                <LiveText text=Signal::derive(status) />
            </p>
        </div>
        <WhenLoaded needs=needs_of_route(app)>
            <Fresh key=typed>
                <Letters letters=untrack(names) />
            </Fresh>
        </WhenLoaded>
        <Parts />
    }
}

/// The row of letters, and under each the names that begin with it.
#[component]
fn Letters(letters: Vec<Letter>) -> impl IntoView {
    let app = use_app();
    // A place on this page: the browser goes there without the program.
    let jump = |letter: char| {
        view! {
            <li>
                <a class="chip" href=format!("#{letter}")>
                    {letter.to_string()}
                </a>
            </li>
        }
    };
    let row = letters.iter().map(|letter| jump(letter.letter).into_any()).collect_view();
    let letter = move |Letter { letter, names }: Letter| {
        view! {
            <section class="letter">
                <h2 id=letter.to_string()>{letter.to_string()}</h2>
                <ul>
                    <KommuneLinks kommuner=names />
                </ul>
            </section>
        }
    };
    view! {
        <nav aria-label=app.texts.kommuner_title>
            <ul class="chips">{row}</ul>
        </nav>
        <div class="letters">{letters.into_iter().map(letter).map(IntoAny::into_any).collect_view()}</div>
    }
}
