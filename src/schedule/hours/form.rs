//! A value that is written as a word or in full.

use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde::{Serialize, Serializer};
use std::fmt;
use std::marker::PhantomData;

/// A word, or the value in full: a list or an object.
///
/// What serde derives for an untagged enum keeps a copy of the whole value and tries one after the other.
#[derive(Clone, Debug)]
pub enum Form<T> {
    /// A word.
    Word(String),
    /// The value in full.
    Whole(T),
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Form<T> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_any(WordOrWhole(PhantomData))
    }
}

struct WordOrWhole<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for WordOrWhole<T> {
    type Value = Form<T>;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("a word, a list or an object")
    }

    fn visit_str<E: Error>(self, word: &str) -> Result<Form<T>, E> {
        Ok(Form::Word(word.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, list: A) -> Result<Form<T>, A::Error> {
        T::deserialize(SeqAccessDeserializer::new(list)).map(Form::Whole)
    }

    fn visit_map<A: MapAccess<'de>>(self, object: A) -> Result<Form<T>, A::Error> {
        T::deserialize(MapAccessDeserializer::new(object)).map(Form::Whole)
    }
}

impl<T: Serialize> Serialize for Form<T> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Word(word) => to.serialize_str(word),
            Self::Whole(value) => value.serialize(to),
        }
    }
}
