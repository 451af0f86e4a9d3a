//! The pages of places.

use super::Route;
use crate::model::district::Place;
use crate::model::place::Places;

impl Route {
    /// The page of a place.
    pub fn of_place(place: Place) -> Self {
        match place {
            Place::Kommune(number) => Self::Kommune(number),
            Place::Fylke(number) => Self::Fylke(number),
            Place::District(id) => Self::District(id),
            Place::Svalbard => Self::Svalbard,
        }
    }

    /// The same with the kommune of today, where an address has the number of one that is no more. Where it was divided
    /// the reader must choose.
    pub fn today(&self, places: &Places) -> Self {
        let mut route = self.clone();
        let place = match &mut route {
            Self::Kommune(number) => Some(number),
            Self::Topic(_, place) => place.as_mut(),
            other => other.query_mut().and_then(|query| query.place.as_mut()),
        };
        if let Some(number) = place
            && let [now] = &places.now(*number)[..]
        {
            *number = now.number;
        }
        route
    }

    /// The place that the page is about.
    pub fn place_of(&self) -> Option<Place> {
        Some(match self {
            Self::Kommune(number) => Place::Kommune(*number),
            Self::Fylke(number) => Place::Fylke(*number),
            Self::District(id) => Place::District(id.clone()),
            Self::Svalbard => Place::Svalbard,
            _ => return None,
        })
    }
}
