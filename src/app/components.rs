//! Parts of pages. What only shows a record is a function that returns a [`Node`](super::node::Node).

mod channel_list;
mod choice;
mod doors;
mod emergency_bar;
mod facts;
mod footer;
mod header;
mod helpline_card;
mod icon;
mod meeting_card;
mod open_badge;
mod page_title;
mod place_box;
mod place_line;
mod rows;
mod service_card;
mod trust;
mod when_loaded;

pub use channel_list::channel_list;
pub use choice::{Filter, choices};
pub use doors::doors;
pub use emergency_bar::emergency_bar;
pub use facts::{fact, fact_of, facts, words};
pub use footer::footer;
pub use header::header;
pub use helpline_card::{helpline_card, helpline_notice};
pub use icon::{Shape, icon};
pub use meeting_card::{meeting_card, series_card, status, when};
pub use open_badge::open_badge;
pub use page_title::{fixed_title, page_title};
pub use place_box::place_box;
pub use place_line::place_line;
pub use rows::{Listing, listing, rows};
pub use service_card::{card, service_card};
pub use trust::{source_list, trust_notice};
pub use when_loaded::{Needs, ask_for, fixed, when_loaded};
