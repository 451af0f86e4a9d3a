//! Texts of QR codes.

use crate::model::lang::Lang;

/// The texts of one language.
#[allow(missing_docs)] // each field's name says where it stands; the text says the rest
pub struct CodeTexts {
    pub label: &'static str,
    pub of_page: &'static str,
    pub of_contact: fn(&str) -> String,
    pub failed: &'static str,
}

/// The texts of a language.
pub fn code_texts(lang: Lang) -> &'static CodeTexts {
    match lang {
        Lang::Nb => &NB,
        Lang::En => &EN,
    }
}

const NB: CodeTexts = CodeTexts {
    label: "QR-kode",
    of_page: "Ta siden med deg: pek på koden med kameraet på mobilen.",
    of_contact: |written| format!("Pek på koden med mobilen for å bruke {written}"),
    failed: "Vi fikk ikke laget koden. Skriv av dette i stedet:",
};

const EN: CodeTexts = CodeTexts {
    label: "QR code",
    of_page: "Take the page with you: point your phone's camera at the code.",
    of_contact: |written| format!("Point your phone at the code to use {written}"),
    failed: "We could not make the code. Write this down instead:",
};
