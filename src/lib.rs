//! Nærmest: help near them for pårørende, the relatives and carers of somebody who needs help.
//!
//! This is the domain, a small library that anyone can test. It has no Leptos, no browser, no clock
//! and no files: time, place and language come in as arguments. `app` shows it, `tools` reads the
//! dataset for it, and it knows neither.
//!
//! # A tour
//!
//! - **What there is.** A [`service`], a [`helpline`] or a [`meeting`], in a [`place`], with a [`postal`] address. Each serves an
//!   [`area`], is reached by a [`channel`], says where its facts come from ([`source`]), and is sorted
//!   by the closed lists of words in [`taxonomy`]. What is invalid cannot be built: [`text`], [`phone`],
//!   [`web`] and [`mod@vocabulary`] refuse it.
//! - **When.** [`civil`] has dates and minutes on the wall clock in Oslo, a [`month`] its weeks, [`hours`] says open, closed or
//!   unknown, and [`holidays`] knows the red days. A [`series`] repeats by the rules of [`recurrence`];
//!   [`ical`] writes it for somebody's own calendar, and a [`feed`] is a calendar to follow,
//!   [`pattern`] puts its rhythm into words.
//! - **Finding.** [`search`] ranks by words, [`suggest`] knows places half typed. [`finder`] puts
//!   services in order of nearness, [`directory`] helplines in order of who answers, [`agenda`]
//!   meetings day by day; [`map`] has the kommuner as dots; [`similar`] knows what else somebody might try.
//!   [`facets`] narrow all of these, and [`leads`] lead on from nothing. [`alphabet`] lists kommuner by name.
//! - **Showing.** A [`route`] is a page with what was chosen on it; it is the only code that knows
//!   addresses. [`saved`] is what a reader has put aside. [`texts`] has every text in each [`lang`],
//!   [`phrases`] puts times into words, and a [`host`] says what is allowed where the app runs. [`report`]
//!   is how a reader tells of a fault, and [`html`] makes a text safe to stand in a page.
//! - **Loading.** A [`manifest`] lists the published files and what is the [`site`]'s own, [`published`] and
//!   [`json`] read them in little code, and the [`dataset`] holds what has come so far. [`order`] is the one
//!   sort for all.
//!
//! Read [`route`] next, then `src/app/pages/finder.rs`: every page is built like it.
//!
//! ```
//! use naermest::host::Host;
//! use naermest::lang::Lang;
//! use naermest::route::{Address, Route};
//!
//! // The app lives in the folder /sub of some site.
//! let address = Address::parse("/sub", "/sub/en/kommune/1577");
//! assert_eq!((address.lang, address.host), (Lang::En, Host::Phone));
//! assert_eq!(address.route, Route::Kommune("1577".parse().unwrap()));
//! assert_eq!(address.href("/sub"), "/sub/en/kommune/1577");
//! ```

pub mod agenda;
pub mod alphabet;
pub mod area;
pub mod channel;
pub mod civil;
pub mod dataset;
pub mod directory;
pub mod facets;
pub mod feed;
pub mod finder;
pub mod helpline;
pub mod holidays;
pub mod host;
pub mod hours;
pub mod html;
pub mod ical;
pub mod json;
pub mod lang;
pub mod leads;
pub mod manifest;
pub mod map;
pub mod meeting;
#[cfg(target_arch = "wasm32")]
mod memory;
pub mod month;
pub mod order;
pub mod pattern;
pub mod phone;
pub mod phrases;
pub mod place;
pub mod postal;
pub mod program;
pub mod published;
pub mod recurrence;
pub mod report;
pub mod route;
pub mod saved;
pub mod search;
pub mod series;
pub mod service;
pub mod similar;
pub mod site;
pub mod source;
pub mod suggest;
pub mod taxonomy;
pub mod text;
pub mod texts;
pub mod vocabulary;
pub mod web;

#[cfg(any(feature = "app", feature = "prerender"))]
pub mod app;
#[cfg(feature = "extra")]
pub mod extra;
#[cfg(feature = "tools")]
pub mod tools;
