//! How near things are to a kommune.

use crate::find::whereabouts::neighbours;
use crate::model::area::{self, Area, Reach};
use crate::model::nearness::Nearness;
use crate::model::place::{KommuneNumber, Places};

/// How near something is, as the search reckons with it.
pub(super) fn reach_of(nearness: Nearness) -> Option<Reach> {
    match nearness {
        Nearness::Local => Some(Reach::Local),
        Nearness::Shared => Some(Reach::Shared),
        Nearness::Fylke | Nearness::Region => Some(Reach::Regional),
        // It does not say that it serves the kommune.
        Nearness::Neighbour | Nearness::National => Some(Reach::National),
        Nearness::Anywhere => None,
    }
}

/// A kommune and those beside it.
#[derive(Clone, Debug)]
pub struct Around<'a> {
    place: Option<KommuneNumber>,
    neighbours: Vec<KommuneNumber>,
    places: &'a Places,
}

impl<'a> Around<'a> {
    /// Looks around in `place`; without one everything is anywhere.
    pub fn new(place: Option<KommuneNumber>, places: &'a Places) -> Self {
        let neighbours = place.map(|kommune| neighbours(kommune, places)).unwrap_or_default();
        Self { place, neighbours, places }
    }

    /// The kommune.
    pub fn place(&self) -> Option<KommuneNumber> {
        self.place
    }

    /// How near what serves `areas` is; `None` if it is nothing for those who live there.
    pub fn nearness(&self, areas: &[Area]) -> Option<Nearness> {
        let Some(place) = self.place else { return Some(Nearness::Anywhere) };
        match area::reach(areas, place, self.places) {
            Some(Reach::Local) => Some(Nearness::Local),
            Some(Reach::Shared) => Some(Nearness::Shared),
            Some(Reach::Regional) => {
                let is_fylke = areas.contains(&Area::Fylke(place.fylke()));
                Some(if is_fylke { Nearness::Fylke } else { Nearness::Region })
            }
            Some(Reach::National) => Some(Nearness::National),
            None => self.neighbour(areas).map(|_| Nearness::Neighbour),
        }
    }

    /// Whether what serves `areas` is for those who live there, or may be, where no place was chosen.
    pub fn serves(&self, areas: &[Area]) -> bool {
        match self.place {
            Some(place) => area::reach(areas, place, self.places).is_some(),
            None => areas.contains(&Area::Nation),
        }
    }

    /// How many kommuner are nearer than the one that `areas` is in.
    pub fn distance(&self, areas: &[Area], seat: Option<KommuneNumber>) -> usize {
        let seat = seat.filter(|_| self.place.is_some());
        match seat {
            Some(seat) if Some(seat) == self.place => 0,
            Some(seat) => {
                self.neighbours.iter().position(|near| *near == seat).map_or(usize::MAX, |near| near + 1)
            }
            None => self.neighbour(areas).map_or(usize::MAX, |near| near + 1),
        }
    }

    fn neighbour(&self, areas: &[Area]) -> Option<usize> {
        self.neighbours.iter().position(|near| areas.contains(&Area::Kommune(*near)))
    }
}
