//! The heading of a page, which is also its title.

use crate::app::browser;
use crate::app::context::App;
use crate::app::node::{Node, Say, follow, known, node};
use leptos::prelude::*;

/// The heading of a page. Every page has one, so none can forget its title.
///
/// When the reader came from another page of the app the focus moves here, as it does when a
/// document is loaded (WCAG 2.4.3).
pub fn page_title(app: App, text: Say<String>) -> Node {
    // Not written again for every letter of a search.
    let text = known(text);
    follow(Box::new(move || browser::set_title(&[text.get().as_str(), " – ", app.texts.product].concat())));
    if app.turns.get_untracked() > 0 {
        // First when the heading stands in the document.
        leptos::task::spawn_local(async { browser::focus_heading() });
    }
    node("h1").class("page-title").with("tabindex", "-1").say(Box::new(move || text.get().as_ref().clone()))
}

/// The heading of a page that is always called the same.
pub fn fixed_title(app: App, text: &str) -> Node {
    let text = text.to_owned();
    page_title(app, Box::new(move || text.clone()))
}
