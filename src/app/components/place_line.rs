//! The place that a list is for, and how to change it.

use crate::app::browser;
use crate::app::components::{fixed, place_box, remember, when_loaded};
use crate::app::context::App;
use crate::app::node::{Node, button, known, live, node, paragraph, several};
use crate::dataset::manifest::{FileKind, Need};

/// Where a place is typed.
const BOX: &str = "#place";

/// The chosen place with a way to leave it, or the box to choose one.
pub fn place_line(app: App) -> Node {
    let choose = move || place_box(app, |app, number| app.change(&|query| query.place = Some(number)));
    // Drawn again only when the place changes.
    let place = known(move || app.place().map(|number| (number, app.kommune_full_name(number))));
    let line = move || match place.get().as_ref().clone() {
        None => choose(),
        Some((_, None)) => several(vec![paragraph("notice", app.texts.place_unknown), choose()]),
        Some((number, Some(name))) => {
            let leave = move |_| {
                app.change(&|query| query.place = None);
                // First when the box stands in the document.
                leptos::task::spawn_local(async { browser::focus(BOX) });
            };
            let change = button(app.texts.place_change, Box::new(leave)).with("data-variant", "secondary");
            node("div")
                .class("place-line")
                .child(node("strong").text(&name))
                .child(change)
                .child(remember(app, number))
        }
    };
    let needs = fixed(vec![Need::all(FileKind::Places)]);
    when_loaded(app, needs, Box::new(move || live(Box::new(line))))
}
