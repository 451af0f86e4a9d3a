//! Text that is safe to show and ids that are safe in an address.

use serde::{Deserialize, Serialize};
use std::fmt;

/// The longest id.
const LONGEST_SLUG: usize = 80;

/// An id: `a-z`, `0-9` and single hyphens between; 2-80 characters.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, Serialize)]
#[serde(try_from = "String")]
pub struct Slug(Box<str>);

impl Slug {
    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for Slug {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        let fits = (2..=LONGEST_SLUG).contains(&text.len());
        let plain = text.bytes().all(|b| matches!(b, b'a'..=b'z' | b'0'..=b'9' | b'-'));
        let hyphens = !text.starts_with('-') && !text.ends_with('-') && !text.contains("--");
        if fits && plain && hyphens {
            Ok(Self(text.into()))
        } else {
            Err("2-80 characters of a-z, 0-9 and single hyphens between them")
        }
    }
}

impl fmt::Display for Slug {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Plain text of at most `MAX` characters: no mark-up, no control characters, trimmed, not empty.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, Serialize)]
#[serde(try_from = "String")]
pub struct Text<const MAX: usize>(Box<str>);

/// The name of something.
pub type Name = Text<120>;
/// One or two sentences.
pub type Sentence = Text<400>;
/// A remark to the editor.
pub type Note = Text<2000>;

impl<const MAX: usize> Text<MAX> {
    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl<const MAX: usize> TryFrom<String> for Text<MAX> {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        match fault_in_text(&text, MAX) {
            Some(expected) => Err(expected),
            None => Ok(Self(text.into())),
        }
    }
}

impl<const MAX: usize> fmt::Display for Text<MAX> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// What plain text of at most `max` characters would have been, unless this is it.
fn fault_in_text(text: &str, max: usize) -> Option<&'static str> {
    if text.is_empty() {
        return Some("a text that is not empty");
    }
    if text.trim() != text {
        return Some("a text without space first or last");
    }
    if text.chars().any(is_hostile) {
        return Some("plain text without control or direction characters");
    }
    if text.contains(['<', '>']) {
        return Some("plain text without < or >");
    }
    // A character has at least one byte, so short texts need no counting.
    (text.len() > max && text.chars().count() > max).then_some("a shorter text")
}

/// Characters that draw nothing or turn the text round them.
pub(crate) fn is_hostile(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{ad}' | '\u{34f}' | '\u{115f}' | '\u{1160}' | '\u{180e}' | '\u{3164}' | '\u{ffa0}')
        || matches!(c, '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
        || matches!(c, '\u{e000}'..='\u{f8ff}' | '\u{fff0}'..='\u{ffff}' | '\u{e0000}'..='\u{10ffff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slug_is_lower_case_ascii_with_single_hyphens() {
        for good in ["ab", "a1", "nodnummer-113", "mental-helse"] {
            assert_eq!(Slug::try_from(good.to_owned()).unwrap().as_str(), good);
        }
        for bad in ["", "a", "A1", "å-b", "-a", "a-", "a--b", "a b", "../x", "a/b", &"a".repeat(81)] {
            assert!(Slug::try_from(bad.to_owned()).is_err(), "{bad}");
        }
    }

    #[test]
    fn a_text_is_plain_and_trimmed() {
        for good in ["Pårørendesenteret", "Sámi klinihkka čđŋšŧž", "a & b", "«sitat»", "😀"] {
            assert!(Name::try_from(good.to_owned()).is_ok(), "{good}");
        }
        for bad in [
            "",
            " a",
            "a\n",
            "a\u{0}b",
            "a\u{202e}b",
            "<b>",
            "a\tb",
            "zero\u{200b}width",
            "soft\u{ad}hyphen",
            "\u{3164}",
        ] {
            assert!(Name::try_from(bad.to_owned()).is_err(), "{bad:?}");
        }
        assert!(Name::try_from("ø".repeat(120)).is_ok());
        assert!(Name::try_from("ø".repeat(121)).is_err());
    }
}
