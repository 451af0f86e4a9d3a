//! Whether something is open now.

use crate::app::context::App;
use crate::app::node::{Node, live, node, nothing};
use crate::hours::{Hours, state_at};
use leptos::prelude::*;

/// A badge that says open, closed or unknown, and until or from when; exact to the minute.
/// On pages made beforehand, which know no clock, it says nothing.
pub fn open_badge(app: App, hours: Option<Hours>) -> Node {
    live(Box::new(move || {
        let Some(now) = app.now.get() else { return nothing() };
        let state = state_at(hours.as_ref(), now);
        let words = app.texts.say_state(state, hours.as_ref(), now);
        node("span").class("open-badge").with("data-open", state.as_str()).text(&words)
    }))
}
