//! Texts of what one can do with the page of a record, and what came of it, in bokmål.

use crate::i18n::texts::{ActionWords, Template};

pub(super) const WORDS: ActionWords = ActionWords {
    saved_it: "Lagret. Lista ligger bare på denne enheten.",
    unsaved_it: "Fjernet fra Min liste.",
    copied: "Adressen er kopiert. Lim den inn der du vil.",
    share_failed: Template("Vi fikk ikke kopiert adressen. Her er den: {}"),
    printed_on: Template("Skrevet ut {}. Ring eller se på nettsiden før du drar."),
    report_subject: Template("Feil i opplysningene om {}"),
    report_question: "Hva er feil, og hva er riktig?",
};
