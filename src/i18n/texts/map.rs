//! Texts of the map.

use super::listed::listed;
use super::{Counted, Template};

listed! {
/// The texts of the map.
#[allow(missing_docs)] // each field's name says where it stands; the text says the rest
pub struct MapWords {
    pub label: &'static str,
    pub hint: &'static str,
    pub count: Counted,
    pub group: Template,
    pub show: Template,
    pub nearer: Template,
    pub open: Template,
    pub whole: &'static str,
    pub sizes: [&'static str; 5],
    pub table: Template,
    pub kommune: &'static str,
    pub services: &'static str,
}
}
