//! The texts of the program `extra`, in the same way as [`crate::i18n::texts`]: a missing one does not compile.

use crate::i18n::texts::{join, saved};
use crate::model::lang::Lang;

/// The texts of one language.
#[allow(missing_docs)] // each field's name says where it stands; the text says the rest
pub struct Texts {
    pub saved_it: &'static str,
    pub unsaved_it: &'static str,
    pub save_failed: &'static str,
    pub copied: &'static str,
    pub share_failed: fn(&str) -> String,
    pub printed_on: fn(&str) -> String,
    pub report_subject: fn(&str) -> String,
    pub report_question: &'static str,
    pub code_label: &'static str,
    pub code_of_page: &'static str,
    pub code_of_contact: fn(&str) -> String,
    pub code_failed: &'static str,
    pub saved_unreadable: &'static str,
    pub saved_link: &'static str,
    pub subscribe_lead: &'static str,
    pub subscribe_open: &'static str,
    pub subscribe_address: &'static str,
    pub subscribe_copy: &'static str,
    pub subscribe_code: &'static str,
    pub subscribe_notes: &'static str,
    pub poster_title: fn(&str, &str) -> String,
    pub poster_lead: &'static str,
    pub poster_helplines: &'static str,
    pub poster_code: &'static str,
    pub poster_made: fn(&str) -> String,
    pub poster_empty: &'static str,
    pub poster_unconfirmed: &'static str,
}

/// The texts of a language.
pub fn texts(lang: Lang) -> &'static Texts {
    match lang {
        Lang::Nb => &NB,
        Lang::En => &EN,
    }
}

const NB: Texts = Texts {
    saved_it: "Lagret. Lista ligger bare på denne enheten.",
    unsaved_it: "Fjernet fra Min liste.",
    save_failed: saved::NB.not_kept,
    copied: "Adressen er kopiert. Lim den inn der du vil.",
    share_failed: |address| join!("Vi fikk ikke kopiert adressen. Her er den: ", address),
    printed_on: |date| join!("Skrevet ut ", date, ". Ring eller se på nettsiden før du drar."),
    report_subject: |name| join!("Feil i opplysningene om ", name),
    report_question: "Hva er feil, og hva er riktig?",
    code_of_page: "Ta siden med deg: pek på koden med kameraet på mobilen.",
    code_of_contact: |written| join!("Pek på koden med mobilen for å bruke ", written),
    code_label: "QR-kode",
    code_failed: "Koden kom ikke fram. Skriv av dette i stedet:",
    saved_unreadable: saved::NB.unreadable,
    saved_link: saved::NB.link,
    subscribe_lead: "Da kommer møtene inn i kalenderen du allerede bruker. Nye datoer, flyttinger og avlysninger følger med av seg selv.",
    subscribe_open: "Åpne i kalenderen",
    subscribe_address: "Adressen til kalenderen",
    subscribe_copy: "Marker adressen og kopier den.",
    subscribe_code: "Skann med mobilen for å følge kalenderen der.",
    subscribe_notes: "Kalenderprogrammet henter adressen selv, som regel en gang om dagen, i noen programmer sjeldnere. Da vet firmaet bak programmet hvilken kalender du følger. Vi får ikke vite det.",
    poster_title: |place, month| join!("Møteplasser i ", place, " – ", month),
    poster_lead: "Plakaten er laget for ett ark A4. Datoene er de vi kjenner til i dag.",
    poster_helplines: "Noen å snakke med",
    poster_code: "Se siste nytt: skann koden.",
    poster_made: |date| join!("Laget ", date, ". Datoer kan endre seg."),
    poster_empty: "Vi kjenner ingen datoer denne måneden.",
    poster_unconfirmed: "ikke bekreftet",
};

const EN: Texts = Texts {
    saved_it: "Saved. The list is kept on this device only.",
    unsaved_it: "Removed from My list.",
    save_failed: saved::EN.not_kept,
    copied: "The address is copied. Paste it where you like.",
    share_failed: |address| join!("We could not copy the address. Here it is: ", address),
    printed_on: |date| join!("Printed on ", date, ". Call or look at the website before you go."),
    report_subject: |name| join!("Mistake in the information about ", name),
    report_question: "What is wrong, and what is right?",
    code_of_page: "Take the page with you: point your phone's camera at the code.",
    code_of_contact: |written| join!("Point your phone at the code to use ", written),
    code_label: "QR code",
    code_failed: "The code did not come. Write this down instead:",
    saved_unreadable: saved::EN.unreadable,
    saved_link: saved::EN.link,
    subscribe_lead: "The meetings come into the calendar you already use. New dates, moves and cancellations follow by themselves.",
    subscribe_open: "Open in the calendar",
    subscribe_address: "The address of the calendar",
    subscribe_copy: "Select the address and copy it.",
    subscribe_code: "Scan with your phone to follow the calendar there.",
    subscribe_notes: "The calendar program fetches the address by itself, usually once a day, in some programs less often. The company behind the program then knows which calendar you follow. We do not.",
    poster_title: |place, month| join!("Meetings in ", place, " – ", month),
    poster_lead: "The poster is made for one sheet of A4. The dates are those we know of today.",
    poster_helplines: "Somebody to talk to",
    poster_code: "See the latest: scan the code.",
    poster_made: |date| join!("Made on ", date, ". Dates may change."),
    poster_empty: "We know of no dates this month.",
    poster_unconfirmed: "not confirmed",
};
