//! Texts of QR codes, in English.

use crate::i18n::texts::{CodeWords, Template};

pub(super) const WORDS: CodeWords = CodeWords {
    label: "QR code",
    of_page: "Take the page with you: point your phone's camera at the code.",
    of_contact: Template("Point your phone at the code to use {}"),
    failed: "We could not make the code. Write this down instead:",
};
