//! The three states of a part that needs data: on its way, failed, shown.

use crate::app::context::App;
#[cfg(feature = "app")]
use crate::app::loader;
use crate::app::node::{Node, Say, button, follow, heading, known, live, node, paragraph};
use crate::app::shelf::Loading;
use crate::dataset::manifest::Need;
use leptos::prelude::*;

/// What a part needs; asked again when the address changes.
pub type Needs = Say<Vec<Need>>;

/// What does not change.
pub fn fixed(needs: Vec<Need>) -> Needs {
    Box::new(move || needs.clone())
}

/// Draws a part when what it needs is there; until then nothing for half a second, then a word (the
/// style waits, not the program); and when it does not come, what to do instead.
pub fn when_loaded(app: App, needs: Needs, draw: Say<Node>) -> Node {
    // Not for every letter of a search.
    let needs = known(needs);
    let ask = move || ask_for(app, needs.get().to_vec());
    follow(Box::new(ask));
    let loading = known(move || app.loading(&needs.get()));
    live(Box::new(move || match *loading.get() {
        Loading::Ready => draw(),
        Loading::Waiting => paragraph("loading", app.texts.loading).with("role", "status"),
        Loading::Failed => {
            let retry = move |_| {
                app.shelf.update(|shelf| shelf.retry());
                ask();
            };
            node("div")
                .class("ds-alert")
                .with("data-color", "warning")
                .with("role", "alert")
                .child(heading("h2", app.texts.failed_title))
                .child(node("p").text(app.texts.failed_text))
                .child(button(app.texts.try_again, Box::new(retry)))
        }
    }))
}

/// Asks for data, where there is a program that can.
pub fn ask_for(app: App, needs: Vec<Need>) {
    #[cfg(feature = "app")]
    leptos::task::spawn_local(loader::load(app, needs));
    #[cfg(not(feature = "app"))]
    let _ = (app, needs);
}
