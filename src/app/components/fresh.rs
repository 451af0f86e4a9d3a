//! A part of a page that is made anew instead of being changed.

use crate::app::components::{Row, Rows};
use leptos::prelude::*;
use std::sync::{Mutex, PoisonError};

/// Makes its children anew whenever `key` changes.
///
/// Leptos would change the texts of the old ones in place. A browser that translates the page has put other nodes in
/// the place of those texts, so the change would not be seen.
#[component]
pub fn Fresh(
    /// What tells one state of the part from another.
    #[prop(into)]
    key: Signal<String>,
    /// The part.
    children: ChildrenFn,
) -> impl IntoView {
    let rows = Signal::derive(move || vec![Row::new(key.get(), children.clone())]);
    view! { <Rows rows /> }
}

/// A key that changes whenever one of the memos that `track` names does. Without a copy of their values, so that no
/// type of them has its own code for this.
pub fn changes(track: impl Fn() + Send + Sync + 'static) -> Signal<String> {
    let count = Memo::new(move |before: Option<&u32>| {
        track();
        before.map_or(0, |before| before + 1)
    });
    Signal::derive(move || count.get().to_string())
}

/// A key that changes whenever a value does, for values that are no text and of which not all are memos.
pub fn version<T: PartialEq + Send + Sync + 'static>(
    value: impl Fn() -> T + Send + Sync + 'static,
) -> Signal<String> {
    // Beside the memo and not in it: so it is one type of memo for all values.
    let last = Mutex::new(None);
    let count = Memo::new(move |before: Option<&u32>| {
        let before = before.copied().unwrap_or_default();
        let new = Some(value());
        let mut last = last.lock().unwrap_or_else(PoisonError::into_inner);
        let is_same = *last == new;
        *last = new;
        before + u32::from(!is_same)
    });
    Signal::derive(move || count.get().to_string())
}
