//! Texts of the page that tells how to follow the calendar.

use super::Section;
use super::listed::listed;

listed! {
/// The texts of the page that tells how to follow the calendar.
#[allow(missing_docs)] // each field's name says where it stands; the text says the rest
pub struct SubscribeWords {
    pub lead: &'static str,
    pub open: &'static str,
    pub address: &'static str,
    pub copy: &'static str,
    pub code: &'static str,
    pub empty: &'static str,
    pub notes: &'static str,
    /// What to do in each calendar program.
    pub steps: [Section; 5],
}
}

/// In bokmål.
pub(super) const NB: SubscribeWords = SubscribeWords {
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
            text: "Velg «Legg til kalender» og «Abonner fra internett» i kalenderen, og lim inn adressen.",
        },
        Section {
            title: "Thunderbird",
            text: "Høyreklikk i listen over kalendere, velg «Ny kalender» og «På nettverket», og lim inn adressen.",
        },
        Section {
            title: "Mac",
            text: "Trykk på «Åpne i kalenderen». Eller velg Arkiv og «Nytt kalenderabonnement», og lim inn adressen.",
        },
    ],
};

/// In English.
pub(super) const EN: SubscribeWords = SubscribeWords {
    lead: "The meetings appear in the calendar you already use. New dates, changes and cancellations follow by themselves.",
    open: "Open in the calendar",
    address: "The address of the calendar",
    copy: "Select the address and copy it.",
    code: "Scan with your phone to subscribe there.",
    empty: "This calendar is empty right now: we know of no dates that a host has given. You can follow it all the same. Dates then come when we learn of them.",
    notes: "The calendar program fetches the address by itself, usually once a day, in some programs less often. The company behind the program then knows which calendar you subscribe to. We do not.",
    steps: [
        Section {
            title: "iPhone and iPad",
            text: "Press “Open in the calendar” and say yes. If nothing happens: open Settings, choose Calendar, Accounts, Add Account, Other and “Add Subscribed Calendar”, and paste the address.",
        },
        Section {
            title: "Android and Google Calendar",
            text: "The app on the phone cannot add the calendar itself. Open calendar.google.com on a computer, press the plus at “Other calendars”, choose “From URL” and paste the address. Then you see the meetings on the phone too.",
        },
        Section {
            title: "Outlook",
            text: "Choose “Add calendar” and “Subscribe from web” in the calendar, and paste the address.",
        },
        Section {
            title: "Thunderbird",
            text: "Right-click in the list of calendars, choose “New Calendar” and “On the Network”, and paste the address.",
        },
        Section {
            title: "Mac",
            text: "Press “Open in the calendar”. Or choose File and “New Calendar Subscription”, and paste the address.",
        },
    ],
};
