//! A service as one card.

use crate::address::route::Route;
use crate::app::components::{channel_list, marked, trust_notice, words};
use crate::app::context::App;
use crate::app::node::{Node, Typed, node};
use crate::model::place::KommuneNumber;
use crate::model::service::Service;
use crate::vocabulary::Vocabulary;

/// A service as one card: what it is, where, and how to reach it; seen from a kommune it also says how far it is.
pub fn service_card(app: App, service: &Service, from: Option<KommuneNumber>) -> Node {
    found_card(app, service, from, None)
}

/// The same where it was found by what was `typed`, which is marked in it.
pub fn found_card(app: App, service: &Service, from: Option<KommuneNumber>, typed: Option<Typed>) -> Node {
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
    let (about, lang) = service.description.get(app.lang);
    let channels: Vec<_> = service.reachable().into_iter().filter(|channel| channel.is_live()).collect();
    let name = marked(node("a"), typed, service.name.as_str());
    card_named(service.id.as_str(), &app.href(Route::Service(service.id.clone())), name)
        .child(marked(node("p").class("card-line"), typed, &line))
        .child(marked(node("p").maybe("lang", (lang != app.lang).then(|| lang.as_str())), typed, about))
        .child(marked(node("p").class("card-topics"), typed, &words(&texts.topic.all_of(&service.topics))))
        .child_if((!channels.is_empty()).then(|| channel_list(app, &channels, false)))
        .child_if(trust_notice(app, &service.sources, service.confirmed))
}

/// A card with a name that leads to the page of the record.
pub fn card(id: &str, href: &str, name: &str) -> Node {
    card_named(id, href, node("a").text(name))
}

fn card_named(id: &str, href: &str, name: Node) -> Node {
    node("article").class("card").with("data-record", id).child(node("h3").child(name.with("href", href)))
}
