//! Pages for those who speak another language than the app: one each, in it.
//!
//! A few sentences that nobody whose language it is has read; each page says so in its language. They come to the browser
//! as a file of their own, which only these pages load.

mod ar;
mod lt;
mod nsl;
mod pl;
mod so;
mod ti;
mod uk;
mod ur;

use super::listed::{List, Listed, listed};
use crate::model::taxonomy::Tongue;
use crate::vocabulary::Vocabulary;

listed! {
/// The sentences of a page for those who speak a language.
#[allow(missing_docs)] // each field's name says where it stands; the text says the rest
pub struct SpeechWords {
    /// The word of the language in data and addresses.
    pub code: &'static str,
    /// What the sentences are written in (BCP 47).
    pub lang: &'static str,
    /// Which way it is written, as HTML says it.
    pub dir: &'static str,
    pub title: &'static str,
    pub lead: &'static str,
    /// That nobody whose language it is has read this, and that corrections are welcome.
    pub unchecked: &'static str,
    pub urgent: &'static str,
    /// What for, of each line of the emergency bar.
    pub lines: [&'static str; 5],
    /// Before the sentence that asks for an interpreter, which is in bokmål.
    pub interpreter: &'static str,
    pub speakers: &'static str,
    pub none: &'static str,
    /// Above those who can be reached in another way.
    pub others: &'static str,
    /// The way to all other pages.
    pub rest: &'static str,
}
}

/// What somebody says who needs an interpreter, in bokmål.
pub const ASKS_INTERPRETER: &str = "Jeg trenger tolk.";

impl SpeechWords {
    /// Those out of the published lists for a language.
    pub fn find(lists: &[Vec<String>], tongue: Tongue) -> Option<&'static Self> {
        let list = lists.iter().find(|list| list.first().is_some_and(|code| code == tongue.as_str()))?;
        let (mut list, words) = (List::new(list.clone()), Box::leak(Box::new(<Self as Listed>::EMPTY)));
        words.read(&mut list);
        list.is_done().then_some(&*words)
    }
}

/// The lists of all these pages, as they are published.
pub fn lists() -> Vec<Vec<&'static str>> {
    [ar::WORDS, uk::WORDS, pl::WORDS, so::WORDS, ti::WORDS, ur::WORDS, lt::WORDS, nsl::WORDS]
        .iter()
        .map(|words| {
            let mut list = Vec::new();
            words.write(&mut list);
            list
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_with_a_page_has_all_its_sentences() {
        let lists: Vec<Vec<String>> =
            lists().into_iter().map(|list| list.into_iter().map(str::to_owned).collect()).collect();
        assert_eq!(lists.len(), Tongue::SPOKEN.len());
        for tongue in Tongue::SPOKEN {
            let words = SpeechWords::find(&lists, tongue).unwrap_or_else(|| panic!("{}", tongue.as_str()));
            assert_eq!(words.dir == "rtl", matches!(tongue, Tongue::Arabic | Tongue::Urdu));
            assert!(!words.rest.is_empty() && !words.lines.contains(&""), "{}", tongue.as_str());
        }
        assert!(SpeechWords::find(&lists, Tongue::English).is_none());
    }

    #[test]
    fn no_number_stands_in_a_sentence() {
        let has_digit = |text: &&str| text.chars().any(char::is_numeric);
        assert!(!lists().concat().iter().any(has_digit));
    }
}
