//! Adds up what each document is worth for a query.

use crate::find::search::demands::Demands;
use crate::find::search::lexicon::Lexicon;
use crate::find::search::matches::Matches;
use crate::find::search::synonyms::{Group, Term};
use crate::find::search::weights::{
    FIELDS, FOR_ALL, FORM, FOUND, FOUND_MEANING, FOUND_PHRASE, FOUND_PLACE, IN_PHRASE, INFIX, LAST_SYNONYM,
    MENTIONED, NEAR, NEXT_SYNONYM, NO_PLACE, SYNONYM, WHOM,
};
use crate::find::search::{Field, Hit, Near};
use crate::sort::sort_numbers;

/// The shortest term that may be part of a word: «ros» is not the beginning of «Rosse».
const SHORTEST_PART: usize = 5;

/// Marks a worth that is not from a description alone.
const STRONG: u32 = 1 << 31;

/// What each document is worth so far.
pub struct Tally<'a> {
    lexicon: &'a Lexicon,
    scores: Vec<u32>,
    /// How many of the required words each document has, and twice those that it does not only mention.
    met: Vec<(u8, u8)>,
    /// Which are for the whole country.
    for_all: &'a [bool],
    /// What a place is worth where it is found.
    found_place: u32,
    /// Whether somebody may be in danger.
    is_danger: bool,
    /// How much less than the most of what is asked for is enough: half of it in a sentence.
    enough: u8,
}

impl<'a> Tally<'a> {
    /// Nothing yet; `for_all` says of each document whether it is for the whole country.
    pub fn new(lexicon: &'a Lexicon, for_all: &'a [bool], demands: &Demands) -> Self {
        let found_place = if demands.count() > 2 { FOUND_PHRASE } else { FOUND_PLACE };
        let is_danger = demands.is_danger();
        let length = for_all.len();
        let enough = if demands.is_sentence() { 4 } else { 2 };
        Self {
            lexicon,
            scores: vec![0; length],
            met: vec![(0, 0); length],
            for_all,
            found_place,
            is_danger,
            enough,
        }
    }

    /// Adds words that are said together, and what they mean: a document has them if it has all the words, or some of
    /// the terms; the more the better. Several words count as one, because they say one thing.
    pub fn add(&mut self, matches: &[Matches], group: &Group, meaning: Option<&[Term]>, is_required: bool) {
        let mut sums = vec![0; self.scores.len()];
        let (mut is_place, mut is_whole) = (false, group.words.count_ones() > 1 || !group.is_phrase);
        for (number, matches) in matches.iter().enumerate() {
            is_place |= group.words == 1 << number && matches.is_place;
            is_whole &= group.words & 1 << number == 0 || matches.is_whole;
        }
        let part = if group.is_whom && !is_required { WHOM } else { 100 };
        let share = match (is_whole || meaning.is_none(), group.is_phrase && group.danger.is_some()) {
            (_, true) => 0,
            (true, _) => part,
            _ => IN_PHRASE,
        };
        self.spread(matches, group.words, share, &mut sums);
        let mut share = SYNONYM * part / 100;
        for term in meaning.unwrap_or_default() {
            let mut words = Vec::new();
            for word in term {
                let mut matches = Matches::direct(self.lexicon, word);
                let least = if word.folded.len() < SHORTEST_PART { FORM } else { INFIX + 1 };
                matches.words.retain(|&(_, worth)| worth >= least);
                words.push(matches);
            }
            self.spread(&words, (1 << words.len()) - 1, share, &mut sums);
            share = share.saturating_sub(NEXT_SYNONYM).max(LAST_SYNONYM * part / 100);
        }
        let found = match (is_required, meaning, is_place) {
            (false, ..) => 0,
            (_, Some(_), _) if group.is_phrase => FOUND_PHRASE,
            (_, Some(_), _) => FOUND_MEANING,
            (.., true) => self.found_place,
            _ => FOUND,
        };
        for (document, sum) in sums.into_iter().enumerate() {
            if sum > 0 {
                let is_strong = sum & STRONG != 0;
                self.scores[document] += sum & !STRONG;
                self.scores[document] += if is_strong { found } else { found * MENTIONED / 100 };
                if is_required {
                    let met = &mut self.met[document];
                    *met = (met.0 + 1, met.1 + 1 + u8::from(is_strong));
                }
            } else if is_place && self.for_all[document] {
                self.scores[document] += FOR_ALL;
            }
        }
    }

    /// Adds a share of the mean of several words, in hundredths, to the documents that have them all. `which` of the
    /// words is said in bits.
    fn spread(&self, matches: &[Matches], which: u64, share: u32, sums: &mut [u32]) {
        let mut of_all: Vec<u32> = Vec::new();
        for (number, matches) in matches.iter().enumerate() {
            if which & 1 << number == 0 {
                continue;
            }
            let mut scores = vec![0; sums.len()];
            for &(number, worth) in &matches.words {
                for posting in self.lexicon.postings(number) {
                    let score: &mut u32 = &mut scores[(posting >> 3) as usize];
                    let field = posting & 7;
                    let is_strong = field != Field::Description as u32;
                    let flag = if is_strong { STRONG } else { 0 };
                    *score = (*score).max((FIELDS[field as usize] * worth) | flag);
                }
            }
            for (score, of_all) in scores.iter_mut().zip(&of_all) {
                let both = ((*score & !STRONG) + (of_all & !STRONG)) | (*score & of_all & STRONG);
                *score = if *score > 0 && *of_all > 0 { both } else { 0 };
            }
            of_all = scores;
        }
        for (sum, score) in sums.iter_mut().zip(of_all) {
            *sum += (score & !STRONG) * share / (100 * which.count_ones());
            *sum |= score & STRONG;
        }
    }

    /// Adds what those for the whole country are worth where nobody said a place.
    pub fn prefer_for_all(&mut self) {
        for (score, is_for_all) in self.scores.iter_mut().zip(self.for_all) {
            *score += if *is_for_all { NO_PLACE } else { 0 };
        }
    }

    /// The documents that have the most of the required words, best first, and the nearest between equals. Their scores
    /// are lowered to the share of the words that was `used` of all.
    pub fn best(mut self, names: &[u8], limit: usize, near: Near, used: (usize, usize)) -> Vec<Hit> {
        let mut most = 1;
        for (document, met) in self.met.iter_mut().enumerate() {
            match near(document) {
                None => *met = (0, 0),
                Some(reach) => {
                    most = most.max(met.1);
                    let besides = reach.map_or(0, |reach| NEAR[reach as usize]);
                    self.scores[document] += if self.is_danger { 0 } else { besides };
                }
            }
        }
        // The key is score, then shortness of the name; what is equal stays in its order.
        let mut order: Vec<(u64, u32)> = Vec::new();
        for (document, met) in self.met.iter().enumerate() {
            if met.0 >= most.div_ceil(self.enough) {
                let score = self.scores[document] * used.0 as u32 / used.1 as u32;
                order.push((u64::from(!score) << 8 | u64::from(names[document]), document as u32));
            }
        }
        sort_numbers(&mut order);
        order.truncate(limit);
        let hit = |(key, document)| Hit { document: document as usize, score: !((key >> 8) as u32) };
        order.into_iter().map(hit).collect()
    }
}
