//! Texts of an answer, in bokmål.

use crate::i18n::texts::names::names;
use crate::i18n::texts::{AnswerWords, Template};
use crate::model::need::Need;

names!(NEED of Need {
    Talk: "Noen å snakke med",
    Relief: "Avlastning og hjelp i hverdagen",
    Groups: "Kurs og grupper",
    Serious: "Når det er alvorlig",
});

pub(super) const WORDS: AnswerWords = AnswerWords {
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
    need: NEED,
};
