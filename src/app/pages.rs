//! One page for each kind of route: a function from the app to what is shown in `<main>`.

mod about;
mod calendar;
mod finder;
mod helpline;
mod helplines;
mod kommune;
mod kommuner;
mod map;
mod meeting;
mod not_found;
mod poster;
mod saved;
mod service;
mod start;
mod subscribe;

pub use about::about;
pub use calendar::calendar;
pub use finder::finder;
pub use helpline::helpline;
pub use helplines::helplines;
pub use kommune::kommune;
pub use kommuner::kommuner;
pub use map::map;
pub use meeting::meeting;
pub use not_found::not_found;
pub use poster::poster;
pub use saved::saved;
pub use service::service;
pub use start::start;
pub use subscribe::subscribe;

use crate::address::route::Route;
use crate::app::components::Needs;
use crate::app::context::App;
use crate::app::node::Node;
use crate::program::Program;
use leptos::prelude::*;

/// The page of a route, from a program that has it.
pub type Show = fn(App, &Route) -> Node;

/// The pages of [`Program::Services`](crate::program::Program::Services).
pub fn of_services(app: App, page: &Route) -> Node {
    match page {
        Route::Start => start(app),
        Route::Finder(_) => finder(app),
        Route::Service(id) => service(app, id.clone()),
        Route::Kommune(number) => kommune(app, *number),
        _ => not_found(app),
    }
}

/// The pages of [`Program::More`](crate::program::Program::More).
pub fn of_more(app: App, page: &Route) -> Node {
    match page {
        Route::Kommuner => kommuner(app),
        Route::Helplines(_) => helplines(app),
        Route::Helpline(id) => helpline(app, id.clone()),
        Route::Poster(_) => poster(app),
        Route::Subscribe(_) => subscribe(app),
        Route::About => about(app),
        Route::Calendar(_) => calendar(app),
        Route::Meeting(id, date) => meeting(app, id.clone(), Some(*date)),
        Route::Series(id) => meeting(app, id.clone(), None),
        _ => not_found(app),
    }
}

/// The pages of [`Program::Aside`](crate::program::Program::Aside).
pub fn of_aside(app: App, page: &Route) -> Node {
    match page {
        Route::Map(_) => map(app),
        Route::Saved(list) => saved(app, list),
        _ => not_found(app),
    }
}

/// The pages of a program.
pub fn of(program: Option<Program>) -> Show {
    match program {
        Some(Program::More) => of_more,
        Some(Program::Aside) => of_aside,
        _ => of_services,
    }
}

/// What the page at the present address needs.
fn needs_of_route(app: App) -> Needs {
    Box::new(move || app.route.with(Route::needs))
}
