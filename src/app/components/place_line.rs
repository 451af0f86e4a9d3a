//! The place that a list is for, and how to change it.

use crate::app::components::{fixed, place_box, remember, when_loaded};
use crate::app::context::App;
use crate::app::node::{Node, button, live, node};
use crate::manifest::{FileKind, Need};
use leptos::prelude::*;

/// The chosen place with a way to leave it, or the box to choose one.
pub fn place_line(app: App) -> Node {
    let line = move || match app.place.get() {
        None => place_box(app, |app, number| app.change(&|query| query.place = Some(number))),
        Some(number) => {
            let name = app.data().places.kommune(number).map(|kommune| kommune.full_name());
            let leave = move |_| app.change(&|query| query.place = None);
            let change = button(app.texts.place_change, Box::new(leave)).with("data-variant", "secondary");
            node("div")
                .class("place-line")
                .child(node("strong").text(name.as_deref().unwrap_or(app.texts.place_unknown)))
                .child(change)
                .child(remember(app, number))
        }
    };
    let needs = fixed(vec![Need::all(FileKind::Places)]);
    when_loaded(app, needs, Box::new(move || live(Box::new(line))))
}
