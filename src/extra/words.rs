//! The texts of what the second program writes; the first carries none of them.

use crate::lang::Lang;
use crate::texts::join;

/// The texts of one language.
#[allow(missing_docs)] // as in `Texts`: the names say where they stand
pub struct Words {
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
    pub poster_expected: &'static str,
}

/// The texts of a language.
pub fn words(lang: Lang) -> &'static Words {
    match lang {
        Lang::Nb => &NB,
        Lang::En => &EN,
    }
}

const NB: Words = Words {
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
    poster_expected: "ikke bekreftet",
};

const EN: Words = Words {
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
    poster_expected: "not confirmed",
};
