//! From JSON to the records of the domain, telling every fault on the way.
//!
//! The types of the domain are the rules; this only says where a value stands and what was wrong.

mod article;
mod channel;
mod contacts;
mod district;
mod fields;
mod guide;
mod helpline;
mod host;
mod hours;
mod meeting;
mod phrases;
mod place;
mod private;
mod record;
mod rule;
mod schedule;
mod service;
mod site;
mod synonym;
mod word;

pub use article::check_articles;
pub use fields::Fields;
pub use guide::check_guides;
pub use host::{check_hosts, lend_channels};
pub use record::check_pairs;

use super::context::Context;
use super::fault::{Fault, harmless, quote};
use super::json::Node;
use std::borrow::Cow;
use std::fmt::Display;

/// The most that a list inside a record may hold.
const LONGEST_LIST: usize = 1000;

/// What can be read from the data.
pub trait Decode: Sized {
    /// What stands there when it is right, for the message when something else or nothing does.
    fn expected() -> String;

    /// The value, or nothing after telling why not.
    fn decode(value: &Value) -> Option<Self>;

    /// What no two values of one list may have in common.
    fn identity(node: &Node) -> Option<Cow<'_, str>> {
        match node {
            Node::Text(text) => Some((&**text).into()),
            Node::Number(number) => Some(number.to_string().into()),
            _ => None,
        }
    }
}

/// A JSON value, where it stands, and who is told of its faults.
#[derive(Clone, Copy)]
pub struct Value<'a> {
    /// The value.
    pub node: &'a Node,
    /// Who is told.
    pub context: &'a Context,
    step: Step<'a>,
    parent: Option<&'a Value<'a>>,
}

#[derive(Clone, Copy)]
enum Step<'a> {
    Root,
    Index(usize),
    Key(&'a str),
}

impl<'a> Value<'a> {
    /// The whole of a file.
    pub fn root(node: &'a Node, context: &'a Context) -> Self {
        Self { node, context, step: Step::Root, parent: None }
    }

    /// An element of this list.
    pub fn index<'b>(&'b self, index: usize, node: &'b Node) -> Value<'b> {
        Value { node, context: self.context, step: Step::Index(index), parent: Some(self) }
    }

    /// A field of this object.
    pub fn key<'b>(&'b self, key: &'b str, node: &'b Node) -> Value<'b> {
        Value { node, context: self.context, step: Step::Key(key), parent: Some(self) }
    }

    /// The path from the root: `$[3].topics[1]`.
    pub fn path(&self) -> String {
        let mut path = self.parent.map_or_else(String::new, Value::path);
        match self.step {
            Step::Root => path.push('$'),
            Step::Index(index) => path.push_str(&format!("[{index}]")),
            Step::Key(key) if is_plain(key) => path.extend([".", key]),
            Step::Key(key) => path.push_str(&format!("[{}]", quote(key))),
        }
        path
    }

    /// Tells a fault of this value.
    pub fn fault(&self, found: impl Into<String>, expected: impl Into<String>) {
        self.context.tell(|file, id| self.told(file, id, found.into(), expected.into()));
    }

    /// Warns of this value, which is no fault.
    pub fn warn(&self, found: impl Into<String>, expected: impl Into<String>) {
        self.context.warn(|file, id| self.told(file, id, found.into(), expected.into()));
    }

    fn told(&self, file: &str, id: Option<&str>, found: String, expected: String) -> Fault {
        Fault { file: harmless(file), path: self.path(), id: id.map(harmless), found, expected }
    }

    /// Tells that this value is something else than `expected`.
    pub fn wrong(&self, expected: impl Into<String>) {
        self.fault(self.node.described(), expected);
    }

    /// As [`Self::wrong`]; nothing comes of such a value.
    pub fn refuse<T>(&self, expected: impl Into<String>) -> Option<T> {
        self.wrong(expected);
        None
    }

    /// As [`Self::fault`]; nothing comes of such a value.
    pub fn refuse_as<T>(&self, found: impl Into<String>, expected: impl Into<String>) -> Option<T> {
        self.fault(found, expected);
        None
    }

    /// The value of a type that is written as text.
    pub fn parse<T: TryFrom<String, Error: Display>>(&self) -> Option<T> {
        let Some(text) = self.node.text() else {
            self.wrong(refusal::<T>());
            return None;
        };
        match T::try_from(text.to_owned()) {
            Ok(parsed) => Some(parsed),
            Err(expected) => {
                self.fault(quote(text), expected.to_string());
                None
            }
        }
    }

    /// The values of a list, leaving out those with faults.
    pub fn list<T: Decode>(&self) -> Option<Vec<T>> {
        let Node::List(nodes) = self.node else {
            self.wrong(format!("a list, each of them {}", T::expected()));
            return None;
        };
        if nodes.len() > LONGEST_LIST {
            self.fault(format!("a list of {}", nodes.len()), format!("a list of at most {LONGEST_LIST}"));
            return None;
        }
        Some(self.each(nodes))
    }

    /// The records of a file, leaving out those with faults.
    pub fn records<T: Decode>(&self) -> Vec<T> {
        if let Node::List(nodes) = self.node {
            return self.each(nodes);
        }
        self.wrong("a list of records");
        Vec::new()
    }

    fn each<T: Decode>(&self, nodes: &[Node]) -> Vec<T> {
        let mut seen = std::collections::HashMap::new();
        let mut found = Vec::new();
        for (index, node) in nodes.iter().enumerate() {
            if self.context.is_full() {
                break;
            }
            let value = self.index(index, node);
            if let Some(first) = T::identity(node).and_then(|identity| seen.insert(identity, index)) {
                value.fault(format!("the same as [{first}]"), "nothing twice");
            }
            found.extend(T::decode(&value));
        }
        found
    }
}

/// What a type that is written as text says about a text that it refuses.
fn refusal<T: TryFrom<String, Error: Display>>() -> String {
    T::try_from(String::new()).err().map_or_else(|| "a text".into(), |expected| expected.to_string())
}

/// Whether a field's name can stand in a path as it is.
fn is_plain(key: &str) -> bool {
    key.len() <= 40 && key.starts_with(|c: char| c.is_ascii_alphabetic()) && key.bytes().all(is_word)
}

fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_'
}
