//! Texts of a display's own controls, in English.

use crate::i18n::texts::KioskWords;

pub(in crate::i18n::texts) const WORDS: KioskWords = KioskWords {
    bar: "Aids",
    back: "Back",
    larger: "Larger text",
    contrast: "Higher contrast",
    read_aloud: "Read aloud",
    stop_reading: "Stop reading",
    lower: "Move the page down",
    take_page: "Take the page with you",
    done: "Done",

    still_there: "Are you still there?",
    still_text: "In {} seconds the screen starts over for the next person. Touch anywhere if you want to go on.",
    stay: "Yes, I am here",

    take_title: "Take it with you on your phone",
    take_text: "Point the camera of your phone at the code.",
    code: "QR code",
    close: "Close",

    keyboard: "Keyboard on the screen",
    key_erase: "Erase",
    key_go: "Search",
    key_hide: "Hide",
    key_space: "Space",
    key_letters: "abc",
    key_sami: "áčđ",
    key_digits: "123",

    broken: "Something went wrong on this screen. It starts again by itself in a while. The numbers at the top work from your phone.",
    status: "How the screen is doing",
    yes: "yes",
    no: "no",
    status_version: "Version",
    status_data: "Facts from",
    status_hours: "Hours since it was switched on",
    status_resets: "Visits that have ended",
    status_crashes: "Faults in a row",
    status_looked: "Last looked for news",
    status_found: "Found then",
    status_updated: "Last renewed",
    status_memory: "Memory (MB)",
    status_online: "Has a network",
    status_worker: "Works without a network",
    status_screen: "Screen",
    status_misread: "Settings that were not understood",
    status_setup: "Settings",
    status_report: "Report faults to",
};
