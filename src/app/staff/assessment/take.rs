//! What can be done with the answers: print, a link, the device, and beginning anew.

use super::Page;
use crate::address::route::Route;
use crate::address::staff::StaffPage;
use crate::app::browser;
use crate::app::components::{ActionStatus, Fresh, Said, ShareButton};
use crate::app::handler::handler;
use crate::find::assessment::{Assessment, KEY};
use leptos::prelude::*;

/// Buttons, where there is anything to take along; and the answers that this device keeps.
#[component]
pub fn Take(
    /// The page.
    page: Page,
) -> impl IntoView {
    let Page { app, words, given } = page;
    let said = RwSignal::new(Said::default());
    // Changes whenever the device is asked to keep or to forget.
    let changed = RwSignal::new(0u32);
    let has_any = move || given.with(|given| given.now.count() + given.before.count() > 0);
    let kept = move || if app.host.may_store() { browser::stored(KEY).flatten() } else { None };
    let key = Signal::derive(move || {
        changed.track();
        format!("{} {}", has_any(), kept().unwrap_or_default())
    });
    let buttons = move || {
        let kept = kept();
        let resume =
            kept.as_deref().and_then(Assessment::of_kept).filter(|_| !untrack(has_any)).map(|kept| {
                view! {
                    <p>
                        <a class="ds-link" href=app.href(Route::Staff(StaffPage::Assessment, kept.choices()))>
                            {words.resume}
                        </a>
                    </p>
                }
            });
        let forget = kept.map(|_| {
            button(words.forget, move || {
                browser::store(KEY, None);
                changed.update(|changed| *changed += 1);
                words.forgotten.clone_into(&mut said.write().words);
            })
        });
        let acts = untrack(has_any).then(|| acts(page, said, changed));
        view! {
            {resume}
            <div class="acts">{acts} {forget}</div>
        }
    };
    view! {
        <section class="staff-aside staff-take">
            <h2>{words.go_on}</h2>
            <p>{words.link_means}</p>
            <p>{words.again_means}</p>
            <Fresh key>{buttons()}</Fresh>
            <ActionStatus said />
        </section>
    }
}

fn acts(page: Page, said: RwSignal<Said>, changed: RwSignal<u32>) -> AnyView {
    let Page { app, words, given } = page;
    let address =
        Signal::derive(move || app.address_of(Route::Staff(StaffPage::Assessment, given.read().choices())));
    let keep = app.host.may_store().then(|| {
        button(words.keep, move || {
            let is_kept = browser::store(KEY, Some(&given.read_untracked().kept()));
            changed.update(|changed| *changed += 1);
            let words = if is_kept { words.kept } else { words.keep_failed };
            words.clone_into(&mut said.write().words);
        })
    });
    view! {
        {button(app.texts.print, browser::print)}
        <ShareButton address said text=words.link />
        {keep}
        {button(words.again, move || page.go(&given.get_untracked().again()))}
        {button(words.empty, move || page.go(&Assessment::default()))}
    }
    .into_any()
}

fn button(text: &'static str, press: impl Fn() + 'static) -> AnyView {
    view! {
        <button type="button" class="ds-button" data-variant="secondary" on:click=handler(move |_| press())>
            {text}
        </button>
    }
    .into_any()
}
