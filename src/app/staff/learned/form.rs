//! The form for one note.

use super::Page;
use super::field::{Lines, OneOf};
use crate::app::components::{Fresh, version};
use crate::app::handler::handler;
use crate::find::learned::{Found, Note, Theme, Who, slips};
use crate::vocabulary::Vocabulary;
use leptos::prelude::*;

/// The form.
#[component]
pub fn Form(
    /// The page.
    page: Page,
) -> impl IntoView {
    let words = page.words;
    let [day, service, what, help] = [(); 4].map(|()| RwSignal::new(String::new()));
    let [theme, who] = [(); 2].map(|()| RwSignal::new(0));
    let found = move || {
        let text = [service, what, help].map(|field| field.get()).join("\n");
        slips(&text, &page.app.data_now().places)
    };
    let add = move |_| {
        let text = |field: RwSignal<String>| field.get_untracked().trim().to_owned();
        let note = Note {
            day: text(day).parse().ok(),
            theme: Theme::ALL.get(theme.get_untracked()).copied().unwrap_or(Theme::Other),
            who: Who::ALL.get(who.get_untracked()).copied().unwrap_or(Who::Others),
            service: text(service),
            what: text(what),
            help: text(help),
        };
        if !note.says_something() {
            return page.say(words.add_empty);
        }
        if page.add(vec![note]) == 0 {
            return page.say(words.full);
        }
        [service, what, help].iter().for_each(|field| field.set(String::new()));
        page.say(words.added);
    };
    view! {
        <section class="staff-form staff-aside">
            <h2>{words.add_title}</h2>
            <div class="staff-choices">
                <div class="staff-choice">
                    <label class="ds-label" for="dag">
                        {words.day}
                    </label>
                    <input
                        class="ds-input"
                        id="dag"
                        type="date"
                        on:change=handler(move |event| day.set(event_target_value(&event)))
                    />
                </div>
                <OneOf id="tema" label=words.theme names=&words.themes value=theme />
                <OneOf id="hvem" label=words.who names=&words.groups value=who />
            </div>
            <Lines id="tjeneste" label=words.service hint=words.service_hint rows=1 value=service />
            <Lines id="hva" label=words.what hint=words.what_hint rows=4 value=what />
            <Lines id="hjelp" label=words.help rows=2 value=help />
            <div role="status">
                <Fresh key=version(found)>{warnings(page, &untrack(found))}</Fresh>
            </div>
            <button type="button" class="ds-button" on:click=handler(add)>
                {words.add}
            </button>
        </section>
    }
}

/// What looks like something that should not stand there.
fn warnings(page: Page, found: &[Found]) -> AnyView {
    if found.is_empty() {
        return ().into_any();
    }
    let line = |found: &Found| {
        view! { <li>{page.words.slips[found.slip as usize].with(&[&found.words])}</li> }.into_any()
    };
    view! {
        <div class="ds-alert" data-color="warning">
            <ul>{found.iter().map(line).collect_view()}</ul>
            <p>{page.words.slip_advice}</p>
        </div>
    }
    .into_any()
}
