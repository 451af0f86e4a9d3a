//! The list as a link, as a code, on paper.

use super::Shown;
use crate::address::route::Route;
use crate::app::components::{act, code};
use crate::app::node::{Node, button, flag, heading, known, live, node, nothing, paragraph};
use leptos::prelude::*;

/// Ways to take the list along. What they do is in the program `extra`, as on the page of a record.
pub fn hand_over(shown: Shown) -> Node {
    let texts = shown.texts;
    let address = known(move || shown.app.address_of(Route::Saved(shown.list.get().written())));
    let is_code_shown = RwSignal::new(false);
    let toggle = move |_| {
        shown.outcome.set(None);
        is_code_shown.update(|is_shown| *is_shown = !*is_shown);
    };
    let toggle = button(texts.code, Box::new(toggle))
        .with("data-variant", "secondary")
        .bind("aria-expanded", Box::new(move || Some(flag(is_code_shown.get()))));
    let picture = move || match is_code_shown.get() {
        true => code(&address.get(), "").with("data-caption", texts.code_caption),
        false => nothing(),
    };
    let acts = node("p")
        .class("acts")
        .child(act("share", texts.share))
        .child(toggle)
        .child(act("print", shown.app.texts.print));
    node("section")
        .class("actions hand-over")
        .bind("data-address", Box::new(move || Some(address.get().as_ref().clone())))
        .child(heading("h2", texts.hand_over))
        .child(paragraph("", texts.hand_over_text))
        .child(acts)
        .child(live(Box::new(picture)))
}
