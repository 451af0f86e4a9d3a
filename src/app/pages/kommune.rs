//! Everything for one kommune, the nearest first.

use super::needs_of_route;
use super::not_found::missing;
use crate::address::route::{Query, Route};
use crate::app::components::{fixed, fixed_title, meeting_card, remember, service_card, when_loaded};
use crate::app::context::App;
use crate::app::node::{Node, heading, link, link_out, node, nothing, paragraph, several};
use crate::dataset::manifest::{FileKind, Need};
use crate::find::agenda::next_in;
use crate::find::finder::{AROUND, NearGroup, by_reach, neighbours, open_nearby};
use crate::model::area::Reach;
use crate::model::place::{Kommune, KommuneNumber};
use crate::model::service::Service;
use crate::vocabulary::Vocabulary;
use leptos::prelude::*;
use std::sync::Arc;

/// How many dates are shown.
const DATES: usize = 5;

/// Everything for one kommune.
pub fn kommune(app: App, number: KommuneNumber) -> Node {
    let draw = move || match app.data_now().places.kommune(number) {
        Some(kommune) => shown(app, kommune),
        None => missing(app, app.texts.place_unknown),
    };
    when_loaded(app, needs_of_route(app), Box::new(draw))
}

fn shown(app: App, kommune: &Kommune) -> Node {
    let texts = app.texts;
    let (number, name) = (kommune.number, kommune.name());
    let groups = services_of(app, number);
    let has_local = groups.iter().any(|group| matches!(group.reach, Some(Reach::Local | Reach::Shared)));
    let finder = Route::Finder(Query::at(Some(number)));
    let site = app.host.may_leave().then(|| link_out(kommune.url.as_str(), &(texts.kommune_site)(name)));
    let links = node("div")
        .class("links")
        .child(link(&app.href(finder), &(texts.kommune_search)(name)))
        .child_if(site)
        .child(remember(app, number));
    let mut parts = vec![
        fixed_title(app, &(texts.kommune_title)(name)),
        paragraph("lead", &(texts.kommune_lead)(name)),
        links,
    ];
    if !has_local {
        parts.push(paragraph("notice", &(texts.kommune_nothing_local)(name)));
    }
    let group = |group: NearGroup| {
        let reach = group.reach.unwrap_or(Reach::National);
        services(app, &(texts.reach)(reach, name), reach.as_str(), &group.services, number)
    };
    parts.extend(groups.into_iter().map(group));
    if !has_local {
        parts.push(around(app, number));
    }
    parts.push(meetings(app, number));
    parts.push(helplines(app));
    several(parts)
}

fn services_of(app: App, kommune: KommuneNumber) -> Vec<NearGroup> {
    let data = app.data_now();
    by_reach(data.services.clone(), Some(kommune), &data.places)
}

/// Services under a heading.
fn services(app: App, title: &str, reach: &str, services: &[Arc<Service>], from: KommuneNumber) -> Node {
    let cards = services.iter().map(|service| service_card(app, service, Some(from))).collect();
    node("section")
        .class("group")
        .with("data-reach", reach)
        .child(heading("h2", title))
        .child(node("div").class("cards").children(cards))
}

/// What the kommuner around have, when there is nothing in this one.
fn around(app: App, number: KommuneNumber) -> Node {
    let near = neighbours(number, &app.data_now().places, AROUND);
    let needs = near.iter().map(|(kommune, _)| Need::serving(FileKind::Services, Some(*kommune))).collect();
    let draw = move || {
        let found: Vec<_> =
            open_nearby(&app.data_now(), number).into_iter().map(|(service, _)| service).collect();
        if found.is_empty() {
            return nothing();
        }
        services(app, app.texts.kommune_neighbours, "around", &found, number)
    };
    when_loaded(app, fixed(needs), Box::new(draw))
}

/// The next dates in the kommune's calendar.
fn meetings(app: App, number: KommuneNumber) -> Node {
    let texts = app.texts;
    let data = app.data_now();
    let now = untrack(|| app.from_now());
    let entries =
        now.map(|now| next_in(number, &data.meetings, &data.places, now, DATES)).unwrap_or_default();
    let none = entries.is_empty().then(|| node("p").text(texts.kommune_no_meetings));
    let cards = entries.iter().map(|entry| meeting_card(app, entry, true)).collect();
    let calendar = Route::Calendar(Query::at(Some(number)));
    node("section")
        .class("group")
        .child(heading("h2", texts.kommune_meetings))
        .child_if(none)
        .child(node("div").class("cards").children(cards))
        .child(node("p").child(link(&app.href(calendar), texts.all_meetings)))
}

fn helplines(app: App) -> Node {
    let texts = app.texts;
    let all = app.href(Route::Helplines(Query::default()));
    let button = node("a").class("ds-button").with("data-variant", "secondary").with("href", &all);
    node("section")
        .class("group")
        .child(heading("h2", texts.helplines_door))
        .child(node("p").text(texts.kommune_helplines_text))
        .child(node("p").child(button.text(texts.all_helplines)))
}
