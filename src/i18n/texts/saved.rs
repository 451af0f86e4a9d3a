//! Texts of Min liste.

use super::listed::listed;
use super::names::names;
use super::{Names, Template};
use crate::model::record::RecordKind;
use crate::vocabulary::Vocabulary;

listed! {
/// The texts of Min liste.
#[allow(missing_docs)] // each field's name says where it stands; the text says the rest
pub struct SavedWords {
    pub lead: &'static str,
    pub empty: &'static str,
    pub nowhere: &'static str,
    pub unreadable: &'static str,
    pub unreadable_text: &'static str,
    pub start_again: &'static str,
    pub not_kept: &'static str,
    pub kind: Names<RecordKind, { RecordKind::ALL.len() }>,
    pub gone: &'static str,
    pub up: Template,
    pub down: Template,
    pub remove: Template,
    pub moved: Template,
    pub removed: Template,
    pub undo: &'static str,
    /// Where the browser deletes what is stored after a week.
    pub forgets: &'static str,
    pub hand_over: &'static str,
    pub hand_over_text: &'static str,
    pub link: &'static str,
    pub share: &'static str,
    pub code: &'static str,
    pub code_caption: &'static str,
    pub clear: &'static str,
    pub clear_question: &'static str,
    pub clear_yes: &'static str,
    pub clear_no: &'static str,
    pub cleared: &'static str,
    pub given_lead: &'static str,
    pub take: &'static str,
    pub taken: &'static str,
}
}

names!(NB_KIND of RecordKind {
    Service: "Tilbud",
    Helpline: "Hjelpetelefon",
    Meeting: "Møteplass",
});

/// In bokmål.
pub(super) const NB: SavedWords = SavedWords {
    lead: "Det du har lagret. Lista ligger bare på denne enheten, og ingen andre ser den.",
    empty: "Lista er tom. Trykk «Lagre i Min liste» på siden til et tilbud, en hjelpetelefon eller en møteplass.",
    nowhere: "Her kan ikke noe lagres. Du kan skrive ut en side eller kopiere adressen i stedet.",
    unreadable: "Lista på denne enheten kan ikke leses, så vi lar den være.",
    unreadable_text: "Den kan være laget av en annen utgave av Nærmest, eller være skadet. Vi har ikke endret noe. Du kan la den ligge, eller begynne på en ny.",
    start_again: "Slett den og begynn på nytt",
    not_kept: "Vi fikk ikke lagret. Skriv ut siden eller kopier adressen i stedet.",
    kind: NB_KIND,
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

names!(EN_KIND of RecordKind {
    Service: "Service",
    Helpline: "Helpline",
    Meeting: "Meeting place",
});

/// In English.
pub(super) const EN: SavedWords = SavedWords {
    lead: "What you have saved. The list is kept on this device only, and nobody else sees it.",
    empty: "The list is empty. Press “Save to My list” on the page of a service, a helpline or a meeting place.",
    nowhere: "Nothing can be saved here. You can print a page or copy its address instead.",
    unreadable: "The list on this device cannot be read, so we leave it as it is.",
    unreadable_text: "Another version of Nærmest may have made it, or it may be damaged. We have changed nothing. You can leave it, or start a new one.",
    start_again: "Delete it and start again",
    not_kept: "We could not save it. Print the page or copy the address instead.",
    kind: EN_KIND,
    gone: "No longer listed here",
    up: Template("Move {} up"),
    down: Template("Move {} down"),
    remove: Template("Remove {}"),
    moved: Template("{} is now number {} of {}."),
    removed: Template("{} is removed."),
    undo: "Undo",
    forgets: "Your browser deletes the list if seven days go by without a visit. Keep the link, or print the list.",
    hand_over: "Take the list with you, or give it away",
    hand_over_text: "The link and the code hold only what is on the list. Not who you are.",
    link: "See My list",
    share: "Share a link",
    code: "Show as a QR code",
    code_caption: "Point another phone's camera at the code to open the list there.",
    clear: "Delete the whole list",
    clear_question: "Delete everything on the list? This cannot be undone.",
    clear_yes: "Yes, delete everything",
    clear_no: "No, keep the list",
    cleared: "The list is deleted from this device.",
    given_lead: "Somebody shared this list with you. It is not saved on your device.",
    take: "Save these to My list",
    taken: "Saved. What you had before is still there.",
};
