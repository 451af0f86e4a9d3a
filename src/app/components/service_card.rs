//! A service as one card.

use crate::app::components::{channel_list, trust_notice, words};
use crate::app::context::App;
use crate::app::node::{Node, node, paragraph, text_in};
use crate::place::KommuneNumber;
use crate::route::Route;
use crate::service::Service;

/// A service as one card: what it is, where, and how to reach it; seen from a kommune it also says how far it is.
pub fn service_card(app: App, service: &Service, from: Option<KommuneNumber>) -> Node {
    let texts = app.texts;
    let place = service.kommune().and_then(|kommune| {
        let name = app.kommune_name(kommune)?;
        let from = from.filter(|from| *from != kommune);
        Some(match from.and_then(|from| app.data_now().places.kilometres(from, kommune)) {
            Some(kilometres) => [&name, ", ", &(texts.kilometres_away)(kilometres)].concat(),
            None => name,
        })
    });
    let kind = texts.service_type.of(service.kind);
    let line = place.map_or(kind.to_owned(), |place| [kind, " · ", &place].concat());
    let channels: Vec<_> = service.reachable().into_iter().filter(|channel| channel.is_live()).collect();
    card(service.id.as_str(), &app.href(Route::Service(service.id.clone())), service.name.as_str())
        .child(paragraph("card-line", &line))
        .child(text_in(node("p"), service.description.get(app.lang), app.lang))
        .child(paragraph("card-topics", &words(&texts.topic.all_of(&service.topics))))
        .child_if((!channels.is_empty()).then(|| channel_list(app, &channels, false)))
        .child_if(trust_notice(app, &service.sources, service.confirmed))
}

/// A card with a name that leads to the page of the record.
pub fn card(id: &str, href: &str, name: &str) -> Node {
    node("article")
        .class("card")
        .with("data-record", id)
        .child(node("h3").child(node("a").with("href", href).text(name)))
}
