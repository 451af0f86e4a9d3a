//! Services on a map: the kommuner as dots, the larger the more services they have, and a table that says the same.

mod panel;
mod picture;
mod shown;
mod table;

use super::needs_of_route;
use crate::address::facet::Facet;
use crate::address::route::Query;
use crate::app::components::{Chips, Filters, PageTitle, WhenLoaded};
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
        view! {
            <div class="map">
                <Panel shown />
                <Picture shown />
                <Table shown />
            </div>
        }
    };
    view! {
        <PageTitle text=app.texts.map_title />
        <p class="lead">{app.texts.map_lead}</p>
        <WhenLoaded needs=needs_of_route(app)>
            <div class="narrowed">
                <Filters
                    facets=FACETS
                    counts=Signal::derive(move || count(app, &app.query()))
                    all=Signal::derive(move || count(app, &Query::default()))
                />
                <div class="results">
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
