//! One page for each kind of route: a function from the app to what is shown in `<main>`.

mod about;
mod calendar;
mod finder;
mod helpline;
mod helplines;
mod kommune;
mod map;
mod meeting;
mod not_found;
mod saved;
mod service;
mod start;

pub use about::about;
pub use calendar::calendar;
pub use finder::finder;
pub use helpline::helpline;
pub use helplines::helplines;
pub use kommune::kommune;
pub use map::map;
pub use meeting::meeting;
pub use not_found::not_found;
pub use saved::saved;
pub use service::service;
pub use start::start;

use crate::app::components::Needs;
use crate::app::context::App;
use crate::route::Route;
use leptos::prelude::*;

/// What the page at the present address needs.
fn needs_of_route(app: App) -> Needs {
    Box::new(move || app.route.with(Route::needs))
}
