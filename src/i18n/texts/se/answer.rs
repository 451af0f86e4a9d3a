//! Texts of an answer, in Northern Sámi.

use crate::i18n::texts::names::names;
use crate::i18n::texts::{AnswerWords, Template};
use crate::model::need::Need;

names!(NEED of Need {
    Talk: "Olmmoš geainna hupmat",
    Relief: "Vuoiŋŋasteapmi ja veahkki árgabeaivvis",
    Groups: "Kurssat ja joavkkut",
    Serious: "Go lea duođalaš",
});

pub(super) const WORDS: AnswerWords = AnswerWords {
    title: "Oza veahki",
    title_in: Template("Oza veahki: {}"),
    search: "Oza",
    found_nothing: "Ii gávdnon fálaldat iige deaivvadanbáiki",
    found_services: Template("{} fálaldaga"),
    found_meetings: Template("{} deaivvadanbáikki"),
    found_both: Template("{} fálaldaga ja {} deaivvadanbáikki"),
    asks_place: "Gos don orut? Vállje báikki, de oainnát mii lea du lahka. Dás leat muhtun ovdamearkkat olles riikkas.",
    nothing: "Eat gávdnan maidege mii dása vástida. Geahččal eará sániiguin, dahje riŋge muhtumii dain mat leat bajábealde.",
    more: "Buot veahkketelefovnnat",
    more_lines: Template("Eanet dán birra ({})"),
    topics: "Vállje fáttá",
    talk: "Huma guinna nu dál",
    near: "Fálaldagat miehtá riikka",
    near_in: Template("{} ja dan lahka"),
    meetings: "Earát seamma dilis",
    need: NEED,
};
