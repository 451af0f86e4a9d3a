//! The words as a list: written where the site is built, read in the browser.

use super::{Words, join};

/// How many texts they are.
const COUNT: usize = size_of::<Words>() / size_of::<&'static str>();

impl Words {
    /// The texts in order, after a mark that tells for which program they are.
    pub fn list(&self) -> Vec<&'static str> {
        // SAFETY: `Words` is `OnlyTexts`, and the array is as large as it is.
        let texts: [&'static str; COUNT] = unsafe { std::mem::transmute(*self) };
        let mark = join!(Self::FINGERPRINT);
        [&*mark.leak()].into_iter().chain(texts).collect()
    }

    /// The texts out of such a list; `None` if it was made for another program.
    pub fn read(list: Vec<String>) -> Option<&'static Self> {
        let mut list = list.into_iter();
        if list.next()? != join!(Self::FINGERPRINT) {
            return None;
        }
        // They are read until the page is left; so they may stay for ever.
        let texts: Vec<&'static str> = list.map(|text| &*text.leak()).collect();
        let texts: Box<[&'static str; COUNT]> = texts.into_boxed_slice().try_into().ok()?;
        // SAFETY: `Words` is `OnlyTexts`, and the array is as large as it is.
        Some(unsafe { &*Box::leak(texts).as_ptr().cast::<Self>() })
    }
}

/// Tells one set of names from another.
pub(super) const fn fingerprint(names: &str) -> u32 {
    // FNV-1a; it has to tell apart, not to resist anybody.
    let (names, mut hash, mut at) = (names.as_bytes(), 0x811c_9dc5_u32, 0);
    while at < names.len() {
        hash = (hash ^ names[at] as u32).wrapping_mul(0x0100_0193);
        at += 1;
    }
    // Written as a number that no type finds too large.
    hash >> 1
}

#[cfg(test)]
mod tests {
    use crate::i18n::texts::{Texts, Words, texts};
    use crate::model::lang::Lang;
    use crate::vocabulary::Vocabulary;

    fn list(lang: Lang) -> Vec<String> {
        texts(lang).list().into_iter().map(str::to_owned).collect()
    }

    #[test]
    fn every_language_comes_back_from_its_list_as_it_went() {
        for &lang in Lang::ALL {
            let again = Texts::with(lang, list(lang)).unwrap();
            assert_eq!(again.list(), list(lang));
            assert_eq!((again.results)(2), (texts(lang).results)(2));
            assert_eq!(again.months, texts(lang).months);
            assert_eq!(again.emergency_lines[4].number, "116123");
        }
    }

    #[test]
    fn a_list_for_another_program_is_refused() {
        let mut of_another = list(Lang::Nb);
        of_another[0].push('1');
        let mut shorter = list(Lang::Nb);
        shorter.pop();
        for list in [of_another, shorter, Vec::new()] {
            assert!(Words::read(list).is_none());
        }
    }
}
