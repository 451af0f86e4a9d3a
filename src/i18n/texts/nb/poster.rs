//! Texts of the poster with the meetings of a month, in bokmål.

use crate::i18n::texts::{PosterWords, Template};

pub(super) const WORDS: PosterWords = PosterWords {
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
