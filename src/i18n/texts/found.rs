//! Texts of the question at the foot of every page.

use super::listed::listed;

listed! {
/// Whether the reader found what they looked for, and what else to try.
#[allow(missing_docs)] // each field's name says where it stands; the text says the rest
pub struct FoundWords {
    pub question: &'static str,
    pub yes: &'static str,
    pub yes_text: &'static str,
    pub no: &'static str,
    pub no_text: &'static str,
    pub letter_link: &'static str,
    pub letter_subject: &'static str,
    pub letter_text: &'static str,
    pub private: &'static str,
}
}
