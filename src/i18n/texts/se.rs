//! Northern Sámi, file by file as the texts are declared. What is said in danger stays in bokmål until somebody whose
//! own language it is has written it.

mod actions;
mod answer;
mod choices;
mod codes;
mod found;
mod guide;
pub(super) mod kiosk;
pub(super) mod made;
mod map;
mod names;
mod poster;
mod saved;
mod subscribe;
pub(super) mod words;
