//! Texts around a guide, in nynorsk.

use crate::i18n::texts::names::names;
use crate::i18n::texts::{GuideWords, Template};
use crate::model::guide::GuideKind;

names!(KIND of GuideKind {
    Crisis: "Når det er fare",
    Situation: "Kva gjeld det?",
    Right: "Rettar og pengar",
    Young: "For deg under 18",
});

pub(super) const WORDS: GuideWords = GuideWords {
    title: "Kva gjer eg no?",
    lead: "Vel det som liknar mest. Så ser du kven du kan snakke med, og kva du kan gjere.",
    door: "Vel situasjonen. Svar på eitt spørsmål, så ser du kven du kan ringje, og kva du kan gjere i kveld.",
    offer: "Kva du kan gjere",
    kind: KIND,
    written: Template("Skriven av {}, {}."),
    approved: Template("Godkjend av {}."),
    not_approved: "Ingen fagperson har godkjent teksten enno.",
    kommune: Template("{} kommune"),
    next_meeting: Template("Neste gong: {}"),
    other_guide: Template("Les òg: {}"),
    sources: "Kjelder, steg for steg",
    ask: "Spør dykk sjølve",
    law: Template("Lov: {}"),
};
