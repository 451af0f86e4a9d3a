//! When: dates and minutes on the wall clock in Oslo, opening hours, holidays, and what repeats.
//!
//! No clock and no time zone: «now» is an argument. Every other room may use this one; it uses none.

pub mod civil;
pub mod holidays;
pub mod hours;
pub mod month;
pub mod occurrence;
pub mod recurrence;
pub mod rhythm;
pub mod series;
