//! Texts of Min liste, in bokmål.

use crate::i18n::texts::names::names;
use crate::i18n::texts::{SavedWords, Template};
use crate::model::record::RecordKind;

names!(KIND of RecordKind {
    Service: "Tilbud",
    Helpline: "Hjelpetelefon",
    Meeting: "Møteplass",
});

pub(super) const WORDS: SavedWords = SavedWords {
    lead: "Det du har lagret. Lista ligger bare på denne enheten, og ingen andre ser den.",
    empty: "Lista er tom. Trykk «Lagre i Min liste» på siden til et tilbud, en hjelpetelefon eller en møteplass.",
    nowhere: "Her kan ikke noe lagres. Du kan skrive ut en side eller kopiere adressen i stedet.",
    unreadable: "Lista på denne enheten kan ikke leses, så vi lar den være.",
    unreadable_text: "Den kan være laget av en annen utgave av Nærmest, eller være skadet. Vi har ikke endret noe. Du kan la den ligge, eller begynne på en ny.",
    start_again: "Slett den og begynn på nytt",
    not_kept: "Vi fikk ikke lagret. Skriv ut siden eller kopier adressen i stedet.",
    kind: KIND,
    gone: "Finnes ikke hos oss lenger",
    up: Template("Flytt {} opp"),
    down: Template("Flytt {} ned"),
    remove: Template("Fjern {}"),
    moved: Template("{} er nå nummer {} av {}."),
    removed: Template("{} er fjernet."),
    undo: "Angre",
    forgets: "Nettleseren din sletter lista hvis det går sju dager uten at du er innom. Ta vare på lenken, eller skriv ut lista.",
    hand_over: "Ta med eller gi bort lista",
    hand_over_text: "I lenken og koden står bare hva som er på lista. Ikke hvem du er.",
    link: "Se Min liste",
    share: "Del lenke",
    code: "Vis som QR-kode",
    code_caption: "Pek på koden med kameraet på en annen mobil, så åpnes lista der.",
    clear: "Slett hele lista",
    clear_question: "Vil du slette alt på lista? Det kan ikke angres.",
    clear_yes: "Ja, slett alt",
    clear_no: "Nei, behold lista",
    cleared: "Lista er slettet fra denne enheten.",
    given_lead: "Noen har gitt deg denne lista. Den er ikke lagret på enheten din.",
    take: "Lagre disse i Min liste",
    taken: "Lagret. Det du hadde fra før, er der fortsatt.",
};
