//! How many slips of the fingers lie between two words.

use crate::find::search::fold::LONGEST;

/// Farther than any limit.
const FAR: u8 = u8::MAX / 2;

/// How far a typed word is from another word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Edits {
    /// From the whole of the other word.
    pub whole: u8,
    /// From the nearest beginning of the other word.
    pub start: u8,
}

/// How many letters of a word of `length` letters may be wrong.
pub fn allowed(length: usize) -> u8 {
    match length {
        0..=4 => 0,
        5..=7 => 1,
        _ => 2,
    }
}

/// The letters to put in, take out, change or swap with their neighbour to make `typed` into `word`, no letter twice
/// (optimal string alignment); more than `limit` when there are more than that.
pub fn edits(typed: &[u8], word: &[u8], limit: u8) -> Edits {
    let reach = usize::from(limit);
    if typed.len() > LONGEST || word.len() > LONGEST {
        return Edits { whole: FAR, start: FAR };
    }
    // Row i holds the edits between the first i letters typed and the first j of the word. Only the cells within
    // `limit` of the diagonal can be within the limit.
    let mut before = [FAR; LONGEST + 2];
    let mut above = [FAR; LONGEST + 2];
    for (j, cell) in above.iter_mut().enumerate().take(reach.min(word.len()) + 1) {
        *cell = j as u8;
    }
    for i in 1..=typed.len() {
        let mut row = [FAR; LONGEST + 2];
        if i <= reach {
            row[0] = i as u8;
        }
        let mut least = row[0];
        for j in i.saturating_sub(reach).max(1)..=word.len().min(i + reach) {
            let (a, b) = (typed[i - 1], word[j - 1]);
            let mut best = (above[j - 1] + u8::from(a != b)).min(above[j].min(row[j - 1]) + 1);
            if i > 1 && j > 1 && a == word[j - 2] && b == typed[i - 2] {
                best = best.min(before[j - 2] + 1);
            }
            row[j] = best.min(FAR);
            least = least.min(row[j]);
        }
        if least > limit {
            return Edits { whole: FAR, start: FAR };
        }
        (before, above) = (above, row);
    }
    let start = above[..=word.len()].iter().fold(FAR, |least, cell| least.min(*cell));
    Edits { whole: above[word.len()], start }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The textbook table, with nothing left out.
    fn table(a: &[u8], b: &[u8]) -> Vec<Vec<usize>> {
        let mut cells = vec![vec![0; b.len() + 1]; a.len() + 1];
        for i in 0..=a.len() {
            for j in 0..=b.len() {
                cells[i][j] = if i == 0 || j == 0 {
                    i + j
                } else {
                    let change = cells[i - 1][j - 1] + usize::from(a[i - 1] != b[j - 1]);
                    let one_more = 1 + cells[i - 1][j].min(cells[i][j - 1]);
                    let is_swap = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
                    let swap = if is_swap { cells[i - 2][j - 2] + 1 } else { usize::MAX };
                    change.min(one_more).min(swap)
                };
            }
        }
        cells
    }

    proptest! {
        #[test]
        fn edits_agree_with_the_textbook(a in "[abc]{0,9}", b in "[abc]{0,12}", limit in 0_u8..4) {
            let found = edits(a.as_bytes(), b.as_bytes(), limit);
            let cells = table(a.as_bytes(), b.as_bytes());
            let last = cells.last().unwrap();
            let within = |count: u8| (count <= limit).then_some(usize::from(count));
            let expected = |count: usize| (count <= limit.into()).then_some(count);
            prop_assert_eq!(within(found.whole), expected(last[b.len()]));
            prop_assert_eq!(within(found.start), expected(*last.iter().min().unwrap()));
        }
    }

    #[test]
    fn slips_are_counted() {
        for (typed, word, whole, start) in [
            ("kreft", "kreft", 0, 0),
            ("kretf", "kreft", 1, 1),
            ("demnes", "demens", 1, 1),
            ("xemens", "demens", 1, 1),
            ("avlasning", "avlastning", 1, 1),
            ("parorene", "parorendesenter", FAR, 1),
        ] {
            assert_eq!(edits(typed.as_bytes(), word.as_bytes(), 2), Edits { whole, start }, "{typed} {word}");
        }
    }
}
