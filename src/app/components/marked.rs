//! Texts in which what was typed is marked.

use crate::app::node::{Node, Typed, known, live, node, plain, several};
use crate::find::search::mark;
use leptos::prelude::*;

/// Puts a text into an element; where it was found by what was `typed`, that is marked in it.
pub fn marked(element: Node, typed: Option<Typed>, text: &str) -> Node {
    let Some(typed) = typed else { return element.text(text) };
    let text = text.to_owned();
    let searched = text.clone();
    let pieces = known(move || mark(&searched, &typed.get()));
    let draw = move || {
        let piece = |(range, is_marked): &(std::ops::Range<usize>, bool)| {
            let piece = text.get(range.clone()).unwrap_or_default();
            if *is_marked { node("mark").text(piece) } else { plain(piece) }
        };
        several(pieces.get().iter().map(piece).collect())
    };
    element.child(live(Box::new(draw)))
}
