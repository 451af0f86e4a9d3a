//! The second program: plain functions that the first one loads when somebody needs one of them.
//!
//! One that has no answer says `undefined`; one that panics rejects the promise of its caller, and the first
//! program runs on.

use naermest::extra;
use wasm_bindgen::prelude::wasm_bindgen;

fn main() {}

/// A text as a QR code: how many squares a side has, and the path that draws the dark ones.
#[wasm_bindgen]
#[must_use]
pub fn qr(text: &str) -> Option<String> {
    extra::qr::qr(text)
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
