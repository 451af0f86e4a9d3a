//! Texts of the question at the foot of every page, i nynorsk.

use crate::i18n::texts::FoundWords;

pub(super) const WORDS: FoundWords = FoundWords {
    question: "Fann du det du leita etter?",
    yes: "Ja",
    yes_text: "Så bra. Kjenner du andre som treng det, så sei det gjerne vidare.",
    no: "Nei",
    no_text: "Prøv ein av desse:",
    letter_link: "Skriv til oss om kva du sakna",
    letter_subject: "Eg fann ikkje det eg leita etter",
    letter_text: "Kva leita du etter? Skriv ikkje namn eller anna om personar.",
    private: "Vi tel ikkje svar, og ingenting blir sendt.",
};
