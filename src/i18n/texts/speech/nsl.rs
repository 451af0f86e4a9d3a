//! The page for speakers of Norwegian Sign Language, for those who read bokmål.

use super::SpeechWords;

pub(super) const WORDS: SpeechWords = SpeechWords {
    code: "nsl",
    lang: "nb",
    dir: "ltr",
    title: "Hjelp på norsk tegnspråk",
    lead: "Er du glad i noen som er syk eller trenger hjelp? Her ser du hvem du kan få tak i.",
    unchecked: "Her er ingen film på tegnspråk ennå. Kan du lage en, eller finner du en feil, så si fra til oss.",
    urgent: "Haster det? Ring",
    lines: ["Fare for liv", "Politi", "Brann", "Legevakt", "Noen å snakke med"],
    interpreter: "Si at du bruker tegnspråk, og be om tolk. Kan du ikke ringe, så vis dette til en som kan:",
    speakers: "Tegnspråk og tolk",
    none: "Vi vet ikke om noen som svarer på tegnspråk.",
    others: "Du kan skrive eller chatte med",
    rest: "Alle sidene på bokmål",
};
