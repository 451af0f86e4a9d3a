//! Texts of a display's own controls, in bokmål.

use crate::i18n::texts::KioskWords;

pub(in crate::i18n::texts) const WORDS: KioskWords = KioskWords {
    bar: "Hjelpemidler",
    back: "Tilbake",
    larger: "Større tekst",
    contrast: "Sterkere kontrast",
    read_aloud: "Les opp",
    stop_reading: "Stopp lesingen",
    lower: "Flytt siden ned",
    take_page: "Ta siden med deg",
    done: "Ferdig",

    still_there: "Er du der fortsatt?",
    still_text: "Om {} sekunder begynner skjermen på nytt for den neste. Trykk hvor som helst hvis du vil fortsette.",
    stay: "Ja, jeg er her",

    take_title: "Ta det med på telefonen",
    take_text: "Pek på koden med kameraet på telefonen din.",
    code: "QR-kode",
    close: "Lukk",

    keyboard: "Tastatur på skjermen",
    key_erase: "Slett",
    key_go: "Søk",
    key_hide: "Skjul",
    key_space: "Mellomrom",
    key_letters: "abc",
    key_sami: "áčđ",
    key_digits: "123",

    broken: "Noe gikk galt på skjermen. Den starter på nytt av seg selv om litt. Numrene øverst virker fra telefonen din.",
    status: "Slik har skjermen det",
    yes: "ja",
    no: "nei",
    status_version: "Versjon",
    status_data: "Opplysninger fra",
    status_hours: "Timer siden den ble slått på",
    status_resets: "Besøk som er avsluttet",
    status_crashes: "Feil på rad",
    status_looked: "Så sist etter nytt",
    status_found: "Fant da",
    status_updated: "Sist fornyet",
    status_memory: "Minne (MB)",
    status_online: "Har nett",
    status_worker: "Virker uten nett",
    status_screen: "Skjerm",
    status_misread: "Innstillinger som ikke ble forstått",
    status_setup: "Innstillinger",
    status_report: "Meld feil til",
};
