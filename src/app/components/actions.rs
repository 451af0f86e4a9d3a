//! What one can do with the page of a record: save it, share it, print it, report a fault in it.

use crate::address::report::letter;
use crate::address::route::Route;
use crate::app::browser;
use crate::app::components::{Fresh, LiveText, PrintedCode, QrCode, ShareButton};
use crate::app::context::{App, use_app};
use crate::app::handler::handler;
use crate::find::saved::{Kept, Pick, name_of};
use leptos::prelude::*;

/// What came of an act, in words, and whether a link to the list stands behind it.
#[derive(Clone, Default, PartialEq)]
pub struct Said {
    /// The words.
    pub words: String,
    /// Whether the list is the next thing to look at.
    pub with_list: bool,
}

/// The acts. Where nothing may lead out there is a code instead, that takes the page to the reader's own phone.
#[component]
pub fn Actions(
    /// The record; a page of none is neither saved nor reported.
    #[prop(optional, into)]
    pick: Option<Pick>,
) -> impl IntoView {
    let app = use_app();
    let texts = app.texts;
    let address = app.address_of(app.route.get_untracked());
    if !app.host.may_leave() {
        return view! { <QrCode of=address caption=texts.codes.of_page /> }.into_any();
    }
    let said = RwSignal::new(Said::default());
    let (save, report) =
        pick.map(|pick| (save(app, pick.clone(), said).into_any(), report(app, pick).into_any())).unzip();
    let share_address = address.clone();
    view! {
        <section class="actions" aria-label=texts.actions_label>
            <p class="acts">
                {save} <ShareButton address=Signal::stored(share_address) said text=texts.share />
                <button
                    type="button"
                    class="ds-button"
                    data-variant="secondary"
                    data-act="print"
                    on:click=handler(|_| browser::print())
                >
                    {texts.print}
                </button> {report}
            </p>
            <ActionStatus said />
            <PrintedCode address />
        </section>
    }
    .into_any()
}

/// Saves the record or removes it again, where the device may store it.
fn save(app: App, pick: Pick, said: RwSignal<Said>) -> impl IntoView {
    let pick = StoredValue::new(pick);
    let is_saved = move || pick.with_value(|pick| Kept::of(app.stored_list()).has(pick));
    untrack(|| app.stored_list()).is_some().then(|| {
        let label = move || if is_saved() { app.texts.unsave } else { app.texts.save }.to_owned();
        let press = move |_| said.set(pick.with_value(|pick| toggle(app, pick)));
        view! {
            <button
                type="button"
                class="ds-button"
                data-variant="secondary"
                data-act="save"
                on:click=handler(press)
            >
                <LiveText text=Signal::derive(label) />
            </button>
        }
    })
}

/// Writes a letter about the record, where the site has a mailbox for it.
fn report(app: App, pick: Pick) -> impl IntoView {
    let texts = &app.texts.about_acts;
    let pick = StoredValue::new(pick);
    let report = app.files.with_untracked(|files| {
        let manifest = files.manifest()?;
        let mail = manifest.site.mail.clone()?;
        Some((mail, manifest.today.map(String::from).unwrap_or_default()))
    });
    report.map(|(mail, version)| {
        let press = move |_| {
            let (name, id) = pick.with_value(|pick| (name_of(&app.data_now(), pick), pick.written()));
            let about = format!("{id} · {version}\n{}", app.address_of(app.route.get_untracked()));
            let body = format!("{}\n\n\n{about}", texts.report_question);
            browser::open(&letter(&mail, &texts.report_subject.with(&[&name]), &body));
        };
        view! {
            <button
                type="button"
                class="ds-button"
                data-variant="tertiary"
                data-act="report"
                on:click=handler(press)
            >
                {app.texts.report}
            </button>
        }
    })
}

/// Where the page says what came of an act.
#[component]
pub fn ActionStatus(
    /// It.
    said: RwSignal<Said>,
) -> impl IntoView {
    let app = use_app();
    let words = move || {
        let Said { words, with_list } = said.get();
        let link = with_list.then(|| {
            let href = app.href(Route::Saved(String::new()));
            view! {
                " "
                <a class="ds-link" href=href>
                    {app.texts.saved.link}
                </a>
            }
        });
        view! { <p class="said">{words} {link}</p> }
    };
    view! {
        <div role="status">
            <Fresh key=move || said.get().words>{words()}</Fresh>
        </div>
    }
}

/// Saves a record, or removes it again; says what came of it.
fn toggle(app: App, pick: &Pick) -> Said {
    let (texts, list_texts) = (&app.texts.about_acts, &app.texts.saved);
    let Kept::List(mut list) = Kept::of(untrack(|| app.stored_list())) else {
        // What cannot be read is not overwritten; its page says what to do.
        return Said { words: list_texts.unreadable.to_owned(), with_list: true };
    };
    let was_there = list.remove(pick).is_some();
    if !was_there {
        list.insert(usize::MAX, pick.clone());
    }
    let (words, with_list) = match (app.store_list(&list), was_there) {
        (false, _) => (list_texts.not_kept, false),
        (true, false) => (texts.saved_it, true),
        (true, true) => (texts.unsaved_it, true),
    };
    Said { words: words.to_owned(), with_list }
}
