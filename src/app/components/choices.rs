//! What a reader can choose of the page itself.

use crate::app::context::use_app;
use leptos::prelude::*;

/// The size of the letters and the contrast; on a device of the reader's own also whether it is to remember them and the
/// language. `public/choices.js` does it, so that it is there before the app, and before anything is painted.
#[component]
pub fn Choices() -> impl IntoView {
    let app = use_app();
    let texts = &app.texts.choices;
    let choice = |name: &'static str, value: &'static str, text: &'static str| {
        view! {
            <label>
                <input type="radio" name=name value=value />
                {text}
            </label>
        }
    };
    let [usual, large, largest] = texts.sizes;
    let [plain, more] = texts.contrasts;
    let keep = app.host.may_store().then(|| {
        view! {
            <label>
                <input type="checkbox" name="keep" />
                {texts.keep}
            </label>
            <p>{texts.keep_note}</p>
        }
    });
    view! {
        <details class="choices">
            <summary>{texts.title}</summary>
            <fieldset>
                <legend>{texts.size_label}</legend>
                {choice("text", "", usual)}
                {choice("text", "large", large)}
                {choice("text", "largest", largest)}
            </fieldset>
            <fieldset>
                <legend>{texts.contrast_label}</legend>
                {choice("contrast", "", plain)}
                {choice("contrast", "more", more)}
            </fieldset>
            {keep}
        </details>
    }
}
