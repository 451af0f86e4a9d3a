//! Texts of the poster with the meetings of a month, in English.

use crate::i18n::texts::{PosterWords, Template};

pub(super) const WORDS: PosterWords = PosterWords {
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
