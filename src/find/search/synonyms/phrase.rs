//! A phrase, and where it is said in a query.

use super::Group;
use super::classes::Typed;
use std::cmp::Reverse;

/// How many times as long as a phrase the words may be that it is spread over, where it may be danger.
const WIDE: usize = 2;

/// From how many places a pattern may be spread as wide though only one of its words tells something.
const LONG: usize = 3;

/// What people say.
#[derive(Clone, Debug, Default)]
pub struct Phrase {
    /// The class of each place; of a plain phrase, of the words that tell something.
    pub places: Vec<u32>,
    /// The classes of the small words of a plain phrase.
    pub small: Vec<u32>,
    /// Whether a word of each place must be said, small ones too.
    pub is_pattern: bool,
    /// The entry that it is of.
    pub entry: usize,
}

/// Where a phrase is said.
pub struct Found {
    /// The telling words of the query, as bits.
    pub words: u64,
    /// How many words of the phrase are said.
    pub length: usize,
    /// How many of its small words are not.
    pub missing: usize,
    /// How near each other the words are, and whether they are in the order of the phrase.
    pub nearness: u32,
    /// How well the worst of the words is spelled.
    pub worth: u32,
    /// Over how many words of the query it goes, with the small ones that are nearest.
    span: usize,
    is_in_order: bool,
    is_pattern: bool,
}

impl Found {
    /// Whether its words are near enough to belong together: «Far har kols, og jeg er redd for …» is not «redd for far»,
    /// and «slår meg opp» is not «slår opp».
    pub fn is_close(&self, kind: &Group) -> bool {
        let Self { length, missing, .. } = *self;
        let tells = self.words.count_ones();
        let most = match tells {
            _ if kind.is_calm && !self.is_pattern => length + missing,
            0 | 1 if length < LONG || !self.is_pattern => length + 1,
            _ => WIDE * length + WIDE,
        };
        let is_grave = kind.danger.is_some() || kind.is_calm;
        (tells > 0 || self.is_in_order) && (!is_grave || length == 1 || self.span <= most)
    }
}

impl Phrase {
    /// How many words it has.
    pub fn length(&self) -> usize {
        self.places.len() + self.small.len()
    }

    /// Where the phrase is said best by the typed words that are not used; `None` if one is missing.
    pub fn said_in(&self, typed: &[Typed], used: u64, is_danger: bool) -> Option<Found> {
        let starts = (0..typed.len()).filter_map(|at| self.said_from(at, typed, used, is_danger));
        starts.max_by_key(|found| (found.worth, found.nearness))
    }

    /// As [`Phrase::said_in`], where its first place is said by this word.
    fn said_from(&self, start: usize, typed: &[Typed], used: u64, is_danger: bool) -> Option<Found> {
        let (mut taken, mut words, mut worth, mut alone) = (0_u64, 0_u64, u32::MAX, 0);
        let (mut first, mut last, mut is_in_order, mut before) = (start, start, true, 0);
        for (number, class) in self.places.iter().enumerate() {
            let mut best = None;
            for (at, word) in typed.iter().enumerate() {
                let is_free = taken & 1 << at == 0 && word.bit & used == 0 && (number > 0 || at == start);
                if is_free
                    && (self.is_pattern || word.bit != 0)
                    && let Some(said) = word.is_of(*class)
                {
                    let away = first.saturating_sub(at) + at.saturating_sub(last);
                    best = best.max(Some((said.within, Reverse(away), at)));
                }
            }
            let (within, _, at) = best.filter(|(within, ..)| *within > 0)?;
            (first, last) = (first.min(at), last.max(at));
            is_in_order &= number == 0 || at > before;
            before = at;
            taken |= 1 << at;
            worth = worth.min(within);
            if typed[at].bit != 0 {
                words |= typed[at].bit;
                let said = typed[at].is_of(*class)?;
                alone = if is_danger && said.is_slip { said.within } else { said.alone };
            }
        }
        // What one word alone tells must be that word.
        if words.count_ones() == 1 {
            worth = alone;
        }
        let mut missing = 0;
        for class in &self.small {
            let is_said = |(_, word): &(usize, &Typed)| word.bit == 0 && word.is_of(*class).is_some();
            let small = typed.iter().enumerate().filter(is_said).map(|(at, _)| at);
            match small.min_by_key(|at| first.saturating_sub(*at) + at.saturating_sub(last)) {
                Some(at) => (first, last) = (first.min(at), last.max(at)),
                None => missing += 1,
            }
        }
        // «mistet et barn» tells enough without its small words; «vil ikke leve» does not.
        if worth == 0 || (missing > 0 && self.places.len() == 1) {
            return None;
        }
        // The fewer words stand between them, the more zeros are left around them.
        let nearness = 2 * (taken.leading_zeros() + taken.trailing_zeros()) + u32::from(is_in_order);
        let (length, span) = (self.length() - missing, last + 1 - first);
        Some(Found {
            words,
            length,
            missing,
            nearness,
            worth,
            span,
            is_in_order,
            is_pattern: self.is_pattern,
        })
    }
}
