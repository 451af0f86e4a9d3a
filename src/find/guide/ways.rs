//! Where answers lead.

use crate::model::guide::{Choice, Condition, Guide, GuideKind, Question, Step};
use crate::model::taxonomy::Audience;
use crate::model::text::Slug;

/// What was answered, and where one is then.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Way<'a> {
    /// What was chosen, in order.
    pub choices: Vec<&'a Choice>,
    /// Where one is.
    pub reached: Reached<'a>,
}

/// Where one is in a guide.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reached<'a> {
    /// At a question.
    Question(&'a Question),
    /// At another guide.
    Guide(&'a Slug),
    /// At the answer.
    Answer,
}

/// Where these answers lead; `None` if one of them is no answer to what is asked then.
pub fn walk<'a, 'b>(guide: &'a Guide, answers: impl IntoIterator<Item = &'b str>) -> Option<Way<'a>> {
    let mut choices = Vec::new();
    let mut reached = after(guide, 0);
    for answer in answers {
        let Reached::Question(question) = reached else { return None };
        let choice = question.choices.iter().find(|choice| choice.id.as_str() == answer)?;
        choices.push(choice);
        reached = match &choice.guide {
            Some(other) => Reached::Guide(other),
            None => after(guide, choices.len()),
        };
    }
    Some(Way { choices, reached })
}

fn after(guide: &Guide, answered: usize) -> Reached<'_> {
    guide.questions.get(answered).map_or(Reached::Answer, Reached::Question)
}

/// Every way through a guide to its end.
pub fn ways(guide: &Guide) -> Vec<Way<'_>> {
    let mut ended = Vec::new();
    let mut open = vec![Way { choices: Vec::new(), reached: after(guide, 0) }];
    while let Some(way) = open.pop() {
        let Reached::Question(question) = way.reached else {
            ended.push(way);
            continue;
        };
        for choice in &question.choices {
            let choices: Vec<&Choice> = way.choices.iter().copied().chain([choice]).collect();
            let reached = match &choice.guide {
                Some(other) => Reached::Guide(other),
                None => after(guide, choices.len()),
            };
            open.push(Way { choices, reached });
        }
    }
    ended
}

impl<'a> Way<'a> {
    /// Who reads, if an answer tells.
    pub fn audience(&self) -> Option<Audience> {
        self.choices.iter().rev().find_map(|choice| choice.audience)
    }

    /// Whether somebody young reads: an answer tells, or the guide is for them.
    pub fn is_young(&self, guide: &Guide) -> bool {
        guide.kind == GuideKind::Young
            || matches!(self.audience(), Some(Audience::Children | Audience::Youth))
    }

    /// Whether it is urgent.
    pub fn is_urgent(&self) -> bool {
        self.choices.iter().any(|choice| choice.urgent)
    }

    /// The steps for whoever answered so; `has_place` tells whether the kommune is known.
    pub fn steps<'s>(
        &'s self,
        guide: &'a Guide,
        has_place: bool,
    ) -> impl Iterator<Item = &'a Step> + use<'a, 's> {
        guide.steps.iter().filter(move |step| self.fits(&step.when, has_place))
    }

    fn fits(&self, when: &Condition, has_place: bool) -> bool {
        let is_answered = |answer: &Slug| self.choices.iter().any(|choice| choice.id == *answer);
        (when.answers.is_empty() || when.answers.iter().any(is_answered))
            && when.urgent.is_none_or(|urgent| urgent == self.is_urgent())
            && when.place.is_none_or(|place| place == has_place)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn guide() -> Guide {
        let text = |text: &str| json!({ "nb": text });
        let source = json!([{ "document": "Veileder", "kind": "own" }]);
        let step = |title: &str, when: serde_json::Value| json!({ "title": text(title), "text": text("Gjør det."), "when": when, "sources": source });
        serde_json::from_value(json!({
            "id": "rus", "kind": "situasjon", "name": text("Noen ruser seg"), "lead": text("Slik gjør du."),
            "topics": ["rus"], "author": "Oss", "written": "2026-11-01",
            "questions": [
                { "text": text("Hvem er du?"), "choices": [
                    { "id": "partner", "text": text("Partner"), "audience": "partner" },
                    { "id": "venn", "text": text("Venn") },
                ] },
                { "text": text("Haster det?"), "choices": [
                    { "id": "ja", "text": text("Ja"), "urgent": true, "guide": "overdose" },
                    { "id": "snart", "text": text("Snart"), "urgent": true },
                    { "id": "nei", "text": text("Nei") },
                ] },
            ],
            "steps": [
                step("Alle", json!({})), step("Partner", json!({ "answers": ["partner"] })),
                step("Haster", json!({ "urgent": true })), step("Rolig", json!({ "urgent": false })),
                step("Her", json!({ "place": true })),
            ],
        }))
        .unwrap()
    }

    #[test]
    fn answers_lead_to_a_question_to_another_guide_or_to_steps() {
        let guide = guide();
        let reached = |answers: &[&str]| walk(&guide, answers.iter().copied()).map(|way| way.reached);
        assert_eq!(reached(&[]), Some(Reached::Question(&guide.questions[0])));
        assert_eq!(reached(&["venn"]), Some(Reached::Question(&guide.questions[1])));
        assert_eq!(reached(&["venn", "nei"]), Some(Reached::Answer));
        assert!(matches!(reached(&["partner", "ja"]), Some(Reached::Guide(id)) if id.as_str() == "overdose"));
        for wrong in
            [&["nei"][..], &["venn", "venn"], &["venn", "nei", "nei"], &["partner", "ja", "nei"], &[""]]
        {
            assert_eq!(reached(wrong), None, "{wrong:?}");
        }
    }

    #[test]
    fn every_way_is_found_once() {
        let guide = guide();
        let mut found: Vec<String> = ways(&guide)
            .iter()
            .map(|way| way.choices.iter().map(|choice| choice.id.as_str()).collect::<Vec<_>>().join("/"))
            .collect();
        found.sort();
        assert_eq!(
            found,
            ["partner/ja", "partner/nei", "partner/snart", "venn/ja", "venn/nei", "venn/snart"]
        );
    }

    #[test]
    fn a_step_is_for_whom_its_condition_says() {
        let guide = guide();
        let steps = |answers: &[&str], has_place: bool| {
            let way = walk(&guide, answers.iter().copied()).unwrap();
            way.steps(&guide, has_place).map(|step| step.title.nb.as_str()).collect::<Vec<_>>().join(" ")
        };
        assert_eq!(steps(&["partner", "nei"], false), "Alle Partner Rolig");
        assert_eq!(steps(&["venn", "snart"], true), "Alle Haster Her");
        let way = walk(&guide, ["partner", "snart"]).unwrap();
        assert_eq!((way.audience(), way.is_urgent()), (Some(Audience::Partners), true));
    }
}
