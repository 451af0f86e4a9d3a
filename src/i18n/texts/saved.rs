//! Texts of Min liste alone. They are in the program that has it, so that a first visit to another page does not
//! load them with the [words](super::Words) of its language.

use crate::model::lang::Lang;
use crate::model::record::RecordKind;

/// The texts of one language.
#[allow(missing_docs)] // each field's name says where it stands; the text says the rest
pub struct SavedTexts {
    pub lead: &'static str,
    pub empty: &'static str,
    pub nowhere: &'static str,
    pub unreadable: &'static str,
    pub unreadable_text: &'static str,
    pub start_again: &'static str,
    pub not_kept: &'static str,
    pub kind: fn(RecordKind) -> &'static str,
    pub gone: &'static str,
    pub up: fn(&str) -> String,
    pub down: fn(&str) -> String,
    pub remove: fn(&str) -> String,
    pub moved: fn(&str, usize, usize) -> String,
    pub removed: fn(&str) -> String,
    pub undo: &'static str,
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

/// The texts of a language.
pub fn saved_texts(lang: Lang) -> &'static SavedTexts {
    match lang {
        Lang::Nb => &NB,
        Lang::En => &EN,
    }
}

/// Bokmål.
pub const NB: SavedTexts = SavedTexts {
    lead: "Det du har lagret. Lista ligger bare på denne enheten, og ingen andre ser den.",
    empty: "Lista er tom. Trykk «Lagre i Min liste» på siden til et tilbud, en hjelpetelefon eller en møteplass.",
    nowhere: "Her kan ikke noe lagres. Du kan skrive ut en side eller kopiere adressen i stedet.",
    unreadable: "Lista på denne enheten kan ikke leses, så vi lar den være.",
    unreadable_text: "Den kan være laget av en annen utgave av Nærmest, eller være skadet. Vi har ikke endret noe. Du kan la den ligge, eller begynne på en ny.",
    start_again: "Slett den og begynn på nytt",
    not_kept: "Vi fikk ikke lagret. Skriv ut siden eller kopier adressen i stedet.",
    kind: |kind| match kind {
        RecordKind::Service => "Tilbud",
        RecordKind::Helpline => "Hjelpetelefon",
        RecordKind::Meeting => "Møteplass",
    },
    gone: "Finnes ikke hos oss lenger",
    up: |name| format!("Flytt {name} opp"),
    down: |name| format!("Flytt {name} ned"),
    remove: |name| format!("Fjern {name}"),
    moved: |name, place, count| format!("{name} er nå nummer {place} av {count}."),
    removed: |name| format!("{name} er fjernet."),
    undo: "Angre",
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

/// English.
pub const EN: SavedTexts = SavedTexts {
    lead: "What you have saved. The list is kept on this device only, and nobody else sees it.",
    empty: "The list is empty. Press “Save to My list” on the page of a service, a helpline or a meeting place.",
    nowhere: "Nothing can be saved here. You can print a page or copy its address instead.",
    unreadable: "The list on this device cannot be read, so we leave it as it is.",
    unreadable_text: "Another version of Nærmest may have made it, or it may be damaged. We have changed nothing. You can leave it, or start a new one.",
    start_again: "Delete it and start again",
    not_kept: "We could not save it. Print the page or copy the address instead.",
    kind: |kind| match kind {
        RecordKind::Service => "Service",
        RecordKind::Helpline => "Helpline",
        RecordKind::Meeting => "Meeting place",
    },
    gone: "No longer listed here",
    up: |name| format!("Move {name} up"),
    down: |name| format!("Move {name} down"),
    remove: |name| format!("Remove {name}"),
    moved: |name, place, count| format!("{name} is now number {place} of {count}."),
    removed: |name| format!("{name} is removed."),
    undo: "Undo",
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
