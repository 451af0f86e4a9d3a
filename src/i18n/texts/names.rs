//! What people call the words of a closed list.

use super::listed::{List, Listed};
use crate::vocabulary::Vocabulary;
use std::marker::PhantomData;

/// A name for each of the `N` words of a list.
#[derive(Clone, Copy)]
pub struct Names<T, const N: usize>([&'static str; N], PhantomData<T>);

impl<T, const N: usize> Listed for Names<T, N> {
    const EMPTY: Self = Self([""; N], PhantomData);
    const FINGERPRINT: u32 = <[&'static str; N]>::FINGERPRINT;

    fn write(&self, list: &mut Vec<&'static str>) {
        self.0.write(list);
    }

    fn read(&mut self, list: &mut List) {
        self.0.read(list);
    }
}

impl<T: Vocabulary, const N: usize> Names<T, N> {
    /// Names in the order of the list; [`names!`] sees to that.
    pub(super) const fn new(names: [&'static str; N]) -> Self {
        Self(names, PhantomData)
    }

    /// The name of a word.
    pub fn of(&self, word: T) -> &'static str {
        self.0[word.index()]
    }

    /// The names of several words.
    pub fn all_of(&self, words: &[T]) -> Vec<&'static str> {
        words.iter().map(|word| self.of(*word)).collect()
    }

    /// The name of the word at a place in the list; none if there is no such place.
    pub fn at(&self, place: usize) -> &'static str {
        self.0.get(place).copied().unwrap_or_default()
    }
}

/// A constant with the names of a list, given in any order; a word without a name does not compile.
macro_rules! names {
    ($names:ident of $list:ident { $($word:ident: $name:literal),+ $(,)? }) => {
        pub(super) const $names: $crate::i18n::texts::Names<$list, { <$list as $crate::vocabulary::Vocabulary>::ALL.len() }> = {
            const fn is_named(word: $list) -> bool {
                match word {
                    $($list::$word)|+ => true,
                }
            }
            const { assert!(is_named(<$list as $crate::vocabulary::Vocabulary>::ALL[0])) };
            let mut names = [""; <$list as $crate::vocabulary::Vocabulary>::ALL.len()];
            $(names[$list::$word as usize] = $name;)+
            $crate::i18n::texts::Names::new(names)
        };
    };
}
pub(super) use names;
