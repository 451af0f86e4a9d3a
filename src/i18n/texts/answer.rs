//! Texts of an answer.

use super::listed::listed;
use super::names::names;
use super::{Names, Template};
use crate::model::need::Need;
use crate::vocabulary::Vocabulary;

listed! {
/// The texts of an answer.
#[allow(missing_docs)] // each field's name says where it stands; the text says the rest
pub struct AnswerWords {
    pub title: &'static str,
    pub title_in: Template,
    pub search: &'static str,
    pub found_nothing: &'static str,
    pub found_services: Template,
    pub found_meetings: Template,
    /// Services and meetings.
    pub found_both: Template,
    pub nothing: &'static str,
    /// Asks for a place, where what follows is only some of the country.
    pub asks_place: &'static str,
    pub more: &'static str,
    /// Lines about the same that do not stand above.
    pub more_lines: Template,
    pub topics: &'static str,
    pub talk: &'static str,
    pub near: &'static str,
    pub near_in: Template,
    pub meetings: &'static str,
    pub need: Names<Need, { Need::ALL.len() }>,
}
}

impl AnswerWords {
    /// What was found, as it is announced.
    pub fn found(&self, services: usize, meetings: usize) -> String {
        let (of_services, of_meetings) = (services.to_string(), meetings.to_string());
        match (services, meetings) {
            (0, 0) => self.found_nothing.to_owned(),
            (_, 0) => self.found_services.with(&[&of_services]),
            (0, _) => self.found_meetings.with(&[&of_meetings]),
            _ => self.found_both.with(&[&of_services, &of_meetings]),
        }
    }
}

names!(NB_NEED of Need {
    Talk: "Noen å snakke med",
    Relief: "Avlastning og hjelp i hverdagen",
    Groups: "Kurs og grupper",
    Serious: "Når det er alvorlig",
});

/// In bokmål.
pub(super) const NB: AnswerWords = AnswerWords {
    title: "Søk etter hjelp",
    title_in: Template("Søk etter hjelp i {}"),
    search: "Søk",
    found_nothing: "Ingen tilbud eller møteplasser passer",
    found_services: Template("{} tilbud"),
    found_meetings: Template("{} møteplasser"),
    found_both: Template("{} tilbud og {} møteplasser"),
    asks_place: "Hvor bor du? Velg et sted, så ser du det som er nær deg. Her er noen eksempler fra hele landet.",
    nothing: "Vi fant ikke noe som svarer på akkurat dette. Prøv færre eller andre ord, eller ring noen av dem som står over.",
    more: "Alle hjelpetelefonene",
    more_lines: Template("Flere om dette ({})"),
    topics: "Velg et tema",
    talk: "Snakk med noen nå",
    near: "Tilbud rundt i landet",
    near_in: Template("I og rundt {}"),
    meetings: "Andre i samme situasjon",
    need: NB_NEED,
};

names!(EN_NEED of Need {
    Talk: "Somebody to talk to",
    Relief: "Respite and help in everyday life",
    Groups: "Courses and groups",
    Serious: "When it is serious",
});

/// In English.
pub(super) const EN: AnswerWords = AnswerWords {
    title: "Search for help",
    title_in: Template("Search for help in {}"),
    search: "Search",
    found_nothing: "No services or meeting places fit",
    found_services: Template("Services: {}"),
    found_meetings: Template("Meeting places: {}"),
    found_both: Template("Services: {}, meeting places: {}"),
    asks_place: "Where do you live? Choose a place to see what is near you. Here are some examples from the whole country.",
    nothing: "We found nothing that answers just this. Try fewer words or others, or call one of those above.",
    more: "All helplines",
    more_lines: Template("More about this ({})"),
    topics: "Choose a topic",
    talk: "Talk to somebody now",
    near: "Services around the country",
    near_in: Template("In and around {}"),
    meetings: "Others like you",
    need: EN_NEED,
};
