//! Texts of what a reader can choose of the page itself.

use super::listed::listed;

listed! {
/// What a reader can choose of the page itself.
#[allow(missing_docs)] // each field's name says where it stands; the text says the rest
pub struct ChoiceWords {
    pub title: &'static str,
    pub size_label: &'static str,
    /// From the usual size to the largest.
    pub sizes: [&'static str; 3],
    pub contrast_label: &'static str,
    pub contrasts: [&'static str; 2],
    pub keep: &'static str,
    pub keep_note: &'static str,
}
}
