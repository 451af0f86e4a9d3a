//! How much the words of a sentence speak of danger.
//!
//! Nobody can list every way to say that somebody is in danger. So a sentence is also weighed: every word of it, its
//! beginning, pairs of words and four letters at a time have a weight, [learned] from sentences that people have
//! sorted (`data/phrases.json`). What the [synonyms](super::synonyms) say comes first; the weight finds what they
//! do not say, and silences them where everything else in a sentence is calm.

pub mod learn;

use super::fold::{Word, tokens};

/// How many weights there are; pieces share them by their hash. A power of two.
pub const WEIGHTS: usize = 1 << 13;
/// How many steps make 1: a weight is written in whole steps, in one letter.
const STEPS: f32 = 8.0;
/// The farthest from 0, in steps.
const MOST: i32 = 45;
/// The letter for 0; the letters from `#` to `~` are used, but for the backslash.
const ZERO: u8 = b'P';
/// From how many words on a sentence is weighed, as fewer say too little; and from how many on it may be calm.
const SHORTEST: (usize, usize) = (3, 4);
/// From which weight on a sentence may speak of danger, below which a mere word for a danger says nothing, and below
/// which no phrase does.
const DANGER: f32 = 0.2;
const MILD: f32 = -0.5;
const CALM: f32 = -1.5;

/// What a sentence leans to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Leaning {
    /// Everything in it is calm.
    Calm,
    /// Most of it is.
    Mild,
    /// It may be either.
    #[default]
    Open,
    /// It may be danger.
    Danger,
}

/// The weights.
#[derive(Clone, Debug, Default)]
pub struct Cues {
    /// In steps; the last is added to each sentence.
    weights: Vec<i8>,
}

impl Cues {
    /// Reads what [`Cues::written`] wrote; nothing is weighed by anything else.
    pub fn read(written: &str) -> Self {
        let weights: Vec<i8> = written.bytes().map(step).collect();
        Self { weights: if weights.len() == WEIGHTS + 1 { weights } else { Vec::new() } }
    }

    /// The weights, one letter each.
    pub fn written(&self) -> String {
        self.weights.iter().map(|step| letter(*step)).collect()
    }

    /// What a sentence leans to.
    pub fn leaning(&self, text: &str) -> Leaning {
        match self.weight(text) {
            Some((weight, _)) if weight > DANGER => Leaning::Danger,
            Some((_, words)) if words < SHORTEST.1 => Leaning::Open,
            Some((weight, _)) if weight < CALM => Leaning::Calm,
            Some((weight, _)) if weight < MILD => Leaning::Mild,
            _ => Leaning::Open,
        }
    }

    /// How much a sentence speaks of danger, or, below 0, not, and how many words it has; `None` if it says too little.
    fn weight(&self, text: &str) -> Option<(f32, usize)> {
        let own = *self.weights.get(WEIGHTS)?;
        let (pieces, words) = pieces(text);
        if words < SHORTEST.0 {
            return None;
        }
        let sum: i32 = pieces.iter().map(|piece| i32::from(self.weights[*piece as usize])).sum();
        let weight = (sum as f32 / (pieces.len() as f32).sqrt() + f32::from(own)) / STEPS;
        Some((weight, words))
    }
}

/// The pieces of a text, each once, as numbers of weights; and how many words it has.
fn pieces(text: &str) -> (Vec<u32>, usize) {
    let words: Vec<Word> = tokens(text).map(|token| Word::new(token.word)).collect();
    let words: Vec<&[u8]> =
        words.iter().map(|word| word.folded.as_bytes()).filter(|word| !word.is_empty()).collect();
    let mut pieces = Vec::new();
    let start = |word: &[u8]| word.len().min(5);
    for (at, word) in words.iter().enumerate() {
        pieces.push(hash(b'w', word, b""));
        for (shortest, length) in [(4, 4), (6, 5)] {
            if word.len() >= shortest {
                pieces.push(hash(b'p', &word[..length], b""));
            }
        }
        // The word after it, and the one after that.
        for (kind, away) in [(b'b', 1), (b't', 2)] {
            if let Some(other) = words.get(at + away) {
                pieces.push(hash(kind, &word[..start(word)], &other[..start(other)]));
            }
        }
        let whole = [b"^", *word, b"$"].concat();
        pieces.extend(whole.windows(4).map(|letters| hash(b'c', letters, b"")));
    }
    let mut numbers: Vec<u32> = pieces.into_iter().map(|hash| hash & (WEIGHTS as u32 - 1)).collect();
    numbers.sort_unstable();
    numbers.dedup();
    (numbers, words.len())
}

/// A number for a piece of this kind (FNV-1a).
fn hash(kind: u8, one: &[u8], other: &[u8]) -> u32 {
    let mut hash = 0x811c_9dc5_u32;
    for byte in [&[kind], one, b" ", other].into_iter().flatten() {
        hash = (hash ^ u32::from(*byte)).wrapping_mul(0x0100_0193);
    }
    hash ^ hash >> 15
}

fn letter(step: i8) -> char {
    let code = (i32::from(ZERO) + i32::from(step)) as u8;
    // A backslash is two letters in JSON.
    char::from(if code >= b'\\' { code + 1 } else { code })
}

fn step(letter: u8) -> i8 {
    let code = if letter > b'\\' { letter - 1 } else { letter };
    (i32::from(code) - i32::from(ZERO)).clamp(-MOST, MOST) as i8
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_again() {
        let weights: Vec<i8> = (0..=WEIGHTS).map(|at| (at % 91) as i8 - 45).collect();
        let cues = Cues { weights };
        let written = cues.written();
        assert!(written.len() == WEIGHTS + 1 && !written.contains(['"', '\\']));
        assert_eq!(Cues::read(&written).weights, cues.weights);
        assert!(
            Cues::read("").weights.is_empty() && Cues::default().leaning("en to tre fire") == Leaning::Open
        );
    }

    #[test]
    fn a_piece_counts_once_however_it_is_spelled() {
        assert_eq!(pieces("Å dø, å dø").0, pieces("aa doe a do").0);
        assert_eq!(pieces("en to tre").1, 3);
    }
}
