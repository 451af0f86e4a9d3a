//! Guides: where answers lead, and whom and what a step finds in the loaded records.

mod lines;
mod offer;
mod plan;
mod ways;

pub use lines::{Lines, lines};
pub use offer::{Offers, about, with_meant};
pub use plan::{Found, Part, Seeker, plan};
pub use ways::{Reached, Way, walk, ways};
