//! Finding: search by words, narrowing, the order of each list, and the way through a guide.
//!
//! Uses the rooms from [`schedule`](crate::schedule) to [`i18n`](crate::i18n); pages and the data tool's questions
//! are answered from here.

pub mod agenda;
pub mod alphabet;
pub mod alternatives;
pub mod answer;
pub mod around;
pub mod asking;
pub mod assessment;
pub mod coverage;
pub mod directory;
pub mod facets;
pub mod finder;
pub mod guide;
pub mod learned;
pub mod map;
pub mod number;
pub mod part;
pub mod saved;
pub mod search;
pub mod similar;
pub mod speech;
pub mod suggest;
pub mod whereabouts;
