//! Texts of QR codes.

use super::Template;
use super::listed::listed;

listed! {
/// The texts of QR codes.
#[allow(missing_docs)] // each field's name says where it stands; the text says the rest
pub struct CodeWords {
    pub label: &'static str,
    pub of_page: &'static str,
    pub of_contact: Template,
    pub failed: &'static str,
}
}

/// In bokmål.
pub(super) const NB: CodeWords = CodeWords {
    label: "QR-kode",
    of_page: "Ta siden med deg: pek på koden med kameraet på mobilen.",
    of_contact: Template("Pek på koden med mobilen for å bruke {}"),
    failed: "Vi fikk ikke laget koden. Skriv av dette i stedet:",
};

/// In English.
pub(super) const EN: CodeWords = CodeWords {
    label: "QR code",
    of_page: "Take the page with you: point your phone's camera at the code.",
    of_contact: Template("Point your phone at the code to use {}"),
    failed: "We could not make the code. Write this down instead:",
};
