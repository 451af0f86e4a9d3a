//! One service.

use super::needs_of_route;
use super::not_found::missing;
use crate::address::report::map_of;
use crate::app::components::{
    actions, channel_list, fact, fact_of, facts, fixed, fixed_title, open_badge, service_card, source_list,
    trust_notice, when_loaded, words,
};
use crate::app::context::App;
use crate::app::node::{Node, heading, link_out, node, nothing, paragraph, several, text_in};
use crate::find::saved::Pick;
use crate::find::similar::similar;
use crate::model::area::Area;
use crate::model::record::RecordKind;
use crate::model::service::{Address, Service};
use crate::model::text::Slug;

/// How many others are shown.
const SIMILAR: usize = 4;

/// One service: what it is, for whom, how to get it, how to reach it.
pub fn service(app: App, id: Slug) -> Node {
    let is_here = app.data_now().service(&id).is_some();
    // The address does not say where the service is; so all are needed, unless this one is there.
    let needs = if is_here { fixed(Vec::new()) } else { needs_of_route(app) };
    let draw = move || match app.data_now().service(&id) {
        Some(service) => shown(app, service),
        None => missing(app, app.texts.service_missing),
    };
    when_loaded(app, needs, Box::new(draw))
}

fn shown(app: App, service: &Service) -> Node {
    let texts = app.texts;
    let contact = match service.reachable().as_slice() {
        [] => node("p").text(texts.no_contact),
        channels => channel_list(app, channels, true),
    };
    let record = node("article")
        .class("record")
        .with("data-record", service.id.as_str())
        .child(fixed_title(app, service.name.as_str()))
        .child(text_in(node("p").class("lead"), service.description.get(app.lang), app.lang))
        .child_if(trust_notice(app, &service.sources, service.confirmed))
        .child(heading("h2", texts.contact))
        .child(contact)
        .child(about(app, service))
        .child(actions(app, &Pick::new(RecordKind::Service, &service.id)))
        .child(source_list(app, &service.sources));
    several(vec![record, others(app, service)])
}

/// What else the reader might try.
fn others(app: App, service: &Service) -> Node {
    let data = app.data_now();
    let others = similar(service, &data.services, &data.places, SIMILAR);
    if others.is_empty() {
        return nothing();
    }
    let cards = others.iter().map(|other| service_card(app, other, service.kommune())).collect();
    node("section")
        .class("group similar")
        .child(heading("h2", app.texts.similar))
        .child(node("div").class("cards").children(cards))
}

fn about(app: App, service: &Service) -> Node {
    let texts = app.texts;
    let mut facts = facts().child(fact(texts.type_label, texts.service_type.of(service.kind)));
    if let Some(hours) = &service.hours {
        let badge = node("dd").child(open_badge(app, Some(hours.clone())));
        facts = facts.child(fact_of(texts.opening_hours, badge));
    }
    if let Some(address) = &service.address {
        facts = facts.child(fact_of(texts.address, whereabouts(app, address)));
    }
    let serves: Vec<String> = service.serves.iter().map(|area| name_of(app, area)).collect();
    let facts = facts
        .child(fact(texts.serves, &serves.join(", ")))
        .child(fact(texts.for_whom, &words(&texts.audience.all_of(&service.audience))))
        .child(fact(texts.about_what, &words(&texts.topic.all_of(&service.topics))))
        .child(fact(texts.referral_label, texts.referral.of(service.referral)))
        .child(fact(texts.cost_label, texts.cost.of(service.cost)))
        .child(fact(texts.languages_label, &words(&texts.tongue.all_of(&service.languages))));
    match &service.operator {
        Some(operator) => facts.child(fact(texts.operated_by, operator.as_str())),
        None => facts,
    }
}

/// An address, with a map of another site if the reader wants one.
fn whereabouts(app: App, address: &Address) -> Node {
    let line = address.postal().line(Some(&name_of(app, &Area::Kommune(address.kommune))));
    let said = node("dd").text(&line);
    if !app.host.may_leave() {
        return said;
    }
    let map = link_out(&map_of(&line), app.texts.directions);
    said.child(node("p").class("directions").child(map))
        .child(paragraph("directions-note", app.texts.directions_note))
}

fn name_of(app: App, area: &Area) -> String {
    let places = &app.data_now().places;
    let name = match area {
        Area::Kommune(number) => places.kommune(*number).map(|kommune| kommune.name()),
        Area::Fylke(number) => places.fylke(*number).map(|fylke| fylke.name()),
        Area::Region(id) => places.region(id).map(|region| region.name.as_str()),
        Area::Nation => Some(app.texts.nationwide),
    };
    name.map_or_else(|| String::from(area.clone()), str::to_owned)
}
