//! The texts of the staff's program, which come as data.

use crate::app::components::WhenLoaded;
use crate::app::context::{App, use_app};
use crate::app::pages::needs_of_route;
use crate::i18n::texts::staff::StaffWords;
use leptos::prelude::*;
use std::sync::OnceLock;

/// The texts in the language of this document, once they have come.
fn words(app: App) -> Option<&'static StaffWords> {
    if cfg!(not(feature = "csr")) {
        return Some(crate::i18n::texts::staff::staff_words(app.lang));
    }
    static WORDS: OnceLock<Option<&'static StaffWords>> = OnceLock::new();
    *WORDS.get_or_init(|| StaffWords::read(app.data_now().staff_texts.clone()))
}

/// A page of the staff's program, when its texts and its data are there.
#[component]
pub fn WithWords(
    /// Draws it.
    page: fn(&'static StaffWords) -> AnyView,
) -> impl IntoView {
    let app = use_app();
    let page = move || match words(app) {
        Some(words) => page(words),
        None => view! { <p class="lead">{app.texts.failed_text}</p> }.into_any(),
    };
    view! { <WhenLoaded needs=needs_of_route(app)>{page()}</WhenLoaded> }
}
