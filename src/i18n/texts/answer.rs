//! Texts of an answer alone, in the program that shows it.

use crate::model::lang::Lang;
use crate::model::need::Need;

/// The texts of one language.
#[allow(missing_docs)] // each field's name says where it stands; the text says the rest
pub struct AnswerTexts {
    pub title: &'static str,
    pub title_in: fn(&str) -> String,
    pub search: &'static str,
    /// What was found, as it is announced.
    pub found: fn(usize, usize) -> String,
    pub nothing: &'static str,
    pub more: &'static str,
    pub topics: &'static str,
    pub talk: &'static str,
    pub near: &'static str,
    pub near_in: fn(&str) -> String,
    pub meetings: &'static str,
    pub need: fn(Need) -> &'static str,
}

/// The texts of a language.
pub fn answer_texts(lang: Lang) -> &'static AnswerTexts {
    match lang {
        Lang::Nb => &NB,
        Lang::En => &EN,
    }
}

const NB: AnswerTexts = AnswerTexts {
    title: "Søk etter hjelp",
    title_in: |place| format!("Søk etter hjelp i {place}"),
    search: "Søk",
    found: |services, meetings| match (services, meetings) {
        (0, 0) => "Ingen tilbud eller møteplasser passer".to_owned(),
        (services, 0) => format!("{services} tilbud"),
        (0, meetings) => format!("{meetings} møteplasser"),
        (services, meetings) => format!("{services} tilbud og {meetings} møteplasser"),
    },
    nothing: "Vi fant ikke noe som svarer på akkurat dette. Prøv færre eller andre ord, eller ring noen av dem som står over.",
    more: "Alle hjelpetelefonene",
    topics: "Velg et tema",
    talk: "Snakk med noen nå",
    near: "Hjelp i nærheten",
    near_in: |place| format!("I og rundt {place}"),
    meetings: "Andre i samme situasjon",
    need: |need| match need {
        Need::Talk => "Noen å snakke med",
        Need::Relief => "Avlastning og hjelp i hverdagen",
        Need::Groups => "Kurs og grupper",
        Need::Serious => "Når det er alvorlig",
    },
};

const EN: AnswerTexts = AnswerTexts {
    title: "Search for help",
    title_in: |place| format!("Search for help in {place}"),
    search: "Search",
    found: |services, meetings| match (services, meetings) {
        (0, 0) => "No services or meeting places fit".to_owned(),
        (services, 0) => format!("Services: {services}"),
        (0, meetings) => format!("Meeting places: {meetings}"),
        (services, meetings) => format!("Services: {services}, meeting places: {meetings}"),
    },
    nothing: "We found nothing that answers just this. Try fewer words or others, or call one of those above.",
    more: "All helplines",
    topics: "Choose a topic",
    talk: "Talk to somebody now",
    near: "Help near you",
    near_in: |place| format!("In and around {place}"),
    meetings: "Others like you",
    need: |need| match need {
        Need::Talk => "Somebody to talk to",
        Need::Relief => "Respite and help in everyday life",
        Need::Groups => "Courses and groups",
        Need::Serious => "When it is serious",
    },
};
