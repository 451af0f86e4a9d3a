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

/// In bokmål.
pub(super) const NB: ActionWords = ActionWords {
    saved_it: "Lagret. Lista ligger bare på denne enheten.",
    unsaved_it: "Fjernet fra Min liste.",
    copied: "Adressen er kopiert. Lim den inn der du vil.",
    share_failed: Template("Vi fikk ikke kopiert adressen. Her er den: {}"),
    printed_on: Template("Skrevet ut {}. Ring eller se på nettsiden før du drar."),
    report_subject: Template("Feil i opplysningene om {}"),
    report_question: "Hva er feil, og hva er riktig?",
};

/// In English.
pub(super) const EN: ActionWords = ActionWords {
    saved_it: "Saved. The list is kept on this device only.",
    unsaved_it: "Removed from My list.",
    copied: "The address is copied. Paste it where you like.",
    share_failed: Template("We could not copy the address. Here it is: {}"),
    printed_on: Template("Printed on {}. Call or look at the website before you go."),
    report_subject: Template("Mistake in the information about {}"),
    report_question: "What is wrong, and what is right?",
};
