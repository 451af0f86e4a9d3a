//! A helpline.

use super::super::context::Pair;
use super::super::json::Node;
use super::record::record;
use super::word::{counted, counted_expected};
use super::{Decode, Fields, Value};
use crate::model::area::Area;
use crate::model::helpline::{Helpline, Priority};
use crate::model::service::bokmaal;
use crate::model::text::Slug;

const FIELDS: [&str; 10] = [
    "answered_by",
    "kept",
    "operator",
    "serves",
    "channels",
    "audience",
    "topics",
    "languages",
    "priority",
    "paired_with",
];

impl Decode for Helpline {
    fn expected() -> String {
        "a helpline: an object with id, name, description, sources, channels, audience, topics".into()
    }

    fn decode(value: &Value) -> Option<Self> {
        record(value, &FIELDS, |head, fields| {
            let (answered_by, kept) = (fields.optional("answered_by"), fields.optional("kept"));
            let operator = fields.optional("operator");
            let serves = fields.optional_list("serves").unwrap_or_else(|| vec![Area::Nation]);
            let channels = fields.required_list("channels");
            let (audience, topics) = (fields.required_list("audience"), fields.required_list("topics"));
            let languages = fields.optional_list("languages").unwrap_or_else(bokmaal);
            let priority = fields.optional("priority");
            let paired_with = fields.list("paired_with");
            if let Some(id) = &head.id {
                keep_pairs(fields, id);
            }
            Some(Self {
                id: head.id?,
                name: head.name?,
                description: head.description?,
                answered_by,
                kept,
                operator,
                serves,
                channels: channels?,
                audience: audience?,
                topics: topics?,
                languages,
                priority,
                paired_with,
                sources: head.sources?,
                confirmed: head.confirmed,
                note: head.note,
                published: None,
            })
        })
    }
}

/// Keeps whom it is paired with until all helplines are read.
fn keep_pairs(fields: &Fields, from: &Slug) {
    let Some(value) = fields.at("paired_with") else { return };
    let Node::List(nodes) = value.node else { return };
    for (index, node) in nodes.iter().enumerate().take(super::LONGEST_LIST) {
        // Ill-formed ids are told of already.
        let Some(to) = node.text().and_then(|to| Slug::try_from(to.to_owned()).ok()) else { continue };
        value.context.pairs.borrow_mut().push(Pair {
            file: value.context.file().into(),
            path: value.index(index, node).path(),
            from: from.to_string(),
            to: to.to_string(),
        });
    }
}

impl Decode for Priority {
    fn expected() -> String {
        counted_expected::<Self>()
    }

    fn decode(value: &Value) -> Option<Self> {
        let priority: Self = counted(value)?;
        let (context, number) = (value.context, u64::from(priority));
        // Not a slug, so it can share the register of ids.
        if let Some(first) = context.claim(&format!("priority {number}"), value.path()) {
            value.fault(format!("{number} again, first in {first}"), "a priority of its own");
        }
        Some(priority)
    }
}
