//! Texts of the page for whoever keeps a display, in nynorsk.

use crate::i18n::texts::Template;
use crate::i18n::texts::staff::DisplayWords;

pub(super) const WORDS: DisplayWords = DisplayWords {
    title: "Set opp ein skjerm",
    lead: "Lag adressa til ein skjerm å trykkje på, som står på eit lærings- og meistringssenter eller ein annan open stad.",
    place: "Kommunen der skjermen står",
    no_place: "Ikkje vald",
    languages: "Språk på skjermen, det første er det han startar i",
    first: "Sida der alle byrjar",
    first_usual: "Sida til kommunen",
    idle: "Så lenge ventar han før han spør om nokon er der",
    seconds: Template("{} sekund"),
    rest: "Det skjermen viser når ingen er der",
    rest_all: "Klokke, møteplassar og opne telefonar",
    rest_clock: "Berre klokke",
    rest_meetings: "Klokke og møteplassar",
    rest_helplines: "Klokke og opne telefonar",
    quiet: "Timen om natta då han startar på nytt",
    report: "E-post eller nettside for å melde feil på skjermen",
    orientation: "Slik heng skjermen",
    auto: "Skjermen seier det sjølv",
    portrait: "Ståande",
    landscape: "Liggjande",
    misread: "Dette forstod vi ikkje",
    result: "Adressa til skjermen",
    address: "Skriv denne inn på skjermen, eller kopier henne",
    show: "Sjå korleis skjermen blir",
    code: "Ta adressa med til skjermen.",
    steps_title: "Slik set du han opp",
    steps: [
        "Skaff ei lita datamaskin med Debian og ein skjerm å trykkje på. Be den som driftar nettet om hjelp.",
        "Hent mappa deploy/kiosk frå koden, og køyr install med adressa over.",
        "Heng skjermen så det som skal trykkjast på er mellom 40 og 120 cm over golvet, med fri plass framfor.",
        "Vend han bort frå køen. Det folk leitar etter her, er deira eiga sak.",
        "Hald ein finger i øvste venstre hjørne i fem sekund for å sjå korleis skjermen har det.",
        "Skjermen ser etter nytt kvar halvtime, og tek det i bruk når ingen er der.",
    ],
};
