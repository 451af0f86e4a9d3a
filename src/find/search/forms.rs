//! The forms of a word: «gruppe», «gruppen», «grupper», «gruppene», «gruppa».

/// The endings that Norwegian puts on a word, both forms of it, and the plural of English; folded.
const ENDINGS: &[&str] = &[
    "a", "e", "s", "en", "et", "er", "ar", "as", "es", "re", "ra", "ens", "ets", "ers", "ene", "ane", "men",
    "mer", "enes", "anes", "ende", "ande", "eret", "rene", "mene", "endes", "andes",
];

/// The endings that a word of only three letters before them may change between: «kone», «kona».
const SHORT: &[&str] = &["a", "e", "en", "er", "ene"];

/// The shortest word that is looked at for its forms.
pub const SHORTEST: usize = 3;

fn is_among(endings: &[&str], rest: &[u8]) -> bool {
    endings.iter().any(|ending| ending.as_bytes() == rest)
}

/// Whether a word may end in this, or in nothing.
pub fn is_ending(rest: &[u8]) -> bool {
    rest.is_empty() || is_among(ENDINGS, rest)
}

/// What all forms of a word begin with: the word without its longest ending, at least three letters.
pub fn root(word: &[u8]) -> &[u8] {
    let shortest = SHORTEST.min(word.len());
    (shortest..word.len()).find(|&at| is_ending(&word[at..])).map_or(word, |at| &word[..at])
}

/// Whether two different words are forms of one.
pub fn are_forms(a: &[u8], b: &[u8]) -> bool {
    let common = a.iter().zip(b).take_while(|(x, y)| x == y).count();
    // «snakke» and «snakket» share one letter more than the stem.
    [common, common.saturating_sub(1)].into_iter().any(|at| {
        let (x, y) = (&a[at..], &b[at..]);
        match at {
            0..=2 => false,
            3 => {
                let is_short = |rest: &[u8]| is_among(SHORT, rest) || (rest.len() < 3 && is_ending(rest));
                (is_among(SHORT, x) && is_among(SHORT, y))
                    || ((x.is_empty() || y.is_empty()) && is_short(x) && is_short(y))
            }
            _ => is_ending(x) && is_ending(y),
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_a_word_belong_together_and_others_do_not() {
        for (a, b, expected) in [
            ("gruppe", "gruppene", true),
            ("grupper", "gruppa", true),
            ("kafe", "kafeene", true),
            ("kone", "kona", true),
            ("rus", "rusen", true),
            ("senter", "sentre", true),
            ("sentrene", "senteret", true),
            ("forelder", "foreldrene", true),
            ("parorende", "parorande", true),
            ("parorendes", "parorande", true),
            ("sykdom", "sykdommer", true),
            ("snakke", "snakket", true),
            ("carer", "carers", true),
            ("barn", "bare", false),
            ("barn", "barnevern", false),
            ("dem", "demens", false),
            ("rus", "ruset", true),
            ("kreft", "krefter", true),
            ("helse", "helst", false),
            ("bo", "boer", false),
        ] {
            assert_eq!(are_forms(a.as_bytes(), b.as_bytes()), expected, "{a} {b}");
            assert_eq!(are_forms(b.as_bytes(), a.as_bytes()), expected, "{b} {a}");
        }
    }

    #[test]
    fn forms_begin_with_the_root() {
        for (word, expected) in
            [("grupper", "grupp"), ("rusen", "rus"), ("rus", "rus"), ("i", "i"), ("pleiepenger", "pleiepeng")]
        {
            assert_eq!(root(word.as_bytes()), expected.as_bytes());
        }
    }
}
