//! Texts around a guide, in bokmål.

use crate::i18n::texts::names::names;
use crate::i18n::texts::{GuideWords, Template};
use crate::model::guide::GuideKind;

names!(KIND of GuideKind {
    Crisis: "Når det er fare",
    Situation: "Hva gjelder det?",
    Right: "Rettigheter og penger",
    Young: "For deg under 18",
});

pub(super) const WORDS: GuideWords = GuideWords {
    title: "Hva gjør jeg nå?",
    lead: "Velg det som ligner mest. Så ser du hvem du kan snakke med, og hva du kan gjøre.",
    door: "Velg situasjonen. Svar på ett spørsmål, så ser du hvem du kan ringe, og hva du kan gjøre i kveld.",
    offer: "Hva du kan gjøre",
    kind: KIND,
    written: Template("Skrevet av {}, {}."),
    approved: Template("Godkjent av {}."),
    not_approved: "Ingen fagperson har godkjent teksten ennå.",
    kommune: Template("{} kommune"),
    next_meeting: Template("Neste gang: {}"),
    other_guide: Template("Les også: {}"),
    sources: "Kilder, steg for steg",
    ask: "Spør dere selv",
    law: Template("Lov: {}"),
};
