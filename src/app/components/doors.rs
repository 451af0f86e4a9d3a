//! The doors into the app.

use crate::address::route::{Query, Route};
use crate::app::components::{Icon, Shape};
use crate::app::context::use_app;
use leptos::prelude::*;

/// The doors: what to do now, help near you, helplines, meeting places.
#[component]
pub fn Doors() -> impl IntoView {
    let app = use_app();
    let texts = app.texts;
    let door = |shape: Shape, route: Route, name: &'static str, text: &'static str| {
        view! {
            <li>
                <a class="door" href=app.href(route)>
                    <Icon shape />
                    <strong>{name}</strong>
                    <span>{text}</span>
                </a>
            </li>
        }
    };
    let none = Query::default;
    view! {
        <ul class="doors">
            {door(Shape::Filter, Route::Guides(none()), texts.guide.title, texts.guide.door)}
            {door(Shape::Pin, Route::Finder(none()), texts.finder_door, texts.finder_door_text)}
            {door(Shape::Phone, Route::Helplines(none()), texts.helplines_door, texts.helplines_door_text)}
            {door(Shape::Calendar, Route::Calendar(none()), texts.calendar_door, texts.calendar_door_text)}
        </ul>
    }
}
