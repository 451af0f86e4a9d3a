//! A list whose rows stay where they are when others come and go.

use crate::app::context::App;
use crate::app::node::{Node, Row, Say, button, keyed, known, live, node, nothing, several};
use leptos::prelude::*;

/// Cards and the headings over them.
pub fn rows(rows: Say<Vec<Row>>) -> Node {
    node("div").class("cards").child(keyed(rows))
}

/// What a list holds: how many there are in words, the first of them, and whether there are more.
#[derive(Clone, Default, PartialEq)]
pub struct Listing {
    /// How many there are, in words.
    pub count: String,
    /// The rows that are shown.
    pub rows: Vec<Row>,
    /// Whether there are more than are shown.
    pub is_more: bool,
    /// What is shown below instead of rows.
    pub nothing: bool,
}

/// A list with its count above it, announced when it changes, and a button for `step` more. `list` is
/// called with how many are wanted, `instead` draws what to do when there are none.
pub fn listing(
    app: App,
    step: usize,
    list: Box<dyn Fn(usize) -> Listing + Send + Sync>,
    instead: Say<Node>,
) -> Node {
    let shown = RwSignal::new(app.length_before().unwrap_or(step));
    let listing = known(move || list(shown.get()));
    let count = known(move || listing.get().count.clone());
    // Drawn again only when that changes, not for every letter of a search.
    let end = known(move || (listing.get().nothing, listing.get().is_more));
    let more = move || {
        let (is_nothing, is_more) = *end.get();
        if is_nothing {
            return instead();
        }
        if !is_more {
            return nothing();
        }
        let show = move |_| {
            shown.update(|shown| *shown += step);
            app.remember_length(shown.get_untracked());
        };
        button(app.texts.show_more, Box::new(show)).with("data-variant", "secondary")
    };
    several(vec![
        node("p").class("count").with("role", "status").say(Box::new(move || count.get().as_ref().clone())),
        rows(Box::new(move || listing.get().rows.clone())),
        live(Box::new(more)),
    ])
}
