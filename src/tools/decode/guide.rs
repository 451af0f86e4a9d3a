//! A guide, and what holds between guides.

mod between;
mod step;

pub use between::check_guides;

use super::super::fault::quote;
use super::super::json::Node;
use super::private;
use super::{Decode, Fields, Value};
use crate::model::guide::{Choice, Guide, Question};
use crate::model::lang::Localized;
use crate::model::text::{Name, Slug};
use std::borrow::Cow;

/// The most questions before somebody in danger is helped.
const MOST_QUESTIONS: usize = 2;
/// The fewest answers to a question.
const FEWEST_CHOICES: usize = 2;

const FIELDS: [&str; 14] = [
    "id",
    "kind",
    "name",
    "lead",
    "said",
    "topics",
    "danger",
    "law",
    "questions",
    "steps",
    "author",
    "written",
    "approved",
    "note",
];

impl Decode for Guide {
    fn expected() -> String {
        "a guide: an object with id, kind, name, lead, topics, steps, author, written".into()
    }

    fn decode(value: &Value) -> Option<Self> {
        let context = value.context;
        context.enter_record(value.node.field("id").and_then(Node::text));
        let fields = Fields::of(value, &FIELDS)?;
        let id = id(&fields);
        let written = fields.required("written");
        let (kind, topics) = (fields.required("kind"), fields.required_list("topics"));
        let (name, lead) = (text(&fields, "name"), text(&fields, "lead"));
        let questions: Vec<Question> = fields.optional_list("questions").unwrap_or_default();
        check_choices(&fields, &questions);
        let (steps, author) = (fields.required_list("steps"), fields.required("author"));
        let said: Vec<Name> = fields.list("said");
        let (danger, law) = (fields.optional("danger"), fields.optional("law"));
        let (approved, note) = (fields.optional("approved"), fields.optional("note"));
        context.enter_record(None);
        Some(Self {
            id: id?,
            kind: kind?,
            name: name?,
            lead: lead?,
            said,
            topics: topics?,
            danger,
            law,
            questions,
            steps: steps?,
            author: author?,
            written: written?,
            approved,
            note,
        })
    }

    fn identity(_: &Node) -> Option<Cow<'_, str>> {
        None
    }
}

/// The id, which is its own among the guides.
fn id(fields: &Fields) -> Option<Slug> {
    let id: Slug = fields.required("id")?;
    let value = fields.at("id")?;
    let place = format!("{} {}", value.context.file(), fields.object().path());
    if let Some(first) = value.context.claim(&format!("guide {id}"), place) {
        value.fault(
            format!("the id {} again, first in {first}", quote(id.as_str())),
            "an id of its own among the guides",
        );
    }
    Some(id)
}

/// A text in bokmål and nynorsk, without telephone numbers: those that a guide needs are in the helplines.
fn text<const MAX: usize>(fields: &Fields, name: &'static str) -> Option<Localized<MAX>> {
    let text: Localized<MAX> = fields.required(name)?;
    let value = fields.at(name)?;
    if text.nn.is_none() {
        value.fault("nothing in nn", "nn as well: a guide stands in bokmål and nynorsk");
    }
    for said in [&text.nn, &text.en, &text.se].into_iter().flatten().chain([&text.nb]) {
        private::no_phone_number(&value, said.as_str());
    }
    Some(text)
}

/// Tells of answers that stand twice in a guide, and of urgent ones that come too late.
fn check_choices(fields: &Fields, questions: &[Question]) {
    let Some(value) = fields.at("questions") else { return };
    let mut known: Vec<&Slug> = Vec::new();
    for (number, question) in questions.iter().enumerate() {
        for choice in &question.choices {
            if known.contains(&&choice.id) {
                value.fault(
                    format!("the answer {} again", quote(choice.id.as_str())),
                    "each id once in the guide",
                );
            }
            known.push(&choice.id);
            if choice.urgent && number >= MOST_QUESTIONS {
                value.fault(
                    format!("the urgent answer {} to question {}", quote(choice.id.as_str()), number + 1),
                    format!("at most {MOST_QUESTIONS} questions before an urgent answer"),
                );
            }
        }
    }
}

impl Decode for Question {
    fn expected() -> String {
        "a question: an object with text and choices".into()
    }

    fn decode(value: &Value) -> Option<Self> {
        let fields = Fields::of(value, &["text", "choices"])?;
        let (text, choices) = (text(&fields, "text"), fields.required_list::<Choice>("choices"));
        if let (Some(choices), Some(value)) = (&choices, fields.at("choices"))
            && choices.len() < FEWEST_CHOICES
        {
            value.fault(
                format!("a list of {}", choices.len()),
                format!("at least {FEWEST_CHOICES} answers to choose from"),
            );
        }
        Some(Self { text: text?, choices: choices? })
    }

    fn identity(_: &Node) -> Option<Cow<'_, str>> {
        None
    }
}

impl Decode for Choice {
    fn expected() -> String {
        "an answer: an object with id and text, and perhaps audience, urgent and guide".into()
    }

    fn decode(value: &Value) -> Option<Self> {
        let fields = Fields::of(value, &["id", "text", "audience", "urgent", "guide"])?;
        let (id, text) = (fields.required("id"), text(&fields, "text"));
        let (audience, guide) = (fields.optional("audience"), fields.optional("guide"));
        let urgent = fields.optional("urgent").unwrap_or_default();
        Some(Self { id: id?, text: text?, audience, urgent, guide })
    }

    fn identity(node: &Node) -> Option<Cow<'_, str>> {
        node.field("id")?.text().map(Into::into)
    }
}
