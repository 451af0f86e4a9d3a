//! Texts around a guide, in English.

use crate::i18n::texts::names::names;
use crate::i18n::texts::{GuideWords, Template};
use crate::model::guide::GuideKind;

names!(KIND of GuideKind {
    Crisis: "When there is danger",
    Situation: "What is it about?",
    Right: "Rights and money",
    Young: "For you under 18",
});

pub(super) const WORDS: GuideWords = GuideWords {
    title: "What do I do now?",
    lead: "Choose what is most like it. You will see whom you can talk to, and what you can do.",
    door: "Choose the situation. Answer one question, and see whom you can call, and what you can do tonight.",
    offer: "What you can do",
    kind: KIND,
    written: Template("Written by {}, {}."),
    approved: Template("Approved by {}."),
    not_approved: "No professional has approved the text yet.",
    kommune: Template("{} municipality"),
    next_meeting: Template("Next time: {}"),
    other_guide: Template("See also: {}"),
    sources: "Sources, step by step",
    ask: "Ask yourselves",
    law: Template("Law: {}"),
};
