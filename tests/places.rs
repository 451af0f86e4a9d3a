//! Places in the shipped dataset: every name that people use is offered, and every kommune has something to show.

use naermest::dataset::Dataset;
use naermest::find::answer::of_kommune;
use naermest::find::finder::{Catalogue, near, nearest};
use naermest::find::suggest::{Fit, Gazetteer, Suggestion};
use naermest::find::whereabouts::{neighbours, whereabouts};
use naermest::i18n::texts::texts;
use naermest::model::area::{Area, reach};
use naermest::model::district::{Areas, Place};
use naermest::model::lang::Lang;
use naermest::model::need::Need;
use naermest::model::place::{Places, Point, Postcode};
use naermest::vocabulary::Vocabulary;
use serde::de::DeserializeOwned;
use std::fs;
use std::path::Path;
use std::sync::Arc;

fn read<T: DeserializeOwned>(path: &str) -> T {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn shipped() -> Dataset {
    let mut dataset = Dataset::default();
    let places = Places {
        kommuner: read("data/places/kommuner.json"),
        fylker: read("data/places/fylker.json"),
        regions: read("data/places/regions.json"),
    };
    let areas =
        Areas { districts: read("data/places/districts.json"), svalbard: read("data/places/svalbard.json") };
    (dataset.places, dataset.areas) = (places.into(), areas.into());
    dataset.postcodes = read::<Arc<Vec<Postcode>>>("data/places/postcodes.json");
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/services");
    for file in fs::read_dir(folder).expect("a folder") {
        let name = file.expect("a file").file_name().into_string().expect("a plain name");
        dataset.services.extend(read::<Vec<_>>(&format!("data/services/{name}")));
    }
    dataset
}

fn suggest(dataset: &Dataset, typed: &str) -> Vec<Suggestion> {
    Gazetteer::new(dataset).suggest(typed, dataset, 7).offers
}

/// Where something leads to, as in an address.
fn said(place: &Place) -> String {
    match place {
        Place::Kommune(number) => String::from(*number),
        Place::Fylke(number) => format!("fylke {number}"),
        Place::District(id) => id.to_string(),
        Place::Svalbard => "svalbard".to_owned(),
    }
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
        let first = found.first().map(|offer| said(&offer.place));
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
            let offer = found.iter().find(|offer| said(&offer.place) == *kommune);
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
            assert!(
                found.iter().any(|offer| offer.place == Place::Kommune(kommune.number)),
                "{name}: {found:?}"
            );
        }
    }
}

#[test]
fn every_kommune_has_an_answer_by_need_and_nothing_in_it_is_out_of_reach() {
    let dataset = shipped();
    let catalogue = Catalogue::new(&dataset, texts(Lang::Nb));
    let kommuner = &dataset.places.kommuner;
    assert_eq!(kommuner.len(), 357);
    for kommune in kommuner {
        let number = kommune.number;
        let answer = of_kommune(&dataset, number, None);
        let needs: Vec<Need> = answer.near.iter().map(|group| group.need).collect();
        assert_eq!(needs, Need::ALL, "{number}");
        let some = answer.near.iter().filter(|group| !group.services.is_empty()).count();
        assert!(some >= 1, "{number}: {some} needs are answered");
        let around = neighbours(number, &dataset.places);
        let mut served = 0;
        for found in answer.near.iter().flat_map(|group| &group.services) {
            let service = &found.service;
            let reach = reach(&service.serves, number, &dataset.places);
            served += usize::from(reach.is_some());
            let is_neighbours = around.iter().any(|near| service.serves.contains(&Area::Kommune(*near)));
            assert!(reach.is_some() || is_neighbours, "{number}: {}", service.id);
            let said = whereabouts(service, Some(number), &dataset.places, texts(Lang::Nb));
            let said = said.unwrap_or_else(|| panic!("{number}: {} is nowhere", service.id));
            let is_elsewhere = service.kommune().is_some_and(|seat| seat != number);
            assert!(!is_elsewhere || said.contains(", "), "{number}: {} is in {said}", service.id);
            assert!(!said.contains(" km"), "{said}");
        }
        // The finder has all of them but the neighbours'.
        let near = near(&dataset, Some(number));
        assert_eq!(served, catalogue.matching(&dataset, "", None, &near).len(), "{number}");
    }
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

#[test]
fn where_enter_goes_is_beyond_doubt() {
    let dataset = shipped();
    let gazetteer = Gazetteer::new(&dataset);
    for (typed, takes) in [
        // An envelope, a register.
        ("6100 Volda", "1577"),
        ("Volda 6100", "1577"),
        ("61 00", "1577"),
        ("N-6100", "1577"),
        ("NO-6100 VOLDA", "1577"),
        ("Storgata 1, 6100 Volda", "1577"),
        ("Storgata 1B 61 00 Volda, Norge", "1577"),
        ("Postboks 2503, 6404 Molde", "1506"),
        ("٦١٠٠", "1577"),
        ("۶۱۰۰", "1577"),
        ("６１００", "1577"),
        ("Volda kommune", "1577"),
        ("volda kommune, Norge", "1577"),
        ("Ulvik herad", "4620"),
        ("Hamarøy suohkan", "1875"),
        // The name has another ending before the word for a kommune.
        ("Hábmera suohkan", "1875"),
        ("Deanu gielda", "5628"),
        ("Guovdageainnu suohkan", "5612"),
        ("Kárášjoga gielda", "5610"),
        ("Porsáŋggu gielda", "5622"),
        ("Unjárgga gielda", "5636"),
        ("Gáivuona suohkan", "5540"),
        ("Snåasen tjïelte", "5041"),
        ("Raarvihken tjïelte", "5043"),
        ("Voldi suohkan", ""),
        ("Xyzzy suohkan", ""),
        ("i Volda", "1577"),
        ("jeg bor i Volda", "1577"),
        ("Volda, Norge", "1577"),
        ("Volda, Møre og Romsdal", "1577"),
        ("Herøy, Nordland", "1818"),
        ("Herøy (Møre og Romsdal)", "1515"),
        ("Herøy Nordland", "1818"),
        ("Herøy i Nordland", "1818"),
        ("Våler i Østfold", "3114"),
        ("Våler, Innlandet", "3419"),
        ("Nes på Romerike", "3228"),
        ("Hornindal, Volda", "1577"),
        ("Storgata 1, Volda", "1577"),
        // Double names, in whole and in half.
        ("Deatnu-Tana", "5628"),
        ("Deatnu – Tana", "5628"),
        ("Tana", "5628"),
        ("deatnu tana", "5628"),
        ("Gáivuotna – Kåfjord – Kaivuono", "5540"),
        ("Kåfjord/Gáivuotna", "5540"),
        ("kaivuono", "5540"),
        ("nordfron", "3436"),
        ("nord-fron", "3436"),
        ("nord fron", "3436"),
        ("nordfro", "3436"),
        ("laerdal", "4642"),
        ("lardal", "3909"),
        // Parts of the country.
        ("Nordland", "fylke 18"),
        ("nordland fylke", "fylke 18"),
        ("Rogaland", "fylke 11"),
        ("Telemark", "fylke 40"),
        ("Troms", "fylke 55"),
        ("Romsa", "fylke 55"),
        ("Jæren", "jaren"),
        ("jaeren", "jaren"),
        ("Hadeland", "hadeland"),
        ("Helgeland", "helgeland"),
        ("Hedmark", "fylke-hedmark"),
        ("Hordaland fylke", "fylke-hordaland"),
        ("Nord-Norge", "landsdel-nord-norge"),
        ("Ringerike, Buskerud", "3305"),
        ("Molde", "1506"),
        ("Voss", "4621"),
        ("Oslo", "0301"),
        ("Oslo fylke", ""),
        ("Sunnfjord kommune", "4647"),
        ("Svalbard", "svalbard"),
        ("Longyearbyen", "svalbard"),
        ("9170", "svalbard"),
        ("9171 Longyearbyen", "svalbard"),
        ("8099", "svalbard"),
        ("Ny-Ålesund", "svalbard"),
        // The reader says which.
        ("Herøy", ""),
        ("Våler", ""),
        ("Sunnfjord", ""),
        ("Tysfjord", ""),
        ("Snillfjord", ""),
        ("Land", ""),
        ("ber", ""),
        ("6100 Bergen", ""),
        // What looks alike is never taken.
        ("Norland", ""),
        ("tronheim", ""),
        ("Hadelan d", "hadeland"),
        ("22400040", ""),
        ("22 40 00 40", ""),
        ("Norge", ""),
        ("kommune", ""),
    ] {
        let found = gazetteer.suggest(typed, &dataset, 7);
        let taken = found.takes.map(|at| said(&found.offers[at].place)).unwrap_or_default();
        assert_eq!(taken, takes, "«{typed}»: {found:?}");
    }
}

#[test]
fn every_kommune_is_taken_by_its_names_in_all_their_spellings() {
    let dataset = shipped();
    let gazetteer = Gazetteer::new(&dataset);
    let mut asked = Vec::new();
    for kommune in &dataset.places.kommuner {
        let fylke = dataset.places.fylke(kommune.fylke).unwrap().name();
        for name in &kommune.names {
            let name = name.name.as_str();
            let plain = name.replace('-', " ");
            for typed in [
                format!("{name} kommune"),
                format!("{name}, {fylke}"),
                format!("{name} kommune, {fylke}, Norge"),
                kommune.full_name(),
                format!("{plain}, {fylke}"),
                format!("{}, {fylke}", plain.replace(' ', "").to_uppercase()),
            ] {
                let found = gazetteer.suggest(&typed, &dataset, 7);
                match found.takes.map(|at| &found.offers[at].place) {
                    Some(place) => assert_eq!(*place, Place::Kommune(kommune.number), "{typed}: {found:?}"),
                    None => asked.push(typed),
                }
            }
        }
    }
    asked.sort();
    asked.dedup();
    // Names of several kommuner, and a district.
    let shared = ["Bø", "Herøy", "Nes", "Os", "Sande", "Våler"];
    let districts = ["Indre Østfold", "Midt-Telemark", "Ringerike", "Sunnfjord"];
    let is_known = |typed: &String| {
        shared.contains(&typed.trim_end_matches(" kommune")) || districts.contains(&typed.as_str())
    };
    assert!(asked.iter().all(is_known), "{asked:?}");
}

#[test]
fn what_looks_most_like_it_is_offered_first() {
    let dataset = shipped();
    for (typed, first) in
        [("Norland", "Nordland"), ("Halegeland", "Helgeland"), ("tronheim", "Trondheim – Tråante")]
    {
        assert_eq!(suggest(&dataset, typed)[0].name, first);
    }
}

#[test]
fn every_postcode_is_taken_with_and_without_its_town() {
    let dataset = shipped();
    let gazetteer = Gazetteer::new(&dataset);
    for (at, postcode) in dataset.postcodes.iter().enumerate() {
        let (code, town) = (String::from(postcode.code), postcode.place.as_str());
        let ways = [
            format!("{code} {town}"),
            code.clone(),
            format!("{} {}", &code[..2], &code[2..]),
            format!("N-{code}"),
            format!("{town} {code}"),
            format!("Nedre gate 12 B, NO-{code} {}, Norge", town.to_uppercase()),
        ];
        // Each in one way, and some in every way.
        let count = if at % 20 == 0 { ways.len() } else { 1 };
        for typed in &ways[..count] {
            let found = gazetteer.suggest(typed, &dataset, 7);
            let taken = found.takes.map(|at| said(&found.offers[at].place));
            assert_eq!(taken, Some(String::from(postcode.kommune)), "{typed}: {found:?}");
        }
    }
}

#[test]
fn no_slip_of_a_name_is_ever_taken_for_another() {
    let dataset = shipped();
    let gazetteer = Gazetteer::new(&dataset);
    let names = dataset.places.kommuner.iter().map(|kommune| kommune.name().to_owned());
    let fylker = dataset.places.fylker.iter().map(|fylke| fylke.name().to_owned());
    let districts = dataset.areas.districts.iter().map(|district| district.name().to_owned());
    for name in names.chain(fylker).chain(districts).filter(|name| name.chars().count() > 4) {
        let own = gazetteer.named(&name, &dataset);
        let letters: Vec<char> = name.chars().collect();
        for at in (1..letters.len()).step_by(2) {
            let mut slip = letters.clone();
            slip[at] = if slip[at] == 'x' { 'z' } else { 'x' };
            let slip: String = slip.into_iter().collect();
            let found = gazetteer.suggest(&slip, &dataset, 7);
            if let Some(taken) = found.takes.map(|at| &found.offers[at]) {
                assert!(own.contains(&taken.place) && taken.fit < Fit::End, "{slip}: {found:?}");
            }
        }
    }
}

#[test]
fn every_number_that_was_is_somewhere_now() {
    let places = shipped().places;
    for kommune in &places.kommuner {
        assert_eq!(places.now(kommune.number), [kommune]);
        assert!(kommune.former_numbers.iter().all(|number| places.kommune(*number).is_none()), "{kommune:?}");
    }
    let now = |number: &str| -> Vec<String> {
        let now = places.now(number.parse().unwrap());
        now.into_iter().map(|kommune| kommune.number.to_string()).collect()
    };
    assert_eq!(now("1519"), ["1577"]);
    assert_eq!(now("1444"), ["1577"]);
    assert_eq!(now("1201"), ["4601"]);
    assert_eq!(now("1507"), ["1508", "1580"]);
    assert_eq!(now("1850"), ["1806", "1875"]);
    assert_eq!(now("1613"), ["5055", "5056", "5059"]);
    assert_eq!(now("9999"), <[String; 0]>::default());
}
