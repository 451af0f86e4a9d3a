//! A service as one card.

use crate::address::route::Route;
use crate::app::components::{AskKommuneLine, Card, DoubtMark, Marked, Ways, basis_today, lang_of_names};
use crate::app::context::use_app;
use crate::find::asking::about_service;
use crate::find::whereabouts::whereabouts;
use crate::model::area::Area;
use crate::model::place::KommuneNumber;
use crate::model::service::Service;
use crate::vocabulary::Vocabulary;
use leptos::prelude::*;
use std::sync::Arc;

/// A service as one card: what it is and for whom, where, and the best way to reach it. What is unknown is no row, and
/// the rest is on its page.
#[component]
pub fn ServiceCard(
    /// The service.
    service: Arc<Service>,
    /// The kommune that it is seen from; the card says how near it is.
    #[prop(optional_no_strip)]
    from: Option<KommuneNumber>,
    /// The words of the search that found it, which are marked.
    #[prop(optional, into)]
    searched: Arc<str>,
) -> impl IntoView {
    let app = use_app();
    let place = whereabouts(&service, from, &app.data_now().places, app.texts);
    let (about, lang) = service.description.get(app.lang);
    let (about, lang) = (about.to_owned(), (lang != app.lang).then(|| lang.as_str()));
    let data = app.data_now();
    let asking = about_service(&service, &data.helplines);
    let own = asking.reachable(&service);
    let basis = {
        let service = Arc::clone(&service);
        basis_today(app, move |day| service.basis_on(day))
    };
    // A crisis centre without a number is reached by the crisis line; which line that is stands beside it.
    let crisis_line = asking.line.map(|line| {
        let basis = {
            let line = Arc::clone(line);
            basis_today(app, move |day| line.basis_on(day))
        };
        view! {
            <p class="card-line" lang=lang_of_names()>
                {line.name.as_str().to_owned()}
            </p>
            <Ways channels=&line.channels basis />
        }
    });
    let address = service.address.as_ref().filter(|address| address.street.is_some());
    let on_paper = address.map(|address| {
        view! {
            <p class="on-paper card-line" lang=lang_of_names()>
                {address.postal().line(None)}
            </p>
        }
    });
    let nobody = asking.is_empty().then(|| {
        let kommune = service.kommune().or(service.serves.iter().find_map(Area::kommune));
        view! { <AskKommuneLine kommune /> }
    });
    let name = {
        let (name, searched) = (service.name.as_str().to_owned(), Arc::clone(&searched));
        move || view! { <Marked text=name.clone() words=Arc::clone(&searched) /> }
    };
    view! {
        <Card id=service.id.to_string() href=app.href(Route::Service(service.id.clone())) name>
            <p class="card-about" lang=lang>
                <Marked text=about words=Arc::clone(&searched) />
            </p>
            <div class="card-line">
                {place
                    .map(|place| {
                        view! {
                            <p>
                                <Marked text=place words=searched />
                            </p>
                        }
                    })} <DoubtMark sources=&service.sources confirmed=service.confirmed />
            </div>
            {on_paper}
            {crisis_line}
            <Ways channels=&own basis />
            {nobody}
        </Card>
    }
}
