//! Texts of what one can do with the page of a record, and what came of it.

use super::Template;
use super::listed::listed;

listed! {
/// The texts of what one can do with a record.
#[allow(missing_docs)] // each field's name says where it stands; the text says the rest
pub struct ActionWords {
    pub saved_it: &'static str,
    pub unsaved_it: &'static str,
    pub copied: &'static str,
    pub share_failed: Template,
    pub printed_on: Template,
    pub report_subject: Template,
    pub report_question: &'static str,
}
}
