//! Every text on the screen in each language, and how days, hours and rhythms are said.
//!
//! Uses the rooms from [`schedule`](crate::schedule) to [`address`](crate::address).

pub mod pattern;
pub mod phrases;
pub mod texts;
