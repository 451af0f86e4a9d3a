//! Texts of an answer, in nynorsk.

use crate::i18n::texts::names::names;
use crate::i18n::texts::{AnswerWords, Template};
use crate::model::need::Need;

names!(NEED of Need {
    Talk: "Nokon å snakke med",
    Relief: "Avlasting og hjelp i kvardagen",
    Groups: "Kurs og grupper",
    Serious: "Når det er alvorleg",
});

pub(super) const WORDS: AnswerWords = AnswerWords {
    title: "Søk etter hjelp",
    title_in: Template("Søk etter hjelp i {}"),
    search: "Søk",
    found_nothing: "Ingen tilbod eller møteplassar passar",
    found_services: Template("{} tilbod"),
    found_meetings: Template("{} møteplassar"),
    found_both: Template("{} tilbod og {} møteplassar"),
    asks_place: "Kvar bur du? Vel ein stad, så ser du det som er nær deg. Her er nokre døme frå heile landet.",
    nothing: "Vi fann ikkje noko som svarar på akkurat dette. Prøv færre eller andre ord, eller ring nokon av dei som står over.",
    more: "Alle hjelpetelefonane",
    more_lines: Template("Fleire om dette ({})"),
    topics: "Vel eit tema",
    talk: "Snakk med nokon no",
    near: "Tilbod rundt i landet",
    near_in: Template("I og rundt {}"),
    meetings: "Andre i same situasjon",
    need: NEED,
};
