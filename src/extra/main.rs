//! A program of its own: functions that the app loads when somebody needs one of them.
//!
//! One that has no answer says `undefined`; one that panics rejects the promise of its caller, and the
//! app runs on.

use naermest::extra::{self, page};
use wasm_bindgen::prelude::wasm_bindgen;

fn main() {}

/// Fills the places for codes in the page.
#[wasm_bindgen]
#[must_use]
pub fn codes(_: &str) -> String {
    page::codes();
    String::new()
}

/// Does one of the acts of a page: `save`, `share`, `print` or `report`; of another name it is only
/// made ready.
#[wasm_bindgen]
#[must_use]
pub fn act(name: &str) -> Option<String> {
    page::act(name).map(|()| String::new())
}

/// A meeting or its series as an iCalendar file; see `src/extra/ical.rs` for the question.
#[wasm_bindgen]
#[must_use]
pub fn ical(question: &str) -> Option<String> {
    extra::ical::ical(question)
}

/// How to follow the calendar in one's own, as HTML; see `src/extra/subscribe.rs` for the question.
#[wasm_bindgen]
#[must_use]
pub fn subscribe(question: &str) -> Option<String> {
    extra::subscribe::subscribe(question)
}

/// A month on one sheet, as HTML; see `src/extra/poster.rs` for the question.
#[wasm_bindgen]
#[must_use]
pub fn poster(question: &str) -> Option<String> {
    extra::poster::poster(question)
}
