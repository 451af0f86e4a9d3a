//! A month of meetings on one sheet, for the notice board.

use super::needs_of_route;
use crate::app::browser;
use crate::app::components::{fixed_title, place_line, when_loaded, whereabouts, written};
use crate::app::context::App;
use crate::app::node::{Node, button, node, several};
use crate::dataset::manifest::FileKind;
use crate::i18n::texts::join;
use leptos::prelude::*;

const FILES: &[FileKind] = &[FileKind::Places, FileKind::Meetings, FileKind::Helplines];

/// The sheet, and a button that prints it.
pub fn poster(app: App) -> Node {
    let print = button(app.texts.print, Box::new(|_| browser::print()));
    let sheet = move || {
        let question = move || {
            let today = app.now.with(|now| now.map(|now| String::from(now.date)));
            join!(whereabouts(app), "\n", today.unwrap_or_default())
        };
        written(app, "poster", FILES, Box::new(question))
    };
    several(vec![
        fixed_title(app, app.texts.poster_link),
        node("div").class("poster-tools").child(place_line(app)).child(print),
        when_loaded(app, needs_of_route(app), Box::new(sheet)),
    ])
}
