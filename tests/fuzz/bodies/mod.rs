//! What is done with bytes that nobody checked, one body for each door through which they come.
//!
//! The same bodies run under cargo-fuzz (`fuzz/`) and as tests on stable Rust. A body panics when a promise is broken.
#![allow(dead_code)] // each program of fuzz/ uses one of them

pub mod address;
pub mod frame;
pub mod hours;
pub mod ical;
pub mod place;
pub mod published;
pub mod rules;
pub mod saved;
pub mod search;
mod world;

/// What is done with bytes.
type Body = fn(&[u8]);

/// Every body by the name of its program and of its folder in `fuzz/corpus/`.
pub const ALL: [(&str, Body); 9] = [
    ("published", published::body),
    ("hours", hours::body),
    ("rules", rules::body),
    ("address", address::body),
    ("frame", frame::body),
    ("search", search::body),
    ("place", place::body),
    ("ical", ical::body),
    ("saved", saved::body),
];

/// The first line and the rest, if the bytes are text.
fn lines(bytes: &[u8]) -> Option<(&str, &str)> {
    let text = std::str::from_utf8(bytes).ok()?;
    Some(text.split_once('\n').unwrap_or((text, "")))
}
