//! Texts around a guide; what it says itself is data.

use super::listed::listed;
use super::names::names;
use super::{Names, Template};
use crate::model::guide::GuideKind;
use crate::vocabulary::Vocabulary;

listed! {
/// The texts around a guide.
#[allow(missing_docs)] // each field's name says where it stands; the text says the rest
pub struct GuideWords {
    pub title: &'static str,
    pub lead: &'static str,
    pub kind: Names<GuideKind, { GuideKind::ALL.len() }>,
    /// Who wrote it, and when.
    pub written: Template,
    pub approved: Template,
    pub not_approved: &'static str,
    pub kommune: Template,
    pub next_meeting: Template,
    pub other_guide: Template,
    pub law: Template,
}
}

names!(NB_KIND of GuideKind {
    Crisis: "Når det er fare",
    Situation: "Noen du er glad i …",
    Right: "Rettigheter og penger",
    Young: "For deg under 18",
});

/// In bokmål.
pub(super) const NB: GuideWords = GuideWords {
    title: "Hva gjør jeg nå?",
    lead: "Velg det som ligner mest. Så ser du hvem du kan snakke med, og hva du kan gjøre.",
    kind: NB_KIND,
    written: Template("Skrevet av {}, {}."),
    approved: Template("Godkjent av {}."),
    not_approved: "Ingen fagperson har godkjent teksten ennå.",
    kommune: Template("{} kommune"),
    next_meeting: Template("Neste gang: {}"),
    other_guide: Template("Les også: {}"),
    law: Template("Lov: {}"),
};

names!(EN_KIND of GuideKind {
    Crisis: "When there is danger",
    Situation: "Somebody you love …",
    Right: "Rights and money",
    Young: "For you under 18",
});

/// In English.
pub(super) const EN: GuideWords = GuideWords {
    title: "What do I do now?",
    lead: "Choose what is most like it. You will see whom you can talk to, and what you can do.",
    kind: EN_KIND,
    written: Template("Written by {}, {}."),
    approved: Template("Approved by {}."),
    not_approved: "No professional has approved the text yet.",
    kommune: Template("{} municipality"),
    next_meeting: Template("Next time: {}"),
    other_guide: Template("See also: {}"),
    law: Template("Law: {}"),
};
