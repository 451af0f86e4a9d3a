//! Helplines: who answers now.

use super::needs_of_route;
use crate::address::facet::{Facet, Selection};
use crate::address::route::Route;
use crate::app::components::{Listing, chips, filters, fixed_title, helpline_card, listing, when_loaded};
use crate::app::context::App;
use crate::app::node::{Node, Row, known, link, node, nothing, paragraph, several};
use crate::find::directory::{Group, counts, grouped};
use crate::find::facets::Counts;
use crate::model::helpline::Helpline;
use leptos::prelude::*;
use std::sync::Arc;

/// All of them are shown at once: nobody should have to look for a number.
const ALL: usize = usize::MAX;
/// What helplines can be narrowed by.
const FACETS: &[Facet] = &[
    Facet::Open,
    Facet::Anonymous,
    Facet::Topic,
    Facet::Audience,
    Facet::Channel,
    Facet::Cost,
    Facet::Language,
];

/// The helplines that were asked for: first those that answer now.
pub fn helplines(app: App) -> Node {
    let results = move || {
        let list = listing(app, ALL, Box::new(move |_| list(app)), Box::new(nothing));
        let list = node("div").class("results").child(chips(app)).child(list);
        let left = known(move || how_many(app, &app.chosen()));
        let all = known(move || how_many(app, &Selection::default()));
        node("div").class("narrowed").child(filters(app, FACETS, left, all)).child(list)
    };
    several(vec![
        fixed_title(app, app.texts.helplines_title),
        paragraph("lead", app.texts.helplines_lead),
        when_loaded(app, needs_of_route(app), Box::new(results)),
    ])
}

fn how_many(app: App, chosen: &Selection) -> Counts {
    counts(&app.data().helplines, chosen, app.now.get())
}

fn list(app: App) -> Listing {
    let (mut rows, mut count) = (Vec::new(), 0);
    let now = app.now.get();
    for (group, members) in grouped(&app.data().helplines, &app.query(), now) {
        rows.push(Row::heading(match group {
            Group::Emergency => app.texts.emergency_group,
            Group::Open => app.texts.open_group,
            Group::Later => app.texts.later_group,
            Group::Unknown if now.is_none() => app.texts.no_clock_group,
            Group::Unknown => app.texts.unknown_group,
        }));
        count += members.len();
        rows.extend(members.into_iter().map(|helpline| row(app, helpline)));
    }
    Listing { count: (app.texts.helplines_found)(count), rows, ..Listing::default() }
}

/// A helpline with what it belongs together with, which may stand in another group.
fn row(app: App, helpline: Arc<Helpline>) -> Row {
    let id = helpline.id.clone();
    Row::new(id.as_str(), Box::new(move || helpline_card(app, &helpline).child_if(together(app, &helpline))))
}

fn together(app: App, helpline: &Helpline) -> Option<Node> {
    let data = app.data_now();
    let way = |other: &Arc<Helpline>| {
        node("li").child(link(&app.href(Route::Helpline(other.id.clone())), other.name.as_str()))
    };
    let ways: Vec<Node> = helpline.paired_with.iter().filter_map(|id| data.helpline(id)).map(way).collect();
    let title = node("span").text(app.texts.paired_title);
    let some = !ways.is_empty();
    some.then(|| node("div").class("together").child(title).child(node("ul").children(ways)))
}
