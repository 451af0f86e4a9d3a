//! The words as a list: written where the site is built, read in the browser.

use super::Words;
use super::listed::{List, Listed};

impl Words {
    /// The texts in order, after a mark that tells for which program they are.
    pub fn list(&self) -> Vec<String> {
        list_of(self)
    }

    /// The texts out of such a list; `None` if it was made for another program.
    pub fn read(list: Vec<String>) -> Option<&'static Self> {
        read_list(list)
    }
}

/// Words as a list, after a mark that tells for which program they are.
pub(super) fn list_of<T: Listed>(words: &T) -> Vec<String> {
    let mut texts = Vec::new();
    words.write(&mut texts);
    [mark::<T>()].into_iter().chain(texts.into_iter().map(str::to_owned)).collect()
}

/// The words out of such a list; `None` if it was made for another program.
pub(super) fn read_list<T: Listed>(list: Vec<String>) -> Option<&'static T> {
    let mut list = List::new(list);
    if list.take() != mark::<T>() {
        return None;
    }
    let words = Box::leak(Box::new(T::EMPTY));
    words.read(&mut list);
    list.is_done().then_some(&*words)
}

/// Tells for which program a list is, as a number that no type finds too large.
fn mark<T: Listed>() -> String {
    (T::FINGERPRINT >> 1).to_string()
}

#[cfg(test)]
mod tests {
    use crate::i18n::texts::made::made_texts;
    use crate::i18n::texts::{Texts, Words, texts};
    use crate::model::lang::Lang;
    use crate::vocabulary::Vocabulary;

    #[test]
    fn every_language_comes_back_from_its_list_as_it_went() {
        for &lang in Lang::ALL {
            let again = Texts::with(lang, texts(lang).list()).unwrap();
            assert_eq!(again.list(), texts(lang).list());
            assert_eq!(again.results.of(2), texts(lang).results.of(2));
            assert_eq!(again.months, texts(lang).months);
            assert_eq!(again.emergency_lines[4].number, "116123");
        }
    }

    #[test]
    fn every_language_has_the_same_gaps_and_no_text_less() {
        let all = |lang| {
            let made = made_texts(lang).list().into_iter().map(str::to_owned);
            texts(lang).list().into_iter().chain(made).collect::<Vec<_>>()
        };
        let bokmaal = all(Lang::Nb);
        for &lang in Lang::ALL {
            for (nb, other) in bokmaal.iter().zip(&all(lang)) {
                assert_eq!(nb.matches("{}").count(), other.matches("{}").count(), "{nb} / {other}");
                // Only a language that nobody has checked says so.
                let is_unchecked = other == texts(lang).unchecked;
                assert!(is_unchecked || nb.is_empty() == other.is_empty(), "{nb} / {other}");
            }
        }
    }

    #[test]
    fn a_list_for_another_program_is_refused() {
        let mut of_another = texts(Lang::Nb).list();
        of_another[0].push('1');
        let mut shorter = texts(Lang::Nb).list();
        shorter.pop();
        let longer = [texts(Lang::Nb).list(), vec![String::new()]].concat();
        for list in [of_another, shorter, longer, Vec::new()] {
            assert!(Words::read(list).is_none());
        }
    }
}
