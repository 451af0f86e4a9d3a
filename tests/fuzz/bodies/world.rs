//! The invented dataset with the real places.

use naermest::dataset::Dataset;
use naermest::model::district::Areas;
use naermest::model::place::Places;
use serde::de::DeserializeOwned;

fn read<T: DeserializeOwned>(text: &str) -> T {
    serde_json::from_str(text).expect("`check` has read it")
}

pub fn world() -> Dataset {
    let mut data = Dataset::default();
    let places = Places {
        kommuner: read(include_str!("../../../data/places/kommuner.json")),
        fylker: read(include_str!("../../../data/places/fylker.json")),
        regions: read(include_str!("../../../data/places/regions.json")),
    };
    let areas =
        Areas { districts: read(include_str!("../../../data/places/districts.json")), ..Areas::default() };
    (data.places, data.areas) = (places.into(), areas.into());
    data.postcodes = read(include_str!("../../../data/places/postcodes.json"));
    data.synonyms = read(include_str!("../../../data/synonyms.json"));
    data.helplines = read(include_str!("../../fixtures/data/helplines.json"));
    data.services = read(include_str!("../../fixtures/data/services/90.json"));
    data
}
