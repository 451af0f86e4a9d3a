//! Texts of what one can do with the page of a record, and what came of it.

use crate::model::lang::Lang;

/// The texts of one language.
#[allow(missing_docs)] // each field's name says where it stands; the text says the rest
pub struct ActionTexts {
    pub saved_it: &'static str,
    pub unsaved_it: &'static str,
    pub copied: &'static str,
    pub share_failed: fn(&str) -> String,
    pub printed_on: fn(&str) -> String,
    pub report_subject: fn(&str) -> String,
    pub report_question: &'static str,
}

/// The texts of a language.
pub fn action_texts(lang: Lang) -> &'static ActionTexts {
    match lang {
        Lang::Nb => &NB,
        Lang::En => &EN,
    }
}

const NB: ActionTexts = ActionTexts {
    saved_it: "Lagret. Lista ligger bare på denne enheten.",
    unsaved_it: "Fjernet fra Min liste.",
    copied: "Adressen er kopiert. Lim den inn der du vil.",
    share_failed: |address| format!("Vi fikk ikke kopiert adressen. Her er den: {address}"),
    printed_on: |date| format!("Skrevet ut {date}. Ring eller se på nettsiden før du drar."),
    report_subject: |name| format!("Feil i opplysningene om {name}"),
    report_question: "Hva er feil, og hva er riktig?",
};

const EN: ActionTexts = ActionTexts {
    saved_it: "Saved. The list is kept on this device only.",
    unsaved_it: "Removed from My list.",
    copied: "The address is copied. Paste it where you like.",
    share_failed: |address| format!("We could not copy the address. Here it is: {address}"),
    printed_on: |date| format!("Printed on {date}. Call or look at the website before you go."),
    report_subject: |name| format!("Mistake in the information about {name}"),
    report_question: "What is wrong, and what is right?",
};
