//! Texts of a display's own controls, in nynorsk.

use crate::i18n::texts::KioskWords;

pub(in crate::i18n::texts) const WORDS: KioskWords = KioskWords {
    bar: "Hjelpemiddel",
    back: "Tilbake",
    larger: "Større tekst",
    contrast: "Sterkare kontrast",
    read_aloud: "Les opp",
    stop_reading: "Stopp lesinga",
    lower: "Flytt sida ned",
    take_page: "Ta sida med deg",
    done: "Ferdig",

    still_there: "Er du der framleis?",
    still_text: "Om {} sekund byrjar skjermen på nytt for den neste. Trykk kvar som helst om du vil halde fram.",
    stay: "Ja, eg er her",

    take_title: "Ta det med på telefonen",
    take_text: "Peik på koden med kameraet på telefonen din.",
    code: "QR-kode",
    close: "Lukk",

    keyboard: "Tastatur på skjermen",
    key_erase: "Slett",
    key_go: "Søk",
    key_hide: "Gøym",
    key_space: "Mellomrom",
    key_letters: "abc",
    key_sami: "áčđ",
    key_digits: "123",

    broken: "Noko gjekk gale på skjermen. Han startar på nytt av seg sjølv om litt. Numra øvst verkar frå telefonen din.",
    status: "Slik har skjermen det",
    yes: "ja",
    no: "nei",
    status_version: "Versjon",
    status_data: "Opplysningar frå",
    status_hours: "Timar sidan han vart slått på",
    status_resets: "Besøk som er avslutta",
    status_crashes: "Feil på rad",
    status_looked: "Såg sist etter nytt",
    status_found: "Fann då",
    status_updated: "Sist fornya",
    status_memory: "Minne (MB)",
    status_online: "Har nett",
    status_worker: "Verkar utan nett",
    status_screen: "Skjerm",
    status_misread: "Innstillingar som ikkje vart forstått",
    status_setup: "Innstillingar",
    status_report: "Meld feil til",
};
