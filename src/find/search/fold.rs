//! Spelling: the words of a text in lower case, and folded so that every way to write a letter meets.
//!
//! `æ ø å` are also written `ae oe aa`, or `a o a` where the keyboard has no other; Sámi and other letters lose
//! their marks. All of these fold to the same word: «Tromsø», «tromsoe» and «tromso» are `tromso`.
//! Hand-made, because the tables of `std` for case and letters are several kilobytes in the browser.

use std::ops::Range;

/// The longest folded word in bytes; what is beyond does not count.
pub const LONGEST: usize = 60;

/// The plain letter of `À` to `ſ` (U+00C0 to U+017F), capital or not.
const PLAIN: &[u8; 192] = b"aaaaaaaceeeeiiiidnooooo ouuuuytsaaaaaaaceeeeiiiidnooooo ouuuuyty\
aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnnoooooooorrrrrrsssssssstttttt\
uuuuuuuuuuuuwwyyyzzzzzzs";

/// A word of a query: in lower case as it is spelled, and folded.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Word {
    /// In lower case.
    pub spelled: String,
    /// Folded.
    pub folded: String,
}

impl Word {
    /// The word with this spelling, which is one word.
    pub fn new(text: &str) -> Self {
        let mut spelled = String::new();
        push_lower(&mut spelled, text);
        Self { folded: fold(&spelled), spelled }
    }

    /// Which letters it has.
    pub fn letters(&self) -> u32 {
        letters(self.folded.as_bytes())
    }
}

/// A word in a text.
pub struct Token<'a> {
    /// The word as it stands there.
    pub word: &'a str,
    /// Where it stands, in bytes.
    pub range: Range<usize>,
    /// Whether only a hyphen, a point or an apostrophe stands between it and the word before: `A-larm`, `N.K.S.`.
    pub joins: bool,
}

/// The words of a text, in order.
pub struct Tokens<'a> {
    text: &'a str,
    at: usize,
}

/// The words of `text`, in order.
pub fn tokens(text: &str) -> Tokens<'_> {
    Tokens { text, at: 0 }
}

impl<'a> Iterator for Tokens<'a> {
    type Item = Token<'a>;

    fn next(&mut self) -> Option<Token<'a>> {
        let (mut gap, mut joiner, first) = (0, false, self.at == 0);
        let mut start = None;
        let mut end = self.at;
        for c in self.text.get(self.at..)?.chars() {
            match (is_letter(c), start) {
                (true, None) => start = Some(end),
                (true, Some(_)) => {}
                (false, None) => {
                    gap += 1;
                    joiner = matches!(c, '-' | '.' | '\'' | '’' | '\u{2011}' | '\u{ad}');
                }
                (false, Some(_)) => break,
            }
            end += c.len_utf8();
        }
        self.at = end;
        let range = start?..end;
        Some(Token { word: self.text.get(range.clone())?, range, joins: !first && gap == 1 && joiner })
    }
}

/// Whether a character is part of a word.
pub(crate) fn is_letter(c: char) -> bool {
    c.is_ascii_alphanumeric()
        || (c >= 'À'
            && !matches!(c, '×' | '÷' | '\u{2000}'..='\u{2bff}' | '\u{3000}'..='\u{303f}' | '\u{feff}'))
}

/// Appends `word` in lower case; `å` that came as `a` and a ring becomes one letter.
pub fn push_lower(into: &mut String, word: &str) {
    for c in word.chars() {
        match c {
            '\u{30a}' if into.ends_with('a') => {
                into.pop();
                into.push('å');
            }
            '\u{300}'..='\u{36f}' => {}
            _ => into.push(lower(c)),
        }
    }
}

/// Latin and Cyrillic letters in lower case, others as they are.
pub(crate) fn lower(c: char) -> char {
    let code = c as u32;
    let lower = match c {
        'A'..='Z' | 'À'..='Þ' | 'А'..='Я' => code + 32,
        'Ā'..='ķ' | 'Ŋ'..='ŷ' | 'Ґ' => code | 1,
        'Ĺ'..='ň' | 'Ź'..='ž' => code + code % 2,
        'Ѐ'..='Џ' => code + 80,
        _ => code,
    };
    char::from_u32(lower).unwrap_or(c)
}

/// Folds a word that is in lower case.
pub fn fold(word: &str) -> String {
    let mut folded = String::with_capacity(word.len());
    for c in word.chars() {
        push_folded(&mut folded, c);
    }
    folded
}

/// A letter in lower case and without its marks.
pub fn plain(c: char) -> char {
    match c {
        'À'..='ſ' => PLAIN[c as usize - 'À' as usize] as char,
        _ => lower(c),
    }
}

/// Appends a letter as folded; nothing where it is the second half of `aa`, `ae` or `oe`, or a mark on the last.
pub fn push_folded(into: &mut String, c: char) {
    if matches!(c, '\u{300}'..='\u{36f}') {
        return;
    }
    let plain = plain(c);
    let is_second = match into.as_bytes().last() {
        Some(b'a') => plain == 'a' || plain == 'e',
        Some(b'o') => plain == 'e',
        _ => false,
    };
    if !is_second && into.len() + plain.len_utf8() <= LONGEST {
        into.push(plain);
    }
}

/// The set of letters in a folded word, for throwing out most candidates before they are compared.
pub fn letters(folded: &[u8]) -> u32 {
    let mut set = 0;
    for byte in folded {
        set |= 1
            << match byte {
                b'a'..=b'z' => byte - b'a',
                b'0'..=b'9' => 26 + byte % 5,
                _ => 31,
            };
    }
    set
}

/// The set of pairs of letters, where several pairs share a bit: the same for candidates to hold the whole word.
pub fn pairs(folded: &[u8]) -> u32 {
    let mut set = 0;
    for pair in folded.windows(2) {
        set |= 1 << ((pair[0].wrapping_mul(7).wrapping_add(pair[1])) % 32);
    }
    set
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_way_to_write_a_name_folds_to_one() {
        for (folded, spellings) in [
            ("tromso", &["Tromsø", "tromso", "TROMSOE", "Tromsö"][..]),
            ("barum", &["Bærum", "BAERUM", "barum", "Bärum"]),
            ("naroysund", &["Nærøysund", "naeroysund", "naroysund", "NÆRØYSUND"]),
            ("alesund", &["Ålesund", "aalesund", "alesund", "A\u{30a}lesund"]),
            ("kafe", &["kafé", "Kafe", "kafè", "kafe\u{301}"]),
            ("karasjohka", &["Kárášjohka", "karasjohka"]),
            ("porsangu", &["Porsáŋgu", "PORSÁŊGU", "porsangu"]),
            ("trante", &["Tråante", "Traante", "Traaante"]),
            ("cdnstzioau", &["ČĐŊŠŦŽÏÖÄÜ", "čđŋšŧžïöäü"]),
            ("київ", &["КИЇВ", "київ"]),
        ] {
            for spelling in spellings {
                assert_eq!(Word::new(spelling).folded, folded, "{spelling}");
            }
        }
    }

    #[test]
    fn a_text_falls_into_words() {
        let words = |text: &'static str| -> Vec<_> {
            tokens(text).map(|token| (&text[token.range.clone()], token.joins)).collect()
        };
        assert_eq!(words("«Låven», Oslo."), [("Låven", false), ("Oslo", false)]);
        assert_eq!(
            words("N.K.S. A-larm"),
            [("N", false), ("K", true), ("S", true), ("A", false), ("larm", true)]
        );
        assert_eq!(
            words("rus/psykiatri – 10–12"),
            [("rus", false), ("psykiatri", false), ("10", false), ("12", false)]
        );
        assert_eq!(words("Pårørende- og -"), [("Pårørende", false), ("og", false)]);
        assert_eq!(words(" \u{a0}…"), []);
    }

    #[test]
    fn lower_case_is_that_of_the_standard_library() {
        for c in ('\0'..='ſ').chain('Ѐ'..='ґ').filter(|c| !matches!(c, 'İ' | 'Ÿ' | '×' | 'Ѡ'..='ҏ')) {
            assert_eq!(lower(c).to_string(), c.to_lowercase().to_string(), "{c}");
        }
    }
}
