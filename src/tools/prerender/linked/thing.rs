//! One thing in the words of schema.org.

use serde_json::{Map, Value};

/// What the terms of schema.org begin with where they are addresses.
pub const SCHEMA: &str = "https://schema.org/";

/// An object with a type, whose fields are set one by one.
pub struct Thing(Map<String, Value>);

impl Thing {
    /// A thing of this type.
    pub fn new(kind: &str) -> Self {
        Self(Map::from_iter([("@type".to_owned(), Value::from(kind))]))
    }

    /// With a field.
    pub fn with(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.0.insert(name.to_owned(), value.into());
        self
    }

    /// With a field, if it is known.
    pub fn maybe(self, name: &str, value: Option<Value>) -> Self {
        match value {
            Some(value) => self.with(name, value),
            None => self,
        }
    }
}

impl From<Thing> for Value {
    fn from(thing: Thing) -> Self {
        Self::Object(thing.0)
    }
}
