//! The page for speakers of Lithuanian.

use super::SpeechWords;

pub(super) const WORDS: SpeechWords = SpeechWords {
    code: "lt",
    lang: "lt",
    dir: "ltr",
    title: "Pagalba lietuvių kalba",
    lead: "Ar jums artimas žmogus serga arba jam reikia pagalbos? Čia matysite, kam skambinti Norvegijoje.",
    unchecked: "Šio puslapio netikrino žmogus, kurio gimtoji kalba yra lietuvių. Jei radote klaidą, praneškite mums.",
    urgent: "Skubu? Skambinkite",
    lines: ["Pavojus gyvybei", "Policija", "Gaisras", "Budintis gydytojas", "Su kuo pasikalbėti"],
    interpreter: "Pasakykite, kokia kalba kalbate, ir paprašykite vertėjo. Norvegiškai:",
    speakers: "Kalba lietuviškai",
    none: "Kol kas nežinome tarnybos, kuri atsako lietuviškai.",
    others: "Kalba angliškai",
    rest: "Visi puslapiai anglų kalba",
};
