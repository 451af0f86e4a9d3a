//! Texts of the page that tells how to follow the calendar, in bokmål.

use crate::i18n::texts::{Section, SubscribeWords};

pub(super) const WORDS: SubscribeWords = SubscribeWords {
    lead: "Da kommer møtene inn i kalenderen du allerede bruker. Nye datoer, flyttinger og avlysninger følger med av seg selv.",
    open: "Åpne i kalenderen",
    address: "Adressen til kalenderen",
    copy: "Marker adressen og kopier den.",
    code: "Skann med mobilen for å få møtene i kalenderen der.",
    empty: "Akkurat nå er denne kalenderen tom: Vi kjenner ikke til noen datoer som arrangøren selv har gitt. Du kan likevel følge den. Da kommer datoene når vi får vite om dem.",
    notes: "Kalenderprogrammet henter adressen selv, som regel en gang om dagen, i noen programmer sjeldnere. Da vet firmaet bak programmet hvilken kalender du får. Vi får ikke vite det.",
    steps: [
        Section {
            title: "iPhone og iPad",
            text: "Trykk på «Åpne i kalenderen» og svar ja. Skjer det ikke noe: åpne Innstillinger, velg Kalender, Kontoer, Legg til konto, Annet og «Legg til kalenderabonnement», og lim inn adressen.",
        },
        Section {
            title: "Android og Google Kalender",
            text: "Appen på telefonen kan ikke legge til kalenderen selv. Åpne calendar.google.com på en datamaskin, trykk på pluss ved «Andre kalendere», velg «Fra nettadresse» og lim inn adressen. Etterpå ser du møtene på telefonen også.",
        },
        Section {
            title: "Outlook",
            text: "Velg «Legg til kalender». Velg så «Abonner fra internett», og lim inn adressen.",
        },
        Section {
            title: "Thunderbird",
            text: "Høyreklikk i lista over kalendere. Velg «Ny kalender» og så «På nettverket». Lim inn adressen.",
        },
        Section {
            title: "Mac",
            text: "Trykk på «Åpne i kalenderen». Eller velg Arkiv og «Nytt kalenderabonnement», og lim inn adressen.",
        },
    ],
};
