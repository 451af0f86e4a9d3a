//! A way out of the app, where nothing may lead out.

use leptos::prelude::*;

/// A button in the place of a link: `public/display/sheet.js` shows what it leads to as text and as a code, for the
/// reader's own phone.
#[component]
pub fn TakeAway(
    /// Where it leads: an address, or a number to call.
    to: String,
    /// What it says.
    #[prop(into)]
    text: String,
) -> impl IntoView {
    view! {
        <button type="button" class="contact ds-button" data-variant="secondary" data-take=to>
            {text}
        </button>
    }
}
