//! Texts in which what was typed is marked.

use crate::find::search::mark;
use leptos::prelude::*;

/// A text; what the `words` of a search found in it is marked.
#[component]
pub fn Marked(
    /// The text.
    text: String,
    /// The words.
    words: std::sync::Arc<str>,
) -> impl IntoView {
    if words.trim().is_empty() {
        return text.into_any();
    }
    let piece = |(range, is_marked): (std::ops::Range<usize>, bool)| {
        let piece = text.get(range).unwrap_or_default().to_owned();
        if is_marked { view! { <mark>{piece}</mark> }.into_any() } else { piece.into_any() }
    };
    mark(&text, &words).into_iter().map(piece).map(IntoAny::into_any).collect_view().into_any()
}
