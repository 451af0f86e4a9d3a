//! The page for speakers of Polish.

use super::SpeechWords;

pub(super) const WORDS: SpeechWords = SpeechWords {
    code: "pl",
    lang: "pl",
    dir: "ltr",
    title: "Pomoc po polsku",
    lead: "Czy bliska Ci osoba jest chora lub potrzebuje pomocy? Tu zobaczysz, do kogo zadzwonić w Norwegii.",
    unchecked: "Tej strony nie sprawdziła osoba, dla której polski jest językiem ojczystym. Jeśli widzisz błąd, napisz do nas.",
    urgent: "Pilne? Zadzwoń",
    lines: ["Zagrożenie życia", "Policja", "Pożar", "Lekarz dyżurny", "Ktoś do rozmowy"],
    interpreter: "Powiedz, jakim językiem mówisz, i poproś o tłumacza. Po norwesku:",
    speakers: "Mówią po polsku",
    none: "Nie znamy jeszcze służby, która odpowiada po polsku.",
    others: "Mówią po angielsku",
    rest: "Wszystkie strony po angielsku",
};
