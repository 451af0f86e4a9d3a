//! What only paper shows: the way back to the page, and the day.

use crate::app::components::{Fresh, QrCode, version};
use crate::app::context::use_app;
use leptos::prelude::*;
use std::time::Duration;

/// How soon it is drawn: after the page itself, in milliseconds.
const PAUSE: u64 = 500;

/// A code of the page's address and the day on which it was printed. It is drawn when the page has come to rest, and
/// not first when it is printed: browsers do not wait for it then, and may print by their own menu.
#[component]
pub fn PrintedCode(
    /// The address.
    #[prop(into)]
    address: Signal<String>,
) -> impl IntoView {
    let app = use_app();
    let is_drawn = RwSignal::new(false);
    Effect::new(move || {
        let draw = move || {
            // The page may be gone by now.
            let _ = is_drawn.try_set(true);
        };
        set_timeout(draw, Duration::from_millis(PAUSE));
    });
    let sheet = move || {
        let today = app.now.get().map(|now| now.date);
        let printed_on =
            today.map(|today| app.texts.about_acts.printed_on.with(&[&app.texts.say_date(today)]));
        view! {
            <div class="sheet">
                <QrCode of=address.get() caption=address.get() />
                <p class="sheet-date">{printed_on}</p>
            </div>
        }
    };
    let key = version(move || (is_drawn.get(), address.get(), app.now.get().map(|now| now.date)));
    view! { <Fresh key>{is_drawn.get().then(sheet)}</Fresh> }
}
