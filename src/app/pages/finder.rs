//! Services: what fits what the reader needs, the nearest first.

use super::needs_of_route;
use crate::app::components::{
    Filter, Listing, choices, listing, page_title, place_line, service_card, when_loaded,
};
use crate::app::context::App;
use crate::app::node::{Node, Row, link, node, several};
use crate::area::Reach;
use crate::finder;
use crate::place::KommuneNumber;
use crate::route::{Query, Route};
use crate::service::Service;
use leptos::prelude::*;
use std::sync::Arc;

/// How many services are shown at first, and how many more each time.
const SHOWN: usize = 30;

/// The services that were asked for.
pub fn finder(app: App) -> Node {
    let texts = app.texts;
    let title = move || match app.query().place.and_then(|place| app.kommune_name(place)) {
        Some(name) => (texts.finder_title_in)(&name),
        None => texts.finder_title.to_owned(),
    };
    let results = move || listing(app, SHOWN, Box::new(move |shown| list(app, shown)), nothing_found);
    let filters = node("div").class("filters").with("role", "search").child(search(app));
    several(vec![
        page_title(app, Box::new(title)),
        place_line(app),
        filters.children(choices(app, &[Filter::Topic, Filter::Audience, Filter::Type])),
        node("p").class("links").child(link_to_map(app)),
        when_loaded(app, needs_of_route(app), Box::new(results)),
    ])
}

/// The same search on the map.
fn link_to_map(app: App) -> Node {
    let href = move || Some(app.href(Route::Map(Query { place: None, ..app.query() })));
    node("a").class("ds-link").bind("href", Box::new(href)).text(app.texts.map_link)
}

fn search(app: App) -> Node {
    let typed = move |event| {
        let words = event_target_value(&event);
        app.change(&|query| query.words.clone_from(&words));
    };
    let input = node("input")
        .class("ds-input")
        .with("id", "q")
        .with("type", "search")
        .with("autocomplete", "off")
        .with("spellcheck", "false")
        .with("enterkeyhint", "search")
        .prop("value", Box::new(move || app.query().words.into()))
        .on("input", Box::new(typed));
    let label = node("label").class("ds-label").with("for", "q").text(app.texts.search_label);
    node("div").class("choice search-words").child(label).child(input)
}

/// What was found, the first `shown` of it, with a heading over each group.
fn list(app: App, shown: usize) -> Listing {
    let (data, query) = (app.data(), app.query());
    let groups = finder::find(&data, &app.index(&data), &query);
    let count: usize = groups.iter().map(|group| group.services.len()).sum();
    let (mut rows, mut left) = (Vec::new(), shown);
    for group in groups {
        if left > 0 {
            rows.push(Row::heading(&title(app, group.reach, query.place)));
        }
        let taken = left.min(group.services.len());
        rows.extend(
            group.services.into_iter().take(taken).map(|service| service_row(app, service, query.place)),
        );
        left -= taken;
    }
    Listing { count: (app.texts.results)(count), rows, is_more: count > shown, nothing: count == 0 }
}

fn title(app: App, reach: Option<Reach>, place: Option<KommuneNumber>) -> String {
    match reach.zip(place.and_then(|place| app.kommune_name(place))) {
        Some((reach, name)) => (app.texts.reach)(reach, &name),
        None => app.texts.whole_country.to_owned(),
    }
}

fn service_row(app: App, service: Arc<Service>, from: Option<KommuneNumber>) -> Row {
    let key = [service.id.as_str(), " ", &from.map(String::from).unwrap_or_default()].concat();
    Row::new(&key, Box::new(move || service_card(app, &service, from)))
}

/// What to do when nothing was found.
fn nothing_found(app: App) -> Node {
    let texts = app.texts;
    let query = app.query();
    let way = |text: &str, route: Route| node("li").child(link(&app.href(route), text));
    let helplines = Query { topics: query.topics.clone(), ..Query::default() };
    let everywhere = Query { place: None, ..query.clone() };
    let ways = node("ul")
        .child_if(
            query.is_narrowed().then(|| way(texts.without_filters, Route::Finder(Query::at(query.place)))),
        )
        .child_if(query.place.map(|_| way(texts.in_whole_country, Route::Finder(everywhere))))
        .child(way(texts.all_helplines, Route::Helplines(helplines)));
    node("div").class("notice").child(node("p").text(texts.no_results_text)).child(ways)
}
