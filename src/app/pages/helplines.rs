//! Helplines: who answers now.

use super::needs_of_route;
use super::start::helpline_row;
use crate::app::components::{Listing, chips, filters, fixed_title, listing, when_loaded};
use crate::app::context::App;
use crate::app::node::{Node, Row, known, node, nothing, paragraph, several};
use crate::directory::{Group, counts, grouped};
use crate::facets::{Counts, Facet, Words};
use leptos::prelude::*;

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
        let left = known(move || how_many(app, &app.query().chosen));
        let all = known(move || how_many(app, &Words::default()));
        node("div").class("narrowed").child(filters(app, FACETS, left, all)).child(list)
    };
    several(vec![
        fixed_title(app, app.texts.helplines_title),
        paragraph("lead", app.texts.helplines_lead),
        when_loaded(app, needs_of_route(app), Box::new(results)),
    ])
}

fn how_many(app: App, chosen: &Words) -> Counts {
    counts(&app.data().helplines, chosen, app.now.get())
}

fn list(app: App) -> Listing {
    let (mut rows, mut count) = (Vec::new(), 0);
    for (group, members) in grouped(&app.data().helplines, &app.query(), app.now.get()) {
        rows.push(Row::heading(match group {
            Group::Emergency => app.texts.emergency_group,
            Group::Open => app.texts.open_group,
            Group::Later => app.texts.later_group,
            Group::Unknown => app.texts.unknown_group,
        }));
        count += members.len();
        rows.extend(members.into_iter().map(|helpline| helpline_row(app, helpline)));
    }
    Listing { count: (app.texts.helplines_found)(count), rows, ..Listing::default() }
}
