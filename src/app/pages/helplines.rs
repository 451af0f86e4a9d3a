//! Helplines: who answers now.

use super::needs_of_route;
use super::start::helpline_row;
use crate::app::components::{Filter, Listing, choices, fixed_title, listing, when_loaded};
use crate::app::context::App;
use crate::app::node::{Node, Row, node, nothing, paragraph, several};
use crate::directory::{Group, grouped};
use leptos::prelude::*;

/// All of them are shown at once: nobody should have to look for a number.
const ALL: usize = usize::MAX;

/// The helplines that were asked for: first those that answer now.
pub fn helplines(app: App) -> Node {
    let list = move || listing(app, ALL, Box::new(move |_| list(app)), |_| nothing());
    let filters = node("div").class("filters");
    several(vec![
        fixed_title(app, app.texts.helplines_title),
        paragraph("lead", app.texts.helplines_lead),
        filters
            .children(choices(app, &[Filter::Topic, Filter::Audience, Filter::Channel]))
            .child(only_open(app)),
        when_loaded(app, needs_of_route(app), Box::new(list)),
    ])
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
        rows.extend(members.into_iter().map(|helpline| helpline_row(app, helpline)));
    }
    Listing { count: (app.texts.helplines_found)(count), rows, ..Listing::default() }
}

fn only_open(app: App) -> Node {
    let choose = move |event| {
        let open_now = event_target_checked(&event);
        app.change(&|query| query.open_now = open_now);
    };
    let check = node("input")
        .with("type", "checkbox")
        .prop("checked", Box::new(move || app.query().open_now.into()))
        .on("change", Box::new(choose));
    node("label").class("check").child(check).text(app.texts.only_open)
}
