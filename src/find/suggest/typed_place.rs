//! What stands on an envelope, in a register or in a sentence, taken apart: a postcode, and words for places.

use crate::find::number::digit;
use crate::find::search::fold::{Word, is_letter};

/// As many letters of what was typed are read.
const LONGEST: usize = 100;

/// Words before a place that say nothing of which one it is, folded.
const BEFORE: [&str; 16] = [
    "i", "in", "pa", "fra", "from", "til", "ved", "nar", "near", "bor", "jeg", "eg", "vi", "kommune",
    "kommunen", "fylke",
];
/// Words after a place that say that it is a kommune, folded.
const KOMMUNE: [&str; 7] = ["kommune", "kommuna", "kommunen", "herad", "komuuni", "municipality", "kommun"];
/// The same in Sámi, where the name before it has another ending: «Deatnu», «Deanu gielda».
const SUOHKAN: [&str; 3] = ["suohkan", "gielda", "tjielte"];
/// Words after a place that say that it is a fylke, folded.
const FYLKE: [&str; 7] =
    ["fylke", "fylket", "fylkeskommune", "fylkkasuohkan", "fylkkagielda", "fylhkentjielte", "county"];
/// The country, folded.
const COUNTRY: [&str; 6] = ["norge", "noreg", "norway", "norga", "norja", "noorje"];

/// What a place was said to be.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Said {
    /// Nothing.
    #[default]
    Nothing,
    /// A kommune.
    Kommune,
    /// A kommune, in Sámi.
    Suohkan,
    /// A fylke.
    Fylke,
}

/// Words between two commas, or between a number and the next.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Segment {
    /// The words, without those before that say nothing.
    pub words: Vec<Word>,
    /// What words after them said, which are left out.
    pub said: Said,
}

/// What was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TypedPlace {
    /// The first digits of a postcode, when nothing else was typed.
    pub start: Option<String>,
    /// Postcodes, each of four digits, in order.
    pub codes: Vec<String>,
    /// The words, without the country.
    pub segments: Vec<Segment>,
}

/// A word or a number, and what stands before it.
struct Token {
    text: String,
    is_number: bool,
    /// Nothing stands between it and the one before.
    is_attached: bool,
    /// A comma, a bracket or the like stands there.
    is_apart: bool,
}

impl TypedPlace {
    /// Takes apart what was typed.
    pub fn read(text: &str) -> Self {
        let mut tokens = tokens(text);
        drop_country_letters(&mut tokens);
        let mut typed = Self::default();
        if tokens.iter().all(|token| token.is_number) {
            let digits: String = tokens.iter().map(|token| token.text.as_str()).collect();
            if digits.len() <= 4 {
                typed.start = Some(digits).filter(|digits| !digits.is_empty());
                return typed;
            }
        }
        let mut words: Vec<Word> = Vec::new();
        let mut at = 0;
        while let Some(token) = tokens.get(at) {
            let group = tokens[at..].iter().enumerate();
            let group =
                group.take_while(|(nth, next)| next.is_number && (*nth == 0 || !next.is_apart)).count();
            let before = at.checked_sub(1).map(|at| &tokens[at]);
            if group > 0 {
                typed.close(&mut words);
                typed.codes.extend(codes(&tokens[at..at + group], before));
                at += group;
                continue;
            }
            if token.is_apart {
                typed.close(&mut words);
            }
            // The letter of a house: «1 B», «1b».
            let is_of_house = token.text.len() == 1 && before.is_some_and(|before| before.is_number);
            if !is_of_house {
                words.push(Word::new(&token.text));
            }
            at += 1;
        }
        typed.close(&mut words);
        typed
    }

    /// Ends a segment, unless it is empty or only the country.
    fn close(&mut self, words: &mut Vec<Word>) {
        let words = std::mem::take(words);
        let is_country = words.len() == 1 && COUNTRY.contains(&words[0].folded.as_str());
        let is_first = self.segments.is_empty() && self.codes.is_empty();
        if !words.is_empty() && (!is_country || is_first) {
            self.segments.push(Segment { words, said: Said::Nothing }.without_words_before());
        }
    }
}

impl Segment {
    fn without_words_before(mut self) -> Self {
        let says = |word: &Word| !BEFORE.contains(&word.folded.as_str());
        let last = self.words.len() - 1;
        let first = self.words.iter().position(says).unwrap_or(last);
        self.words.drain(..first);
        self
    }

    /// Without the words at its end that say what it is, or in which country; `None` if there are none. What is
    /// still being typed, «Volda kom», counts too.
    pub fn without_words_after(&self) -> Option<Self> {
        let mut shorter = self.clone();
        let is = |words: &[&str], word: &str| {
            words.iter().any(|other| *other == word || (word.len() > 1 && other.starts_with(word)))
        };
        while let [_, .., last] = &shorter.words[..] {
            if is(&KOMMUNE, &last.folded) {
                shorter.said = Said::Kommune;
            } else if is(&SUOHKAN, &last.folded) {
                shorter.said = Said::Suohkan;
            } else if is(&FYLKE, &last.folded) {
                shorter.said = Said::Fylke;
            } else if !is(&COUNTRY, &last.folded) {
                break;
            }
            shorter.words.pop();
        }
        (shorter.words.len() < self.words.len()).then_some(shorter)
    }
}

fn tokens(text: &str) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::new();
    let (mut is_attached, mut is_apart) = (false, false);
    for c in text.chars().take(LONGEST) {
        let number = digit(c);
        if number.is_none() && !is_letter(c) {
            is_apart |= matches!(c, ',' | ';' | '(' | ')' | '/' | '\n' | '|' | '،');
            is_attached = false;
            continue;
        }
        let c = number.map_or(c, |digit| char::from(b'0' + digit));
        match tokens.last_mut().filter(|last| is_attached && last.is_number == number.is_some()) {
            Some(last) => last.text.push(c),
            None => {
                tokens.push(Token {
                    text: c.to_string(),
                    is_number: number.is_some(),
                    is_attached,
                    is_apart,
                });
            }
        }
        (is_attached, is_apart) = (true, false);
    }
    tokens
}

/// «N-6100» and «NO-6100» are 6100.
fn drop_country_letters(tokens: &mut Vec<Token>) {
    let is_country = |pair: &[Token]| {
        let is_letters = ["N", "n", "NO", "no", "No", "NOR"].contains(&pair[0].text.as_str());
        is_letters && pair[1].is_number && !pair[1].is_apart && !pair[0].is_attached
    };
    let found = tokens.windows(2).position(is_country);
    if let Some(at) = found {
        let is_apart = tokens.remove(at).is_apart;
        tokens[at].is_apart |= is_apart;
        tokens[at].is_attached = false;
    }
}

/// The postcodes in numbers that stand together, after `before`.
fn codes(numbers: &[Token], before: Option<&Token>) -> Vec<String> {
    // «H0203» is a flat.
    if before.is_some_and(|word| numbers[0].is_attached && word.text.len() < 3) {
        return Vec::new();
    }
    let whole = numbers.iter().filter(|number| number.text.len() == 4);
    let whole: Vec<String> = whole.map(|number| number.text.clone()).collect();
    let length: usize = numbers.iter().map(|number| number.text.len()).sum();
    match numbers {
        _ if !whole.is_empty() => whole,
        all if length == 4 => vec![all.iter().map(|number| number.text.as_str()).collect()],
        // The number of the house, and a code with a space. More numbers are a telephone.
        [_, first, second] if first.text.len() == 2 && second.text.len() == 2 && before.is_some() => {
            vec![format!("{}{}", first.text, second.text)]
        }
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(text: &str) -> String {
        let TypedPlace { start, codes, segments } = TypedPlace::read(text);
        let words = |segment: &Segment| {
            segment.words.iter().map(|word| word.spelled.as_str()).collect::<Vec<_>>().join(" ")
        };
        let segments: Vec<String> = segments.iter().map(words).collect();
        format!("{}|{}|{}", start.unwrap_or_default(), codes.join(" "), segments.join(", "))
    }

    #[test]
    fn codes_and_words_are_taken_apart() {
        for (typed, found) in [
            ("61", "61||"),
            ("61 00", "6100||"),
            ("N-6100", "6100||"),
            ("NO 61", "61||"),
            ("٦١٠٠", "6100||"),
            ("۶۱۰۰", "6100||"),
            ("６１００", "6100||"),
            ("6100 Volda", "|6100|volda"),
            ("Volda 61 00", "|6100|volda"),
            ("Volda, NO-6100", "|6100|volda"),
            ("Storgata 1, 6100 Volda", "|6100|storgata, volda"),
            ("Storgata 1B 61 00 Volda, Norge", "|6100|storgata, volda"),
            ("Storgata 1 B, H0203, 6100 Volda", "|6100|storgata, h, volda"),
            ("Postboks 1234, 6100 Volda", "|1234 6100|postboks, volda"),
            ("22 40 00 40", "||"),
            ("22400040", "||"),
            ("tlf 22 40 00 40", "||tlf"),
            ("i Volda", "||volda"),
            ("jeg bor i Volda", "||volda"),
            ("Volda, Norge", "||volda"),
            ("Herøy (Nordland)", "||herøy, nordland"),
            ("i", "||i"),
            ("", "||"),
            (" , - ", "||"),
        ] {
            assert_eq!(said(typed), found, "{typed}");
        }
    }

    #[test]
    fn what_a_place_is_said_to_be_is_left_out() {
        for (typed, found, is) in [
            ("Volda kommune", "volda", Said::Kommune),
            ("Ulvik herad", "ulvik", Said::Kommune),
            ("Kárášjoga gielda", "kárášjoga", Said::Suohkan),
            ("Hamarøy suohkan", "hamarøy", Said::Suohkan),
            ("Nordland fylkeskommune Norge", "nordland", Said::Fylke),
            ("Volda kom", "volda", Said::Kommune),
            ("Volda Norw", "volda", Said::Nothing),
        ] {
            let segment = TypedPlace::read(typed).segments.remove(0).without_words_after().unwrap();
            assert_eq!((segment.words[0].spelled.as_str(), segment.words.len()), (found, 1), "{typed}");
            assert_eq!(segment.said, is, "{typed}");
        }
        for whole in ["kommune", "Volda", "Nordre Land"] {
            assert_eq!(TypedPlace::read(whole).segments[0].without_words_after(), None, "{whole}");
        }
    }
}
