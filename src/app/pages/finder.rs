//! Services: what fits what the reader needs, the nearest first.

use super::needs_of_route;
use crate::address::facet::{Facet, Selection};
use crate::address::route::{Query, Route};
use crate::app::browser;
use crate::app::components::{
    Listing, chips, filters, found_card, label, listing, page_title, place_line, say, when_loaded,
};
use crate::app::context::App;
use crate::app::node::{Known, Node, Row, follow, known, link, live, node, several};
use crate::find::facets::Counts;
use crate::find::finder::{Near, near};
use crate::find::leads::{Change, leads, topics};
use crate::model::area::Reach;
use crate::model::place::KommuneNumber;
use crate::model::service::Service;
use leptos::prelude::*;
use std::sync::Arc;

/// How many services are shown at first, and how many more each time.
const SHOWN: usize = 30;
/// How many are shown while somebody types: as many as stand below the search on most screens; no letter waits for
/// more.
const SHOWN_IN_HASTE: usize = 2;
const HINT: &str = "q-hint";
/// What services can be narrowed by.
const FACETS: &[Facet] =
    &[Facet::Referral, Facet::Topic, Facet::Audience, Facet::Type, Facet::Cost, Facet::Language];

/// The services that were asked for.
pub fn finder(app: App) -> Node {
    let texts = app.texts;
    let title = move || match app.place().and_then(|place| app.kommune_name(place)) {
        Some(name) => (texts.finder_title_in)(&name),
        None => texts.finder_title.to_owned(),
    };
    let asked = Asked::new(app);
    let results = move || {
        let list = listing(
            app,
            SHOWN,
            Box::new(move |shown| asked.list(shown)),
            Box::new(move || nothing_found(asked)),
        );
        let map = node("p").class("to-map").child(link_to_map(app));
        let list = node("div").class("results").child(chips(app)).child(map).child(list);
        let filters = filters(app, FACETS, known(move || asked.counts()), known(move || asked.all()));
        node("div").class("narrowed").child(filters).child(list)
    };
    several(vec![
        page_title(app, Box::new(title)),
        node("div").class("asked").child(place_line(app)).child(search(app)),
        when_loaded(app, needs_of_route(app), Box::new(results)),
    ])
}

/// What the list is made of, each part worked out again only when what it is made from changes.
#[derive(Clone, Copy)]
struct Asked {
    app: App,
    near: Known<Near>,
    /// The services that are near and answer the words.
    matching: Known<Vec<u32>>,
    words: Known<String>,
    /// The words with which the reader last stopped typing.
    rested: RwSignal<Arc<String>>,
}

impl Asked {
    fn new(app: App) -> Self {
        let words = known(move || app.query().words);
        let place = known(move || app.place());
        let near = known(move || near(&app.data(), *place.get()));
        let matching = known(move || {
            let data = app.data();
            app.catalogue(&data).matching(&data, &words.get(), *place.get(), &near.get())
        });
        let rested = RwSignal::new(untrack(|| words.get()));
        follow(Box::new(move || {
            let words = words.get();
            browser::when_at_rest(Box::new(move || {
                // The page may be gone by then.
                if rested.try_get_untracked().is_some_and(|before| before != words) {
                    rested.set(words);
                }
            }));
        }));
        Self { app, near, matching, words, rested }
    }

    /// What was found, the first `shown` of it, with a heading over each group.
    fn list(self, shown: usize) -> Listing {
        let (app, data, place) = (self.app, self.app.data(), self.app.place());
        let catalogue = app.catalogue(&data);
        let is_typing = self.rested.get() != self.words.get();
        let most = if is_typing { SHOWN_IN_HASTE } else { shown };
        let found = catalogue.find(&data, &self.matching.get(), &self.near.get(), &app.chosen(), most);
        let words = self.words.get();
        let mut rows = Vec::new();
        for group in found.groups {
            rows.push(Row::heading(&title(app, group.reach, place)));
            rows.extend(group.services.into_iter().map(|service| row(app, service, place, &words)));
        }
        Listing {
            count: (app.texts.results)(found.count),
            rows,
            is_more: found.count > shown,
            nothing: found.count == 0,
        }
    }

    /// How many each choice leaves; counted when the reader has stopped typing, so that a letter costs little.
    fn counts(self) -> Counts {
        self.rested.get();
        self.near.get();
        let matching = untrack(|| self.matching.get());
        self.app.catalogue(&self.app.data()).counts(&matching, &self.app.chosen())
    }

    /// How many each choice would leave of all services that are loaded.
    fn all(self) -> Counts {
        let data = self.app.data();
        let all: Vec<u32> = (0..data.services.len() as u32).collect();
        self.app.catalogue(&data).counts(&all, &Selection::default())
    }
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
        .with("aria-describedby", HINT)
        .prop("value", Box::new(move || app.query().words.into()))
        .on("input", Box::new(typed));
    let label = node("label").class("ds-label").with("for", "q").text(app.texts.search_label);
    let hint = node("p").with("id", HINT).text(app.texts.search_hint);
    node("div").class("search-words").with("role", "search").child(label).child(hint).child(input)
}

fn title(app: App, reach: Option<Reach>, place: Option<KommuneNumber>) -> String {
    match reach.zip(place.and_then(|place| app.kommune_name(place))) {
        Some((reach, name)) => (app.texts.reach)(reach, &name),
        None => app.texts.all_services.to_owned(),
    }
}

/// A service that was found by these words, or stands there because there are none.
fn row(app: App, service: Arc<Service>, from: Option<KommuneNumber>, words: &Arc<String>) -> Row {
    let is_searched = !words.trim().is_empty();
    let searched = if is_searched { "?" } else { " " };
    let key = [service.id.as_str(), searched, &from.map(String::from).unwrap_or_default()].concat();
    let draw = move |typed| found_card(app, &service, from, is_searched.then_some(typed));
    Row::found(&key, Arc::clone(words), Box::new(draw))
}

/// What leads on when nothing was found; worked out when the reader has stopped typing.
fn nothing_found(asked: Asked) -> Node {
    let app = asked.app;
    let texts = app.texts;
    let said = move || {
        let words = asked.rested.get();
        let quoted = [" «", words.trim(), "»"].concat();
        let about = if words.trim().is_empty() { "" } else { &quoted };
        [texts.no_results_text, about, texts.no_results_next].concat()
    };
    let ways = live(Box::new(move || {
        asked.rested.get();
        app.chosen();
        app.place();
        ways_on(app, &untrack(|| app.query()))
    }));
    node("div").class("notice").child(node("p").say(Box::new(said))).child(ways)
}

fn ways_on(app: App, query: &Query) -> Node {
    let texts = app.texts;
    let data = app.data_now();
    let catalogue = app.catalogue(&data);
    let way = |text: &str, route: Route| node("li").child(link(&app.href(route), text));
    let chosen = topics(&catalogue, query);
    let about = chosen.list().first().copied();
    let said = match about {
        Some((facet, word)) => (texts.helplines_about)(say(texts, facet, word)),
        None => texts.all_helplines.to_owned(),
    };
    let mut help = Some(way(&said, Route::Helplines(Query { chosen, ..Query::default() })));
    let mut ways = Vec::new();
    // Who can be called about just this comes first.
    if about.is_some() {
        ways.extend(help.take());
    }
    for lead in leads(&data, &catalogue, query) {
        let said = match lead.change {
            Change::Meant(words) => (texts.meant)(&words),
            Change::Word(word) => (texts.without_word)(&word),
            Change::Facet(facet) => (texts.without_facet)(label(texts, facet)),
            Change::Near(kommune) => (texts.same_search_in)(&app.kommune_name(kommune).unwrap_or_default()),
            Change::Bare => texts.without_filters.to_owned(),
        };
        let said = [&said, ": ", &(texts.results)(lead.count)].concat();
        ways.push(way(&said, Route::Finder(lead.query)));
    }
    if query.place.is_some() {
        let everywhere = Query { place: None, ..query.clone() };
        ways.push(way(texts.in_whole_country, Route::Finder(everywhere)));
    }
    ways.extend(help);
    node("ul").children(ways)
}
