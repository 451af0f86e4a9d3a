//! Services on a map. The second program draws it (`src/extra/map.rs`); this page tells it what there is.

use super::needs_of_route;
use crate::app::browser;
use crate::app::components::{chips, filters, fixed_title, said, when_loaded};
use crate::app::context::App;
use crate::app::node::{Node, follow, known, node, paragraph, several};
use crate::facets::{Counts, Facet};
use crate::finder::near;
use crate::map::counts;
use crate::route::{Query, Route};
use crate::texts::join;
use crate::vocabulary::Vocabulary;

/// What the map can be narrowed by.
const FACETS: &[Facet] =
    &[Facet::Referral, Facet::Topic, Facet::Audience, Facet::Type, Facet::Cost, Facet::Language];

/// A map of the services that were asked for.
pub fn map(app: App) -> Node {
    let texts = app.texts;
    let draw = move || {
        follow(Box::new(move || browser::tell_extra("map", &told(app))));
        let map = node("div").class("results").child(chips(app)).child(node("div").with("id", "map"));
        let filters = filters(
            app,
            FACETS,
            known(move || counted(app, &app.query())),
            known(move || counted(app, &Query::default())),
        );
        node("div").class("narrowed").child(filters).child(map.child(said(app)))
    };
    several(vec![
        fixed_title(app, texts.map_title),
        paragraph("lead", texts.map_lead),
        when_loaded(app, needs_of_route(app), Box::new(draw)),
    ])
}

/// How many services each choice leaves, wherever they are.
fn counted(app: App, query: &Query) -> Counts {
    let data = app.data();
    let catalogue = app.catalogue(&data);
    catalogue.counts(&catalogue.matching(&query.words, &near(&data, None)), &query.chosen)
}

/// What the second program is told of each kommune; `Told` in `src/extra/map.rs` says how.
fn told(app: App) -> String {
    let data = app.data();
    let query = app.query();
    let (catalogue, near) = (app.catalogue(&data), near(&data, None));
    let matching = catalogue.matching(&query.words, &near);
    let found = catalogue.find(&data, &matching, &near, &query.chosen, usize::MAX);
    let services: Vec<_> = found.groups.into_iter().flat_map(|group| group.services).collect();
    let mut told = app.lang.as_str().to_owned();
    for (kommune, count) in data.places.kommuner.iter().zip(counts(&services, &data.places)) {
        let fylke = data.places.fylke(kommune.fylke).map_or("", |fylke| fylke.name());
        let page = app.href(Route::Finder(Query { place: Some(kommune.number), ..query.clone() }));
        // Norway lies north and east of nothing, so no number has a sign.
        let thousandths = |degrees: f64| (degrees * 1000.0) as u32;
        let (north, east) = (thousandths(kommune.point.latitude), thousandths(kommune.point.longitude));
        told.push_str(&join!(
            "\n",
            kommune.name(),
            "\t",
            fylke,
            "\t",
            north,
            "\t",
            east,
            "\t",
            count,
            "\t",
            page
        ));
    }
    told
}
