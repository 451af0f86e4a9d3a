//! Texts of the question at the foot of every page, i bokmål.

use crate::i18n::texts::FoundWords;

pub(super) const WORDS: FoundWords = FoundWords {
    question: "Fant du det du lette etter?",
    yes: "Ja",
    yes_text: "Så bra. Kjenner du andre som trenger det, så si det gjerne videre.",
    no: "Nei",
    no_text: "Prøv en av disse:",
    letter_link: "Skriv til oss om hva du savnet",
    letter_subject: "Jeg fant ikke det jeg lette etter",
    letter_text: "Hva lette du etter? Skriv ikke navn eller annet om personer.",
    private: "Vi teller ikke svar, og ingenting blir sendt.",
};
