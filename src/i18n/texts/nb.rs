//! Bokmål: the texts that something is filled into. The others are in [`words`], names for closed lists in [`names`].

mod names;
pub(super) mod words;

use super::{Texts, Words};
use crate::address::host::Refusal;
use crate::address::route::CalendarView;
use crate::model::area::Reach;
use crate::model::lang::Lang;
use crate::model::source::Doubt;

pub(super) const fn texts(words: &'static Words) -> Texts {
    Texts {
        lang: Lang::Nb,
        words,

        place_options: |count| match count {
            1 => "1 forslag".to_owned(),
            _ => format!("{count} forslag"),
        },

        kommune_title: |name| format!("Hjelp for pårørende i {name}"),
        kommune_nothing_local: |name| {
            format!(
                "Vi kjenner ikke til egne tilbud i {name}. Det kan finnes noe likevel: ring kommunen og spør etter pårørendekontakt. Under står det nabokommunene har, og det som er for et større område. Ring naboene og spør om du kan komme."
            )
        },
        kommune_search: |name| format!("Søk i tilbudene for {name}"),
        reach: |reach, name| match reach {
            Reach::Local => format!("I {name}"),
            Reach::Shared => format!("Tilbud {name} deler med andre kommuner"),
            Reach::Regional => "I fylket og helseregionen".to_owned(),
            Reach::National => "For hele landet".to_owned(),
        },
        kilometres_away: |kilometres| format!("omtrent {kilometres} km unna, anslag"),

        unconfirmed: |year| match year {
            Some(year) => format!("Ikke bekreftet av dem som driver tilbudet. Kilde fra {year}."),
            None => "Ikke bekreftet av dem som driver tilbudet. Kilden har ingen dato.".to_owned(),
        },
        check_first: |doubt| match doubt {
            Doubt::Old(year) => format!("Sjekk først: opplysning fra {year}"),
            Doubt::Undated => "Sjekk først: opplysning uten dato".to_owned(),
        },

        hours_stated: |year| match year {
            Some(year) => format!("Åpningstiden er oppgitt i en kilde fra {year}. Den kan ha endret seg."),
            None => "Åpningstiden er oppgitt i en kilde uten dato. Den kan ha endret seg.".to_owned(),
        },

        week: |number| format!("Uke {number}"),

        date: |day, month, year| format!("{day}. {month} {year}"),
        clock: |hour, minute| format!("kl. {hour:02}.{minute:02}"),

        position_refused: |reason| match reason {
            Refusal::Denied => {
                "Vi fikk ikke lov til å se posisjonen. Det er helt greit. Skriv heller navnet på stedet."
            }
            Refusal::Unavailable => "Enheten vet ikke hvor den er. Skriv heller navnet på stedet.",
            Refusal::Late => "Det tok for lang tid å finne posisjonen. Skriv heller navnet på stedet.",
            Refusal::Abroad => "Det ser ut til at du er utenfor Norge. Skriv heller navnet på stedet.",
        },
        filter_button: |count| match count {
            0 => "Filter".to_owned(),
            _ => format!("Filter ({count})"),
        },

        view: |view| match view {
            CalendarView::List => "Liste",
            CalendarView::Week => "Uke",
            CalendarView::Month => "Måned",
        },
        previous: |view| match view {
            CalendarView::Week => "Forrige uke",
            _ => "Forrige måned",
        },
        next: |view| match view {
            CalendarView::Week => "Neste uke",
            _ => "Neste måned",
        },
        meetings_in: |count, period| match count {
            0 => format!("Ingen møter i {period}"),
            1 => format!("1 møte i {period}"),
            _ => format!("{count} møter i {period}"),
        },
        meetings_on: |count| {
            const WORDS: [&str; 10] =
                ["to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni", "ti", "elleve"];
            match count {
                1 => "ett møte".to_owned(),
                2..=11 => format!("{} møter", WORDS[count - 2]),
                _ => format!("{count} møter"),
            }
        },
        more_meetings: |count| format!("og {count} til"),

        source_age: |years| format!("{years} år gammel"),
    }
}
