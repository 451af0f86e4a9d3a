//! Guides, their questions, steps and what these lead to.

use super::form::{date, in_both_forms, list, object, part, set, slug, text, web, word};
use crate::model::danger::Danger;
use crate::model::guide::GuideKind;
use crate::model::taxonomy::{Audience, ServiceType, Topic};
use serde_json::{Value, json};

pub fn guide() -> Value {
    object(
        &[
            ("id", slug()),
            ("kind", word::<GuideKind>()),
            ("name", in_both_forms(120)),
            ("lead", in_both_forms(400)),
            ("topics", set(word::<Topic>(), 1)),
            ("steps", list(step(), 1)),
            ("author", text(120)),
            ("written", date()),
        ],
        &[
            ("said", set(text(120), 0)),
            ("danger", word::<Danger>()),
            ("law", text(120)),
            ("questions", list(question(), 1)),
            ("approved", text(120)),
            ("note", text(2000)),
        ],
    )
}

fn question() -> Value {
    let flag = json!({ "type": "boolean" });
    let choice = object(
        &[("id", slug()), ("text", in_both_forms(120))],
        &[("audience", word::<Audience>()), ("urgent", flag), ("guide", slug())],
    );
    object(&[("text", in_both_forms(120)), ("choices", list(choice, 2))], &[])
}

fn step() -> Value {
    let flag = || json!({ "type": "boolean" });
    let mut when = object(&[], &[("answers", set(slug(), 1)), ("urgent", flag()), ("place", flag())]);
    when["minProperties"] = 1.into();
    object(
        &[("title", in_both_forms(120)), ("text", in_both_forms(600)), ("sources", list(part("source"), 1))],
        &[("when", when), ("folded", flag()), ("leads", list(part("lead"), 1))],
    )
}

pub fn lead() -> Value {
    let wanted =
        || object(&[("topics", set(word::<Topic>(), 1))], &[("types", set(word::<ServiceType>(), 1))]);
    let leads = [
        ("helpline", slug()),
        ("talk", wanted()),
        ("near", wanted()),
        ("meeting", wanted()),
        ("kommune", in_both_forms(120)),
        ("guide", slug()),
        ("page", object(&[("url", web()), ("name", text(120))], &[])),
    ];
    let mut form = object(&[], &leads);
    form["oneOf"] = leads.iter().map(|(name, _)| json!({ "required": [name] })).collect();
    form
}
