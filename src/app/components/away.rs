//! That times are Norwegian.

use crate::app::browser;
use crate::app::context::App;
use crate::app::node::{Node, live, nothing, paragraph};
use leptos::prelude::*;

/// A line that says so, for a reader whose device shows another time.
pub fn away(app: App) -> Node {
    let said = move || match app.now.get() {
        Some(now) if !browser::shows(now.time()) => paragraph("notice", app.texts.norwegian_time),
        _ => nothing(),
    };
    live(Box::new(said))
}
