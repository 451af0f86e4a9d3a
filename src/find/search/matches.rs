//! Which words of the documents a typed word may be.

use crate::find::search::edits::{allowed, edits};
use crate::find::search::fold::{Word, letters, pairs};
use crate::find::search::forms::root;
use crate::find::search::lexicon::Lexicon;
use crate::find::search::likeness::{at_start, inside};
use crate::find::search::weights::{FIRST_LETTER, FORM, INFIX, MORE_SLIPS, PREFIX, SLIP, TAIL, UNFINISHED};

/// The shortest name of a place that is nothing else.
const SHORTEST_NAMED: usize = 4;
/// The shortest half of a compound.
const SHORTEST_HALF: usize = 3;
/// The shortest word that may be misspelled and unfinished: «skam» is not the beginning of «samtale».
const SHORTEST_UNFINISHED: usize = 6;
/// The shortest half that may stand for the whole.
const SHORTEST_ALONE: usize = 4;

/// How sure it is that a word of a query is what was meant.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Certainty {
    /// The documents have it.
    Sure,
    /// It is one slip or two from a word of the documents: it is no misspelled synonym, but may be part of a phrase.
    Mended,
    /// Nothing is like it.
    #[default]
    Open,
}

/// The words that a typed word may be.
#[derive(Debug, Default)]
pub struct Matches {
    /// Their numbers in the lexicon, and how alike each is in hundredths.
    pub words: Vec<(usize, u32)>,
    /// Those that it may have been before the fingers slipped.
    pub slips: Vec<(usize, u32)>,
    /// How sure it is.
    pub certainty: Certainty,
    /// Whether one of `words` stands in more than a description, and not as the middle of a word by chance.
    pub is_strong: bool,
    /// Whether one of those is the word itself or another form of it.
    pub is_whole: bool,
    /// Whether it is spelled as part of the name of a place is.
    pub is_place: bool,
    /// Whether it is a word that records are sorted by.
    pub is_label: bool,
}

impl Matches {
    /// The words that begin or end with `typed` or have it inside, and its other forms.
    pub fn direct(lexicon: &Lexicon, typed: &Word) -> Self {
        let mut matches = Self::default();
        let root = root(typed.folded.as_bytes());
        let wanted = pairs(root);
        let (low, high) = lexicon.range(root);
        let mut is_named = false;
        for number in low..high {
            let worth = at_start(typed.into(), lexicon.spelling(number));
            is_named |= worth > FORM && lexicon.is_place(number) && typed.folded.len() >= SHORTEST_NAMED;
            matches.add(lexicon, number, worth);
        }
        // Who says «Volda» does not mean «vold».
        if is_named {
            matches.words.retain(|&(_, worth)| worth > FORM);
        }
        // And who says «vold» does not mean «Volda».
        if matches.is_label {
            matches.words.retain(|&(number, worth)| worth >= FORM || !lexicon.is_place(number));
        }
        // A place is no compound: «Lier» is not the end of «familier».
        if root.len() >= SHORTEST_HALF && !matches.is_place {
            for number in 0..lexicon.len() {
                if wanted & !lexicon.pairs(number) == 0
                    && (number < low || number >= high)
                    && let Some((_, worth)) = inside(typed.into(), lexicon.spelling(number))
                {
                    matches.add(lexicon, number, worth);
                }
            }
        }
        matches
    }

    /// Adds a word of the lexicon, if it is at all alike.
    pub fn add(&mut self, lexicon: &Lexicon, number: usize, mut worth: u32) {
        // Names of places have no other forms: «Volda» is none of «vold».
        if worth == FORM && lexicon.is_place(number) {
            worth = PREFIX;
        }
        if worth > 0 {
            self.words.push((number, worth));
            self.is_strong |= worth > INFIX && lexicon.is_strong(number);
            self.is_whole |= worth >= FORM && lexicon.is_strong(number);
            self.is_place |= worth >= FORM && lexicon.is_place(number);
            self.is_label |= worth >= FORM && lexicon.is_label(number);
            if self.is_strong || worth >= FORM {
                self.certainty = Certainty::Sure;
            }
        }
    }

    /// Looks for what the word may have been before the fingers slipped: the words with the fewest slips, and further
    /// ones only while all of them are mere mentions. A word that `is_alone` may be one that is only ever mentioned.
    pub fn mend(&mut self, lexicon: &Lexicon, typed: &Word, is_alone: bool) {
        let folded = typed.folded.as_bytes();
        let limit = allowed(folded.len());
        // One wrong digit is another number.
        if limit == 0 || self.certainty == Certainty::Sure || folded.iter().any(u8::is_ascii_digit) {
            return;
        }
        let wanted = letters(folded);
        // By kind: one slip, one slip and not finished, two slips, two slips and not finished.
        let mut found: Vec<(usize, u8)> = Vec::new();
        let (mut strong, mut any) = (u8::MAX, u8::MAX);
        for number in 0..lexicon.len() {
            let word = lexicon.spelling(number).folded;
            if (wanted & !lexicon.letters(number)).count_ones() > limit.into()
                || word.len() + usize::from(limit) < folded.len()
            {
                continue;
            }
            let edits = edits(folded, word, limit);
            let unfinished = if folded.len() < SHORTEST_UNFINISHED { u8::MAX } else { 2 * edits.start + 1 };
            let rank = (2 * edits.whole).min(unfinished);
            // Below two it is no slip but the word itself, or its beginning.
            if (2..2 * limit + 2).contains(&rank) {
                found.push((number, rank - 2));
                any = any.min(rank - 2);
                if lexicon.is_strong(number) {
                    strong = strong.min(rank - 2);
                }
            }
        }
        let mut last = strong;
        // One slip in the beginning of a long word is no chance.
        if strong % 2 == 0 || (strong == 1 && limit > 1) {
            self.certainty = Certainty::Mended;
        }
        if strong == u8::MAX {
            if !is_alone || !self.words.is_empty() {
                return;
            }
            last = any;
        }
        for (number, kind) in found {
            if kind <= last {
                let mut worth = SLIP - MORE_SLIPS * u32::from(kind / 2) - UNFINISHED * u32::from(kind % 2);
                if lexicon.spelling(number).folded[0] != folded[0] {
                    worth -= FIRST_LETTER;
                }
                self.slips.push((number, worth));
            }
        }
    }

    /// Whether some word ends with it in more than a description, or it stands there.
    fn is_tail(&self) -> bool {
        self.is_strong && self.words.iter().any(|&(_, worth)| worth >= TAIL)
    }

    /// Whether nothing is like the word, not even with a slip.
    pub fn is_nothing(&self) -> bool {
        self.words.is_empty() && self.slips.is_empty()
    }

    /// Takes the slips for what was meant.
    pub fn accept(&mut self, lexicon: &Lexicon) {
        for (number, worth) in std::mem::take(&mut self.slips) {
            self.add(lexicon, number, worth);
        }
    }
}

/// The parts of a compound that no document has: both halves if they are known, else the longest known first half,
/// because it is the rarer word, else the longest known end. There may be an `s` or `e` between the halves.
pub fn take_apart(lexicon: &Lexicon, typed: &Word) -> Vec<Word> {
    let whole = typed.folded.as_str();
    // The second half may also be the end of other compounds only: «gruppe» of «samtalegruppe».
    let is_known = |rest: &str| {
        rest.len() >= SHORTEST_HALF
            && (lexicon.has_strong(rest.as_bytes()) || Matches::direct(lexicon, &Word::new(rest)).is_tail())
    };
    let mut parts = Vec::new();
    for at in (SHORTEST_HALF..whole.len()).rev() {
        let (Some(mut head), Some(rest)) = (whole.get(..at), whole.get(at..)) else { continue };
        if !lexicon.has_strong(head.as_bytes()) {
            let joint = whole.as_bytes()[at - 1];
            head = whole.get(..at - 1).unwrap_or_default();
            if (joint != b's' && joint != b'e')
                || head.len() < SHORTEST_HALF
                || !lexicon.has_strong(head.as_bytes())
            {
                continue;
            }
        }
        if is_known(rest) {
            return vec![Word::new(head), Word::new(rest)];
        }
        if parts.is_empty() && head.len() >= SHORTEST_ALONE {
            parts.push(Word::new(head));
        }
    }
    for at in 1..whole.len().saturating_sub(SHORTEST_ALONE - 1) {
        let Some(rest) = whole.get(at..) else { continue };
        if parts.is_empty() && lexicon.has_strong(rest.as_bytes()) {
            parts.push(Word::new(rest));
        }
    }
    parts
}
