//! The pages of the staff's program, one for each [`StaffPage`].

mod assessment;
mod coverage;
mod display;
mod learned;
mod select;
mod words;

use crate::address::route::Route;
use crate::address::staff::{Choices, StaffPage};
use crate::app::context::App;
use crate::app::pages::NotFound;
use leptos::prelude::*;
use words::WithWords;

/// The page of a route.
pub fn page_of(route: Route) -> AnyView {
    let Route::Staff(page, _) = route else { return view! { <NotFound /> }.into_any() };
    match page {
        StaffPage::Assessment => view! { <WithWords page=assessment::page /> }.into_any(),
        StaffPage::Learned => view! { <WithWords page=learned::page /> }.into_any(),
        StaffPage::Coverage => view! { <WithWords page=coverage::page /> }.into_any(),
        StaffPage::Display => view! { <WithWords page=display::page /> }.into_any(),
    }
}

/// What was chosen on the page. Tracked.
fn choices(app: App) -> Choices {
    app.route.with(|route| match route {
        Route::Staff(_, choices) => choices.clone(),
        _ => Choices::default(),
    })
}

/// The page with another value of a parameter.
fn with_choice(page: StaffPage, choices: &Choices, name: &str, value: &str) -> Route {
    Route::Staff(page, choices.with(page, name, value))
}
