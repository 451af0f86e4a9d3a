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
