//! Texts of QR codes.

use super::Template;
use super::listed::listed;

listed! {
/// The texts of QR codes.
#[allow(missing_docs)] // each field's name says where it stands; the text says the rest
pub struct CodeWords {
    pub label: &'static str,
    pub of_page: &'static str,
    pub of_contact: Template,
    pub failed: &'static str,
}
}
