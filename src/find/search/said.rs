//! Which of the words that people say a typed word is.

use crate::find::search::edits::{allowed, edits};
use crate::find::search::fold::Word;
use crate::find::search::forms::root;
use crate::find::search::lexicon::Lexicon;
use crate::find::search::likeness::{Spelling, at_start};
use crate::find::search::matches::{Certainty, Matches};
use crate::find::search::weights::{EXACT, FORM, HEAD, MORE_SLIPS, SLIP};

/// From how many letters a word that is being typed may stand for the word it begins.
const SHORTEST_START: usize = 4;
/// The shortest word that may be misspelled.
const SHORTEST_MENDED: usize = 5;
/// The shortest word that may have a slip in its first letter: «tull» is not «full».
const SHORTEST_FIRST: usize = 6;
/// The shortest word that may have two letters changed: «overtatt» is not «overfalt».
const SHORTEST_FAR: usize = 10;
/// The shortest word of [`Said::is_slip`].
const SHORTEST_SLIP: usize = 8;
/// The shortest word that may stand for a compound that begins or ends with it: «alkohol» for «alkoholmisbruk», «gjeld»
/// for «kredittkortgjeld».
const SHORTEST_HEAD: usize = 5;

/// A word that people say and a typed word is, and how well it is that, in hundredths.
#[derive(Clone, Copy, Debug)]
pub struct Said {
    /// Its number in the lexicon.
    pub word: u32,
    /// Where it is all that is said.
    pub alone: u32,
    /// Where it is part of a phrase.
    pub within: u32,
    /// Whether it is misspelled, long, and may be one of the documents as well; then it is this where that is danger.
    pub is_slip: bool,
}

impl Said {
    /// A small word, which is only itself.
    pub fn exactly(lexicon: &Lexicon, typed: &Word) -> Vec<Self> {
        let (low, high) = lexicon.range(typed.folded.as_bytes());
        let is_it = |number: &usize| {
            let Spelling { folded, spelled } = lexicon.spelling(*number);
            folded == typed.folded.as_bytes() && spelled == typed.spelled.as_bytes()
        };
        let said = |number| Self { word: number as u32, alone: EXACT, within: EXACT, is_slip: false };
        (low..high).filter(is_it).map(said).collect()
    }
}

/// The words of `lexicon` that a typed word is, in their order. What the documents have stands for itself or a form of
/// it; what they do not have may also be misspelled, not finished or longer.
pub fn said(lexicon: &Lexicon, typed: &Word, matches: &Matches, is_last: bool) -> Vec<Said> {
    let typed_letters = typed.letters();
    let is_loose = matches.certainty != Certainty::Sure;
    let (low, high) =
        if is_loose { (0, lexicon.len()) } else { lexicon.range(root(typed.folded.as_bytes())) };
    let mut found = Vec::new();
    for number in low..high {
        let letters = lexicon.letters(number);
        // Most words are of other letters, which is quicker to see.
        let more = (typed_letters & !letters).count_ones();
        let fewer = (letters & !typed_letters).count_ones();
        if is_loose && more > 2 && fewer > 0 {
            continue;
        }
        let said = lexicon.spelling(number);
        let mut alike = at_start(typed.into(), said);
        let strict = if alike >= FORM { alike } else { 0 };
        if is_loose && strict == 0 {
            let is_unfinished = is_last && typed.folded.len() >= SHORTEST_START;
            if alike == 0 || !is_unfinished {
                alike = loose(typed.folded.as_bytes(), said.folded, more.max(fewer));
            }
        } else {
            alike = strict;
        }
        let mut alone = if matches.certainty == Certainty::Open { alike } else { strict };
        // What records are called is only itself: «Volda» is no form of «vold».
        if matches.is_whole && typed.folded.as_bytes() != said.folded {
            alone = 0;
        }
        // A long word that is nearly spelled so: «selvmorrd».
        let is_slip =
            matches.certainty == Certainty::Mended && typed.folded.len() >= SHORTEST_SLIP && alike > HEAD;
        if alike > 0 {
            found.push(Said { word: number as u32, alone, within: alike, is_slip });
        }
    }
    found
}

/// How well a typed word is another one that it is not spelled as; one of them has so many `others`,
/// letters that the other lacks.
fn loose(typed: &[u8], said: &[u8], others: u32) -> u32 {
    let length = typed.len().max(said.len());
    if length < SHORTEST_FIRST && typed.first() != said.first() {
        return 0;
    }
    let is_near = length < SHORTEST_FAR && typed.len() == said.len();
    let most = if is_near { allowed(length).min(1) } else { allowed(length) };
    if typed.len() >= SHORTEST_MENDED
        && typed.len().abs_diff(said.len()) <= most.into()
        && others <= most.into()
    {
        let slips = edits(typed, said, most).whole;
        if slips <= most {
            return SLIP - MORE_SLIPS * u32::from(slips);
        }
    }
    let is_longer = said.len() >= SHORTEST_HEAD && (typed.starts_with(said) || typed.ends_with(said));
    if is_longer { HEAD } else { 0 }
}
