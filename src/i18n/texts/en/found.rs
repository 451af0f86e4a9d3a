//! Texts of the question at the foot of every page, in English.

use crate::i18n::texts::FoundWords;

pub(super) const WORDS: FoundWords = FoundWords {
    question: "Did you find what you looked for?",
    yes: "Yes",
    yes_text: "Good. If you know others who need it, do tell them.",
    no: "No",
    no_text: "Try one of these:",
    letter_link: "Write to us about what you missed",
    letter_subject: "I did not find what I looked for",
    letter_text: "What did you look for? Do not write names or anything else about people.",
    private: "We count no answers, and nothing is sent.",
};
