//! The three doors into the app.

use crate::address::route::{Query, Route};
use crate::app::components::{Shape, icon};
use crate::app::context::App;
use crate::app::node::{Node, node};

/// The three doors: help near you, helplines, meeting places.
pub fn doors(app: App) -> Node {
    let texts = app.texts;
    let door = |shape: Shape, route: Route, name: &str, text: &str| {
        let link = node("a").class("door").with("href", &app.href(route)).child(icon(shape));
        node("li").child(link.child(node("strong").text(name)).child(node("span").text(text)))
    };
    node("ul").class("doors").children(vec![
        door(Shape::Pin, Route::Finder(Query::default()), texts.finder_door, texts.finder_door_text),
        door(
            Shape::Phone,
            Route::Helplines(Query::default()),
            texts.helplines_door,
            texts.helplines_door_text,
        ),
        door(
            Shape::Calendar,
            Route::Calendar(Query::default()),
            texts.calendar_door,
            texts.calendar_door_text,
        ),
    ])
}
