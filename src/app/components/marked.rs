//! Texts in which what was typed is marked.

use crate::app::context::App;
use crate::app::node::{Node, known, live, node, plain, several};
use crate::route::Route;
use crate::search::mark;
use leptos::prelude::*;

/// Puts a text into an element; where one can search, what was typed is marked in it.
pub fn marked(app: App, element: Node, text: &str) -> Node {
    if !app.route.with_untracked(|route| matches!(route, Route::Finder(_))) {
        return element.text(text);
    }
    let text = text.to_owned();
    let searched = text.clone();
    let pieces = known(move || mark(&searched, &app.query().words));
    let draw = move || {
        let piece = |(range, is_marked): &(std::ops::Range<usize>, bool)| {
            let piece = text.get(range.clone()).unwrap_or_default();
            if *is_marked { node("mark").text(piece) } else { plain(piece) }
        };
        several(pieces.get().iter().map(piece).collect())
    };
    element.child(live(Box::new(draw)))
}
