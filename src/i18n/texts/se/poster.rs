//! Texts of the poster with the meetings of a month, in Northern Sámi.

use crate::i18n::texts::{PosterWords, Template};

pub(super) const WORDS: PosterWords = PosterWords {
    title: Template("Deaivvadanbáikkit: {} – {}"),
    nationwide: "olles riika",
    lead: "Plakáhta lea ráhkaduvvon ovtta A4-árkii. Beaivvit leat dat maid odne diehtit.",
    helplines: "Olmmoš geainna hupmat",
    code: "Geahča ođđaseamos dieđuid: skánne koda.",
    made: Template("Ráhkaduvvon {}. Beaivvit sáhttet rievdat."),
    empty: "Mii eat dieđe makkárge beivviid dán mánus.",
    others: "Sihkkaris beivviid haga – jeara vuos lágideaddjis",
    unconfirmed: "ii leat duođaštuvvon",
};
