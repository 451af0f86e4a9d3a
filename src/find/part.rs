//! A part of the country, a fylke, a district or Svalbard: its kommuner, and what serves it.

use crate::dataset::Dataset;
use crate::dataset::manifest::{FileKind, Need};
use crate::find::alphabet::key;
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

/// Every part of the country that has a page, by name.
pub fn all(data: &Dataset) -> Vec<(String, Place)> {
    let fylker = data.places.fylker.iter().map(|fylke| Place::Fylke(fylke.number));
    let districts = data.areas.districts.iter().map(|district| Place::District(district.id.clone()));
    let places = fylker.chain(districts).chain(data.areas.svalbard.iter().map(|_| Place::Svalbard));
    let mut named: Vec<_> =
        places.filter_map(|place| Some((name(&place, data)?.to_owned(), place))).collect();
    sort_by_key(&mut named, |(name, _)| key(name));
    named
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

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn what_is_for_all_of_it_comes_first_and_what_is_for_one_kommune_is_left_to_its_page() {
        let kommune = |number: &str| {
            json!({
                "number": number, "names": [{"name": number, "lang": "nb"}], "fylke": &number[..2], "centre": "A",
                "point": [62.1, 6.1], "form": "nynorsk", "url": "https://a.no",
            })
        };
        let service = |id: &str, serves: &[&str]| {
            json!({
                "id": id, "name": id, "description": {"nb": "Hjelper"}, "type": "annet", "serves": serves,
                "audience": ["alle"], "topics": ["generelt"], "sources": [{"url": "https://a.no", "kind": "own"}],
            })
        };
        let mut data = Dataset::default();
        let kommuner = ["1501", "1502", "1503", "4601"].map(kommune);
        let places = json!({
            "kommuner": kommuner,
            "fylker": [{"number": "15", "names": [{"name": "Femten", "lang": "nb"}]}],
            "regions": [{"id": "helse-midt", "name": "Midt", "fylker": ["15"]}],
        });
        data.places = serde_json::from_value(places).unwrap();
        let services = [
            service("midt", &["helse-midt"]),
            service("en", &["1501"]),
            service("to", &["1501", "1502"]),
            service("tre", &["1501", "1502", "1503"]),
            service("fylke", &["15"]),
            service("annet", &["4601", "1501"]),
            service("land", &["NO"]),
            service("oy", &["SJ"]),
        ];
        data.services = serde_json::from_value(json!(services)).unwrap();
        let ids = |place: Place| -> Vec<String> {
            serving(&place, &data).iter().map(|service| service.id.to_string()).collect()
        };
        assert_eq!(ids(Place::Fylke("15".parse().unwrap())), ["fylke", "tre", "to", "midt"]);
        assert_eq!(ids(Place::Svalbard), ["oy", "land"]);
        let names: Vec<_> = all(&data).into_iter().map(|(name, _)| name).collect();
        assert_eq!(names, ["Femten"]);
    }
}
