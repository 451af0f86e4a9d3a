//! Texts of what one can do with the page of a record, and what came of it, in Northern Sámi.

use crate::i18n::texts::{ActionWords, Template};

pub(super) const WORDS: ActionWords = ActionWords {
    saved_it: "Vurkejuvvon. Listu lea dušše dán mašiinnas.",
    unsaved_it: "Váldojuvvon eret Mu listtus.",
    copied: "Čujuhus lea kopierejuvvon. Liibme dan gosa hálidat.",
    share_failed: Template("Eat sáhttán kopieret čujuhusa. Dá lea: {}"),
    printed_on: Template("Čálihuvvon {}. Riŋge dahje geahča neahttasiiddu ovdal go vuolggát."),
    report_subject: Template("Boastut dieđuin: {}"),
    report_question: "Mii lea boastut, ja mii lea riekta?",
};
