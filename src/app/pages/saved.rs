//! What the reader has put aside on this device, or a list that somebody gave them.

mod bar;
mod delete;
mod hand_over;
mod row;
mod shown;

use crate::app::browser;
use crate::app::components::{Fresh, PageTitle, Row, Rows, WhenLoaded, version};
use crate::app::context::use_app;
use crate::app::handler::handler;
use crate::find::saved::{Act, Kept, Pick, Saved};
use crate::i18n::texts::made::made_texts;
use bar::Bar;
use delete::Delete;
use hand_over::HandOver;
use leptos::prelude::*;
use row::SavedRow;
use shown::Shown;

/// The reader's own list; or, to look at, one that stands in the address.
#[component]
pub fn SavedPage(
    /// The list of the address; empty for the reader's own.
    list: String,
) -> impl IntoView {
    let app = use_app();
    let shown = Shown::new(app, Saved::parse(&list));
    let title = if shown.is_given { app.texts.shared_title } else { app.texts.saved_title };
    let lead = if shown.is_given { shown.texts.given_lead } else { shown.texts.lead };
    if cfg!(not(feature = "csr")) {
        // Only the device knows the list, and only a program can read it there.
        return view! {
            <PageTitle text=title />
            <p class="lead">{lead}</p>
            <noscript>
                <p class="notice">{made_texts(app.lang).list_without_scripts}</p>
            </noscript>
        }
        .into_any();
    }
    let has_lead = shown.is_given || shown.kept.with_untracked(|kept| *kept != Kept::Nowhere);
    let needs = Memo::new(move |_| shown.list.with(Saved::needs));
    // What stands below is not made anew when the list changes.
    let is_empty = Memo::new(move |_| shown.list.with(|list| list.picks().is_empty()));
    view! {
        <PageTitle text=title />
        {has_lead.then(|| view! { <p class="lead">{lead}</p> })}
        <WhenLoaded needs>
            <ol class="saved">
                <Rows rows=Signal::derive(move || rows(shown)) />
            </ol>
            <Notice shown />
            <Bar shown />
            <Fresh key=move || is_empty.get().to_string()>{below(shown, is_empty.get_untracked())}</Fresh>
        </WhenLoaded>
    }
    .into_any()
}

fn rows(shown: Shown) -> Vec<Row> {
    let row = |pick: &Pick| {
        let pick = pick.clone();
        Row::of(pick.written(), move || view! { <SavedRow shown pick=pick.clone() /> })
    };
    shown.list.with(|list| list.picks().iter().map(row).collect())
}

/// Why there is no list, where there is none.
#[component]
fn Notice(shown: Shown) -> impl IntoView {
    let texts = shown.texts;
    let notice = move || match shown.kept.get_untracked() {
        _ if shown.is_given => ().into_any(),
        Kept::Nowhere => view! { <p class="notice">{texts.nowhere}</p> }.into_any(),
        Kept::Unreadable => view! {
            <div class="notice">
                <h2>{texts.unreadable}</h2>
                <p>{texts.unreadable_text}</p>
                <button
                    type="button"
                    class="ds-button"
                    data-variant="secondary"
                    on:click=handler(move |_| shown.act(Act::Clear))
                >
                    {texts.start_again}
                </button>
            </div>
        }
        .into_any(),
        Kept::List(list) if list.picks().is_empty() => {
            view! { <p class="notice">{texts.empty}</p> }.into_any()
        }
        Kept::List(_) => ().into_any(),
    };
    let state = move || shown.kept.with(|kept| kept.list().map(|list| list.picks().is_empty()));
    let is_nowhere = move || shown.kept.with(|kept| *kept == Kept::Nowhere);
    view! { <Fresh key=version(move || (state(), is_nowhere()))>{notice()}</Fresh> }
}

/// What can be done with the whole list.
fn below(shown: Shown, is_empty: bool) -> AnyView {
    let texts = shown.texts;
    if shown.is_given {
        // Where nothing may be kept, nothing can be taken.
        let take = move |_| shown.act(Act::Take(shown.list.get_untracked()));
        let is_nowhere = shown.kept.with_untracked(|kept| *kept == Kept::Nowhere);
        return (!is_nowhere)
            .then(|| {
                view! {
                    <p class="acts">
                        <button type="button" class="ds-button" on:click=handler(take)>
                            {texts.take}
                        </button>
                    </p>
                }
            })
            .into_any();
    }
    if is_empty {
        return ().into_any();
    }
    let forgets = browser::forgets().then(|| view! { <p class="notice">{texts.forgets}</p> });
    view! {
        {forgets}
        <HandOver shown />
        <Delete shown />
    }
    .into_any()
}
