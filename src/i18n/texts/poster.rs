//! Texts of the poster with the meetings of a month.

use crate::model::lang::Lang;

/// The texts of one language.
#[allow(missing_docs)] // each field's name says where it stands; the text says the rest
pub struct PosterTexts {
    pub title: fn(&str, &str) -> String,
    /// What stands in the title for no kommune.
    pub nationwide: &'static str,
    pub lead: &'static str,
    pub helplines: &'static str,
    pub code: &'static str,
    pub made: fn(&str) -> String,
    pub empty: &'static str,
    pub unconfirmed: &'static str,
}

/// The texts of a language.
pub fn poster_texts(lang: Lang) -> &'static PosterTexts {
    match lang {
        Lang::Nb => &NB,
        Lang::En => &EN,
    }
}

const NB: PosterTexts = PosterTexts {
    title: |place, month| format!("Møteplasser i {place} – {month}"),
    nationwide: "hele landet",
    lead: "Plakaten er laget for ett ark A4. Datoene er de vi kjenner til i dag.",
    helplines: "Noen å snakke med",
    code: "Se siste nytt: skann koden.",
    made: |date| format!("Laget {date}. Datoer kan endre seg."),
    empty: "Vi kjenner ikke til noen datoer denne måneden.",
    unconfirmed: "ikke bekreftet",
};

const EN: PosterTexts = PosterTexts {
    title: |place, month| format!("Meetings in {place} – {month}"),
    nationwide: "the whole country",
    lead: "The poster is made for one sheet of A4. The dates are those we know of today.",
    helplines: "Somebody to talk to",
    code: "See the latest: scan the code.",
    made: |date| format!("Made on {date}. Dates may change."),
    empty: "We know of no dates this month.",
    unconfirmed: "not confirmed",
};
