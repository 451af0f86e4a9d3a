//! Classes of words: what may be said at a place of a phrase.

use crate::find::search::fold::Word;
use crate::find::search::lexicon::Lexicon;
use crate::find::search::matches::Matches;
use crate::find::search::query::Query;
use crate::find::search::said::{Said, said};
use crate::model::synonym::Synonym;
use crate::sort::{sort_by, sort_by_key};

/// The classes as they are met; the same text is the same class.
#[derive(Default)]
pub struct Classes(Vec<(String, u32)>);

impl Classes {
    /// Notes a class, and gives its number so far.
    pub fn note(&mut self, text: &str) -> u32 {
        let number = self.0.len() as u32;
        self.0.push((text.to_owned(), number));
        number
    }

    /// The words of all classes, and which class each number so far is. The lists are those of `entries`.
    pub fn close(self, entries: &[Synonym]) -> (Lexicon, Vec<u32>) {
        let Self(mut noted) = self;
        let mut numbers = vec![0; noted.len()];
        let mut words: Vec<(Word, u32)> = Vec::new();
        sort_by(&mut noted, |(one, _), (other, _)| one.cmp(other));
        let (mut class, mut last) = (0, None);
        for (text, number) in &noted {
            if last != Some(text) {
                class += u32::from(last.is_some());
                last = Some(text);
                for word in words_of(text, entries) {
                    words.push((Word::new(word), class << 3));
                }
            }
            numbers[*number as usize] = class;
        }
        (Lexicon::of_words(&words), numbers)
    }
}

/// The words of a class: «slår|slo|$banker».
fn words_of<'a>(text: &'a str, entries: &'a [Synonym]) -> Vec<&'a str> {
    let mut words = Vec::new();
    for part in text.split('|') {
        match part.strip_prefix('$') {
            None => words.push(part),
            Some(name) => {
                let list = entries.iter().find(|entry| entry.list.as_deref() == Some(name));
                words.extend(list.into_iter().flat_map(Synonym::said).map(|word| &**word));
            }
        }
    }
    words
}

/// A word of a query, and the classes that it is of.
pub struct Typed {
    /// The bit of its place among the words that tell something; 0 for a small word.
    pub bit: u64,
    /// The classes in their order, and how well it is of each.
    pub classes: Vec<(u32, Said)>,
}

impl Typed {
    /// How well it is of a class.
    pub fn is_of(&self, class: u32) -> Option<Said> {
        let at = self.classes.binary_search_by_key(&class, |(class, _)| *class).ok()?;
        Some(self.classes[at].1)
    }
}

/// The words of a query in their order.
pub fn typed(lexicon: &Lexicon, query: &Query, matches: &[Matches]) -> Vec<Typed> {
    let last = query.telling.len().saturating_sub(1);
    let [telling, silent] = &query.places;
    let mut typed: Vec<(usize, Typed)> = Vec::new();
    for (at, ((word, matches), place)) in query.telling.iter().zip(matches).zip(telling).enumerate() {
        let said = said(lexicon, word, matches, at == last);
        typed.push((*place, Typed { bit: 1 << at, classes: of(lexicon, &said) }));
    }
    for (word, place) in query.silent.iter().zip(silent) {
        let said = Said::exactly(lexicon, word);
        typed.push((*place, Typed { bit: 0, classes: of(lexicon, &said) }));
    }
    sort_by_key(&mut typed, |(place, _)| *place);
    typed.into_iter().map(|(_, typed)| typed).collect()
}

/// The classes of words that people say.
fn of(lexicon: &Lexicon, all: &[Said]) -> Vec<(u32, Said)> {
    let mut classes: Vec<(u32, Said)> = Vec::new();
    for said in all {
        let postings = lexicon.postings(said.word as usize).iter();
        classes.extend(postings.map(|posting| (posting >> 3, *said)));
    }
    sort_by_key(&mut classes, |(class, said)| (*class, said.within, said.alone));
    // The best of each class.
    let mut best: Vec<(u32, Said)> = Vec::new();
    for (class, said) in classes {
        match best.last_mut().filter(|(last, _)| *last == class) {
            Some((_, known)) => *known = Said { alone: said.alone.max(known.alone), ..said },
            None => best.push((class, said)),
        }
    }
    best
}
