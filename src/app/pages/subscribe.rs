//! How to follow the calendar in one's own.

use crate::app::components::{page_title, place_line, whereabouts, written};
use crate::app::context::App;
use crate::app::node::{Node, several};

/// The feed of what was chosen, and what to do with its address.
pub fn subscribe(app: App) -> Node {
    let texts = app.texts;
    let title = move || match app.place().and_then(|place| app.kommune_name(place)) {
        Some(name) => (texts.subscribe_title_in)(&name),
        None => texts.subscribe_title.to_owned(),
    };
    several(vec![
        page_title(app, Box::new(title)),
        place_line(app),
        written(app, "subscribe", &[], Box::new(move || whereabouts(app))),
    ])
}
