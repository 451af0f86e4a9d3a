//! What people say, and what services call it.
//!
//! A phrase is of places, and each place is said by one word of a [class](Classes): «slår», «slår|slo|slog», or a list
//! that has a name, «$slaar». Phrases are of two kinds. Of a plain one, «vil ikke leve», the words that tell something
//! must be said, and the small ones count. Of a pattern, «$vil $ikke $leve», each place must be said, in any order.

mod classes;
mod phrase;

use crate::find::search::fold::Word;
use crate::find::search::lexicon::Lexicon;
use crate::find::search::matches::Matches;
use crate::find::search::query::{Query, is_silent};
use crate::find::search::said::said;
use crate::find::search::weights::{HEAD, TWO_SLIPS};
use crate::model::danger::Danger;
use crate::model::synonym::{Asks, Synonym};
use crate::sort::sort_by_key;
use classes::{Classes, Typed};
use phrase::Phrase;
use std::cmp::Reverse;

/// A term of the documents; all its words must be found.
pub type Term = Vec<Word>;

/// Words of a query that together are said for something.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Group {
    /// Which words of the query, as bits.
    pub words: u64,
    /// Which entry; `None` for a word that stands for itself alone.
    pub entry: Option<usize>,
    /// Whether it took several words to say it.
    pub is_phrase: bool,
    /// Whether it only says whom something is for, and not what.
    pub is_whom: bool,
    /// What somebody may be in danger of.
    pub danger: Option<Danger>,
    /// Whether somebody has died.
    pub is_loss: bool,
    /// Whether it only sounds like danger.
    pub is_calm: bool,
    /// What is asked for by it.
    pub asks: Option<Asks>,
}

/// The entries, ready to be compared with queries.
#[derive(Clone, Debug, Default)]
pub struct Synonyms {
    /// The words of the classes; its postings are `class << 3`.
    said: Lexicon,
    phrases: Vec<Phrase>,
    /// Class and phrase: the phrases by the class of their first place.
    begins: Vec<(u32, u32)>,
    meanings: Vec<Vec<Term>>,
    /// What each entry says besides: a group of no words.
    kinds: Vec<Group>,
}

impl Synonyms {
    /// Prepares the entries.
    pub fn new(entries: &[Synonym]) -> Self {
        let mut synonyms = Self::default();
        let mut classes = Classes::default();
        for (entry, synonym) in entries.iter().enumerate() {
            if synonym.list.is_none() {
                for text in synonym.said() {
                    synonyms.add(text, entry, synonym.danger.is_some(), &mut classes);
                }
            }
            synonyms.meanings.push(synonym.means.iter().map(|term| Query::new(term).telling).collect());
            synonyms.kinds.push(Group {
                entry: Some(entry),
                is_whom: synonym.whom,
                danger: synonym.danger,
                is_loss: synonym.loss,
                is_calm: synonym.calm,
                asks: synonym.asks,
                ..Group::default()
            });
        }
        let (said, numbers) = classes.close(entries);
        for phrase in &mut synonyms.phrases {
            for class in phrase.places.iter_mut().chain(&mut phrase.small) {
                *class = numbers[*class as usize];
            }
        }
        let first = |(number, phrase): (usize, &Phrase)| Some((*phrase.places.first()?, number as u32));
        synonyms.begins = synonyms.phrases.iter().enumerate().filter_map(first).collect();
        sort_by_key(&mut synonyms.begins, |begin| *begin);
        synonyms.said = said;
        synonyms
    }

    fn add(&mut self, text: &str, entry: usize, is_danger: bool, classes: &mut Classes) {
        let mut phrase = Phrase { entry, is_pattern: text.contains(['|', '$']), ..Phrase::default() };
        if phrase.is_pattern {
            phrase.places = text.split(' ').map(|place| classes.note(place)).collect();
        } else {
            let Query { telling, silent, .. } = Query::new(text);
            // «vil ikke være her» is of small words only.
            phrase.is_pattern = is_danger && telling.iter().all(|word| is_silent(&word.spelled));
            phrase.places = telling.iter().map(|word| classes.note(&word.spelled)).collect();
            phrase.small = silent.iter().map(|word| classes.note(&word.spelled)).collect();
        }
        self.phrases.push(phrase);
    }

    /// Whether people say this very word, or one that is nearly spelled so; not only the head or tail of it.
    pub fn says(&self, word: &Word, found: &Matches) -> bool {
        said(&self.said, word, found, true).iter().any(|said| said.alone > HEAD)
    }

    /// What an entry means.
    pub fn meaning(&self, entry: usize) -> &[Term] {
        &self.meanings[entry]
    }

    /// The phrases in a query, in any order of words: those of most words first, small ones too, then those in their own
    /// order, then the best spelled, then the first in the file; each telling word of the query once.
    /// Phrases of danger are left out where everything is calm.
    pub fn groups(&self, query: &Query, matches: &[Matches], may_be_danger: bool) -> Vec<Group> {
        let typed = classes::typed(&self.said, query, matches);
        // Only a phrase whose first word is said can be: few of thousands.
        let mut begun: Vec<u32> = Vec::new();
        for (class, _) in typed.iter().flat_map(|typed| &typed.classes) {
            let first = self.begins.partition_point(|(of, _)| of < class);
            begun.extend(
                self.begins[first..].iter().take_while(|(of, _)| of == class).map(|(_, phrase)| phrase),
            );
        }
        sort_by_key(&mut begun, |phrase| *phrase);
        begun.dedup();
        begun.retain(|number| {
            let phrase = &self.phrases[*number as usize];
            may_be_danger || phrase.length() == 1 || self.kinds[phrase.entry].danger.is_none()
        });
        let mut groups: Vec<Group> = Vec::new();
        let mut used = 0;
        while let Some(group) = self.best(&typed, &begun, used) {
            // Small words are not used up, so what is of them alone is found once.
            if group.words == 0 && groups.iter().any(|other| other.words == 0) {
                break;
            }
            used |= group.words;
            groups.push(group);
        }
        groups
    }

    /// The best of the phrases `begun` among the typed words that are not used.
    fn best(&self, typed: &[Typed], begun: &[u32], used: u64) -> Option<Group> {
        let (mut best, mut group) = (None, None);
        for &number in begun {
            let phrase = &self.phrases[number as usize];
            let kind = self.kinds[phrase.entry];
            let Some(found) = phrase.said_in(typed, used, kind.danger.is_some()) else { continue };
            // «blomster» is not «blotter», and would hide all the rest.
            if (kind.danger.is_some() && found.worth == TWO_SLIPS) || !found.is_close(&kind) {
                continue;
            }
            // Of two that say as much, the one that may be danger, unless it only sounds so.
            let alarm = match found.length > 1 {
                true => usize::from(kind.danger.is_some()) + 2 * usize::from(kind.is_calm),
                false => 0,
            };
            let length = (2 * found.length + alarm).saturating_sub(found.missing);
            let rank = Some((length, found.nearness, found.worth, Reverse(number)));
            if rank > best {
                best = rank;
                group = Some(Group { words: found.words, is_phrase: found.length > 1, ..kind });
            }
        }
        group
    }
}

#[cfg(test)]
mod tests;
