//! Whether something is open now.

use crate::app::context::App;
use crate::app::node::{Node, live, node};
use crate::schedule::hours::{Hours, OpenState, state_at};
use leptos::prelude::*;

/// A badge that says open, closed or unknown, and until or from when; exact to the minute.
/// Without a clock, as on pages made beforehand, it says the usual hours.
pub fn open_badge(app: App, hours: Option<Hours>) -> Node {
    live(Box::new(move || {
        let badge = node("span").class("open-badge");
        let Some(now) = app.now.get() else {
            let unknown = hours.is_none().then(|| OpenState::Unknown.as_str());
            return badge.maybe("data-open", unknown).text(&app.texts.say_hours(hours.as_ref()));
        };
        let state = state_at(hours.as_ref(), now);
        let words = app.texts.say_state(state, hours.as_ref(), now);
        badge.with("data-open", state.as_str()).text(&words)
    }))
}
