//! Words written as one or apart: compounds, and what stands alone in a query.

use super::Index;
use super::fold::Word;
use super::likeness::at_start;
use super::matches::{Certainty, Matches, take_apart};
use super::synonyms::Group;
use super::weights::{HALF, JOINED};

impl Index {
    /// Both halves of a compound that nobody says and no document has, if both are known: «vold» and «telefon» for
    /// «voldstelefon».
    pub(super) fn halves(&self, word: &Word, found: &Matches) -> Vec<Word> {
        let mut parts = take_apart(&self.lexicon, word);
        if parts.len() != 2 || self.synonyms.says(word, found) {
            parts.clear();
        }
        parts
    }

    /// Adds a group for each word that is in none: the word, or the parts it must be taken apart into. Says how many
    /// words were lost because nothing is like them.
    pub(super) fn stand_alone(
        &self,
        words: &[Word],
        is_placed: bool,
        matches: &mut Vec<Matches>,
        groups: &mut Vec<Group>,
    ) -> usize {
        let grouped = groups.iter().fold(0, |words, group| words | group.words);
        let mut lost = 0;
        for number in 0..words.len() {
            let is_alone = grouped & 1 << number == 0;
            if is_alone || matches[number].certainty == Certainty::Mended {
                matches[number].accept(&self.lexicon);
            }
            if is_alone {
                self.join(words, number, matches);
                if is_placed && !matches[number].is_place {
                    self.halve(&words[number], &mut matches[number]);
                }
            }
        }
        for number in 0..words.len() {
            if grouped & 1 << number != 0 {
                continue;
            }
            let mut alone = number..number + 1;
            if matches[number].words.is_empty() {
                alone.start = matches.len();
                for part in take_apart(&self.lexicon, &words[number]) {
                    matches.push(Matches::direct(&self.lexicon, &part));
                }
                alone.end = matches.len();
                lost += usize::from(alone.is_empty());
            }
            for number in alone {
                groups.push(Group { words: 1 << number, ..Group::default() });
            }
        }
        lost
    }

    /// Lets a compound also match where only its first half stands: what is at the place comes before the very thing
    /// elsewhere.
    fn halve(&self, word: &Word, matches: &mut Matches) {
        let Some(half) = take_apart(&self.lexicon, word).into_iter().next() else { return };
        for (found, worth) in Matches::direct(&self.lexicon, &half).words {
            if !matches.words.iter().any(|(known, _)| *known == found) {
                matches.add(&self.lexicon, found, worth * HALF / 100);
            }
        }
    }

    /// Lets a word of the query and the next also match where they are written as one.
    fn join(&self, words: &[Word], number: usize, matches: &mut [Matches]) {
        let Some(next) = words.get(number + 1) else { return };
        let mut joined = words[number].spelled.clone();
        joined.push_str(&next.spelled);
        let joined = Word::new(&joined);
        let (low, high) = self.lexicon.range(joined.folded.as_bytes());
        for found in low..high {
            let worth = at_start((&joined).into(), self.lexicon.spelling(found)) * JOINED / 100;
            matches[number].add(&self.lexicon, found, worth);
            matches[number + 1].add(&self.lexicon, found, worth);
        }
    }
}
