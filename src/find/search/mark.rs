//! Which parts of a shown text are what was typed.

use crate::find::search::edits::{allowed, edits};
use crate::find::search::fold::{Word, push_folded, push_lower, tokens};
use crate::find::search::likeness::{Spelling, at_start, inside};
use crate::find::search::query::Query;
use std::ops::Range;

/// The shortest word that may be marked though it is misspelled, and not in its first letter: «vold» is not «Molde».
const SHORTEST_SLIP: usize = 5;

/// A word of the text, with the place in the text of every byte of its folded form.
struct Shown {
    range: Range<usize>,
    spelled: String,
    folded: String,
    places: Vec<usize>,
}

/// Cuts `text` into pieces, in order and without gaps, and says of each whether it is what was typed: the letters
/// typed where a word begins with them or has them inside, the whole word where it is another form or was misspelled.
pub fn mark(text: &str, query: &str) -> Vec<(Range<usize>, bool)> {
    let shown: Vec<_> = tokens(text).map(|token| read(text, token.range)).collect();
    let mut marked: Vec<Range<usize>> = Vec::new();
    for typed in Query::new(query).telling {
        let before = marked.len();
        marked.extend(shown.iter().filter_map(|word| place(&typed, word)));
        let limit = allowed(typed.folded.len());
        if marked.len() == before && limit > 0 && typed.folded.len() >= SHORTEST_SLIP {
            let is_meant = |word: &&Shown| {
                if typed.folded.as_bytes().first() != word.folded.as_bytes().first() {
                    return false;
                }
                let edits = edits(typed.folded.as_bytes(), word.folded.as_bytes(), limit);
                edits.whole.min(edits.start) <= limit
            };
            marked.extend(shown.iter().filter(is_meant).map(|word| word.range.clone()));
        }
    }
    let mut pieces: Vec<(Range<usize>, bool)> = Vec::new();
    let mut at = 0;
    // The next mark is the one that reaches farthest of those that start first.
    while let Some(next) = marked.iter().filter(|mark| mark.end > at).min_by_key(|mark| mark.start.max(at)) {
        let start = next.start.max(at);
        if start > at {
            pieces.push((at..start, false));
        }
        match pieces.last_mut() {
            Some((last, true)) => last.end = next.end,
            _ => pieces.push((start..next.end, true)),
        }
        at = next.end;
    }
    if at < text.len() {
        pieces.push((at..text.len(), false));
    }
    pieces
}

fn read(text: &str, range: Range<usize>) -> Shown {
    let mut shown =
        Shown { range: range.clone(), spelled: String::new(), folded: String::new(), places: Vec::new() };
    push_lower(&mut shown.spelled, &text[range.clone()]);
    for (offset, c) in text[range.clone()].char_indices() {
        push_folded(&mut shown.folded, c);
        shown.places.resize(shown.folded.len(), range.start + offset);
    }
    shown
}

/// The part of a word that is what was typed.
fn place(typed: &Word, word: &Shown) -> Option<Range<usize>> {
    let spelling = Spelling { folded: word.folded.as_bytes(), spelled: word.spelled.as_bytes() };
    let place_of = |at: usize| word.places.get(at).copied().unwrap_or(word.range.end);
    let length = typed.folded.len();
    if word.folded.starts_with(&typed.folded) {
        return Some(word.range.start..place_of(length));
    }
    if at_start(typed.into(), spelling) > 0 {
        return Some(word.range.clone());
    }
    let (at, _) = inside(typed.into(), spelling)?;
    let is_typed = word.folded[at..].starts_with(&typed.folded);
    Some(place_of(at)..if is_typed { place_of(at + length) } else { word.range.end })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_was_typed_is_marked() {
        for (text, query, expected) in [
            ("Demenskafé i Tromsø", "tromso kafe", "Demens[kafé] i [Tromsø]"),
            ("Sørum", "sø", "[Sø]rum"),
            ("Nærøysund krisesenter", "naeroy", "[Nærøy]sund krisesenter"),
            ("Aasen og Åsen", "aas", "[Aas]en og [Ås]en"),
            ("Kreftkoordinator", "kretf", "[Kreftkoordinator]"),
            ("Samtalegruppene", "gruppa", "Samtale[gruppene]"),
            ("Grupper for grupper", "gruppe", "[Gruppe]r for [gruppe]r"),
            ("Pårørendesenter", "pårørende senter", "[Pårørendesenter]"),
            ("Pårørende", "pårør pårørende", "[Pårørende]"),
            ("Vern for eldre", "for", "Vern [for] eldre"),
            ("Krisesenteret for Molde", "vold", "Krisesenteret for Molde"),
            ("Røros", "bror", "Røros"),
            ("Ingen", "kreft", "Ingen"),
            ("", "kreft", ""),
        ] {
            let mut shown = String::new();
            for (range, is_marked) in mark(text, query) {
                let piece = &text[range];
                shown.push_str(&if is_marked { format!("[{piece}]") } else { piece.to_owned() });
            }
            assert_eq!(shown, expected, "{query}");
        }
    }

    proptest! {
        #[test]
        fn the_pieces_are_the_text(text in "[aeoåæøé\u{301}N. «-]{0,20}", query in "[aeoåøn .]{0,8}") {
            let pieces = mark(&text, &query);
            prop_assert_eq!(pieces.iter().map(|(range, _)| &text[range.clone()]).collect::<String>(), text);
            prop_assert!(pieces.windows(2).all(|pair| pair[0].1 != pair[1].1));
        }
    }
}
