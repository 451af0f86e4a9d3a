//! A part of the country, a fylke, a district or Svalbard: its kommuner, and what serves it.

use crate::dataset::Dataset;
use crate::dataset::manifest::{FileKind, Need};
use crate::find::suggest::kommuner_of;
use crate::model::area::Area;
use crate::model::district::{Place, SVALBARD};
use crate::model::place::{FylkeNumber, KommuneNumber};
use crate::model::service::Service;
use crate::sort::sort_by_key;
use std::sync::Arc;

/// What it is called, if the dataset knows it.
pub fn name<'a>(place: &Place, data: &'a Dataset) -> Option<&'a str> {
    match place {
        Place::Kommune(number) => data.places.kommune(*number).map(|kommune| kommune.name()),
        Place::Fylke(number) => data.places.fylke(*number).map(|fylke| fylke.name()),
        Place::District(id) => data.areas.district(id).map(|district| district.name()),
        Place::Svalbard => data.areas.svalbard.first()?.names.first().map(|name| name.as_str()),
    }
}

/// The fylker that it is in.
fn fylker(kommuner: &[KommuneNumber]) -> Vec<FylkeNumber> {
    let mut fylker: Vec<FylkeNumber> = kommuner.iter().map(|number| number.fylke()).collect();
    fylker.dedup();
    fylker
}

/// The services that [`serving`] looks for. Its kommuner are known already.
pub fn needs(place: &Place, data: &Dataset) -> Vec<Need> {
    let fylker = match place {
        Place::Svalbard => SVALBARD.parse().into_iter().collect(),
        _ => fylker(&kommuner_of(place, data)),
    };
    fylker.into_iter().map(|fylke| Need::serving_fylke(FileKind::Services, fylke)).collect()
}

/// What serves more of it than one kommune: what is for all of its fylke first, then what is for several kommuner, most
/// of them first, then what is for the health region. What serves the whole country is left out, but for Svalbard,
/// where there is little else.
pub fn serving(place: &Place, data: &Dataset) -> Vec<Arc<Service>> {
    let kommuner = kommuner_of(place, data);
    let fylker = fylker(&kommuner);
    let rank = |areas: &[Area]| {
        let of_region = |area: &Area| match area {
            Area::Region(id) => data
                .places
                .region(id)
                .is_some_and(|region| fylker.iter().any(|of| region.fylker.contains(of))),
            _ => false,
        };
        let served = |area: &&Area| matches!(area, Area::Kommune(number) if kommuner.contains(number));
        let count = areas.iter().filter(served).count();
        if *place == Place::Svalbard {
            let ranks = [areas.contains(&Area::Svalbard), areas.contains(&Area::Nation)];
            return ranks.iter().position(|is| *is).map(|rank| (rank, 0));
        }
        if areas.iter().any(|area| matches!(area, Area::Fylke(number) if fylker.contains(number))) {
            Some((0, 0))
        } else if count > 1 || (count == 1 && kommuner.len() == 1) {
            Some((1, kommuner.len() - count))
        } else {
            areas.iter().any(of_region).then_some((2, 0))
        }
    };
    let ranked = data.services.iter().filter_map(|service| Some((rank(&service.serves)?, service)));
    let mut ranked: Vec<_> = ranked.collect();
    sort_by_key(&mut ranked, |(rank, _)| *rank);
    ranked.into_iter().map(|(_, service)| Arc::clone(service)).collect()
}
