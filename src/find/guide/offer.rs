//! Which guides are offered to words.

use crate::address::facet::{Facet, Selection};
use crate::find::search::{Document, Field, Index};
use crate::i18n::texts::Texts;
use crate::model::danger::Danger;
use crate::model::guide::{GuideEntry, GuideKind};
use crate::model::synonym::Synonym;
use crate::model::taxonomy::Topic;
use crate::sort::sort_by_key;
use crate::vocabulary::Vocabulary;
use std::cmp::Reverse;

/// How many guides are offered.
const OFFERED: usize = 3;

/// The guides, ready to be offered.
#[derive(Clone, Debug, Default)]
pub struct Offers(Index);

impl Offers {
    /// Reads what the guides are called and what people say who need them.
    pub fn new(guides: &[GuideEntry], synonyms: &[Synonym], texts: &Texts) -> Self {
        let document = |guide| document(guide, texts);
        Self(Index::new(&guides.iter().map(document).collect::<Vec<_>>(), synonyms))
    }

    /// What the words speak of that somebody may be in danger of.
    pub fn danger(&self, words: &str) -> Option<Danger> {
        self.0.said(words).danger()
    }

    /// The guides that answer words, best first, each with how well it does: in danger, the guide for just that.
    pub fn find(&self, guides: &[GuideEntry], words: &str) -> Vec<(usize, u32)> {
        if guides.is_empty() || words.trim().is_empty() {
            return Vec::new();
        }
        let danger = self.danger(words);
        let mut found: Vec<(usize, u32)> =
            self.0.find(words, guides.len()).into_iter().map(|hit| (hit.document, hit.score)).collect();
        let is_for = |guide: &GuideEntry, danger: Danger| {
            guide.kind == GuideKind::Crisis && guide.danger == Some(danger)
        };
        if let Some(danger) = danger {
            let urgent = guides.iter().position(|guide| is_for(guide, danger));
            let is_missing = |number: &usize| found.iter().all(|(other, _)| other != number);
            found.extend(urgent.filter(is_missing).map(|number| (number, 0)));
        }
        sort_by_key(&mut found, |&(number, score)| {
            (!danger.is_some_and(|danger| is_for(&guides[number], danger)), Reverse(score))
        });
        found.truncate(OFFERED);
        found
    }
}

/// The guides about the topics that were chosen: of situations first, then of danger and of rights.
pub fn about(guides: &[GuideEntry], chosen: &Selection) -> Vec<(usize, u32)> {
    let is_chosen = |topic: &Topic| chosen.has(Facet::Topic, *topic as usize);
    let is_about = |guide: &GuideEntry| guide.topics.iter().position(is_chosen);
    let mut found: Vec<(usize, u32)> = Vec::new();
    found.extend(
        (0..guides.len()).filter(|number| is_about(&guides[*number]).is_some()).map(|number| (number, 0)),
    );
    sort_by_key(&mut found, |&(number, _)| {
        let guide = &guides[number];
        (guide.kind != GuideKind::Situation, is_about(guide), guide.topics.len(), guide.kind)
    });
    found.truncate(OFFERED);
    found
}

/// What was found, with the first about what the words mean after the best, and with the one for the young where
/// somebody young asks: what is found by its words alone may be about something else.
pub fn with_meant(
    guides: &[GuideEntry],
    mut found: Vec<(usize, u32)>,
    meant: &Selection,
    is_young: bool,
) -> Vec<(usize, u32)> {
    let young = guides.iter().position(|guide| guide.kind == GuideKind::Young).filter(|_| is_young);
    // What is for the young is about as much as others say, and seldom for them.
    let is_for_young = |&(number, _): &(usize, u32)| guides[number].kind == GuideKind::Young;
    if !is_young && let Some(at) = found.iter().position(is_for_young) {
        let last = found.remove(at);
        found.push(last);
    }
    let meant = about(guides, meant).first().map(|(number, _)| *number);
    for number in meant.into_iter().chain(young) {
        if found.iter().all(|(other, _)| *other != number) {
            found.insert(found.len().min(1), (number, 0));
        }
    }
    found.truncate(OFFERED);
    found
}

fn document<'a>(guide: &'a GuideEntry, texts: &Texts) -> Document<'a> {
    let mut fields = vec![(Field::Name, guide.name.get(texts.lang).0)];
    fields.extend(guide.said.iter().map(|said| (Field::Label, said.as_str())));
    for topic in guide.topics.iter().filter(|topic| **topic != Topic::General) {
        fields.push((Field::Label, topic.as_str()));
        fields.push((Field::Label, texts.topic.of(*topic)));
    }
    Document { fields, for_all: true, numbers: Vec::new() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::texts::texts;
    use crate::model::lang::Lang;
    use serde_json::{from_value, json};

    #[test]
    fn what_somebody_says_leads_to_the_guide_and_danger_first() {
        let guide = |id: &str, kind: &str, name: &str, said: &[&str], danger: Option<&str>| -> GuideEntry {
            from_value(json!({ "id": id, "kind": kind, "name": { "nb": name }, "said": said,
                "topics": ["generelt"], "danger": danger }))
            .unwrap()
        };
        let guides = [
            guide(
                "rus",
                "situasjon",
                "Noen drikker for mye",
                &["mannen min drikker", "sønnen ruser seg"],
                None,
            ),
            guide("demens", "situasjon", "Noen har demens", &["mor glemmer alt"], None),
            guide("overdose", "krise", "Overdose", &[], Some("overdose")),
        ];
        let synonyms: Vec<Synonym> =
            from_value(json!([{ "nb": ["puster ikke"], "means": ["overdose"], "danger": "overdose" }]))
                .unwrap();
        let offers = Offers::new(&guides, &synonyms, texts(Lang::Nb));
        let first = |words: &str| {
            let found = offers.find(&guides, words);
            found.first().map(|(number, _)| guides[*number].id.as_str())
        };
        assert_eq!(first("Mannen min drikker"), Some("rus"));
        assert_eq!(first("faren min drikker"), Some("rus"));
        assert_eq!(first("moren glemmer"), Some("demens"));
        assert_eq!(first("han ruser seg og puster ikke"), Some("overdose"));
        assert_eq!(first(""), None);
    }
}
