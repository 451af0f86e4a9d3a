//! JSON as it stands in a file: nothing lost, not even a field that stands there twice.

use super::fault::quote;
use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::Number;
use std::fmt;

/// A JSON value. Small, because a file may hold millions of them, and at most 128 deep, so that
/// walking and dropping it never runs out of stack.
#[derive(Clone, Debug, PartialEq)]
pub enum Node {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number.
    Number(Number),
    /// A text.
    Text(Box<str>),
    /// A list.
    List(Box<[Node]>),
    /// Fields in their order, perhaps some of them twice.
    Object(Box<[(Box<str>, Node)]>),
}

impl Node {
    /// The first field of this name, if this is an object that has it.
    pub fn field(&self, name: &str) -> Option<&Self> {
        let Self::Object(fields) = self else { return None };
        fields.iter().find(|(key, _)| &**key == name).map(|(_, node)| node)
    }

    /// The text, if it is one.
    pub fn text(&self) -> Option<&str> {
        if let Self::Text(text) = self { Some(text) } else { None }
    }

    /// What it is, in a few words.
    pub fn described(&self) -> String {
        match self {
            Self::Null => "null".into(),
            Self::Bool(value) => value.to_string(),
            Self::Number(number) => number.to_string(),
            Self::Text(text) => quote(text),
            Self::List(list) if list.is_empty() => "an empty list".into(),
            Self::List(_) => "a list".into(),
            Self::Object(_) => "an object".into(),
        }
    }
}

/// Why a file is not JSON.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Broken {
    /// What was found, with line and column.
    pub found: String,
    /// What was expected.
    pub expected: &'static str,
}

/// Reads the bytes of a file.
///
/// # Errors
/// The first place where it is not JSON.
pub fn parse(bytes: &[u8]) -> Result<Node, Broken> {
    if bytes.starts_with(b"\xef\xbb\xbf") {
        return Err(Broken { found: "a byte order mark".into(), expected: "UTF-8 without one" });
    }
    if bytes.is_empty() {
        return Err(Broken { found: "an empty file".into(), expected: "a list of records" });
    }
    if let Err(error) = std::str::from_utf8(bytes) {
        let (line, column) = place(bytes, error.valid_up_to());
        let found = format!("a byte that is not UTF-8 at line {line} column {column}");
        return Err(Broken { found, expected: "UTF-8" });
    }
    serde_json::from_slice(bytes).map_err(|error| {
        let told = error.to_string();
        let what = told.split(" at line ").next().unwrap_or_default();
        let expected = if what.starts_with("recursion") { "at most 127 levels of nesting" } else { "JSON" };
        Broken { found: format!("{what} at line {} column {}", error.line(), error.column()), expected }
    })
}

/// Line and column, from 1, of the byte at `offset`.
fn place(bytes: &[u8], offset: usize) -> (usize, usize) {
    let before = &bytes[..offset];
    let line = before.iter().filter(|&&byte| byte == b'\n').count() + 1;
    let column = before.iter().rev().take_while(|&&byte| byte != b'\n').count() + 1;
    (line, column)
}

impl<'de> Deserialize<'de> for Node {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_any(Anything)
    }
}

struct Anything;

impl<'de> Visitor<'de> for Anything {
    type Value = Node;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E: Error>(self) -> Result<Node, E> {
        Ok(Node::Null)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Node, E> {
        Ok(Node::Bool(value))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Node, E> {
        Ok(Node::Number(number.into()))
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Node, E> {
        Ok(Node::Number(number.into()))
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<Node, E> {
        Ok(Number::from_f64(number).map_or(Node::Null, Node::Number))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Node, E> {
        Ok(Node::Text(text.into()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Node, A::Error> {
        let mut nodes = Vec::new();
        while let Some(node) = list.next_element()? {
            push(&mut nodes, node);
        }
        Ok(Node::List(nodes.into()))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Node, A::Error> {
        let mut fields = Vec::new();
        while let Some(field) = map.next_entry()? {
            push(&mut fields, field);
        }
        Ok(Node::Object(fields.into()))
    }
}

/// As `Vec::push`, which makes room for four at once: too much for millions of lists of one.
fn push<T>(list: &mut Vec<T>, item: T) {
    if list.len() == list.capacity() {
        list.reserve_exact(list.len().max(1));
    }
    list.push(item);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_json_is_told_with_its_place() {
        let deep = "[".repeat(200);
        for (bytes, found, expected) in [
            (&b""[..], "an empty file", "a list of records"),
            (b"\xef\xbb\xbf[]", "a byte order mark", "UTF-8 without one"),
            (b"[\n \"\xff\"]", "a byte that is not UTF-8 at line 2 column 3", "UTF-8"),
            (b"[1,", "EOF while parsing a value at line 1 column 3", "JSON"),
            (b"[1]\n]", "trailing characters at line 2 column 1", "JSON"),
            (b"{a: 1}", "key must be a string at line 1 column 2", "JSON"),
            (b"[1e999]", "number out of range at line 1 column 6", "JSON"),
            (b"[\"\\ud800\"]", "unexpected end of hex escape at line 1 column 9", "JSON"),
            (
                deep.as_bytes(),
                "recursion limit exceeded at line 1 column 128",
                "at most 127 levels of nesting",
            ),
        ] {
            assert_eq!(parse(bytes), Err(Broken { found: found.into(), expected }));
        }
    }

    #[test]
    fn a_field_that_stands_twice_is_kept_twice() {
        let Ok(Node::Object(fields)) = parse(b"{\"a\": 1, \"a\": null}") else { panic!("an object") };
        assert_eq!(fields.len(), 2);
        assert_eq!(size_of::<Node>(), 24);
    }
}
