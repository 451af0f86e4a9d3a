//! Places in the shipped dataset: every name that people use is offered, and every kommune has something to show.

use naermest::dataset::Dataset;
use naermest::find::finder::{Catalogue, by_reach, near, nearest, open_nearby};
use naermest::find::suggest::{Gazetteer, Suggestion};
use naermest::i18n::texts::texts;
use naermest::model::area::Reach;
use naermest::model::lang::Lang;
use naermest::model::place::{Point, Postcode};
use serde::de::DeserializeOwned;
use std::fs;
use std::path::Path;

fn read<T: DeserializeOwned>(path: &str) -> T {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn shipped() -> Dataset {
    let mut dataset = Dataset::default();
    dataset.places.kommuner = read("data/places/kommuner.json");
    dataset.places.fylker = read("data/places/fylker.json");
    dataset.places.regions = read("data/places/regions.json");
    dataset.postcodes = read::<Vec<Postcode>>("data/places/postcodes.json");
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/services");
    for file in fs::read_dir(folder).expect("a folder") {
        let name = file.expect("a file").file_name().into_string().expect("a plain name");
        dataset.services.extend(read::<Vec<_>>(&format!("data/services/{name}")));
    }
    dataset
}

fn suggest(dataset: &Dataset, typed: &str) -> Vec<Suggestion> {
    let Dataset { places, postcodes, .. } = dataset;
    Gazetteer::new(places, postcodes).suggest(typed, places, postcodes, 7)
}

#[test]
fn what_people_call_a_place_leads_to_its_kommune() {
    let dataset = shipped();
    for (typed, kommune) in [
        // Both halves of a double name, every language, with and without its letters.
        ("Guovdageaidnu", "5612"),
        ("Kautokeino", "5612"),
        ("guovdageaidnu", "5612"),
        ("Porsanger", "5622"),
        ("Porsáŋgu", "5622"),
        ("porsangu", "5622"),
        ("Kárášjohka", "5610"),
        ("karasjok", "5610"),
        ("Snåase", "5041"),
        ("Raarvihke", "5043"),
        // Kommuner of before 2020 and 2024.
        ("Hornindal", "1577"),
        ("Re", "3905"),
        ("Frei", "1505"),
        ("Songdalen", "4204"),
        ("Skedsmo", "3205"),
        ("Fjell", "4626"),
        // As it is spelled comes first: Lærdal folds to the same.
        ("Lardal", "3909"),
        ("Kvalsund", "5603"),
        // A city, a post town, a postcode.
        ("Kristiansund", "1505"),
        ("Volda", "1577"),
        ("Sandnessjøen", "1820"),
        ("sandnessjoen", "1820"),
        ("Brønnøysund", "1813"),
        ("6103", "1577"),
        ("0001", "0301"),
        // No æ, ø or å on the keyboard; a slip.
        ("baerum", "3201"),
        ("Alesund", "1508"),
        ("aalesund", "1508"),
        ("tronheim", "5001"),
    ] {
        let found = suggest(&dataset, typed);
        let first = found.first().map(|offer| String::from(offer.kommune));
        assert_eq!(first.as_deref(), Some(kommune), "«{typed}»: {found:?}");
    }
}

#[test]
fn places_of_one_name_are_all_offered_and_told_apart() {
    let dataset = shipped();
    for (name, kommuner) in [
        ("Våler", &["3114", "3419"][..]),
        ("Herøy", &["1515", "1818"]),
        ("Nes", &["3228", "3322"]),
        ("Os", &["3430", "4624"]),
        ("Bø", &["1867", "4020"]),
    ] {
        let found = suggest(&dataset, name);
        for kommune in kommuner {
            let offer = found.iter().find(|offer| String::from(offer.kommune) == *kommune);
            assert!(offer.is_some_and(|offer| !offer.detail.is_empty()), "{name} {kommune}: {found:?}");
        }
        let shown: Vec<_> = found.iter().map(|offer| (&offer.name, &offer.detail)).collect();
        for (at, offer) in shown.iter().enumerate() {
            assert!(!shown[..at].contains(offer), "{name}: {offer:?} twice");
        }
    }
}

#[test]
fn every_official_and_former_name_is_offered_as_it_is_typed_out() {
    let dataset = shipped();
    for kommune in &dataset.places.kommuner {
        let official = kommune.names.iter().map(|name| name.name.as_str());
        for name in official.chain(kommune.former.iter().map(|name| name.as_str())) {
            let found = suggest(&dataset, name);
            assert!(found.iter().any(|offer| offer.kommune == kommune.number), "{name}: {found:?}");
        }
    }
}

#[test]
fn every_kommune_has_something_to_show() {
    let dataset = shipped();
    let catalogue = Catalogue::new(&dataset, texts(Lang::Nb));
    let kommuner = &dataset.places.kommuner;
    assert_eq!(kommuner.len(), 357);
    let (mut without, mut farthest) = (0, 0);
    for kommune in kommuner {
        let number = kommune.number;
        let groups = by_reach(dataset.services.clone(), Some(number), &dataset.places);
        let reaches: Vec<_> = groups.iter().filter_map(|group| group.reach).collect();
        assert!(reaches.is_sorted(), "{number}: {reaches:?}");
        assert!(reaches.contains(&Reach::Regional), "{number}: nothing for the fylke or the health region");
        // The finder says the same.
        let near = near(&dataset, Some(number));
        let found = catalogue.matching(&dataset, "", None, &near).len();
        assert_eq!(found, groups.iter().map(|group| group.services.len()).sum::<usize>(), "{number}");
        if !reaches.contains(&Reach::Local) && !reaches.contains(&Reach::Shared) {
            without += 1;
            let around = open_nearby(&dataset, number);
            let first = around.first().unwrap_or_else(|| panic!("{number}: nothing around"));
            farthest = farthest.max(first.1);
            assert!(around.is_sorted_by_key(|(_, kilometres)| *kilometres), "{number}");
        }
    }
    println!(
        "{without} kommuner have nothing of their own; the nearest open offer is at most {farthest} km away"
    );
}

#[test]
fn the_nearest_points_are_the_nearest() {
    let dataset = shipped();
    for (latitude, longitude, first) in [
        (69.649, 18.956, "5501"),
        (69.012, 23.041, "5612"),
        (59.911, 10.753, "0301"),
        (60.393, 5.324, "4601"),
    ] {
        let here = Point { latitude, longitude };
        let near = nearest(here, &dataset.places, 3);
        assert_eq!(String::from(near[0].0), first, "{near:?}");
        let last = near[2].1;
        let nearer = dataset
            .places
            .kommuner
            .iter()
            .filter(|kommune| here.kilometres_to(kommune.point) < f64::from(last));
        assert!(nearer.count() <= 3);
    }
}
