//! Taking the notes along, keeping them on the device, and putting those of several hosts together.

use super::Page;
use crate::app::browser;
use crate::app::components::{Fresh, changes};
use crate::app::handler::handler;
use crate::find::learned::{KEY, document, read, write};
use crate::vocabulary::Vocabulary;
use leptos::prelude::*;

/// What a spreadsheet takes.
const CSV: &str = "text/csv;charset=utf-8";
/// What a text program takes.
const DOCUMENT: &str = "text/html;charset=utf-8";

/// Buttons for files and for the device.
#[component]
pub fn Take(
    /// The page.
    page: Page,
) -> impl IntoView {
    // Changes whenever the device is asked to keep or to forget.
    let asked = RwSignal::new(0u32);
    let key = changes(move || {
        page.notes.track();
        asked.track();
    });
    view! {
        <div class="staff-aside">
            <Fresh key>
                <div class="acts">{acts(page, asked)}</div>
            </Fresh>
        </div>
    }
}

fn acts(page: Page, asked: RwSignal<u32>) -> Vec<AnyView> {
    let Page { app, words, notes, .. } = page;
    let is_empty = notes.with_untracked(Vec::is_empty);
    let kept = if app.host.may_store() { browser::stored(KEY).flatten() } else { None };
    let mut acts = Vec::new();
    if !is_empty {
        acts.push(button(words.doc, move || {
            let text = notes.with_untracked(|notes| document(notes, app.lang.as_str(), words));
            let _ = browser::save_file(words.doc_name, DOCUMENT, &text);
        }));
        acts.push(button(words.csv, move || {
            let _ = browser::save_file(words.csv_name, CSV, &notes.with_untracked(|notes| write(notes)));
        }));
        acts.push(button(app.texts.print, browser::print));
    }
    if !is_empty && app.host.may_store() {
        acts.push(button(words.keep, move || {
            let is_kept = browser::store(KEY, Some(&notes.with_untracked(|notes| write(notes))));
            page.say(if is_kept { words.kept } else { words.keep_failed });
            asked.update(|asked| *asked += 1);
        }));
    }
    if let Some(kept) = kept {
        if is_empty {
            acts.push(button(words.resume, move || {
                let _ = read(&kept).map(|notes| page.add(notes));
            }));
        }
        acts.push(button(words.forget, move || {
            browser::store(KEY, None);
            page.say(words.forgotten);
            asked.update(|asked| *asked += 1);
        }));
    }
    acts
}

/// Reads files that other hosts made.
#[component]
pub fn Merge(
    /// The page.
    page: Page,
) -> impl IntoView {
    let words = page.words;
    let choose = move |event: web_sys::Event| {
        let files = browser::chosen_files(&event);
        leptos::task::spawn_local(async move {
            let (mut added, mut failed) = (0, Vec::new());
            for (name, text) in files.await {
                match read(&text) {
                    Some(notes) => added += page.add(notes),
                    None => failed.push(words.merge_failed.with(&[&name])),
                }
            }
            failed.insert(0, words.merged.with(&[&added.to_string()]));
            page.say(&failed.join(" "));
        });
    };
    view! {
        <section class="staff-aside">
            <h2>{words.merge}</h2>
            <p id="filer-om">{words.merge_text}</p>
            <label class="ds-label" for="filer">
                {words.merge_label}
            </label>
            <input
                id="filer"
                type="file"
                multiple
                accept=".csv,text/csv"
                aria-describedby="filer-om"
                on:change=handler(choose)
            />
        </section>
    }
}

fn button(text: &'static str, press: impl Fn() + 'static) -> AnyView {
    view! {
        <button type="button" class="ds-button" data-variant="secondary" on:click=handler(move |_| press())>
            {text}
        </button>
    }
    .into_any()
}
