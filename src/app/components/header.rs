//! The name of the app, the three doors and the other languages.

use crate::address::route::{Query, Route};
use crate::app::context::App;
use crate::app::node::{Node, node};
use crate::model::lang::Lang;
use crate::vocabulary::Vocabulary;
use leptos::prelude::*;

/// A page with nothing on it.
const EMPTY_PAGE: &str = "tom.html";

/// What stands above every page.
pub fn header(app: App) -> Node {
    let doors = [
        (Route::Finder(Query::default()), app.texts.finder_door),
        (Route::Helplines(Query::default()), app.texts.helplines_door),
        (Route::Calendar(Query::default()), app.texts.calendar_door),
    ];
    let door = move |(route, name): (Route, &'static str)| {
        let href = app.href(route.clone());
        let current = move || {
            let is_here = app.page() == route;
            is_here.then(|| "page".to_owned())
        };
        node("li").child(node("a").with("href", &href).bind("aria-current", Box::new(current)).text(name))
    };
    let mut header = node("header")
        .class("header")
        .child(node("a").class("header-home").with("href", &app.href(Route::Start)).text(app.texts.product));
    for &lang in Lang::ALL.iter().filter(|lang| **lang != app.lang) {
        // Another language is another document: its texts and data are loaded with it.
        let link = node("a")
            .class("header-language")
            .with("rel", "alternate")
            .with("hreflang", lang.as_str())
            .with("lang", lang.as_str())
            .bind("href", Box::new(move || Some(app.href_in(lang, app.route.get()))))
            .text(lang.own_name());
        header = header.child(link);
    }
    if app.host.may_exit() {
        // boot.js does it, so that it is there before the program.
        let exit = node("a").class("header-exit").with("rel", "nofollow").with("href", &app.file(EMPTY_PAGE));
        let hint = node("p").class("exit-hint").with("role", "status").with("data-hint", app.texts.exit_hint);
        header = header.child(exit.text(app.texts.exit)).child(hint);
    }
    // It is in nobody's way who has saved nothing.
    let has_none = move || app.kept().flatten().is_none().then(String::new);
    let saved = door((Route::Saved(String::new()), app.texts.saved_title));
    let saved = saved.class("header-saved").bind("hidden", Box::new(has_none));
    let menu = node("ul").children(doors.into_iter().map(door).collect()).child(saved);
    header.child(node("nav").with("aria-label", app.texts.menu).child(menu))
}
