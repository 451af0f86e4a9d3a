//! The second program: functions that the first one loads when somebody needs one of them.
//!
//! One that has no answer says `undefined`; one that panics rejects the promise of its caller, and the first
//! program runs on.

use naermest::extra::{map_page, page};
use wasm_bindgen::prelude::wasm_bindgen;

fn main() {}

/// Fills the places for codes in the page.
#[wasm_bindgen]
#[must_use]
pub fn codes(_: &str) -> String {
    page::codes();
    String::new()
}

/// Does one of the acts of a record's page: `save`, `share`, `print` or `report`; of another name it is only
/// made ready.
#[wasm_bindgen]
#[must_use]
pub fn act(name: &str) -> Option<String> {
    page::act(name).map(|()| String::new())
}

/// Shows the list of what a reader has put aside.
#[wasm_bindgen]
#[must_use]
pub fn list(said: &str) -> Option<String> {
    page::list(said).map(|()| String::new())
}

/// Shows the map of the kommuner.
#[wasm_bindgen]
#[must_use]
pub fn map(said: &str) -> Option<String> {
    map_page::show(said).map(|()| String::new())
}
