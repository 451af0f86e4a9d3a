//! Texts around a guide, in Northern Sámi.

use crate::i18n::texts::names::names;
use crate::i18n::texts::{GuideWords, Template};
use crate::model::guide::GuideKind;

names!(KIND of GuideKind {
    Crisis: "Go lea várra",
    Situation: "Man birra lea sáhka?",
    Right: "Vuoigatvuođat ja ruhta",
    Young: "Dutnje gii leat vuollel 18",
});

pub(super) const WORDS: GuideWords = GuideWords {
    title: "Maid mun dál dagan?",
    lead: "Vállje dan mii lea lagamus. De oainnát geainna sáhtát hupmat, ja maid sáhtát dahkat.",
    door: "Vállje dili. Vástit ovtta gažaldahkii, de oainnát geasa sáhtát riŋget, ja maid sáhtát dahkat odne eahkes.",
    offer: "Maid sáhtát dahkat",
    kind: KIND,
    written: Template("Čállán: {}, {}."),
    approved: Template("Dohkkehan: {}."),
    not_approved: "Ii oktage fágaolmmoš leat vel dohkkehan teavstta.",
    kommune: Template("Gielda: {}"),
    next_meeting: Template("Boahtte háve: {}"),
    other_guide: Template("Loga maiddái: {}"),
    sources: "Gáldut, lávki lávkkis",
    ask: "Jearat alddideattet",
    law: Template("Láhka: {}"),
};
