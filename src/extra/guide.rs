//! How to follow a calendar, program by program. Few ask, so it is not among the texts of the app.

use crate::model::lang::Lang;

/// What to do in each program.
type Steps = &'static [(&'static str, &'static str)];

const NB: Steps = &[
    (
        "iPhone og iPad",
        "Trykk på «Åpne i kalenderen» og svar ja. Skjer det ikke noe: åpne Innstillinger, velg Kalender, Kontoer, Legg til konto, Annet og «Legg til kalenderabonnement», og lim inn adressen.",
    ),
    (
        "Android og Google Kalender",
        "Appen på telefonen kan ikke legge til kalenderen selv. Åpne calendar.google.com på en datamaskin, trykk på pluss ved «Andre kalendere», velg «Fra nettadresse» og lim inn adressen. Etterpå ser du møtene på telefonen også.",
    ),
    ("Outlook", "Velg «Legg til kalender» og «Abonner fra internett» i kalenderen, og lim inn adressen."),
    (
        "Thunderbird",
        "Høyreklikk i listen over kalendere, velg «Ny kalender» og «På nettverket», og lim inn adressen.",
    ),
    (
        "Mac",
        "Trykk på «Åpne i kalenderen». Eller velg Arkiv og «Nytt kalenderabonnement», og lim inn adressen.",
    ),
];

const EN: Steps = &[
    (
        "iPhone and iPad",
        "Press “Open in the calendar” and say yes. If nothing happens: open Settings, choose Calendar, Accounts, Add Account, Other and “Add Subscribed Calendar”, and paste the address.",
    ),
    (
        "Android and Google Calendar",
        "The app on the phone cannot add the calendar itself. Open calendar.google.com on a computer, press the plus at “Other calendars”, choose “From URL” and paste the address. Then you see the meetings on the phone too.",
    ),
    ("Outlook", "Choose “Add calendar” and “Subscribe from web” in the calendar, and paste the address."),
    (
        "Thunderbird",
        "Right-click in the list of calendars, choose “New Calendar” and “On the Network”, and paste the address.",
    ),
    (
        "Mac",
        "Press “Open in the calendar”. Or choose File and “New Calendar Subscription”, and paste the address.",
    ),
];

/// The name of a program and what to do there, line by line, in a language.
pub fn guide(lang: Lang) -> String {
    let steps = match lang {
        Lang::Nb => NB,
        Lang::En => EN,
    };
    let mut lines = String::new();
    for (name, text) in steps {
        for part in [name, text] {
            lines.push_str(part);
            lines.push('\n');
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_tells_of_the_same_programs() {
        assert_eq!(NB.len(), EN.len());
        assert_eq!(guide(Lang::Nb).lines().count(), 2 * NB.len());
    }
}
