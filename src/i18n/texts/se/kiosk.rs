//! Texts of a display's own controls, in Northern Sámi.

use crate::i18n::texts::KioskWords;

pub(in crate::i18n::texts) const WORDS: KioskWords = KioskWords {
    bar: "Veahkkeneavvut",
    back: "Ruovttoluotta",
    larger: "Stuorát teaksta",
    contrast: "Garraset kontrásta",
    read_aloud: "Loga jitnosit",
    stop_reading: "Bisset lohkama",
    lower: "Sirdde siiddu vulos",
    take_page: "Váldde siiddu mielde",
    done: "Gárvvis",

    still_there: "Leat go ain dáppe?",
    still_text: "{} sekundda geažes álgá šearbma ođđasit boahttái. Deaddil gosa beare jus hálidat joatkit.",
    stay: "Juo, mun lean dáppe",

    take_title: "Váldde mielde telefovdnii",
    take_text: "Čujut telefovnna kameráin koda guvlui.",
    code: "QR-koda",
    close: "Gidde",

    keyboard: "Boallobeavdi šearpmas",
    key_erase: "Sihko",
    key_go: "Oza",
    key_hide: "Čiega",
    key_space: "Gaska",
    key_letters: "abc",
    key_sami: "áčđ",
    key_digits: "123",

    broken: "Juoga manai boastut šearpmas. Dat álgá ieš ođđasit oanehis áiggi geažes. Nummárat bajimusas doibmet du telefovnnas.",
    status: "Ná lea šearpma dilli",
    yes: "juo",
    no: "ii",
    status_version: "Veršuvdna",
    status_data: "Dieđut",
    status_hours: "Diimmut dan rájes go álggahuvvui",
    status_resets: "Galledeamit mat leat nohkan",
    status_crashes: "Boasttuvuođat maŋŋálaga",
    status_looked: "Maŋimuš ozai ođđa dieđuid",
    status_found: "Gávnnai dalle",
    status_updated: "Maŋimuš ođastuvvon",
    status_memory: "Muitu (MB)",
    status_online: "Neahtas",
    status_worker: "Doaibmá neahta haga",
    status_screen: "Šearbma",
    status_misread: "Ásahusat mat eai áddejuvvon",
    status_setup: "Ásahusat",
    status_report: "Dieđit boastuvuođa deike",
};
