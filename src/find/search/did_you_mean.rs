//! What somebody may have meant by words that nothing is like.

use crate::find::search::edits::edits;
use crate::find::search::lexicon::Lexicon;
use crate::find::search::matches::{Matches, take_apart};
use crate::find::search::query::Query;
use crate::find::search::synonyms::Synonyms;

/// How many letters may be wrong: one more than where a word is found in spite of it.
fn allowed(length: usize) -> u8 {
    match length {
        0..=4 => 0,
        5..=7 => 2,
        _ => 3,
    }
}
/// The shortest word that may be a place with slips in it: «pause» is not «Aure».
const SHORTEST_PLACE: usize = 7;
/// The shortest word that may have been meant.
const SHORTEST: usize = 5;

/// The query with the nearest known word in place of each that nothing is like and nobody says: a word of a topic or
/// a place, as those are what people look for; `None` if there is no such word.
pub fn did_you_mean(lexicon: &Lexicon, synonyms: &Synonyms, query: &str) -> Option<String> {
    let mut said = String::new();
    let mut is_other = false;
    for word in Query::new(query).telling {
        let mut found = Matches::direct(lexicon, &word);
        found.mend(lexicon, &word, true);
        let is_known = synonyms.says(&word, &found)
            || !found.words.is_empty()
            || !found.slips.is_empty()
            || !take_apart(lexicon, &word).is_empty();
        let nearest = if is_known { None } else { nearest(lexicon, word.folded.as_bytes()) };
        is_other |= nearest.is_some();
        if !said.is_empty() {
            said.push(' ');
        }
        said.push_str(nearest.unwrap_or(&word.spelled));
    }
    is_other.then_some(said)
}

fn nearest<'a>(lexicon: &'a Lexicon, typed: &[u8]) -> Option<&'a str> {
    let mut best = (allowed(typed.len()) + 1, None);
    for number in 0..lexicon.len() {
        let spelling = lexicon.spelling(number);
        // A slip in the first letter of a place makes another word.
        let is_meant = lexicon.is_label(number)
            || (lexicon.is_place(number)
                && typed.len() >= SHORTEST_PLACE
                && spelling.folded.first() == typed.first());
        if !is_meant || spelling.folded.len() < SHORTEST {
            continue;
        }
        let distance = edits(typed, spelling.folded, best.0).whole;
        if distance < best.0 {
            best = (distance, std::str::from_utf8(spelling.spelled).ok());
        }
    }
    best.1
}
