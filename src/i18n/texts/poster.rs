//! Texts of the poster with the meetings of a month.

use super::Template;
use super::listed::listed;

listed! {
/// The texts of the poster.
#[allow(missing_docs)] // each field's name says where it stands; the text says the rest
pub struct PosterWords {
    pub title: Template,
    /// What stands in the title for no kommune.
    pub nationwide: &'static str,
    pub lead: &'static str,
    pub helplines: &'static str,
    pub code: &'static str,
    pub made: Template,
    pub empty: &'static str,
    pub others: &'static str,
    pub unconfirmed: &'static str,
}
}
