//! Telephone numbers in what somebody typed: they are found as numbers, never as loose words.

use crate::model::channel::{Channel, Contact};
use crate::model::phone::PhoneNumber;

/// From this many digits on, what was typed is a telephone number, whether it exists or not: a postcode has four.
const SHORTEST: usize = 5;
/// Words that people write beside a number and that say nothing.
const BESIDE: [&str; 15] = [
    "tlf",
    "tel",
    "telefon",
    "telefonnummer",
    "telefonnr",
    "nummer",
    "nummeret",
    "nr",
    "mobil",
    "mob",
    "sms",
    "ring",
    "ringe",
    "phone",
    "call",
];

/// What was typed, with the telephone numbers apart.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TypedNumber {
    /// The numbers as they are dialled in Norway, without the country's code.
    pub numbers: Vec<String>,
    /// What else was typed.
    pub words: String,
}

impl TypedNumber {
    /// Reads what was typed. Three or four digits are a number only if `exists` says so, and four only if they stand
    /// alone: beside a word they are a postcode.
    pub fn read(text: &str, exists: &dyn Fn(&str) -> bool) -> Self {
        let mut typed = Self::default();
        let mut rest = text;
        while let Some(first) = rest.chars().next() {
            let length = run(rest);
            if length == 0 {
                typed.words.push(first);
                rest = &rest[first.len_utf8()..];
                continue;
            }
            let (number, tail) = rest.split_at(length);
            let digits = national(number);
            let is_alone = || length == text.trim().len();
            let is_number = digits.len() >= SHORTEST
                || (digits.len() >= 3 && exists(&digits) && (digits.len() != 4 || is_alone()));
            if is_number {
                typed.numbers.push(digits);
                typed.words.push(' ');
            } else {
                typed.words.push_str(number);
            }
            rest = tail;
        }
        if !typed.numbers.is_empty() && !typed.words.split(|c: char| !c.is_alphanumeric()).any(says) {
            typed.words.clear();
        }
        typed
    }

    /// Whether one of the channels has one of the numbers.
    pub fn is_of(&self, channels: &[Channel]) -> bool {
        numbers(channels).any(|number| self.numbers.iter().any(|typed| typed == number.national()))
    }
}

/// The numbers of channels.
pub fn numbers(channels: &[Channel]) -> impl Iterator<Item = &PhoneNumber> {
    channels.iter().filter_map(|channel| match &channel.contact {
        Contact::Phone(number) | Contact::Sms(number) => Some(number),
        _ => None,
    })
}

/// Whether a word beside a number says something of what is looked for.
fn says(word: &str) -> bool {
    !word.is_empty() && !BESIDE.iter().any(|beside| word.eq_ignore_ascii_case(beside))
}

/// How many bytes of the text, from its start to the last digit, are one number as people write it.
fn run(text: &str) -> usize {
    let (mut end, mut at) = (0, 0);
    for c in text.chars() {
        let is_part = match c {
            '+' | '＋' | '(' => at == 0 || end == 0 || c == '(',
            ')' | '.' | '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{200b}' | '\u{2060}' => at > 0,
            _ => digit(c).is_some() || (at > 0 && c.is_whitespace()),
        };
        if !is_part {
            break;
        }
        at += c.len_utf8();
        if digit(c).is_some() {
            end = at;
        }
    }
    end
}

/// The digits of a number without the code of Norway; a foreign one is left whole.
fn national(number: &str) -> String {
    let mut digits: String = number.chars().filter_map(digit).map(|digit| char::from(b'0' + digit)).collect();
    let is_international = number.contains(['+', '＋']);
    let code = match digits.as_str() {
        all if is_international && all.starts_with("47") => 2,
        all if all.starts_with("0047") => 4,
        all if all.starts_with("47") && all.len() == 10 => 2,
        _ => 0,
    };
    digits.drain(..code);
    digits
}

/// The value of a digit: European, Arabic, Persian or of full width.
pub(crate) fn digit(c: char) -> Option<u8> {
    let zero = match c {
        '0'..='9' => '0',
        '٠'..='٩' => '٠',
        '۰'..='۹' => '۰',
        '０'..='９' => '０',
        _ => return None,
    };
    Some((u32::from(c) - u32::from(zero)) as u8)
}

/// A name without the number that stands beside it, as it is `written`: «Hjelpetelefonen 116 123» is
/// «Hjelpetelefonen».
pub fn without_number(name: &str, written: &str) -> String {
    let plain = |text: &str| text.replace('\u{a0}', " ");
    let (name, number) = (plain(name), plain(written));
    let rest = name.replace(&number, "").replace(&number.replace(' ', ""), "");
    let rest = rest.trim_matches([' ', '–', '-', ':', ',']);
    if rest.is_empty() { name } else { rest.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> (Vec<String>, String) {
        let exists = |digits: &str| ["113", "1412", "116123"].contains(&digits);
        let typed = TypedNumber::read(text, &exists);
        (typed.numbers, typed.words.trim().to_owned())
    }

    /// Issue 13, point 4.
    #[test]
    fn a_number_stands_once() {
        for (name, written, expected) in [
            ("Hjelpetelefonen 116\u{a0}123", "116\u{a0}123", "Hjelpetelefonen"),
            ("116 111 – Alarmtelefonen", "116\u{a0}111", "Alarmtelefonen"),
            ("Alarmtelefonen 116111", "116\u{a0}111", "Alarmtelefonen"),
            ("Kirkens SOS", "22\u{a0}40\u{a0}00\u{a0}40", "Kirkens SOS"),
            ("116 123", "116\u{a0}123", "116 123"),
        ] {
            assert_eq!(without_number(name, written), expected);
        }
    }

    #[test]
    fn a_number_is_read_however_it_is_written() {
        for (number, forms) in [
            (
                "22400040",
                &[
                    "22400040",
                    "22 40 00 40",
                    "224 00 040",
                    "22.40.00.40",
                    "22-40-00-40",
                    "22–40–00–40",
                    "22\u{a0}40\u{a0}00\u{a0}40",
                    "+4722400040",
                    "+47 22 40 00 40",
                    "(+47) 22 40 00 40",
                    "+47 (22) 40 00 40",
                    "004722400040",
                    "0047 22 40 00 40",
                    "4722400040",
                    " 22400040 ",
                    "tlf. 22 40 00 40",
                    "Telefon: 22400040",
                    "tel:+4722400040",
                    "２２４０００４０",
                    "٢٢٤٠٠٠٤٠",
                    "۲۲۴۰۰۰۴۰",
                ][..],
            ),
            ("116123", &["116123", "116 123", "+47 116 123", "11 61 23"]),
            ("02800", &["02800", "02 800", "+47 02800"]),
            ("113", &["113", "ring 113", "1 1 3"]),
            ("1412", &["1412"]),
            ("46701234567", &["+46 70 123 45 67"]),
        ] {
            for form in forms {
                let (numbers, words) = read(form);
                assert_eq!(numbers, [number], "{form}");
                assert_eq!(words, "", "{form}");
            }
        }
    }

    #[test]
    fn what_is_no_number_stays_among_the_words() {
        for text in
            ["", "demens", "5003", "1412 Sofiemyr", "5003 Bergen", "covid-19", "24/7", "12", "114", "(a) + b"]
        {
            assert_eq!(read(text), (Vec::new(), text.to_owned()));
        }
        assert_eq!(
            read("demens 22 40 00 40, Bergen"),
            (vec!["22400040".to_owned()], "demens  , Bergen".to_owned())
        );
        assert_eq!(read("22400040/116 123").0, ["22400040", "116123"]);
    }
}
