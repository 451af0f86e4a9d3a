//! Texts of Min liste, in English.

use crate::i18n::texts::names::names;
use crate::i18n::texts::{SavedWords, Template};
use crate::model::record::RecordKind;

names!(KIND of RecordKind {
    Service: "Service",
    Helpline: "Helpline",
    Meeting: "Meeting place",
});

pub(super) const WORDS: SavedWords = SavedWords {
    lead: "What you have saved. The list is kept on this device only, and nobody else sees it.",
    empty: "The list is empty. Press “Save to My list” on the page of a service, a helpline or a meeting place.",
    nowhere: "Nothing can be saved here. You can print a page or copy its address instead.",
    unreadable: "The list on this device cannot be read, so we leave it as it is.",
    unreadable_text: "Another version of Nærmest may have made it, or it may be damaged. We have changed nothing. You can leave it, or start a new one.",
    start_again: "Delete it and start again",
    not_kept: "We could not save it. Print the page or copy the address instead.",
    kind: KIND,
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
