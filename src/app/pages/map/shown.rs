//! What is on the map, and what the reader marks and looks at.

use crate::address::route::{Query, Route};
use crate::app::context::App;
use crate::find::finder::near;
use crate::find::map::{Dot, Frame, counts, frame_of, fronts, group_of, in_front};
use crate::i18n::texts::MapWords;
use crate::model::place::{FylkeNumber, KommuneNumber, Places};
use leptos::prelude::*;

/// Which kommune is marked, as its place in the list of them, and at which fylke the reader looks.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct Look {
    /// The marked kommune.
    pub marked: Option<usize>,
    /// The fylke; none is the whole country.
    pub near: Option<FylkeNumber>,
    /// A smaller part, in which a group stands apart.
    pub closer: Option<Frame>,
}

impl Look {
    /// Whether it is only a part of the country.
    pub fn is_near(self) -> bool {
        self.near.is_some() || self.closer.is_some()
    }
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
    /// For each kommune the one that stands in front of it, where there is no room for both.
    pub fronts: Memo<Vec<usize>>,
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
            let (data, dots, look) = (app.data(), dots.get(), look.get());
            look.closer.unwrap_or_else(|| frame_round(&data.places, &dots, look.near))
        });
        let fronts = Memo::new(move |_| {
            let order = in_front(&app.data().places, &counts.read());
            fronts(frame.get(), &dots.read(), &order)
        });
        Self { app, texts: &app.texts.map, look, dots, counts, frame, fronts }
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
            let near = Some(data.places.kommuner[at].fylke);
            self.look.set(Look { marked: Some(at), near, closer: self.closer_to(at, near) });
        }
    }

    /// The part of a fylke, or of the whole country, in which a kommune stands for itself alone, if that is smaller.
    fn closer_to(self, at: usize, near: Option<FylkeNumber>) -> Option<Frame> {
        let (data, dots, counts) =
            (self.app.data_now(), self.dots.get_untracked(), self.counts.get_untracked());
        let whole = frame_round(&data.places, &dots, near);
        let frame = frame_of(whole, &dots, &in_front(&data.places, &counts), &counts, at);
        (frame != whole).then_some(frame)
    }

    /// The kommuner for which the dot of one stands, if they are several. Tracked.
    pub fn group(self, front: usize) -> Option<Vec<usize>> {
        let group = group_of(&self.fronts.read(), &self.counts.read(), front);
        (group.len() > 1).then_some(group)
    }

    /// Whether the dot of a kommune is drawn. Tracked.
    pub fn is_front(self, at: usize) -> bool {
        self.fronts.with(|fronts| fronts.get(at) == Some(&at))
    }

    /// Looks at the kommuner of a group.
    pub fn open(self, group: &[usize]) {
        let frame = self.dots.with_untracked(|dots| Frame::round(group.iter().map(|at| dots[*at])));
        self.change(&|look| look.closer = Some(frame));
    }

    /// The services of a kommune that were asked for.
    pub fn route(self, place: KommuneNumber) -> Route {
        Route::Finder(Query { place: Some(place), ..self.app.query() })
    }
}

/// The frame round a fylke, or round the whole country.
fn frame_round(places: &Places, dots: &[Dot], near: Option<FylkeNumber>) -> Frame {
    let in_sight = dots.iter().zip(&places.kommuner);
    Frame::round_fylke(
        in_sight.filter(|(_, kommune)| near.is_none_or(|near| kommune.fylke == near)).map(|(dot, _)| *dot),
    )
}
