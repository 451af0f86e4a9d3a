//! Where the facts come from, and what the app does with what one types.

use crate::app::components::{fixed, fixed_title, when_loaded};
use crate::app::context::App;
use crate::app::node::{Node, heading, node, several};
use crate::i18n::texts::Section;
use leptos::prelude::*;

/// About the information.
pub fn about(app: App) -> Node {
    let texts = app.texts;
    let mut prose = node("div").class("prose");
    for Section { title, text } in &texts.about_sections {
        prose = prose.child(heading("h2", title)).child(node("p").text(text));
    }
    let made = move || {
        let today = app.shelf.with_untracked(|shelf| shelf.manifest().and_then(|manifest| manifest.today));
        let said = today.map(|today| (String::from(today), (texts.data_from)(&texts.say_date(today))));
        let (machine, said) = said.unwrap_or_default();
        node("p").class("notice").child(node("time").with("datetime", &machine).text(&said))
    };
    several(vec![
        fixed_title(app, texts.about_title),
        prose,
        when_loaded(app, fixed(Vec::new()), Box::new(made)),
    ])
}
