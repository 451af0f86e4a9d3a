//! The place that a reader wants this device to remember: only when they ask, and until they say otherwise.

use crate::app::browser;
use crate::app::context::App;
use crate::app::node::{Node, node, nothing};
use crate::model::place::KommuneNumber;
use leptos::prelude::*;

/// The name under which the device keeps it.
const KEY: &str = "naermest-place";

/// The place that is remembered on this device.
pub fn remembered(app: App) -> Option<KommuneNumber> {
    if app.host.may_store() { browser::kept(KEY)??.parse().ok() } else { None }
}

/// A button that remembers this place, or forgets it; none where nothing may be kept.
pub fn remember(app: App, place: KommuneNumber) -> Node {
    if !app.host.may_store() || browser::kept(KEY).is_none() {
        return nothing();
    }
    let is_kept = RwSignal::new(remembered(app) == Some(place));
    let text = move || if is_kept.get() { app.texts.forget_place } else { app.texts.remember_place };
    let press = move |_| {
        let (kept, number) = (is_kept.get(), String::from(place));
        if browser::keep(KEY, (!kept).then_some(&*number)) {
            is_kept.set(!kept);
        }
    };
    node("button")
        .with("type", "button")
        .class("ds-button")
        .with("data-variant", "tertiary")
        .say(Box::new(move || text().to_owned()))
        .on("click", Box::new(press))
}
