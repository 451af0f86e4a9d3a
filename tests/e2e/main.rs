//! Browser tests, on the built `dist/` with the headers it ships: `cargo test --features e2e --test e2e`.
//!
//! Start with [`visit`], the vocabulary. One file per subject; [`harness`] tests the vocabulary itself.
//! `NAERMEST_DIST`, `NAERMEST_BASE`, `NAERMEST_FIXTURE`, `NAERMEST_AXE`, `NAERMEST_CHROMIUM` and
//! `NAERMEST_CHROMEDRIVER` say where things are when they are not in their usual places.

mod accessible;
mod broken;
mod calendar;
mod clock;
mod driver;
mod exit;
mod failure;
mod finder;
mod harness;
mod helpline;
mod helplines;
mod hosts;
mod kommune;
mod language;
mod loading;
mod map;
mod meeting;
mod month;
mod navigation;
mod not_found;
mod place_box;
mod prerendered;
mod private;
mod saved;
mod schema_org;
mod service;
mod speed;
mod start;
mod subscribe;
mod takeover;
mod turning;
mod typing;
mod visit;
