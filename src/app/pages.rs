//! One page for each kind of route: a function from the app to what is shown in `<main>`.

mod about;
mod calendar;
mod finder;
mod helpline;
mod helplines;
mod kommune;
mod meeting;
mod not_found;
mod poster;
mod service;
mod start;
mod subscribe;

pub use about::about;
pub use calendar::calendar;
pub use finder::finder;
pub use helpline::helpline;
pub use helplines::helplines;
pub use kommune::kommune;
pub use meeting::meeting;
pub use not_found::not_found;
pub use poster::poster;
pub use service::service;
pub use start::start;
pub use subscribe::subscribe;

use crate::app::components::Needs;
use crate::app::context::App;
use crate::route::Route;
use leptos::prelude::*;

/// What the page at the present address needs.
fn needs_of_route(app: App) -> Needs {
    Box::new(move || app.route.with(Route::needs))
}
