//! One page for each kind of route.

mod about;
mod answer;
mod article;
mod calendar;
mod finder;
mod guide;
mod guides;
mod helpline;
mod helplines;
mod kommune;
mod kommuner;
mod map;
mod meeting;
mod not_found;
mod part;
mod poster;
mod saved;
mod service;
mod speech;
mod start;
mod subscribe;

use crate::address::route::Route;
use crate::app::context::App;
use crate::dataset::manifest::Need;
use crate::model::article::accessibility;
use crate::model::district::Place;
use leptos::prelude::*;
pub use not_found::NotFound;

/// The page of a route.
pub fn page_of(route: Route) -> AnyView {
    match route {
        Route::Start => view! { <start::Start /> }.into_any(),
        Route::Finder(_) => view! { <finder::Finder /> }.into_any(),
        Route::Service(id) => view! { <service::ServicePage id /> }.into_any(),
        Route::Kommune(number) => view! { <kommune::KommunePage number /> }.into_any(),
        Route::Fylke(number) => view! { <part::PartPage place=Place::Fylke(number) /> }.into_any(),
        Route::District(id) => view! { <part::PartPage place=Place::District(id) /> }.into_any(),
        Route::Svalbard => view! { <part::PartPage place=Place::Svalbard /> }.into_any(),
        Route::Kommuner => view! { <kommuner::Kommuner /> }.into_any(),
        Route::Helplines(_) => view! { <helplines::Helplines /> }.into_any(),
        Route::Helpline(id) => view! { <helpline::HelplinePage id /> }.into_any(),
        Route::Calendar(_) => view! { <calendar::Calendar /> }.into_any(),
        Route::Meeting(id, date) => view! { <meeting::MeetingPage id date=Some(date) /> }.into_any(),
        Route::Series(id) => view! { <meeting::MeetingPage id date=None /> }.into_any(),
        Route::Poster(_) => view! { <poster::Poster /> }.into_any(),
        Route::Subscribe(_) => view! { <subscribe::Subscribe /> }.into_any(),
        Route::Map(_) => view! { <map::Map /> }.into_any(),
        Route::Saved(list) => view! { <saved::SavedPage list /> }.into_any(),
        Route::Guides(_) => view! { <guides::Guides /> }.into_any(),
        Route::Guide(id, answers, _) => view! { <guide::GuidePage id answers /> }.into_any(),
        Route::Article(id) => view! { <article::ArticlePage id /> }.into_any(),
        Route::Speech(tongue) => view! { <speech::SpeechPage tongue /> }.into_any(),
        Route::Accessibility => view! { <article::ArticlePage id=Some(accessibility()) /> }.into_any(),
        Route::About => view! { <about::About /> }.into_any(),
        Route::Search(_) => view! { <answer::Search /> }.into_any(),
        Route::Topic(topic, _) => view! { <answer::TopicPage topic /> }.into_any(),
        // The staff's program has those.
        Route::Staff(..) | Route::NotFound => view! { <not_found::NotFound /> }.into_any(),
    }
}

/// The data that the page at the present address needs. A memo, so that a key press does not wake what hangs on it.
pub fn needs_of_route(app: App) -> Memo<Vec<Need>> {
    Memo::new(move |_| app.route.with(Route::needs))
}
