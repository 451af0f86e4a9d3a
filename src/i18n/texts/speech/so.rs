//! The page for speakers of Somali.

use super::SpeechWords;

pub(super) const WORDS: SpeechWords = SpeechWords {
    code: "so",
    lang: "so",
    dir: "ltr",
    title: "Caawimaad af-Soomaali",
    lead: "Ma jiraa qof kuu dhow oo jiran ama caawimaad u baahan? Halkan waxaad ka arkaysaa cidda aad Norwey ka wici karto.",
    unchecked: "Boggan ma hubin qof af-Soomaaligu yahay afkiisa hooyo. Haddii aad khalad aragto, fadlan noo sheeg.",
    urgent: "Ma degdeg baa? Wac",
    lines: ["Khatar nafta ah", "Booliis", "Dab", "Dhakhtarka heeganka ah", "Qof aad la hadasho"],
    interpreter: "Sheeg luqaddaada oo codso turjumaan. Af-Noorwiiji:",
    speakers: "Af-Soomaali ku hadla",
    none: "Weli ma naqaan adeeg af-Soomaali ku jawaaba.",
    others: "Af-Ingiriisi ku hadla",
    rest: "Dhammaan bogagga oo af-Ingiriisi ah",
};
