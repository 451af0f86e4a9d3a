//! Nærmest: help near them for pårørende, the relatives and carers of somebody who needs help.
//!
//! This is the domain, a small library that anyone can test. It has no Leptos, no browser, no clock
//! and no files: time, place and language come in as arguments. `app` shows it, `tools` reads the
//! dataset for it, and it knows neither.
//!
//! # A tour
//!
//! Seven rooms; each uses only those before it, and a test (`tests/rooms.rs`) keeps it so.
//!
//! - [`schedule`]: **when.** Dates and minutes on the wall clock in Oslo, months, opening hours, holidays, and
//!   rules that repeat.
//! - [`model`]: **what there is.** A service, a helpline or a meeting, in a place. Each serves an area, is reached
//!   by channels, names its sources, and is sorted by closed lists of words. What is invalid cannot be built.
//! - [`dataset`]: **what is published and loaded.** The records that have come so far, and the list of data files.
//! - [`address`]: **where in the app.** A route is a page with what was chosen on it, read from and written to the
//!   address; a host says what is allowed where the app runs.
//! - [`i18n`]: **how it is said.** Every text in each language, and phrases for times and rhythms.
//! - [`find`]: **finding.** Search by words, places half typed, filters with counts, the order of each list, and
//!   the way through a guide.
//! - [`calendar`]: **other people's calendars.** iCalendar files, and feeds to subscribe to.
//!
//! [`vocabulary!`] makes the closed lists of words that all rooms use.
//!
//! Read [`address::route`] next, then `src/app/pages/finder.rs`: every page is built like it.
//!
//! ```
//! use naermest::address::host::Host;
//! use naermest::model::lang::Lang;
//! use naermest::address::route::{Address, Route};
//!
//! // The app lives in the folder /sub of some site.
//! let address = Address::parse("/sub", "/sub/en/kommune/1577");
//! assert_eq!((address.lang, address.host), (Lang::En, Host::Phone));
//! assert_eq!(address.route, Route::Kommune("1577".parse().unwrap()));
//! assert_eq!(address.href("/sub"), "/sub/en/kommune/1577");
//! ```

pub mod vocabulary;

pub mod schedule;

pub mod model;

pub mod dataset;

pub mod address;

pub mod i18n;

pub mod find;

pub mod calendar;

pub mod html;

pub mod sort;

#[cfg(feature = "app")]
pub mod app;
#[cfg(feature = "tools")]
pub mod tools;
