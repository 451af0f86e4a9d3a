//! Texts of QR codes, in nynorsk.

use crate::i18n::texts::{CodeWords, Template};

pub(super) const WORDS: CodeWords = CodeWords {
    label: "QR-kode",
    of_page: "Ta sida med deg: Peik på koden med kameraet på mobilen.",
    of_contact: Template("Peik på koden med mobilen for å bruke {}"),
    failed: "Vi fekk ikkje laga koden. Skriv av dette i staden:",
};
