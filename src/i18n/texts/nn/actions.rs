//! Texts of what one can do with the page of a record, and what came of it, in nynorsk.

use crate::i18n::texts::{ActionWords, Template};

pub(super) const WORDS: ActionWords = ActionWords {
    saved_it: "Lagra. Lista ligg berre på denne eininga.",
    unsaved_it: "Fjerna frå Mi liste.",
    copied: "Adressa er kopiert. Lim henne inn der du vil.",
    share_failed: Template("Vi fekk ikkje kopiert adressa. Her er ho: {}"),
    printed_on: Template("Skriven ut {}. Ring eller sjå på nettsida før du dreg."),
    report_subject: Template("Feil i opplysningane om {}"),
    report_question: "Kva er feil, og kva er rett?",
};
