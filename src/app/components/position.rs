//! A button that offers the kommuner nearest to where the reader is. The position never leaves the device.

use crate::address::host::Refusal;
use crate::app::browser;
use crate::app::context::App;
use crate::app::node::{Node, button, live, node, nothing};
use crate::find::finder::nearest;
use crate::model::place::{KommuneNumber, Point};
use leptos::prelude::*;

/// How many kommuner are offered: near a border the nearest point may be that of a neighbour.
const OFFERED: usize = 3;

/// How far the asking has come.
#[derive(Clone, Copy)]
enum State {
    Unasked,
    Waiting,
    Told(Result<Point, Refusal>),
}

/// The button, what came of it, and the kommuner to choose from.
pub fn position(app: App, on_choose: fn(App, KommuneNumber)) -> Node {
    let texts = app.texts;
    let state = RwSignal::new(State::Unasked);
    let ask = move |_| {
        state.set(State::Waiting);
        // The reader may have gone on by then.
        browser::position(Box::new(move |told| {
            let _ = state.try_set(State::Told(told));
        }));
    };
    let said = move || match state.get() {
        State::Unasked => "",
        State::Waiting => texts.position_waits,
        State::Told(Ok(_)) => texts.position_found,
        State::Told(Err(refusal)) => (texts.position_refused)(refusal),
    };
    let offer = move |(kommune, kilometres): (KommuneNumber, u32)| {
        let name = app.data_now().places.kommune(kommune).map(|kommune| kommune.full_name());
        let choose = Box::new(move |_| on_choose(app, kommune));
        let choose = button(&name.unwrap_or_default(), choose).with("data-variant", "secondary");
        node("li").child(choose).text(" ").child(node("small").text(&(texts.kilometres_away)(kilometres)))
    };
    let offers = move || match state.get() {
        State::Told(Ok(point)) => {
            let near = nearest(point, &app.data_now().places, OFFERED);
            node("ul").class("position-offers").children(near.into_iter().map(offer).collect())
        }
        _ => nothing(),
    };
    node("div")
        .class("position")
        .child(button(texts.position_button, Box::new(ask)).with("data-variant", "tertiary"))
        .child(node("p").with("role", "status").say(Box::new(move || said().to_owned())))
        .child(live(Box::new(offers)))
}
