//! The shipped dataset is valid, builds, and comes back as it went.

#[path = "data/articles.rs"]
mod articles;
#[path = "data/awkward.rs"]
mod awkward;
#[path = "data/built.rs"]
mod built;
#[path = "data/facts.rs"]
mod facts;
#[path = "data/feeds.rs"]
mod feeds;
#[path = "data/guides.rs"]
mod guides;
#[path = "data/icaljs.rs"]
mod icaljs;
#[path = "data/map.rs"]
mod map;
#[path = "data/open.rs"]
mod open;
#[path = "data/query.rs"]
mod query;
#[path = "data/schema.rs"]
mod schema;
#[path = "data/seeds.rs"]
mod seeds;
#[path = "data/updates.rs"]
mod updates;

use naermest::schedule::civil::Date;
use naermest::tools::load::{Authored, Part, load};
use std::path::Path;

/// The shipped dataset.
const SHIPPED: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/data");
/// The small invented one.
const INVENTED: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/data");

/// The day on which these tests take place.
fn today() -> Date {
    "2026-11-21".parse().unwrap()
}

/// A dataset that must be sound.
fn sound(folder: &str) -> Authored {
    load(Path::new(folder), Part::ALL, today()).unwrap_or_else(|faults| {
        let lines: Vec<String> = faults.iter().map(ToString::to_string).collect();
        panic!("{}", lines.join("\n"))
    })
}

#[test]
fn the_shipped_dataset_is_valid_and_as_large_as_it_should_be() {
    let data = sound(SHIPPED);
    assert_eq!(
        (data.places.fylker.len(), data.places.regions.len(), data.places.kommuner.len()),
        (15, 4, 357)
    );
    assert!(data.postcodes.len() > 5000, "{}", data.postcodes.len());
    assert!(data.helplines.len() >= 60, "{}", data.helplines.len());
    assert!(data.services.len() >= 330, "{}", data.services.len());
    assert!(data.series.len() >= 100, "{}", data.series.len());
    for fylke in &data.places.fylker {
        let is_here = |service: &naermest::model::service::Service| {
            service.kommune().is_some_and(|it| it.fylke() == fylke.number)
        };
        assert!(data.services.iter().any(is_here), "no service in {}", fylke.name());
    }
}
