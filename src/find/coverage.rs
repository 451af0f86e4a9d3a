//! Coverage: which kommune has which kind of measure registered. What is not registered may exist all the same.

mod csv;

pub use csv::{csv, line};

use crate::address::staff::{Choices, param};
use crate::find::alphabet;
use crate::find::whereabouts::neighbours;
use crate::model::area::{Area, Reach, reach};
use crate::model::place::{FylkeNumber, KommuneNumber, Places};
use crate::model::service::Service;
use crate::model::taxonomy::ServiceType;
use crate::sort::sort_by_key;
use crate::vocabulary;
use crate::vocabulary::Vocabulary;
use std::cmp::Reverse;
use std::sync::Arc;

vocabulary! {
    /// Which kommuner are shown.
    Only, "kommuner" {
        /// All.
        All = "alle",
        /// Those with something registered.
        With = "med",
        /// Those without.
        Without = "uten",
    }
}

vocabulary! {
    /// What the table is sorted by.
    Order, "order" {
        /// The name.
        Name = "navn",
        /// What is registered here.
        Here = "her",
        /// What the neighbours have.
        Neighbours = "naboer",
        /// What is regional.
        Regional = "regionalt",
    }
}

/// What was asked of the table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// The kind of measure; all if none is given.
    pub kind: Option<ServiceType>,
    /// The fylke; the country if none is given.
    pub fylke: Option<FylkeNumber>,
    /// The one kommune that is looked at.
    pub kommune: Option<KommuneNumber>,
    /// Which kommuner are shown.
    pub only: Only,
    /// In which order.
    pub order: Order,
}

impl Asked {
    /// What stands in the address; what is not understood is passed over.
    pub fn read(choices: &Choices) -> Self {
        Self {
            kind: ServiceType::from_word(choices.get(param::KIND)),
            fylke: choices.get(param::FYLKE).parse().ok(),
            kommune: choices.get(param::KOMMUNE).parse().ok(),
            only: Only::from_word(choices.get(param::ONLY)).unwrap_or(Only::All),
            order: Order::from_word(choices.get(param::ORDER)).unwrap_or(Order::Name),
        }
    }
}

/// The services that are registered for a kommune, as places in a list of services.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Registered {
    /// For it alone, or for it and some others.
    pub here: Vec<usize>,
    /// For a kommune beside it, and not for it.
    pub neighbours: Vec<usize>,
    /// For its fylke or health region.
    pub regional: Vec<usize>,
}

/// What is registered for each kommune, in the order of `places`.
pub fn registered(services: &[Arc<Service>], places: &Places, kind: Option<ServiceType>) -> Vec<Registered> {
    let of_kind = |service: &Service| kind.is_none_or(|kind| service.kind == kind);
    let of_kind: Vec<usize> = (0..services.len()).filter(|at| of_kind(&services[*at])).collect();
    let kommuner = &places.kommuner;
    let mut found = vec![Registered::default(); kommuner.len()];
    for (kommune, found) in kommuner.iter().zip(&mut found) {
        for at in &of_kind {
            match reach(&services[*at].serves, kommune.number, places) {
                Some(Reach::Local | Reach::Shared) => found.here.push(*at),
                Some(Reach::Regional) => found.regional.push(*at),
                Some(Reach::National) | None => {}
            }
        }
    }
    let here: Vec<Vec<usize>> = found.iter().map(|found| found.here.clone()).collect();
    for (kommune, found) in kommuner.iter().zip(&mut found) {
        let beside = neighbours(kommune.number, places).into_iter();
        let beside = beside.filter_map(|number| kommuner.iter().position(|other| other.number == number));
        let mut all: Vec<usize> = beside.flat_map(|other| here[other].iter().copied()).collect();
        all.retain(|at| !found.here.contains(at) && !found.regional.contains(at));
        all.sort_unstable();
        all.dedup();
        found.neighbours = all;
    }
    found
}

/// The kommuner that are shown, as places in the list of them, in order.
pub fn shown(asked: &Asked, found: &[Registered], places: &Places) -> Vec<usize> {
    let is_shown = |at: &usize| {
        let is_there = asked.fylke.is_none_or(|fylke| places.kommuner[*at].fylke == fylke);
        let has_any = !found[*at].here.is_empty();
        is_there
            && match asked.only {
                Only::All => true,
                Only::With => has_any,
                Only::Without => !has_any,
            }
    };
    let mut shown: Vec<usize> = (0..found.len()).filter(is_shown).collect();
    sort_by_key(&mut shown, |at| alphabet::key(places.kommuner[*at].name()));
    match asked.order {
        Order::Name => {}
        Order::Here => sort_by_key(&mut shown, |at| Reverse(found[*at].here.len())),
        Order::Neighbours => sort_by_key(&mut shown, |at| Reverse(found[*at].neighbours.len())),
        Order::Regional => sort_by_key(&mut shown, |at| Reverse(found[*at].regional.len())),
    }
    shown
}

/// How a kommune stands on the map of coverage: nothing here, something around, something here.
pub fn grade(found: &Registered) -> usize {
    match (found.here.is_empty(), found.neighbours.is_empty() && found.regional.is_empty()) {
        (false, _) => 2,
        (true, false) => 1,
        (true, true) => 0,
    }
}

/// The kinds that kommuner, their neighbours or their region have; kinds that nobody has are not offered.
pub fn kinds(services: &[Arc<Service>]) -> Vec<ServiceType> {
    let is_there = |kind: &ServiceType| {
        let is_local = |area: &Area| !matches!(area, Area::Nation | Area::Svalbard);
        services.iter().any(|service| service.kind == *kind && service.serves.iter().any(is_local))
    };
    ServiceType::ALL.iter().copied().filter(is_there).collect()
}

#[cfg(test)]
mod tests;
