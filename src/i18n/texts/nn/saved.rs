//! Texts of Min liste, in nynorsk.

use crate::i18n::texts::names::names;
use crate::i18n::texts::{SavedWords, Template};
use crate::model::record::RecordKind;

names!(KIND of RecordKind {
    Service: "Tilbod",
    Helpline: "Hjelpetelefon",
    Meeting: "Møteplass",
});

pub(super) const WORDS: SavedWords = SavedWords {
    lead: "Det du har lagra. Lista ligg berre på denne eininga, og ingen andre ser henne.",
    empty: "Lista er tom. Trykk «Lagre i Mi liste» på sida til eit tilbod, ein hjelpetelefon eller ein møteplass.",
    nowhere: "Her kan ikkje noko lagrast. Du kan skrive ut ei side eller kopiere adressa i staden.",
    unreadable: "Lista på denne eininga kan ikkje lesast, så vi lèt henne vere.",
    unreadable_text: "Ho kan vere laga av ei anna utgåve av Nærmest, eller vere skadd. Vi har ikkje endra noko. Du kan la henne ligge, eller byrje på ei ny.",
    start_again: "Slett lista og byrj på nytt",
    not_kept: "Vi fekk ikkje lagra. Skriv ut sida eller kopier adressa i staden.",
    kind: KIND,
    gone: "Finst ikkje hos oss lenger",
    up: Template("Flytt {} opp"),
    down: Template("Flytt {} ned"),
    remove: Template("Fjern {}"),
    moved: Template("{} er no nummer {} av {}."),
    removed: Template("{} er fjerna."),
    undo: "Angre",
    forgets: "Nettlesaren din slettar lista om det går sju dagar utan at du er innom. Ta vare på lenka, eller skriv ut lista.",
    hand_over: "Ta med eller gi bort lista",
    hand_over_text: "I lenka og koden står berre kva som er på lista. Ikkje kven du er.",
    link: "Sjå Mi liste",
    share: "Del lenke",
    code: "Vis som QR-kode",
    code_caption: "Peik på koden med kameraet på ein annan mobil, så opnar lista seg der.",
    clear: "Slett heile lista",
    clear_question: "Vil du slette alt på lista? Det kan du ikkje angre.",
    clear_yes: "Ja, slett alt",
    clear_no: "Nei, behald lista",
    cleared: "Lista er sletta frå denne eininga.",
    given_lead: "Nokon har gitt deg denne lista. Ho er ikkje lagra på eininga di.",
    take: "Lagre desse i Mi liste",
    taken: "Lagra. Det du hadde frå før, er der framleis.",
};
