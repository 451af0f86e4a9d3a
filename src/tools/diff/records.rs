//! The records of a dataset as they stand in its files, and what differs between two of them.

use super::super::context::Context;
use super::super::folder::{
    CONTACTS, DISTRICTS, FYLKER, Folder, HELPLINES, KOMMUNER, MEETINGS, POSTCODES, REGIONS, SERVICES, SITE,
    SVALBARD, SYNONYMS,
};
use super::super::json::Node;
use crate::schedule::civil::Date;
use std::collections::BTreeMap;
use std::path::Path;

/// The kind of a series of meetings.
pub const MEETING: &str = "meeting";

/// What a record is, and which.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Record {
    /// Its kind.
    pub kind: &'static str,
    /// What it is known by among its kind.
    pub id: String,
}

/// How a record differs.
pub struct Change {
    /// Which record.
    pub record: Record,
    /// `added`, `removed` or `changed`.
    pub what: &'static str,
    /// The fields that differ, if it was changed.
    pub fields: Vec<String>,
}

/// The records of a dataset that is sound.
pub fn records(root: &Path, today: Date) -> BTreeMap<Record, Node> {
    let mut context = Context::new(today);
    let mut found = BTreeMap::new();
    let Some(folder) = Folder::open(root, &mut context) else { return found };
    let mut add = |kind: &'static str, file: &str, field: &str, context: &mut Context| {
        if !folder.has(file) {
            return;
        }
        match folder.read(file, context) {
            Some(Node::List(list)) => {
                let named = list.into_iter().map(|node| (Record { kind, id: name(&node, field) }, node));
                found.extend(named);
            }
            Some(node) => {
                found.insert(Record { kind, id: kind.to_owned() }, node);
            }
            None => {}
        }
    };
    for (kind, file, field) in [
        ("fylke", FYLKER, "number"),
        ("region", REGIONS, "id"),
        ("kommune", KOMMUNER, "number"),
        ("postcode", POSTCODES, "code"),
        ("contacts", CONTACTS, "kommune"),
        ("synonym", SYNONYMS, "means"),
        ("district", DISTRICTS, "id"),
        ("svalbard", SVALBARD, ""),
        ("site", SITE, ""),
        ("helpline", HELPLINES, "id"),
    ] {
        add(kind, file, field, &mut context);
    }
    for (kind, name) in [("service", SERVICES), (MEETING, MEETINGS)] {
        for file in folder.list(name, &mut context) {
            add(kind, &file, "id", &mut context);
        }
    }
    found
}

/// What a record is known by: the text of a field, or its texts.
fn name(node: &Node, field: &str) -> String {
    match node.field(field) {
        Some(Node::List(words)) => words.iter().filter_map(Node::text).collect::<Vec<_>>().join(", "),
        Some(node) => node.text().unwrap_or_default().to_owned(),
        None => String::new(),
    }
}

/// What differs, by kind and id.
pub fn changed(before: &BTreeMap<Record, Node>, now: &BTreeMap<Record, Node>) -> Vec<Change> {
    let change = |record: &Record, what, fields| Change { record: record.clone(), what, fields };
    let gone = before.keys().filter(|record| !now.contains_key(record));
    let mut changes: Vec<Change> = gone.map(|record| change(record, "removed", Vec::new())).collect();
    for (record, node) in now {
        match before.get(record) {
            None => changes.push(change(record, "added", Vec::new())),
            Some(old) if old != node => {
                let fields = differing(old, node);
                // Only the order of its fields differs.
                if !fields.is_empty() {
                    changes.push(change(record, "changed", fields));
                }
            }
            Some(_) => {}
        }
    }
    changes.sort_by(|a, b| a.record.cmp(&b.record));
    changes
}

/// The fields of which the values differ, in the order of the new record, then those that are gone.
fn differing(old: &Node, new: &Node) -> Vec<String> {
    let (Node::Object(old_fields), Node::Object(new_fields)) = (old, new) else {
        return vec!["$".to_owned()];
    };
    let other =
        new_fields.iter().filter(|(name, value)| !old.field(name).is_some_and(|old| is_same(old, value)));
    let gone = old_fields.iter().filter(|(name, _)| new.field(name).is_none());
    other.chain(gone).map(|(name, _)| name.to_string()).collect()
}

/// Whether two values say the same; the order of fields says nothing.
fn is_same(a: &Node, b: &Node) -> bool {
    match (a, b) {
        (Node::List(a), Node::List(b)) => a.len() == b.len() && a.iter().zip(b).all(|(a, b)| is_same(a, b)),
        (Node::Object(fields), Node::Object(others)) => {
            fields.len() == others.len()
                && fields.iter().all(|(name, value)| b.field(name).is_some_and(|other| is_same(value, other)))
        }
        _ => a == b,
    }
}
