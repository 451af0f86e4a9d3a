//! The frame of every page: emergency numbers, menu, the page of the route, and what stands below.

use crate::app::components::{emergency_bar, footer, header};
use crate::app::context::App;
use crate::app::node::{Node, known, live, node, several};
use crate::app::pages;
use crate::route::Route;
use leptos::prelude::*;

/// The whole app.
pub fn shell(app: App) -> Node {
    // A page stays when only what was chosen on it changes.
    let page = known(move || app.route.with(Route::page));
    let main = node("main")
        .with("id", "main")
        .with("tabindex", "-1")
        .child(live(Box::new(move || show(app, &page.get()))));
    let skip = node("a").class("ds-skip-link").with("href", "#main").text(app.texts.skip_to_content);
    several(vec![skip, emergency_bar(app), header(app), main, footer(app)])
}

fn show(app: App, page: &Route) -> Node {
    match page {
        Route::Start => pages::start(app),
        Route::Finder(_) => pages::finder(app),
        Route::Service(id) => pages::service(app, id.clone()),
        Route::Kommune(number) => pages::kommune(app, *number),
        Route::Helplines(_) => pages::helplines(app),
        Route::Helpline(id) => pages::helpline(app, id.clone()),
        Route::Calendar(_) => pages::calendar(app),
        Route::Meeting(id, date) => pages::meeting(app, id.clone(), Some(*date)),
        Route::Series(id) => pages::meeting(app, id.clone(), None),
        Route::Map(_) => pages::map(app),
        Route::Saved(list) => pages::saved(app, list.clone()),
        Route::About => pages::about(app),
        Route::NotFound => pages::not_found(app),
    }
}
