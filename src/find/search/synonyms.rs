//! What people say, and what services call it.

use crate::find::search::fold::Word;
use crate::find::search::lexicon::Lexicon;
use crate::find::search::matches::Matches;
use crate::find::search::query::{Query, is_quiet, is_silent};
use crate::find::search::said::{Said, said};
use crate::find::search::weights::{HEAD, TWO_SLIPS};
use crate::model::danger::Danger;
use crate::model::synonym::{Asks, Synonym};
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
    /// The words of the phrases. Its postings are `phrase << 3 | place`; a phrase starts at place 0.
    said: Lexicon,
    phrases: Vec<Phrase>,
    meanings: Vec<Vec<Term>>,
    /// What may be danger and is said in small words only («vil ikke være her»), with its entry.
    silent: Vec<(Vec<Word>, usize)>,
    /// What each entry says besides: a group of no words.
    kinds: Vec<Group>,
}

/// What people say.
#[derive(Clone, Debug, Default)]
struct Phrase {
    /// The words that tell something, as numbers of the lexicon, each with its place: one word of each place is said.
    telling: Vec<(u32, u32)>,
    /// The small words of each place.
    silent: Vec<Vec<Word>>,
    /// Whether a word of each place must be said, small ones too.
    is_whole: bool,
    entry: usize,
}

/// How many times as long as a phrase the words may be that it is spread over, where it may be danger.
const WIDE: usize = 2;
/// The last place in a phrase that a posting can say.
const LAST_PLACE: u32 = 7;

impl Synonyms {
    /// Prepares the entries.
    pub fn new(entries: &[Synonym]) -> Self {
        let mut synonyms = Self::default();
        let mut words = Vec::new();
        for (entry, synonym) in entries.iter().enumerate() {
            for said in [&synonym.nb, &synonym.nn, &synonym.en, &synonym.se] {
                for text in said {
                    if !text.contains('|') {
                        let Query { telling, silent, .. } = Query::new(text);
                        if synonym.danger.is_some() && telling.iter().all(|word| is_silent(&word.spelled)) {
                            synonyms.silent.push((telling, entry));
                            continue;
                        }
                        let one = |words: Vec<Word>| words.into_iter().map(|word| vec![word]).collect();
                        synonyms.add((one(telling), one(silent), false), entry, &mut words);
                        continue;
                    }
                    // Each place is of words that tell something, or of small ones: where it has both, there are two phrases.
                    let mut variants = vec![(Vec::new(), Vec::new())];
                    for place in text.split(' ') {
                        let all: Vec<Word> = place.split('|').map(Word::new).collect();
                        let (silent, telling): (Vec<_>, Vec<_>) = all.into_iter().partition(is_quiet);
                        for (mut of_telling, mut of_silent) in std::mem::take(&mut variants) {
                            if !silent.is_empty() && !telling.is_empty() {
                                let mut of_silent: Vec<Vec<Word>> = of_silent.clone();
                                of_silent.push(silent.clone());
                                variants.push((Vec::clone(&of_telling), of_silent));
                            }
                            match telling.is_empty() {
                                true => of_silent.push(silent.clone()),
                                false => of_telling.push(telling.clone()),
                            }
                            variants.push((of_telling, of_silent));
                        }
                    }
                    for (telling, silent) in variants {
                        if !telling.is_empty() {
                            synonyms.add((telling, silent, true), entry, &mut words);
                        }
                    }
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
        let (said, numbers) = Lexicon::of_words(&words);
        for (word, _) in synonyms.phrases.iter_mut().flat_map(|phrase| &mut phrase.telling) {
            *word = numbers[*word as usize];
        }
        synonyms.said = said;
        synonyms
    }

    fn add(
        &mut self,
        (telling, silent, is_whole): (Vec<Vec<Word>>, Vec<Vec<Word>>, bool),
        entry: usize,
        words: &mut Vec<(Word, u32)>,
    ) {
        let number = self.phrases.len() as u32;
        let mut phrase = Phrase { silent, is_whole, entry, ..Phrase::default() };
        for (place, of_place) in (0..).zip(telling) {
            for word in of_place {
                phrase.telling.push((words.len() as u32, place));
                words.push((word, number << 3 | place.min(LAST_PLACE)));
            }
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
    /// order, then the best spelled, then the first in the file; each word of the query once.
    pub fn groups(&self, query: &Query, matches: &[Matches]) -> Vec<Group> {
        let last = query.telling.len().saturating_sub(1);
        let typed = query.telling.iter().zip(matches).enumerate();
        let typed: Vec<_> =
            typed.map(|(at, (word, matches))| said(&self.said, word, matches, at == last)).collect();
        // Only a phrase whose first word is said can be: few of thousands.
        let mut begun = Vec::new();
        for said in typed.iter().flatten() {
            for posting in self.said.postings(said.word as usize) {
                if posting & LAST_PLACE == 0 {
                    begun.push(posting >> 3);
                }
            }
        }
        let mut groups = Vec::new();
        // Small words say it only one after the other, though others may stand between.
        let is_said = |said: &[Word]| {
            [&query.silent, &query.telling]
                .into_iter()
                .any(|words| words.windows(said.len()).any(|run| run == said))
        };
        if let Some((_, entry)) = self.silent.iter().find(|(said, _)| is_said(said)) {
            groups.push(Group { is_phrase: true, ..self.kinds[*entry] });
        }
        let mut used = 0;
        loop {
            let (mut best, mut found) = (None, Group::default());
            for &number in &begun {
                let phrase = &self.phrases[number as usize];
                let Group { danger, is_calm, .. } = self.kinds[phrase.entry];
                let Some((words, nearness, worth)) = phrase.said_in(&typed, used, danger.is_some()) else {
                    continue;
                };
                let is_in = |small: &&Vec<Word>| small.iter().any(|word| query.silent.contains(word));
                let said = phrase.silent.iter().filter(is_in).count();
                let missing = phrase.silent.len() - said;
                // «blomster» is not «blotter», and would hide all the rest.
                if danger.is_some() && worth == TWO_SLIPS {
                    continue;
                }
                let tells = phrase.places();
                // «mistet et barn» tells enough without its small words; «vil ikke leve» does not.
                if missing > 0 && (tells == 1 || phrase.is_whole) {
                    continue;
                }
                let length = tells + said;
                // «Far har kols, og jeg er redd for …» is not «redd for far»; and «slår meg opp» is not «slår opp».
                let most = match tells {
                    _ if is_calm => length + missing,
                    1 => length + 1,
                    _ => WIDE * length + WIDE,
                };
                if (danger.is_some() || is_calm) && length > 1 && phrase.span(query, words) > most {
                    continue;
                }
                // Of two that say as much, the one that may be danger, unless it only sounds so.
                let alarm = match length > 1 {
                    true => usize::from(danger.is_some()) + 2 * usize::from(is_calm),
                    false => 0,
                };
                let rank =
                    Some(((2 * length + alarm).saturating_sub(missing), nearness, worth, Reverse(number)));
                if rank > best {
                    best = rank;
                    found = Group { words, is_phrase: length > 1, ..self.kinds[phrase.entry] };
                }
            }
            if best.is_none() {
                return groups;
            }
            used |= found.words;
            groups.push(found);
        }
    }
}

impl Phrase {
    /// How many words that tell something it takes.
    fn places(&self) -> usize {
        self.telling.last().map_or(0, |(_, place)| *place as usize + 1)
    }

    /// Over how many words of the query it goes, if these of the telling ones are its own; with the small ones that are
    /// nearest.
    fn span(&self, query: &Query, words: u64) -> usize {
        let [telling, silent] = &query.places;
        let places =
            telling.iter().enumerate().filter(|(at, _)| words & 1 << at != 0).map(|(_, place)| *place);
        let (mut first, mut last) =
            places.fold((usize::MAX, 0), |(first, last), place| (first.min(place), last.max(place)));
        for small in &self.silent {
            let all = query.silent.iter().zip(silent).filter(|(word, _)| small.contains(word));
            let away = |place: usize| first.saturating_sub(place) + place.saturating_sub(last);
            if let Some(place) = all.map(|(_, place)| *place).min_by_key(|place| away(*place)) {
                (first, last) = (first.min(place), last.max(place));
            }
        }
        last + 1 - first.min(last)
    }

    /// Where the words of the phrase stand among the typed words that are not used, as bits, how near each other and
    /// whether in their own order, and how well the worst of them is spelled; `None` if one is missing.
    fn said_in(&self, typed: &[Vec<Said>], used: u64, is_danger: bool) -> Option<(u64, u32, u32)> {
        let (mut found, mut worst, mut is_in_order) = (0_u64, u32::MAX, true);
        let is_alone = self.places() == 1;
        let mut best = (0, 0);
        for (at, &(word, place)) in self.telling.iter().enumerate() {
            for (number, typed) in typed.iter().enumerate() {
                let bit = 1 << number;
                if (used | found) & bit == 0
                    && let Ok(at) = typed.binary_search_by_key(&word, |said| said.word)
                {
                    let said = typed[at];
                    let is_whole = !is_alone || (is_danger && said.is_slip);
                    let worth = if is_whole { said.within } else { said.alone };
                    best = best.max((worth, bit));
                }
            }
            if self.telling.get(at + 1).is_some_and(|(_, next)| *next == place) {
                continue;
            }
            if best.0 == 0 {
                return None;
            }
            worst = worst.min(best.0);
            is_in_order &= best.1 > found;
            found |= best.1;
            best = (0, 0);
        }
        // The fewer words stand between them, the more zeros are left around them.
        let nearness = 2 * (found.leading_zeros() + found.trailing_zeros()) + u32::from(is_in_order);
        Some((found, nearness, worst))
    }
}

#[cfg(test)]
mod tests;
