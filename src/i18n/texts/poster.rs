//! Texts of the poster with the meetings of a month.

use super::Template;
use super::listed::listed;

listed! {
/// The texts of the poster.
#[allow(missing_docs)] // each field's name says where it stands; the text says the rest
pub struct PosterWords {
    pub title: Template,
    /// What stands in the title for no kommune.
    pub nationwide: &'static str,
    pub lead: &'static str,
    pub helplines: &'static str,
    pub code: &'static str,
    pub made: Template,
    pub empty: &'static str,
    pub others: &'static str,
    pub unconfirmed: &'static str,
}
}

/// In bokmål.
pub(super) const NB: PosterWords = PosterWords {
    title: Template("Møteplasser i {} – {}"),
    nationwide: "hele landet",
    lead: "Plakaten er laget for ett ark A4. Datoene er de vi kjenner til i dag.",
    helplines: "Noen å snakke med",
    code: "Se siste nytt: skann koden.",
    made: Template("Laget {}. Datoer kan endre seg."),
    empty: "Vi kjenner ikke til noen datoer denne måneden.",
    others: "Uten sikre datoer – spør arrangøren først",
    unconfirmed: "ikke bekreftet",
};

/// In English.
pub(super) const EN: PosterWords = PosterWords {
    title: Template("Meetings in {} – {}"),
    nationwide: "the whole country",
    lead: "The poster is made for one sheet of A4. The dates are those we know of today.",
    helplines: "Somebody to talk to",
    code: "See the latest: scan the code.",
    made: Template("Made on {}. Dates may change."),
    empty: "We know of no dates this month.",
    others: "Without sure dates – ask the host first",
    unconfirmed: "not confirmed",
};
