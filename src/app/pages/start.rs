//! The start page: where do you live, three doors, who answers now.

use super::needs_of_route;
use crate::app::components::{doors, fixed_title, helpline_card, place_box, remembered, rows, when_loaded};
use crate::app::context::App;
use crate::app::node::{Node, Row, heading, link, live, node, nothing, paragraph, several};
use crate::directory::answering;
use crate::helpline::Helpline;
use crate::route::{Query, Route};
use leptos::prelude::*;
use std::sync::Arc;

/// How many helplines are shown.
const SHOWN: usize = 4;

/// The start page.
pub fn start(app: App) -> Node {
    let texts = app.texts;
    let answering = move || {
        let Some(now) = app.now.get() else { return Vec::new() };
        let open = answering(&app.data().helplines, now, SHOWN);
        open.into_iter().map(|helpline| helpline_row(app, helpline)).collect()
    };
    // Offered, never gone to by itself: the address says what is shown.
    let known_place = move || match remembered(app).filter(|_| !app.data().places.kommuner.is_empty()) {
        Some(number) => {
            let name = app.kommune_name(number).unwrap_or_default();
            let href = app.href(Route::Kommune(number));
            let button = node("a").class("ds-button").with("href", &href);
            node("p").class("known-place").child(button.text(&(texts.remembered_place)(&name)))
        }
        None => nothing(),
    };
    let place = place_box(app, |app, kommune| app.go(Route::Kommune(kommune)));
    let all = app.href(Route::Helplines(Query::default()));
    let hero = node("div").class("hero").child(fixed_title(app, texts.start_title));
    let who = node("section")
        .class("answering")
        .child(heading("h2", texts.open_now_title))
        .child(when_loaded(app, needs_of_route(app), Box::new(move || rows(Box::new(answering)))))
        .child(node("p").child(link(&all, texts.all_helplines)));
    several(vec![
        hero.child(paragraph("lead", texts.start_lead)).child(live(Box::new(known_place))).child(place),
        doors(app),
        who,
    ])
}

/// A helpline as a row.
pub fn helpline_row(app: App, helpline: Arc<Helpline>) -> Row {
    let id = helpline.id.clone();
    Row::new(id.as_str(), Box::new(move || helpline_card(app, &helpline)))
}
