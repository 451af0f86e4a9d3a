//! Services on a map. The second program draws it (`src/extra/map.rs`); this page tells it what there is.

use super::needs_of_route;
use crate::app::components::{Filter, ask_extra, choices, fixed_title, said, when_loaded};
use crate::app::context::App;
use crate::app::node::{Node, follow, node, paragraph, several};
use crate::finder::find;
use crate::map::counts;
use crate::route::{Query, Route};
use crate::texts::join;
use crate::vocabulary::Vocabulary;
use leptos::prelude::*;

/// A map of the services that were asked for.
pub fn map(app: App) -> Node {
    let texts = app.texts;
    let draw = move || {
        let is_failed = RwSignal::new(false);
        follow(Box::new(move || ask_extra("map", told(app), is_failed)));
        several(vec![node("div").with("id", "map"), said(app, is_failed)])
    };
    several(vec![
        fixed_title(app, texts.map_title),
        paragraph("lead", texts.map_lead),
        node("div").class("filters").children(choices(app, &[Filter::Topic, Filter::Audience, Filter::Type])),
        when_loaded(app, needs_of_route(app), Box::new(draw)),
    ])
}

/// What the second program is told of each kommune; `Told` in `src/extra/map.rs` says how.
fn told(app: App) -> String {
    let data = app.data();
    let query = app.query();
    let found = find(&data, &app.index(&data), &Query { place: None, ..query.clone() });
    let services: Vec<_> = found.into_iter().flat_map(|group| group.services).collect();
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
