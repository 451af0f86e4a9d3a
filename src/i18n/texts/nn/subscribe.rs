//! Texts of the page that tells how to follow the calendar, in nynorsk.

use crate::i18n::texts::{Section, SubscribeWords};

pub(super) const WORDS: SubscribeWords = SubscribeWords {
    lead: "Då kjem møta inn i kalenderen du alt bruker. Nye datoar, flyttingar og avlysingar følgjer med av seg sjølv.",
    open: "Opne i kalenderen",
    address: "Adressa til kalenderen",
    copy: "Merk adressa og kopier henne.",
    code: "Skann med mobilen for å få møta i kalenderen der.",
    empty: "Akkurat no er denne kalenderen tom: Vi kjenner ikkje til nokon datoar som arrangøren sjølv har gitt. Du kan likevel følgje han. Då kjem datoane når vi får vite om dei.",
    notes: "Kalenderprogrammet hentar adressa sjølv, oftast ein gong om dagen, i somme program sjeldnare. Då veit firmaet bak programmet kva kalender du får. Vi får ikkje vite det.",
    steps: [
        Section {
            title: "iPhone og iPad",
            text: "Trykk på «Opne i kalenderen» og svar ja. Skjer det ikkje noko: opne Innstillingar, vel Kalender, Kontoar, Legg til konto, Anna og «Legg til kalenderabonnement», og lim inn adressa.",
        },
        Section {
            title: "Android og Google Kalender",
            text: "Appen på telefonen kan ikkje legge til kalenderen sjølv. Opne calendar.google.com på ei datamaskin, trykk på pluss ved «Andre kalendrar», vel «Frå nettadresse» og lim inn adressa. Etterpå ser du møta på telefonen òg.",
        },
        Section {
            title: "Outlook",
            text: "Vel «Legg til kalender». Vel så «Abonner frå internett», og lim inn adressa.",
        },
        Section {
            title: "Thunderbird",
            text: "Høgreklikk i lista over kalendrar. Vel «Ny kalender» og så «På nettverket». Lim inn adressa.",
        },
        Section {
            title: "Mac",
            text: "Trykk på «Opne i kalenderen». Eller vel Arkiv og «Nytt kalenderabonnement», og lim inn adressa.",
        },
    ],
};
