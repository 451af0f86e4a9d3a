//! The heading of a page, which is also its title.

use crate::app::browser;
use crate::app::components::{LiveText, lang_of_names};
use crate::app::context::use_app;
use leptos::prelude::*;

/// The heading of a page. Every page has one, so none can forget its title.
///
/// When the reader came from another page of the app the focus moves here, as it does when a
/// document is loaded (WCAG 2.4.3).
#[component]
pub fn PageTitle(
    /// The heading, which may change with the page's place.
    #[prop(into)]
    text: Signal<String>,
    /// Whether it is the name of a record, which may be in another language than the page.
    #[prop(optional)]
    is_name: bool,
) -> impl IntoView {
    let app = use_app();
    let text = Memo::new(move |_| text.get());
    Effect::new(move || browser::set_title(&format!("{} – {}", text.get(), app.texts.product)));
    if app.pages_opened.get_untracked() > 0 {
        // Effects run when the heading stands in the document.
        Effect::new(browser::focus_heading);
    }
    let lang = lang_of_names().filter(|_| is_name);
    if !app.host.is_whole_page() {
        // The page around it has its own `<h1>`, and says the level (`public/frame.js`).
        return view! {
            <div class="page-title" role="heading" attr:aria-level="2" tabindex="-1" lang=lang>
                <LiveText text />
            </div>
        }
        .into_any();
    }
    view! {
        <h1 class="page-title" tabindex="-1" lang=lang>
            <LiveText text />
        </h1>
    }
    .into_any()
}
