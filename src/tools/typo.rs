//! «Did you mean …?»: the word of a list that is nearest to a mistyped one.

/// Longer words are not typing errors of anything.
const LONGEST: usize = 80;

/// The nearest of `words`, if one is near enough to have been meant.
pub fn nearest<'a>(typed: &str, words: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    if typed.len() > 2 * LONGEST {
        return None;
    }
    let typed: Vec<char> = folded(typed).collect();
    if typed.is_empty() || typed.len() > LONGEST {
        return None;
    }
    let near = words.into_iter().filter_map(|word| {
        let letters: Vec<char> = folded(word).collect();
        let allowed = 1 + typed.len().max(letters.len()) / 6;
        if typed.len().abs_diff(letters.len()) > allowed {
            return None;
        }
        let distance = distance(&typed, &letters);
        (distance <= allowed).then_some((distance, word))
    });
    near.min_by_key(|(distance, _)| *distance).map(|(_, word)| word)
}

/// `expected`, and what was meant instead of `typed` if that can be told.
pub fn hint<'a>(
    expected: impl Into<String>,
    typed: &str,
    words: impl IntoIterator<Item = &'a str>,
) -> String {
    let mut text = expected.into();
    if let Some(word) = nearest(typed, words) {
        text.push_str("; did you mean ");
        text.push_str(&super::fault::quote(word));
        text.push('?');
    }
    text
}

/// The letters without what people often get wrong: case, and hyphens or spaces.
fn folded(word: &str) -> impl Iterator<Item = char> {
    word.chars().flat_map(char::to_lowercase).map(|c| if matches!(c, ' ' | '_') { '-' } else { c })
}

/// Letters to change, add, leave out or swap with the next (optimal string alignment).
fn distance(a: &[char], b: &[char]) -> usize {
    let mut before = vec![0; b.len() + 1];
    let mut last: Vec<usize> = (0..=b.len()).collect();
    for i in 1..=a.len() {
        let mut row = vec![i; b.len() + 1];
        for j in 1..=b.len() {
            let change = usize::from(a[i - 1] != b[j - 1]);
            row[j] = (last[j] + 1).min(row[j - 1] + 1).min(last[j - 1] + change);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                row[j] = row[j].min(before[j - 2] + 1);
            }
        }
        before = last;
        last = row;
    }
    last[b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_typing_error_finds_its_word_and_another_word_none() {
        let words = ["psykisk-helse", "rus", "sorg", "demens", "barn"];
        for (typed, meant) in [
            ("psykisk-helsee", Some("psykisk-helse")),
            ("Psykisk helse", Some("psykisk-helse")),
            ("psyksik-hlese", Some("psykisk-helse")),
            ("rsu", Some("rus")),
            ("demnes", Some("demens")),
            ("fotball", None),
            ("", None),
        ] {
            assert_eq!(nearest(typed, words), meant, "{typed}");
        }
        assert_eq!(nearest(&"x".repeat(1_000_000), words), None);
        assert_eq!(hint("a topic", "dement", words), "a topic; did you mean \"demens\"?");
    }
}
