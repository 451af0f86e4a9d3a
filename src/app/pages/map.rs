//! Services on a map: the kommuner as dots, the larger the more services they have, and a table that says the same.

mod panel;
mod picture;
mod shown;
mod table;

use super::needs_of_route;
use crate::address::facet::Facet;
use crate::address::route::Query;
use crate::app::components::{Chips, Crumb, Filters, PageTitle, WhenLoaded, show_these};
use crate::app::context::{App, use_app};
use crate::find::facets::Counts;
use crate::find::finder::near;
use leptos::prelude::*;
use panel::Panel;
use picture::Picture;
use shown::{Look, Shown};
use table::Table;

/// What the map can be narrowed by.
const FACETS: &[Facet] =
    &[Facet::Referral, Facet::Topic, Facet::Audience, Facet::Type, Facet::Cost, Facet::Language];

/// A map of the services that were asked for.
#[component]
pub fn Map() -> impl IntoView {
    let app = use_app();
    // Kept here, so that it holds when other data comes.
    let look = RwSignal::new(Look::default());
    let map = move || {
        let shown = Shown::new(app, look);
        shown.look_at(untrack(|| app.place()));
        view! {
            <div class="map">
                <Panel shown />
                <Picture shown />
                <Table shown />
            </div>
        }
    };
    view! {
        <Crumb />
        <PageTitle text=app.texts.map_title />
        <p class="lead">{app.texts.map_lead}</p>
        <WhenLoaded needs=needs_of_route(app)>
            <div class="narrowed">
                <Filters
                    facets=FACETS
                    counts=Memo::new(move |_| count(app, &app.query()))
                    shows=Signal::derive(move || shows(app))
                />
                <div class="results" id="results" tabindex="-1">
                    <Chips />
                    {map()}
                </div>
            </div>
        </WhenLoaded>
    }
}

/// How many services each choice leaves, wherever they are.
fn count(app: App, query: &Query) -> Counts {
    let (data, catalogue) = (app.data(), app.catalogue());
    catalogue.counts(&catalogue.matching(&data, &query.words, None, &near(&data, None)), &query.chosen)
}

/// What is left, as the button of the filters says it.
fn shows(app: App) -> String {
    let (data, query, catalogue) = (app.data(), app.query(), app.catalogue());
    let near = near(&data, None);
    let matching = catalogue.matching(&data, &query.words, None, &near);
    let count = catalogue.find(&data, &matching, &near, &query.chosen, 0).count;
    show_these(app.texts, count, &app.texts.results.of(count))
}
