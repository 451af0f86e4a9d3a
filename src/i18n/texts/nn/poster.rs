//! Texts of the poster with the meetings of a month, in nynorsk.

use crate::i18n::texts::{PosterWords, Template};

pub(super) const WORDS: PosterWords = PosterWords {
    title: Template("Møteplassar i {} – {}"),
    nationwide: "heile landet",
    lead: "Plakaten er laga for eitt ark A4. Datoane er dei vi kjenner til i dag.",
    helplines: "Nokon å snakke med",
    code: "Sjå siste nytt: skann koden.",
    made: Template("Laga {}. Datoar kan endre seg."),
    empty: "Vi kjenner ikkje til nokon datoar denne månaden.",
    others: "Utan sikre datoar – spør arrangøren først",
    unconfirmed: "ikkje stadfesta",
};
