//! The box for a place.

use super::world::world;
use naermest::dataset::Dataset;
use naermest::find::suggest::{Gazetteer, OFFERED};
use std::sync::LazyLock;

static WORLD: LazyLock<(Dataset, Gazetteer)> = LazyLock::new(|| {
    let data = world();
    let gazetteer = Gazetteer::new(&data);
    (data, gazetteer)
});

/// Few places are offered, each once.
pub fn body(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let (data, gazetteer) = &*WORLD;
    let offered = gazetteer.suggest(text, data, OFFERED);
    assert!(offered.offers.len() <= OFFERED);
    for (number, offer) in offered.offers.iter().enumerate() {
        assert!(!offered.offers[..number].contains(offer), "{offer:?} twice");
    }
    gazetteer.named(text, data);
}
