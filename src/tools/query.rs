//! Questions about a dataset, answered by the code that the app uses.

pub mod dates;
pub mod guide;
pub mod ical;
pub mod open;
pub mod place;
pub mod search;
mod whole;

use super::{answer::Failure, fault::quote, typo};

/// Says that no record has this id, and which was meant.
fn unknown_id<'a>(noun: &str, id: &str, known: impl Iterator<Item = &'a str>) -> Failure {
    Failure::Sentence(typo::hint(format!("no {noun} has the id {}", quote(id)), id, known))
}
