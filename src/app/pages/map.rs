//! Services on a map: the kommuner as dots, the larger the more services they have, and a table that says the same.

mod panel;
mod picture;
mod table;

use super::needs_of_route;
use crate::address::facet::Facet;
use crate::address::route::{Query, Route};
use crate::app::components::{chips, filters, fixed_title, when_loaded};
use crate::app::context::App;
use crate::app::node::{Known, Node, known, node, paragraph, several};
use crate::find::facets::Counts;
use crate::find::finder::near;
use crate::find::map::{Dot, Frame, counts};
use crate::i18n::texts::map::{MapTexts, map_texts};
use crate::model::place::{FylkeNumber, KommuneNumber};
use leptos::prelude::*;

/// What the map can be narrowed by.
const FACETS: &[Facet] =
    &[Facet::Referral, Facet::Topic, Facet::Audience, Facet::Type, Facet::Cost, Facet::Language];

/// A map of the services that were asked for.
pub fn map(app: App) -> Node {
    let texts = app.texts;
    let look = RwSignal::new(Look::default());
    let draw = move || {
        let shown = Shown::new(app, look);
        let map = node("div")
            .class("map")
            .child(panel::panel(shown))
            .child(picture::figure(shown))
            .child(table::table(shown));
        let filters = filters(
            app,
            FACETS,
            known(move || counted(app, &app.query())),
            known(move || counted(app, &Query::default())),
        );
        let results = node("div").class("results").child(chips(app)).child(map);
        node("div").class("narrowed").child(filters).child(results)
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
    catalogue.counts(&catalogue.matching(&data, &query.words, None, &near(&data, None)), &query.chosen)
}

/// Which kommune is marked, as its place in the list of them, and at which fylke the reader looks.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
struct Look {
    marked: Option<usize>,
    near: Option<FylkeNumber>,
}

/// What is on the map.
#[derive(Clone, Copy)]
struct Shown {
    app: App,
    texts: &'static MapTexts,
    look: RwSignal<Look>,
    /// Where the kommuner stand, in the order of their list.
    dots: Known<Vec<Dot>>,
    /// How many services each has.
    counts: Known<Vec<u32>>,
    frame: Known<Frame>,
}

impl Shown {
    fn new(app: App, look: RwSignal<Look>) -> Self {
        let dots = known(move || -> Vec<Dot> {
            app.data().places.kommuner.iter().map(|kommune| Dot::of(kommune.point)).collect()
        });
        let counts = known(move || {
            let (data, query) = (app.data(), app.query());
            let (catalogue, near) = (app.catalogue(&data), near(&data, None));
            let matching = catalogue.matching(&data, &query.words, None, &near);
            let found = catalogue.find(&data, &matching, &near, &query.chosen, usize::MAX);
            let services: Vec<_> = found.groups.into_iter().flat_map(|group| group.services).collect();
            counts(&services, &data.places)
        });
        let frame = known(move || {
            let (data, dots, near) = (app.data(), dots.get(), look.get().near);
            let in_sight = dots.iter().zip(&data.places.kommuner);
            let in_sight = in_sight.filter(|(_, kommune)| near.is_none_or(|near| kommune.fylke == near));
            Frame::round(in_sight.map(|(dot, _)| *dot))
        });
        Self { app, texts: map_texts(app.lang), look, dots, counts, frame }
    }

    /// Changes what the reader marks or looks at, if that is another thing.
    fn change(self, change: &dyn Fn(&mut Look)) {
        let mut look = self.look.get_untracked();
        change(&mut look);
        if look != self.look.get_untracked() {
            self.look.set(look);
        }
    }

    /// The services of a kommune that were asked for.
    fn route(self, place: KommuneNumber) -> Route {
        Route::Finder(Query { place: Some(place), ..self.app.query() })
    }
}
