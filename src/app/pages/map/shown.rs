//! What is on the map, and what the reader marks and looks at.

use crate::address::route::{Query, Route};
use crate::app::context::App;
use crate::find::finder::near;
use crate::find::map::{Dot, Frame, counts};
use crate::i18n::texts::MapWords;
use crate::model::place::{FylkeNumber, KommuneNumber};
use leptos::prelude::*;

/// Which kommune is marked, as its place in the list of them, and at which fylke the reader looks.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct Look {
    /// The marked kommune.
    pub marked: Option<usize>,
    /// The fylke; none is the whole country.
    pub near: Option<FylkeNumber>,
}

/// What is on the map.
#[derive(Clone, Copy)]
pub struct Shown {
    /// The app.
    pub app: App,
    /// The texts of the map.
    pub texts: &'static MapWords,
    /// What the reader marks and looks at.
    pub look: RwSignal<Look>,
    /// Where the kommuner stand, in the order of their list.
    pub dots: Memo<Vec<Dot>>,
    /// How many services each has.
    pub counts: Memo<Vec<u32>>,
    /// The part of the country that is seen.
    pub frame: Memo<Frame>,
}

impl Shown {
    /// The services that the address asks for.
    pub fn new(app: App, look: RwSignal<Look>) -> Self {
        let dots = Memo::new(move |_| -> Vec<Dot> {
            app.data().places.kommuner.iter().map(|kommune| Dot::of(kommune.point)).collect()
        });
        let counts = Memo::new(move |_| {
            let (data, query, catalogue) = (app.data(), app.query(), app.catalogue());
            let near = near(&data, None);
            let matching = catalogue.matching(&data, &query.words, None, &near);
            let found = catalogue.find(&data, &matching, &near, &query.chosen, usize::MAX);
            let services: Vec<_> = found.groups.into_iter().flat_map(|group| group.services).collect();
            counts(&services, &data.places)
        });
        let frame = Memo::new(move |_| {
            let (data, dots, near) = (app.data(), dots.get(), look.get().near);
            let in_sight = dots.iter().zip(&data.places.kommuner);
            let in_sight = in_sight.filter(|(_, kommune)| near.is_none_or(|near| kommune.fylke == near));
            Frame::round(in_sight.map(|(dot, _)| *dot))
        });
        Self { app, texts: &app.texts.map, look, dots, counts, frame }
    }

    /// Changes what the reader marks or looks at, if that is another thing.
    pub fn change(self, change: &dyn Fn(&mut Look)) {
        let mut look = self.look.get_untracked();
        change(&mut look);
        if look != self.look.get_untracked() {
            self.look.set(look);
        }
    }

    /// Begins at the kommune that was chosen, with its fylke around it, unless the reader has looked about already.
    pub fn look_at(self, place: Option<KommuneNumber>) {
        let data = self.app.data_now();
        let at = place.and_then(|place| data.places.kommuner.iter().position(|one| one.number == place));
        if let Some(at) = at.filter(|_| self.look.get_untracked() == Look::default()) {
            self.look.set(Look { marked: Some(at), near: Some(data.places.kommuner[at].fylke) });
        }
    }

    /// The services of a kommune that were asked for.
    pub fn route(self, place: KommuneNumber) -> Route {
        Route::Finder(Query { place: Some(place), ..self.app.query() })
    }
}
