//! Texts of QR codes, in Northern Sámi.

use crate::i18n::texts::{CodeWords, Template};

pub(super) const WORDS: CodeWords = CodeWords {
    label: "QR-koda",
    of_page: "Váldde siiddu mielde: čujut telefovnna kameráin koda guvlui.",
    of_contact: Template("Čujut telefovnnain koda guvlui: {}"),
    failed: "Eat sáhttán ráhkadit koda. Čále baicca dán:",
};
