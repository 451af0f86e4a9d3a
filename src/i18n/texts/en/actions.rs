//! Texts of what one can do with the page of a record, and what came of it, in English.

use crate::i18n::texts::{ActionWords, Template};

pub(super) const WORDS: ActionWords = ActionWords {
    saved_it: "Saved. The list is kept on this device only.",
    unsaved_it: "Removed from My list.",
    copied: "The address is copied. Paste it where you like.",
    share_failed: Template("We could not copy the address. Here it is: {}"),
    printed_on: Template("Printed on {}. Call or look at the website before you go."),
    report_subject: Template("Mistake in the information about {}"),
    report_question: "What is wrong, and what is right?",
};
