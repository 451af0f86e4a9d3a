//! A text that changes while it is on the page.

use leptos::prelude::*;

/// A text that changes, in an element of its own.
///
/// It is set as a property, which replaces all that stands in the element: also what a browser that translates the
/// page has put there instead of the text. A text node would go on changing out of sight.
#[component]
pub fn LiveText(
    /// The text.
    #[prop(into)]
    text: Signal<String>,
) -> impl IntoView {
    // The property is set before children are put there; on prerendered pages there are no properties.
    let prerendered = cfg!(not(feature = "csr")).then(|| text.get_untracked());
    view! { <span prop:textContent=move || text.get()>{prerendered}</span> }
}
