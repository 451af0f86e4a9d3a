//! What only paper shows: the way back to the page, and the day.

use crate::app::browser;
use crate::app::components::QrCode;
use crate::app::context::use_app;
use crate::i18n::texts::actions::action_texts;
use leptos::prelude::*;

/// A code of the page's address and the day on which it was printed. Drawn when the page is about to be printed, be
/// it by the button or by the browser's own menu.
#[component]
pub fn PrintedCode(
    /// The address.
    #[prop(into)]
    address: Signal<String>,
) -> impl IntoView {
    let app = use_app();
    let is_printed = RwSignal::new(false);
    let listener = StoredValue::new_local(browser::on_print(move || {
        let _ = is_printed.try_set(true);
    }));
    on_cleanup(move || listener.dispose());
    let sheet = move || {
        let today =
            app.now.get().map(|now| (action_texts(app.lang).printed_on)(&app.texts.say_date(now.date)));
        view! {
            <div class="sheet">
                <QrCode of=address.get() caption=address.get() />
                <p class="sheet-date">{today}</p>
            </div>
        }
    };
    view! { <Show when=move || is_printed.get()>{sheet()}</Show> }
}
