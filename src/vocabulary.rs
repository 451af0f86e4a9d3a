//! Closed lists of words: what a field of the data or a part of an address may say.

use serde::de::{Deserializer, Error, Visitor};
use std::{fmt, marker::PhantomData};

/// A closed list of words. [`vocabulary!`](crate::vocabulary!) makes one.
pub trait Vocabulary: Copy + Sized + 'static {
    /// What the list is called in messages, as in "unknown topic".
    const NOUN: &'static str;
    /// Every word, in the order in which it is offered.
    const ALL: &'static [Self];
    /// Their words, in the same order.
    const WORDS: &'static [&'static str];
    /// The word as it stands in data and addresses.
    fn as_str(self) -> &'static str;

    /// Its place in the list.
    fn index(self) -> usize;

    /// The value with this word.
    fn from_word(word: &str) -> Option<Self> {
        Self::ALL.get(position(word, Self::WORDS)?).copied()
    }
}

/// Where a word stands in a list.
fn position(word: &str, words: &[&str]) -> Option<usize> {
    words.iter().position(|other| *other == word)
}

/// Reads a word of the list; serde's own enum code is three times the size in the browser.
pub fn deserialize<'de, T: Vocabulary, D: Deserializer<'de>>(from: D) -> Result<T, D::Error> {
    struct Word<T>(PhantomData<T>);
    impl<T: Vocabulary> Visitor<'_> for Word<T> {
        type Value = T;
        fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
            f.write_str(T::NOUN)
        }
        fn visit_str<E: Error>(self, word: &str) -> Result<T, E> {
            T::from_word(word).ok_or_else(|| E::custom("unknown word"))
        }
    }
    from.deserialize_str(Word(PhantomData))
}

/// Defines an enum with a word for each variant, `ALL`, `as_str` and both directions of serde.
#[macro_export]
macro_rules! vocabulary {
    ($(#[$meta:meta])* $name:ident, $noun:literal { $($(#[$doc:meta])* $variant:ident = $word:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$doc])* $variant),+ }

        impl $crate::vocabulary::Vocabulary for $name {
            const NOUN: &'static str = $noun;
            const ALL: &'static [Self] = &[$(Self::$variant),+];
            const WORDS: &'static [&'static str] = &[$($word),+];
            fn as_str(self) -> &'static str {
                Self::WORDS[self as usize]
            }
            fn index(self) -> usize {
                self as usize
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                $crate::vocabulary::deserialize(from)
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                to.serialize_str($crate::vocabulary::Vocabulary::as_str(*self))
            }
        }
    };
}
