//! Browser tests, on the built `dist/` with the headers it ships: `cargo test --features e2e --test e2e`.
//!
//! Start with [`visit`], the vocabulary. One file per subject; [`harness`] tests the vocabulary itself.
//! What runs in every engine ends in its name (`::firefox`); the rest runs in Chromium.
//! `NAERMEST_DIST`, `NAERMEST_BASE`, `NAERMEST_FIXTURE` and `NAERMEST_AXE` say where things are when they are not in
//! their usual places; so do `NAERMEST_CHROMIUM`, `NAERMEST_CHROMEDRIVER`, `NAERMEST_FIREFOX`, `NAERMEST_GECKODRIVER`,
//! `NAERMEST_MINIBROWSER`, `NAERMEST_WEBKITDRIVER` and `NAERMEST_XVFB`.

mod abilities;
mod accessibility;
mod accessible;
mod article;
mod broken;
mod calendar;
mod choices;
mod clock;
mod driver;
mod embed;
mod engines;
mod exit;
mod failure;
mod faults;
mod filters;
mod finder;
mod guide;
mod harness;
mod helpline;
mod helplines;
mod hosts;
mod kiosk;
mod kommune;
mod kommuner;
mod language;
mod loading;
mod map;
mod meeting;
mod month;
mod navigation;
mod not_found;
mod offline;
mod place_box;
mod prerendered;
mod private;
mod saved;
mod schema_org;
mod service;
mod speech;
mod speed;
mod staff;
mod start;
mod subscribe;
mod takeover;
mod tasks;
mod translated;
mod turning;
mod typing;
mod visit;
