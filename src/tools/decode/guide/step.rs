//! A step of a guide, and what it leads to.

use super::super::{Decode, Fields, Value};
use super::text;
use crate::model::guide::{Condition, Lead, Page, Step, Wanted};
use crate::tools::json::Node;
use std::borrow::Cow;

/// What a step may lead to.
const LEADS: [&str; 7] = ["helpline", "talk", "near", "meeting", "kommune", "guide", "page"];

impl Decode for Step {
    fn expected() -> String {
        "a step: an object with title, text and sources, and perhaps when, folded and leads".into()
    }

    fn decode(value: &Value) -> Option<Self> {
        let fields = Fields::of(value, &["title", "text", "when", "folded", "leads", "sources"])?;
        let (title, text) = (text(&fields, "title"), text(&fields, "text"));
        let when = fields.optional("when").unwrap_or_default();
        let folded = fields.optional("folded").unwrap_or_default();
        let leads = fields.optional_list("leads").unwrap_or_default();
        let sources = fields.required_list("sources");
        Some(Self { title: title?, text: text?, when, folded, leads, sources: sources? })
    }

    fn identity(_: &Node) -> Option<Cow<'_, str>> {
        None
    }
}

impl Decode for Condition {
    fn expected() -> String {
        "a condition: an object with answers, urgent or place".into()
    }

    fn decode(value: &Value) -> Option<Self> {
        let fields = Fields::of(value, &["answers", "urgent", "place"])?;
        let answers = fields.optional_list("answers").unwrap_or_default();
        let told = value.context.faults_told();
        let when = Self { answers, urgent: fields.optional("urgent"), place: fields.optional("place") };
        if when.is_empty() && value.context.faults_told() == told {
            value.fault("nothing that must hold", Self::expected());
        }
        Some(when)
    }
}

impl Decode for Lead {
    fn expected() -> String {
        format!("an object with one of {}", LEADS.join(", "))
    }

    fn decode(value: &Value) -> Option<Self> {
        let fields = Fields::of(value, &LEADS)?;
        let named: Vec<&str> = LEADS.into_iter().filter(|name| fields.at(name).is_some()).collect();
        let name = match named[..] {
            [name] => name,
            [] => return value.refuse_as("no fields", Self::expected()),
            _ => return value.refuse_as(format!("{} fields", named.len()), Self::expected()),
        };
        Some(match name {
            "helpline" => Self::Helpline(fields.optional(LEADS[0])?),
            "talk" => Self::Talk(fields.optional(LEADS[1])?),
            "near" => Self::Near(fields.optional(LEADS[2])?),
            "meeting" => Self::Meeting(fields.optional(LEADS[3])?),
            "kommune" => Self::Kommune(text(&fields, LEADS[4])?),
            "guide" => Self::Guide(fields.optional(LEADS[5])?),
            _ => Self::Page(fields.optional(LEADS[6])?),
        })
    }

    fn identity(_: &Node) -> Option<Cow<'_, str>> {
        None
    }
}

impl Decode for Wanted {
    fn expected() -> String {
        "an object with topics, and perhaps types".into()
    }

    fn decode(value: &Value) -> Option<Self> {
        let fields = Fields::of(value, &["topics", "types"])?;
        let types = fields.optional_list("types").unwrap_or_default();
        Some(Self { topics: fields.required_list("topics")?, types })
    }
}

impl Decode for Page {
    fn expected() -> String {
        "an object with url and name".into()
    }

    fn decode(value: &Value) -> Option<Self> {
        let fields = Fields::of(value, &["url", "name"])?;
        let (url, name) = (fields.required("url"), fields.required("name"));
        Some(Self { url: url?, name: name? })
    }
}
