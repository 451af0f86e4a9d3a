//! How alike a typed word and another word are.

use crate::find::search::fold::Word;
use crate::find::search::forms::{SHORTEST, are_forms, is_ending, root};
use crate::find::search::weights::{EXACT, FOLDED, FOLDED_START, FORM, INFIX, PRECISE, PREFIX, SHARE, TAIL};

/// The shortest typed word that is looked for inside other words.
const SHORTEST_INFIX: usize = 4;
/// The fewest letters before the end of a compound.
const FIRST_TAIL: usize = 3;

/// A word to compare with.
#[derive(Clone, Copy, Debug)]
pub struct Spelling<'a> {
    /// Folded.
    pub folded: &'a [u8],
    /// In lower case.
    pub spelled: &'a [u8],
}

impl<'a> From<&'a Word> for Spelling<'a> {
    fn from(word: &'a Word) -> Self {
        Self { folded: word.folded.as_bytes(), spelled: word.spelled.as_bytes() }
    }
}

/// How alike a typed word is to a word that begins as its [`root`] does, in hundredths; 0 if they have nothing in common.
pub fn at_start(typed: Spelling, word: Spelling) -> u32 {
    let Some(rest) = word.folded.strip_prefix(typed.folded) else {
        let is_form = are_forms(typed.folded, word.folded) && !is_other_letter(typed.spelled, word.spelled);
        return if is_form { FORM } else { 0 };
    };
    let is_whole = rest.is_empty();
    let worth = match rest.len() {
        0 => EXACT,
        _ if typed.folded.len() >= SHORTEST && is_ending(rest) => FORM,
        _ => PREFIX + share(typed, word),
    };
    if if is_whole { word.spelled == typed.spelled } else { word.spelled.starts_with(typed.spelled) } {
        return worth;
    }
    let precise = if typed.spelled.iter().all(|byte| *byte < 0x80) { 0 } else { PRECISE };
    worth - precise - if is_whole { FOLDED } else { FOLDED_START }
}

/// Whether the first letter that is not the same was typed as æ, ø or å: «lære» is no form of «LAR».
fn is_other_letter(typed: &[u8], word: &[u8]) -> bool {
    let common = typed.iter().zip(word).take_while(|(x, y)| x == y).count();
    ["æ", "ø", "å"].iter().any(|letter| typed[common..].starts_with(letter.as_bytes()))
}

/// Where a typed word stands inside another, and how much that counts.
pub fn inside(typed: Spelling, word: Spelling) -> Option<(usize, u32)> {
    let (whole, root) = (typed.folded, root(typed.folded));
    if whole.len() < SHORTEST {
        return None;
    }
    // Most words do not even have the root.
    let at = find_last(word.folded, root)?;
    let is_tail = |at: usize, length: usize| at >= FIRST_TAIL && is_ending(&word.folded[at + length..]);
    let at_whole =
        if word.folded[at..].starts_with(whole) { Some(at) } else { find_last(word.folded, whole) };
    match at_whole {
        Some(at) if is_tail(at, whole.len()) => Some((at, TAIL + share(typed, word))),
        _ if root.len() >= SHORTEST_INFIX && is_tail(at, root.len()) => Some((at, TAIL + share(typed, word))),
        Some(at) if at >= 2 && whole.len() >= SHORTEST_INFIX => Some((at, INFIX)),
        _ => None,
    }
}

/// Up to [`SHARE`], by how much of the word is typed.
fn share(typed: Spelling, word: Spelling) -> u32 {
    SHARE * typed.folded.len().min(word.folded.len()) as u32 / word.folded.len() as u32
}

fn find_last(word: &[u8], part: &[u8]) -> Option<usize> {
    let first = *part.first()?;
    (0..=word.len().checked_sub(part.len())?)
        .rev()
        .find(|&at| word[at] == first && word[at..].starts_with(part))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn start(typed: &str, word: &str) -> u32 {
        at_start((&Word::new(typed)).into(), (&Word::new(word)).into())
    }

    fn tail(typed: &str, word: &str) -> u32 {
        inside((&Word::new(typed)).into(), (&Word::new(word)).into()).map_or(0, |(_, worth)| worth)
    }

    #[test]
    fn the_nearer_word_is_worth_more() {
        for (typed, words) in [
            ("tromsø", &["Tromsø", "Tromsøs", "Tromsøysund", "tromsoer"][..]),
            ("tromso", &["tromso", "Tromsø", "Tromsøysund"]),
            ("bø", &["Bø", "bo", "bøker", "bokmål"]),
            ("bo", &["bo", "Bø", "bok", "bokmål"]),
            ("gruppe", &["gruppe", "grupper", "gruppeleder"]),
            ("d", &["d", "da", "demens"]),
        ] {
            for pair in words.windows(2) {
                let (near, far) = (start(typed, pair[0]), start(typed, pair[1]));
                assert!(near > far && far > 0, "{typed}: {} {near}, {} {far}", pair[0], pair[1]);
            }
        }
        assert_eq!(start("kreft", "demens"), 0);
        assert_eq!((start("lære", "lar"), start("lære", "lærer") > 0, start("lare", "lær")), (0, true, FORM));
    }

    #[test]
    fn the_end_and_the_middle_of_a_compound_are_found() {
        for (typed, word, expected) in [
            ("kafé", "Demenskafeen", TAIL + SHARE / 3),
            ("skole", "pårørendeskole", TAIL + SHARE * 5 / 14),
            ("skoler", "pårørendeskolen", TAIL + SHARE * 6 / 15),
            ("hus", "Pårørendehuset", TAIL + SHARE * 3 / 14),
            ("angst", "sosialangstgruppe", INFIX),
            ("rus", "virus", 0),
            ("us", "hus", 0),
            ("rus", "brusende", 0),
            ("emens", "demens", 0),
        ] {
            assert_eq!(tail(typed, word), expected, "{typed} {word}");
        }
    }
}
