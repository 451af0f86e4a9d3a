//! A service as one card.

use crate::address::route::Route;
use crate::app::components::{Card, ChannelList, Marked, TrustNotice, basis_today, words};
use crate::app::context::use_app;
use crate::find::asking::about_service;
use crate::model::place::KommuneNumber;
use crate::model::service::Service;
use crate::vocabulary::Vocabulary;
use leptos::prelude::*;
use std::sync::Arc;

/// A service as one card: what it is, where, and how to reach it.
#[component]
pub fn ServiceCard(
    /// The service.
    service: Arc<Service>,
    /// The kommune that it is seen from; the card says how far away it is.
    #[prop(optional_no_strip)]
    from: Option<KommuneNumber>,
    /// The words of the search that found it, which are marked.
    #[prop(optional, into)]
    searched: Arc<str>,
) -> impl IntoView {
    let app = use_app();
    let texts = app.texts;
    let place = service.kommune().and_then(|kommune| {
        let name = app.kommune_name(kommune)?;
        let from = from.filter(|from| *from != kommune);
        Some(match from.and_then(|from| app.data_now().places.kilometres(from, kommune)) {
            Some(kilometres) => format!("{name}, {}", (texts.kilometres_away)(kilometres)),
            None => name,
        })
    });
    let kind = texts.service_type.of(service.kind);
    let line = place.map_or(kind.to_owned(), |place| format!("{kind} · {place}"));
    let (about, lang) = service.description.get(app.lang);
    let (about, lang) = (about.to_owned(), (lang != app.lang).then(|| lang.as_str()));
    let topics = words(&texts.topic.all_of(&service.topics));
    let data = app.data_now();
    let asking = about_service(&service, &data.helplines);
    let crisis_line = asking.line.map(|line| {
        let basis = {
            let line = Arc::clone(line);
            basis_today(app, move |day| line.basis_on(day))
        };
        view! {
            <p class="card-line">{line.name.as_str().to_owned()}</p>
            <ChannelList channels=&line.channels basis />
        }
    });
    let basis = {
        let service = Arc::clone(&service);
        basis_today(app, move |day| service.basis_on(day))
    };
    let channels: Vec<_> =
        asking.reachable(&service).into_iter().filter(|channel| channel.is_live()).collect();
    let channels = (!channels.is_empty()).then(|| view! { <ChannelList channels=&channels basis /> });
    let name = {
        let (name, searched) = (service.name.as_str().to_owned(), Arc::clone(&searched));
        move || view! { <Marked text=name.clone() words=Arc::clone(&searched) /> }
    };
    view! {
        <Card id=service.id.to_string() href=app.href(Route::Service(service.id.clone())) name>
            <p class="card-line">
                <Marked text=line words=Arc::clone(&searched) />
            </p>
            <p lang=lang>
                <Marked text=about words=Arc::clone(&searched) />
            </p>
            <p class="card-topics">
                <Marked text=topics words=searched />
            </p>
            {crisis_line}
            {channels}
            <TrustNotice sources=&service.sources confirmed=service.confirmed />
        </Card>
    }
}
