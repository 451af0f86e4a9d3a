//! Where something is and for how many, as people say it: «Ørsta, nabokommune», «Molde, for hele Helse Midt-Norge».
//!
//! No kilometres: the point of a kommune is somewhere in it, so they say nothing of the way there.

use crate::find::finder::nearest;
use crate::i18n::texts::Texts;
use crate::model::area::Area;
use crate::model::place::{KommuneNumber, Places};
use crate::model::service::Service;

/// How many kommuner around are neighbours, at most.
const MOST_NEIGHBOURS: usize = 8;
/// How far away the point of a neighbour is, in kilometres, at most.
const FARTHEST: u32 = 80;

/// The neighbours of a kommune, the nearest first.
pub fn neighbours(kommune: KommuneNumber, places: &Places) -> Vec<KommuneNumber> {
    let Some(here) = places.kommune(kommune) else { return Vec::new() };
    let mut near = nearest(here.point, places, MOST_NEIGHBOURS + 1);
    near.retain(|(number, kilometres)| *number != kommune && *kilometres <= FARTHEST);
    near.into_iter().map(|(number, _)| number).take(MOST_NEIGHBOURS).collect()
}

/// Where a service is and for how many, seen from a kommune if one is given; `None` if neither is known.
pub fn whereabouts(
    service: &Service,
    from: Option<KommuneNumber>,
    places: &Places,
    texts: &Texts,
) -> Option<String> {
    let name = |number: KommuneNumber| Some(places.kommune(number)?.name().to_owned());
    let with_others = |number: KommuneNumber| Some(format!("{} {}", name(number)?, texts.with_others));
    let area = area(&service.serves, from, places, texts);
    let Some(from) = from else {
        let named = || service.serves.iter().find_map(Area::kommune).and_then(with_others);
        return service.kommune().and_then(name).or_else(|| area.map(capital)).or_else(named);
    };
    let near = neighbours(from, places);
    // The kommune itself if it is served, else the nearest of its neighbours that is.
    let is_served = |number: &KommuneNumber| service.serves.contains(&Area::Kommune(*number));
    let served = [from].into_iter().chain(near.iter().copied()).find(is_served);
    let nearby = |seat: KommuneNumber| match served.filter(|served| *served != seat) {
        _ if near.contains(&seat) => Some(texts.neighbour.to_owned()),
        _ if seat.fylke() == from.fylke() => Some(texts.in_fylke.to_owned()),
        served => Some(format!("{} {}", texts.also_for, name(served?)?)),
    };
    match service.kommune() {
        Some(seat) if seat == from => name(seat),
        Some(seat) => Some(joined(name(seat)?, area.or_else(|| nearby(seat)))),
        None if served == Some(from) => with_others(from),
        None if area.is_some() => area.map(capital),
        None => Some(joined(with_others(served?)?, nearby(served?))),
    }
}

/// The least of the large areas for which something is, if it is for nothing smaller that is asked about.
fn area(areas: &[Area], from: Option<KommuneNumber>, places: &Places, texts: &Texts) -> Option<String> {
    let is_for = |area: &&Area| match (area, from) {
        (Area::Kommune(_), _) | (Area::Svalbard, Some(_)) => false,
        (Area::Fylke(fylke), Some(from)) => from.fylke() == *fylke,
        (Area::Region(id), Some(from)) => {
            places.region(id).is_some_and(|region| region.fylker.contains(&from.fylke()))
        }
        _ => true,
    };
    if from.is_some_and(|from| areas.contains(&Area::Kommune(from))) {
        return None;
    }
    let name = match areas.iter().filter(is_for).min()? {
        Area::Fylke(fylke) => places.fylke(*fylke)?.name(),
        Area::Region(id) => places.region(id)?.name.as_str(),
        Area::Svalbard => return Some("Svalbard".to_owned()),
        Area::Nation | Area::Kommune(_) => return Some(texts.for_country.to_owned()),
    };
    Some(format!("{} {name}", texts.for_all_of))
}

fn joined(place: String, more: Option<String>) -> String {
    match more {
        Some(more) => format!("{place}, {more}"),
        None => place,
    }
}

/// With a capital first: the words that come here begin in ASCII.
fn capital(mut said: String) -> String {
    if let Some(first) = said.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    said
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::texts::texts;
    use crate::model::lang::Lang;
    use serde_json::json;

    fn places() -> Places {
        let kommune = |number: &str, name: &str, latitude: f64| {
            json!({ "number": number, "names": [{ "name": name, "lang": "nb" }], "fylke": &number[..2],
                "centre": name, "point": [latitude, 6.0], "form": "bokmål", "url": "https://k.example.no" })
        };
        let fylke =
            |number: &str, name: &str| json!({ "number": number, "names": [{ "name": name, "lang": "nb" }] });
        serde_json::from_value(json!({
            "kommuner": [kommune("1101", "Vik", 62.0), kommune("1102", "Nesvik", 62.2),
                kommune("1103", "Fjernvik", 64.0), kommune("1201", "Fjernøy", 69.0)],
            "fylker": [fylke("11", "Vikfylket"), fylke("12", "Øyfylket")],
            "regions": [{ "id": "helse-vik", "name": "Helse Vik", "fylker": ["11"] }]
        }))
        .unwrap()
    }

    fn said(serves: &[&str], seat: Option<&str>, from: Option<&str>, lang: Lang) -> String {
        let mut record = json!({ "id": "tilbud", "name": "Tilbud", "description": { "nb": "Hjelp." },
            "type": "annet", "serves": serves, "audience": ["alle"], "topics": ["sorg"], "sources": [] });
        if let Some(seat) = seat {
            record["address"] = json!({ "kommune": seat });
        }
        let service: Service = serde_json::from_value(record).unwrap();
        let from = from.map(|from| from.parse().unwrap());
        whereabouts(&service, from, &places(), texts(lang)).unwrap_or_default()
    }

    #[test]
    fn near_is_said_in_words_and_never_in_kilometres() {
        for (serves, seat, nb, en) in [
            (&["1101"][..], None, "Vik", "Vik"),
            (&["1102"], None, "Nesvik, nabokommune", "Nesvik, neighbouring municipality"),
            (&["1101", "1102"], Some("1102"), "Nesvik, nabokommune", "Nesvik, neighbouring municipality"),
            (&["1101", "1102"], None, "Vik og flere kommuner", "Vik and other municipalities"),
            (&["1101", "1103"], Some("1103"), "Fjernvik, i fylket", "Fjernvik, in the same county"),
            (&["11"], Some("1103"), "Fjernvik, for hele Vikfylket", "Fjernvik, for all of Vikfylket"),
            (&["11", "helse-vik", "NO"], None, "For hele Vikfylket", "For all of Vikfylket"),
            (&["helse-vik"], Some("1102"), "Nesvik, for hele Helse Vik", "Nesvik, for all of Helse Vik"),
            (&["12", "NO"], Some("1201"), "Fjernøy, for hele landet", "Fjernøy, for the whole country"),
            (&["NO"], None, "For hele landet", "For the whole country"),
            (&["SJ"], None, "", ""),
            (&["11"], Some("1101"), "Vik", "Vik"),
            (&["1201"], None, "Fjernøy", "Fjernøy"),
            (&["1101", "1201"], Some("1201"), "Fjernøy, også for Vik", "Fjernøy, also for Vik"),
            (&["1102", "1201"], Some("1201"), "Fjernøy, også for Nesvik", "Fjernøy, also for Nesvik"),
            (
                &["1102", "1103"],
                None,
                "Nesvik og flere kommuner, nabokommune",
                "Nesvik and other municipalities, neighbouring municipality",
            ),
        ] {
            assert_eq!(said(serves, seat, Some("1101"), Lang::Nb), nb, "{serves:?} {seat:?}");
            assert_eq!(said(serves, seat, Some("1101"), Lang::En), en, "{serves:?} {seat:?}");
        }
    }

    #[test]
    fn without_a_place_only_where_it_is_or_for_how_many_is_said() {
        for (serves, seat, expected) in [
            (&["11"][..], Some("1103"), "Fjernvik"),
            (&["helse-vik"], None, "For hele Helse Vik"),
            (&["1102", "1103"], None, "Nesvik og flere kommuner"),
            (&["NO"], None, "For hele landet"),
        ] {
            assert_eq!(said(serves, seat, None, Lang::Nb), expected, "{serves:?}");
        }
    }

    #[test]
    fn a_neighbour_is_near_and_no_kommune_is_its_own() {
        let here = "1101".parse().unwrap();
        assert_eq!(neighbours(here, &places()), ["1102".parse().unwrap()]);
        assert!(neighbours("9999".parse().unwrap(), &places()).is_empty());
    }

    #[test]
    fn what_is_for_svalbard_is_not_for_the_whole_country() {
        assert_eq!(said(&["SJ"], None, None, Lang::Nb), "Svalbard");
    }
}
