//! Texts of the page that tells how to follow the calendar.

use super::Section;
use super::listed::listed;

listed! {
/// The texts of the page that tells how to follow the calendar.
#[allow(missing_docs)] // each field's name says where it stands; the text says the rest
pub struct SubscribeWords {
    pub lead: &'static str,
    pub open: &'static str,
    pub address: &'static str,
    pub copy: &'static str,
    pub code: &'static str,
    pub empty: &'static str,
    pub notes: &'static str,
    /// What to do in each calendar program.
    pub steps: [Section; 5],
}
}
