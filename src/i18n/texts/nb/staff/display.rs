//! Texts of the page for whoever keeps a display, in bokmål.

use crate::i18n::texts::Template;
use crate::i18n::texts::staff::DisplayWords;

pub(super) const WORDS: DisplayWords = DisplayWords {
    title: "Sett opp en skjerm",
    lead: "Lag adressen til en berøringsskjerm som står på et lærings- og mestringssenter eller et annet åpent sted.",
    place: "Kommunen der skjermen står",
    no_place: "Ikke valgt",
    languages: "Språk på skjermen, det første er det den starter i",
    first: "Siden der alle begynner",
    first_usual: "Siden til kommunen",
    idle: "Så lenge venter den før den spør om noen er der",
    seconds: Template("{} sekunder"),
    rest: "Det skjermen viser når ingen er der",
    rest_all: "Klokke, møteplasser og åpne telefoner",
    rest_clock: "Bare klokke",
    rest_meetings: "Klokke og møteplasser",
    rest_helplines: "Klokke og åpne telefoner",
    quiet: "Timen om natta da den starter på nytt",
    report: "E-post eller nettside for å melde feil på skjermen",
    orientation: "Slik henger skjermen",
    auto: "Skjermen sier det selv",
    portrait: "Stående",
    landscape: "Liggende",
    misread: "Dette forsto vi ikke",
    result: "Adressen til skjermen",
    address: "Skriv denne inn på skjermen, eller kopier den",
    show: "Se hvordan skjermen blir",
    code: "Ta adressen med til skjermen.",
    steps_title: "Slik setter du den opp",
    steps: [
        "Skaff en liten datamaskin med Debian og en berøringsskjerm. Be den som drifter nettet om hjelp.",
        "Hent mappa deploy/kiosk fra koden, og kjør install med adressen over.",
        "Heng skjermen så det som skal trykkes på er mellom 40 og 120 cm over gulvet, med fri plass foran.",
        "Vend den bort fra køen. Det folk leter etter her, er deres egen sak.",
        "Hold en finger i øverste venstre hjørne i fem sekunder for å se hvordan skjermen har det.",
        "Skjermen leter etter nytt hver halvtime, og tar det i bruk når ingen er der.",
    ],
};
