//! The list as a link, as a code, on paper.

use super::shown::Shown;
use crate::address::route::Route;
use crate::app::browser;
use crate::app::components::{ActionStatus, Fresh, PrintedCode, QrCode, Said, ShareButton};
use crate::app::handler::handler;
use leptos::prelude::*;

/// Ways to take the list along.
#[component]
pub fn HandOver(
    /// The list.
    shown: Shown,
) -> impl IntoView {
    let (app, texts) = (shown.app, shown.texts);
    let address = Memo::new(move |_| app.address_of(Route::Saved(shown.list.with(|list| list.written()))));
    let is_code_shown = RwSignal::new(false);
    let said = RwSignal::new(Said::default());
    let toggle = move |_| {
        shown.outcome.set(None);
        is_code_shown.update(|is_shown| *is_shown = !*is_shown);
    };
    let code = move || {
        is_code_shown
            .get_untracked()
            .then(|| view! { <QrCode of=address.get_untracked() caption=texts.code_caption /> })
    };
    view! {
        <section class="actions hand-over">
            <h2>{texts.hand_over}</h2>
            <p>{texts.hand_over_text}</p>
            <p class="acts">
                <ShareButton address said text=texts.share />
                <button
                    type="button"
                    class="ds-button"
                    data-variant="secondary"
                    aria-expanded=move || is_code_shown.get().to_string()
                    on:click=handler(toggle)
                >
                    {texts.code}
                </button>
                <button
                    type="button"
                    class="ds-button"
                    data-variant="secondary"
                    data-act="print"
                    on:click=handler(|_| browser::print())
                >
                    {app.texts.print}
                </button>
            </p>
            <ActionStatus said />
            <Fresh key=move || format!("{} {}", is_code_shown.get(), address.get())>{code()}</Fresh>
            <PrintedCode address />
        </section>
    }
}
