//! Bokmål, file by file as the texts are declared.

mod actions;
mod answer;
mod choices;
mod codes;
pub(super) mod crisis;
mod found;
mod guide;
pub(super) mod kiosk;
pub(super) mod made;
mod map;
mod names;
pub(super) mod offline;
mod poster;
mod saved;
pub(super) mod staff;
mod subscribe;
pub(super) mod words;
