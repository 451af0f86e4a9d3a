//! The notes as one report: how many about each theme, as bars and figures, and each note.

use super::Page;
use crate::app::handler::handler;
use crate::find::learned::{Counted, report};
use leptos::prelude::*;

/// The report. It is made anew at every change of the notes.
#[component]
pub fn Outcome(
    /// The page.
    page: Page,
) -> impl IntoView {
    let words = page.words;
    let notes = page.notes.get_untracked();
    let counted = report(&notes);
    let most = counted.iter().map(|of| of.notes.len()).max().unwrap_or(1);
    let table = (!counted.is_empty()).then(|| {
        let rows: Vec<AnyView> = counted.iter().map(|of| row(page, of, most)).collect();
        view! {
            <p>{words.report_caution}</p>
            <table class="staff-table staff-words">
                <thead>
                    <tr>
                        <th scope="col">{words.theme}</th>
                        <th scope="col">{words.number}</th>
                        <th scope="col">{words.by}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        }
    });
    view! {
        <section class="staff-result">
            <h2>{words.list}</h2>
            <p role="status">{words.count.of(notes.len())}</p>
            {table}
            {counted.iter().map(|of| theme(page, of)).collect_view()}
        </section>
    }
}

/// A theme: its bar, its number, and who it is about.
fn row(page: Page, counted: &Counted, most: usize) -> AnyView {
    let words = page.words;
    let count = counted.notes.len();
    let of_group =
        |(at, count): (usize, &usize)| (*count > 0).then(|| format!("{}: {count}", words.groups[at]));
    let who: Vec<String> = counted.who.iter().enumerate().filter_map(of_group).collect();
    view! {
        <tr>
            <th scope="row">{words.themes[counted.theme as usize]}</th>
            <td class="staff-share">
                <svg class="staff-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                    <rect width="100" height="10"></rect>
                    <rect class="staff-bar-full" width=(count * 100 / most).to_string() height="10"></rect>
                </svg>
                <span>{count.to_string()}</span>
            </td>
            <td>{who.join(", ")}</td>
        </tr>
    }
    .into_any()
}

/// The notes about a theme.
fn theme(page: Page, counted: &Counted) -> AnyView {
    let words = page.words;
    let notes = page.notes.get_untracked();
    let note = |at: &usize| {
        let (at, note) = (*at, &notes[*at]);
        let day = note.day.map(|day| page.app.texts.say_date(day));
        let about = [day.as_deref().unwrap_or_default(), words.groups[note.who as usize], &note.service];
        let about: Vec<&str> = about.into_iter().filter(|text| !text.is_empty()).collect();
        let help = (!note.help.is_empty()).then(|| view! { <p>{words.helps.with(&[&note.help])}</p> });
        let remove = move |_| {
            page.notes.update(|notes| {
                notes.remove(at);
            });
            page.say(words.removed);
        };
        view! {
            <li>
                <p class="list-doubt">{about.join(", ")}</p>
                <p>{note.what.clone()}</p>
                {help}
                <button
                    type="button"
                    class="ds-button staff-aside"
                    data-variant="tertiary"
                    aria-label=format!("{}: {}", words.remove, note.what)
                    on:click=handler(remove)
                >
                    {words.remove}
                </button>
            </li>
        }
        .into_any()
    };
    view! {
        <h3>{words.themes[counted.theme as usize]}</h3>
        <ul class="staff-notes">{counted.notes.iter().map(note).collect_view()}</ul>
    }
    .into_any()
}
