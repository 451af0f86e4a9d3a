//! The fields of an object.

use super::super::{fault::quote, json::Node, typo};
use super::{Decode, Value};

/// The fields of an object, each of them known by name.
pub struct Fields<'a> {
    object: &'a Value<'a>,
    /// In order of name.
    entries: Vec<(&'a str, &'a Node)>,
}

impl<'a> Fields<'a> {
    /// The fields of an object; tells of those that have none of these `names` or stand there twice.
    pub fn of(object: &'a Value<'a>, names: &[&str]) -> Option<Self> {
        let Node::Object(fields) = object.node else {
            object.wrong(format!("an object with {}", names.join(", ")));
            return None;
        };
        let mut entries: Vec<_> = fields.iter().map(|(key, node)| (&**key, node)).collect();
        entries.sort_by_key(|(key, _)| *key);
        entries.dedup_by(|again, first| {
            let is_again = again.0 == first.0;
            if is_again && !object.context.is_full() {
                object.key(first.0, first.1).fault("the same field again", "each field once");
            }
            is_again
        });
        for (key, node) in &entries {
            if !names.contains(key) && !object.context.is_full() {
                let expected = format!("one of {}", names.join(", "));
                let expected = typo::hint(expected, key, names.iter().copied());
                object.key(key, node).fault(format!("unknown field {}", quote(key)), expected);
            }
        }
        Some(Self { object, entries })
    }

    /// The object itself.
    pub fn object(&self) -> &'a Value<'a> {
        self.object
    }

    /// The field of this name, if it is there and not `null`.
    pub fn at(&self, name: &'a str) -> Option<Value<'a>> {
        let index = self.entries.binary_search_by_key(&name, |(key, _)| key).ok()?;
        let node = self.entries[index].1;
        (*node != Node::Null).then(|| self.object.key(name, node))
    }

    /// A field that must be there.
    pub fn required<T: Decode>(&self, name: &'static str) -> Option<T> {
        self.expect(name, T::expected)?;
        self.optional(name)
    }

    /// A field that may be left out or be `null`.
    pub fn optional<T: Decode>(&self, name: &'static str) -> Option<T> {
        T::decode(&self.at(name)?)
    }

    /// A list that may be left out; nothing then, as for an empty one.
    pub fn list<T: Decode>(&self, name: &'static str) -> Vec<T> {
        self.at(name).and_then(|value| value.list()).unwrap_or_default()
    }

    /// A list that may be left out, but has something in it if it is there.
    pub fn optional_list<T: Decode>(&self, name: &'static str) -> Option<Vec<T>> {
        let value = self.at(name)?;
        if matches!(value.node, Node::List(list) if list.is_empty()) {
            value.wrong(format!("at least one, each of them {}", T::expected()));
            return None;
        }
        value.list()
    }

    /// A list with something in it, that must be there.
    pub fn required_list<T: Decode>(&self, name: &'static str) -> Option<Vec<T>> {
        self.expect(name, || format!("a list, each of them {}", T::expected()))?;
        self.optional_list(name)
    }

    /// Tells if the field is missing.
    fn expect(&self, name: &'static str, expected: impl Fn() -> String) -> Option<()> {
        if self.at(name).is_some() {
            return Some(());
        }
        self.object.key(name, &Node::Null).fault("nothing", expected());
        None
    }
}
