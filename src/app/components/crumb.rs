//! The way from a page to the list that it is part of.

use crate::address::route::{Query, Route};
use crate::app::context::{App, use_app};
use crate::model::place::KommuneNumber;
use leptos::prelude::*;

/// The way to the list from which the reader came, with all that was chosen on it; else to the list of such pages,
/// near the page.
#[component]
pub fn Crumb(
    /// The kommune of the page, if it has one.
    #[prop(optional_no_strip)]
    place: Option<KommuneNumber>,
) -> impl IntoView {
    let app = use_app();
    let here = app.route.get_untracked();
    let section = here.section();
    let near = move || match section? {
        Route::Calendar(_) => Some(Route::Calendar(Query::at(place))),
        Route::Finder(_) => Some(match (here.query(), place) {
            // The map has what was chosen on the list.
            (Some(query), _) => Route::Finder(query.clone()),
            (None, Some(place)) => Route::Kommune(place),
            (None, None) => Route::Finder(Query::default()),
        }),
        section => Some(section),
    };
    let list = app.list_before().filter(|list| *list != app.route.get_untracked()).or_else(near);
    list.map(|list| {
        let text = said(app, &list);
        view! { <BackLink to=list text /> }
    })
}

/// A way back.
#[component]
pub fn BackLink(
    /// The page that it leads to.
    to: Route,
    /// What that is called.
    text: String,
) -> impl IntoView {
    view! {
        <p class="crumb">
            <a class="ds-link" href=use_app().href(to)>
                "‹ "
                {text}
            </a>
        </p>
    }
}

/// What a list is called.
fn said(app: App, list: &Route) -> String {
    let texts = app.texts;
    let place = list.query().and_then(|query| query.place);
    let name = place.and_then(|place| app.kommune_name(place));
    match (list, name) {
        (Route::Finder(_), Some(name)) => texts.services_in.with(&[&name]),
        (Route::Calendar(_), Some(name)) => texts.calendar_title_in.with(&[&name]),
        (Route::Calendar(_), None) => texts.calendar_door.to_owned(),
        (Route::Helplines(_), _) => texts.helplines_door.to_owned(),
        (Route::Kommune(number), _) => {
            texts.services_in.with(&[&app.kommune_name(*number).unwrap_or_default()])
        }
        (Route::Search(query), _) if !query.words.trim().is_empty() => format!("«{}»", query.words.trim()),
        (Route::Search(_), _) => texts.answer.title.to_owned(),
        (Route::Topic(topic, _), _) => texts.topic.of(*topic).to_owned(),
        (Route::Saved(_), _) => texts.saved_title.to_owned(),
        _ => texts.all_services.to_owned(),
    }
}
