//! The start page: where do you live, three doors, who answers now.

use super::needs_of_route;
use crate::address::route::{Query, Route};
use crate::app::components::{doors, fixed_title, helpline_card, place_box, remembered, rows, when_loaded};
use crate::app::context::App;
use crate::app::node::{Node, Row, link, live, node, nothing, paragraph, several};
use crate::find::directory::answering;
use crate::model::helpline::Helpline;
use leptos::prelude::*;
use std::sync::Arc;

/// How many helplines are shown.
const SHOWN: usize = 4;

/// The start page.
pub fn start(app: App) -> Node {
    let texts = app.texts;
    let answering = move || {
        let open = answering(&app.data().helplines, app.now.get(), SHOWN);
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
    let title = move || match app.now.get() {
        Some(_) => texts.open_now_title.to_owned(),
        None => texts.day_and_night_title.to_owned(),
    };
    let kommuner = link(&app.href(Route::Kommuner), texts.kommuner_title);
    let all = app.href(Route::Helplines(Query::default()));
    let hero = node("div").class("hero").child(fixed_title(app, texts.start_title));
    let who = node("section")
        .class("answering")
        .child(node("h2").say(Box::new(title)))
        .child(when_loaded(app, needs_of_route(app), Box::new(move || rows(Box::new(answering)))))
        .child(node("p").child(link(&all, texts.all_helplines)));
    several(vec![
        hero.child(paragraph("lead", texts.start_lead))
            .child(live(Box::new(known_place)))
            .child(place)
            .child(node("p").child(kommuner)),
        doors(app),
        who,
    ])
}

/// A helpline as a row.
pub fn helpline_row(app: App, helpline: Arc<Helpline>) -> Row {
    let id = helpline.id.clone();
    Row::new(id.as_str(), Box::new(move || helpline_card(app, &helpline)))
}
