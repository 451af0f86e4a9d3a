//! Texts of QR codes, in bokmål.

use crate::i18n::texts::{CodeWords, Template};

pub(super) const WORDS: CodeWords = CodeWords {
    label: "QR-kode",
    of_page: "Ta siden med deg: pek på koden med kameraet på mobilen.",
    of_contact: Template("Pek på koden med mobilen for å bruke {}"),
    failed: "Vi fikk ikke laget koden. Skriv av dette i stedet:",
};
